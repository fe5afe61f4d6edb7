"""Building blocks of Italian commands: the verbs of each wish, the list and what is on it."""

# ruff: noqa: E501 - word lists

IN = r"(?:(?:alla|alle|dalla|dalle|dai|nella|nelle|sulla|sulle|della|delle|tra le|fra le|in|a|su|da|di) |(?:all|dall|nell|sull|dell)')"
TO = r"(?:(?:al|alla|allo|alle|ai|agli|a|per|su|sul|sullo|sulla|sulle|sui|dal|dallo|dalla|dalle|dai|da|del|dello|della|dei|delle|di) |(?:all|dall|dell|sull)')"
LIST = (
    r"(?:(?:la|le|una|questa|tutta la) |l')?(?:(?:mia|mie|nostra|tua) )?(?:(?:list[ae]|elenco|agenda)"
    r"(?: (?:(?:della|dello|dei|degli|delle|di|del|per|con|chiamata|per la|per le|per il) |dell')?(?P<list>(?!\d)\w+(?: \w+){0,4}?))?|(?P<listof>spesa)|cose da fare|attività|promemoria|todo)"
)
ANY_LIST = LIST.replace("?P<list>", "?:").replace("?P<listof>", "?:")
NOUN = r"(?:attività|promemoria|cos[ae](?: da fare)?|compit[oi]|impegn[oi]|voc[ei]|elementi?|not[ae]|task)"
DONE = r"(?:fatt|completat|finit|terminat|conclus|chius|svolt|spuntat)[oaie]"
# What is done to a thing without getting it off the list is no report of it.
_UNDONE = r"(?!(?:giornat|mattinat|serat|nottat|annat|passeggiat|insalat|mercat|gelat|avvocat|marit|vestit|invit|partit|uscit|visit|vit|compit|minut|aiut|salut|tut|dat|patat|frittat|cioccolat|soldat|prat|sit|abit|credit|debit|stat|cas|candidat|pigiamat|granit|diventat|rimast|tornat|peggiorat|cambiat|success|pers|dimenticat|scordat|rott|bruciat|rovesciat|sbagliat|spostat|rimandat|rinviat|posticipat|cancellat|eliminat|annullat|aggiunt|mangiat|odiat|sognat|rubat)[oaei]\b)"
PART = (
    rf"(?:{_UNDONE}(?:\w+(?:at|ut|it)|(?:ri|dis|soddis)?fatt|(?:ri)?lett|(?:ri|iscri|de|pre)?scritt|iscritt|(?:com|ap|ri)?pres|spes|(?:pro|tras|per|com|ri|dis|am)?mess|vist|(?:rac)?chius|conclus|esclus|chiest|(?:ris|com|pro|dis|es)post|res|"
    r"corrett|pers|vint|tint|dipint|stes|(?:ac|rac)?colt|cott|spent|rott|sces|dett|post|tolt|sciolt|scelt|(?:con|tra|pro)dott|(?:ri)?apert|copert|offert|tratt|estratt|discuss|concess|appes|difes|sospes)[oaie])"
)
ADD = r"(?:agg?i?un(?:g|gi|ig)(?:i|ere|imi|a|iamo|ermi|endo)|inserisc(?:i|imi|a)|inserir(?:e|mi)|annot(?:a|are|ami|i|armi|ati)|segn(?:a|are|ami|i|armi|ati)|app?unt(?:a|ami|are|armi|ati)|scriv(?:i|imi|ere|a)|mett?(?:i|imi|ere|a|iamo|erl[oaei])|includ(?:i|ere)|registra|registrare|salva|salvare|ricorda)"
MAKE = r"(?:cre(?:a|are|ami|i|iamo)|fa(?:i|mmi|re|cciamo)|fa'|inizi(?:a|are|amo)|comincia|prepar(?:a|ami|are)|genera|gener(?:are|ami)|compila|impost(?:a|are|ami)|nuov[ao]|voglio|vorrei|mi serve|ho bisogno di)"
DROP = r"(?:ell?imin(?:a|are|i|ami|iamo)|cancell?(?:a|are|i|ami|iamo)|rimuov(?:i|ere|a|imi|iamo)|via(?= (?:la|il|lo|le|i|gli) | l')|fai sparire|fai fuori|far sparire|sbarazzati di|cestin(?:a|are)|archivi(?:a|are)|togl(?:i|iere|ia|imi)|lev(?:a|are|i|ami)|scart(?:a|are)|butt(?:a|are)(?: via)?|depenn(?:a|are)|sopprimi)"
CANCEL = r"(?:annull(?:a|are|i)|disdic(?:i|a)|disdire)"
SEE = r"(?:mostr(?:ami|a|are|i)|rilegg(?:i|imi|ere)|ripeti|dici|fai vedere|elenchi|ricordi|fammi (?:vedere|sapere|sentire)|elenc(?:a|ami|are)|dimmi|dì|legg(?:i|imi|ere|a)|ved(?:i|ere|iamo)|visualizz(?:a|are|ami)|dammi|controll(?:a|are|ami)|apri|aprire|ripet(?:i|imi)|consult(?:a|are)|voglio (?:vedere|sapere)|vorrei (?:vedere|sapere)|guarda|ricordami|rivedi|verifica|riproponi)"
MOVE = r"(?:spost(?:a|are|i|ami|iamo)|rimand(?:a|are|i|iamo)|posticip(?:a|are|i|iamo)|rinvi(?:a|are|amo)|anticip(?:a|are|i|iamo)|slitta|cambi(?:a|are)|modific(?:a|are|hi)|aggiorn(?:a|are)|ritard(?:a|are)|riprogramm(?:a|are)|ripianific(?:a|are)|fai slittare|porta|passa)"
MARK = (
    r"(?:segn(?:a|are|i|ami)|contrassegn(?:a|are|i)|marc(?:a|are|hi)|mett(?:i|ere|a)|imposta|impostare|considera|dai)"
)
THEM = r"(?:l[oaei]|gli)"
"""What "it" and "them" are at the end of a verb."""
HAVE = r"(?:l'|(?:l[oaei]|gli) )(?:ho|abbiamo|hanno|ha)"
"""The perfect of what was named before: "i libri li ho"."""
SOON = r"(?:già|appena|finalmente|ancora|poi|ormai|anche|pure|mica|proprio|più)"
CALLED_OFF = r"(?:annullat|cancellat|sospes|disdett)[oaei]"
MOVED = r"(?:spostat|rimandat|rinviat|anticipat|posticipat|slittat)[oaei]"

