"""Spanish commands: how people say what they want of a todo list, as tú, usted and vos."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.goods import SPANISH_GOODS as GOODS
from todo_backend.language.packs.pack import Command
from todo_backend.language.packs.spanish_verbs import CHORE
from todo_backend.language.packs.spanish_words import DEVICE, EVENTS, OBLIGATION, PLAINLY_TODO, PLANNED, tolerant

_LIST = (
    r"(?:(?:mi|la|las|nuestra|esta|una|tu|su|mis) )?(?:(?P<listof>compra|súper)|(?:listado|listas?|agenda|tareas|pendientes|recordatorios)"
    r"(?: (?:(?:de|para|del|con|llamada) )?(?P<list>(?!\d)\w+(?: \w+){0,4}?))?)"
)
_NOUN = r"(?:tareas?|pendientes?|cosas?|recordatorios?|elementos?|asuntos?|ítems?|puntos?|notas?)"
_END = r"(?:a|á|e|é|í|ar|er|ir|as|es|an|en|o|ame|eme|arme|erme|anos)"
_IT = r"(?:l[oae]s?|melo|mela|melos|melas|me)"


def _verb(*stems: str) -> str:
    """The commands of these verbs: "apunta", "apuntá", "apunte", "apuntar", "apúntame"."""
    return rf"(?:{'|'.join(stems)}){_END}"


_ADD = rf"(?:{_verb('añád', 'agrég', 'agrégu', 'apúnt', 'anót', 'mét', 'inclúy', 'inclu', 'escríb', 'guárd', 'súm', 'regístr', 'insért', 'colóc', 'ingrés')}|pon|ponme|poner|ponga|poné|póngame|incluir|dame de alta)"
_MAKE = rf"(?:{_verb('cré', 'inici', 'empiéz', 'empez', 'comiénz', 'prepár', 'elabor', 'gener', 'ármi', 'árm')}|haz|hazme|hacer|hacé|haga|hágame|nueva|nuevo|quiero|quisiera|necesito|pon|ponme)"
_DROP = rf"(?:{_verb('bórr', 'elimín', 'quít', 'supr', 'suprím', 'remuév', 'remov', 'descárt', 'sác', 'sáqu', 'quít', 'quíte', 'tír', 'desech')}|retira|retirar|retire|bota)"
_SEE = rf"(?:{_verb('muéstr', 'mostr', 'enséñ', 'enséñ', 'lé', 'list', 'mír', 'ábr', 'revís', 'consúlt', 'enumér', 'repás', 'verif', 'verifíc', 'cheque', 'recuérd', 'comprueb', 'dí')}|ver|veamos|dime|decime|dígame|dame|deme|quiero ver|quiero saber|quisiera ver|necesito ver|saber|necesito saber|enséñanos|a ver)"
_MOVE = rf"(?:{_verb('muév', 'mov', 'pás', 'aplás', 'apláz', 'aplác', 'pospón', 'pospon', 'pospóng', 'retrás', 'reprogram', 'reprográm', 'cámbi', 'adelánt', 'atrás', 'traslád', 'deja', 'déj', 'posterg', 'postérg', 'difier', 'program', 'reagend', 'reagénd', 'córr', 'modifíc', 'actualíz', 'edít')}|pospón|pospon|pon|poner|mover|posponer|deja)"
_DONE = r"(?:hech|list|completad|terminad|acabad|finalizad|cumplid|realizad|resuelt|tachad)[oa]s?"
_MARK = rf"(?:{_verb('márc', 'márqu', 'márc', 'señal', 'póng')}|pon|da|dale|dar|deja)"
_PAST = (
    r"(?:he |hemos )?(?:hecho|hice|terminado|terminé|completado|completé|acabado|acabé|finalicé|comprado|compré|llamado|llamé|pagado|pagué|enviado|envié|"
    r"mandado|mandé|escrito|escribí|lavado|lavé|limpiado|limpié|sacado|saqué|recogido|recogí|devuelto|devolví|entregado|entregué|leído|leí|regado|regué|"
    r"preparado|preparé|reservado|reservé|llevado|llevé|tirado|tiré|arreglado|arreglé|hablado con|hablé con|visitado|visité|estudiado|estudié|revisado|revisé|"
    r"pintado|pinté|ordenado|ordené|renovado|renové|cancelado|cancelé|pedido|pedí|respondido|respondí|contestado|contesté|cogido|cogí|conseguido|conseguí|traído|traje|"
    r"ido|fui|cortado|corté|cocinado|cociné|planchado|planché|firmado|firmé|pasado|pasé|dado|di)"
)
_CALLED_OFF = r"(?:cancelad|anulad|suspendid|aplazad|retrasad|cambiad|pospuest)[oa]s?"
_ROWS: tuple[tuple[str, str], ...] = (
    ("when", r"a qué hora (?:es|era|son|eran|tengo|tenía|empieza|empezaba) (?P<what>.+)"),
    ("list", r"(?:y )?(?:ahora )?(?:qué|cuál)(?: (?:es|va|viene|toca|tengo|hago))(?: (?:lo|la|el))? (?:siguiente|próxim[oa]|primero|después|ahora|luego)(?: (?:tarea|cosa|de la lista)){0,8}"),
    # what only looks like a request to this list
    ("none", r"(?!recuérda|recorda|acuérda).*\b(?:listas? de reproducción|playlists?|listas? de música|listas? de canciones|contactos|favoritos|lista negra|listas? de correo|historial)\b.*"),
    ("none", rf"(?!(?:{OBLIGATION}|{_ADD}|{_verb('recuérd', 'record')}|no (?:te |se |me )|que no|nueva tarea|tarea|hay que|acuérdate|avísa)\b)(?!.*\b(?:tareas?|recordatorios?|pendientes?|listas?)\b).*\b(?:{DEVICE})\b.*"),
    ("none", r"(?:qué hora|a qué hora|quién |quiénes |dónde |por qué |cómo (?:se |está|estás|te |va|llego|puedo llegar)|cuál es |qué (?:significa|es|opinas|piensas|tal)|cuánto (?:es|cuesta|vale|dinero)|cuánt[oa]s (?:años|calorías|kilómetros|grados)|llámame|despiérta|traduce|cuénta|va a |reproduce|juega|juguemos|canta|enciende|apaga|sube el|baja el|baja la|transfier|reserva una|pide |pídeme|recomiénda|eres |te ).*"),
    ("none", r"cuánto (?:tiempo )?(?:falta|queda)"),
    ("none", r"cuánt[oa]s? (?:me |nos )?(?:queda|quedan|falta|tengo|hay)\b.*\b(?:cuenta|banco|tarjeta|saldo|dinero|batería|datos|gasolina|navidad|vacaciones|llegar|viaje|camino)\b.*"),
    # talk
    ("undo", r"(?:deshacer|deshaz|deshace|deshacé|deshazlo|revertir|revierte|recupéra(?:lo|la)|vuelve atrás|volver atrás|deja(?:lo)? como estaba|restaura)(?: (?:eso|esto|lo último|el último cambio|la última acción|el cambio|lo que (?:has hecho|hiciste|acabas de hacer)|lo anterior|todo))?"),
    ("list_due", r"qué hay(?: para)?"),
    ("greet", r"(?:hola|holi|buenos días|buen día|buenas tardes|buenas noches|buenas|qué tal|saludos|hey|ey|qué onda|qué hubo|quiubo|holaa+|hello|qué pasa|qué hay)(?:[ ,]+(?:hola|buenas|buenos días|qué tal|cómo estás|asistente|amig[oa]|a todos)){0,8}"),
    ("goodbye", r"(?:(?:gracias|vale|bueno|ok)[ ,]+)?(?:adiós|chao|chau|hasta (?:luego|mañana|pronto|la vista)|nos vemos|buenas noches|bye)"),
    ("thanks", r"(?:(?:vale|ok|perfecto|genial|muy bien)[ ,]+)?(?:(?:muchas |mil |muchísimas )?gracias|genial|perfecto|estupendo|te lo agradezco|buen trabajo|bien hecho|excelente|qué bien)(?:[ ,].{0,22})?"),
    ("help", r"(?:(?:ayuda|ayúdame)[, ]+.{0,40}\b(?:pedirte|decirte|haces|funciona\w*|empezar)|ayuda|ayúdame|ayudame|necesito ayuda|(?:(?:y|tú|pero) ){0,8}qué (?:cosas |más )?(?:puedes|sabes|podés) hacer|qué (?:haces|puedo (?:hacer|decir|pedirte))|para qué sirves|cómo (?:funciona|funcionas|te uso|se usa)(?: esto)?|instrucciones|quién eres|comandos)"),
    ("summary", r"(?:(?:dame|hazme|haz|quiero|dime) )?(?:(?:un|el) )?(?:resumen|balance)(?: .*)?|(?:resume|resumir|resúmeme|resumime)(?: .*)?|(?:cómo|qué tal) (?:voy|vamos|estoy|llevo|va)(?: .*\b(?:tareas|pendientes|lista|semana|día|cosas)\b.*)?"),
    ("correct", r"(?:no|perdón|quería decir|quiero decir|digo|me refería|mejor)[, ]+(?:quería decir |quiero decir |digo |mejor |me refería al? |era |que sea )?(?P<value>.*)"),
    # fields of a task
    ("note", rf"{_ADD}(?:l[ea])? (?:una |la )?(?:nota|descripción|comentario|observación)(?: (?:a|al|en|para|de|sobre) (?P<target>.+?))?(?:(?::| que diga| diciendo) ?(?P<value>.+))?[ :]*"),
    ("untag", rf"{_DROP}(?:l[ea])? (?:la |el )?(?:etiqueta|tag) (?P<value>\w+) (?:a|al|de|del) (?P<target>.+?)"),
    ("tag", rf"(?:{_ADD}|asigna)(?:l[ea])? (?:la |el |una )?(?:etiqueta|tag)(?: de)? (?P<value>\w+)(?: (?:a|al|en|para) (?P<target>.+?))?"),
    ("tag", r"(?:etiqueta|etiquetar|etiquete|etiquetá)(?P<target2>l[ao]s?)?(?: (?P<target>.+?))?(?: (?:con|como)(?: (?P<value>\w+))?)"),
    ("clear_due", rf"(?:{_DROP})(?:l[ea])? (?:la |el )?(?:fecha(?: límite| de vencimiento)?|plazo|vencimiento)(?: (?:a|al|de|del) (?P<target>.+?))?"),
    ("clear_time", rf"(?:{_DROP})(?:l[ea])? la hora(?: (?:a|al|de|del) (?P<target>.+?))?"),
    ("clear_priority", rf"(?:{_DROP})(?:l[ea])? la prioridad(?: (?:a|al|de|del) (?P<target>.+?))?"),
    ("set_priority", r"(?P<value>sube|subir|súbele|aumenta|baja|bajar|bájale|reduce) la prioridad(?: (?:a|al|de|del) (?P<target>.+?))?"),
    ("set_priority", rf"(?:{_MOVE}|{_ADD}|establece) la prioridad (?:de|del|a|al) (?P<target>.+?) (?:a|en|como) (?P<value>\w+)"),
    # completing, reopening
    ("reopen", rf"(?:reabre|reabrir|reabrí|desmarca|desmarcar|reactiva|reactivar|vuelve a abrir|volver a abrir|vuelve a poner|recupera|restaura)(?:l[ao]s?)? (?P<target>.+?)(?: como pendientes?| en (?:pendientes|{_LIST}))?|(?:reábre|desmárca|reactíva)(?P<target2>l[ao]s?)"),
    ("reopen", rf"{_MARK}(?P<target2>l[oa]s?)?(?= ) ?(?P<target>.+?)? ?como (?:no (?:hech|completad|terminad)[oa]s?|pendientes?|incomplet[oa]s?|sin hacer|por hacer)"),
    ("still_open", rf"(?:todavía no|aún no|al final no|en realidad no|no) {_PAST} (?:al? )?(?P<target>.+?)(?: todavía| aún| al final)?|(?P<target2>.+?) (?:todavía |aún )?no (?:está|están) (?:{_DONE}|\w+[ai]d[oa]s?)(?: todavía| aún)?|(?P<target3>.+?) sigue pendiente"),
    ("complete", rf"{_MARK}(?P<target2>l[oa]s?)?(?= ) ?(?P<target>.+?)? ?(?:como|por) (?:ya )?{_DONE}"),
    ("complete", rf"{_MARK} (?:como|por) (?:ya )?{_DONE}:? (?P<target>.+)"),
    ("given_up", rf"(?:al final )?se (?:ha |han )?(?:cancelado|canceló|cancelaron|anulado|anuló|suspendido|suspendió) (?P<target>.+)|(?P<target2>.+?) (?:se (?:ha |han )?(?:cancela|canceló|cancelado|anulado|suspendido|suspende)|(?:está|están|queda|ha sido|fue) {_CALLED_OFF})"),
    ("given_up", r"(?:(?:al final|finalmente|pues|bueno)[, ]+){1,8}(?:ya )?no (?:hace falta|hay que|tengo que|necesito|es necesario) (?P<target>.+)"),
    ("move_known", r"(?:(?:mejor|al final|finalmente)[, ]+){1,8}(?P<target>(?!no\b).+)|(?P<target2>.+?) (?:mejor|lo dejo|la dejo|se (?:ha )?(?:retrasa|retrasado|adelanta|adelantado|mueve|movido|pasa|pasado)|(?:se queda|ha quedado) )(?: (?:para|al?)){0,8}"),
    ("move", rf"{_verb('márc', 'márqu', 'señal')}(?:(?P<target>l[oa]s?)|(?= ) (?P<target2>(?!.* (?:como|por) ).+?))(?: como)?"),
    ("complete", rf"(?:dale?|dar|doy) por {_DONE} (?P<target>.+?)"),
    # with a time, an infinitive is a plan: "para mañana terminar el informe"
    ("add_planned", rf"(?P<what>(?:terminar|acabar|completar|finalizar) (?!(?:con )?(?:tod[oa]s?|amb[oa]s|lo|{_NOUN}|(?:la|el|las|los|lo)(?: (?:de|del|que|\d+|dos|tres|{_NOUN}|primer\w*|segund\w*|tercer\w*|últim\w*)\b.*)?$|(?:la|el|las|los) (?:{_NOUN})|\d)(?:\b|$)).+(?<! de)(?<! del))"),
    ("complete", rf"(?:{_verb('complét', 'termín', 'tách', 'finalíz', 'acáb', 'márc')}|chequea|palomea|cumplí con)(?P<target2>l[oa]s?)?(?: (?P<target>.+?))?(?: de {_LIST})?"),
    ("complete", rf"ya (?:está|están) (?:ya )?(?:{_DONE} )?(?P<target>.+?)|(?:ya )?(?P<target2>l[oae]s?) {_PAST}(?: ya)?|ya {_PAST} (?P<target3>es[oae]s?|est[oae]s?)"),
    ("completed", rf"(?:ya |yo |acabo de |por fin |hoy |ya me ){{0,8}}{_PAST}(?: ya)? (?:con |al? )?(?P<target>.+?)(?: ya)?|(?P<target2>.+?),? (?:ya )?l[oae]s? {_PAST}"),
    ("completed", rf"(?P<target>(?!.* {_CALLED_OFF}$).+?),? (?:ya )?(?:está|están|quedó|quedaron) (?:ya )?(?:{_DONE}|\w+[ai]d[oa]s?|hecho)|(?P<target2>.+?),? ya (?:está|están|quedó)"),
    ("completed", rf"(?!listas? (?:de|para|con)\b){_DONE},? (?:ya )?(?P<target>.+?)|(?P<target2>.+?),? (?:ya )?{_DONE}"),
    # deleting
    ("delete_all", rf"(?:{_verb('bórr', 'elimín', 'vací', 'límpi', 'quít', 'supr', 'suprím')}|resetea)(?:lo)? (?:todo|(?:tod[oa]s? )?(?:las |mis |los ){{1,8}}(?:{_NOUN}|completadas|hechas|terminadas)(?: (?:hech|completad|terminad|acabad|pendiente)\w*)?|todas|todos|(?:toda )?(?:mi |la )?{_LIST})(?: .*)?"),
 ("add", r"(?P<what>sacar (?:(?:una|la|el|los|las|unas|unos) )?(?:citas?|hora|turno|entradas?|billetes?|boletos?|pasajes?|dinero|efectivo|fotocopias|fotos|basura|reciclaje|perros?)\b(?!.*\b(?:listas?|agenda|tareas?|pendientes|recordatorios?)\b).*)"),
 ("add_planned", r"(?P<what>(?:sacar|tirar|retirar) (?!.*\b(?:listas?|agenda|tareas?|pendientes|recordatorios?)\b).+)"),
    ("add_planned", r"(?P<what>pasar la (?:itv|revisión).*|(?:pasar (?:a|por)|dar(?:me)? de (?:baja|alta)) .+)"),
    ("delete", rf"(?:{_DROP}|{_verb('cancél', 'anul', 'anúl', 'tách')}|olvida|olvídate de|olvidate de) (?P<target>.+?) (?:de|en|desde) {_LIST}"),
    ("delete", rf"(?:{_DROP}|{_verb('cancél', 'anul', 'anúl')})(?P<target>l[oae]s?|)(?: (?:de|en) {_LIST})?"),
    ("delete", rf"(?:{_DROP}|{_verb('cancél', 'anul', 'anúl')}|olvida|olvídate de|olvidate de|olvídate del)(?:l[ao]s?)? (?P<target>.+?)"),
    ("delete", rf"(?:de|en) {_LIST},? {_DROP}(?:me)? (?P<target>.+?)"),
    ("delete", r"ya no (?:hace falta|hay que|tengo que|necesito|quiero|es necesario|voy a|debo)(?: (?P<target>.+?))?"),
    ("add_planned", rf"(?:{_ADD}) en (?:mi |la |el )?(?:agenda|calendario)(?: una?| el| la)?:? (?P<what>.+)"),
    ("add_planned", r"(?:pon|ponme|apunta|apúntame|anota|anótame)(?: una?| el| la)? (?P<what>(?:peluquería|peluquero|dentista|médico|veterinario|gimnasio|fisio|terapia|revisión|examen|yoga|pilates|natación|fútbol|tenis|boda|cumpleaños)\b.*)"),
    # adding, where the words could also mean a change
    ("add", rf"(?:me hacen? falta|se (?:me )?(?:acabó|acabaron|terminó)|no (?:hay|queda|tengo|tenemos)(?: más)?|necesito|falta|faltan) (?P<what>.+?)[ ,;]+(?:{_ADD}{_IT}?)(?: (?:a|en) {_LIST})?"),
    ("add_wanted", r"(?P<what>(?!(?:no|qué|es|está|son|me|te|esa|ese|esta|este)\b).{3,80}?)[,;.!] (?:apúnta|anóta|añáde|agréga|apunta|anota|añade|agrega)(?:me|nos)?(?:l[oae]s?)(?: (?:porfa|por favor|ya|también|en la lista|a la lista)){0,8}"),
    ("add_wanted", rf"(?:(?:también|aún|todavía|ya|nos|me) ){{0,8}}(?:necesito|necesitamos|hacen? falta|faltan?|se (?:me |nos )?(?:ha|han) acabado|se (?:me |nos )?(?:acabó|acabaron)|(?:no|ya no) (?:queda|quedan|hay|tenemos|me queda))(?: (?:más|también)){{0,8}} (?P<what>(?!.* (?:en|que|porque|cuando|si|es|está|están|son|hay)\b)(?:(?:un|una|unos|unas|el|la|los|las|más|algo de) )?{GOODS}\b(?:,? [\w'-]+){{0,8}})"),
    ("add", rf"{_ADD} (?:un |una )?(?:nuevo |nueva )?(?:{_NOUN}) (?:a|en) {_LIST}(?: ?: ?| para | de )(?P<what>.+)"),
    ("add", rf"{_ADD} (?P<what>.+?) (?:a|en|dentro de|al) {_LIST}"),
    ("add", rf"{_ADD} (?:a|en|al) (?:mi |la )?(?:lista (?:de |para )(?:la |las |los |el )?(?P<list>\w+)|lista|compra|súper):? (?P<what>.+)"),
    ("add", rf"(?:en|a) {_LIST},? {_ADD} (?P<what>.+)"),
    # changing
    ("change", r"(?:cambia|cambiar|cambie|cambiá|renombra|renombrar|renombre|modifica|edita|corrige|sustituye|reemplaza)(?: (?:el (?:nombre|título|texto) (?:de|del)))? (?P<target>.+?)(?: por| a(?! (?:las?|prioridad)\b)| como|:) (?P<value>.+)"),
    ("change", r"(?:cámbia|renómbra|llama)(?P<target>l[ao]s?)(?: el nombre)? (?:por|a|como) (?P<value>.+)"),
    ("move", rf"(?:{_MOVE}|{_MARK}|{_ADD}|haz)(?P<target>l[oae]s?)(?: (?:al?|para|el|hasta|como|en|con|más|de)){{0,8}}"),
    ("move", rf"(?:{_MOVE})(?: (?:la (?:fecha|hora)|el día)(?: límite)? (?:de|del))? (?P<target>(?!(?:una?|nueva?) (?:{_NOUN}|lista|reunión|cita|evento)\b).+?)(?: (?:al?|para|el|hasta|con|como|de|en)){{0,8}}"),
    ("move", rf"(?:{_MARK}|da|dale|asigna|establece|haz que|ponle|quiero que) (?P<target>(?!(?:una?|nueva?) (?:{_NOUN}|lista|reunión|cita|evento)\b).+?)(?: (?:al?|para|hasta|con|como|sea|esté)){{0,8}}"),
    ("move_stated", r"(?:(?:que )?(?P<target>.+?) (?:al final |mejor |finalmente )?(?:es|son|está|vence|pasa|será|tiene|tienen)(?: para| el| al| a){0,8}|(?:para|a|en) (?P<target2>.+))"),
    # adding
    ("add", rf"(?:{_ADD}|{_MAKE})(?: (?:mí|una?|la|el|otra?|nueva?|nuevo|siguiente|tarea|recordatorio|pendiente)){{0,8}} {_NOUN}(?:(?: (?:urgente|nueva?|nuevo|importante)){{0,8}}(?: (?:para|de|llamad[oa]|que diga|que se llame|con el (?:nombre|título)(?: de)?|titulad[oa]|sobre|que(?= \w+ que))){{0,8}}:? )(?P<what>(?!lista\b|$).+)"),
    ("add", rf"(?:{_NOUN}(?: urgente| nueva| importante)?|urgente|importante|no olvidar|ojo|nota) ?[:,-] ?(?P<what>.+)|(?:mi |la )?lista(?: (?:de |para )(?:la |las |los |el )?(?P<list>\w+))? ?: ?(?P<what2>.+)"),
    ("add", r": ?(?P<what>.+)"),
    ("add", rf"{_MAKE}(?: una?| mi| la| otra| nueva){{0,8}} lista(?: nueva)?(?: (?:de|para) (?:la |las |los |el )?(?P<list>\w+))?(?: con|:| que (?:tenga|incluya|contenga)){{1,8}} (?P<what>.+)"),
    ("add", rf"(?:(?:{_verb('recuérd', 'record', 'acuérd', 'acórd', 'recordás')}(?:me|nos)?|avísame|avisame|avíseme|avisarme|hazme (?:acordar|recordar)|haceme acordar|acordate|acuérdate|acuérdese|recordatorio)(?: (?:de que|que|de|sobre|lo de|para)(?: (?:tengo que|debo|hay que|tenemos que))?)? )(?P<what>(?!algo$|una cosa$).+)"),
    ("add", r"(?:no (?:te |me |se (?:te |me )?)?(?:olvides?|olvidar|dejes olvidar|dejes que (?:me )?olvide|olvidarme|vaya a olvidar)|(?:que )?no se me (?:olvide|pase|vaya a olvidar)|no (?:quiero|debo|puedo) olvidar(?:me)?|tengo que (?:recordar|acordarme)|necesito (?:recordar|acordarme)|ayúdame a (?:recordar|no olvidar))(?:[: ]+(?:de )?(?:que (?:tengo que |hay que )?)?)(?P<what>.+)"),
    ("add_what", rf"(?:{_ADD}|{_MAKE}|{_verb('recuérd', 'record')})(?:me)?(?: (?:hacer|añadir|crear|agregar|una?|la|mi|otra?|nueva?|nuevo)){{0,8}} (?:(?:{_NOUN}|lista)(?: (?:nueva|nuevo))?(?: (?:de|para|llamada|con)(?! reproducción) (?:la |las |los |el |mis? )?(?P<list>\w+(?: \w+){{0,3}}?))?|algo|una cosa)"),
    ("add_what", rf"{_verb('recuérd', 'record')}|recuérdame|(?:nueva|nuevo) (?:{_NOUN}|lista)|{_ADD}(?:l[oa]s?)?(?: (?:eso|esto))?(?: (?:a|en) {_LIST})"),
    ("add", r"(?:añád|agrég|agrégu|apúnt|anót)(?:e|a|á|í|ir|ar|ime|ame|eme|arme|irme|as|es)(?=[ :])(?: que (?:tengo que |hay que |debo )?| lo de | lo siguiente:? |:)? ?(?P<what>(?!una? lista\b).+)"),
    # looking
    ("search", rf"(?:(?:dime|mira|comprueba|verifica|revisa) si )?(?:(?:hay|tengo|está|puse) algo (?:con|sobre|de la|del|de) (?P<what2>.+?) en (?:mi |la )?(?:lista|agenda)(?: de \w+)?|(?:está|están|tengo|hay|tenemos|puse|apunté|añadí|he (?:puesto|apuntado|añadido)) (?:ya )?(?P<what>(?!algo|alguna?|que |cosas|nada|mucho|más).+?) (?:ya )?(?:en|a|apuntad[oa] en) {_LIST})"),
    ("search", r"(?:busca|buscar|buscá|busque|búscame|encuentra|encontrar|localiza)(?: (?:la |las |los |el )?(?:tareas?|pendientes?|recordatorios?)(?: (?:de|sobre|con|que (?:tengan|contengan|digan)|relacionadas con)){1,8})(?P<what> .+)"),
    ("search_known", r"(?:busca|buscar|buscá|busque|búscame|encuentra|encontrar|localiza|dónde está) (?P<what>.+)"),
    ("when", r"(?:(?:para )?cuándo|qué día|a qué hora) (?:es|son|vence|vencen|tengo que|toca|hay que|tengo|era|debo|tenía que|había que|tocaba) (?P<what>.+?)"),
    ("lists", r"(?:(?:qué|cuáles|cuántas|muéstra(?:me)?|enséña(?:me)?|dime|ver|lista|lee|dame)(?: (?:son|todas|las|mis|nombres|de|que|tengo)){0,8} )(?:listas|etiquetas)(?: (?:tengo|hay|que tengo|existen|tengo creadas|activas|disponibles|guardadas)){0,8}|(?:mis|todas mis) (?:listas|etiquetas)|tengo (?:alguna|algunas|otras) listas?(?: .{0,15})?"),
    ("count", rf"(?:cuántas|cuántos|cuánto)(?: {_NOUN})?(?: (?:me |nos )?(?:queda|quedan|falta|faltan|tengo|hay|he|llevo|son|hice)\b.*|.* (?:lista|pendientes?|tareas)\b.*)"),
    ("list", rf"(?:{_SEE})(?: (?:tod[oa]s?|las?|los|mis?|qué|cuáles|son|que|lo|hay|de|hoy|el|contenido|en|otra vez|tengo|elementos|artículos|cosas|únicamente|sólo|solo)){{0,8}}(?: (?:{_LIST}|{_NOUN}|completad[oa]s|hech[oa]s|atrasad[oa]s|vencid[oa]s|urgentes|importantes|queda|quedan|falta|tengo|hacer|por|para|todo|que|en|me|debo|hice|he hecho|hay|pendientes?|terminado|completado|comprar|he|ahí|haga falta)){{1,8}}"),
    ("list", rf"(?:qué|cuáles|cuál|qué más|qué otras)(?: {_NOUN})?(?: (?:tengo|tenemos|hay|queda|quedan|debo|debería|he|hice|hago|terminé|completé|acabé|me|nos|falta|faltan|está|están|son|es|mis|las|vence|vencen|toca|viene|estaba|necesito|ya|aún|todavía|no|más|dice)){{1,8}}(?: (?:que|hacer|hecho|hecha|completado|terminado|acabado|por|pendientes?|en|{_LIST}|para|{_NOUN}|atrasad[oa]s?|vencid[oa]s?|completad[oa]s?|hech[oa]s|urgentes?|comprar|apuntado|planeado|programado|previsto|del?|mi|ahora|aún|todavía|hoy|sin|ya)){{0,8}}"),
    ("list", rf"(?:tengo|hay|queda|me queda|tenemos)(?: (?:algo|alguna?|algún|algunas|algunos|más|otra|otro|{_NOUN})){{1,8}}(?: (?:que|por|hacer|pendientes?|para|atrasad[oa]s?|vencid[oa]s?|apuntad[oa]s?|en|{_LIST}|urgente|de|entregar|comprar|planeado)){{0,8}}"),
    ("list", r"(?:tengo|hay|tenemos) (?:algun[oa]s?|algún|muchas|otras?|citas|reuniones|compromisos|planes|eventos)(?: (?:cita|reunión|compromiso|plan|evento|visita|llamada)(?:e?s)?)?(?: (?:para|de|pendientes?)){0,8}"),
    ("list", r"(?:(?:mis|las|todas|tod[oa]s|los|sólo|solo) ){0,8}(?:tareas|pendientes|recordatorios|cosas (?:por|que) hacer)(?: (?:pendientes?|completadas|hechas|terminadas|atrasadas|vencidas|urgentes|importantes|restantes|de|para|por hacer|del?)){0,8}|(?:mi |la )?lista(?: (?:completa|entera|de (?:la )?(?P<list>(?!reproducción)\w+)(?: (?:por|que) hacer)?))?|(?:pendientes|atrasadas|vencidas|completadas)"),
    ("list", r"(?:qué|cuáles)(?: (?:cosas|tareas))? (?:se me (?:ha|han) pasado|se me pas(?:ó|aron)|llevo atrasad[oa]s?|tengo atrasad[oa]s?)(?: (?:de )?(?:fecha|plazo))?"),
    ("list_due", r"(?:qué|qué más|cuáles|algo)(?: (?:tengo|hay|toca|vence))?"),
    # plans and chores
    ("add_stated", rf"(?:tengo|tenemos)(?: una?| el| la)? (?P<what>(?:{EVENTS}|peluquería|peluquero|dentista|médico|veterinario|gimnasio|fisio|terapia|revisión|examen|yoga|pilates|natación|fútbol|tenis|boda|cumpleaños)\b.*)"),
    ("add_meeting", rf"(?:pon|ponme|poner|programa|programar|prográmame|agenda|agéndame|agendar|agendá|fija|concierta|crea|organiza|planifica|apunta|añade)(?: una?| el| la| mi)? (?P<what>(?:{EVENTS})\b.*)"),
    ("add_planned", r"(?:programa|programar|agenda|agéndame|agendame|agendar|agende|planifica)(?: una?| el| la| mi)? (?P<what>.+)"),
    ("add_wanted", rf"(?:{OBLIGATION}) (?P<what>{CHORE})"),
    ("add_wanted", rf"(?:{OBLIGATION}) (?P<what>(?:{PLAINLY_TODO})(?:me|nos|lo|la|se)? .+)"),
    ("add", r"(?:aún |todavía )?tengo pendientes? (?P<what>\w+[aei]r(?:me|l[oaes]s?)? .+)"),
    ("add_planned", rf"(?:{OBLIGATION}) (?P<what>(?:{PLANNED})(?:me|nos|lo|la|le|se)? .+)"),
    ("chore", rf"(?:{OBLIGATION}|necesito|necesitamos|quiero|quisiera|debería|me gustaría) (?P<what>.+)"),
    ("chore", r"(?P<what>.+)"),
)  # fmt: skip

COMMANDS = tuple(Command(meaning, tolerant(pattern)) for meaning, pattern in _ROWS)
