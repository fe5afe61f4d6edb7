"""The Spanish pack."""

# ruff: noqa: E501, SIM905 - one row of the table, one line; word lists read better as running text

from dataclasses import replace

from todo_backend.language.dates.spanish import SPANISH as DATES
from todo_backend.language.packs.english import ENGLISH
from todo_backend.language.packs.pack import Command, Pack, Plans
from todo_backend.language.packs.saying import Sayings, day_sayer, rule_sayer, say_clock
from todo_backend.language.packs.spanish_marks import SPANISH_MARKS

_LIST = r"(?:(?:mi|la|nuestra|esta) )?lista(?: de (?:la )?(?P<list>\w+))?"
_NOUN = r"(?:tareas?|pendientes?|cosas?|recordatorios?|elementos?)"
_SAYINGS = Sayings(
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    months=("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    near={0: "hoy", 1: "mañana", 2: "pasado mañana", -1: "ayer"},
    this_week="el {weekday}", this_year="el {weekday} {day} de {month}", later_year="el {weekday} {day} de {month} de {year}",
    units={
        "DAILY": ("cada día", "cada {n} días"), "WEEKLY": ("cada semana", "cada {n} semanas"), "MONTHLY": ("cada mes", "cada {n} meses"),
        "YEARLY": ("cada año", "cada {n} años"), "HOURLY": ("cada hora", "cada {n} horas"),
    },
    workdays="entre semana", each_weekday="cada {days}", on_weekdays=" el {days}", on_days=" el día {days}", last_day="último",
    nth={"1": "primer", "2": "segundo", "3": "tercer", "4": "cuarto", "5": "quinto", "-1": "último"},
    joiner=" y ", until=" hasta el {day} de {month} de {year}", times=", {n} veces",
)  # fmt: skip


def _plural(count: int) -> str:
    return "1 tarea" if count == 1 else f"{count} tareas"


_PHRASES = {
    "added": "He añadido “{title}”{when}{extra}.", "added_many": "He añadido {count} tareas: {titles}.", "for": " para {when}",
    "from": " desde {start} hasta {end}", "repeats": ", {rule}", "priority": "prioridad {priority}", "high": "alta", "medium": "media", "low": "baja",
    "completed": "Hecho: “{title}” está completada.", "completed_many": "Completadas: {titles}.", "next": " La próxima vez: {when}.",
    "reopened": "“{title}” vuelve a estar pendiente.", "reopened_many": "Pendientes de nuevo: {titles}.",
    "deleted": "He borrado “{title}”. Di “deshacer” para recuperarla.", "deleted_many": "He borrado {titles}. Di “deshacer” para recuperarlas.",
    "updated": "He cambiado “{title}”{when}{extra}.", "updated_many": "He cambiado {titles}.", "undone": "Deshecho: {titles}.", "undone_plain": "Deshecho.",
    "list_head": "Esta es tu lista:", "list_head_pending": "Esto queda por hacer:", "list_head_completed": "Has completado:",
    "list_empty": "Aquí no hay nada. Dime qué añadir.", "list_empty_pending": "No queda nada por hacer. ¡Bien hecho!",
    "list_empty_completed": "Todavía no hay nada completado.", "list_empty_search": "No encuentro nada sobre “{search}” en tu lista.",
    "list_empty_filter": "No hay nada así en tu lista.", "due": "vence {when}", "overdue": "**atrasada**, vencía {when}", "done": "hecha",
    "count": "Tienes {count}.", "summary": "Tienes {pending} por hacer{overdue}{today}.", "summary_overdue": ", {count} atrasadas",
    "summary_today": ", {count} para hoy", "summary_none": "No queda nada por hacer. ¡Bien hecho!", "failed": "No ha funcionado: {error}",
    "not_found": "No encuentro ninguna tarea “{what}”. Di “muestra mis tareas” para verlas.",
    "no_number": "No hay ninguna tarea {number}. Di “muestra mis tareas” para verlas.", "no_tasks": "Tu lista está vacía. Dime qué añadir.",
    "which": "¿Cuál quieres decir: {titles}?", "which_it": "¿Qué tarea quieres decir? Dime su nombre o su número.",
    "ask_delete": "¿Borro {titles}?", "ask_delete_many": "Eso borra {count}: {titles}. ¿Sigo?", "ask_complete_many": "Eso completa {count}: {titles}. ¿Sigo?",
    "ask_move_many": "Eso cambia {count}: {titles}. ¿Sigo?", "ask_add": "¿Añado “{title}”{when} a tu lista?", "ask_add_many": "¿Añado {titles} a tu lista?",
    "ask_what": "¿Qué añado?", "ask_change": "¿Qué cambio en “{title}”?",
    "ask_meeting": "Llevo tareas, no un calendario. ¿Añado “{title}”{when} como tarea?", "list_noted": "Aquí cada lista es una etiqueta. ¿Qué pongo en ella?",
    "already_empty": "Ahí no hay nada que borrar.", "already_done": "“{title}” ya está completada.", "rejected": "De acuerdo, no he cambiado nada.",
    "cancelled": "De acuerdo, lo dejo todo como está.", "nothing_pending": "De acuerdo. Dime qué añadir, mostrar, completar, cambiar o borrar.",
    "undo_nothing": "No hay nada que deshacer.", "greet": "¡Hola! Dime qué tienes que hacer o pregúntame qué queda.", "thanks": "¡De nada!",
    "help": "Llevo tu lista de tareas. Prueba “añade leche y huevos”, “recuérdame llamar a Bob mañana a las 5”, “¿qué queda por hacer?”, “completa la primera”, “muévela al viernes” o “deshacer”.",
    "none": "Solo me ocupo de tu lista de tareas: añadir, mostrar, cambiar, completar y borrar.",
    "unclear": "No lo he entendido. Prueba “añade comprar leche mañana” o “¿qué queda por hacer?”.",
    "too_long": "Es demasiado largo para un título: como mucho 200 caracteres.", "today": "hoy", "tomorrow": "mañana", "yesterday": "ayer",
    "at": "{day} a las {time}", "tags": "Tus listas: {titles}.", "no_tags": "Todavía no tienes listas.",
    "when_due": "“{title}” vence {when}.", "when_none": "“{title}” no tiene fecha.",
}  # fmt: skip

# fmt: off
_COMMANDS: tuple[Command, ...] = (
    Command("none", r"(?!.*\b(?:lista|tareas?|recuérdame|recuerdame|recuerda)\b).*\b(?:tiempo hace|clima|música|musica|canción|alarma|luces|luz|película|chiste|saldo|calendario|noticias)\b.*"),
    Command("none", r"(?:qué hora|que hora|quién|quien |dónde|donde |por qué|cómo se|pon (?:música|la radio)|llámame|despiértame|traduce|cuéntame|va a llover).*"),
    Command("undo", r"(?:deshacer|deshaz(?:lo)?|deshace|revertir|revierte)(?: (?:eso|esto|lo último|el último cambio|el cambio))?"),
    Command("greet", r"(?:hola|buenos días|buenos dias|buenas tardes|buenas noches|buenas|qué tal|que tal)(?: .{0,12})?"),
    Command("thanks", r"(?:gracias|muchas gracias|genial|perfecto|estupendo)(?: .{0,15})?"),
    Command("help", r"(?:ayuda|ayúdame|ayudame|qué puedes hacer|que puedes hacer|cómo funciona(?: esto)?|como funciona(?: esto)?|qué sabes hacer)"),
    Command("summary", r"(?:(?:dame |hazme )?(?:un )?resumen|resume)(?: .*)?"),
    Command("correct", r"(?:no|perdón|perdon|quería decir|quiero decir|digo)[, ]+(?:quería decir |quiero decir |digo )?(?P<value>.*)"),
    Command("reopen", r"(?:reabre|reabrir|desmarca|desmarcar|reactiva) (?P<target>.+?)|marca (?P<target2>.+?) como (?:no hecha|no hecho|pendiente|no completada)"),
    Command("complete", r"(?:marca|marcar|pon) (?P<target>.+?) como (?:hech[oa]s?|completad[oa]s?|terminad[oa]s?|list[oa]s?)"),
    Command("complete", r"(?:completa|completar|termina|terminar|tacha|tachar|finaliza) (?P<target>.+?)"),
    Command("completed", r"(?:ya )?(?:he (?:hecho|terminado|completado|acabado|comprado|llamado a|pagado)|(?:hice|terminé|termine|compré|compre|llamé a|pagué|acabé)) (?P<target>.+?)|(?P<target2>.+?) (?:ya )?está (?:hech[oa]|list[oa]|terminad[oa]|completad[oa])"),
    Command("delete_all", rf"(?:borra|borrar|elimina|eliminar|vacía|vacia|vaciar|quita)(?:lo)? (?:todo|todas las tareas|todas mis tareas|(?:toda )?{_LIST}|todas las (?:completadas|hechas))(?: .*)?"),
    Command("delete", rf"(?:borra|borrar|elimina|eliminar|quita|quitar|cancela|cancelar|olvida) (?P<target>.+?)(?: de {_LIST})?"),
    Command("delete", r"(?:bórra|borra|elimína|elimina|quíta|quita)(?P<target>l[oa]s?)"),
    Command("change", r"(?:cambia|cambiar|renombra|renombrar) (?P<target>.+?) (?:por|a|como) (?P<value>.+)"),
    Command("move", r"(?:muéve|mueve|cámbia|cambia|pása|pasa|aplaza|aplázala)(?P<target>l[oa]s?)(?: (?:al?|para|el|hasta))*"),
    Command("move", r"(?:mueve|mover|pospón|pospon|posponer|aplaza|aplazar|cambia|cambiar|pasa|pasar|reprograma|pon) (?P<target>.+?)(?: (?:al?|para|el|hasta|con))*"),
    Command("add", rf"(?:añade|anade|añadir|agrega|agregar|pon|poner|apunta|apuntar|anota|anotar|mete|incluye) (?P<what>.+?) (?:a|en) {_LIST}"),
    Command("add", rf"(?:en|a) {_LIST},? (?:añade|agrega|pon|apunta|anota) (?P<what>.+)"),
    Command("add", rf"(?:añade|anade|añadir|agrega|agregar|crea|crear|nueva|nuevo)(?: (?:una|un|la|nueva|nuevo))* {_NOUN}(?: (?:para|de|llamada|que diga))*:? (?P<what>.+)"),
    Command("add", rf"{_NOUN} ?: ?(?P<what>.+)|(?:mi |la )?lista(?: de (?:la )?(?P<list>\w+))? ?: ?(?P<what2>.+)"),
    Command("add", r"(?:recuérdame|recuerdame|recordarme|acuérdame|acuerdame)(?: (?:que (?:tengo que |debo )?|de |sobre |lo de ))?(?P<what>.+)"),
    Command("add", r"(?:no (?:te )?olvides|no olvidar|que no se me olvide|no dejes que olvide|acuérdate de|tengo que (?:recordar|acordarme de))[: ]+(?:de )?(?P<what>.+)"),
    Command("add_what", rf"(?:añade|agrega|crea)(?: (?:una|un|nueva|nuevo))* (?:{_NOUN}|lista)|recuérdame|recuerdame|nueva tarea|nueva lista|recuérdame algo"),
    Command("add", r"(?:añade|anade|añadir|agrega|agregar|apunta|apuntar|anota|anotar) (?P<what>.+)"),
    Command("search", rf"(?:está|esta|están|estan|tengo|hay) (?P<what>.+?) en {_LIST}"),
    Command("search", r"(?:busca|buscar|encuentra) (?P<what>.+)"),
    Command("when", r"(?:cuándo|cuando) (?:es|vence|tengo que|toca|hay que) (?P<what>.+?)"),
    Command("count", rf"(?:cuántas|cuantas|cuántos|cuantos) {_NOUN}.*|cuánto (?:me )?queda.*"),
    Command("list", rf"(?:muéstrame|muestrame|muestra|enséñame|ensename|enseña|dime|lista|listar|ver|lee|léeme|dame|mira)(?: (?:todas?|todos|las?|los|mis?|qué|que|lo|hay|de|hoy))*(?: (?:{_NOUN}|{_LIST}|pendientes?|completadas|hechas|atrasadas|vencidas|queda|tengo|hacer|por|para|todo|que|en))+"),
    Command("list", rf"(?:qué|que|cuáles|cuales|cuál)(?: {_NOUN})?(?: (?:tengo|hay|queda|quedan|debo|he|me|falta|faltan|está|están|son|es|mis|las|vence|toca))+(?: (?:que|hacer|hecho|completado|terminado|por|pendientes?|en|{_LIST}|para|{_NOUN}|atrasad[oa]s?|completadas|comprar))*"),
    Command("list", rf"(?:(?:mis|las|todas|las) )*(?:{_NOUN})(?: (?:pendientes?|completadas|hechas|atrasadas|de|para))*|{_LIST}"),
    Command("chore", r"(?:tengo que|debo|necesito|hay que|quiero|quisiera) (?P<what>.+)"),
    Command("chore", r"(?P<what>.+)"),
)
# fmt: on

SPANISH: Pack = replace(
    ENGLISH,
    code="es",
    marks=SPANISH_MARKS,
    dates=DATES,
    commands=_COMMANDS,
    courtesies_before=r"(?:(?:por favor|puedes|podrías|podrias|me puedes|quiero que|oye|ok|vale|bueno|y|luego|después|también|ahora|¿|¡)[ ,!]*(?= |¿|¡|\w{3}))+ ?",
    courtesies_after=r"(?:[ ,.!?]+(?:por favor|gracias|vale|porfa))*[ ,.!?]*$",
    clause_joint=r"\s*(?:[,;.!?]+\s*(?:y luego|y|luego|después|también)?|\by luego\b|\by\b|\bluego\b|\bdespués\b)\s+(?:por favor )?",
    clause_starts=r"(?:añade|anade|agrega|recuérdame|recuerdame|borra|elimina|muestra|muéstrame|muestrame|enséñame|marca|completa|deshaz|deshacer|qué tengo|que tengo|qué queda|mueve|apunta|anota|quita)\b",
    list_prefix=r"(?:en|a|de) (?:mi|la) lista(?: de (?:la )?\w+)?",
    item_joint=r"\s*,\s*(?:y )?|\s+(?:y|e)\s+|\s*;\s*|\s*\n\s*",
    verbs=frozenset("comprar compra llamar llama pagar paga limpiar limpia lavar lava regar riega escribir escribe enviar envía leer lee recoger recoge sacar saca hacer haz preparar prepara reservar reserva".split()),
    safe_verbs=frozenset("comprar compra limpiar limpia lavar lava regar riega recoger recoge".split()),
    keep_together=r"pan y mantequilla|sal y pimienta|mamá y papá|jamón y queso",
    yes=r"(?:sí|si|claro|vale|ok|okay|de acuerdo|correcto|exacto|por supuesto|adelante|hazlo|seguro|sigue|dale)(?:[ ,.!]+(?:sí|si|claro|por favor|gracias|hazlo|adelante|todas?|todos))*",
    no=r"(?:no|nop|para nada|mejor no|no gracias|incorrecto|nunca)(?:[ ,.!]+(?:no|gracias|mejor no|por favor|lo hagas))*",
    cancel=r"(?:(?:no|por favor),? )*(?:cancela|cancelar|para|olvídalo|olvidalo|déjalo|dejalo|da igual|nada|basta|detente)(?: eso| por favor)*",
    yes_loosely=r"(?:sí|claro)\b(?!.*\bno\b).{0,40}",
    no_loosely=r"no\b.{0,40}",
    yes_if_asked=r"(?:bórral|borral|elimínal|hazl|añádel|completal)[oa]s?(?: todo)?",
    numbers_of_items={
        "primera": 1, "primero": 1, "primer": 1, "primeras": 1, "primeros": 1, "segunda": 2, "segundo": 2, "tercera": 3, "tercero": 3, "cuarta": 4, "cuarto": 4,
        "quinta": 5, "quinto": 5, "última": -1, "ultima": -1, "último": -1, "ultimo": -1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
    },
    pronouns=r"(?:l[oa]s?|es[oae]|est[oae]|es[oa]s|est[oa]s|ésta|ésa|esa tarea|esta tarea)",
    both=r"(?:ambas|ambos|las dos|los dos)",
    everything=r"(?:todo|todas|todos|todas (?:las|mis) tareas|toda la lista)",
    but_last=r"(?:todo|todas|todos) (?:menos|excepto|salvo) (?P<except>.+)",
    title_lead=r"(?:(?:que tengo que |que debo |que |de |: |- )+)",
    target_noise=r"^(?:(?:las?|los|el|mis?|una?|tareas?|número|numero|recordatorios?|de|del|a|que dice|llamada)\b[ :]*)+|\s*(?:\b(?:tareas?|de la lista|de mi lista|por favor|ya|ahora)\b\s*)+$",
    general_lists=r"(?:tareas|pendientes|cosas|hacer|mi|la|)",
    priorities=(
        ("high", r"\b(?:(?:con |de )?(?:alta prioridad|prioridad alta)|(?:muy |es )?urgente|(?:muy )importante)\b"),
        ("medium", r"\b(?:(?:con |de )?(?:prioridad media|media prioridad))\b"),
        ("low", r"\b(?:(?:con |de )?(?:prioridad baja|baja prioridad)|sin prisa)\b"),
    ),
    priority_names={"alta": "high", "media": "medium", "baja": "low"},
    done_words=r"\b(?:completad[oa]s?|hech[oa]s?|terminad[oa]s?|he hecho)\b",
    overdue_words=r"\b(?:atrasad[oa]s?|vencid[oa]s?)\b",
    pending_words=r"\b(?:pendientes?|queda|quedan|falta|faltan|por hacer|tengo que|vence)\b",
    all_words=r"\b(?:todo|todas|todos)\b",
    completed_anyway=r"(?:ya )?he (?:terminado|completado|acabado)\b.*",
    change_verbs=r"(?:cambia|mueve|pospón|pospon|aplaza|renombra|reprograma)\b",
    names_target=r"(?:por favor )?(?:borra|elimina|quita|cancela|completa|termina|marca|tacha|mueve|cambia|reabre)\b ?",
    refers=r"(?:la |el |las |tarea |número |#)*(?:\d+\b|(?:primer|segund|tercer|cuart|últim)[oa]?\b|(?:todo|todas|ambas|es[oa]|est[oa])\b)",
    phrases=_PHRASES,
    plural=_plural,
    say_day=day_sayer(_SAYINGS),
    say_time=say_clock,
    say_rule=rule_sayer(_SAYINGS),
    stop_words=frozenset("el la los las un una unos unas mi mis de del a al en y que para por con tarea tareas recordatorio".split()),
    joiner=(", ", " y "),
    alternative=" o ",
    note=r"[,;.( ]+(?:con )?(?:nota|descripción) ?: ?(?P<note>.+)$",
    tagging="",
    wanted_thing="(?!)",
    plans=Plans(),
    other_one=r"(?:y )?(?:la otra|el otro)(?: también)?",
    instead=r"(?:no[, ]+)(?:es[ao][, ]+(?:sino )?)?(?:la otra|el otro)",
)  # fmt: skip
