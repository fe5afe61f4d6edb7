"""Spanish words: chores, events, and what belongs to other applications."""

# ruff: noqa: E501, SIM905 - word lists read better as running text

from todo_backend.language.dates.spanish import SPANISH as DATES
from todo_backend.language.packs.accents import unaccented
from todo_backend.language.packs.pack import Plans

ACCENTS = {"á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ñ": "n"}

OBLIGATION = r"(?:hoy |también |aún |todavía |ya |sin falta |al final |luego |después )*(?:tengo que|tenemos que|debo|debemos|hay que|he de|me toca|toca|tendría que|tengo pendiente|falta|me falta|habría que|(?:me|nos) hacen? falta(?= \w+[aei]r\b))(?: (?:sin falta|también|aún|todavía|ya|luego|urgentemente)(?= ))*"
# Said of a list and of nothing else: no device pays attention to "limpiar el garaje".
PLAINLY_TODO = (
    "bajar la basura|pasar (?:a|por)|dar(?:me)? de (?:baja|alta)|pasar la (?:itv|revisión)|cambiar (?:las |los |la |el )?(?:ruedas?|neumáticos|bombillas?|sábanas|toallas|aceite|filtros?|pilas|cerradura|contraseñas?|bombona|arena)|devolverle|devolverles|"
    "salir a (?:correr|caminar|pasear|andar)|comprar|limpiar|lavar|regar|recoger|sacar|llevar|devolver|entregar|terminar|acabar|preparar|estudiar|repasar|revisar|arreglar|reparar|ordenar|planchar|"
    "cocinar|barrer|fregar|tender|podar|pintar|colgar|montar|coser|tirar|visitar|renovar|imprimir|firmar|rellenar|corregir|practicar|entrenar|ensayar|empaquetar|"
    "alimentar|pasear|cortar|bañar|vacunar|desayunar con|comer con|cenar con|quedar con|hacer la (?:compra|maleta|cama|colada|comida|cena|declaración)|"
    "hacer (?:ejercicio|los deberes|las maletas|limpieza)|ir (?:al|a la|a los|a casa|de)|hablar con|reunirme con|apuntarme|inscribirme|aprender|empezar|decorar|envolver|organizar"
)
# Could also be asked of a device or a bank right now: a plan only when it has a time.
PLANNED = "llamar|enviar|mandar|escribir|pagar|reservar|pedir|cancelar|cambiar|responder|contestar|confirmar|leer|ver|buscar|hacer|tomar|poner|dar|ir|buscar|traer|recordar|cobrar|avisar|presentar|salir|ingresar"
VERBS = frozenset(
    (
        "comprar compra limpiar limpia lavar lava regar riega recoger recoge sacar saca llevar lleva devolver devuelve entregar entrega terminar preparar prepara "
        "estudiar estudia repasar repasa revisar revisa arreglar arregla reparar repara ordenar ordena planchar plancha cocinar cocina barrer fregar tender podar pintar "
        "colgar montar coser tirar visitar renovar renueva imprimir imprime firmar firma rellenar corregir practicar entrenar pasear pasea bajar salir cortar corta bañar "
        "llamar llama enviar envía mandar manda escribir escribe pagar paga reservar reserva pedir cancelar responder contestar leer lee hacer haz ir buscar tomar hablar "
        "quedar organizar organiza empezar aprender"
    ).split()
)
SAFE_VERBS = frozenset(
    (
        "comprar compra limpiar limpia lavar lava regar riega recoger recoge sacar saca llevar devolver devuelve entregar repasar revisar arreglar reparar ordenar planchar "
        "plancha barrer fregar tender podar pintar coser renovar imprimir rellenar corregir pasear cortar bañar estudiar preparar"
    ).split()
)
STOP_WORDS = frozenset(
    "el la los las lo un una unos unas mi mis tu tus su de del a al en y que para por con tarea tareas recordatorio ese esa este esta se me".split()
)
EVENTS = r"(?:reunión|cita|llamada|comida|cena|almuerzo|evento|visita|entrevista|clase|videollamada|junta|quedada|dentista|médico|turno)"
# What other applications and people do; no word of it makes a task by itself.
DEVICE = (
    r"qué tiempo|tiempo (?:hace|hará|va a hacer)|el tiempo(?: en| de| para|$)|clima|pronóstico|temperatura|llover|lloverá|llueve|nevar|paraguas|música|canción|canciones|rock|jazz|álbum|"
    r"radio|emisora|podcast|episodio|audiolibro|alarmas?|despertador|despiértame|temporizador|cronómetro|luces|lámpara|tele|televisión|volumen|"
    r"termostato|calefacción|aire acondicionado|aspiradora|robot|persianas|cafetera|café expreso|prepárame|películas?|chistes?|saldo|cuenta (?:bancaria|corriente|de ahorros)|mi cuenta|"
    r"transferencia|tarjeta de (?:crédito|débito)|euros|dólares|pesos|noticias|titulares|correos?(?! a)|e-?mails?|mensajes?|whatsapp|tuit|twitter|facebook|instagram|tráfico|atasco|taxi|uber|"
    r"vuelos?|trenes?|el tren|autobús|restaurantes?|pizza|mesa para|receta|calorías|bolsa|acciones|capital de|presidente|traducir|traducción|en inglés|juego|ajedrez|partido|"
    r"calendario|fotos?|vídeo|cuento|adivinanza|navidad es|una llamada"
)
_AMOUNT = rf"(?P<amount>(?: (?:por|otra|otro|otros|otras|unas?|unos))? (?P<n>{DATES.number_pattern}) (?P<unit>minutos?|horas?|días?|dias?|semanas?|mes(?:es)?|años?)(?: (?:más(?: tarde)?|después|antes|mas(?: tarde)?))?)"
_DELAY = r"(?:apl[aá]z|aplac|posp[oó]n|pospong|retr[aá]s|atr[aá]s|adel[aá]nt|mu[eé]v|mov|posterg|post[eé]rg|desplaz|despl[aá]z|corr|p[aá]s)(?:a|á|e|er|ar)?(?:l[oae]s?)?"
_SENTENCE = unaccented(
    r"\?|^(?:qué|cuándo|dónde|quién|cuál|cómo|por qué|cuánto|si|yo|él|ella|eso|esto|es|son|está|no|sí|hay|me|te|se|le|busca|muestra|dime|dame|recomienda|buen|buena)\b|"
    r"\b(?:es|son|está|están|era|fue|fui|soy|estoy|eres|ha|he|tiene|tengo|puede|debería|quiero|música|canción|alarma|calendario|restaurantes?|recetas?|borra|elimina|quita|cancela|aburrid[oa]s?|gusta|encanta)\b",
    ACCENTS,
)

