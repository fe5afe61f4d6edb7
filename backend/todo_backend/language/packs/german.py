"""The German pack."""

# ruff: noqa: E501 - one row of the table, one line

from dataclasses import replace
from datetime import date, datetime

from todo_backend.language.dates.german import GERMAN as DATES
from todo_backend.language.packs.english import ENGLISH
from todo_backend.language.packs.german_marks import GERMAN_MARKS
from todo_backend.language.packs.pack import Command, Pack, Plans

_LIST = r"(?:(?:meine|meiner|die|der|unsere|unserer|den)[rn]? )?(?P<list>[\wäöüß-]*?)-?(?:to-?do-?|to do )?(?:liste|aufgabenliste|aufgaben)"
_NOUN = r"(?:aufgaben?|todos?|to-dos?|erinnerung(?:en)?|einträge|eintrag|punkte?|termine?|sachen)"
_DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_MONTHS = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)
_CODES = {"MO": 0, "TU": 1, "WE": 2, "TH": 3, "FR": 4, "SA": 5, "SU": 6}
_UNITS = {
    "DAILY": ("jeden Tag", "Tage"),
    "WEEKLY": ("jede Woche", "Wochen"),
    "MONTHLY": ("jeden Monat", "Monate"),
    "YEARLY": ("jedes Jahr", "Jahre"),
    "HOURLY": ("jede Stunde", "Stunden"),
}
_NTH = {"1": "ersten", "2": "zweiten", "3": "dritten", "4": "vierten", "5": "fünften", "-1": "letzten"}


def _plural(count: int) -> str:
    return "1 Aufgabe" if count == 1 else f"{count} Aufgaben"


def _say_day(day: date, today: date) -> str:
    ahead = (day - today).days
    near = {0: "heute", 1: "morgen", -1: "gestern", 2: "übermorgen"}
    if ahead in near:
        return near[ahead]
    if 2 < ahead < 7:
        return _DAYS[day.weekday()]
    text = f"{_DAYS[day.weekday()]}, {day.day}. {_MONTHS[day.month - 1]}"
    return text if day.year == today.year else f"{text} {day.year}"


def _say_time(moment: datetime) -> str:
    return f"{moment.hour} Uhr" if moment.minute == 0 else f"{moment.hour}:{moment.minute:02d} Uhr"


def _say_rule(rule: str) -> str:
    parts = dict(part.split("=", 1) for part in rule.split(";") if "=" in part)
    one, many = _UNITS.get(parts.get("FREQ", ""), _UNITS["DAILY"])
    interval = int(parts.get("INTERVAL", "1"))
    text = one if interval == 1 else f"alle {interval} {many}"
    days = parts["BYDAY"].split(",") if "BYDAY" in parts else []
    if days == ["MO", "TU", "WE", "TH", "FR"]:
        text = "werktags"
    elif days:
        names = [f"{_NTH.get(day[:-2], '')} {_DAYS[_CODES[day[-2:]]]}".strip() for day in days]
        joined = " und ".join(names)
        text = f"jeden {joined}" if interval == 1 and parts.get("FREQ") == "WEEKLY" else f"{text} am {joined}"
    if "BYMONTHDAY" in parts and "BYMONTH" not in parts:
        text += " am " + " und ".join(
            "letzten Tag" if day == "-1" else f"{day}." for day in parts["BYMONTHDAY"].split(",")
        )
    if "UNTIL" in parts:
        end = date.fromisoformat(parts["UNTIL"][:8])
        text += f" bis {end.day}. {_MONTHS[end.month - 1]} {end.year}"
    return text + (f", {parts['COUNT']}-mal" if "COUNT" in parts else "")


