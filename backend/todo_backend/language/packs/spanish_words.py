"""Spanish words: chores, events, and what belongs to other applications."""

# ruff: noqa: E501, SIM905 - word lists read better as running text

import re

from todo_backend.language.dates.spanish import SPANISH as DATES
from todo_backend.language.packs.accents import unaccented
from todo_backend.language.packs.pack import Plans
from todo_backend.language.packs.spanish_verbs import CHORE

ACCENTS = {"á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ñ": "n"}

_ABBREVIATED = re.compile(r"(?<![\w<=!])que(?![\w?])")
"""Typed as "q" or "k"."""


def tolerant(pattern: str) -> str:
    """The pattern, where accents may be missing and "que" may be typed as "q"."""
    return unaccented(_ABBREVIATED.sub("(?:que|q|k)", pattern), ACCENTS)


OBLIGATION = r"(?:hoy |mismo |sí o sí |yo |como sea |también |aún |todavía |ya |sin falta |al final |luego |después ){0,8}(?:tengo que|tenemos que|debo|debemos|hay que|he de|me toca|toca|tendría que|tengo pendiente|falta|me falta|habría que|debería|deberíamos|tendríamos que|voy a tener que|vamos a tener que|tendré que|tendremos que|habrá que|estaría bien|convendría|conviene|me conviene|nos toca|me queda(?: por)?|me quedó|sería bueno|necesito|necesitamos|(?:me|nos) hacen? falta(?= \w+[aei]r\b))(?: (?:sin falta|también|aún|todavía|ya|luego|urgentemente)(?= )){0,8}"
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
        "quedar organizar organiza empezar aprender archivar actualizar instalar configurar descargar cargar recargar subir mover guardar facturar contabilizar registrar inscribir apuntar matricular solicitar tramitar gestionar "
        "recordar avisar felicitar invitar visitar acompañar traer comprobar verificar medir pesar montar desmontar instalar reponer rellenar llenar vaciar vender regalar donar tirar reciclar separar doblar guardar ordenar aspirar "
        "desinfectar desatascar engrasar afinar inflar cambiar sustituir reemplazar abonar sembrar plantar trasplantar cosechar injertar segar rastrillar desbrozar desparasitar cepillar vacunar descongelar congelar marinar hornear amasar "
        "coordinar convocar planificar programar redactar traducir corregir calificar evaluar investigar resumir entrevistar contratar negociar firmar cobrar ingresar retirar depositar transferir reclamar devolver cancelar confirmar anular "
        "pintar lijar barnizar taladrar clavar atornillar soldar cablear cortar coser zurcir tejer bordar envolver decorar dibujar escanear fotocopiar plastificar encuadernar sellar enmarcar alquilar presentar entregar cerrar abrir poner quitar dar ver"
    ).split()
)
SAFE_VERBS = frozenset(
    (
        "comprar compra limpiar limpia lavar lava regar riega recoger recoge sacar saca llevar devolver devuelve entregar repasar revisar arreglar reparar ordenar planchar "
        "plancha barrer fregar tender podar pintar coser renovar imprimir rellenar corregir pasear cortar bañar estudiar preparar"
    ).split()
)
_ENDINGS = {"ar": ("ado", "é"), "er": ("ido", "í"), "ir": ("ido", "í")}
_IRREGULAR = {
    "hacer": ("hecho", "hice"), "escribir": ("escrito", "escribí"), "devolver": ("devuelto", "devolví"), "imprimir": ("impreso", "imprimí"), "poner": ("puesto", "puse"),
    "pagar": ("pagado", "pagué"), "entregar": ("entregado", "entregué"), "regar": ("regado", "regué"), "fregar": ("fregado", "fregué"), "sacar": ("sacado", "saqué"),
    "organizar": ("organizado", "organicé"), "empezar": ("empezado", "empecé"), "buscar": ("buscado", "busqué"), "colgar": ("colgado", "colgué"), "practicar": ("practicado", "practiqué"),
}  # fmt: skip


def _past_forms() -> dict[str, str]:
    """Each participle, of one or more, of him or her, with its infinitive: "llamada" -> "llamar"; and "llamé"."""
    forms = dict[str, str]()
    for verb in VERBS:
        if verb[-2:] in _ENDINGS:
            done, did = _IRREGULAR.get(verb, tuple(verb[:-2] + ending for ending in _ENDINGS[verb[-2:]]))
            forms |= {done[:-1] + ending: verb for ending in ("o", "a", "os", "as")} | {did: verb}
    return forms


