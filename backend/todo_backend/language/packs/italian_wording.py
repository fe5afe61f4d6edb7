"""Italian replies, and days, times and recurrences in words."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.rule_words import RuleWords, rule_sayer
from todo_backend.language.packs.saying import Sayings, day_sayer, say_clock

_SAYINGS = Sayings(
    weekdays=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
    months=("gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"),
    near={0: "oggi", 1: "domani", 2: "dopodomani", -1: "ieri"},
    this_week="{weekday}", this_year="{weekday} {day} {month}", later_year="{weekday} {day} {month} {year}",
)  # fmt: skip
_RULES = RuleWords(
    weekdays=_SAYINGS.weekdays, months=_SAYINGS.months,
    units={
        "DAILY": ("ogni giorno", "ogni {n} giorni"), "WEEKLY": ("ogni settimana", "ogni {n} settimane"), "MONTHLY": ("ogni mese", "ogni {n} mesi"),
        "YEARLY": ("ogni anno", "ogni {n} anni"), "HOURLY": ("ogni ora", "ogni {n} ore"),
        "MINUTELY": ("ogni minuto", "ogni {n} minuti"),
    },
    workdays="nei giorni feriali", weekends="ogni fine settimana", each_weekday="ogni {days}", on_days=", {days}", nth_day="{nth} {day}", workday="giorno feriale",
    month_day="il {day}", last_day="l'ultimo giorno", year_day="il {day} {month}", in_months=" a {months}", at_times=" alle {times}", joiner=" e ",
    nth={"1": "primo", "2": "secondo", "3": "terzo", "4": "quarto", "5": "quinto", "-1": "ultimo", "-2": "penultimo"},
    until=" fino al {day} {month} {year}", times=", {n} volte",
)  # fmt: skip
say_day = day_sayer(_SAYINGS)
say_rule = rule_sayer(_RULES, say_clock)


def plural(count: int) -> str:
    """So many tasks in words."""
    return f"{count} attività"


PHRASES = {
    "rings": "A tempo debito suonerà qui, finché questa pagina o l’app è aperta.", "rings_not": "Non c’è ancora un orario, quindi non suonerà nulla. Dimmi quando e suonerà.",
    "added": "Ho aggiunto “{title}”{when}{extra}.", "added_many": "Ho aggiunto {count} attività: {titles}.", "for": " per {when}",
    "from": " da {start} a {end}", "repeats": ", {rule}", "priority": "priorità {priority}", "high": "alta", "medium": "media", "low": "bassa",
    "completed": "Fatto: “{title}” è completata.", "completed_many": "Completate: {titles}.", "next": " La prossima volta: {when}.",
    "reopened": "“{title}” è di nuovo da fare.", "reopened_many": "Di nuovo da fare: {titles}.",
    "deleted": "Ho eliminato “{title}”. Di' “annulla l'ultima modifica” per riaverla.", "deleted_many": "Ho eliminato {titles}. Di' “annulla l'ultima modifica” per riaverle.",
    "updated": "Ho modificato “{title}”{when}{extra}.", "updated_many": "Ho modificato {titles}.", "doubled": "{titles} era già nella tua lista. Di' “annulla l'ultima modifica” se una volta basta.", "undone": "Annullato: {titles}.", "undone_plain": "Annullato.",
    "list_head": "Ecco la tua lista ({count}):", "list_head_pending": "Ecco cosa resta da fare ({count}):", "list_head_completed": "Hai completato ({count}):",
    "list_empty": "Qui non c'è niente. Dimmi cosa aggiungere.", "list_empty_pending": "Non resta niente da fare. Ben fatto!",
    "list_empty_completed": "Non c'è ancora niente di completato.", "list_empty_search": "Non trovo niente su “{search}” nella tua lista.",
    "list_empty_filter": "Non c'è niente del genere nella tua lista.", "due": "per {when}", "overdue": "**in ritardo**, era per {when}", "done": "fatta",
    "summary": "Hai {pending} da fare{overdue}{today}.", "summary_overdue": ", {count} in ritardo",
    "summary_today": ", {count} per oggi", "summary_none": "Non resta niente da fare. Ben fatto!", "failed": "Non ha funzionato: {error}",
    "not_found": "Non trovo nessuna attività “{what}”. Di' “mostra le mie attività” per vederle.",
    "no_number": "Non c'è nessuna attività {number}. Di' “mostra le mie attività” per vederle.", "no_tasks": "La tua lista è vuota. Dimmi cosa aggiungere.",
    "which": "Quale intendi: {titles}?", "which_it": "Quale attività intendi? Dimmi il nome o il numero.",
    "ask_delete": "Elimino {titles}?", "ask_delete_many": "Questo elimina {count}: {titles}. Continuo?", "ask_complete_many": "Questo completa {count}: {titles}. Continuo?",
    "ask_move_many": "Questo modifica {count}: {titles}. Continuo?", "ask_add": "Aggiungo “{title}”{when} alla tua lista?", "ask_add_many": "Aggiungo {titles} alla tua lista?",
    "ask_what": "Cosa aggiungo?", "ask_change": "Cosa cambio in “{title}”?",
    "ask_meeting": "Tengo attività, non un calendario. Aggiungo “{title}”{when} come attività?", "list_noted": "Qui ogni lista è un'etichetta. Cosa ci metto?",
    "already_empty": "Non c'è niente da eliminare.", "already_done": "“{title}” è già completata.", "rejected": "Va bene, non ho cambiato niente.",
    "cancelled": "Va bene, lascio tutto com'è.", "nothing_pending": "Va bene. Dimmi cosa aggiungere, mostrare, completare, cambiare o eliminare.",
    "undo_nothing": "Non c'è niente da annullare.", "greet": "Ciao! Dimmi cosa devi fare o chiedimi cosa resta.", "thanks": "Prego!", "goodbye": "A presto!",
    "help": "Tengo la tua lista di cose da fare. Prova “aggiungi latte e uova”, “ricordami di chiamare Bob domani alle 17”, “cosa resta da fare?”, “completa la prima”, “spostala a venerdì” o “annulla l'ultima modifica”.",
    "none": "Mi occupo solo della tua lista: aggiungere, mostrare, cambiare, completare ed eliminare.",
    "unclear": "Non ho capito. Prova “aggiungi comprare latte domani” o “cosa resta da fare?”.",
    "too_long": "È troppo lungo per un titolo: al massimo 200 caratteri.", "today": "oggi", "tomorrow": "domani", "yesterday": "ieri",
    "at": "{day} alle {time}", "tags": "Le tue liste: {titles}.", "no_tags": "Non hai ancora liste.",
    "when_due": "“{title}” è per {when}.", "when_none": "“{title}” non ha una data.",
}  # fmt: skip
