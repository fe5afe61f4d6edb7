"""German words that the commands need: what is done to things, chores, priorities, words that name nothing."""

# ruff: noqa: E501, SIM905 - word lists read better as running text

from todo_backend.language.packs.german_verbs import DUTIES, ERRANDS

DONE = (
    r"(?:erledigt|fertig|gemacht|geschafft|abgeschlossen|abgehakt|gekauft|eingekauft|besorgt|geholt|abgeholt|angerufen|telefoniert|bezahlt|gezahlt|"
    r"geschrieben|gelesen|geputzt|aufgeräumt|ausgeräumt|eingeräumt|weggeräumt|gewaschen|gebügelt|gegossen|repariert|gebracht|weggebracht|"
    r"hingebracht|rausgebracht|rausgestellt|runtergebracht|vorbeigebracht|zurückgebracht|zurückgegeben|geschickt|abgeschickt|verschickt|"
    r"eingeschickt|gesendet|abgesendet|abgegeben|eingereicht|eingeworfen|ausgefüllt|unterschrieben|gebucht|bestellt|reserviert|vereinbart|"
    r"vorbereitet|gekocht|gebacken|gespült|gesaugt|gewischt|gefegt|gemäht|gestrichen|getankt|gewechselt|verlängert|beantragt|angemeldet|"
    r"abgemeldet|überwiesen|gedruckt|ausgedruckt|kopiert|gelernt|geübt|trainiert|gefüttert|eingepackt|gepackt|ausgepackt|sortiert|"
    r"entsorgt|geplant|getan|beendet|besucht|gemailt|beantwortet|geprüft|überprüft|aktualisiert|installiert|vollbracht|weggeworfen)"
)
"""Words that say a thing to do has been done; "die Milch verschüttet" is none of them."""

ADVERBS = r"(?: (?:grade?|gerad|heute (?:morgen|früh|mittag|abend|vormittag|nachmittag)|gestern abend|gleich|ganz|bereits|schon|bereits|jetzt|gerade|eben|endlich|auch|nun|mal|doch|inzwischen|längst|soeben|noch|ja|alles|komplett|heute|gestern|vorhin|wieder|übrigens)){0,8}"

