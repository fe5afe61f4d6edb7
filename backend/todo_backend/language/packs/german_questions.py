"""German questions about the list, in the loose order of everyday speech, and what only sounds like one."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.german_nouns import A_LIST, LIST, NOUN, SHOW
from todo_backend.language.packs.pack import Command

# Words that a question about one's list is made of; of these alone, with a time, a priority or a tag beside them.
_FILL = (
    r"(?: (?:mir|uns|mal|bitte|doch|nochmal|noch|eigentlich|denn|so|jetzt|gerade|grad|aktuell|momentan|heute|schon|bereits|alles|alle[nrs]?|ganze[ns]?|die|das|den|der|ich|wir|es|da|davon|insgesamt|genau|sonst|überhaupt|irgend(?:et)?was|etwas|was|viel(?:es)?|auf mich|an|auf|zu|"
    r"wieder|auch|als nächstes|am|nächstes?|erstes?|zuerst|meine[nrs]?|unsere[nrs]?|sachen|dinge|zeug|ein ?mal|kurz|schnell|eben|hier|drauf|drin|dran|los|vor|so alles))*"
)
_OPEN = r"(?:offen(?:e[nrs]?)?|übrig|unerledigt(?:e[nrs]?)?|zu (?:tun|erledigen|machen)|fällig(?:e[nrs]?)?|anstehend(?:e[nrs]?)?|überfällig(?:e[nrs]?)?|verpasst(?:e[nrs]?)?|liegen ?geblieben(?:e[nrs]?)?|dringend(?:e[nrs]?)?|wichtig(?:e[nrs]?)?|eilig(?:e[nrs]?)?|ausstehend(?:e[nrs]?)?|geplant|dran|fehlt|bleibt|ansteht|anstehen|anliegt|kommt|vorhabe|vor)"
_DONE = r"(?:erledigt(?:e[nrs]?)?|geschafft|abgehakt(?:e[nrs]?)?|fertig(?:e[nrs]?)?|abgeschlossen(?:e[nrs]?)?|gemacht|getan)"
_STATE = rf"(?:{_OPEN}|{_DONE})"
_BE = r"(?:ist|sind|habe?|haben|steht|stehen|muss|müssen|soll|sollte|kommt|liegt|bleibt|gibt|wäre|wartet|fehlt|brauche|habe ich|hab ich|muss ich)"
_TOPIC = r"(?: (?:für|von|aus|in|mit)(?: (?:die|den|das|der|dem|meine[rn]?))? (?P<list>(?!mich|mir|uns|tag|liste|woche)\w{3,20}))"

# fmt: off
QUESTIONS: tuple[Command, ...] = (
    # sayings and things of the house
    Command("none", r"(?:lösche?|mache?|schalte?|knipse?|drehe?|dimme?|stelle?|fahre?|öffne|schließe?|starte?|stoppe?|pausiere?)(?: (?:mal|bitte|doch|schon mal|eben|schnell))* (?:das |den |die |der |meine[nr]? |alle )?(?:wasserkocher|nudelwasser|licht(?:er)?|lampen?|kerzen?|feuer|fernseher|ofen|backofen|herd|kaffeemaschine|spülmaschine|waschmaschine|trockner|radio|tv|ventilator|heizung|klimaanlage|beleuchtung|computer|laptop|musik|ton)\b.*"),
    Command("none", r"(?:setze?|stelle?|lege?|tue?|gib|gieße?|gieß|kippe?|rühre?|mische?|füge?|nimm|hänge?|trage?|bringe?|stecke?|wirf|hole?|schneide?|streue?|lass|packe?|verschiebe?|schiebe?|rücke?|räume?)(?: (?:mal|bitte|doch|noch|schon mal|kurz|jetzt|eben))* (?!.*\b(?:liste|listen|zettel|aufgaben?|to-?dos?|termin|kalender|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|woche|erledigt|priorität|prio|tag|notiz)\b).*\b(?:topf|pfanne|suppe|teig|soße|sauce|salat|eischnee|schüssel|ofen|backofen|wasser auf|nudelwasser|wasserkocher|herd|tisch|stuhl|sofa|schrank|kühlschrank|regal|haken|keller|boden|koffer|tasche|links|rechts|prise|löffel|esslöffel|teelöffel|zehen|gramm|wand|ecke|mund|hand|hände|garage|kofferraum|flur|mixer|glas|tasse|teller)\b(?! (?:kaufen|putzen|aufräumen)).*"),
    Command("none", r"(?:streiche?|male?) (?:die |das |den )?(?:wand|wände|zimmer|zaun|decke|tür)\b(?!.*\b(?:liste|aufgaben?)\b).*|(?:kannst du|sprichst du|magst du|bist du|hast du|liebst du|kennst du|weißt du|glaubst du|findest du)(?! (?:noch |schon |eigentlich )*(?:meine?|offene|überfällige|was auf|eine? (?:aufgabe|liste)|milch)) (?:eigentlich |auch |denn )*[\w ]{2,40}"),
    # looking
    Command("summary", rf"(?:(?:gib|zeige?|mache?|erstelle?|verschaffe?)(?: mir| uns| bitte| mal| eben| kurz)* )?(?:eine[n]?|'?ne?n?)? ?(?:kurze[nr]? |kleine[nr]? |schnelle[nr]? |groben? )?(?:zusammenfassung|überblick|übersicht|tagesübersicht|wochenübersicht|lagebericht|stand der dinge|statusbericht|status)(?: (?:über|von|für|der|zu) {LIST}| bitte| geben| über alles| zu allem)*|wie (?:sieht|siehts|sieht's)(?: es)?(?: (?:mit|bei|auf))? (?:{A_LIST}|meinen? (?:aufgaben|todos|liste))(?: aus)?|wo stehe? ich(?: gerade| grad)?(?: so)?(?: mit (?:allem|{A_LIST}))?"),
    Command("list", rf"{SHOW}{_FILL}(?: (?:was|alles,? was|die sachen,? die|welche \w+))?{_FILL} {_STATE}(?: (?:noch|schon))?(?: (?:ist|sind|habe|hab|wird|ich habe|ich hab|ich muss))?{_FILL}(?: {NOUN})?|{SHOW}{_FILL},? was{_FILL}(?: (?:ist|ansteht|anliegt|muss|habe|hab|machen muss|tun muss|erledigen muss|fehlt|kommt|bleibt|los ist))?{_FILL}"),
    Command("list", rf"(?:nur |alle |alles |die |meine |mal |bitte )*{_STATE}(?: {NOUN})?(?: (?:bitte|mal|anzeigen|zeigen|auflisten|vorlesen|sehen|ansehen))*|alles,? was{_FILL}(?: {_STATE})(?: (?:ist|habe|hab))?"),
    Command("list", rf"(?:was|wie ?viele?(?: {NOUN})?|welche {NOUN}){_FILL} {_BE}{_FILL}(?: {_STATE}| {NOUN}){_FILL}(?: (?:ist|habe|hab|sind|haben))?|(?:was|wie ?viele?) {_OPEN}{_FILL}"),
    Command("list", rf"(?:welche|was für|was davon)(?: (?:sachen|dinge|aufgaben|todos|punkte|einträge|davon))?{_FILL}(?:{_TOPIC})?{_FILL}(?: {_BE}){_FILL}(?:{_TOPIC.replace('?P<list>', '?P<list2>')})?{_FILL}(?: {_STATE}| eilt| brennt| am (?:dringendsten|wichtigsten|eiligsten)| hohe[rn]? priorität)?{_FILL}"),
    Command("list", rf"(?:habe?|haben|muss|müssen|gibt es|steht|liegt|ist|kommt|sind)(?: (?:ich|wir))?{_FILL}(?:{_TOPIC})?{_FILL} (?:{_STATE}|wichtiges|dringendes|überfälliges|offenes|machen|tun|erledigen|besorgen|einkaufen|kaufen|los|irgendwohin|hin|weg|an){_FILL}"),
    Command("list", rf"(?:habe?|haben|hab) (?:ich|wir)(?: (?:noch|schon|da|irgend|sonst))* (?:et)?was{_TOPIC}(?: (?:zu (?:tun|erledigen|machen)|offen|auf (?:der|meiner) liste|notiert))?"),
    Command("list_due", rf"(?:was|wie){_FILL} (?:{_BE}|sieht(?:'?s| es)?|siehts|geht|läuft|passiert|los)(?: (?:aus|ab|so aus|los))?{_FILL}(?: (?:aus|los|an|vor|geplant|dran))*|(?:bin|habe?) ich{_FILL} (?:frei|verplant|beschäftigt|zeit|termine|pläne)|{SHOW}{_FILL}|(?:alles|die sachen|sachen|aufgaben|alle aufgaben|alle sachen)(?: (?:bis|für|von|ab|mit|am|im))*|(?:gibt es|hab ich|habe ich){_FILL}(?: {NOUN})?{_FILL}"),
    Command("list", rf"(?:{SHOW}{_FILL} )?(?:alles|alle (?:sachen|aufgaben|todos)|{NOUN}|was ich)(?: (?:mit|für|unter|vom|zum|von))(?: (?:dem|den|der|die))? (?:tag|schlagwort|label|thema|stichwort|kategorie|rubrik) (?P<list>[\w-]+)(?: (?:zeigen|anzeigen|bitte|auflisten))*"),
    Command("list", rf"{SHOW}{_FILL}(?: {NOUN})? ohne (?:datum|termin|fälligkeit|frist|deadline)|(?:welche )?{NOUN}(?: (?:haben|ohne|sind))* (?:ohne |kein(?:e|en)? )?(?:datum|termin|frist|deadline)"),
    # words to look for
    Command("search", rf"(?:{SHOW}{_FILL} )?(?:alles|alle (?:sachen|aufgaben|todos|einträge|punkte)|{NOUN})(?:,? (?:was|die))? (?:mit|zu|zum|zur|über|rund um)(?: dem| der| den| das| die)? (?P<what>(?!datum\b|termin\b|frist\b|tag\b|hoher?\b|priorität\b|dem tag\b).+?)(?: (?:zu tun hat|zu tun haben|im namen|im titel|drin|zeigen|suchen|anzeigen))*"),
    Command("search", r"(?:steht|stehen|ist|sind|habe? ich|hab ich|haben wir|fehlt)(?: (?:schon|auch|noch|denn|eigentlich|mir|die|der|das|den))* (?P<what>(?!was\b|etwas\b|alles\b|noch\b|irgend\w*|es\b|das\b|ich\b|viel\b|wichtig\w*|überfällig\w*)[\w' -]{2,50}?)(?: (?:schon|bereits|eigentlich|denn|überhaupt|auch))* (?:notiert|aufgeschrieben|eingetragen|vermerkt|drauf|draufstehen|drin|erfasst|gespeichert|mit drauf|aufgenommen|auf der liste|auf meiner liste|auf dem zettel)"),
    Command("search_known", r"(?:wo|was|gibt es|wie)(?: (?:war|ist|steht|stand|hatte ich|habe ich|hab ich|finde ich|heißt))*(?: (?:nochmal|noch ?mal|denn|gleich|eigentlich|schon|noch|da))*(?: (?:die|der|das|eine|einen|meine))?(?: (?:aufgabe|eintrag|todo|punkt|sache|notiz|was|etwas))?(?: (?:mit|zu|zum|zur|für|über|von|vom|wegen))(?: (?:der|dem|den|die|das))? (?P<what>.+?)(?: (?:auf der liste|auf meiner liste|drauf))?"),
    Command("search_known", r"(?:ist|sind|habe? ich|hab ich|haben wir|wurde|muss ich|hatte ich)(?: (?:schon|bereits|noch|denn|eigentlich|die|der|das|den|meine?n?))* (?P<what>[\w' -]{3,40}?)(?: (?:schon|bereits|noch|eigentlich|denn|überhaupt))* (?:\w*ge\w+(?:t|en)|be\w+t|ver\w+t|er\w+t|\w+iert|fertig|offen|durch)"),
    Command("when", r"(?:wann|bis wann|für wann|um wie ?viel uhr|wie lange)(?: (?:ist|sind|war|waren|muss|soll|sollte|habe?|hatte|steht|wollte|wollten|müssen|kommt|kommen|beginnt|findet|hab))?(?: (?:ich|wir|nochmal|noch ?mal|denn|gleich|eigentlich|noch|die|der|das|den|zeit für))* (?P<what>.+?)(?: (?:fällig|machen|dran|an|geplant|erledigen|statt|sein|gemacht haben|nochmal|eingetragen|zeit))*"),
)
# fmt: on
