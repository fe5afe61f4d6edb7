"""German shapes of plans: shifting a task, notes, chores and events that come with a time."""

# ruff: noqa: E501 - word lists

from todo_backend.language.dates.german import GERMAN as DATES
from todo_backend.language.packs.german_words import CHORE_VERBS, DUTY_VERBS, EVENTS, PLACES
from todo_backend.language.packs.pack import Plans

NOTE = r"(?:(?<!\bne)(?<!\beine)(?<!\bneue)[,;.( ]+(?:mit (?:der )?)?(?:notiz|beschreibung|anmerkung|bemerkung|hinweis) ?: ?)(?P<note>.+?)\)?$"
TAGGING = r"(?:[,;]\s*|\bmit (?:dem )?)(?:tag|schlagwort|label|etikett):? #?(?P<tag>[\w-]+)[ .!]*$"
ARTICLE = r"(?:die|der|das|den|eine?n?|etwas|ein paar|(?P<definite>(?!))) (?=\w)(?!(?:beiden|anderen?)\b)"

# Words that make a sentence of a few words: a question, a statement, talk about someone.
_SENTENCE = (
    r"\?|^(?:was|wann|wo|wer|wie|warum|wieso|welche[rsn]?|ob|wenn|ich|du|er|sie|es|wir|ihr|das|dies|nicht|kein\w*|ja|nein|zeige?|finde?|suche?|sage?|gib|lege?|stelle?|mache?|setze?|plane?|schiebe?|guten?|schönen?)\b|"
    r"\b(?:ist|sind|war|waren|bin|bist|hat|hatte|hab|haben|habe|keine?n?|wird|würde|kann|könnte|mir|mich|wetter|musik|lied|wecker|kalender|restaurants?|gibt|"
    r"lösche?|entferne?|empfiehl|rezepte?|öffnungszeiten)\b"
)
_WHOLE = r"(?!(?:was|wie|wer|wo|wann|warum|ich|du|wir|er|sie|es|das|bitte|kannst|kann|ist|hast|darf|nicht|nie|kein\w*|soll|muss)\b)"
_TO_DO = r"(?:[\wäöüß.'&/-]+,? ){1,9}?"

PLANS = Plans(
    evening=r"(?:(?:mit der familie|familien|geburtstags|ins|zum|zur|auf die|im) ?){0,3}(?:abendessen|abendbrot|konzert|kino|theater|oper|party|feier|essen gehen|kneipe|stammtisch|spieleabend|disco)\b",
    shift=(
        r"(?:\W*(?:(?:bitte|und|dann|auch|kannst du)[ ,]+){0,8}(?=(?:verschiebe?|schiebe?|verlege?|ziehe?|vertage?|setze?) .{1,120} um )|(?=.{1,120} (?:nach (?:hinten|vorne?)|später|früher|eher)\b))\W*"
        rf".{{1,80}}?(?P<amount> (?:um )?(?P<n>{DATES.number_pattern}) (?P<unit>minuten?|stunden?|tage?|wochen?|monate?|jahre?)(?: (?:nach (?:hinten|vorne?)|später|früher|eher|vor))?)(?: (?:bitte|verschieben|schieben|machen|legen|verlegen)){{0,8}}\W*"
    ),
    shift_earlier=r"\b(?:früher|eher|nach vorne?|vor)\b",
    shift_particle=r"(?: (?:nach hinten|nach vorne?|vor|zurück)){1,8}$",
    plan_verbs=r"(?:plane?|stelle?|mache?|lege?|setze?|gib|gebe?|hole?|ziehe?|markiere?|rück)\b|.*\b(?:setzen|machen)$",
    booked_for=r"\b(?:buche?|reserviere?)\b.*\bfür *$",
    article=ARTICLE,
    chore=(
        rf"{_WHOLE}{_TO_DO}(?:zu )?{CHORE_VERBS}|{_WHOLE}{_TO_DO}\w{{2,6}}zu(?:kaufen|holen|rufen|räumen|hängen|bringen|stellen|geben|reichen|werfen|schicken|füllen|bereiten|melden|drucken|packen|füttern|lesen)"
        rf"|(?:zum|zur|beim|auf die|ins) {PLACES}(?: gehen| fahren)?|mit dem hund (?:raus|gassi|spazieren)(?: gehen)?|{PLACES}"
    ),
    timed_verbs=rf"{_WHOLE}{_TO_DO}{DUTY_VERBS}\b|(?:hol|bring|lern|besuch|koch|back|pack|schreib|reparier)e? ",
    event=rf"\b{EVENTS}\b",
    sentence=_SENTENCE,
)
# "ich muss ..." with any verb of doing is worth a question.
WANTED_THING = (
    rf"(?!.* {CHORE_VERBS}$)(?:ich|wir) (?:muss|müssen|soll|sollte|will|möchte|müsste)(?: (?:noch|unbedingt|mal|wieder|auch|bald)){{0,8}} (?!(?:dir|euch|wissen|sagen|lachen|zugeben|gestehen|ehrlich|da|das|es|mich|nicht|kein\w*)\b){_TO_DO}{DUTY_VERBS}"
    r"|(?:ich|wir) brauchen? (?!(?:eine?n?|hilfe|zeit|geld|ruhe|urlaub|pause|schlaf|rat|kein\w*|dich|deine?|mich|es|das|mehr|nur|etwas|was|liebe|luft|dafür)\b)[\w'-]+(?: [\w'-]+)?"
)