# Infinitives are said to no device, which is addressed in the imperative; but some are no chores, some these commands.
_NO_CHORE = (
    r"aggiungere|inserire|annotare|segnare|segnarmi|eliminare|rimuovere|cancellare|completare|spuntare|mostrar\w+|elencare|visualizzare|vedere|veder\w+|guardare|riaprire|rinominare|posticipare|rimandare|rinviare|annullare|ricordar\w+|"
    r"accendere|spegnere|alzare|abbassare|riprodurre|ascoltare|suonare|cantare|impostare|attivare|disattivare|svegliar\w+|riavviare|cercare|trovare|consigliar\w+|suggerir\w+|raccontar\w+|tradurre|navigare|chiamarmi|prenotarmi|mandarmi|dirmi|"
    r"sapere|saper\w+|dir\w+|dire|essere|esser\w+|avere|aver\w+|potere|poter\w+|dovere|volere|voler\w+|capire|capir\w+|conoscere|piacere|sembrare|stare|star\w+|smettere|dormire|morire|ridere|piangere|vivere|amare|odiare|pensare|credere|sperare|"
    r"ammettere|confessare|riconoscere|scappare|fuggire|decidere|decidermi|riposar\w+|mangiare|bere|correre via|vomitare|calmarmi|fidarmi|abituarmi|accontentarmi|aspettare|aspettar\w+|scusar\w+|chiedert\w+|chiederv\w+|parlart\w+|ringraziart\w+|arrivare|tornare|venire|salire|scendere|"
    r"mare|altare|militare|cellulare|particolare|popolare|familiare|regolare|singolare|bipolare|solare|scolare|genere|carcere|cenere|polvere|pere|sere|mire|lire|ire|are|ere|tenere|vere|\w+iere|alimentare|elementare|intere|nucleare|polare|molare|lavare i|"
    r"pare|appare|compare|scompare|mare|bare|gare|care|rare|chiare|amare|avare|zanzare|chitarre|torre|terre|guerre"
)
INFINITIVE = rf"(?:(?:far(?:mi)? |decidermi a |mettermi a |andare? a |riuscire a |provare a |iniziare a |cominciare a |finire di )?(?!(?:{_NO_CHORE})\b)\w+(?:[aei]re|[aei]r(?:mi|ci|si|ti|vi|l[oaei]|gli|ne|mel[oaei]|gliel[oaei])|[ou]rre))"
# What is turned on and off by hand.
_BY_HAND = r"(?:spegnere|accendere|abbassare|alzare) (?:(?:il|la|lo|i|le|gli|sotto il|sotto la) |l'|sotto l')?(?:forno|forni|fornell\w+|gas|pentol\w+|sugo|caldaia|stufa|ferro|camino|barbecue|candel\w+|fuoco|irrigazione|acqua|piastra|bollitore)\b.*"
CHORE = rf"{_BY_HAND}|{INFINITIVE} (?!.*(?<![\w'])(?:è|sono|era|sarebbe|sarà|possono|significa|fa (?:bene|male)|non|serve|servono|conviene|mi|ti|ci|si|vi)(?![\w'])).*\w.*"
"""Something to do, as a list says it: "stampare i biglietti"."""