# Verbs at the end of what somebody plans; none of them is said to a device ("Licht ausmachen", "Musik abspielen").
CHORE_VERBS = rf"(?:{ERRANDS}|ausmachen(?<=termin ausmachen)|(?:sauber|fertig|winterfest) machen|(?:{ERRANDS}|machen|gehen|aufstellen|einstellen) lassen)"
# With "ich muss" before it, these are things to do too.
DUTY_VERBS = rf"(?:{CHORE_VERBS}|{DUTIES}|\w+en lassen)"
# At the end of what has a time, these are plans: "Tabletten nehmen", "joggen gehen".
PLANNED_VERBS = r"(?:\w+en (?:gehen|lassen)|nehmen|einnehmen|überweisen|zahlen|treffen|üben|trainieren|besprechen|klären|einladen|umtauschen|nachfragen|zusagen|absagen)"
PLACES = (
    r"(?:friseur|frisör|arzt|zahnarzt|hausarzt|tierarzt|augenarzt|hautarzt|frauenarzt|kinderarzt|post|bank|apotheke|werkstatt|tüv|sport|training|"
    r"elternabend|physio|physiotherapie|massage|supermarkt|baumarkt|rathaus|bürgeramt|amt|finanzamt|schneider|optiker|einkaufen)"
)
EVENTS = (
    r"(?:\w*termin|zahnarzt|arzt|friseur|tierarzt|meeting|besprechung|treffen|elternabend|training|yoga|sport|geburtstag\w*|physio\w*|prüfung|"
    r"klausur|vorstellungsgespräch|mittagessen|abendessen|frühstück|wäsche|deadline|abgabe|workshop|präsentation|probe|fußball|schwimmen|"
    r"vorlesung|seminar|müllabfuhr|tüv)"
)
IMPERATIVES = "kauf kaufe besorg besorge putz putze gieß gieße wasch wasche räum räume bügel bügle"
VERBS = IMPERATIVES + (
    " hol hole bring bringe schreib schreibe lies lese reparier repariere buch buche bestell bestelle mach mache bezahl bezahle ruf rufe "
    "zahl zahle pack packe koch koche back backe schick schicke"
)
STOP_WORDS = frozenset(
    (
        "die der das den dem des ein eine einen einem einer meine meinen meiner mein zu zum zur für von vom in im am an auf mit und aufgabe aufgaben "
        "erinnerung punkt eintrag sache ich wir noch schon mal bitte liste doch muss beim bei ist sind nicht wieder runter raus weg ab rauf kannst du mir"
    ).split()
)
KEEP_TOGETHER = (
    r"salz und pfeffer|pfeffer und salz|mama und papa|mutter und vater|oma und opa|fisch und pommes|hin und her|pro und contra|brot und butter|"
    r"essig und öl|öl und essig(?=dressing)|hab und gut|groß und klein|ab und zu|auf und ab|nach und nach|kaffee und kuchen|haus und garten|"
    r"messer und gabel|shampoo und spülung|grund und boden|h ?& ?m|c ?& ?a"
)
PRIORITIES = (
    (
        "low",
        r"\b(?:(?<=, )(?:(?:es|das) )?ist (?:aber |ja |jedoch |auch ){0,2})?(?:nicht|nich|nimmer)(?: mehr| so| ganz| besonders| sehr| allzu| wirklich| super| total){0,3} (?:dringend|eilig|wichtig)\b|\b(?:hat|haben) (?:noch |ja )?(?:keine eile|zeit)(?=[ ,.!]*(?:$|,|aber|und))|\bkeine eile\b|\beilt (?:ja )?nicht\b|\bwenn (?:mal )?(?:zeit|luft) ist\b",
    ),
    (
        "high",
        (
            r"\b(?:(?:mit |in |auf |als )?(?:hohe[rnm]?|höchste[rnm]?|oberste[rnm]?|maximale[rnm]?) (?:priorität|prio)|(?:priorität|prio):? ?(?:ist )?(?:sehr )?(?:hoch|1|eins)|hochprioritär|"
            r"(?:(?<=, )(?:(?:es|das) )?ist (?:aber |ja |jedoch |auch ){0,2}|und |als )?(?:sehr |ganz |super |wirklich |total |extrem |äußerst ){0,8}(?:dringend|eilig)(?=[:!,.]|\s*$|\s+(?!e\b)\w)|"
            r"(?:(?<=, )(?:(?:es|das) )?ist (?:aber |ja |jedoch |auch ){0,2}|als )?(?:sehr |ganz |super |wirklich |total |extrem |äußerst ){1,8}wichtig|als wichtig|(?:(?<=, )(?:(?:es|das) )?ist (?:aber |ja |jedoch |auch ){0,2})?wichtig(?=[:!]|\s*$)|(?:dringende|wichtige|eilige)[nrs]?(?= (?:aufgaben?|sachen?|todos?|to-dos?|dinge|erinnerung(?:en)?|punkte?)\b)|"
            r"(?:et)?was (?:wichtiges|dringendes|eiliges)|so (?:bald|schnell) wie möglich|schnellstmöglich|asap)"
        ),
    ),
    (
        "medium",
        r"\b(?:(?:mit |in |auf |als )?(?:mittlere[rnm]?|normale[rnm]?) (?:priorität|prio)|(?:priorität|prio):? ?(?:ist )?(?:mittel|normal|2|zwei))\b",
    ),
    (
        "low",
        (
            r"\b(?:(?:mit |in |auf |als )?(?:niedrige[rnm]?|geringe[rnm]?|niedrigste[rnm]?|kleine[rnm]?) (?:priorität|prio)|(?:priorität|prio):? ?(?:ist )?(?:niedrig|gering|3|drei)|nicht (?:so )?(?:dringend|eilig|wichtig)|unwichtig|"
            r"hat zeit(?! bis| für| von| am)|eilt nicht)\b"
        ),
    ),
)
PRIORITY_NAMES = {
    "hoch": "high", "hohe": "high", "höchste": "high", "dringend": "high", "wichtig": "high", "eilig": "high", "1": "high", "eins": "high",
    "mittel": "medium", "mittlere": "medium", "normal": "medium", "2": "medium", "niedrig": "low", "niedrige": "low", "gering": "low", "3": "low",
    "unwichtig": "low",
}  # fmt: skip
