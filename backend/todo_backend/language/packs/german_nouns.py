"""German words for lists, tasks and what is done to them: the building blocks of the command rows."""

# ruff: noqa: E501 - one pattern, one line

KINDS = r"(?:neuen?|heutigen?|aktuellen?|ganzen?|gemeinsamen?|komplette|gesamte|offenen?)"
# "Arbeitsliste" is the list "arbeit": the s only joins the two words.
LIST = (
    rf"(?:(?:meine[rnm]?|deine[rnm]?|unsere[rnm]?|die|der|den|das|eine[rn]?|diese[rn]?) )?(?:{KINDS} )?(?P<list>[\w-]{{0,30}}?)(?:(?<=auf|eit|ung|aub|tag|ion|cht)s)?-?(?:to-?do-?|to do )?"
    r"(?:listen?|zettel|aufgaben|todos|to-dos|erinnerungen)(?: (?:für|namens|mit dem namen|von|mit den|mit der) (?:(?:den|die|das|der|dem|meine[nrm]?) )?(?P<listof>[\w-]+))?"
)
# The same where it names no tag, or stands in a pattern a second time.
A_LIST = LIST.replace("(?P<list>", "(?:").replace("(?P<listof>", "(?:")
LIST_2 = LIST.replace("(?P<list>", "(?P<list2>").replace("(?P<listof>", "(?P<listof2>")
ON = rf"(?:auf|in|zu|an|zur|zum|bei) {LIST}"
OFF = rf"(?: (?:von|aus|auf|in|vom) {A_LIST})"
NOUN = r"(?:aufgaben?|todos?|to-dos?|to dos?|erinnerung(?:en)?|einträge|eintrag|punkte?|sachen|dinge|aufgabenpunkt|notiz(?:en)?|reminder)"
SOFTLY = r"(?: (?:mir|uns|dir|doch|mal|bitte|noch|auch|schnell|gleich|eben|einfach|sofort|direkt|jetzt)){0,8}"
PUT = rf"(?:füge?|fuege?|setze?|schreibe?|packe?|nimm|nehme|tue?|stelle?|lege?|trage?|notiere?|mache?|hau|hänge?|ergänze?|speichere?|speicher|vermerke?){SOFTLY}"
WISH = rf"(?:ich|wir) (?:möchten?|will|wollen|würden? gerne?|hätten? gerne?|brauchen?){SOFTLY}"
PUT_END = r"(?: (?:mit )?(?:hinzu|dazu|drauf|rauf|rein|ein|auf|an|hinein)){0,8}"
PUT_VERBS = r"(?: (?:(?:zu )?(?:setzen|schreiben|packen|tun|haben|nehmen|stehen|machen|stellen)|hinzufügen|hinzuzufügen|eintragen|aufnehmen|notieren|aufschreiben|vermerken|ergänzen|speichern|haben will|stehen haben)){0,8}"
MUST = r"(?: (?:noch )?(?:muss|müssen|soll|sollen|sollte|will|wollen|möchte|darf|brauche|müsste|werde))"
MAKE = rf"(?:erstelle?|stelle?|richte?|mache?|füge?|lege?|schreibe?|setze?|trage?|notiere?|gib|speichere?|hinterlege?|starte?|(?:ich|wir) (?:möchten?|will|brauchen?|wollen)|anlegen){SOFTLY}"
NEW = r"(?: (?:eine[nr]?|'?ne?n?|die|den|das|ein|noch|neue[rsn]?|weitere[rsn]?|kleine|andere|zwei|drei)){0,8}"
QUESTION = r"(?!(?:was|wie|wer|wo|wann|warum|wieso|welche[rsnm]?|ist|sind|steht|stehen|hab|habe|haben|hast|gibt|gib|zeig|zeige|lies|lösche?|streiche?|entferne?|leere?|räume?|suche?|finde?|öffne|sage?|spiele?|kann|können|brauche ich|es|was|ob|wenn|du|er)\b)"
REMIND = rf"(?:erinnere?|erinnre|erinnern sie)(?: (?:mich|uns)){SOFTLY}"
SHOW = r"(?:zeige?|zeigen|liste?|lies|lese|sage?|gib|nenne?|öffne|oeffne|zähle?|prüfe?|checke?|schaue?|gucke?|ruf|präsentiere?|wiederhole?|sehen|erzähle?|such|hol|spiel)"
ANY = (
    r"(?: (?:mir|uns|mal|bitte|doch|nochmal|noch|alle[nrs]?|alles|die|den|das|der|dem|meine[nrs]?|unsere|offene[nrs]?|unerledigte[nrs]?|erledigte[nrs]?|fertige[nrs]?|abgeschlossene[nrs]?|"
    r"überfällige[nrs]?|heutige[nrs]?|anstehende[nrs]?|aktuelle[nrs]?|nächsten?|verpasste[nrs]?|was|welche|ich|auf|in|von|für|ist|sind|steht|stehen|habe?|zu|mit|nach|muss|es|gibt|inhalt|an|so|schon|gesamte[nrs]?|"
    r"ganze[nrs]?|ersten?|letzten?|nur|einmal|komplette[nrs]?|liste|vom|aus|dringend(?:en?)?|restlichen?|verbleibenden?|ansteht|anstehen|offen|vor|zum|alles?|tun|machen|erledigen|erledigt(?: habe)?|fällig|überfällig|übrig|hab|priorität|sachen|eintrag)){0,8}"
)
ALL = r"(?:alles|(?:alle|sämtliche|meine|die)(?: (?:meine|meiner|diese|offenen?|unerledigten?|erledigten?|fertigen?|abgeschlossenen?|abgehakten?|alten?|überfälligen?)){0,8} (?:aufgaben|einträge|todos|to-dos|erinnerungen|punkte|sachen)|alle erledigten|alles,? was (?:schon )?(?:erledigt|fertig|abgehakt) ist|alles (?:erledigte|fertige|abgehakte)|die ganze liste|die komplette liste)"
