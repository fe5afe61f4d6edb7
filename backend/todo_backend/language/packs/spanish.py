"""The Spanish pack."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.spanish import SPANISH as DATES
from todo_backend.language.packs import sparing
from todo_backend.language.packs.pack import Pack
from todo_backend.language.packs.saying import say_clock
from todo_backend.language.packs.spanish_commands import COMMANDS
from todo_backend.language.packs.spanish_everyday import EVERYDAY
from todo_backend.language.packs.spanish_late import LATE
from todo_backend.language.packs.spanish_marks import SPANISH_MARKS
from todo_backend.language.packs.spanish_verbs import MOVE_IT
from todo_backend.language.packs.spanish_wording import PHRASES, plural, say_day, say_rule
from todo_backend.language.packs.spanish_words import (
    ACCENTS,
    DID_ANYTHING,
    PAST_FORMS,
    PLANS,
    SAFE_VERBS,
    STOP_WORDS,
    VERBS,
    tolerant,
)


def _es(pattern: str) -> str:
    return tolerant(pattern)


_COMMAND = r"(?:añad|agreg|agrég|recu[eé]rd|record|borr|elimin|quita|muestr|muéstr|enséñ|marc|complet|deshaz|deshac|qué (?:tengo|queda|hay|me)|muev|aplaz|pospon|pospón|apunt|apúnt|anot|anót|tach|dime|pon (?:\w+ ){1,4}en|cuánt|renombr|reabr|ya (?:he|compré|hice|pagué|llamé|terminé))"
_ORDINALS = ("primer", "segund", "tercer", "cuart", "quint", "sext", "séptim", "octav", "noven", "décim", "últim")
_ITEMS = {
    form: -1 if stem == "últim" else place
    for place, stem in enumerate(_ORDINALS, 1)
    for ending in ("a", "o", "as", "os", *([""] if stem in ("primer", "tercer") else []))
    for form in (stem + ending, (stem + ending).translate(str.maketrans(ACCENTS)))
} | {
    "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12,
    "penúltima": -2, "penúltimo": -2, "penultima": -2, "penultimo": -2,
}  # fmt: skip

SPANISH = Pack(
    code="es",
    marks=SPANISH_MARKS,
    dates=DATES,
    commands=(*EVERYDAY, *COMMANDS, *LATE),
    courtesies_before=_es(r"(?:(?:por favor|che|ahorita|oye porfa|anda|uf|uy|una cosita|por cierto|ya que estás|cuando puedas|si puedes|plis|pls|porfa|porfis|oye|oiga|ok|okay|vale|bueno|venga|a ver|y|e|luego|después|también|además|ahora|entonces|asistente|alexa|siri|google|genial|perfecto|mira|pues|eh|ah|me gustaría|(?:me |nos )?(?:puedes|podrías|puede|podría|podés|podes|puedes por favor)|quiero que (?:me )?|quisiera(?= \w+[aei]r(?:me|l[oa]s?)?\b)|(?:quiero|necesito)(?= (?:añadir|agregar|apuntar|anotar|crear|borrar|eliminar|quitar|ver|marcar|cambiar|mover|hacer una lista)\b)|quiero que|haz el favor de|te importaría|serías tan amable de|necesito que (?:me )?|necesito que|[¿¡]+)[ ,!.:¿¡]*(?= |¿|¡|\b)){1,8} ?"),
    courtesies_after=_es(r"(?:[ ,.!?]+(?:por favor|porfa|porfis|(?<!muchas )(?<!mil )(?<!muchísimas )gracias|muchas gracias|vale|ok|si puedes|cuando puedas|asistente|alexa|también|eh)){0,8}[ ,.!?]*$"),
    clause_joint=_es(r"\s*(?:[,;.!?]+\s*(?:y luego|y después|y también|y|e|luego|después|también|además|pero)?|\by luego\b|\by después\b|\by también\b|\by\b|\be\b|\bluego\b|\bdespués\b)\s+(?:por favor |¿|¡){0,8}"),
    clause_starts=_es(rf"(?:{_COMMAND}|(?:ya )?\w{{2,}}[\u00e9\u00ed] (?:el|la|los|las|lo|al?|un|una|con)\b)"),
    list_prefix=_es(r"(?:en|a|de) (?:mi|la) lista(?: de (?:la )?\w+)?"),
    item_joint=r"\s*,\s*(?:y |e )?|\s+(?:y también|y|e|más)\s+|\s*;\s*|\s*\n\s*",
    verbs=VERBS,
    safe_verbs=SAFE_VERBS,
    keep_together=_es(r"pan y mantequilla|sal y pimienta|mamá y papá|papá y mamá|jamón y queso|aceite y vinagre|ida y vuelta|ir y venir|idas y venidas|arroz y frijoles"),
    yes=_es(r"(?:sí|si|sip|claro|vale|ok|okay|de acuerdo|correcto|exacto|exactamente|por supuesto|adelante|hazlo|hágalo|seguro|sigue|dale|bueno|eso es|así es|está bien|desde luego|confirmo|confirmar|confirmado|afirmativo|perfecto, hazlo|venga|obvio|sin duda|cierto|efectivamente|me parece bien|todas|todos)(?:[ ,.!]+(?:sí|si|que sí|claro|por favor|porfa|gracias|hazlo|adelante|todas?|todos|dale|vale|está bien|bórral[oa]s?|de acuerdo|eso|correcto|exacto)){0,8}"),
    no=_es(r"(?:no|nop|nope|nah|na|nanay|qué va|para nada|mejor no|no gracias|incorrecto|nunca|jamás|de ninguna manera|ni hablar|negativo|en absoluto|no hace falta|claro que no|por supuesto que no|todavía no|ahora no|no es eso|eso no)(?:[ ,.!]+(?:no|gracias|mejor no|por favor|lo hagas|las? borres|lo borres|hace falta|quiero|es eso|es correcto|así no)){0,8}"),
    cancel=_es(r"(?:(?:no|nada|por favor|mejor|bueno|ok|vale|uy|ah),? ){0,8}(?:cancela(?:r|lo)?|para|pará|detén|olvídalo|olvidalo|olvidate|olvídate|déjalo|dejalo|dejá|da igual|no importa|nada|basta|detente|alto|stop|déjalo estar|no pasa nada|ya está bien|me lo pensé mejor|olvida eso|olvídate de eso|dejémoslo)(?: (?:eso|por favor|ya|así|estar|mejor)){0,8}"),
    yes_loosely=_es(r"(?:sí|claro|correcto|exacto)\b(?!.*\b(?:no|borra|añade|elimina)\b).{0,40}"),
    no_loosely=_es(r"(?:no\b(?!.*\b(?:sé|entiendo|importa|recuerdo|tengo|puedo)\b)|eso no|así no).{0,40}"),
    yes_if_asked=_es(r"(?:sí,? )?(?:bórral|borral|elimínal|hazl|añádel|complétal|quítal|múevel|cámbial|bórren?l|ponl)[oa]s?(?: tod[oa]s?)?"),
    only_these=sparing.SPANISH_ONLY,
    not_these=sparing.SPANISH_NOT,
    numbers_of_items=_ITEMS,
    pronouns=_es(r"(?:l[oae]s?|es[oae]|est[oae]|es[oa]s|est[oa]s|ésta|ésa|ést[ea]s?|ella|(?:es[ae]|est[ae]|la misma|esa misma) ?(?:tarea|recordatorio|pendiente|elemento)?|la tarea|el recordatorio|la que (?:añadí|acabo de añadir)|aquella)"),
    both=r"(?:ambas|ambos|las dos|los dos|todas las dos|las tres)",
    everything=r"(?:todo(?: l[oa])?|todas|todos|(?:todas |todos )?(?:las|los|mis) (?:tareas|pendientes|cosas|recordatorios)|toda (?:la|mi) lista|todo lo (?:de|que (?:tengo|hay)(?: para)?)|(?:todas|todos) (?:las|los)(?: de)?|lo de)",
    but_last=r"(?:todo|todas|todos)(?: (?:las|los|mis) \w+)? (?:menos|excepto|salvo|a excepción de)(?: de)? (?P<except>.+)",
    title_lead=_es(r"(?:(?:es (?=(?:el|la|mi|tu|su|un|una) )|(?:esto|también|lo siguiente|(?:una )?cosa): ?|también |(?:que |de que )?(?:hay|tengo|tenemos) (?!que\b)(?=\w)|lo del? (?:la |los |las )?(?=\w)|que (?:tengo|tenemos) que |que debo |que hay que |que |de que |de |para (?=\w+[aei]r\b)|: |- |lo siguiente:? ){1,8})"),
    target_noise=_es(r"^(?:(?:las?|los?|el|mis?|una?|es[ae]|est[ae]|tareas?|número|núm|recordatorios?|pendientes?|elemento|punto|ítem|de|del|al?|que dice|que diga|llamad[oa]|con|en|sobre)\b[ :.]*){1,8}|\s*(?:\b(?:tareas?|de la lista|de mi lista|por favor|ya|ahora|de|a|en)\b\s*){1,8}$"),
    general_lists=_es(r"(?:tareas?|pendientes?|cosas?|hacer|hoy|mi|mis|la|las|los|el|lo|de|del|para|por|que|tengo|to-?do|todo|elementos?|recordatorios|principal|general|nueva|y|en|con|llamada|diaria|completa|entera|día|ahora|mismo|todas?|aquí|favor|hay|queda|quedan|una?|activas?)"),
    priorities=(
        ("high", _es(r"\b(?:(?:(?:con|de|en|a|como|y|la) ){0,4}(?:alta prioridad|(?:máxima|la mayor) prioridad|prioridad (?:muy )?(?:alta|máxima|urgente|uno|1))|(?:(?:como|muy|súper|super|marcada como) ){0,4}urgentes?|(?:como |muy |súper ){1,8}importante|urgentemente|lo antes posible|cuanto antes|prioritari[oa]s?|(?<!no )(?<!no me )(?:corre|me corre) (?:mucha )?prisa|(?<!no )urge|de máxima urgencia|importante(?=:))\b")),
        ("medium", _es(r"\b(?:(?:(?:con|de|en|a|como|la) ){0,4}(?:prioridad (?:media|normal|2|dos)|media prioridad))\b")),
        ("low", _es(r"\b(?:(?:(?:con|de|en|a|como|la) ){0,4}(?:prioridad (?:baja|mínima|3|tres)|baja prioridad)|sin prisas?|no (?:me )?corre (?:mucha |ninguna )?prisa|no urge|no (?:es |muy ){0,4}urgente|poco importante|cuando pueda)\b")),
    ),
    priority_names={"alta": "high", "máxima": "high", "urgente": "high", "media": "medium", "normal": "medium", "baja": "low", "mínima": "low", "sube": "high", "subir": "high", "súbele": "high", "subele": "high", "aumenta": "high", "bajar": "low", "bájale": "low", "bajale": "low", "reduce": "low"},
    done_words=_es(r"\b(?:completad[oa]s?|complet[éo]|hech[oa]s?|hice|terminad[oa]s?|terminé|acabad[oa]s?|acabé|he hecho|tachad[oa]s)\b"),
    numbered="tareas?",
    overdue_words=_es(r"\b(?:atrasad[oa]s?|vencid[oa]s?|retrasad[oa]s?|con retraso|caducad[oa]s?|pasad[oa]s? de fecha|se me (?:ha|han) pasado|se me pas(?:ó|aron)|fuera de plazo)\b"),
    pending_words=_es(r"\b(?:pendientes?|queda|quedan|falta|faltan|por hacer|tengo|tengo que|vence|vencen|toca|sin hacer|debo|restantes?)\b"),
    all_words=r"\b(?:todo|todas|todos|entera|completa)\b",
    edges={
        "after": r"\b(?:después de|a partir del?|pasad[oa]|más tarde del?)(?: el| la| las)? *$",
        "before": r"\b(?:antes del?|previo al?)(?: el| la| las)? *$",
        "by": r"\b(?:hasta)(?: el| la| las)? *$",
        "from": r"\b(?:desde|a partir del?)(?: el| la| las)? *$",
    },
    goal=r"\b(?:al|para el|para la|hasta|a)\b",
    piece_joint=_es(r"\s*[,;.!–—]+\s+(?:y |así que |pero |entonces |luego |porque |conque )?|\s+(?:porque|así que|pero|conque)\s+"),
    aside=_es(r"(?:yo|ella?|ellos|eso|esto|nos|me|ya|no|al final|por fin|gracias|perdón|lo siento|uf|jaja|sí|vale|mi|mis|es que|que)\b"),
    completed_anyway=_es(r"(?:(?:ya|por fin) ){1,8}(?:he |hemos )?(?:\w+[ai]do|hecho|visto|escrito|puesto|\w{2,}[éí]|hice|fui|puse|traje|di)\b (?!muy|much|de |cansad|hart|list).*|(?:ya )?he (?:terminado|completado|acabado)\b.*|(?:terminé|acabé|completé) (?!de (?:ver|comer|cenar|jugar)\b)(?:con |de )?.*"),
    change_verbs=_es(r"(?:camb|cámb|muev|muév|posp[oó]n|aplaz|aplác|renombr|reprogram|modific|edit|actualiz)\w*"),
    names_target=_es(r"(?:por favor )?(?:borr|elimin|quit|cancel|anul|complet|termin|marc|tach|muev|camb|reabr|aplaz|posp[oó]n|retras|adelant|saca|olvid|renombr)\w*(?:te de(?:l)?)?\b ?|(?:para )?cuándo (?:es|son|vence|tengo|toca) "),
    refers=_es(r"(?:la |el |las |los |tarea |número |#){0,8}(?:\d+\b|(?:primer|segund|tercer|cuart|quint|últim)[oa]?s?\b|(?:todo|todas|ambas|es[oae]|est[oae]|l[oa]s?)\b(?: |$))"),
    phrases=PHRASES,
    reminding=r"\b(?:recu[eé]rda\w*|recordar\w*|recordatorio|av[ií]sa\w*)\b",
    plural=plural,
    say_day=say_day,
    say_time=say_clock,
    say_rule=say_rule,
    stop_words=STOP_WORDS,
    joiner=(", ", " y "),
    alternative=" o ",
    note=_es(r"(?:[,;.( ]+(?:con )?(?:la |una )?(?:nota|descripción|comentario|detalle) ?:|(?P<head>^\W*(?:(?:por favor|puedes|podrías)[ ,]+){0,8}(?:añad|agreg|agrég|pon|anot|apunt|escrib)\w*(?:l[ea])? (?:una |la )?(?:nota|descripción|comentario)(?: (?:a|al|en|para|de|sobre) [^:]{1,80}?)?(?::| que diga\b| diciendo\b))) ?(?P<note>.+)$"),
    tagging=_es(r"[,;]? ?\b(?:con (?:la )?(?:etiqueta|tag)|etiquetad[oa] (?:como|con)|etiqueta:?) #?(?P<tag>[\w-]+)[ .!]*$"),
    wanted_thing=_es(r"(?:necesito|necesitamos|me hacen? falta) (?!\w+[aei]r\b|ayuda|un (?:taxi|préstamo|médico|descanso|abrazo|trabajo)|dinero|saber|hablar|información|consejo|que |una? respuesta)(?:un |una |unos |unas |más )?[\w'-]+(?: [\w'-]+){0,2}(?: para (?:el|la|los|las|mi|mis) [\w'-]+)?"),
    plans=PLANS,
    fillers=_es(r"(?<= )(?:por favor|porfa|porfis|porfi|please|plis|un momento|un momentito)(?= (?!de\b)\w)|(?<![\w'-])(?:eh+m*|uh+m*|mmh*|ehm+|este\.\.\.|o sea|digamos)(?![\w'-])[,.]?(?= )|(?<= )a la misma hora(?!\w)"),
    past_forms=PAST_FORMS,
    did_anything=DID_ANYTHING,
    no_title=_es(r"(?:así|ahora|luego|después|mañana|hoy|más tarde|otra cosa|algo|mejor)\b.*"),
    done_alone=_es(r"(?:(?:es|sí|ya|la|lo|ok|está|márcal[ao]|pon(?:la|lo)|como|por)[ ,]*){0,8}(?:hech[oa]|terminad[oa]|completad[oa]|complétal[oa]|táchal[oa]|acabad[oa]|list[oa])(?: por favor| ya)?"),
    drop_alone=_es(r"(?:por favor )?(?:bórral[oa]|elimínal[oa]|borra|elimina|quita|quítal[oa]|sácal[oa]|fuera)(?: por favor| ya)?"),
    pick_lead=_es(r"(?:(?:quiero|quería|digo|decía|diría|me refiero a|me refería a|escojo|elijo|es|sería|pues|eh|mm+|bueno|no|sí|creo que|la de|el de|la del|el del|lo de|lo del)[ ,]+){1,8}"),
    plural_pronouns=r"(?:(?:todas )?(?:estas|esas|estos|esos|las|los|ellas|ellos)(?: (?:dos|tres|cuatro|cinco))?|(?:todas |todos )?(?:las|los) (?:demás|otras|otros|restantes)|el resto|todo lo demás|cada una)",
    rest_words=r"\b(?:resto|demás|otras|otros|restantes)\b",
    ones=r"\b(?:tareas|cosas|recordatorios|pendientes)$",
    whats_on=_es(r"^\W*(?:(?:y|entonces|a ver|oye|dime)[ ,]+){0,8}(?:qué|algo|tengo algo|hay algo)\b"),
    names_list=_es(r"\b(?:prioridad|plazos?|etiquetas?|tags?|listas?|tareas?|recordatorios?|recuérd\w+|pendientes?|agenda|compra|súper)\b"),
    negated=r"(?:(?<!\w)(?:y )?no|en vez de|en lugar de|en vez del)(?: (?:al?|el|la|las|para|por|es|en)){0,8}\s*$",
    negated_after=r"\s+no\s*[,;]",
    moved_from=_es(rf"[ ,]*(?:(?:{MOVE_IT}|mejor|lo quiero|va|pasa)[ ,]*)?(?:al?|para|hasta|el|la)?(?: el| la)?\s*"),
    task_verbs=_es(r"(?:posp[oó]n|pospon|apláz|aplaz|reprogram|reábr|reabr|desmarc)\w*"),
    mention=_es(r"(?:(?:la|el|los|las) )?(?P<target>.+?) ya no (?:hacen? falta|(?:l[oae]s? )?(?:necesito|quiero|necesitamos)|sirven?|(?:me )?corren? (?:tanta )?prisa|urgen?|(?:es|son) (?:tan )?(?:urgentes?|importantes?))|(?:ya )?no (?:me |nos )?(?:hacen? falta|necesito|voy a|vamos a|da tiempo a|va a dar tiempo a) (?P<target2>.+)"),
    one_thought=_es(r"\W*(?!qué\b|es\b|borra|elimina|quita|muestra|no (?:hace|voy)\b).{3,90}?[,;.!]? (?:(?:apúnta|anóta|añáde|agréga|recuérda|recordá|pón|pon|méte|escríbe|súma|apuntá|anotá)(?:me|nos|te)?(?:l[oae]s?)|que no se me (?:olvide|pase)|no (?:me )?dejes que se me (?:olvide|pase))(?: (?:porfa|por favor|ya|también|en la lista|a la lista|a la compra|en la compra)){0,8}\W*"),
    edge_items=_es(r"(?P<count>\w+) (?:primer[oa]s|(?P<last>últim[oa]s))"),
    other_one=_es(r"(?:y )?(?:la otra|el otro|l[ao] otr[ao])(?: también| tarea)?"),
    instead=_es(r"(?:(?:no|perdón|ay|uy|digo|espera|quería decir|mejor)[, ]+){0,8}(?:(?:no )?es[aoe](?: no)?[, ]+(?:sino )?(?:la otra|el otro)|(?:la otra|el otro) (?:mejor|en su lugar)|(?<=[, ])(?:la otra|el otro))"),
)  # fmt: skip
