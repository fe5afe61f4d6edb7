"""Spanish as it is spoken: the thing first and what is to happen to it after ("la segunda bórrala").

They come before the other rows, and most of them count only when they speak of the user's own tasks.
"""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.goods import SPANISH_GOODS as GOODS
from todo_backend.language.packs.pack import Command
from todo_backend.language.packs.spanish_verbs import (
    ADD,
    ADD_IT,
    ANY_LIST,
    DONE,
    DROP,
    DROP_IT,
    LIST,
    MOVE_IT,
    MOVE_WE,
    NOUN,
    PARTICIPLE,
    REPORT,
    TICK_IT,
)
from todo_backend.language.packs.spanish_words import DEVICE, tolerant

_LEAD = r"(?:(?:no|ay|uy|espera|perdón|perdona|ups|en realidad|al final|ok|ah|oh|mira|pero|y|o sea|bueno|vale|entonces|pues|oye|por fin|finalmente|sí|hala|listo)[ ,.!]+){0,8}"
_NOW = r"(?:ahora|al final|en realidad|en vez de eso|mejor|entonces|finalmente|directamente|ya|de momento|todavía|aún)"
_FOR = r"(?: (?:para|al?|el|la|las|en|hasta|como|con|a más tardar|antes de|antes del)){0,8}"
_TAIL = rf"(?: (?:ya|también|{_NOW}|por favor|porfa|anda|venga|de una vez|de la lista|de mi lista|gracias)){{0,8}}"
_TOLD = (
    r"(?!(?:cuándo|qué|quién|cómo|dónde|cuál|cuáles|cuánt[oa]s?|por qué|si|no|me|te|se|es|son|hay|he|ha|está|ya)(?!\w))"
)
_WHERE = r"(?: (?:en|al?|del?|con|por|para|sobre) [\w' ]{2,30}| ya| ayer| hoy| esta mañana)?"
_THING = rf"(?:{NOUN}|todo)"
# "no llamé al fontanero" tells what is still to do
_DID = rf"(?!(?:[\w ]{{0,40}} )?no (?:(?:me|le|les|l[oa]s?|nos|se) ){{0,2}}{REPORT})"
_NEED = r"(?:ya )?no (?:me |nos )?(?:hacen? falta|(?:l[oae]s? )?(?:necesito|necesitamos|quiero|queremos|voy a (?:hacer|necesitar)|vamos a (?:hacer|necesitar)|hago|hacemos)|sirven?|interesan?|hay que|tengo que|es necesari[oa]|procede)"
_GONE = rf"{_NEED}(?: hacer(?:l[oa]s?)?)?(?: más| ya)?"
# "acuérdate de que", "tengo que acordarme de", "que no se me pase"
_REMEMBER = (
    r"(?:(?:me |nos )?(?:tengo|tenemos|quiero|queremos|debo|debemos|necesito|hay|habría|debería|quisiera|me gustaría|he de|voy a|a ver si)(?: de| que)? (?:acordar(?:me|nos|se)?|recordar(?:me|nos)?|apuntar(?:me|nos|se)?|anotar(?:me|nos)?|no olvidar(?:me|nos|se)?)|(?:(?:a ver )?si|espero que|ojalá) (?:no se me olvide|me acuerdo|me acuerde)|(?:quisiera|quiero|me gustaría|querría|necesito|que) (?:que )?me (?:avis|record|recuerd|apunt|anot)(?:es|as|aras|ases|e|ara|éis|arais)|me tengo que acordar|me (?:tengo|gustaría|quiero)(?: que)? apuntar|"
    r"(?:ten|tené|tenga) (?:en cuenta|presente)|(?:haz|hazme|haceme|házme) (?:que (?:me )?(?:acuerde|recuerde)|acordar|acuerdo|recordar|el favor de recordarme)|(?:que )?(?:alguien )?me recuerd(?:e|es|en|as)|me (?:recuerdas|recordarías|avisas|avisarías|acuerdas|apuntas|anotas)|acu[eé]rda(?:me|te|nos|lo)|acordate|acordarse|"
    r"(?:dame|mándame|envíame|ponme|pon|créame|déjame|hazme|quiero|necesito|programa|configura|prográmame|crea|deja|mandame|poneme)(?: un| otro| el)? (?:recordatorio|aviso|recordatorio nuevo)(?: (?:para|de|que diga|a|al?|sobre|con))?|avis[ae](?:me|nos)?|avís[ae](?:me|nos)?|que me avis(?:es|aras|ara)|que me recordar(?:as|a)|"
    r"(?:yo )?no (?:me )?(?:puedo|debo|podemos|debemos|quiero|querría|vaya a)(?: ser que)? olvidar(?:me|nos|se)?|no olvidar(?:me|nos|se|te)?|no (?:me |te |se |nos )?olvid(?:es|e|emos|o)|que no (?:se )?(?:me|nos) (?:olvide|pase|olvidemos)|no (?:me )?dejes (?:que (?:me )?(?:olvide|pase)|olvidar(?:me)?)|no (?:se )?(?:me|nos) (?:puede|vaya a) (?:olvidar|pasar)(?: lo)?)"
)
_SAID = r"(?:(?: de| en)?(?: que)?,? (?:tengo|tenemos|debo|hay|toca)(?: que)?(?= )|(?:(?: de que| que| de| para| sobre| lo de|:) (?:hay|tengo|tenemos) (?!que\b)|(?: lo de la| lo del| lo de los| lo de las| de que| que| de| para que| para| sobre| lo de|:|,)(?= )|(?=:)))?:? ?"
_RUN_OUT = r"(?:(?:(?:ya )?(?:se )?(?:me|nos) (?:está |están |ha |han )?(?:acaba(?:ndo|do)?|acabó|acabaron|terminó|terminaron|terminando)|(?:ya )?(?:casi )?no (?:queda|quedan|hay|tenemos|tengo)(?: más)?|(?:me|nos) hacen? falta|(?:me|nos) faltan?|faltan?|necesito|necesitamos|hemos terminado|estamos sin|me quedé sin|nos quedamos sin|nos hemos quedado sin|queda poc[oa]s?|quedan poc[oa]s)(?: (?:más|también|casi|ya|el|la|los|las|un|una)){0,8})"

