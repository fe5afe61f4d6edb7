"""German commands: how people say what they want of a todo list."""

# ruff: noqa: E501 - one row of the table, one line

import re
from dataclasses import replace

from todo_backend.language.packs.german_nouns import (
    A_LIST,
    ALL,
    ANY,
    LIST,
    LIST_2,
    MAKE,
    MUST,
    NEW,
    NOUN,
    OFF,
    ON,
    PUT,
    PUT_END,
    PUT_VERBS,
    QUESTION,
    REMIND,
    SHOW,
    SOFTLY,
    WISH,
)
from todo_backend.language.packs.german_words import ADVERBS, CHORE_VERBS, DONE, EVENTS, PLANNED_VERBS
from todo_backend.language.packs.pack import Command

# How people type what the rows below spell out: "is", "nich", "kannste", "gibts".
_TYPED = (
    (r"(?<![a-zäöüß\\])ist(?![a-zäöüß?*+{])", "ist?"),
    (r"(?<![a-zäöüß\\])nicht(?![a-zäöüß?*+{])", "nicht?"),
    (r"(?<![a-zäöüß\\])kannst du(?![a-zäöüß?*+{])", "kannst(?: du|e)?"),
    (r"\[,:\]\*(?= |\(\?: )", "(?: ?[,:]){0,8}"),
    (r"(?<![a-zäöüß\\])gibt es(?![a-zäöüß?*+{])", "gibt(?: es|'?s)"),
)


def as_typed(commands: tuple[Command, ...]) -> tuple[Command, ...]:
    """The rows, open to the short forms of everyday writing."""

    def loosened(pattern: str) -> str:
        for spelt, typed in _TYPED:
            pattern = re.sub(spelt, typed, pattern)
        return pattern

    return tuple(replace(command, pattern=loosened(command.pattern)) for command in commands)


