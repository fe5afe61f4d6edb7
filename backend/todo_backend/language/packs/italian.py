"""The Italian pack."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.italian import ITALIAN as DATES
from todo_backend.language.packs import sparing
from todo_backend.language.packs.italian_commands import COMMANDS
from todo_backend.language.packs.italian_everyday import EVERYDAY
from todo_backend.language.packs.italian_late import LATE
from todo_backend.language.packs.italian_marks import ITALIAN_MARKS
from todo_backend.language.packs.italian_sets import (
    DONE_ALONE,
    DROP_ALONE,
    FILLERS,
    NAMES_LIST,
    NO_TITLE,
    ONES,
    ORDINAL_NOISE,
    PICK_LEAD,
    PLURAL_PRONOUNS,
    REST_WORDS,
    SET_NOISE,
    WHATS_ON,
)
from todo_backend.language.packs.italian_wording import PHRASES, plural, say_day, say_rule
from todo_backend.language.packs.italian_words import (
    DID_ANYTHING,
    PAST_FORMS,
    PLANS,
    SAFE_VERBS,
    STOP_WORDS,
    VERBS,
    tolerant,
)
from todo_backend.language.packs.pack import Pack
from todo_backend.language.packs.saying import say_clock

_ORDINALS = ("prim", "second", "terz", "quart", "quint", "sest", "settim", "ottav", "non", "decim", "ultim")
_ITEMS = {
    stem + ending: -1 if stem == "ultim" else place
    for place, stem in enumerate(_ORDINALS, 1)
    for ending in ("a", "o", "e", "i")
    if stem + ending != "non" + "e"
} | {
    "uno": 1, "una": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9, "dieci": 10,
    "penultima": -2, "penultimo": -2,
}  # fmt: skip

ITALIAN = Pack(
    code="it",
    marks=ITALIAN_MARKS,
    dates=DATES,
    commands=(*EVERYDAY, *COMMANDS, *LATE),
    courtesies_before=tolerant(r"(?:(?:per favore|(?:x|per) ?fav(?:ore|\.)?|xfavore|plis|pls|please|guarda|ah|oh|beh|mi raccomando|già che ci sei|quando puoi|se puoi|un'altra cosa|ultima cosa|presto|di buon'ora|per prima cosa|come prima cosa|prima cosa|innanzitutto|intanto|magari|quando capita|quando ho tempo|quando posso|quando riesco|appena posso|appena riesco|se riesco|(?:salve|ciao|buongiorno|buonasera)(?=[ ,!.]+(?!come|a te|anche|tutto|ciao|car[oa]|assist|buon|a tutti|amic|bell)\w)|(?:vedi|cerca|prova|occhio)(?: di| a)?(?= (?:ricordar|aggiung|segnar|che devo))|mamma mia|cavolo|accidenti|oddio|uffa|dimenticavo|quasi dimenticavo|a proposito|per piacere|per cortesia|ti prego|(?:mi |ci )?(?:puoi|potresti|può|potrebbe|puoi per favore|riesci a)|(?:mi|ci)(?= (?:segni|rileggi|ripeti|appunti|annoti|aggiungi|metti|scrivi|sposti|rimandi|posticipi|cancelli|elimini|togli|levi|completi|spunti|chiudi|riapri|mostri|fai vedere|leggi|dici|elenchi|cambi|rinomini|crei)\b)|ehi|hey|ok|okay|va bene|allora|senti|ascolta|dai(?! (?:al|alla|allo|ai|alle|a|la|un|priorità)\b| all')|1[.)]|e|ed|poi|anche|adesso|ora|inoltre|quindi|perfetto|bene|dunque|alexa|siri|google|assistente|vorrei che tu|voglio che tu|(?:voglio|vorrei|ho bisogno di|ti chiedo di|ti chiederei di|chiedo di|ti pregherei di|è possibile|si può|avrei bisogno di|bisognerebbe)(?= (?:aggiungere|inserire|mettere|segnare|annotare|segnare|creare|cancellare|eliminare|togliere|vedere|spostare|cambiare|fare una lista)\b)|mi piacerebbe|ti dispiace|saresti così gentile da|mi fai il favore di|che ne dici di)[ ,!.:]+){1,8}"),
    courtesies_after=tolerant(r"(?:[ ,.!?]+(?:per favore|alla stessa ora|stesso orario|stessa ora|per piacere|per cortesia|(?<!mille )(?<!tante )grazie(?: mille)?|ok|okay|se puoi|quando puoi|alexa|assistente|anche|va bene|dai)){0,8}[ ,.!?]*$"),
    clause_joint=tolerant(r"\s*(?:[,;.!?]+\s*(?:e poi|e anche|e ora|e adesso|e|poi|anche|inoltre|ma|ora|adesso|quindi)?|\be poi\b|\be anche\b|\be\b|\bed\b|\bpoi\b)\s+(?:per favore )?"),
    clause_starts=tolerant(r"(?:aggiung|ricordami\b|elimin|cancell|mostra|rimetti|leva|segn(?:a|ami|ala|alo)\b|complet|annulla l'|annulla la|cosa (?:devo|resta|manca|c'è|ho|mi|ci)|che (?:altro|mi resta|devo)|quali |quante |che cosa|spost|annot|togl|rimuov|spunt|dimmi|fammi|quant[eio]|riapri|rinomin|rimand|posticip|leggi|elenca|ho (?:già |comprato|finito|pagato|fatto|chiamato)|metti .{1,40} (?:in|nella|sulla) )"),
    list_prefix=r"(?:alla|nella|sulla) (?:mia )?lista(?: (?:della |di )\w+)?",
    item_joint=r"\s+[2-9][.)]\s+(?=\D)|\s*,\s*(?:e poi |e anche |e infine |infine |poi |e |ed )?|\s+(?:e anche|e poi|e dopo|e infine|infine|e|ed|poi|più|nonché)\s+|\s*;\s*|\s*\n\s*",
    verbs=VERBS,
    safe_verbs=SAFE_VERBS,
    keep_together=tolerant(r"sale e pepe|mamma e papà|papà e mamma|pane e burro|prosciutto e formaggio|olio e aceto|andata e ritorno|prosciutto e melone|casa e lavoro"),
    yes=tolerant(r"(?:sì|si|sisì|certo|certamente|va bene|ok|okay|d'accordo|esatto|esattamente|giusto|procedi|vai|sicuro|sicuramente|fallo|confermo|conferma|affermativo|ovvio|ovviamente|volentieri|perfetto, vai|corretto|è giusto|assolutamente sì|senz'altro|naturalmente|fai pure|così va bene|tutte|tutti)(?:[ ,.!]+(?:sì|si|certo|grazie|per favore|procedi|vai|tutte|tutto|tutti|fallo|pure|va bene|d'accordo|esatto|cancella|elimina|proprio)){0,8}"),
    no=tolerant(r"(?:no|nope|assolutamente no|meglio di no|no grazie|mai|per niente|non farlo|neanche per sogno|certo che no|ovviamente no|negativo|non ancora|non adesso|non è (?:giusto|vero|quello|corretto)|sbagliato|macché|direi di no|non voglio)(?:[ ,.!]+(?:no|grazie|non farlo|meglio di no|per favore|così no|non voglio)){0,8}"),
    cancel=tolerant(r"(?:(?:no|oddio|aspetta|ops|scusa|scusami|fermo|ehi|oh|dio|mannaggia|niente|per favore|anzi|ok|ah|va bene),? ){0,8}(?:annulla(?:re|lo)?|ferma(?:ti)?|stop|lascia(?:lo)? (?:perdere|stare)|lascia|non importa|non fa niente|basta|dimenticalo|fa niente|fa lo stesso|niente|alt|smettila|ho cambiato idea|esci|interrompi)(?: (?:per favore|così|tutto|pure|grazie)){0,8}"),
    yes_loosely=tolerant(r"(?:sì|certo|esatto|giusto)\b(?!.*\b(?:non?|aggiungi|elimina|cancella)\b).{0,40}"),
    no_loosely=tolerant(r"(?:no\b|non (?:è|va|così)\b)(?!.*\b(?:so|capisco|importa|ricordo|posso)\b).{0,40}"),
    yes_if_asked=r"(?:sì,? )?(?:elimina|cancella|aggiungi|fa|completa|togli|sposta|rimuovi|metti|segna)l[oaei](?: (?:tutt[oei]|pure)){0,8}",
    only_these=sparing.ITALIAN_ONLY,
    not_these=sparing.ITALIAN_NOT,
    numbers_of_items=_ITEMS,
    pronouns=tolerant(r"(?:l|l[oaei]|gli|quest[oaei]|quell[oaei]|ess[ao]|(?:quest|quell)[ao] (?:attività|compito|promemoria|cosa)|quest'attività|quell'attività|l'attività|la stessa|(?:quell[ao]|l'ultim[ao]|l'attività)(?: che (?:ho|hai))? (?:appena )?(?:aggiunt|inserit|mess|segnat)[oa])"),
    both=r"(?:(?:l[ei] )?(?:entrambe|entrambi|tutte e due|tutti e due|le due|i due|ambedue))",
    everything=tolerant(r"(?:tutto(?: (?:quello|ciò|il resto))?(?: di| che ho)?|tutt[ei]|(?:tutte |tutti )?(?:le|i) (?:mie |miei )?(?:attività|cose|compiti|promemoria|impegni)|tutta la (?:mia )?lista|tutte quelle(?: di)?|quell[eio] di)"),
    but_last=tolerant(r"(?:tutto|tutte|tutti)(?: (?:le|i) (?:mie |miei )?\w+)? (?:tranne|eccetto|meno|salvo|a parte|escluso|esclusa) (?P<except>.+)"),
    title_lead=tolerant(r"(?:(?:1[.)] ?|anche |pure |(?:devo|dobbiamo|dovrei|bisogna|mi tocca|(?:mi|ci) serv(?:e|ono)|mi manca(?:no)?|ci manca(?:no)?|(?:è|sono) finit[oaei]|ho bisogno di|abbiamo bisogno di|ho finito|abbiamo finito|voglio|vorrei) (?=\w)|che (?:devo|dobbiamo|bisogna) |che c'è da |di (?!più)|d |: |- |quanto segue:? ){1,8})"),
    target_noise=tolerant(r"^(?:(?:sul|sulla|su|sullo|sui|sulle|relativ[ao] a|quel|quei|benedett[oaei]|maledett[oaei]|solit[oaei]|famos[oaei]|(?:la )?(?:cosa|faccenda|storia|questione)(?= (?:di|del|della|dei|delle|dello)\b)|l[aeo]|il|gli|i|l'|mie|mia|mio|una?|un'|quell[ao]|quest[ao]|attività|compito|numero|promemoria|voce|di|del|della|dell'|al|alla|all'|chiamat[ao]|con|il punto|punto)(?:\b|(?<='))[ :']*){1,8}|\s*(?:\b(?:attività|dalla lista|dalla mia lista|in lista|adesso|come|già|di|a)\b\s*){1,8}$"),
    general_lists=tolerant(r"(?:attività|cos[ae]|fare|todo|to-?do|mia|mie|la|le|il|i|di|da|del|della|delle|dei|che|per|con|compiti|impegni|promemoria|oggi|devo|ho|tutto|principale|generale|nuova|e|in|chiamata|completa|intera|adesso|una?|attive?|c'è|ora|favore)"),
    priorities=(
        ("high", tolerant(r"\b(?:(?:(?:con|di|a|in|la) ){0,4}(?:(?:alta|massima) priorità|priorità (?:alta|massima|uno|1|urgente))|(?:(?:è|e'|una cosa|cosa) (?=(?:(?:molto|super|davvero) ){0,8}urgent\w* ?[:,]))?(?:(?:molto|super|davvero) ){0,4}urgent(?:e|i|issim[oa])|(?:(?<=come )|(?:[,;] (?:è|e') )?molto |(?:[,;] (?:è|e') )?davvero |[,;] (?:è|e') )importante|importantissim[oa]|urgentemente|il prima possibile|al più presto|importante(?=:))(?!\w)")),
        ("medium", tolerant(r"\b(?:(?:(?:con|di|a|come|in|la) ){0,4}(?:media priorità|priorità (?:media|normale|2|due)))(?!\w)")),
        ("low", tolerant(r"\b(?:(?:(?:con|di|a|come|in|la) ){0,4}(?:bassa priorità|priorità (?:bassa|minima|3|tre))|senza fretta|non (?:è )?urgente|poco importante|con calma)(?!\w)")),
    ),
    priority_names={
        "alta": "high", "massima": "high", "urgente": "high", "media": "medium", "normale": "medium", "bassa": "low", "minima": "low", "alza": "high", "aumenta": "high", "abbassa": "low",
        "riduci": "low", "diminuisci": "low",
    },
    done_words=r"\b(?:completat[oaei]|fatt[oaei]|finit[oaei]|terminat[oaei]|conclus[oaei]|svolt[oaei])\b",
    overdue_words=r"\b(?:indietro|in arretrato|saltat[oaei]|in ritardo|scadut[oaei]|arretrat[oaei])\b",
    pending_words=tolerant(r"\b(?:resta|restano|rimane|rimangono|rimast[aeio]|da fare|devo|scade|scadono|manca|mancano|in sospeso|ho|c'è)\b"),
    all_words=r"\b(?:tutto|tutta|tutte|tutti|intera|completa)\b",
    completed_anyway=r"(?:ho|abbiamo) (?:già |appena |finalmente ){1,8}\w+ .*|ho (?:finito|completato|terminato)\b.*|ho (?:fatto|comprato|dipinto|pulito|lavato|stirato|annaffiato|riparato|spedito|consegnato|sistemato|riordinato|ritirato) (?:il|lo|la|i|gli|le|l')(?: |(?<=')).*",
    change_verbs=r"(?:cambi|spost|rimand|posticip|rinomin|modific|aggiorn|rinvi|anticip|riprogramm)\w*",
    names_target=tolerant(r"(?:per favore )?(?:elimin|cancell|rimuov|togl|lev|complet|segn|spunt|spost|rimand|posticip|rinvi|anticip|cambi|riapr|annull|finisc|rinomin)\w* ?|(?:per )?quando (?:è|e'|sono|scade|ho|devo) "),
    refers=r"(?:la |il |le |i |l'|attività |numero |#){0,8}(?:\d+\b|(?:prim|second|terz|quart|quint|ultim)[oaei]\b|(?:tutto|tutte|entramb[ei]|quest[oa]|quell[oa])\b)",
    phrases=PHRASES,
    reminding=r"\b(?:ricorda\w*|promemoria|avvis\w*|avvert\w*)\b",
    plural=plural,
    say_day=say_day,
    say_time=say_clock,
    say_rule=say_rule,
    stop_words=STOP_WORDS,
    joiner=(", ", " e "),
    alternative=" o ",
    note=tolerant(r"(?: con (?:la |una )?(?:nota|descrizione)(?: che dice)?(?= \w)|(?<!prendi)(?<!prendo)(?<!prendere)[,;.( ]+(?:con )?(?:la |una )?(?:nota|descrizione|commento|dettaglio) ?:|(?P<head>^\W*(?:(?:per favore|puoi|potresti)[ ,]+){0,8}(?:aggiung|mett|scriv|annot|inser)\w* (?:una |la )?(?:nota|descrizione)(?: (?:a|al|alla|allo|all'|per|su|sulla) ?[^:]{1,80}?)?(?::| che dice\b| con scritto\b))) ?(?P<note>.+)$"),
    tagging=tolerant(r"[,;]? ?(?:con (?:l'etichetta|il tag|etichetta|tag) #?|(?:etichettat[oa] (?:come|con)|etichetta:?) #?(?=[\w-]+[ .!]*$))(?P<tag>[\w-]+)(?=[ ,.!]|$)[ .!]*"),
    wanted_thing=tolerant(r"(?:ho bisogno di|mi serve|mi servono|ci serve) (?!\w+(?:are|ere|ire)\b|aiuto|un (?:taxi|prestito|medico|passaggio|consiglio|lavoro)|soldi|sapere|parlare|informazioni|una risposta|che )(?:un |una |un'|del |della |dei |delle |il |lo |la |le |i |gli )?[\w'-]+(?: [\w'-]+){0,2}(?: per (?:il |la |lo |le |i |gli |l')[\w'-]+)?"),
    plans=PLANS,
    fillers=FILLERS,
    past_forms=PAST_FORMS,
    did_anything=DID_ANYTHING,
    no_title=tolerant(NO_TITLE),
    done_alone=tolerant(DONE_ALONE),
    drop_alone=DROP_ALONE,
    pick_lead=tolerant(PICK_LEAD),
    ordinal_noise=tolerant(ORDINAL_NOISE),
    numbered="compit[oi]|attività",
    plural_pronouns=PLURAL_PRONOUNS,
    rest_words=REST_WORDS,
    ones=tolerant(ONES),
    set_noise=tolerant(SET_NOISE),
    whats_on=tolerant(WHATS_ON),
    names_list=tolerant(NAMES_LIST),
    negated=r"(?:(?<!\w)(?:e )?non(?: più)?|invece (?:di|che)|anziché|al posto di|piuttosto che)(?: (?:a|al|alla|alle|all'|il|lo|la|le|per|di|è|in|da|domani)){0,8}\s*$",
    mention=tolerant(r"(?:(?:la|il|lo|i|le|gli) |l')?(?P<target2>.+?),? non (?:(?:mi|ci|l[oaei]) ){0,8}(?:serv(?:e|ono)|facci(?:o|amo)|devo (?:più )?far[eo]?|voglio|interessa|occorre)(?: più)?(?: far\w+)?|non (?:(?:mi|ci) )?(?:serv(?:e|ono)|devo|dobbiamo|voglio|occorre|interessa|faccio)(?: più)? (?P<target3>.+?)|(?:(?:la|il|lo|i|le|gli) |l')?(?P<target>.+?) non (?:(?:mi|ci) )?(?:serv(?:e|ono)|(?:l[aoei] )?voglio|(?:l[aoei] )?devo fare)(?: più)?"),
    one_thought=tolerant(r"\W*(?!non\b|cosa\b|che\b|cancella|elimina|togli|mostra|ricordami).{3,90}?[,;.!]? (?:ricordamel[oaei]|segnamel[oaei]|me l[oaei] (?:ricordi|segni)|non farmel[oaei] (?:dimenticare|scordare))\W*|\W*(?!non\b|cosa\b|che\b|cancella|elimina|togli|mostra|ricordami).{3,90}?[,;.!] (?:aggiungi|segna|annota|appunta)(?:me|te)?l[oaei](?: (?:per favore|grazie|pure|anche|(?:alla|nella|sulla) (?:lista|spesa))){0,8}\W*"),
    edge_items=r"(?P<count>\w+) (?:prim[eiao]|(?P<last>ultim[eiao]))",
    other_one=r"(?:e )?l'altr[oa](?: anche| attività)?",
    instead=r"(?:(?:no|scusa|ops|anzi|aspetta|volevo dire)[, ]+){0,8}(?:non quell[oa][, ]+(?:ma )?l'altr[oa]|l'altr[oa] invece|invece l'altr[oa]|(?<=[, ])l'altr[oa])",
)  # fmt: skip
