"""German ways to add without the word for it: "mir ist eingefallen, dass ...", "Samstag 10 Uhr Flohmarkt"."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.german_verbs import DUTIES, ERRANDS, PARTICIPLE
from todo_backend.language.packs.pack import Command

_AND_SO = r"(?: (?:noch|unbedingt|mal|wieder|auch|bald|dann|jetzt|endlich|eigentlich|gleich|später|ja|doch|dringend|schnell|vorher|nachher|ganz|auf jeden fall|langsam|demnächst|irgendwann|eh|halt|sowieso)){0,8}"
_MODAL = r"(?:muss|müssen|soll|sollen|sollte|sollten|will|wollen|wollte|wollten|möchten?|müsste|müssten|werde|werden|darf|hätte vor|habe? vor|würde gerne?)"
MUST_END = rf"(?: (?:noch )?(?:{_MODAL}|brauche|brauchen|mag))"
"""The "muss" that ends "dass ich den Müll rausbringen muss"."""
_SELF = r"(?: (?:mir|uns|dir|euch|für mich|für uns|mal|bitte|doch|noch|kurz|eben|schnell|gleich|einfach|irgendwo|auch)){0,8}"
# What somebody does who writes something down: "schreib auf", "halt fest", "aufschreiben".
_WRITE = (
    rf"(?:(?:merke?|notiere?|vermerke?|behalte?){_SELF}|(?:schreibe?|halte?|trage?|nimm|denke?|sage?|gib|merke?|plane?){_SELF} (?:auf|fest|ein|dran|daran|mit auf|bescheid|hin|vor|rein|drauf|im kopf)"
    rf"|(?:mich |uns )?(?:mal |bitte )?(?:merken|notieren|vermerken|aufschreiben|festhalten|eintragen|vormerken|aufnehmen|reinschreiben|draufschreiben|dran denken|daran denken|bescheid (?:sagen|geben)|(?:daran |dran )?erinnern|einplanen))"
)
# What leads over to what somebody just thought of; the thought itself follows.
_THOUGHT = (
    r"(?:mir (?:ist|fällt)(?: (?:gerade|grad|eben|noch|da|jetzt|so)){0,8}(?: (?:ein|eingefallen))(?: ist)?|(?:da )?(?:ist|fällt) mir(?: (?:gerade|grad|eben|noch|da|jetzt)){0,8}(?: (?:ein|eingefallen))|"
    r"(?:es )?(?:ist |wäre )?(?:ganz |sehr |echt )?wichtig(?: ist| wäre)?|nicht (?:dass|das) (?:ich|wir) (?:es )?(?:noch )?(?:vergesse|vergessen)|(?:ich )?(?:hätte|hab|habe) (?:ich )?(?:fast|beinahe|total|völlig|ganz) vergessen|"
    r"ich (?:vergesse|vergess) (?:immer|ständig|dauernd|sonst)|ich hab(?:e)? (?:gar )?nicht (?:mehr )?(?:daran|dran) gedacht|ich (?:sollte|muss|will)(?: unbedingt| bloß| noch| auch){0,8} (?:daran|dran) denken|denk bitte (?:dran|daran)|erinnerung|ich darf nicht vergessen)"
)
_BEFORE = (
    r"(?:bevor ich(?:'s| es| das)? (?:wieder |noch |auch )?(?:vergesse|vergess)|(?:damit|dass|nicht dass) (?:ich|wir)(?:'s| es| das| mir das)?(?: ja| bloß)?(?: nicht)? (?:vergesse|vergessen|vergess|verschwitze)|(?:dass|damit) (?:mir|uns) (?:das|es)(?: ja| bloß)? nicht (?:durchrutscht|durchgeht|entfällt|untergeht|entgeht)|"
    r"fast vergessen|beinahe vergessen|was mir (?:noch|gerade|grad|eben) einfällt|mir fällt (?:noch|gerade|grad|da|eben)(?: was)? ein|neuer (?:punkt|eintrag)|neues (?:todo|to-do)|nächste(?:r|s)? (?:punkt|aufgabe)|(?:noch )?(?:ein|eine) (?:weiterer? |weitere )?(?:punkt|sache|aufgabe|todo)|nicht zu vergessen|muss noch auf die liste|"
    r"zu erledigen|zu tun|to do|ich brauche? (?:noch )?(?:eine |'?ne )?erinnerung|(?:bitte )?(?:mit )?aufschreiben|(?:bitte )?(?:mit )?notieren|bitte eintragen|eintragen|kurze notiz|memo an mich|notiz an mich)"
)
_ASK_FOR = r"(?!.*\b(?:nicht|nich|nimmer|kein\w*)\b)(?!.*[,;] ?(?:wann|wie|was|wo|wer|warum|kannst|ob|aber)\b)(?!(?:was|wie|wer|wo|wann|warum|ob|es|das|ich|wir|nichts|irgend\w*|etwas|mich|mir|uns|dir|euch)\b)"
# What a few words hold that are a sentence, small talk or said to somebody else, and no name of a thing to do.
_SENTENCE = (
    r"(?!.*\b(?:ist|sind|war|waren|bin|bist|wird|wurde|wurden|hat|hatten?|haben?|hab|hast|kannst?|könn\w+|konnte|muss\w*|müss\w+|soll\w*|will|willst|wollen|möchte\w*|darf|mag|mögen|würde\w*|ich|du|wir|ihr|er|sie|es|man|mich|dich|mir|dir|euch|"
    r"wer|wie|was|wo|wann|warum|wieso|welche\w*|ob|weil|wenn|dass|als|nicht|kein\w*|nie|schon|nur|gibt|gibts|geht|fährt|läuft|beginnt|startet|macht|kostet|schließt|spielt|spielen|fliegt|endet|regnet|schneit|"
    r"heiratet|wohnt|arbeitet|heißt|liegt|steht|sagt|meint|bleibt|nimmt|hält|findet|schläft|weiß|gewinnt|verliert|bekommt|kriegt|danke|hallo|hi|hey|guten?|gute|schönen?|bitte|okay|ok|super|toll|doch|lieber|sondern|statt|nein|nee|ja|dann|später|bald|"
    r"wetter\w*|vorhersage|regen|schnee|sturm|temperatur\w*|züge?|bahn|flüge?|bus|verbindung\w*|film\w*|kino\w*|tatort|serie\w*|folge|fernseh\w*|tv|nachrichten|bundesliga|champions|kurs\w*|aktien?|verkehr|stau|restaurants?|hotels?|tisch|taxi|uber|pizza\w*|musik|radio|sender|weck\w*|alarm|timer|licht\w*|lampen?|heizung|thermostat|"
    r"rollläden|jalousien?|lied\w*|songs?|playlist|podcast|album|video(?!konferenz|call|anruf|sprechstunde)\w*|lautstärke|sekunden|grad|prozent|euro|uhrzeit|alle|alles|aufgaben?|termine|erledigt|fertig|gelöscht|löschen|verschieben|verlegen|offen|überfällig|zeigen|anzeigen|welt\w*|geil|schade|egal)\b)"
)
_ORDER = (
    r"(?!(?:nimm|gib|stelle?|lege?|mache?|schalte?|drehe?|rufe?|hole?|bringe?|setze?|tue?|geh|komm|lass|lasse|sage?|frage?|schreibe?|trage?|zeige?|suche?|finde?|öffne|schließe?|starte|stoppe?|spiele?|lies|lese|erzähle?|bestelle?|buche?|reserviere?|kaufe?|"
    r"wecke?|überweise?|zahle?|bezahle?|hilf|iss|trink|schau|guck|füge?|koche?|rühre?|gieße?|kippe?|schneide?|mische?|backe?|verschiebe?|verlege?|schiebe?|lösche?|streiche?|entferne?|ändere?|mark\w+|hak\w*|plane?|packe?|wirf|zieh\w*|halte?|"
    r"der|die|das|dem|mein\w*|dein\w*|sein\w*|ihre?\w*|unser\w*|dieser?\w*|dies|jede\w*|und|oder|aber|also|so|na|nun|jetzt|halt|erst|noch|auch|nach|vor|um|am|im|bis|in|ab|von|zu|mit|eher|vielleicht|genau|rund|etwa|circa|cirka|ende|anfang|mitte|eine? (?:stunde|woche|tag|monat)|nummer|punkt|\d+)\b)"
    r"(?![\w-]+ (?:den|die|das|dem|eine?n?|es|ihn|sie|mal|bitte)\b)"
)
# What may come after the verb: "den Vermieter anschreiben wegen dem Schimmel".
_AFTERTHOUGHT = r"(?:,? (?:wegen|für|bei|beim|mit|in|im|an|am|auf|zu|zum|zur|von|vom|nach|aus|ohne|über|gegen|bevor|damit|bis) [^,;:?]{2,40})?"
_NAME = r"[\w.'&/+-]+(?: [\w.'&/+-]+){0,7}"
_TRADES = r"(?:handwerker|elektriker|klempner|installateur|maler|schornsteinfeger|kaminkehrer|techniker|monteur|ableser|lieferung|paket|pakete|möbel|spedition|umzugsfirma|umzugswagen|gärtner|hausmeister|dachdecker|schreiner|tischler|heizungsmonteur|fensterputzer|putzfrau|babysitter|gutachter|makler|kurier|post|sperrmüll|müllabfuhr|pflegedienst|besuch|gäste|der \w+mann)"
_INFINITIVE = r"\w{2,}(?:en|ern|eln|tun)"

# fmt: off
ADDITIONS: tuple[Command, ...] = (
    Command("add", rf"(?:(?:ich|wir) (?:{_MODAL}|brauche?n?|habe?n?|hab){_AND_SO} |es {_MODAL}{_AND_SO} (?:jemand|einer|wer|man){_AND_SO} |(?:man|jemand|einer) {_MODAL}{_AND_SO} |(?:{_MODAL}|habe?n?|hab) (?:ich|wir){_AND_SO} )?(?P<what>(?!(?:ich|wir|das|es|erinner\w*|lösch\w*|streich\w*)\b).{{3,80}}?)[,;:.!]+ (?:und )?(?:(?:bitte|kannst du|könntest du) ){{0,8}}(?:(?:trag|schreib|notier|pack|setz|nimm|merk|füg|halt|leg)e? (?:dir |mir |uns |bitte |mal ){{0,8}}(?:das|es|die|den|ihn|sie|dies)(?: (?:mir|uns|bitte|mal|gleich|noch|doch|schnell)){{0,8}}(?: (?:ein|auf|drauf|rein|vor|mit auf|hinzu|fest|(?:auf|in) (?:die|meine) (?:to-?do-?|aufgaben)?liste))?|(?:das |die |den )?(?:muss|kommt|soll|sollte|müssen|kommen|gehört)(?: (?:aber|trotzdem|noch|mit|auch|unbedingt|bitte)){{0,8}} auf (?:die|meine) (?:to-?do-?|aufgaben)?liste|(?:das |die )?(?:bitte )?(?:aufschreiben|notieren|eintragen|merken|nicht vergessen|vormerken))"),
    # what is to be written down stands in a clause of its own
    Command("add", rf"(?:{_WRITE}|{_THOUGHT})[,:]* (?:dass|das) (?:ich|wir|man){_AND_SO} (?P<what>.+?){MUST_END}|(?:{_WRITE}|{_THOUGHT})[,:]* (?:dass|das) (?P<what2>(?:der|die|das|mein\w*|unser\w*|[\w-]+) .+)"),
    Command("add", rf"(?:{_WRITE}|{_THOUGHT})(?: ?[,:]|,? (?:ich|wir) {_MODAL}{_AND_SO}) (?P<what>(?!(?:dass|das|was|ob|wie|wenn|wo|wer)\b).+)"),
    Command("add", rf"{_BEFORE}(?:[,:!.-]+ ?| (?=ich ))(?:(?:ich|wir) {_MODAL}{_AND_SO} )?(?:dass (?:ich|wir){_AND_SO} )?(?P<what>(?!(?:erinner|schreib|notier|setz|füg|trag|pack|ich|wir)\w*\b).+?)(?:{MUST_END})?"),
    Command("add", rf"(?:(?:es )?(?:wäre|ist) (?:super |echt |sehr |total )?(?:nett|toll|lieb|gut|schön|super|klasse),? wenn|ich (?:möchte|will|hätte gerne?),? dass) (?:du|sie) (?:mich|uns)(?: bitte| noch){{0,8}} (?:(?:daran|dran) (?:erinnerst|erinnern),? (?:dass (?:ich|wir) )?(?P<what>.+?)(?:{MUST_END})?|an(?:s| (?:den|die|das|meinen?|unseren?))? (?P<what2>.+?) (?:erinnerst|erinnern|erinnern würdest))"),
    Command("add", rf"(?:ich|wir) (?:hätte|hätten|brauche?|brauchen|will|möchte)(?: (?:gerne?|bitte|noch|auch|mal)){{0,8}} (?:eine |'?ne |ne )?(?:erinnerung|aufgabe|notiz|reminder)(?: (?:daran|dran|dafür))?(?:[,:]* dass (?:ich|wir){_AND_SO} (?P<what>.+?)(?:{MUST_END})?| (?:an|für)(?:s| (?:den|die|das|meinen?|unseren?))? (?P<what2>.+)|[,:] ?(?P<what3>.+))"),
    Command("add", rf"(?:ich|wir) (?:habe?n?|hab) (?:\w+ )?(?:versprochen|zugesagt|vor|mir vorgenommen|uns vorgenommen|mir vor),? (?P<what>.+ (?:zu {_INFINITIVE}|\w{{2,8}}zu{_INFINITIVE}))"),
    Command("add", rf"(?:ich|wir) (?:habe?n?|hab)(?: noch| auch){{0,8}} (?P<what>(?!nichts\b|nix\b|was\b|etwas\b|viel\b|genug\b|keine?n?\b).+ zu (?:{ERRANDS}|{DUTIES}))"),
    Command("add", r"(?:nimm|nehmt|nehme)(?: bitte| mir| noch){0,8} (?P<what>\".+\"|.+?) (?:mit )?(?:in|auf) (?:meine|die|unsere) (?:to-?do-?|aufgaben)?liste(?: mit)? auf|(?:(?:muss|müssen|sollte|soll|kommt|gehört)(?: (?:noch|auch|mit|unbedingt)){0,8} )?auf (?:meine|die|der|meiner) (?:to-?do-?|aufgaben)?liste (?:muss|müssen|sollte|sollen|soll|kommt|kommen|gehört|gehören|fehlt|fehlen)\b(?: (?:noch|auch|unbedingt|mit)){0,8} ?:? ?(?P<what2>.+?)(?: (?:drauf|stehen|rauf))?"),
    Command("add", r"denke?(?: (?:bitte|mal|auch|noch|unbedingt)){0,8} an(?:s| (?:den|die|das|meinen?))? (?P<what>(?!(?:mich|uns|dich|ihn|sie|etwas|was|nichts|mir)\b).+)|(?:aufgabe|todo|to-do|erinnerung|eintrag) (?:hinzufügen|anlegen|erstellen|eintragen)[:,]? (?P<what2>.+)"),
    Command("add_wanted", r"(?:(?:wir|ich) (?:haben|habe|hab)|es ist) (?:kein|keine|keinen) (?P<what>(?!(?:zeit|lust|geld|kraft|nerven?|bock|ahnung|platz|freunde?|hoffnung|angst|schmerzen|hunger|durst|strom|netz|akku|idee|ideen|internet|empfang|fragen?|interesse|energie|plan|urlaub)\b)[\w-]+) mehr(?: (?:da|im haus|zu hause|übrig|daheim))?|(?:(?:das|der|die|unser|unsere) )?(?P<what2>(?!(?:das|es|wir|sie|ich|da|hier|heute|nicht)\b)[\w-]+) (?:ist|sind|geht|gehen) (?:(?:fast|bald|schon|jetzt|wieder|leider|uns) ){0,8}(?:alle|ausgegangen|aufgebraucht|zur neige)"),
    # a duty, a wish or a thing with its day
    Command("add_stated", rf"(?:(?:ich|wir) {_MODAL}|{_MODAL} (?:ich|wir)){_AND_SO} (?P<what>{_ASK_FOR}(?!.*\bvergessen\b)(?:.+? {_INFINITIVE}{_AFTERTHOUGHT}|(?:zum|zur|zu|ins|beim|in (?:die|den|das)|auf (?:die|den|das)|nach) [\w-]+(?: [\w-]+){{0,3}}))"),
    Command("add", rf"(?:ich|wir) (?:muss|müssen|sollten?|müssten?) (?:noch|unbedingt|dringend|endlich|mal wieder|bald|demnächst|auf jeden fall){_AND_SO} (?P<what>{_ASK_FOR}(?!(?:viel|weg|los|hier|sehr)\b)(?:[\w.'&/+-]+ ){{1,8}}?(?:{ERRANDS}|{DUTIES}){_AFTERTHOUGHT})"),
    Command("add", rf"(?:ich|wir|man|jemand|einer) (?:muss|müssen|müssten?|sollten?){_AND_SO} (?P<what>{_ASK_FOR}(?!(?:viel|weg|los|hier|sehr)\b)(?:[\w.'&/+-]+ ){{1,8}}?(?:{ERRANDS}){_AFTERTHOUGHT})|es (?:muss|müssen|müssten?|sollten?){_AND_SO} (?:jemand|einer|wer|man){_AND_SO} (?P<what2>.+ (?:{ERRANDS}|{DUTIES}))"),
    Command("add_stated", rf"(?:muss|müssen|soll|sollte) (?P<what>(?:der|die|das|mein\w*|unser\w*) [\w' -]{{3,60}}?)(?: (?:noch|endlich|unbedingt)){{0,8}}(?: (?:stehen|fertig sein|erledigt sein|fertig|da sein|raus|weg|fertig werden|vorliegen|sitzen|laufen)| (?={PARTICIPLE} (?:werden|sein)$){PARTICIPLE} (?:werden|sein))"),
    Command("add", r"(?P<what>für (?:(?:den|die|das|meine?n?|unsere?n?) )?[\w-]+(?: [\w-]+)?: .{3,80})"),
    Command("add_stated", rf"(?:habe?n?|hab) (?:ich|wir)(?: noch| dann| da| einen| eine| ein| nen| ne| 'nen){{0,8}} (?P<what>{_ASK_FOR}(?!(?:frei|urlaub|zeit|keine?n?|geburtstag|hunger|lust|geld|viel|gar)\b)[\w-]+(?: (?:mit|bei|beim|in|im|zum|zur|auf|für|von) .+)?)"),
    Command("add_stated", rf"(?P<what>(?!(?:ich|wir|du|er|sie|es|was|wer|das (?:muss|soll|sollte|müsste))\b)[\w -]{{3,60}}? (?:muss|müssen|soll|sollen|sollte|sollten|müsste|müssten)(?: (?:noch|mal|dringend|unbedingt|wieder|endlich|auch|bald|spätestens)){{0,8}} {PARTICIPLE} (?:werden|sein))"),
    Command("offer", rf"(?P<what>(?!(?:ich|wir|du|er|sie|es|was|wer|das (?:muss|soll|sollte|müsste))\b)[\w -]{{3,60}}? (?:muss|müssen|müsste|müssten|sollte|sollten)(?: (?:noch|mal|dringend|unbedingt|wieder|endlich|auch|bald)){{0,8}} {PARTICIPLE} werden)"),
)

# Tried after all else: a few words with a time are a plan.
DATED: tuple[Command, ...] = (
    Command("add_stated", rf"(?:der |die |das |unser )?(?P<what>(?:{_TRADES}|\w+(?:termin|lieferung))(?: (?:von|für|aus) [\w-]+)? (?:kommt|kommen|findet statt)(?: vorbei)?)"),
    Command("add_stated", rf"(?P<what>{_SENTENCE}{_ORDER}{_NAME})"),
    Command("add_stated", rf"(?P<what>{_SENTENCE}(?:(?:den|die|das|der|dem|beim?|mit|für|zum|zur|zu|meine?[nmr]?|unsere?[nmr]?|ans?|im?|ins|auf|aus|von|vom|nach|noch|eine?n?) )?(?:[\w.'&/+-]+,? ){{1,8}}?{_INFINITIVE}(?: gehen| lassen)?)"),
    Command("offer", rf"(?P<what>{_SENTENCE}{_ORDER}(?:[\w.'&/+-]+ ){{1,5}}(?:{DUTIES}))"),
)
# fmt: on