# fmt: off
COMMANDS: tuple[Command, ...] = (
    # what only looks like a request to this list
    Command("none", r"(?!.*\b(?:reinigen|putzen|kaufen|reparieren|verkaufen|kündigen|bezahlen|abholen|wegbringen|entsorgen|zurückbringen|zurückgeben|ausdrucken|\w+en lassen|wechseln|erneuern|aufhängen|austauschen|verlängern|beantragen|umtauschen|besorgen|leeren|einreichen|abmelden|anmelden|sortieren|anschließen|einrichten|mitnehmen|entwickeln)$)(?!.*\b(?:erinner\w*|aufgaben?|\w*liste|to-?dos?|todo|nicht vergessen|notier\w*|hinzu|hinzufügen|merk|merke)\b).*\b(?:wetter\w*|regnet|regen|schneit|temperatur|musik|wecker|timer|stoppuhr|lied(?:er)?|songs?|album|playlists?|radio|podcast|kontostand|konto|kreditkarte|(?<!miete )(?<!rechnung )(?<!unterhalt )(?<!beitrag )überweis\w*|nachrichten|e-?mails?|video(?!konferenz|call|anruf|sprechstunde)|fotos?|kino|filme?|serie|fernseh\w*|witze?|lautstärke|kalender|aktien?|verkehr|staubsauger|saugroboter)\b.*"),
    Command("none", r"(?!.*\b(?:erinner\w*|aufgaben?|\w*liste|to-?dos?|nicht vergessen|notier\w*|hinzu)\b)(?:mache?|schalte?|drehe?|dimme?|stelle?|kannst du) (?:.* )?(?:licht(?:er)?|lampen?|heizung|thermostat|fernseher|fenster|tür|tor|rollläden|steckdose|klimaanlage|handy|computer|app|ton)\b.*"),
    Command("none", r"(?:lösche?|entferne?|leere?|öffne|füge?|trage?|setze?|zeige?|was|welche|hab|habe|wann|sage?|prüfe?|gib)\b.*\b(?:kalender\w*|terminkalender)\b.*"),
    # what is to be told to somebody else
    Command("none", r"(?:schreibe?|sage?|texte?|simse?|maile?|antworte?|richte?) (?!(?:mir|uns|auf|bitte|mal|noch|dir|hin|es)\b)(?:(?:der|dem|meiner|meinem|an) ){0,8}[\w-]+(?: [\w-]+)?,? dass .*"),
    # talk
    Command("undo", r"(?:(?:bitte )?mache?(?:n)? )?(?:(?:das|es|die letzte (?:änderung|aktion)|das letzte|den letzten schritt|alles)(?: bitte| sofort| wieder| doch){0,8} )?(?:wieder )?(?:rückgängig|rueckgängig|rueckgaengig|undo|zurücknehmen|widerrufen|ungeschehen)(?: machen| bitte){0,8}|(?:das )?(?:bitte )?rückgängig(?: bitte)?|(?:nimm|nehme?) (?:das|es|die letzte änderung)(?: bitte| wieder){0,8} zurück|mach(?:e)? (?:das|es) (?:bitte )?(?:ungeschehen|wieder (?:wie vorher|wie es war))|(?:stelle?|hole?) (?:das|es|sie|ihn|die aufgabe)(?: bitte| wieder){0,8} (?:wieder her|zurück)|das wollte ich nicht"),
    Command("greet", r"(?:hallo|hallöchen|hi|hey|hej|guten (?:morgen|tag|abend)|morgen|servus|moin(?: moin)?|grüß (?:gott|dich)|grüezi|na|tag|schönen (?:tag|abend|feierabend))(?:[ ,]+(?:guten (?:morgen|tag|abend)|wie geht(?:'s| es)(?: dir| euch)?|alles klar)|(?: .{0,12}))?|(?:na,? )?wie geht(?:'s| es| s)?(?: dir| euch)?(?: so)?(?: heute)?|alles klar bei dir|was geht(?: ab)?"),
    Command("goodbye", r"(?:tschüss|tschüssi|tschau|ciao|bis (?:bald|später|dann|morgen|nachher)|auf wiedersehen|mach's gut|gute nacht|schlaf gut)(?: .{0,12})?"),
    Command("thanks", r"(?:(?:ok|okay|gut|super|prima|toll|perfekt|klasse|alles klar|ja),? )?(?:danke|vielen(?: lieben)? dank|herzlichen dank|besten dank|dankeschön|danke schön|merci|ich danke dir)(?: .{0,15})?|(?:super|prima|toll|perfekt|klasse|spitze|sehr gut|gut gemacht|wunderbar|cool|top)(?: gemacht)?"),
    Command("help", r"(?:hilfe|(?:bitte )?hilf mir(?: mal| bitte)?|ich brauche hilfe|was kannst du(?: alles| so| denn| für mich tun| machen| eigentlich){0,8}|was machst du|wie funktioniert (?:das|du|die app)(?: hier)?|was kann ich (?:sagen|tun|dich fragen|dir sagen|hier machen|machen|alles sagen)|wie (?:kann|benutze|bediene) ich (?:dich|das|die app).*|wie (?:füge|lösche|ändere|erstelle|verschiebe) ich .*|wobei kannst du (?:mir )?helfen|welche befehle .*|befehle|anleitung)"),
    Command("summary", rf"(?:(?:gib|zeige?|mache?|erstelle?)(?: mir| uns| bitte| mal){{0,8}} )?(?:eine[n]? )?(?:kurze[n]? |kleine[n]? |schnelle[n]? )?(?:zusammenfassung|überblick|übersicht|tagesübersicht|wochenübersicht|lagebericht)(?: (?:über|von|für|der) {LIST}| bitte| geben){{0,8}}|fasse?(?: mir| bitte| mal){{0,8}} (?:{A_LIST}|meinen (?:tag|stand)|alles|das|die woche) (?:bitte |kurz )?zusammen|wie sieht (?:mein|der|meine|die) (?:tag|woche|liste)(?: heute| morgen)? aus|wie ist der stand|wie (?:weit bin ich|liege ich|steht es um meine aufgaben).*"),
    Command("correct", r"(?:nein|nee|nö|doch|ich meine|ich meinte|ich wollte sagen|sorry|ups|halt|quatsch|stopp|besser|lieber|sondern|natürlich|eher)\b[, ]*(?:(?:nicht .{1,20}?,? )?(?:sondern|doch|lieber|besser|ich meinte?|ich meine|natürlich|eher|erst)[, ]*){0,8}(?P<value>.*)"),
    # questions that also hold words of commands
    Command("lists", r"(?:welche|was für) listen (?:habe?|gibt|haben|existieren|sind).*|(?:zeige?|nenne?|liste?)(?: mir| bitte){0,8}(?: alle)?(?: meine)? (?:listen|listennamen)(?: auf| an)?|wie heißen meine listen"),
    Command("count", rf"wie ?viele? (?:.* )?(?:{NOUN}|artikel|offen|übrig|zu tun|zu erledigen|\w*liste)\b.*|wie ?viel .*\b(?:zu tun|zu erledigen|offen|übrig|auf (?:der|meiner) \w*liste)\b.*|(?:zähle?) (?:alle |meine |die ){{0,8}}{NOUN}.*"),
    Command("none", r"(?:wie (?!viele?\b)|wer |wo |warum |wieso |weshalb |spiele? |weck(?:e)? (?:mich|uns)|ruf(?:e)? .+ an$|übersetze? |berechne|erkläre? |erzähle? |(?:bestelle?|buche?|rufe?|hole?) (?:mir|uns) (?:.* )?(?:taxi|uber|pizza|flug|zug|ticket|tickets|zugticket|wagen)|bestelle? mir|buche? mir|schicke? .* (?:nachricht|sms)|wie viele? (?!.*\b(?:aufgaben|todos|to-dos|sachen|dinge|punkte|einträge|erinnerungen|artikel|\w*liste|noch|offen|zu tun)\b)).*"),
    Command("search", rf"(?:ist|sind|steht|stehen|habe?(?: ich| wir)?|haben wir|befindet sich|gibt es|fehlt|fehlen|(?:schau|prüfe?|guck|check|sag mir|weißt du)(?: mal| bitte| nach){{0,8}},? ob)(?: schon| auch| noch| ich| wir){{0,8}} (?:(?:irgend)?(?:et)?was (?:mit|zum|zur|zu|über|vom|von)(?: der| dem)? )?(?P<what>(?!was\b|etwas\b|alles\b|noch\b|es\b|das\b|ich\b|irgendwas\b|irgendetwas\b|sonst\b).+?)(?: schon| bereits| noch| überhaupt| eigentlich| jetzt){{0,8}} (?:auf|in|bei) {LIST}(?: drauf| drin| schon| ist| steht| sind| stehen| habe| notiert| eingetragen){{0,8}}"),
    Command("search", rf"(?:enthält|beinhaltet|hat) {LIST} (?P<what>.+)|(?:suche?|finde?|durchsuche?)(?: mir| mal| bitte){{0,8}} {A_LIST} (?:nach|mit|zu|über) (?P<what2>.+)"),
    Command("search", rf"(?:suche?|finde?)(?: mir| mal| bitte| in meiner liste| auf meiner liste){{0,8}}(?: nach)?(?: (?:allen?|der|die|den))? {NOUN}(?: (?:mit|zu|über|namens|wo|in denen)){{1,8}} (?:dem wort |das wort |wort )?(?P<what>.+?)(?: vorkommt| drin| steht){{0,8}}"),
    Command("search_known", r"(?:suche?|finde?|wo (?:ist|steht))(?: mir| mal| bitte| in meiner liste| auf meiner liste){0,8}(?: nach)? (?P<what>.+)"),
    Command("when", r"(?:wann|bis wann|für wann|um wie ?viel uhr) (?:ist|sind|war|waren|muss ich|soll ich|habe? ich|hatte ich|steht|wollte ich)(?: denn| noch ?mal| gleich| eigentlich){0,8} (?P<what>.+?)(?: fällig| machen| dran| an| geplant| erledigen| gemacht haben){0,8}"),
    Command("list", rf"{SHOW}{ANY}(?:(?: {NOUN}| {LIST}| ansteht| anstehen| offen ist| zu tun ist| fällig ist| zu tun habe| erledigen muss| (?:tun|machen) muss| noch offen| überfällig ist)){ANY}(?: {A_LIST})?(?: vor| an| auf| vorlesen| anzeigen| durch| nochmal| bitte){{0,8}}"),
    Command("list", rf"(?:mir |uns )?(?:mal |bitte ){{0,8}}(?:{LIST}|alle (?:offenen |meine )?{NOUN}|(?:meine |die )(?:\w+ )?{NOUN})(?: bitte| mal){{0,8}} (?:vorlesen|anzeigen|zeigen|auflisten|öffnen|sagen|nennen|sehen|aufrufen|ansehen|anschauen)|ich (?:will|möchte|würde gerne?)(?: mal| jetzt){{0,8}} {A_LIST} (?:sehen|hören|anschauen|ansehen)"),
    Command("list", rf"was(?: alles| genau| denn| sonst){{0,8}} (?:ist|sind|steht|stehen|habe?|haben|muss|müssen|soll|sollte|liegt|bleibt|gibt|kommt|fehlt|brauchen?|wäre|hatte|wollte|will|darf)(?: (?:ich|wir|es|mir|uns|noch|alles|schon|denn|so|zu|auf mich|jetzt|sonst|eigentlich|gerade|aktuell|als nächstes|am)){{0,8}}(?: (?:(?:auf|in|von|aus) {LIST}(?: drauf| drin)?|offen|übrig|an|zu tun|tun|zu erledigen|erledigen|erledigt|geschafft|gemacht|fertig|überfällig|fällig|vor|machen|kaufen|einkaufen|besorgen|abgeschlossen|geplant|zu|noch|dran|dringend|wichtig|vergessen|verpasst|abgehakt|alles|liegengeblieben|liegen geblieben|ab)){{1,8}}"),
    Command("list", rf"welche (?:{NOUN}|termine)(?: (?:ist|sind|habe?|haben|muss|stehen|liegen|gibt|ich|es|wir|noch|alles|schon|zu|auf|in|meiner|liste|der|{LIST}|offen|übrig|an|tun|erledigen|erledigt|geschafft|gemacht|fertig|überfällig|fällig|vor|machen|abgeschlossen|geplant|dran|mit)){{0,8}}"),
    Command("list", r"(?:habe?|haben|hätten?) (?:ich|wir)(?: (?:schon|noch|heute|irgend|überhaupt|denn|eigentlich|sonst|für)){0,8}(?: (?:etwas|was|irgendetwas|irgendwas|viel|alles|aufgaben|todos|sachen|nichts|termine)){0,8}(?: (?:noch|schon)){0,8}(?: (?:vor|zu tun|zu erledigen|geplant|offen|fällig|vergessen|anstehen|erledigt|auf (?:der|meiner) (?:to-?do-?)?liste))"),
    Command("list", rf"(?:habe?|haben) (?:ich|wir)(?: (?:noch|schon|denn|da)){{0,8}} (?:irgend)?(?:einen?|welche) {EVENTS}(?: (?:geplant|vor|anstehen))?"),
    Command("list_due", rf"(?:habe?|haben) (?:ich|wir)(?: (?:schon|noch|irgend)){{0,8}}(?: (?:etwas|was|irgendetwas|irgendwas|aufgaben|todos|termine))(?: vor)?|was (?:habe?|steht|ist|muss|kommt|liegt|sind|haben)(?: (?:ich|wir|alles|noch|denn|so|für)){{0,8}}|gibt es(?: noch)? (?:etwas|was) zu tun|{SHOW}{ANY}|(?:steht|liegt)(?: noch| schon){{0,8}}(?: etwas| was)?(?: noch)? an"),
    Command("list", rf"(?:(?:meine|alle|offene|erledigte|überfällige|unerledigte|die|heutige|dringende|wichtige)[nr]? ){{1,8}}{NOUN}(?: bitte| anzeigen| zeigen| auflisten| vorlesen){{0,8}}|{LIST}(?: (?:anzeigen|zeigen|vorlesen|öffnen|bitte|auflisten)){{0,8}}|(?:gibt(?: e|')?s|ist|bleibt|steht)(?: (?:noch|da|denn|sonst|heute)){{0,8}} (?:irgend)?(?:et)?was(?: noch)? (?:offene?s?|unerledigtes|dringende?s?|eiliges|wichtiges|überfälliges|übrig|zu (?:tun|erledigen))|{NOUN} (?:anzeigen|zeigen|auflisten|vorlesen)"),
    # reopening, completing
    Command("reopen", r"(?:öffne|öffnen|oeffne|aktiviere|reaktiviere?|hol)(?: bitte)? (?P<target>.+?) (?:bitte )?(?:wieder|erneut|noch ?mal|zurück)|(?:öffne|oeffne|reaktiviere?) (?P<target2>(?:aufgabe|nummer|punkt) .+)|(?P<target3>.+?) (?:wieder|erneut) (?:öffnen|aufmachen|aktivieren|aufnehmen)"),
    Command("reopen", r"(?:markiere?|setze?|stelle?|mache?|ändere?|kennzeichne?)(?: bitte)? (?P<target>.+?)(?: bitte)? (?:wieder )?(?:als |auf )(?:wieder )?(?:noch )?(?:nicht (?:erledigt|fertig|abgeschlossen|gemacht|abgehakt)|unerledigt|offen|unfertig|todo|zu erledigen)|mache? (?P<target2>.+?) wieder (?:auf|offen)"),
    Command("not_done", rf"(?P<target>.+?) (?:ist|sind|habe? (?:ich|wir)|wurde|bin ich)(?: (?:doch|noch|gar|leider|eigentlich|immer|ja)){{0,8}} nicht {DONE}(?: worden)?|(?:(?:ich|wir) )?(?:habe?|haben|bin)(?: ich)?(?: (?:doch|noch|ja|leider)){{0,8}} (?P<target2>.+?)(?: (?:doch|noch|gar|leider|ja)){{0,8}} nicht {DONE}|(?P<target3>.+?) (?:ist|sind) (?:wieder|doch(?: noch)?) (?:offen|nicht fertig)"),
    Command("complete", r"(?:(?:setze?|mache?) )?(?:(?:einen?|'?nen?|den|das) )?(?:haken|häkchen) (?:an|bei|hinter|dran an|für)(?: (?:das|die|den|dem|der))? (?P<target>.+)"),
    Command("complete", rf"(?:hake?|streiche?|kreuze?){SOFTLY} (?P<target>.+?)(?:{OFF})?(?: bitte| schon| jetzt){{0,8}} ab(?:{OFF})?"),
    Command("complete", r"(?:markiere?|setze?|kennzeichne?|mache?|stelle?|ändere?|verbuche?)(?: bitte| mal){0,8} (?P<target>.+?)(?: bitte| jetzt){0,8} (?:als |auf )(?:schon |bereits )?(?:erledigt|fertig|abgeschlossen|gemacht|abgehakt|getan|done|komplett)(?: markieren)?"),
    Command("complete", rf"(?:erledige?|abhaken:?|abgehakt:?)(?: bitte| mal| doch){{0,8}} (?P<target>.+)|(?P<target2>{QUESTION}.+?)(?: kannst(?:e| du)| kann man| können wir| bitte| darfst du| jetzt){{0,8}} (?:abhaken|als (?:erledigt|fertig) markieren|abstreichen|erledigt setzen)"),
    Command("completed", rf"(?:beende?|schließe?|schliesse?|vollende?)(?: bitte)? (?P<target>.+?)(?: ab)?|(?P<target2>{QUESTION}.+?) abschließen"),
    Command("completed", rf"(?:erledigt|fertig|abgehakt|geschafft|done|check)(?: ist| sind)?[:,]? (?P<target>.+)|(?:(?:ich|wir) )?(?:habe?|haben|bin|hatte)(?: (?:ich|wir))?{ADVERBS} (?P<target2>.+?){ADVERBS} {DONE}"),
    Command("completed", rf"(?P<target>{QUESTION}.+?) (?:habe?|haben|bin) (?:ich|wir){ADVERBS} {DONE}|(?P<target2>{QUESTION}.+?) (?:ist|sind|wurde|wurden|war|wäre){ADVERBS} (?:{DONE}|vorbei|durch|gelaufen)(?: worden)?|(?P<target3>{QUESTION}.+?){ADVERBS} {DONE}"),
    Command("completed", rf"(?:ich )?(?:bin|war|sind)(?: ich)?{ADVERBS} (?:mit )?(?P<target>.+?){ADVERBS} (?:fertig|durch)|(?:(?:ich )?bin{ADVERBS} )?(?:fertig|durch) mit (?P<target2>.+)|(?:ich )?(?:bin|war){ADVERBS} (?:beim |bei der |bei |zum |zur )(?P<target3>.+?)(?: gewesen)?"),
    # deleting
    Command("untag", r"(?:lösche?|entferne?|nimm) (?:das |den |die )?(?:tags?|schlagworte?|schlagwort|labels?|etikett) (?P<value>[\w#-]+)(?: (?:von|vom|bei|aus))(?: der| dem)? (?P<target>.+?)(?: weg| runter)?"),
    Command("clear_due", r"(?:lösche?|entferne?|nimm) (?:das |den |die )?(?:datum|fälligkeitsdatum|fälligkeit|frist|deadline) (?:von|vom|für|bei|beim|der|des)(?: der| dem)? (?P<target>.+?)(?: weg| raus)?|(?P<target2>.+?) (?:hat|braucht|soll) kein(?:e|en)? (?:datum|frist|deadline|termin)(?: mehr)?(?: haben)?"),
    Command("clear_time", r"(?:lösche?|entferne?) (?:die )?(?:uhrzeit|zeit)(?: (?:von|vom|für|bei|beim|der)(?: der| dem)? (?P<target>.+?))?"),
    Command("clear_priority", r"(?:lösche?|entferne?|nimm) (?:die )?(?:priorität|prio) (?:von|vom|für|bei|beim|der|des)(?: der| dem)? (?P<target>.+?)(?: weg| raus)?"),
    Command("delete_all", rf"(?:lösche?|loesche?|entferne?|leere?|streiche?|wirf|schmeiße?|vergiss|bereinige?|räume?|mache?|nimm|setze?){SOFTLY} (?:{ALL}|{LIST})(?: (?:von|aus|auf|in) {LIST_2})?(?: (?:komplett|ganz|vollständig|bitte|mal|leer|weg|raus|runter|auf|zurück|frei)){{0,8}}|{ALL}(?: (?:bitte|komplett|kannst du|auf der liste|von der liste)){{0,8}} (?:löschen|entfernen|streichen|leeren|wegwerfen|weg|raus|runter|wegmachen)|(?:die |meine )(?:ganze |komplette )?(?:to-?do-?|aufgaben)?liste(?: bitte| komplett| ganz){{0,8}} (?:löschen|leeren|leer machen|leer räumen|leerräumen|ausleeren)"),
    Command("delete", rf"(?:lösche?|loesche?|lösch|entferne?|streiche?|radiere?|storniere?|cancel|beseitige?|verwirf|delete){SOFTLY} (?P<target>.+?)(?: bitte| mal| wieder| doch){{0,8}}(?:{OFF})?(?: (?:wieder |bitte |auch ){{0,8}}(?:runter|herunter|weg|raus|heraus|löschen|aus))?"),
    Command("delete", rf"(?:nimm|nehme?|tue?|schmeiße?|schmeiss|wirf|werfe?|mache?|hole?|kicke?|streiche?){SOFTLY} (?P<target>.+?)(?: bitte| wieder){{0,8}}(?: (?:von|aus|vom) {A_LIST}(?: (?:wieder |bitte )?(?:runter|herunter|weg|raus|heraus))?| (?:wieder |bitte )?(?:runter|herunter|raus|heraus|weg))"),
    Command("delete", rf"(?:von|aus|auf|in) {LIST}(?: bitte)?,? (?P<target>.+?)(?: bitte)? (?:löschen|streichen|entfernen|nehmen|runternehmen)|(?:lösche?|entferne?|streiche?|nimm){SOFTLY} (?:von|aus|auf) {LIST_2} (?P<target2>.+)"),
    Command("delete", rf"(?P<target>{QUESTION}.+?)(?: (?:kannst(?:e| du)|kann man|können wir|bitte|wieder|kann|soll|sollte|muss|darf|auch|jetzt)){{0,8}}(?:{OFF})?(?: (?:bitte|wieder|kann|soll|muss)){{0,8}} (?:löschen|streichen|entfernen|rausnehmen|rausschmeißen|rauswerfen|runternehmen|rauslöschen|wegmachen|gelöscht werden|gestrichen werden|entfernt werden|weglassen)"),
    Command("delete", rf"(?P<target>{QUESTION}.+?)(?: (?:kann|soll|sollte|muss|bitte|darf)){{1,8}}(?:{OFF})?(?: (?:weg|raus|runter|wieder weg))|(?P<target2>{QUESTION}.+?)(?:{OFF}) (?:nehmen|werfen|schmeißen|runter|weg|löschen)"),
    Command("given_up", r"(?:vergiss|vergessen wir|sage?|blase?|lasse?|lassen wir)(?: bitte)? (?P<target>(?!nicht\b|es\b|mich\b|mir\b).+?)(?: ab| weg| bleiben| sein)?|(?P<target2>.+?) (?:fällt|fallen) (?:aus|flach|weg)|(?P<target3>.+?) (?:hat|haben) sich erledigt.*"),
    Command("given_up", r"(?:ich|wir) (?:brauche?n?|muss|müssen|will|wollen|möchten?)(?: doch| jetzt){0,8} (?P<target>.+?)(?: doch| jetzt){0,8} nicht mehr(?: \w+en)?|(?:ich|wir) brauche?n? (?:doch |jetzt )?keine?[nrs]? (?P<target2>.+?) mehr|(?P<target3>.+?) (?:brauche?n?|muss|müssen|will|wollen) (?:ich|wir) (?:doch )?nicht(?: mehr)?(?: \w+en)?"),
    Command("given_up", r"(?:ich|wir) (?:brauche?n?|muss|müssen|will|wollen|soll)(?: jetzt){0,8} (?P<target>.+?) doch nicht(?: mehr)?(?: (?:zu )?\w+en)?"),
    Command("none", r"(?:ich|wir) (?:brauche?n?|muss|müssen|soll|sollen) (?!.*\bvergessen\b)(?:.+ )?nicht(?: mehr)?(?: (?:zu )?\w+en)?"),
    # changing
    Command("change", rf"mache? aus (?P<target>(?!(?:der|dem|den|meinem|meiner)\b)(?:.+? {CHORE_VERBS}|[\w-]+)) (?:bitte |lieber )?(?P<value>.+)"),
    Command("move", r"mache? aus (?:der|dem|den)? ?(?P<target>.+)"),
    Command("tag", r"(?:tagge?|labele?|kategorisiere?|verschlagworte?|markiere?|kennzeichne?)(?: bitte)? (?P<target>.+?)(?: (?:mit|als)(?: dem tag| dem schlagwort| dem label)? (?P<value>[\w-]+))"),
    Command("tag", r"(?:gib|gebe?|verpass|füge?)(?: bitte)? (?P<target>.+?) (?:den |das |ein |einen )(?:tag|schlagwort|label|etikett) (?P<value>[\w-]+)(?: hinzu)?|(?:füge?|setze?|häng) (?:den |das )?(?:tag|schlagwort|label|etikett) (?P<value2>[\w-]+) (?:zu|zur|zum|bei|an)(?: der| dem)? (?P<target2>.+?)(?: hinzu| an)?"),
    Command("note", r"(?:notiere?|vermerke?|schreibe?|ergänze?)(?: bitte| mir){0,8} (?:beim|bei der|bei|zum|zur|zu)(?: der)? (?P<target>(?!.*\bliste\b).+?)(?: die notiz| eine notiz)?(?: ?[:,](?: dass)?| dass) (?P<value>.+)"),
    Command("note", r"(?:füge?|schreibe?|setze?|mache?|ergänze?)(?: bitte)? (?:beim|bei der|bei|zum|zur|zu)(?: der)? (?P<target>.+?) (?:die |eine |als )?(?:notiz|anmerkung|beschreibung|bemerkung)(?::| hinzu:?)? (?P<value>.+?)(?: hinzu| dazu| an| ein)?"),
    Command("note", r"(?:(?:füge?|schreibe?|setze?|mache?|ergänze?)(?: bitte)? )?(?:die |eine )?(?:notiz|anmerkung|beschreibung|bemerkung) (?:beim|bei der|bei|zum|zur|zu|für|an)(?: der| den| dem)? (?P<target>(?!.*\bliste\b).+?)(?: hinzu| an)?: ?(?P<value>.+)"),
    Command("note", r"(?:füge?|schreibe?|setze?|ergänze?)(?: bitte)? (?:die |eine )?(?:notiz|anmerkung|beschreibung) (?P<value>.+?) (?:beim|bei der|bei|zum|zur|zu)(?: der)? (?P<target>(?!.*\bliste\b).+?)(?: hinzu| dazu| ein)"),
    Command("set_priority", r"(?:(?:setze?|ändere?|stelle?|mache?|erhöhe?|senke?)(?: bitte)? )?(?:die )?(?:priorität|prio) (?:von|vom|der|des|für|bei|beim)(?: der| dem| den)? (?P<target>.+?)(?: bitte)? (?:auf |zu |ist |soll |als |: ?)?(?P<value>\w+)(?: sein| setzen| ändern)?"),
    Command("change", r"(?:benenne?|nenne?)(?: bitte| mal){0,8} (?P<target>.+?)(?: bitte)? (?:in|zu|nach) (?P<value>.+?) um|(?P<target2>.+?) (?:in|zu) (?P<value2>.+?) umbenennen"),
    Command("change", r"(?:ändere?|ersetze?|tausche?|aktualisiere?|korrigiere?|mache?|wandle?|verbessere?|bearbeite?)(?: bitte| mal){0,8}(?: (?:den titel|den namen|die bezeichnung|den text|die beschreibung)(?: von| vom| der| des| für| bei)?)? (?P<target>.+?) (?:in|zu|durch|gegen|nach) (?P<value>.+?)(?: um| aus| ab)?"),
    Command("change", r"(?:ändere?)(?: bitte| mal){0,8} (?:den titel|den namen|die bezeichnung|den text)(?: von| vom| der| des| für| bei)? (?P<target>.+?) auf (?P<value>.+)"),
    Command("move", r"(?:verschiebe?|verlege?|schiebe?|lege?|setze?|mache?|stelle?|plane?|ändere?|ziehe?|vertage?|terminiere?|gib|gebe?|markiere?|priorisiere?|aktualisiere?|hole?|rück|rücke|bearbeite?)(?: bitte| mal| doch| lieber){0,8}(?: (?:das datum|den termin|die frist|die uhrzeit|die zeit|die fälligkeit|die deadline) (?:von|vom|der|des|für))? (?P<target>.+?)(?: (?:auf|zu|um|nach|vor|lieber|doch|erst|bis|dann|hinten|vorne|den|als|bitte|mit|jetzt|stattdessen|eine)){0,8}"),
    Command("move", r"(?P<target>.+?)(?: (?:bitte|kannst du|lieber|doch|können wir|muss ich|muss|soll)){0,8}(?: auf| um| nach){0,8} (?:verschieben|verlegen|vertagen|vorziehen|schieben|umlegen|verschoben werden|verschoben|setzen|machen)(?: auf| um){0,8}"),
    Command("move_stated", rf"(?P<target>{QUESTION}.+?)(?: (?:ist|sind|wird|werden|wäre|soll|muss|hat|haben|findet|steht|machen wir|mach ich|mache ich|bekommt))(?: (?:erst|jetzt|nun|doch|lieber|schon|auch|eine|eigentlich|noch|statt)){{0,8}}(?: (?:fällig|dran|zu erledigen|geplant|fertig sein|statt|an|sein|bis)){{0,8}}|(?P<target2>{QUESTION}.+?)(?: (?:erst|lieber|doch|bis)){{1,8}}"),
    Command("move_known", rf"(?P<target>{QUESTION}.+?) (?!muss|müsste|soll|will|möchte|kann|hab|bin)\w{{2,}} (?:ich|wir)(?: (?:doch|lieber|erst|dann|jetzt|besser)){{1,8}}(?: \w{{2,8}})?"),
    # adding to a list that is named
    Command("add", rf"(?:ergänze?|erweitere?|aktualisiere?|vervollständige?|fülle?){SOFTLY} {LIST} (?:um|mit) (?P<what>.+)"),
    Command("add", rf"{PUT} (?P<what>(?!auf |in |zu |zur ).+?) {ON}{PUT_END}"),
    Command("add", rf"{PUT} {ON}[:,]? (?:dass (?:ich|wir) )?(?P<what>.+?){PUT_END}(?:{MUST})?"),
    Command("add", rf"{WISH} (?P<what>(?!auf |in |zu |zur ).+?) {ON}{PUT_VERBS}"),
    Command("add", rf"{ON}(?: (?:kommt|kommen|muss|müssen|soll|sollen|sollte|sollten|gehört|gehören|steht|fehlt|fehlen|brauche ich|brauchen wir|bitte|noch|auch)\b){{0,8}} ?[:,-]? ?(?P<what>.+?)(?: (?:drauf|rauf|stehen|stellen|setzen|schreiben|hinzufügen|packen|eintragen|rein)){{0,8}}"),
    Command("add", rf"{LIST} ?: ?(?P<what>.+)"),
    Command("add", rf"(?P<what>{QUESTION}(?!ich\b|wir\b|das\b|erinner|mach\b|nimm\b).+?)(?: (?:kommt|kommen|muss|müssen|soll|sollen|sollte|sollten|gehört|gehören|fehlt|fehlen|bitte|noch|auch)\b){{0,8}} {ON}{PUT_VERBS}"),
    # a new list, a task without a name
    Command("add_what", rf"(?:{MAKE}|beginne?|neue|eröffne?)(?: (?:eine|neue|mir|bitte|noch|weitere|die)){{0,8}} {LIST}(?: an| auf)?|{LIST_2} (?:erstellen|anlegen|machen|beginnen)"),
    Command("add_what", rf"(?:{REMIND}|{MAKE}{NEW} {NOUN}(?: hinzu| an| ein)?|neue {NOUN}|{NOUN} (?:hinzufügen|erstellen|anlegen)|(?:ich (?:will|möchte) )?(?:etwas|was) (?:hinzufügen|notieren|aufschreiben|eintragen)|füge etwas hinzu|schreib was auf)"),
    # adding
    Command("add", rf"(?:(?:mir|uns) )?(?:eine?n?|'?nen?) {NOUN} (?:setzen|stellen|machen|anlegen|erstellen|einrichten)(?: (?:für|an|zum|zur|dass ich|dass wir|um)(?: (?:den|die|das) )?){{0,8}} ?[:,]? ?(?P<what>.+)"),
    Command("add", rf"(?:{MAKE}{NEW}|neue[rsn]?) {NOUN}(?: (?:draus|daraus|hinzu|an|namens|mit dem titel|mit dem namen|dass|daran|für|um|mit|ein|auf|zu|zum)){{0,8}}[:,]*(?: (?:dass )?(?:ich|wir))? (?P<what>.+?)(?:{MUST}| hinzu| an| ein| zu erstellen| hinzufügen| erstellen| anlegen)?"),
    Command("add", rf"{REMIND}(?: daran| dran)?,? dass (?:ich|wir|du mich)(?: noch)? (?P<what>.+?)(?:{MUST}| habe)?|{REMIND} an(?:s| (?:den|die|das|meinen?|unseren?|dem|der))? (?P<what2>.+)|{REMIND}(?: daran| dran)?[,:]*(?: noch)? (?P<what3>.+)"),
    Command("add", rf"(?:(?:würdest|könntest|kannst|willst|magst) du )?(?:mich|uns)(?: bitte| mal| noch){{0,8}}(?: daran| dran)?(?: zu)? erinnern,? (?:(?:daran|dran),? )?(?:dass (?:ich|wir) )?(?P<what>.+?)(?:{MUST})?|(?:mich|uns)(?: bitte| mal| noch){{0,8}} an(?:s| (?:den|die|das|meinen?|unseren?))? (?P<what2>.+?) (?:zu )?erinnern"),
    Command("add", r"(?:(?:vergiss|vergesst)(?: bitte)? nicht|denke?(?: bitte)? (?:dran|daran)),? (?:mich|uns) an(?:s| (?:den|die|das|meinen?))? (?P<what>.+?) zu erinnern"),
    Command("add", rf"(?:vergiss(?: bitte)? nicht|vergesst nicht|nicht vergessen|lasse?(?: es)? mich(?: bitte)? (?:nicht|bloß nicht|ja nicht) vergessen|(?:ich|wir) (?:darf|dürfen|sollte|will|möchte)(?: es)?(?:(?: bloß| ja)? nicht| (?:auf )?keinen ?falls?| keinesfalls) vergessen|(?:ich|wir) (?:muss|müssen|sollte)(?: noch| unbedingt| auch)? (?:daran|dran) denken|denke?(?: bitte| mal){{0,8}} (?:daran|dran)|sorge? dafür)[,:]*(?: dass (?:ich|wir))?(?: noch)? (?P<what>.+?)(?:{MUST})?|(?P<what2>(?!ich\b|das\b|es\b|bitte\b).+?),? (?:bitte )?nicht vergessen|(?:vergiss|vergesst) (?P<what3>.+?) nicht"),
    Command("add", rf"(?:merke?|notiere?|vermerke?|schreibe?)(?: (?:dir|mir|bitte|mal|noch|auf|es)){{0,8}}[,:]* dass (?:ich|wir)(?: noch)? (?P<what>.+?){MUST}|(?:merke?|notiere?|vermerke?)(?: (?:dir|mir|bitte|mal|noch|für mich|als aufgabe)){{0,8}}[,:]* (?P<what2>(?!dass\b|das\b|was\b).+)"),
    Command("add", r"(?:to-?do|to do|erinnerung|aufgabe|neue aufgabe|memo|notiz|merken)(?: (?:an|für)(?: den| die| das| mich)?)?(?: ?[:,-]){1,8} ?(?P<what>.+)|(?:to-?do|to do|erinnerung an|erinnerung für)(?: den| die| das)? (?P<what2>.+)"),
    Command("add_meeting", r"(?:erstelle?|mache?|trage?|vereinbare?|plane?|lege?|buche?|setze?|füge?)(?: (?:mir|uns|bitte|mal)){0,8} (?P<what>(?:eine?n? )?(?:neue[ns]? )?(?:\w*termin|treffen|meeting|besprechung|verabredung|telefonat)\b.*?)(?: (?:ein|an|fest|aus|hinzu))?"),
    Command("add", rf"(?:füge?|fuege?){SOFTLY} (?P<what>.+?) (?:mit )?(?:hinzu|dazu|ein|an)|(?:schreibe?|trage?|nimm|packe?|setze?|tue?|hau){SOFTLY} (?P<what2>(?!mich\b|mir\b).+?) (?:mit |noch )?(?:drauf|dazu|rauf|mit auf|hinzu)|(?:schreibe?|trage?|nimm){SOFTLY} (?P<what3>(?!mich\b|mir\b).+?) (?:mit )?(?:auf|ein|hin)"),
    Command("add", rf"(?P<what>{QUESTION}.+?)(?: bitte| noch){{0,8}} (?:hinzufügen|hinzuzufügen|eintragen|aufschreiben|notieren|ergänzen|vormerken|reinschreiben|draufsetzen|draufschreiben|aufnehmen(?<=liste aufnehmen))|{PUT} (?:hinzu|auf|ein)[:,]? (?P<what2>.+)|(?:hinzufügen|aufschreiben|notieren|merken|reinschreiben|draufschreiben|vormerken|festhalten)[:, ]+(?:dass (?:ich|wir)(?: noch)? )?(?P<what3>.+?)(?:{MUST})?"),
    Command("add", r"(?P<what>(?!ich\b|das\b|es\b).{3,80}?)[,;:.!] (?:(?:trag|schreib|notier|pack|setz|nimm|merk)e? (?:dir |mir |uns )?(?:das|es|die|den|ihn|sie)|das bitte)(?: (?:mir|uns|bitte|mal|gleich|noch|doch)){0,8}(?: (?:ein|auf|drauf|rein|vor|mit auf|auf die liste|in die liste))?"),
    Command("add_stated", rf"(?:ich|wir) (?:hab|habe|haben)(?: noch| da){{0,8}} (?!(?:.* )?(?:gehabt|verpasst|keine?n?|nicht|geburtstag)\b)(?P<what>(?:.+ )?{EVENTS}\b(?: (?:mit|bei|beim|in|im|zum|zur|auf) .+)?)"),
    # what is wanted or due, without a word about the list
    Command("add", r"(?:ich|wir) brauch(?:en?)?(?: (?:noch|auch|wieder|unbedingt|dringend|mehr|neue[nsr]?)){1,8} (?P<what>(?!'?nen?\b|liebe|geduld|mut\b|kraft|energie|platz\b|hilfe|zeit|geld|ruhe|urlaub|pause|schlaf|rat|tipps?|infos?|informationen|eine?n?\b|mehr\b|dich\b|deine|etwas\b|was\b)(?!.*\b(?:um zu|weil|damit|dass|von dir)\b)[\w'-]+(?:(?:, | und | )[\w'-]+){0,7})|(?:ich|wir) brauch(?:en?)? (?P<what2>(?!eine?n?\b|hilfe|zeit|kein|dich|deine|mich)(?:[\w'-]+ )?[\w'-]+(?:, (?:[\w'-]+ )?[\w'-]+){0,8}(?:,? und (?:[\w'-]+ )?[\w'-]+))"),
    Command("add", r"(?:ich|wir) brauch(?:en?)?(?: (?:noch|auch|wieder|unbedingt|dringend|bald|mal)){0,8} (?:eine?n|'?nen?) (?P<what>(?:neuen )?\w{0,20}termin (?:bei|beim|zum|zur|für|in|im|auf)\b .+)"),
    Command("chore", r"(?:ich|wir) (?:muss|müssen|soll|sollen|sollte|sollten|will|wollte|wollten|wollen|möchten?|müsste|werde|brauchen?|habe vor,?|hab vor,?|darf)(?: (?:noch|unbedingt|mal|wieder|auch|bald|dann|jetzt|endlich|eigentlich|gleich|später|ja|doch|dringend|schnell|vorher|nachher)){0,8} (?P<what>.+)|da(?:nn|s)? muss ich(?: noch)? (?P<what2>.+)"),
    Command("add_planned", rf"(?P<what>{QUESTION}(?!(?:ich|wir|das|er|sie|bitte|nicht|nie)\b|.*\b(?:nachricht|sms|euro|licht|lampen?|taxi|uber|wecken|haben?|ein(?:en)? treffen)\b)(?:[\w-]+ ){{0,5}}?{PLANNED_VERBS})"),
    Command("chore", r"(?P<what>.+)"),
)
# fmt: on