_PHRASES = {
    "added": "„{title}“{when} hinzugefügt{extra}.", "added_many": "{count} Aufgaben hinzugefügt: {titles}.", "for": " für {when}",
    "from": " von {start} bis {end}", "repeats": ", {rule}", "priority": "Priorität {priority}", "high": "hoch", "medium": "mittel", "low": "niedrig",
    "completed": "Erledigt: „{title}“.", "completed_many": "Erledigt: {titles}.", "next": " Nächstes Mal: {when}.",
    "reopened": "„{title}“ ist wieder offen.", "reopened_many": "Wieder offen: {titles}.", "deleted": "„{title}“ gelöscht. Mit „rückgängig“ kommt es zurück.",
    "deleted_many": "Gelöscht: {titles}. Mit „rückgängig“ kommen sie zurück.", "updated": "„{title}“ geändert{when}{extra}.",
    "updated_many": "Geändert: {titles}.", "undone": "Rückgängig gemacht: {titles}.", "undone_plain": "Rückgängig gemacht.",
    "list_head": "Das ist deine Liste:", "list_head_pending": "Das ist noch offen:", "list_head_completed": "Das hast du erledigt:",
    "list_empty": "Hier ist nichts. Sag mir, was auf die Liste soll.", "list_empty_pending": "Es ist nichts mehr offen. Gut gemacht!",
    "list_empty_completed": "Noch ist nichts erledigt.", "list_empty_search": "Zu „{search}“ steht nichts auf deiner Liste.",
    "list_empty_filter": "Dazu steht nichts auf deiner Liste.", "due": "fällig {when}", "overdue": "**überfällig**, war fällig {when}", "done": "erledigt",
    "count": "Du hast {count}.", "summary": "Du hast {pending} offen{overdue}{today}.", "summary_overdue": ", {count} überfällig",
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

# fmt: off
_COMMANDS: tuple[Command, ...] = (
    Command("none", r".*\b(?:wetter|musik|wecker|lied|playlist|radio|licht|film|witz|kontostand|überweis\w*|pizza bestellen|kalender)\b.*"),
    Command("none", r"(?:wie (?:spät|viel uhr|hoch|weit|alt|geht)|wer |wo |warum |spiel |weck mich|stell(?:e)? (?:einen|den) wecker|ruf .* an$|übersetze?).*"),
    Command("undo", r"(?:mach(?:e)? (?:das|es|die letzte änderung) )?(?:rückgängig|undo|zurücknehmen|widerrufen)(?: machen)?|nimm (?:das|es) zurück|(?:das )?(?:bitte )?rückgängig(?: bitte)?"),
    Command("greet", r"(?:hallo|hi|hey|guten (?:morgen|tag|abend)|servus|moin|grüß gott|grüezi|na)(?: .{0,12})?"),
    Command("thanks", r"(?:danke|vielen dank|dankeschön|danke schön|super|prima|toll)(?: .{0,15})?"),
    Command("help", r"(?:hilfe|hilf mir|was kannst du(?: alles)?|wie funktioniert (?:das|du)|was kann ich (?:sagen|tun))"),
    Command("summary", r"(?:zusammenfassung|überblick|übersicht|gib mir (?:einen überblick|eine zusammenfassung)|fass(?:e)? .* zusammen)(?: .*)?"),
    Command("correct", r"(?:nein|nee|doch|ich meine|ich meinte|ich meine natürlich)[, ]*(?:ich meinte?)?(?P<value>.*)"),
    Command("reopen", r"(?:öffne|aktiviere) (?P<target>.+?)(?: wieder| erneut)?|(?:markiere|setz(?:e)?) (?P<target2>.+?) (?:als|auf) (?:nicht erledigt|unerledigt|offen)|(?P<target3>.+?) ist (?:doch )?(?:noch )?nicht (?:erledigt|fertig)"),
    Command("complete", r"(?:markiere?|hak(?:e)?|setz(?:e)?|streich(?:e)?) (?P<target>.+?) (?:als |auf )?(?:erledigt|fertig|abgeschlossen|ab|abgehakt)"),
    Command("complete", r"(?:erledige|beende|schließe?) (?P<target>.+?)(?: ab)?|(?P<target2>.+?) (?:abhaken|als erledigt markieren|erledigen|abschließen)"),
    Command("completed", r"(?:ich (?:habe|hab|bin mit) )?(?P<target>.+?) (?:ist |sind |habe ich |hab ich )?(?:schon |jetzt )?(?:erledigt|fertig|gemacht|abgeschlossen|gekauft|angerufen|bezahlt|geschrieben)"),
    Command("delete_all", r"(?:lösch(?:e)?|leer(?:e)?|entfern(?:e)?) (?:alles|alle aufgaben|alle einträge|die ganze liste|meine (?P<list>\w*?)-?(?:einkaufs)?liste|meine liste|die liste|alle (?:erledigten|fertigen) aufgaben)(?: .*)?|alles löschen"),
    Command("delete", rf"(?:lösch(?:e)?|entfern(?:e)?|streich(?:e)?|nimm|vergiss) (?P<target>.+?)(?: (?:von|aus|auf) {_LIST})?(?: runter| herunter| weg)?|(?P<target2>.+?) (?:löschen|streichen|entfernen)"),
    Command("change", r"(?:ändere?|benenne?|nenne?|ersetz(?:e)?|mach(?:e)?) (?P<target>.+?) (?:in|zu|durch) (?P<value>.+?)(?: um)?"),
    Command("move", r"(?:verschieb(?:e)?|verleg(?:e)?|ändere?|setz(?:e)?|mach(?:e)?|schieb(?:e)?|stell(?:e)?) (?P<target>.+?)(?: auf| zu| um)*|(?P<target2>.+?) (?:verschieben|verlegen)(?: auf)?"),
    Command("add", rf"(?:füg(?:e)?|setz(?:e)?|schreib(?:e)?|pack(?:e)?|nimm|tu|stell(?:e)?|leg(?:e)?) (?P<what>.+?) (?:auf|zu|in|zur) {_LIST}(?: hinzu| dazu)?"),
    Command("add", rf"(?P<what>.+?) (?:auf|zu|in|zur) {_LIST}(?: setzen| schreiben| hinzufügen| packen)?"),
    Command("add", rf"(?:(?:füg(?:e)?|leg(?:e)?|erstell(?:e)?|mach(?:e)?|schreib(?:e)?|neue|notier(?:e)?)(?: mir)? ?)(?:eine |die |neue |einen )*{_NOUN}(?: (?:hinzu|an|namens|für|mit dem titel)|:)* (?P<what>.+)"),
    Command("add", r"(?:füg(?:e)?|nimm|schreib(?:e)?) (?P<what>.+?) (?:hinzu|auf|dazu)|(?P<what2>.+?) (?:hinzufügen|notieren|aufschreiben|eintragen)"),
    Command("add", r"(?:erinner(?:e)?|erinnre) mich(?: bitte)?(?: daran| dran| an\b(?: den| die| das)?)*,?(?: dass ich| zu)? ?(?P<what>.+)"),
    Command("add", r"(?:vergiss nicht|nicht vergessen|lass mich nicht vergessen|merk(?:e)? dir|notier(?:e)?|ich darf nicht vergessen|ich muss daran denken|ich muss dran denken|denk(?:e)? (?:daran|dran))[,:]* (?:dass ich |zu )?(?P<what>.+)"),
    Command("add", r"(?:aufgabe|todo|neue aufgabe|erinnerung)(?: ?[:,-])+ ?(?P<what>.+)"),
    Command("add_what", rf"(?:erinner(?:e)? mich|neue {_NOUN}|(?:füg(?:e)?|leg(?:e)?|erstell(?:e)?) (?:eine |neue )*{_NOUN}(?: hinzu| an)?|(?:erstell(?:e)?|mach(?:e)?) (?:eine |neue )*liste)"),
    Command("search", rf"(?:ist|sind|steht|stehen|hab(?:e)? ich) (?P<what>.+?) (?:schon )?(?:auf|in) {_LIST}"),
    Command("search", r"(?:such(?:e)?|finde?)(?: nach)? (?P<what>.+)"),
    Command("when", r"(?:wann|bis wann) (?:ist|muss ich|sind) (?P<what>.+?)(?: fällig| machen)?"),
    Command("count", rf"wie ?viele .*(?:{_NOUN}|offen|übrig).*"),
    Command("list", rf"(?:zeig(?:e)?|list(?:e)?|lies|sag|gib|nenn(?:e)?)(?: mir)?(?: bitte)?(?: alle| die| meine| offenen?| erledigten?| überfälligen?| heutigen?| was)*(?: {_NOUN}| {_LIST}| ist| offen| noch| ansteht| an| auf| vor)+"),
    Command("list", rf"(?:was|welche {_NOUN})(?: alles)?(?: ist| sind| steht| habe?| muss| liegt| hab| bleibt| gibt)(?: ich| es)?(?: noch| alles| schon| mir| denn| zu)*(?: (?:auf|in) {_LIST}| offen| übrig| an| zu tun| tun| erledigen| erledigt| geschafft| gemacht| fertig| überfällig| fällig| vor| machen| kaufen| abgeschlossen)*"),
    Command("list", rf"(?:(?:meine|alle|offene|erledigte|überfällige) )+{_NOUN}|{_LIST}|gibt es noch etwas zu tun"),
    Command("chore", r"ich (?:muss|soll|sollte|will|möchte|darf nicht vergessen,?)(?: noch| unbedingt)? (?P<what>.+)"),
    Command("chore", r"(?P<what>.+)"),
)
# fmt: on

GERMAN: Pack = replace(
    ENGLISH,
    code="de",
    marks=GERMAN_MARKS,
    dates=DATES,
    commands=_COMMANDS,
    courtesies_before=r"(?:(?:bitte|kannst du|könntest du|würdest du|kannst du bitte|hey|ok|okay|also|und|dann|jetzt|mal|alexa|ich möchte, dass du|außerdem|auch)[ ,!]+)+",
    courtesies_after=r"(?:[ ,.!?]+(?:bitte|danke|mal|okay|ja))*[ ,.!?]*$",
    clause_joint=r"\s*(?:[,;.!?]+\s*(?:und dann|und|dann|außerdem)?|\bund dann\b|\bund\b|\bdann\b|\baußerdem\b)\s+(?:bitte )?",
    clause_starts=r"(?:füge?|erinnere? mich|lösch(?:e)?|zeig(?:e)?|entferne?|markiere?|hake? .+ ab|vergiss nicht|was ist|was steht|verschieb(?:e)?|setze? .+ auf|schreibe? .+ auf|rückgängig)\b",
    list_prefix=r"(?:auf|in|von) (?:meine|meiner|die|der) [\w-]*liste",
    item_joint=r"\s*,\s*(?:und |sowie )?|\s+(?:und|sowie|&)\s+|\s*;\s*|\s*\n\s*",
    verbs=frozenset("kaufe kauf kaufen rufe ruf anrufen bezahle bezahlen putze putzen räume hole hol holen bringe bring schreibe schreib lese lies repariere buche bestelle mache mach wasche gieße".split()),  # noqa: SIM905
    safe_verbs=frozenset("kaufe kauf putze hole gieße wasche".split()),  # noqa: SIM905
    keep_together=r"salz und pfeffer|mama und papa|fisch und pommes|hin und her|pro und contra|brot und butter",
    yes=r"(?:ja|jawohl|jep|jo|klar|sicher|genau|richtig|stimmt|gerne?|natürlich|mach das|ok|okay|in ordnung|einverstanden|unbedingt|auf jeden fall|ja bitte|bitte)(?:[ ,.!]+(?:ja|bitte|genau|gerne?|mach das|das stimmt|klar|danke|alle))*",
    no=r"(?:nein|nee|nö|nicht|auf keinen fall|lieber nicht|falsch|stimmt nicht|bloß nicht|nein danke|niemals)(?:[ ,.!]+(?:nein|danke|nicht|lieber nicht|bitte nicht|das nicht|mach das nicht))*",
    cancel=r"(?:(?:bitte|ach|nein),? )*(?:abbrechen|abbruch|stopp|stop|halt|vergiss es|lass es|lass das|egal|schon gut|brich ab|doch nicht|hör auf)(?: bitte| damit)*",
    yes_loosely=r"ja\b(?!.*\bnicht\b).{0,40}",
    no_loosely=r"(?:nein|nee|falsch)\b.{0,50}|das (?:ist|war|stimmt) (?:\w+ )?(?:nicht|falsch).{0,20}",
    yes_if_asked=r"(?:lösch(?:e)?|mach|nimm) (?:es|sie|das|alle)",
    numbers_of_items={
        "erste": 1, "ersten": 1, "erster": 1, "erstes": 1, "zweite": 2, "zweiten": 2, "dritte": 3, "dritten": 3, "vierte": 4, "vierten": 4,
        "fünfte": 5, "fünften": 5, "sechste": 6, "sechsten": 6, "letzte": -1, "letzten": -1, "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5,
        "beiden": 2,
    },
    pronouns=r"(?:es|das|sie|ihn|die|den|dies|diese|diesen|die aufgabe|diese aufgabe|die da|das da)",
    both=r"(?:beide|alle beide|die beiden|beides)",
    everything=r"(?:alles|alle(?: meine| die)?(?: aufgaben| einträge| erinnerungen)?|die ganze liste|sämtliche aufgaben)",
    but_last=r"(?:alles|alle) (?:außer|bis auf) (?P<except>.+)",
    title_lead=r"(?:(?:daran |an (?:den |die |das )?(?=anruf)|dass ich |zu (?=\w+en$)|: |- )+)",
    target_noise=r"^(?:(?:die|der|das|den|dem|meine|meinen|mein|eine|aufgaben?|nummer|nr\.?|eintrag|punkt|erinnerung|an|mit|zum|zur|für)\b[ :]*)+|\s*(?:\b(?:aufgaben?|eintrag|erinnerung|bitte|von der liste|jetzt|schon|auf|zu)\b\s*)+$",
    general_lists=r"(?:to-?do|todo|aufgaben|meine|die|der|to|do|)",
    priorities=(
        ("high", r"\b(?:(?:mit )?hoher priorität|hohe priorität|priorität:? hoch|(?:sehr |ganz )?dringend|(?:sehr |ganz )wichtig|so bald wie möglich|wichtig(?=:|$))"),
        ("medium", r"\b(?:(?:mit )?mittlerer priorität|priorität:? mittel)\b"),
        ("low", r"\b(?:(?:mit )?niedriger priorität|niedrige priorität|priorität:? niedrig|nicht dringend|unwichtig)\b"),
    ),
    priority_names={"hoch": "high", "mittel": "medium", "niedrig": "low", "dringend": "high"},
    done_words=r"\b(?:erledigt(?:e|en|es)?|fertig(?:e|en)?|geschafft|abgeschlossen(?:e|en)?|gemacht)\b",
    overdue_words=r"\büberfällig(?:e|en|es)?\b",
    pending_words=r"\b(?:offen(?:e|en|es)?|noch|übrig|zu tun|ansteht|fällig|steht|muss)\b",
    all_words=r"\b(?:alle|alles|ganze)\b",
    completed_anyway=r"ich (?:habe|hab|bin) .*\b(?:erledigt|fertig)$",
    change_verbs=r"(?:ändere?|verschieb(?:e)?|benenne?|verleg(?:e)?)\b",
    names_target=r"(?:bitte )?(?:lösch(?:e)?|erledige|markiere?|verschieb(?:e)?|streich(?:e)?|entferne?|hake?|öffne|ändere?)\b ?",
    refers=r"(?:die |das |den |aufgabe |nummer |#)*(?:\d+\b|(?:erste|zweite|dritte|vierte|fünfte|letzte)n?\b|(?:es|das|sie|alles|alle|beide)\b)",
    phrases=_PHRASES,
    plural=_plural,
    say_day=_say_day,
    say_time=_say_time,
    say_rule=_say_rule,
    stop_words=frozenset("die der das den dem des ein eine einen meine meinen mein zu zum zur für von in im am an auf mit und aufgabe erinnerung".split()),  # noqa: SIM905
    quotes=("„", "“"),
    joiner=(", ", " und "),
    alternative=" oder ",
    plans=Plans(
        shift=rf"\W*(?:(?:bitte|und|dann|auch)[ ,]+)*(?:verschieb(?:e)?|schieb(?:e)?|verleg(?:e)?|zieh(?:e)?) .+?(?P<amount> um (?P<n>{DATES.number_pattern}) (?P<unit>minuten?|stunden?|tage?|wochen?|monate?|jahre?)(?: (?:nach (?:hinten|vorne?)|später|früher|vor))?)(?: bitte)?\W*",
        shift_earlier=r"\b(?:früher|nach vorne?|vor)\b",
    ),
    other_one=r"(?:und )?(?:der|die|das) andere(?: auch)?",
    instead=r"(?:(?:nein|nee|doch|ich meine?)[, ]+)*(?:nicht (?:der|die|das|den)[, ]+(?:sondern )?(?:der|die|das|den) andere[n]?|(?:der|die|das|den) anderen? stattdessen|(?<=[, ])(?:der|die|das|den) anderen?)",
    note=r"[,;.( ]+(?:mit )?(?:notiz|beschreibung|anmerkung) ?: ?(?P<note>.+)$",
)  # fmt: skip
