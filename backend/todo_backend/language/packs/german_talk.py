"""German yes, no and stop, and pointing at what was shown."""

# ruff: noqa: E501 - one row of the table, one line

_MORE = r"(?:[ ,.!]+(?:ja|bitte|genau|gerne?|mach(?: das| es| mal| weiter)?|das stimmt|klar|danke|alle|beide|gut|so|passt|doch|natürlich|auf jeden fall|okay|ok|richtig|sicher|tu das|super|perfekt|sehr gerne?|unbedingt|absolut|los)){0,8}"
YES = (
    r"(?:oh |ach |na |aber |also ){0,8}(?:ja+|jawohl|jep|jup|yep|jo|joa|jau|yes|klar(?:o)?|sicher(?:lich)?|genau(?: so| das| richtig)?|richtig|stimmt(?: genau| so)?|gerne?|sehr gerne?|natürlich|logisch|logo|freilich|mach(?: das| es| mal| weiter| ruhig)|tu das|"
    r"ok|okay|oki|in ordnung|einverstanden|unbedingt|auf jeden fall|auf alle fälle|selbstverständlich|absolut|definitiv|bitte|passt(?: so)?|geht klar|alles klar|korrekt|das (?:ist|war) (?:richtig|korrekt|gut)|das (?:stimmt|passt)|gute idee|bestätig(?:e|t)|warum nicht|so ist es|leg los|von mir aus|meinetwegen)"
    + _MORE
)
YES_IF_ASKED = r"(?:(?:ja|bitte|ok|okay) ){0,8}(?:lösche?|loesche?|mache?|nimm|setze?|füge?|entferne?|streiche?|verschiebe?|hake?) (?:es|sie|das|ihn|alle|alles|beide)(?: (?:alle|bitte|hinzu|auf die liste|drauf|weg|ab|ruhig)){0,8}"
YES_LOOSELY = r"ja\b(?!.*\b(?:nicht|kein\w*|lösch\w*|füg\w*)\b).{0,40}|(?:das|es) (?:stimmt|passt|ist (?:so )?(?:richtig|korrekt))\b(?!.*\bnicht\b).{0,20}"
NO = (
    r"(?:oh |ach |äh |aber ){0,8}(?:nein|ne|nee|nö|nöö|naa?|no|nicht|nix|auf (?:gar )?keinen fall|unter keinen umständen|lieber nicht|besser nicht|falsch|stimmt nicht|(?:das )?(?:ist|war|stimmt) (?:so )?(?:falsch|nicht(?: richtig| korrekt| so)?)|bloß nicht|bitte nicht|nicht nötig|niemals|nie|garantiert nicht|"
    r"kein bedarf|keine?s? (?:davon|von beiden)|lass (?:sie|ihn|alles|alle)(?: so)?|behalte? (?:es|sie|ihn|alles|alle)|mach das (?:bitte |bloß |ja |lieber )?nicht|tu das (?:bitte )?nicht)"
    r"(?:[ ,.!]+(?:nein|danke|nicht|lieber nicht|bitte(?: nicht)?|das nicht|mach das (?:bitte )?nicht|das (?:ist|war) falsch|auf keinen fall|bloß nicht|doch nicht|nö|falsch|das stimmt nicht|keine davon)){0,8}"
)
NO_LOOSELY = r"(?:nein|nee|nö|falsch)\b.{0,50}|das (?:ist|war|stimmt) (?:\w+ )?(?:nicht|falsch).{0,20}"
CANCEL = (
    r"(?:(?:bitte|ach|nein|ok|okay|oh|stopp|stop|halt|nee|na|dann|komm)[, ]+){0,8}(?:abbrechen|abbruch|brich(?: das| es)? ab|breche?(?: das| es)? ab|stopp?|halt|stop das|vergiss es|vergiss das|vergessen wir(?: das| es)|lass es|lass das|lass (?:mal|gut sein|stecken)|lassen wir das|egal|ist egal|schon gut|schon okay|macht nichts|"
    r"doch nicht|hör auf|aufhören|beenden?|genug|schluss|das reicht|cancel|nicht so wichtig|hat sich erledigt|hab's mir anders überlegt|ich habe? (?:es )?mir(?: es)? anders überlegt|zurück)(?: bitte| damit| jetzt| mal| das| sein){0,8}(?:[, ]+danke)?"
)
NUMBERS_OF_ITEMS = {
    **{stem + ending: place for place, stem in enumerate(("erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt"), 1) for ending in ("e", "en", "er", "es")},
    **{stem + ending: -1 for stem in ("letzt", "unterst") for ending in ("e", "en", "er", "es")},
    "oberste": 1, "obersten": 1, "vorletzte": -2, "vorletzten": -2, "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7,
    "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "beiden": 2,
}  # fmt: skip
PRONOUNS = r"(?:es|das|sie|ihn|die|den|dies|diese[sn]?|dieser|die aufgabe|diese aufgabe|die da|das da|den da|das ding|diesen punkt|diesen eintrag|die letzte aufgabe|die eben|dieselbe|denselben|dasselbe|das gleiche|diese aufgaben|die aufgaben)"
BOTH = (
    r"(?:sie beide|die beiden da|beide davon|beide|alle beide|die beiden?|beides|beide aufgaben|diese beiden|alle zwei)"
)
EDGE_ITEMS = r"(?P<count>beiden|zwei|drei|vier|fünf|sechs|\d{1,2}) (?:ersten|obersten|(?P<last>letzten|untersten))"
OTHER_ONE = r"(?:(?:und|auch|ich meine?|ich meinte?)[, ]+)?(?:der|die|das|den) anderen?(?: aufgabe)?(?: auch| bitte)?"
INSTEAD = (
    r"(?:(?:nein|nee|nö|doch|sorry|ups|halt|ich meine?|ich meinte?)[, ]+){0,8}(?:nicht (?:der|die|das|den)(?: da)?[, ]+(?:sondern )?(?:der|die|das|den) anderen?|"
    r"(?:der|die|das|den) anderen? stattdessen|(?:doch )?lieber (?:der|die|das|den) anderen?|(?<=[, ])(?:der|die|das|den) anderen?)"
)