PLANS = Plans(
    shift=rf"\W*(?:(?:por favor|puedes|podrías|y|luego|también)[ ,]+)*{_DELAY}(?:(?! (?:al?|hasta|para|en|dentro)\b)(?: \S+)){{0,8}}?{_AMOUNT}(?:[ ,.!]+(?:por favor|gracias))*\W*",
    shift_earlier=r"\badel[aá]nt|\bantes\b",
    shift_particle=r"(?: (?:por|más|mas|para|otra|otro))+$",
    plan_verbs=r"(?:programa|agenda|planifica|pon|apunta|(?:enviar|mandar|escribir|pagar|llamar|responder|contestar|leer|buscar|tomar|presentar|confirmar)\b)",
    booked_for=r"\b(?:reserva|reservar)\b.*\bpara(?: el| la)? *$",
    article=r"(?:una?|unos|unas|el|la|los|las|algo de|un poco de|(?P<definite>(?!))) (?=\w)",
    timed_verbs=rf"(?:{PLAINLY_TODO}|{PLANNED})\b",
    event=unaccented(
        rf"\b(?:{EVENTS}|dentista|médico|veterinario|revisión|cumpleaños|gimnasio|yoga|pilates|peluquería|peluquero|examen|ensayo|terapia|fisio|"
        r"presentación|taller|análisis|analítica|vacuna|pediatra|oculista|dermatólogo|ginecólogo|ortodoncia|itv|tutoría|mudanza|natación|piano|fútbol|tenis|entrenamiento|boda|cumple)\b",
        ACCENTS,
    ),
    sentence=_SENTENCE,
)
