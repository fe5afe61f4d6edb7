"""What is said in German: days, times, recurrences and every reply."""

# ruff: noqa: E501 - one row of the table, one line

from datetime import datetime

from todo_backend.language.packs.rule_words import RuleWords, rule_sayer
from todo_backend.language.packs.saying import Sayings, day_sayer

_SAYINGS = Sayings(
    weekdays=("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    months=("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"),
    near={0: "heute", 1: "morgen", 2: "übermorgen", -1: "gestern"},
    this_week="{weekday}", this_year="{weekday}, {day}. {month}", later_year="{weekday}, {day}. {month} {year}",
)  # fmt: skip
_RULES = RuleWords(
    weekdays=_SAYINGS.weekdays, months=_SAYINGS.months,
    units={
        "DAILY": ("jeden Tag", "alle {n} Tage"), "WEEKLY": ("jede Woche", "alle {n} Wochen"), "MONTHLY": ("jeden Monat", "alle {n} Monate"),
        "YEARLY": ("jedes Jahr", "alle {n} Jahre"), "HOURLY": ("jede Stunde", "alle {n} Stunden"), "MINUTELY": ("jede Minute", "alle {n} Minuten"),
    },
    workdays="werktags", weekends="jedes Wochenende", each_weekday="jeden {days}", on_days=" am {days}", nth_day="{nth} {day}", workday="Werktag",
    nth={"1": "ersten", "2": "zweiten", "3": "dritten", "4": "vierten", "5": "fünften", "-1": "letzten", "-2": "vorletzten"},
    month_day="{day}.", last_day="letzten Tag", year_day="{day}. {month}", in_months=" im {months}", at_times=" um {times}",
    joiner=" und ", until=" bis {day}. {month} {year}", times=", {n}-mal",
)  # fmt: skip

say_day = day_sayer(_SAYINGS)


def plural(count: int) -> str:
    """A number of tasks: "1 Aufgabe", "3 Aufgaben"."""
    return "1 Aufgabe" if count == 1 else f"{count} Aufgaben"


def say_time(moment: datetime) -> str:
    """A time of day: "17 Uhr", "17:30 Uhr"."""
    return f"{moment.hour} Uhr" if moment.minute == 0 else f"{moment.hour}:{moment.minute:02d} Uhr"


say_rule = rule_sayer(_RULES, say_time)
PHRASES = {
    "rings": "Wenn es so weit ist, klingelt es hier, solange diese Seite oder die App offen ist.", "rings_not": "Noch ohne Zeit, darum wird nichts klingeln. Sag mir wann, dann schon.",
    "added": "„{title}“{when} hinzugefügt{extra}.", "added_many": "{count} Aufgaben hinzugefügt: {titles}.", "for": " für {when}",
    "from": " von {start} bis {end}", "repeats": ", {rule}", "priority": "Priorität {priority}", "high": "hoch", "medium": "mittel", "low": "niedrig",
    "completed": "Erledigt: „{title}“.", "completed_many": "Erledigt: {titles}.", "next": " Nächstes Mal: {when}.",
    "reopened": "„{title}“ ist wieder offen.", "reopened_many": "Wieder offen: {titles}.", "deleted": "„{title}“ gelöscht. Mit „rückgängig“ kommt es zurück.",
    "deleted_many": "Gelöscht: {titles}. Mit „rückgängig“ kommen sie zurück.", "updated": "„{title}“ geändert{when}{extra}.",
    "updated_many": "Geändert: {titles}.", "doubled": "{titles} stand schon auf deiner Liste. Mit „rückgängig“ verschwindet es wieder.", "undone": "Rückgängig gemacht: {titles}.", "undone_plain": "Rückgängig gemacht.",
    "list_head": "Das ist deine Liste ({count}):", "list_head_pending": "Das ist noch offen ({count}):", "list_head_completed": "Das hast du erledigt ({count}):",
    "list_empty": "Hier ist nichts. Sag mir, was auf die Liste soll.", "list_empty_pending": "Es ist nichts mehr offen. Gut gemacht!",
    "list_empty_completed": "Noch ist nichts erledigt.", "list_empty_search": "Zu „{search}“ steht nichts auf deiner Liste.",
    "list_empty_filter": "Dazu steht nichts auf deiner Liste.", "due": "fällig {when}", "overdue": "**überfällig**, war fällig {when}", "done": "erledigt",
    "summary": "Du hast {pending} offen{overdue}{today}.", "summary_overdue": ", {count} überfällig",
    "summary_today": ", {count} heute fällig", "summary_none": "Es ist nichts mehr offen. Gut gemacht!", "failed": "Das ging nicht: {error}",
    "not_found": "Ich finde keine Aufgabe „{what}“. Mit „zeig meine Aufgaben“ siehst du alle.",
    "no_number": "Eine Aufgabe {number} gibt es nicht. Mit „zeig meine Aufgaben“ siehst du alle.",
    "no_tasks": "Deine Liste ist leer. Sag mir, was darauf soll.", "which": "Welche meinst du: {titles}?",
    "which_it": "Welche Aufgabe meinst du? Nenne sie oder ihre Nummer.", "ask_delete": "Soll ich {titles} löschen?",
    "ask_delete_many": "Das löscht {count}: {titles}. Soll ich?", "ask_complete_many": "Das erledigt {count}: {titles}. Soll ich?",
    "ask_move_many": "Das ändert {count}: {titles}. Soll ich?", "ask_add": "Soll ich „{title}“{when} auf deine Liste setzen?",
    "ask_add_many": "Soll ich {titles} auf deine Liste setzen?", "ask_what": "Was soll auf die Liste?", "ask_change": "Was soll ich an „{title}“ ändern?",
    "ask_meeting": "Ich führe Aufgaben, keinen Kalender. Soll ich „{title}“{when} als Aufgabe notieren?",
    "list_noted": "Jede Liste ist hier ein Schlagwort. Was soll darauf?", "already_empty": "Da gibt es nichts zu löschen.",
    "already_done": "„{title}“ ist schon erledigt.", "rejected": "Gut, es wurde nichts geändert.", "cancelled": "Gut, ich lasse alles, wie es ist.",
    "nothing_pending": "Gut. Sag mir, was ich hinzufügen, zeigen, erledigen, ändern oder löschen soll.", "undo_nothing": "Es gibt nichts rückgängig zu machen.",
    "greet": "Hallo! Sag mir, was du zu tun hast, oder frag, was noch offen ist.", "thanks": "Gern!", "goodbye": "Bis bald!",
    "help": "Ich führe deine Aufgabenliste. Versuch „Milch und Eier hinzufügen“, „erinnere mich morgen um 17 Uhr an den Anruf bei Bob“, „was ist noch offen?“, „die erste ist erledigt“, „verschieb sie auf Freitag“ oder „rückgängig“.",
    "none": "Ich kümmere mich nur um deine Aufgabenliste: hinzufügen, zeigen, ändern, erledigen und löschen.",
    "unclear": "Das habe ich nicht verstanden. Versuch „Milch kaufen morgen hinzufügen“ oder „was ist offen?“.",
    "too_long": "Das ist zu lang für einen Titel: höchstens 200 Zeichen.", "today": "heute", "tomorrow": "morgen", "yesterday": "gestern",
    "at": "{day} um {time}", "tags": "Deine Listen: {titles}.", "no_tags": "Du hast noch keine Listen.",
    "when_due": "„{title}“ ist fällig: {when}.", "when_none": "„{title}“ hat kein Datum.",
}  # fmt: skip
