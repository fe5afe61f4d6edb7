"""Building blocks of Spanish commands: the verbs of each wish, what was done, and what is a chore."""

# ruff: noqa: E501 - word lists

NOUN = r"(?:tareas?|pendientes?|cosas?|recordatorios?|elementos?|asuntos?|ítems?|puntos?|notas?)"
LIST = (
    r"(?:(?:mi|la|las|nuestra|esta|una|tu|su|mis) )?(?:(?P<listof>compra|súper|mercado)|(?:listado|listas?|agenda|tareas|pendientes|recordatorios)"
    r"(?: (?:(?:de la|del|de los|de las|de|para la|para el|para|con|llamada) )?(?P<list>(?!\d)\w+(?: \w+){0,3}?))?)"
)
ANY_LIST = LIST.replace("?P<list>", "?:").replace("?P<listof>", "?:")
IN = r"(?:en|a|al|de|del|dentro de)"
IT = r"l[oae]s?"
ADD = r"(?:apúnt|anót|añád|agrég|pón|mét|inclúy|escríb|súm|apunt|anot|agreg)(?:a|e|é|á|ad)?"
ADD_IT = rf"(?:(?:{ADD})(?:me|nos|te)?{IT}|ponmel[oa]s?|ponl[oa]s?|recuérda(?:me|nos)l[oa]s?|que no se me (?:olvide|pase)|no (?:me )?dejes que se me (?:olvide|pase))"
DROP_IT = rf"(?:bórra|elimína|quíta|sáca|descárta|cancéla|anúla|supríme|tíra|borrá|eliminá|quitá|sacá)(?:me)?{IT}"
DROP = r"(?:borr|elimin|quit|sac|descart|cancel|anul|suprim|tir)(?:a|á|ame|ar|e)"
TICK_IT = rf"(?:tácha|márca|compléta|termína|ciérra|finalíza|tachá|marcá){IT}"
MOVE_IT = rf"(?:pása|muéve|pón|pon|cámbia|apláza|pospón|retrása|adelánta|atrása|deja|déja|trasláda|póngan|ponga|corré|corre|moveme|pasá|reprográma|reagénda|ponme|pásame|muéveme|haz|córre|posterga|postérga|márca|súbe|dále|dale){IT}"
MOVE_WE = r"(?:mejor )?(?:movamos|pasemos|dejemos|aplacemos|pospongamos|retrasemos|adelantemos|dejamos|pasamos|movemos|aplazamos|quedamos|cambiamos)"
DONE = r"(?:hech|list|completad|terminad|acabad|finalizad|cumplid|realizad|resuelt|tachad|solucionad|arreglad|ventilad)[oa]s?"
# What people say they did; what happened to them, or what is felt, is no report.
_UNDONE = r"(?!(?:olvid|perd|romp|quem|pens|cre|sent|gust|enter|encant|cans|so[ñn]|enamor|aburr|equivoc|ca|duerm|dorm|despert|com|cen|beb|rob|par|nac|mur|llov|nev|gan|empe[cz]|empat|vot|jug|cambi|mov|añad|agreg|anot|apunt|borr|elimin|aplac|pospus|retras)(?:é|í|ió|ó|ado|ido|to)\b)"
PERFECT = r"(?:\w+(?:ado|ido|ído)|hecho|rehecho|visto|revisto|puesto|escrito|inscrito|descrito|vuelto|devuelto|resuelto|abierto|cubierto|dicho|impreso|roto|frito|compuesto|repuesto|propuesto)"
# With their accents, which the commands ("dame", "ponle") do not have: a missing one makes no report of these.
PRETERITE = r"(?!(?:qu\u00e9|caf\u00e9|beb\u00e9|pur\u00e9|pat\u00e9|carn\u00e9|chal\u00e9|comit\u00e9|as\u00ed|aqu\u00ed|ah\u00ed|all\u00ed|tambi\u00e9n)\b)(?:\w{2,}[\u00e9\u00ed]|hice|hicimos|fui|fuimos|dimos|puse|pusimos|traje|trajimos|compramos|pagamos|llamamos|terminamos|acabamos|limpiamos|enviamos|mandamos|recogimos|entregamos|reservamos)"
REPORT = rf"(?:{_UNDONE}(?:(?:he|hemos) (?:ya )?{_UNDONE}{PERFECT}|{PRETERITE}))"
PARTICIPLE = (
    rf"(?:{_UNDONE}(?:\w+[ai]d|hech|puest|escrit|inscrit|resuelt|abiert|cubiert|impres|devuelt|vist|envuelt)[oa]s?)"
)

# Infinitives are said to no device, which is addressed in the imperative; but some are no chores, some these commands.
_NO_CHORE = (
    r"añadir|agregar|apuntar|anotar|incluir|borrar|eliminar|quitar|completar|marcar|tachar|mostrar\w*|enseñar\w*|listar|ver|verl[oa]s?|verte|mirar|reabrir|renombrar|posponer|aplazar|recordar\w*|deshacer\w*|"
    r"encender|apagar|subir|bajar|reproducir|escuchar|oír|tocar|cantar|activar|desactivar|despertar\w*|reiniciar|buscar|encontrar|recomendar\w*|sugerir\w*|contarme|contarnos|traducir|navegar|llamarme|decir\w*|"
    r"ser|estar|haber|tener|poder|deber|querer|saber\w*|conocer\w*|gustar|parecer|vivir|morir\w*|dormir\w*|reír\w*|llorar|amar|odiar|pensar|creer|esperar\w*|comer|beber|descansar|soñar|viajar|reconocer|admitir|confesar|decirte|"
    r"mar|lugar|hogar|mujer|ayer|taller|alquiler|bar|par|azúcar|azucar|ejemplar|familiar|escolar|militar|popular|celular|particular|regular|similar|singular|placer|póster|líder|cualquier|cáncer|dólar|collar|pilar|pulgar|altar|circular|"
    r"nuclear|solar|lunar|vulgar|auxiliar|ir|irme|irnos|volver|llegar|salir|entrar|crear|buscarme|\w+(?:ar|er|ir)(?:te|os|le a usted)|hablar contigo|preguntarte|probar suerte|hacer"
)
_THINGS = (
    r"(?:ir (?=al?\b|de\b|por\b)|irme a \w+|salir a \w+|volver a (?!casa)\w+|hacer(?:l[ea]s?)? (?!falta|caso|frío|calor|bien|mal)(?=\w)|subir (?=l?[ao]s? ?\w+ a)|bajar (?=la basura|al|a la)|apagar (?=la calefacción|el horno|el gas|la estufa|las velas)|ver (?=al?\b|el piso|pisos|la casa)|"
    r"buscar (?!en\b|restaurante|hotel|vuelo|canci|información|música|vídeo|noticia|receta))"
)
INFINITIVE = r"(?!(?:" + _NO_CHORE + r")(?!\w))(?:\w+(?:[aei]r|ír)(?:me|nos|se|le|les|l[oa]s?|mel[oa]s?|sel[oa]s?)?)"
CHORE = rf"(?:{_THINGS}|{INFINITIVE} )(?!.*(?<!\w)(?:es|son|era|sería|será|significa|puede|pueden|está bien|no|mola|gusta|encanta)(?!\w)).*\w.*"
"""Something to do, as a list says it: "imprimir las entradas"."""