PAST_FORMS = _past_forms()
DID_ANYTHING = r"(?:hech|terminad|completad|acabad|finalizad|resuelt|solucionad|arreglad|enviad|mandad|recogid|cerrad|tramitad|liquidad)[oa]s?"
STOP_WORDS = frozenset(
    "el la los las lo un una unos unas mi mis tu tus su de del a al en y que para por con tarea tareas recordatorio ese esa este esta se me".split()
)
EVENTS = r"(?:reunión|cita|llamada|comida|cena|almuerzo|evento|visita|entrevista|clase|videollamada|junta|quedada|dentista|médico|turno)"
# Said with a time, it is something to be at, or somebody who comes.
OCCASIONS = (
    r"dentista|médico|veterinario|revisión|cumpleaños|gimnasio|gym|yoga|pilates|peluquería|peluquero|examen|exámenes|ensayo|terapia|fisio|fisioterapia|presentación|taller|análisis|analítica|vacunas?|vacunación|pediatra|oculista|dermatólog[oa]|ginecólog[oa]|"
    r"ortodoncia|itv|tutoría|mudanza|natación|piano|guitarra|fútbol|tenis|pádel|baloncesto|entrenamiento|boda|cumple|bautizo|comunión|funeral|aniversario|misa|mercado|mercadillo|feria|barbacoa|fiesta|excursión|concierto|teatro|exposición|partido|torneo|carrera|"
    r"matrona|notari[oa]|psicólog[oa]|logopeda|ecografía|radiografía|resonancia|mamografía|cardiólog[oa]|traumatólog[oa]|podólog[oa]|abogad[oa]|gestor[ai]?a?|fontanero|electricista|técnico|asamblea|audiencia|juicio|conferencia|congreso|webinar|curso|vencimiento|plazo|"
    r"entrega|recogida|reparto|mensajero|pago|recibo|cuota|alquiler|hipoteca|limpieza|limpia|riego|colada|plancha|compra semanal|guardia|turno|inventario|cierre|balance|auditoría|inspección|mantenimiento|desayuno|merienda|aperitivo|masaje|manicura|catequesis|ballet|karate|judo|danza|coro|pastillas?|medicación|antibiótico"
)
# What other applications and people do; no word of it makes a task by itself.
DEVICE = (
    r"qué tiempo|tiempo (?:hace|hará|va a hacer)|el tiempo(?: en| de| para|$)|clima|pronóstico|temperatura|llover|lloverá|llueve|nevar|paraguas|música|canción|canciones|rock|jazz|álbum|"
    r"radio|emisora|podcast|episodio|audiolibro|alarmas?|despertador|despiértame|temporizador|cronómetro|luces|lámpara|tele|televisión|volumen|"
    r"termostato|calefacción|aire acondicionado|aspiradora|robot|persianas|cafetera|café expreso|prepárame|películas?|chistes?|saldo|cuenta (?:bancaria|corriente|de ahorros)|mi cuenta|"
    r"transferencia|tarjeta de (?:crédito|débito)|euros|dólares|pesos|noticias|titulares|(?<!de )(?<! a )(?<!por )correos?(?! a)|e-?mails?|mensajes?|whatsapp|tuit|twitter|facebook|instagram|tráfico|atasco|taxi|uber|"
    r"vuelos?|trenes?|el tren|autobús|restaurantes?|pizza|mesa para|receta|calorías|bolsa|acciones|capital de|presidente|traducir|traducción|en inglés|juego|ajedrez|"
    r"calendario|fotos?|vídeo|cuento|adivinanza|navidad es|una llamada"
)
_AMOUNT = rf"(?P<amount>(?: (?:por|otra|otro|otros|otras|unas?|unos))? (?P<n>{DATES.number_pattern}) (?P<unit>minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?)(?: (?:más(?: tarde)?|después|antes|mas(?: tarde)?))?)"
_DELAY = r"(?:apl[aá]z|aplac|posp[oó]n|pospong|retr[aá]s|atr[aá]s|adel[aá]nt|mu[eé]v|mov|posterg|post[eé]rg|desplaz|despl[aá]z|corr|p[aá]s)(?:a|á|e|er|ar)?(?:l[oae]s?)?"
_SENTENCE = unaccented(
    r"\?|^(?:qué|cuándo|dónde|quién|cuál|cómo|por qué|cuánto|si|yo|él|ella|eso|esto|es|son|está|no|sí|hay|me|te|se|le|busca|muestra|dime|dame|recomienda|buen|buena)\b|"
    r"\b(?:es|son|está|están|era|fue|fui|soy|estoy|eres|ha|he|tiene|tengo|puede|debería|quiero|música|canción|alarma|calendario|restaurantes?|recetas?|borra|elimina|quita|cancela|aburrid[oa]s?|gusta|encanta)\b",
    ACCENTS,
)

PLANS = Plans(
    evening=r"(?:(?:ir|al?|a la|de|salir a|la) ){0,3}(?:cena|cenar|copas|concierto|cine|teatro|fiesta|discoteca)\b",
    shift=rf"\W*(?:(?:por favor|puedes|podrías|y|luego|también)[ ,]+){{0,8}}{_DELAY}(?:(?! (?:al?|hasta|para|en|dentro)\b)(?: \S+)){{0,8}}?{_AMOUNT}(?:[ ,.!]+(?:por favor|gracias)){{0,8}}(?P<rest>(?: (?!a las?\b|al |a \d|hasta|para|en\b)\S+){{0,8}}?)\W*",
    shift_earlier=r"\badel[aá]nt|\bantes\b",
    shift_particle=r"(?: (?:por|más|mas|para|otra|otro)){1,8}$",
    plan_verbs=r"(?:(?:pasar|cambiar|mover|dejar|adelantar|actualizar|modificar|poner)\b|programa|agenda|planifica|pon|apunta|(?:enviar|mandar|escribir|pagar|llamar|responder|contestar|leer|buscar|tomar|presentar|confirmar)\b)",
    booked_for=r"\b(?:reserva|reservar)\b.*\bpara(?: el| la)? *$",
    article=r"(?:una?|unos|unas|el|la|los|las|algo de|un poco de|(?P<definite>(?!))) (?!(?:kilos?|litros?|par|docena|paquetes?|botes?|latas?|barras?|botellas?|cajas?|bolsas?|rato|poco)\b)(?=\w)",
    timed_verbs=rf"(?:{PLAINLY_TODO}|{PLANNED})\b",
    event=tolerant(rf"\b(?:{EVENTS}|{OCCASIONS})\b"),
    sentence=_SENTENCE,
    deadline=r"\b(?:antes del?|para|a más tardar|como (?:muy tarde|máximo)|no más tarde del?|hasta)(?: el| la| las?)? *$",
    chore=tolerant(rf"(?!.*\b(?:{DEVICE})\b)(?:{CHORE})"),
)
