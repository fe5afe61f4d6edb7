"""The German pack."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.dates.german import GERMAN as DATES
from todo_backend.language.packs import german_talk as talk
from todo_backend.language.packs import german_words as words
from todo_backend.language.packs import sparing
from todo_backend.language.packs.german_additions import ADDITIONS, DATED
from todo_backend.language.packs.german_changes import CHANGES
from todo_backend.language.packs.german_commands import COMMANDS, as_typed
from todo_backend.language.packs.german_marks import GERMAN_MARKS
from todo_backend.language.packs.german_plans import NOTE, PLANS, TAGGING, WANTED_THING
from todo_backend.language.packs.german_questions import QUESTIONS
from todo_backend.language.packs.german_verbs import PAST_FORMS
from todo_backend.language.packs.german_wording import PHRASES, plural, say_day, say_rule, say_time
from todo_backend.language.packs.pack import Pack

GERMAN = Pack(
    code="de",
    marks=GERMAN_MARKS,
    dates=DATES,
    commands=as_typed((*QUESTIONS, *CHANGES, *ADDITIONS, *COMMANDS, *DATED)),
    courtesies_before=(
        r"(?:(?:bitte|(?:kannst|könntest|würdest|magst|willst|darfst)(?: du|e)?(?: bitte| mal| mir| dir| uns(?= \w+ )| kurz| schnell| vielleicht| eben| noch| auch(?: noch)?| gleich){0,8}|(?:moin|servus|hi|guten (?:morgen|tag|abend)|hallöchen)(?=,|(?: du)? \w+ \w+ \w)|(?:du|sag mal|hör mal|pass auf|übrigens|apropos|stimmt|mist|ups|oje|verdammt|ach (?:nee|nein|übrigens|so|du)|oh(?: nein| je)?|sorry|warte|moment|puh|so|nur|kurz|eben)(?=[,!. ]+ ?\w+ \w+ \w)|(?:können|könnten|würden) sie(?: bitte| mir){0,8}|kann ich|können wir|hey|hallo(?=,? \w+ \w+ \w)|ok|okay|also|und|"
        r"dann|jetzt|mal|alexa|siri|google|assistent|ich möchte,? dass du|ich will,? dass du|ich hätte gerne?,? dass du|außerdem|auch|so|ähm?|äh|na gut|gut|super|prima|perfekt|noch was|ach ja|ach|ja(?=,? (?:bitte )?(?:füg|lösch|setz|zeig|mach))|"
        r"als nächstes|zuerst|zum schluss|sei so nett und|wärst du so lieb und|wäre es möglich|hilf mir(?= \w+ \w+))(?:[,!.:]* +|[,!]+ *)){1,8}"
    ),
    courtesies_after=r"(?:[ ,.!?]+(?:bitte|danke|vielen dank|und zwar (?:immer|regelmäßig)|mal|okay|ok|ja|alexa|siri|sei so gut|wenn's geht|wenn es geht|wenn möglich|für mich|schon mal|gell|oder|dankeschön|bitte schön)){0,8}[ ,.!?]*$",
    clause_joint=r"\s*(?:[,;.!?]+\s*(?:und dann|und auch|und|dann|danach|außerdem|aber)?|\bund dann\b|\bund auch\b|\bund\b|\bdann\b|\baußerdem\b|\baber\b)\s+(?:bitte |auch |noch |dann |kannst du ){0,8}",
    clause_starts=(
        r"(?:füge?|fuege?|erinnere? mich|lösche?|loesche?|zeige?|entferne?|markiere?|hake? .{1,60} ab\b|vergiss nicht|was ist|was steht|was muss|was habe?|verschiebe?|verlege?|setze? .{1,60} auf|schreibe? .{1,60} auf|packe? .{1,60} auf|"
        r"nimm .{1,60} (?:von|runter|raus)|streiche?|rückgängig|notiere?|sag mir|lies|trage? .{1,60} ein|erstelle?|benenne?|wie viele|mach das rückgängig|öffne)\b"
    ),
    list_prefix=r"(?:auf|in|von|zu|für) (?:meine[rn]?|die|der|unsere[rn]?) [\w-]*liste",
    item_joint=r"\s+[2-9][.)]\s+(?=\D)|\s*,\s*(?:und |sowie |dann |auch )?|\s+(?:und auch|und dann|und|sowie|&|plus|außerdem)\s+|\s*;\s*|\s*\n\s*",
    verbs=frozenset(words.VERBS.split()),
    safe_verbs=frozenset(words.IMPERATIVES.split()),
    keep_together=words.KEEP_TOGETHER,
    yes=talk.YES,
    no=talk.NO,
    cancel=talk.CANCEL,
    yes_loosely=talk.YES_LOOSELY,
    no_loosely=talk.NO_LOOSELY,
    yes_if_asked=talk.YES_IF_ASKED,
    only_these=sparing.GERMAN_ONLY,
    not_these=sparing.GERMAN_NOT,
    numbers_of_items=talk.NUMBERS_OF_ITEMS,
    pronouns=talk.PRONOUNS,
    both=talk.BOTH,
    everything=r"(?:alles|alle(?: (?:meine|die|offenen?|unerledigten)){0,8}(?: (?:aufgaben|einträge|erinnerungen|todos|to-dos|punkte|sachen))?|(?:die|meine) (?:ganze|komplette|gesamte) liste|sämtliche (?:aufgaben|einträge)|jede aufgabe|(?:meine|die) (?:aufgaben|todos|sachen))",
    but_last=r"(?:alles|alle(?: aufgaben)?) (?:außer|bis auf|ohne)(?: die| der| dem| den| das)? (?P<except>.+)",
    title_lead=r"(?:(?:immer |(?:(?:da|dann) )?(?:muss|müssen|soll|sollte|will|wollte|möchte|hab|habe|haben) (?:ich|wir) |ich (?:muss|will|sollte|brauche?) |unbedingt |endlich |dringend |folgende (?:sachen|dinge|aufgaben):? |(?:zwei|drei|vier|fünf|ein paar|mehrere) (?:sachen|dinge|aufgaben|todos|punkte): |erstens |zweitens |drittens |viertens |1[.)] |als (?:erstes|nächstes|letztes) |eben(?=:)|daran |dran |dass ich |dass wir |noch |mal |bitte |auch |: |- |als aufgabe |zum einkaufen |um (?=.* zu )|wieder |folgendes:? ){1,8})",
    target_noise=(
        r"^(?:(?:die|der|das|den|dem|des|meine[nrm]?|mein|unsere?n?|eine?n?|diese[nrsm]?|aufgaben?|nummer|nr\.?|eintrag|punkt|todo|to-do|erinnerung|an|mit|zum|zur|zu|für|von|vom|beim|bei|namens|sache|ganze|nur|auch|doch|bitte|termin(?= \w))\b[ :]*){1,8}"
        r"|\s*(?:\b(?:aufgaben?|eintrag|erinnerung|todo|bitte|von der liste|auf der liste|jetzt|schon|auf|zu|wieder|doch|komplett|mal|noch)\b\s*){1,8}$"
    ),
    general_lists=r"(?:to-?do|todo|aufgaben|erledigung|erledigungs|meine|die|der|to|do|merk|gesamt|aktuelle|neue|heute|morgen|tages|haupt|wochen|alle|ganze|arbeits?(?=aufgaben)|listen?|)",
    priorities=words.PRIORITIES,
    priority_names=words.PRIORITY_NAMES,
    done_words=r"\b(?:erledigt(?:e[nrs]?)?|fertig(?:e[nrs]?)?|geschafft|abgeschlossen(?:e[nrs]?)?|gemacht|abgehakt(?:e[nrs]?)?|getan)\b",
    overdue_words=r"\b(?:überfällig(?:e[nrs]?)?|verpasst(?:e[nrs]?)?|verspätet(?:e[nrs]?)?|liegen ?geblieben(?:e[nrs]?)?|zu spät|vergessen)\b",
    pending_words=r"\b(?:offen(?:e[nrs]?)?|noch|übrig|zu tun|ansteht|anstehen|an|fällig|steht|stehen|muss|müssen|unerledigt(?:e[nrs]?)?|vor|habe?|erst|lieber|dran|geplant|bleibt|fehlt|liegt)\b",
    all_words=r"\b(?:alle[nrs]?|alles|ganze[nrs]?|komplette[nrs]?|sämtliche|gesamte[nrs]?)\b",
    completed_anyway=r"ich (?:habe|hab|bin) .*\b(?:erledigt|fertig|abgehakt)$|aufgabe \d+ (?:ist )?(?:erledigt|fertig)$",
    change_verbs=r"(?:ändere?|verschiebe?|benenne?|verlege?|bearbeite?|vertage?|aktualisiere?)\b",
    names_target=r"(?:bitte )?(?:schiebe?|gib|lege?|tue?|packe?|schmeiße?|wirf|füge?|hänge?|stelle?|schreibe?|trage?|hole?|lösche?|loesche?|erledige|markiere?|verschiebe?|verlege?|streiche?|entferne?|hake?|öffne|ändere?|setze?|benenne?|nimm|beende|schließe?|mache?|vergiss)\b ?",
    refers=r"(?:die |das |den |der |aufgabe |nummer |#){0,8}(?:\d+\b|(?:erste|zweite|dritte|vierte|fünfte|sechste|letzte)[nrs]?\b|(?:es|das|sie|alles|alle|beide|beides)\b)",
    phrases=PHRASES,
    reminding=r"\b(?:erinner\w*|weis\w* mich|gib mir bescheid|sag mir bescheid)\b",
    plural=plural,
    say_day=say_day,
    say_time=say_time,
    say_rule=say_rule,
    stop_words=words.STOP_WORDS,
    quotes=("„", "“"),
    joiner=(", ", " und "),
    alternative=" oder ",
    plans=PLANS,
    edge_items=talk.EDGE_ITEMS,
    other_one=talk.OTHER_ONE,
    instead=talk.INSTEAD,
    note=NOTE,
    tagging=TAGGING,
    wanted_thing=WANTED_THING,
    one_thought=r"\W*(?:das )?(?:war|ist) (?:ein (?:versehen|fehler)|falsch|verkehrt)[,.;]+ (?:bitte )?(?:mach|nimm)e? (?:das|es).{0,30}|\W*(?!.*\b(?:lösch|streich|erinner|zeig|nicht mehr)).{3,90}?[,;:.!] (?:trag|schreib|notier|pack|setz|nimm|merk)e? (?:dir |mir |uns )?(?:das|es|die|den|ihn|sie)\b.{0,40}",
    fillers=r"(?<!\w)(?:ähm?|öhm?|hmm+|tja)(?!\w),?",
    no_title=talk.PRONOUNS,
    negated=r"\bnicht(?: (?:am|um|auf|bis|für|erst|schon)){0,8}\s*$",
    done_alone=r"(?:(?:das|die|der|es) )?(?:ist )?(?:schon |bereits |längst )?(?:erledigt|fertig|gemacht)|(?:das )?hab(?:e)? ich (?:schon |bereits )?(?:gemacht|erledigt)|hake? (?:es|das|sie|ihn) ab",
    drop_alone=r"(?:lösche?|entferne?|streiche?) (?:es|das|sie|ihn)(?: wieder| bitte){0,8}|weg damit|(?:kann|können) weg",
    pick_lead=r"(?:(?:ich meine?|ich meinte|nimm|natürlich|also|na|die aufgabe|das mit)[, ]+){1,8}",
    mention=r"(?:(?:ich (?:brauche?|will|möchte)|was ist mit|zu|zum|zur|wegen)(?: der| dem| den| das| die)? )?(?P<target>.+?)(?: (?:brauche?|will|möchte|muss) ich(?: jetzt| doch)?)?(?: nicht mehr)?",
    numbered=r"(?:aufgaben?|todos?|tasks?)",
    plural_pronouns=r"(?:die alle|alle davon|alle drei|alle vier|alle fünf|die drei|die vier|die fünf|sie|diese|alle diese|diese aufgaben|die aufgaben|sie alle)",
    rest_words=r"\b(?:rest|übrigen|restlichen|anderen)\b",
    past_forms=PAST_FORMS,
    did_anything=r"erledigt|gemacht|geschafft|fertig|abgeschlossen|getan|abgehakt|vollbracht|fertiggestellt|beendet|abgearbeitet",
    whats_on=r"^\W*(?:(?:und|so|also|na|hey|ok|sag mal)[ ,]+){0,8}(?:was|wie|bin ich|hab ich|habe ich|haben wir|zeig|alles|gibt)\b",
    # "Familiensachen": what the end of a compound names is of a tag, or of words, that its beginning names.
    ones=r"(?<=[a-zäöüß]{4})[ns]?-?(?:sachen|aufgaben|dinge|punkte|todos|termine|kram|zeug|einträge)\b",
    chore_end=rf"\b{words.DUTY_VERBS}",
    retitled=(
        # "den Müll rauszubringen" is the chore "Müll rausbringen".
        (r"\b((?:ab|an|auf|aus|bei|ein|fest|fertig|her|herunter|hin|hoch|los|mit|nach|rein|raus|rüber|runter|rauf|um|vor|vorbei|weg|weiter|zurück|zusammen|durch|teil|sauber|auseinander|herbei|hinein|bereit|frei))zu([a-zäöüß]+(?:en|ern|eln))$", r"\1\2"),
        (r" zu ([a-zäöüß]+(?:en|ern|eln|tun))$", r" \1"),
        # "leg eine Aufgabe an, um den Keller aufzuräumen"
        (r"^um (?:den |die |das )?(?=.+(?:en|ern|eln|tun)$)", ""),
    ),
)  # fmt: skip
