"""Spanish replies, and days, times and recurrences in words."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.rule_words import RuleWords, rule_sayer
from todo_backend.language.packs.saying import Sayings, day_sayer, say_clock

_SAYINGS = Sayings(
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    months=("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    near={0: "hoy", 1: "mañana", 2: "pasado mañana", -1: "ayer"},
    this_week="el {weekday}", this_year="el {weekday} {day} de {month}", later_year="el {weekday} {day} de {month} de {year}",
)  # fmt: skip
_RULES = RuleWords(
    weekdays=_SAYINGS.weekdays, months=_SAYINGS.months,
    units={
        "DAILY": ("cada día", "cada {n} días"), "WEEKLY": ("cada semana", "cada {n} semanas"), "MONTHLY": ("cada mes", "cada {n} meses"),
        "YEARLY": ("cada año", "cada {n} años"), "HOURLY": ("cada hora", "cada {n} horas"),
        "MINUTELY": ("cada minuto", "cada {n} minutos"),
    },
    workdays="entre semana", weekends="los fines de semana", each_weekday="cada {days}", on_days=" el {days}", nth_day="{nth} {day}", workday="día laborable",
    month_day="día {day}", last_day="último día", year_day="{day} de {month}", in_months=" en {months}", at_times=" a las {times}", joiner=" y ",
    nth={"1": "primer", "2": "segundo", "3": "tercer", "4": "cuarto", "5": "quinto", "-1": "último", "-2": "penúltimo"},
    until=" hasta el {day} de {month} de {year}", times=", {n} veces",
)  # fmt: skip
say_day = day_sayer(_SAYINGS)
say_rule = rule_sayer(_RULES, say_clock)


def plural(count: int) -> str:
    """So many tasks in words."""
    return "1 tarea" if count == 1 else f"{count} tareas"


PHRASES = {
    "rings": "A su hora sonará aquí, mientras esta página o la aplicación esté abierta.", "rings_not": "Todavía no tiene hora, así que no sonará nada. Dime cuándo y sonará.",
    "added": "He añadido “{title}”{when}{extra}.", "added_many": "He añadido {count} tareas: {titles}.", "for": " para {when}",
    "from": " desde {start} hasta {end}", "repeats": ", {rule}", "priority": "prioridad {priority}", "high": "alta", "medium": "media", "low": "baja",
    "completed": "Hecho: “{title}” está completada.", "completed_many": "Completadas: {titles}.", "next": " La próxima vez: {when}.",
    "reopened": "“{title}” vuelve a estar pendiente.", "reopened_many": "Pendientes de nuevo: {titles}.",
    "deleted": "He borrado “{title}”. Di “deshacer” para recuperarla.", "deleted_many": "He borrado {titles}. Di “deshacer” para recuperarlas.",
    "updated": "He cambiado “{title}”{when}{extra}.", "updated_many": "He cambiado {titles}.", "doubled": "{titles} ya estaba en tu lista. Di “deshacer” si basta con una vez.", "undone": "Deshecho: {titles}.", "undone_plain": "Deshecho.",
    "list_head": "Esta es tu lista ({count}):", "list_head_pending": "Esto queda por hacer ({count}):", "list_head_completed": "Has completado ({count}):",
    "list_empty": "Aquí no hay nada. Dime qué añadir.", "list_empty_pending": "No queda nada por hacer. ¡Bien hecho!",
    "list_empty_completed": "Todavía no hay nada completado.", "list_empty_search": "No encuentro nada sobre “{search}” en tu lista.",
    "list_empty_filter": "No hay nada así en tu lista.", "due": "vence {when}", "overdue": "**atrasada**, vencía {when}", "done": "hecha",
    "summary": "Tienes {pending} por hacer{overdue}{today}.", "summary_overdue": ", {count} atrasadas",
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
    "undo_nothing": "No hay nada que deshacer.", "greet": "¡Hola! Dime qué tienes que hacer o pregúntame qué queda.", "thanks": "¡De nada!", "goodbye": "¡Hasta luego!",
    "help": "Llevo tu lista de tareas. Prueba “añade leche y huevos”, “recuérdame llamar a Bob mañana a las 5”, “¿qué queda por hacer?”, “completa la primera”, “muévela al viernes” o “deshacer”.",
    "none": "Solo me ocupo de tu lista de tareas: añadir, mostrar, cambiar, completar y borrar.",
    "unclear": "No lo he entendido. Prueba “añade comprar leche mañana” o “¿qué queda por hacer?”.",
    "too_long": "Es demasiado largo para un título: como mucho 200 caracteres.", "today": "hoy", "tomorrow": "mañana", "yesterday": "ayer",
    "at": "{day} a las {time}", "tags": "Tus listas: {titles}.", "no_tags": "Todavía no tienes listas.",
    "when_due": "“{title}” vence {when}.", "when_none": "“{title}” no tiene fecha.",
}  # fmt: skip