_ROWS: tuple[tuple[str, str], ...] = (
    # putting the last turn right
    ("correct", rf"(?=\w){_LEAD}(?:(?:quería decir|quise decir|quiero decir|decía|digo|me refería|mejor|era|eran|no|espera|perdón|me equivoqué|que sea|sino|el|la)[ ,.!]*){{1,8}}{_FOR}"),
    ("undo", r"(?:(?:ay|uy|no|perdón|ups|espera|eh|oye|mierda|vaya|jolín|me (?:he )?equivo(?:qué|cado)|eso no|así no|la he liado|me (?:he )?confund(?:í|ido))[ ,.!]+){0,8}(?:(?:vuelve|volvé|vuelva|volver|regresa|ve) (?:atrás|para atrás|a como estaba(?: antes)?|hacia atrás)|écha(?:lo|la)? (?:para |pa )?atrás|da(?:le)? marcha atrás|marcha atrás|deshaz(?:lo|la)?(?: (?:eso|lo último|todo|lo que (?:hiciste|has hecho|acabas de hacer)))?|anula (?:eso|lo último|lo anterior|lo que (?:hiciste|has hecho|acabas de hacer)|el último cambio|la última acción)|(?:recupera|restaura|devuelve|repón) (?:lo (?:último|que (?:acabas de )?(?:borrar|borraste|has borrado|eliminaste|eliminar|quitaste|quitar)))|revierte(?:lo)?(?: (?:eso|lo último))?|déja(?:lo|la) (?:todo )?(?:como estaba|como antes)|no (?:quería|debías|tenías que) (?:borrar|eliminar|completar|mover|hacer|cambiar|quitar)(?:l[oa]s?)?(?: eso)?)"),
    ("undo", r"(?:ay|uy|ups|no|mierda)?[ ,]*(?:me (?:he )?equivo(?:qué|cado)|me (?:he )?confund(?:í|ido))(?: (?:de|al) .{0,20})?"),
    # done and not done
    ("complete", rf"{_LEAD}(?P<target>ambas|ambos|(?:todas )?las (?:dos|tres)|los dos|todas|tod[oa]|es[ao]s?|est[ao]s?|l[ao]s? (?:\d+|número \d+|últim[oa]s?|primer[oa]s?|segund[oa]s?|tercer[oa]s?|cuart[oa]s?)),? (?:ya )?(?:l[oa]s? )?(?:{REPORT}|(?:está|están|queda|quedan|quedó) (?:ya )?{DONE}|ya(?: está| están)?|{DONE})(?: ya)?"),
    ("complete", rf"{_LEAD}(?P<target>.+?),? (?:ya )?(?:l[oae]s? )?(?:puedes|podés|puede) (?:ya )?(?:tachar|marcar|completar|cerrar)(?: como {DONE})?|{_LEAD}(?:ya )?(?:puedes|podés|puede) (?:ya )?(?:tachar|completar|cerrar|dar por {DONE}) (?P<target2>.+)"),
    ("complete", rf"{_LEAD}(?P<target>.+?),? (?:{TICK_IT}|(?:da|dala|dalo|dale|dé) por {DONE}|(?:márca|pón|pon|marcá)l[oae]s?(?: (?:ya|como|por)){{0,8}} {DONE}){_TAIL}"),
    ("completed", rf"{_DID}{_LEAD}(?:(?:ya|yo|hoy|ayer|también|acabo de|acabamos de) ){{0,8}}(?:(?:me|nos|le|les|se|l[oa]s?) ){{0,8}}{REPORT}(?: (?:ya|por fin|hoy))?(?: (?:con|de \w+[aei]r|al?|la|el|los|las|lo de|del?))? (?P<target>.+?)(?: ya)?"),
    ("completed", rf"{_DID}{_LEAD}(?:ya )?acab(?:o|amos) de (?!(?:ver|comer|cenar|llegar|despertar)\w*\b)\w+[aei]r(?:l[oaes]+|me)?(?: (?:con|al?))? (?P<target>.+?)"),
    ("completed", rf"{_DID}{_LEAD}{_TOLD}(?P<target>.+?),? (?:ya )?(?:(?:me|nos|le|les|se) )?(?:l[oae]s? )(?:acabo de \w+[aei]r|{REPORT})(?: ya)?{_WHERE}"),
    ("completed", rf"{_DID}{_LEAD}{_TOLD}(?P<target>.+?),? (?:ya )?(?:está|están|quedó|quedaron|queda|ha quedado|fue) (?:ya )?(?:{DONE}|en orden|{PARTICIPLE})"),
    ("completed", rf"{_DID}{_LEAD}ya (?:quedó|quedaron|está|están|queda|ha quedado) (?:ya )?(?:{PARTICIPLE} )?(?P<target>.+?)"),
    ("reported", rf"{_LEAD}{_TOLD}(?P<target>[\wáéíóúñ]+(?: [\wáéíóúñ]+){{0,4}}),? (?:ya )?(?P<verb>{PARTICIPLE})"),
    ("reported", rf"{_LEAD}(?P<verb>{PARTICIPLE}),? (?:ya )?(?P<target>(?:el|la|los|las|lo de|lo del) .+)"),
    ("completed", rf"{_DID}{_LEAD}{_TOLD}(?P<target>(?:nevera|casa|cocina|baño|piso|coche|jardín|lo de .+|lo del .+|la .+|el .+)),? (?:limpi|list|sec|lleno|vací|list)[oa]s?(?: ya)?"),
    ("still_open", rf"{_LEAD}(?:todavía|aún|al final|en realidad|pues|que) no (?:(?:me|le|les|l[oa]s?|nos) ){{0,8}}(?:{REPORT}|pude \w+[aei]r|(?:he|hemos) podido \w+[aei]r) (?:al? )?(?P<target>.+?)|{_LEAD}(?:al final )?no (?:(?:me|le|les|nos) ){{0,8}}(?:{REPORT}) (?:al? )?(?P<target2>.+?)"),
    ("still_open", rf"{_LEAD}(?P<target>.+?),? (?:todavía |aún |al final |en realidad ){{0,8}}no (?:l[oa]s? )?(?:(?:está|están)(?: {PARTICIPLE})?|{REPORT})(?: todavía| aún)?(?:,? (?:ponl[oa]s?|déjal[oa]s?|vuelve a ponerl[oa]s?|vuélvel[oa]s? a poner|márcal[oa]s?)(?: otra vez| de nuevo)?(?: como| en| a)? pendientes?)?"),
    ("still_open", rf"{_LEAD}(?P<target>.+?) (?:sigue|siguen|continúa|está todavía|queda todavía)(?: (?:pendientes?|sin \w+|por \w+)){{1,8}}|{_LEAD}(?:me equivoqué[, ]+)?(?P<target2>.+?) (?:la|lo) (?:marqué|taché|completé|puse como hech[oa]) (?:sin querer|por error|por equivocación)"),
    ("reopen", rf"{_LEAD}(?:vuelve a|vuelva a|volvé a)? ?(?:poner|pon|marca|marcar|deja|dejar|abrir|poné)(?: otra vez| de nuevo)?(?: como| en)? (?:pendientes?|sin hacer|por hacer|no hech[oa]s?) (?P<target>.+)|{_LEAD}(?:vuelve a (?:poner|marcar|abrir|activar)|pon otra vez|pon de nuevo|ponme otra vez|quita(?:le)? (?:la marca|el visto|el check)(?: de| a)?|desmarca|desmarcame|reactiva|reabre) (?P<target2>.+?)(?: (?:como|en) (?:pendientes?|la lista|sin hacer)| otra vez| de nuevo){{0,8}}"),
    ("reopen", rf"{_LEAD}(?P<target>.+?),? (?:(?:ponl[oa]s?|déjal[oa]s?|vuelve a poner(?:l[oa]s?)?|márcal[oa]s?)(?: otra vez| de nuevo)?(?: (?:como|en|por))? (?:pendientes?|sin hacer|no hech[oa]s?|hacer)|(?:reábre|desmárca|reactíva|ábre)l[oa]s?)(?: otra vez| de nuevo)?"),
    ("reopen", rf"{_LEAD}(?:(?:al final|todavía|aún|en realidad) )?no (?:(?:me|l[oa]s?) )?{REPORT} (?:al? )?(?P<target>.+?),? (?:(?:vuelve|vuelva|volvé) a (?:abrir|poner|activar)|reábre|desmárca|reactíva|ábre)l[oa]s?(?: otra vez| de nuevo)?"),
    # off the list
    ("delete", rf"{_LEAD}{_GONE} (?P<target>.+?),? (?:así que |conque )?(?:{DROP_IT}){_TAIL}"),
    ("delete", rf"{_LEAD}(?P<target>.+?),? (?:{_GONE},? |que {_GONE},? )?(?:así que |se )?(?:{DROP_IT}|puedes (?:borrar|quitar|eliminar)(?:l[oa]s?)?){_TAIL}"),
    ("given_up", rf"{_LEAD}ya no (?:voy|vamos) a (?P<target>\w+[aei]r .+)"),
    ("delete", rf"{_LEAD}(?:{DROP}|retira) (?:de|en) {ANY_LIST} (?P<target2>.+)|{_LEAD}(?:olvídate|olvidate|pasa|prescinde) (?:de|del) (?P<target3>(?:lo de |lo del |la |el |los |las |l?[ao]s? del? ).+)|{_LEAD}puedes (?:borrar|quitar|eliminar) (?P<target4>.+)"),
    ("given_up", rf"{_LEAD}(?P<target>.+?),? {_GONE}"),
    # to another time, another name, another weight
    ("change", rf"{_LEAD}(?:cámbia|cambiá|cambia|modifíca|edíta|corríge)(?:l[ea])? (?:el )?(?:nombre|título|texto) (?:a|al|de|del) (?P<target>.+?) (?:por|a|como|:) (?P<value>.+)|{_LEAD}que (?P<target2>.+?) (?:se llame|pase a llamarse|diga|ponga) (?P<value2>.+)|{_LEAD}(?:a )?(?P<target3>.+?),? (?:llámal[oa]|renómbral[oa]|cámbiale el nombre(?: a| por)?|ponle de nombre|ponle) (?!fecha|etiqueta|prioridad|la\b|una\b|el\b)(?P<value3>.+)"),
    ("move", rf"{_LEAD}(?P<target>(?:tod[oa]s?|l[oa]s? dos|ambas|las tareas|las cosas|el resto|lo que (?:queda|falta))(?: .+?)?),? {MOVE_IT}{_FOR}{_TAIL}"),
    ("move_known", rf"{_LEAD}(?:es que )?no (?:me|nos) (?:da tiempo|va a dar tiempo|dará tiempo|da la vida|viene bien) (?:a |para )?(?P<target>.+?),? {MOVE_IT}{_FOR}{_TAIL}"),
    ("move_known", rf"{_LEAD}{_TOLD}(?:al? )?(?P<target>.+?),? (?:mejor )?(?:{MOVE_IT}|{MOVE_WE}){_FOR}{_TAIL}"),
    ("move_known", rf"{_LEAD}{_TOLD}(?P<target>.+?)(?: {_NOW}){{0,8}},? (?:es|son|será|cae|queda|se pasa|se hace|va|toca|se mueve|pasa|mejor|corre prisa|urge)(?: {_NOW}){{0,8}}{_FOR}"),
    ("move_known", rf"{_LEAD}{_TOLD}(?P<target>.+?) (?:(?:me |nos |l[oae]s? )?(?:han|he|hemos|ha)|se ha|se han) (?:movido|pasado|cambiado|aplazado|retrasado|adelantado|pospuesto){_FOR}"),
    ("move_known", rf"{_LEAD}{MOVE_WE} (?P<target>.+?){_FOR}"),
    ("move_known", rf"{_LEAD}(?P<target>(?:la|tarea) (?:tarea |número )?\d+),?{_FOR}"),
    ("set_priority", rf"{_LEAD}(?P<value>súbe|sube|baja|bája|subi|bajá|reduce|aumenta)(?:le)? (?:la )?prioridad(?: (?:a|al|de|del) (?P<target>.+?))?"),
    ("set_priority", rf"{_LEAD}(?P<target>.+?),? (?:{_NEED}|ya no (?:corre prisa|es urgente|urge|es tan urgente),? )?(?P<value>súbe|bája|sube|baja|súbele|bájale)(?:le)? (?:la )?prioridad"),
    ("move_shifted", rf"{_LEAD}(?:dame|dale|necesito)(?: (?:más tiempo|más))?(?: (?:para|a|al|con))? (?P<target>.+)"),
    ("tag", rf"{_LEAD}(?:ponle|pon|añádele|agrégale|dale|asígnale|pónle|ponele)(?: (?:la|el|una|como))? (?:etiqueta|tag)(?: de)? (?P<value>\w+) (?:a|al|en) (?P<target>.+)|{_LEAD}(?:a )?(?P<target2>.+?),? (?:ponle|añádele|dale|agrégale) (?:la |el )?(?:etiqueta|tag)(?: de)? (?P<value2>\w+)"),
    ("move", rf"{_LEAD}(?:pon|ponle|dale|añade|fija|asigna)(?:le)?(?: (?:la|una|como))? fecha(?: límite)? (?:a|al) (?P<target>.+?){_FOR}"),
    # adding
    ("none", r"(?!.*\b(?:listas?|compra|tareas?|recordatorios?|etiqueta|nota)\b)(?:añade|agrega|echa|échale|échales|pon|ponle|ponles|añádele|agrégale|mete|quita|vierte|mezcla|bate|remueve) (?:(?:una?|unas|unos|el|la|los|las|dos|tres|media?|otro|otra|algo|más|poca?|poco|un) ){0,8}(?:pizca|cucharad\w*|chorr\w+|vaso|taza|diente|puñado|poco|sal|pimienta|aceite|azúcar|agua|vinagre|queso|ajo|harina|leche|hielo|limón|\w+)(?: (?:más|de|del) ?(?:más|\w+)?(?: de \w+)?)? (?:a|al|en|sobre|por|del?) ?(?:la |el |los |las )?(?:sopa|ensalada|salsa|caldo|masa|pizza|tarta|pasta|agua|arroz|horno|olla|sartén|nevera|congelador|microondas|lavadora|lavavajillas|café|té|plato|carrito|carro|vaso|guiso|cocido|paella|tortilla|hervir|calentar|cocer|freír|remojo|fuego)\b.*"),
    ("add_wanted", rf"{_LEAD}{_RUN_OUT} (?P<what>.+?)[,;.]? (?:así que |y )?(?:{ADD_IT})(?: (?:por favor|porfa|gracias|también|ya|(?:en|a) {LIST})){{0,8}}"),
    ("add_wanted", rf"(?P<what>(?!(?:no|qué|que|quién|cuándo|dónde|es|lo|la|los|las)\b).{{3,80}}?)[,;.!]? {ADD_IT}(?: (?:por favor|porfa|gracias|también|ya|(?:en|a) {LIST})){{0,8}}"),
    ("add_wanted", rf"{_LEAD}(?:necesito|necesitamos|(?:me|nos) hacen? falta|faltan?|(?:me|nos) faltan?) (?P<what>(?:(?:un|una|unos|unas|más|el|la|los|las|\d+) )?{GOODS}\b(?:(?:, | y | e )(?:(?:un|una|unos|unas|más|el|la) )?{GOODS}\b){{0,6}}(?: (?:de|para|sin|con) \w+)?)"),
    ("add_wanted", rf"(?P<what>(?!(?:{DROP}|qué|que|hay|tengo|está|están|no|si|voy|vamos|va|pon|ponme|muestra|enséña|dime|ver|ve|añad|agreg|apunt|anot|mét|met|cuál|cuánt|cuando|cuándo|borr|elimin|quit|busc|cambia|marca|tacha|mueve|pasa|pásal|vuelv|reabr|lleva|abre|crea|haz|lee|léeme)\w*\b)(?!.*\b(?:voy|vamos|está|están|es|fui|fue|tengo|hay|puse)\b)[\wáéíóúñ%]+(?:,? [\wáéíóúñ%]+){{0,12}}?),? (?:a|en|para) (?:mi |la )?(?:lista(?: (?:de la |del |de los |de las |de |para )(?P<list>\w+))?|(?P<listof>compra|súper))"),
    ("add_wanted", rf"{_LEAD}{ADD} (?P<what>.+?) (?:al|en el) (?P<list>súper|super|mercado)"),
    ("add", r"(?:lista (?:de (?:la |los |las )?|del |para (?:el |la )?))?(?P<list>compra|súper|super|mercado|farmacia|ferretería|trabajo|oficina|cole|colegio|casa|regalos|viaje|maleta|vacaciones|jardín|cocina|deseos|uni) ?: ?(?P<what>.+)"),
    ("add", rf"(?:{ADD}|pon|ponme|mete|méteme|apúntame|anótame)(?:me|nos)? (?:en|a) (?:(?:mi |la )?lista(?: (?:de (?:la |los |las )?|del |para (?:el |la )?)(?P<list>\w+))?|(?:mis |las )?tareas|(?:mis |los )?pendientes):? ?(?:que )?(?:hay que |tengo que )?(?P<what>.+)"),
    ("add", rf"{_LEAD}(?:otra cosa|una cosa(?: más)?|(?:dos|tres|varias|unas) cosas(?: más)?|cosas (?:que|por) hacer|lo siguiente|(?:quiero |quisiera |necesito |voy a )?(?:apuntar|anotar)(?:me)?(?: una cosa| esto| lo siguiente)?|(?:apunta|anota|apúntame|anótame) (?:esto|lo siguiente|una cosa|dos cosas|unas cosas|también|ahí|por ahí)(?: para)?) ?[:,.] ?(?P<what>(?!no\b|qué\b).+)"),
    ("add_planned", rf"{_LEAD}(?:me |nos )?tocan? (?P<what>(?!\w+[aei]r(?:me|se|l[oa]s?)?\b).+)"),
    ("complete", r"(?:ya )?(?:hech|terminad|completad|acabad|list)[oa](?: ya)?|ya está(?: hech[oa]| list[oa])?"),
    ("add", rf"{_LEAD}(?:{_REMEMBER}){_SAID}(?P<what>(?!(?:algo|una cosa|cuándo|qué|quién|cuánto|cómo|por qué|si|de ti|de mí|de eso)(?!\w)).+)"),
    ("add", rf"{_LEAD}(?:ojo|ojito|cuidado|atención|recuerda|importante|no olvides)[, ]+(?:que |con )(?P<what>.+)"),
    # looking
    ("list", r"(?:qué|cuál|cuáles) (?:es|son) (?:lo|las?)(?: tareas?| cosas)? más(?: urgentes?| importantes?)?(?: que tengo| para){0,2}"),
    ("list", r"(?:(?:la|mi) )?agenda(?: (?:de|del|para))?"),
    ("search", rf"{_LEAD}(?:tengo|hay) (?:algo|algun[oa]s? (?:{NOUN})|{NOUN}) (?:sobre|acerca de|relacionad[oa]s? con) (?:(?:el|la|los|las) )?(?P<what>.+)"),
    ("search", rf"{_LEAD}dónde (?:está|tengo|puse) (?:lo|la tarea|el recordatorio) (?:de|del)(?: la| los| las)? (?P<what>.+)"),
    ("search", rf"{_LEAD}(?:(?:dime|mira|comprueba) si )?(?:tengo|tenemos|está|están|hay|había|tenía)(?: ya)? (?:apuntad|anotad|puest|metid|guardad|registrad)[oa]s?(?: ya)?(?: (?:el|la|los|las|lo de|lo del))? (?P<what>(?!(?:algo|qué)\b).+?)(?: en {ANY_LIST})?|{_LEAD}(?:está|están|tengo|hay)(?: ya)? en {ANY_LIST} (?:(?:el|la|los|las|lo de|lo del) )?(?P<what2>.+)|{_LEAD}(?:he|había|hemos) (?:apuntado|anotado|puesto|metido)(?: ya)? (?:(?:el|la|los|las|lo de|lo del) )?(?P<what3>.+)"),
    ("list", r"(?:(?:y )?(?:qué|cuáles|cuántas|dime (?:qué|cuáles)|lo que) (?:ya )?(?:he|hemos|llevo|tengo)(?: ya)? (?:hech[oa]s?|acabad[oa]s?|terminad[oa]s?|completad[oa]s?)(?: ya)?|(?:y )?(?:qué|cuáles|cuántas)(?: cosas| tareas)? (?:ya )?(?:hice|acabé|terminé|completé)(?: ya)?)"),
    ("list_tagged", rf"{_LEAD}(?:(?:y|pero|entonces) )?(?:(?:qué|cuáles|dime|dame|enséñame|muéstrame|muestra|enseña|ver|quiero ver|lista|léeme|sácame|saca|tengo|hay|queda|quedan|falta|faltan|me|nos|algo|todo|lo|las|los|la|que|cosas|tareas|pendientes?|por|hacer|cómo|va|está|en|más|lista) ){{1,8}}(?:de|del|para|en|con|relacionad[oa]s? con)(?: (?:el|la|los|las|mi))? (?P<what>\w+)"),
    ("when", rf"{_LEAD}(?:(?:para|hasta) )?(?:cuándo|qué día|a qué hora|cuando) (?:(?:es|son|era|eran|vence|vencen|tengo|tenía|toca|tocaba|hay|cae|va|hay que|tengo que|había que|tenía que|debo|me toca|quedé|había quedado|puse|he puesto|está|están|tenemos) ){{1,8}}(?P<what>.+?)"),
    ("when", rf"{_LEAD}(?P<what>.+?),? (?:(?:para|hasta) )?(?:cuándo|qué día|a qué hora) (?:es|son|era|vence|toca|tengo que \w+|hay que \w+|tocaba|cae|está|había que \w+|lo tengo|la tengo)(?: .{{0,12}})?"),
    ("list", r"(?:(?:y )?(?:qué|cuáles|algo que|dime qué|algo) )?(?:se me (?:olvida|olvidaba|está olvidando|ha olvidado|olvidó|está pasando|ha quedado atrás)|(?:me )?he dejado (?:sin hacer|atrás)|llevo (?:retraso|de retraso)|voy (?:atrasad[oa]|con retraso|tarde))(?: (?:en|con) (?:algo|qué))?"),
    ("add", rf"{_LEAD}(?:(?:se|la|lo) )?(?:me )?(?P<what>(?:bajar|sacar) (?:la |el |los )?(?:basura|reciclaje|cartón|vidrio|perros?)\b.*)"),
    ("none", rf"(?!.*\b(?:tareas?|recordatorios?|pendientes?|listas?)\b)(?:pon|ponme|quita|sube|baja|cambia|pide|borra|pideme|pídeme|abre|cierra) .*\b(?:{DEVICE}|telediario|partido|canal|taxi|whatsapp|mensaje|canción|altavoz|grados|horno)\b.*"),
)  # fmt: skip

_TOLD_ONLY = frozenset({"completed", "reported", "still_open", "move_known", "given_up"})
"""Said and not asked: a question has the words of a statement."""
_ANY = frozenset({"search", "list", "add", "add_wanted", "none", "list_due", "count", "undo", "add_planned"})

EVERYDAY = tuple(
    Command(meaning, tolerant(pattern), only_known=meaning not in _ANY, only_told=meaning in _TOLD_ONLY)
    for meaning, pattern in _ROWS
)
