"""Italian as it is spoken: the thing first and what is to happen to it after ("la seconda eliminala").

They come before the other rows, and most of them count only when they speak of the user's own tasks.
"""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.italian_verbs import (
    ANY_LIST,
    CANCEL,
    DONE,
    DROP,
    HAVE,
    IN,
    INFINITIVE,
    LIST,
    MARK,
    MOVE,
    MOVED,
    NOUN,
    PART,
    SEE,
    SOON,
    THEM,
    TO,
)
from todo_backend.language.packs.italian_words import tolerant
from todo_backend.language.packs.pack import Command

_LEAD = r"(?:(?:no|aspetta|scusa|scusami|ops|anzi|in realtà|alla fine|ok|ah|oddio|ecco|guarda|però|ma|e|cioè|mi sono sbagliat[oa]|ho sbagliato|allora|segna(?:ti)? che|sappi che|ti (?:dico|informo|avviso) che|guarda che|volevo dirti che|facciamo che|mettiamo che)[ ,.!]+){0,8}"
_NOW = r"(?:adesso|ora|alla fine|in realtà|invece|quindi|poi|però|direttamente|ormai|finalmente|piuttosto)"
_FOR = r"(?: (?:per|entro|a|al|alla|alle|il|in|di|verso|come|con)){0,8}"
_TAIL = rf"(?: (?:pure|via|anche|{_NOW}|per favore|dai|subito)){{0,8}}"
_NOT_ASKED = (
    r"(?!(?:quando|cosa|che|chi|come|dove|quale|quali|qual|quant[oaie]|perché|se|non|mi|ti|si|è|c'è|ho|hai|ha)(?![\w]))"
)
_WHERE = r"(?: (?:in|nel|nella|a|al|alla|allo|dal|dalla|da|con|per|su|sul|sulla) [\w' ]{2,30}| (?:già|ieri|oggi))?"
_FROM_LIST = rf"(?: {IN}{ANY_LIST})?"
_TASKS = rf"(?:roba|robe|quell[eoi]|tutto(?: quello| ciò)?|faccend[ae]|{NOUN})"
# "mi devo ricordare di", "non farmi scordare", "che non mi dimentichi di"
_REMEMBER = (
    r"(?:(?:mi|ci) (?:devo|dobbiamo|dovrei|dovremmo|voglio|vorrei) (?:ricordare|segnare|appuntare|annotare)|(?:devo|dobbiamo|dovrei|vorrei|voglio|devi|dovresti|bisogna|meglio|mi serve|avrei bisogno di) (?:ricordar|segnar|appuntar|annotar)(?:mi|ci|si|ti)|(?:segnar|appuntar|annotar)t(?:i|elo)(?= che| di)|(?:vorrei|voglio)(?: che)?(?: tu)? mi ricord(?:i|assi)|(?:me l[oaei] (?:segni|ricordi|appunti)|te l[oaei] segni)\?|"
    r"ricordarsi|ricordat(?:i|evi)|tien(?:imi|i) (?:a mente|presente|nota|conto)|prendi (?:nota|appunti)|(?:fa'|fai|fa) (?:in modo )?che (?:io )?(?:mi ricordi|non (?:mi )?(?:dimentichi|scordi))|(?:speriamo )?che (?:io )?non (?:mi )?(?:dimentichi|scordi)|"
    r"non (?:mi )?devo (?:assolutamente )?(?:dimenticar|scordar)(?:e|mi)|non (?:vorrei|voglio) (?:dimenticar|scordar)(?:e|mi)|non (?:mi )?(?:devo|voglio) (?:dimenticare|scordare)|(?:fammi|mandami|mettimi|impostami|lasciami|creami|mi (?:fai|mandi|metti|crei|lasci)|mi servirebbe|mi serve|vorrei|voglio) un (?:promemoria|memo|post-?it|appunto|reminder)(?: (?:per|su))?|mi (?:ricordi|rammenti|avvisi))"
)
# "segnati", "mi appunti", "mettimi in lista"
_NOTED = r"(?:(?:segn|appunt|annot)(?:a|i|ami|ati|atevi|iamo|iamoci)|scriv(?:i|imi|iti|iamo)|(?:mett(?:i|imi|iti)|aggiung(?:i|imi|iamo)|inserisc(?:i|imi))(?! di (?!\w+re\b))|mi (?:segni|appunti|annoti|scrivi|aggiungi|metti|inserisci))(?=(?: (?:per favore|anche|pure|un attimo|da qualche parte|lì|già|subito|in lista|in agenda)){0,8}(?: (?:di|che)\b|:))"
_ASIDE = r"(?:per favore|anche|pure|un attimo|da qualche parte|lì|già|subito|in lista|in agenda|assolutamente)"
_FORGET_IT = r"(?:(?:per favore )?(?:ricordamel[oaei]|ricordatel[oa]|segnamel[oaei]|segnatel[oaei]|appuntamel[oaei]|appuntatel[oaei]|annotamel[oaei]|scrivimel[oaei]|mettimel[oaei](?: (?:in|nella|sulla) lista)?|aggiungimel[oaei]|me l[oaei] (?:ricordi|segni|appunti|metti in lista|aggiungi)|non (?:farmel[oaei]|farmi) (?:dimenticare|scordare)))(?: (?:per favore|grazie)){0,8}"
_RUN_OUT = r"(?:(?:mi|ci|ce) )?(?:serv(?:e|ono|irebbe|irebbero)|manca(?:no)?|occorr(?:e|ono))|(?:è|sono) (?:quasi )?finit[oaei]|(?:ho|abbiamo) (?:quasi )?finito|non (?:ce n'è|c'è|ci sono|ne ho|ho|abbiamo) più|(?:ho|abbiamo) bisogno di|(?:voglio|vorrei|devo|dobbiamo|dovrei|bisogna|mi tocca)"
_BUT = r"(?:,? (?:e )?(?:invece|anziché|piuttosto|non)(?: più)?(?: (?:di|che|a|alle|il|per)){0,8})?"

_ROWS: tuple[tuple[str, str], ...] = (
    # putting the last turn right
    ("correct", rf"(?=\w){_LEAD}(?:(?:intendevo|volevo dire|dicevo|ho detto|avevo detto|dico|meglio|facciamo|facciamol[ao]|mettiamo|era|erano|non|piuttosto|cioè|invece|voglio dire|no|aspetta|scusa|anzi|ops)[ ,.!]*){{1,8}}{_FOR}"),
    ("undo", r"(?:(?:ma|no|ops|oddio|scusa|ho sbagliato|aspetta|ehi)[ ,]+){0,8}(?:(?:rimett(?:i|ere)|riport(?:a|are)|riponi|fai tornare)(?:l[oaei])?(?: tutto)? (?:com'era|come era|come prima|a prima|indietro|nello stato di prima)(?: prima)?|torna (?:a )?com'era(?: prima)?|torna come prima|come non detto|(?:annulla|disfa) (?:tutto|l'ultim[ao]|quello|la modifica|l'azione|quel che hai fatto)|non (?:volevo|dovevi|dovevo) (?:cancellarl[oaei]|eliminarl[oaei]|completarl[oaei]|farlo|spostarl[oaei]|toglierl[oaei]))"),
    ("meant_other", rf"{_LEAD}(?:(?:intendevo|volevo dire|dicevo|parlavo (?:di|del|della)|non quell[ao],? (?:ma )?|mi riferivo (?:a|al|alla)) ){{1,8}}(?P<target>.+)"),
    # done and not done
    ("complete", rf"{_LEAD}(?:(?P<target>entrambi|entrambe|tutt[ei] e due|quest[aeio]|quell[aeio]|l'ultim[ao]|l[ae] (?:\w+ )?(?:prim[ae]|second[ae]|terz[ae]))),? {HAVE} {SOON}?(?: {SOON}){{0,8}} ?{PART}"),
    ("completed", rf"{_LEAD}{_NOT_ASKED}(?P<target>.+?),? {HAVE}(?: {SOON}){{0,8}} {PART}{_WHERE}"),
    ("completed", rf"{_LEAD}(?:(?:col|coi|con|con il|con la|con l[oe]|al|alla|allo|dal|dalla|dallo|dalle|ai|in|a|da) |(?:con l|all|dall)')(?P<target>.+?),? (?:(?:ci|gli|le) )?(?:ho|abbiamo|sono|siamo)(?: {SOON}){{0,8}} {PART}(?: {SOON}){{0,8}}"),
    ("change", rf"{_LEAD}{_NOT_ASKED}(?P<target>.+?),? (?:chiamal|rinominal|ribattezzal|intitolal)[oaei](?: (?:in|come))? (?P<value>.+)"),
    ("still_open", rf"{_LEAD}(?P<target>.+?),?(?: {_NOW}){{0,8}} non {HAVE}(?: {SOON}){{0,8}} {PART}{_WHERE}"),
    ("still_open", rf"{_LEAD}(?P<target>.+?)(?: {_NOW}){{0,8}} (?:è|e'|sono|resta|restano|rimane|rimangono)(?: {SOON}){{0,8}} da {INFINITIVE}"),
    ("still_open", rf"{_LEAD}(?:ho|abbiamo) (?:spuntato|segnato|completato|chiuso|messo)(?: come fatt[oaei])? per (?:sbaglio|errore) (?P<target>.+)|{_LEAD}per (?:sbaglio|errore) (?:ho|abbiamo) (?:spuntato|segnato|completato|chiuso) (?P<target2>.+)"),
    ("reopen", rf"{_LEAD}rimett(?:i|ere|ete|iamo)(?: in lista| nella lista| da fare)? (?P<target3>.+)|{_LEAD}rimett(?:i|ere|ete|iamo)(?:(?P<target2>{THEM})|(?= ) (?P<target>.+?))(?: (?:tra|fra) le cose da fare| in lista| (?:come )?da fare| (?:nella|sulla) lista){{1,8}}"),
    ("reopen", rf"{_LEAD}(?P<target>.+?),?(?: non {HAVE}(?: {SOON}){{0,8}} {PART},?)? (?:rimetti|riapri|rimettiamo|riapriamo){THEM}(?: .{{0,24}})?"),
    ("list", rf"(?:(?:tutte |solo )?(?:le|quelle|i|quelli|tutte quelle|quello|ciò|tutto quello|tutto ciò)(?: {_TASKS})?(?: che)?|quanto) (?:ho|abbiamo)(?: {SOON}){{0,8}} {DONE}"),
    ("complete", rf"(?:spunta|completa|chiudi|depenna|{MARK})(?P<target>l[ei](?: tutt[ei](?: e (?:due|tre|quattro))?| entramb[ei])?)(?: (?:come|per))?(?: {DONE})?"),
    ("complete", rf"(?:già )?(?:{DONE}|{PART})(?: anche| pure){{0,8}} (?P<target>quest[oaei]|quell[oaei]|l'ultim[oa]|tutt[eaio] e (?:due|tre)|entramb[ei]|l[ae] (?:prim|second|terz|quart|quint)[ae])(?: qui)?"),
    ("move_stated", rf"{_LEAD}(?P<target>.+?) (?:(?:è|e'|sono) diventat[oaei]|divent(?:a|ano)|(?:è|e'|sono))(?: (?:di|una|cosa|adesso|ora|molto)){{0,8}}"),
    ("reported", rf"{_LEAD}(?!(?:ho|ha|hai|abbiamo|è|sono|non|va|vanno)\b)(?P<target>[\w'àèéìòù]+(?: [\w'àèéìòù]+){{0,4}}),? (?:già |finalmente |appena )?(?P<verb>{PART})(?: {_NOW}| già| oggi){{0,8}}"),
    ("completed_both", rf"{_LEAD}(?P<target>.+?),? (?:già )?{PART},? e (?:anche )?(?P<also>.+?),? (?:già )?{PART}"),
    ("completed", rf"{_LEAD}(?:finalmente |oggi )?(?:sono|siamo) riuscit[oaie] (?:finalmente )?a {INFINITIVE} (?P<target>.+)|{_LEAD}(?:finit[oa]|finito tutto|fatt[oa]|chius[oa]|ho finito|ho chiuso|abbiamo finito) (?:con|di {INFINITIVE}) ?(?P<target2>.+)|{_LEAD}(?P<target3>.+?),? (?:è |sono )?(?:già |finalmente |ormai )?(?:a posto|in ordine|sistemat[oaei]|ok|archiviat[oaei])"),
    ("complete", rf"(?:{MARK}) (?:(?:come|per|già) ){{0,8}}{DONE},? (?P<target>.+)|(?:mett(?:i|ere|imi)|fai|dai) (?:un |il |una |la )?(?:visto|spunta|segno di spunta|crocetta|ok|check) {TO}(?P<target2>.+)"),
    # off the list
    ("delete", rf"(?:{DROP})(?P<target> (?:tutt[aeio]? )?(?:quell[eio]|le (?:cose|attività)|i (?:compiti|promemoria|task)|la roba|gli impegni) .+)"),
    ("delete", rf"(?:{DROP}|{CANCEL}) {IN}{ANY_LIST} (?P<target>.+)"),
    ("clear_recurrence", rf"{_LEAD}(?P<target>.+?) non (?:(?:si ripete|va ripetut[oa]) più|(?:è|e'|sono) più (?:ricorrent[ei]|periodic[oa]))|{_LEAD}non (?:ripetere|ripetermi) più (?P<target2>.+)|(?:togli|elimina|ferma|leva|annulla|interrompi) (?:la|le) (?:ripetizion[ei]|ricorrenz[ae]) {TO}(?P<target3>.+)"),
    ("clear_priority", rf"{_LEAD}(?P<target>.+?) non (?:è|e'|sono) più(?: (?:così|tanto|molto|poi|una)){{0,8}}"),
    ("delete", rf"{_LEAD}non (?:voglio|vorrei|ho voglia di)(?: più)? (?:vedere|avere)(?: più)? (?P<target>.+?)(?: {IN}{ANY_LIST})?"),
    ("given_up", rf"{_LEAD}(?P<target>.+?),? non (?:(?:mi|ci) )?(?:serv(?:e|ono)|occorr(?:e|ono)|interessa(?:no)?|bisogna|(?:l[oaei] )?(?:devo|dobbiamo|voglio|vogliamo) far[eo]?|(?:l[oaei] )?(?:faccio|facciamo)|l[oaei] \w+(?:o|iamo))(?: più)?(?: farl[oaei])?"),
    ("delete", rf"{_LEAD}(?P<target>.+?),? (?:{DROP}|{CANCEL}){THEM}{_TAIL}{_FROM_LIST}"),
    ("delete", rf"{_LEAD}(?:non (?:(?:mi|ci) )?(?:serv(?:e|ono)|devo|dobbiamo|voglio|occorre|faccio|facciamo)(?: più)?) (?P<target>.+?),? (?:{DROP}|{CANCEL}){THEM}{_TAIL}{_FROM_LIST}"),
    ("complete", rf"{_LEAD}(?P<target>.+?),? (?:(?:{MARK}){THEM}(?: (?:come|per))? {DONE}|(?:spunta|completa|chiudi|depenna){THEM}){_TAIL}"),
    # to another time
    ("move_known", rf"{_LEAD}{_NOT_ASKED}(?P<target>.+?),? (?:{MOVE}|{MARK}|fai|facciamo|mettiamo|rendi){THEM}(?: diventare)?{_FOR}{_TAIL}"),
    ("move_known", rf"{_LEAD}{_NOT_ASKED}(?P<target>.+?)(?: {_NOW}){{0,8}} (?:è|e'|sono|sarà|saranno|cade|diventa|si fa|va fatt[oa]|viene|slitta|slittano)(?: {_NOW}){{0,8}}{_FOR}{_BUT}"),
    ("move_known", rf"{_LEAD}{_NOT_ASKED}(?P<target>.+?) (?:me |ce )?{HAVE}(?: {SOON}){{0,8}} {MOVED}{_FOR}"),
    ("move_known", rf"{_LEAD}(?:facciamo|rimandiamo|spostiamo|anticipiamo|posticipiamo|mettiamo) (?P<target>.+?){_FOR}{_BUT}"),
    # adding
    ("none", r"(?:scriv(?:i|ere)|rispond(?:i|ere)|mand(?:a|are)|di'|dì|dire|avvis(?:a|are)|fai sapere) (?:un messaggio )?(?:(?:a|al|alla|ai|alle) |all')?[\w']+(?: \w+)? (?:che|dicendo che) .*(?<![\w'])(?:arriv(?:o|iamo)|sono|siamo|sto|stiamo|ho|non|faccio|torno|parto|esco|vengo|ci|lo|la|va|mi)(?![\w']).*"),
    ("none", r"(?:aggiung|mett|inser|tog|rimuov|invit)\w+ .+ (?:(?:al|nel|dal) (?:gruppo|carrello|profilo|calendario condiviso)|(?:alla|nella|dalla) (?:chat|rubrica|conversazione|videochiamata)|(?:agli|ai|tra gli|tra i) (?:amici|contatti|preferiti)|ai suoi)"),
    ("none", r"(?!.*\b(?:lista|attività|promemoria)\b).*\b(?:rosolare|rosola|soffriggere|soffriggi|sfumare|mescolare|mescola|lessare|lessa|saltare in padella|a fuoco (?:lento|basso|medio|alto)|mantecare|impiattare|sale q\.?b)\b.*"),
    ("add", r"(?P<list>spesa|supermercato|farmacia|ferramenta|lavoro|ufficio|scuola|casa|regali|viaggio|valigia|vacanze|giardino|cucina) ?: ?(?P<what>.+)"),
    ("add", rf"{_LEAD}(?:(?:per (?:[\w']+ ){{1,3}}?)?(?:{_RUN_OUT}) )?(?!.*(?<![\w'])(?:non|è|sono)(?![\w']))(?P<what>.+?)[,;.]? (?:e )?(?:scrivi|segna|metti|aggiungi|annota|appunta|inserisci)(?:me|te|ce)?{THEM}(?: (?:per favore|grazie|pure|anche|già|in lista|in agenda|{IN}{LIST})){{0,8}}"),
    ("none", r"(?!.*\b(?:lista|spesa|attività|promemoria|etichetta|tag|nota)\b)(?:aggiung(?:i|ere|iamo)|mett(?:i|ere|iamo)|vers(?:a|are)|butta|unisci|togli) (?:(?:un|una|due|tre|mezzo|mezza|poco|altro|il|lo|la|del|dello|della|l'|dell') ?)?(?:pizzico|cucchiai\w*|goccio|filo|bicchiere|tazza|spicchio|manciata|spruzzo|po'|poco|sale|pepe|olio|zucchero|acqua|parmigiano|pasta|farina|\w+)(?: d[i'] ?\w+)? (?:(?:al|alla|allo|ai|alle|nel|nella|nello|nei|nelle|sul|sulla|in) |(?:all|nell|sull)')(?:minestr\w+|zupp\w+|sugo|salsa|brodo|impasto|torta|frullato|insalata|pasta|acqua|risotto|forno|forno .*|pentola|padella|frigo|freezer|congelatore|microonde|lavatrice|lavastoviglie|caffè|tè|latte|minestrone|piatto|carrello|bicchiere)"),
    ("add", rf"{_LEAD}(?:{_REMEMBER}|{_NOTED})(?: {_ASIDE}){{0,8}}(?:(?: di|:| che|,)? (?:devo|dobbiamo|dovrei|bisogna|c'è|c'è da|ci sono da|ho)(?= )|(?: di(?! più)| che| del| della| dello| per| su|:)|(?: dell'|:)?) ?(?P<what>(?!(?:qualcosa|una cosa|quando|cosa|chi|quanto|com'è|perché|se)\b).+)"),
    ("add_wanted", rf"(?P<what>(?!(?:non|cosa|che|chi|quando|dove|è|l'|li|le)\b).{{3,80}}?)[,;.!]? {_FORGET_IT}"),
    ("move_stated", rf"{_LEAD}{_NOT_ASKED}(?P<target>.+?),? (?:(?:{MOVE}|{MARK}|fai|facciamo|mettiamo|rendi){THEM}|(?:fa|da)ll[oaei])(?: diventare)?{_FOR}{_TAIL}"),
    ("move", rf"{_LEAD}(?:{MOVE}|{MARK}|facciamo|mettiamo)(?P<target>l[ei](?: tutt[ei](?: e (?:due|tre|quattro))?| entramb[ei])?){_FOR}{_TAIL}"),
    ("move_shifted", rf"(?:dammi|concedimi|lasciami|dai|mi serv(?:e|ono)|ho bisogno di)(?: (?:ancora|altro tempo|più tempo|tempo)){{0,8}} (?:per|{TO}) ?(?P<target>.+)"),
    ("tag", rf"{_LEAD}{_NOT_ASKED}(?P<target>.+?),? (?:metti|mettiamo|sposta|spostiamo|inserisci|aggiungi|archivia){THEM} (?:(?:tra|fra|in|nella|sotto|su|sulla) ?(?:(?:le )?(?:cose|attività|roba)|(?:la )?lista|i|le|il|la)? ?(?:di|del|della|dei|delle|dell'|per (?:il |la )?)? ?)(?P<value>\w+)"),
    ("tag", rf"{_LEAD}(?:metti|sposta|inserisci|archivia) (?P<target>(?:il|la|lo|i|le|gli) .+?|l'.+?) (?:(?:tra|fra|sotto) ?(?:(?:le )?(?:cose|attività|roba)|i|le|il|la)? ?(?:di|del|della|dei|delle|dell')? ?)(?P<value>\w+)"),
    ("move_known", rf"{_LEAD}(?:(?:a|ai|al|alla|alle|allo|agli) |all')?(?P<target>.+?),? (?:metti|metti(?:amo|gli|le)|dai|dagli|dalle|imposta|aggiungi|assegna)(?: (?:la|una|come))? (?:scadenza|data)(?: di scadenza)?{_FOR}"),
    ("move_known", rf"{_LEAD}(?:metti|mettiamo|dai|imposta|aggiungi|assegna|cambia|sposta)(?: (?:la|una|come))? (?:scadenza|data)(?: di scadenza)? (?:(?:a|ai|al|alla|alle|allo|agli|per|di|del|della|dei|delle|su|sulla) |(?:all|dell)')(?P<target>.+?){_FOR}|{_LEAD}(?:dai|da'|metti) (?:(?:a|ai|al|alla|alle|allo|agli) |all')(?P<target2>.+?) (?:(?:la|una|come) )?(?:scadenza|data)(?: di scadenza)?{_FOR}"),
    # looking
    ("list", rf"(?:e )?(?:che )?cosa (?:(?:mi|ci) )?(?:manca|mancano|resta|rimane|devo fare|dobbiamo fare|c'è|c'è da fare|ho|abbiamo)(?: {SOON}){{0,8}}(?: da (?:fare|comprare|preparare))? per (?:(?:il|la|lo|i|le|gli) |l')?(?P<list>(?!me\b|te\b|noi\b|cena\b|pranzo\b|colazione\b)\w+)"),
    ("list", rf"quant[eio](?: ne| {_TASKS})? (?:ho|abbiamo)(?: {SOON}){{0,8}} {DONE}|quant[eio] ne (?:ho|abbiamo|restano|mancano|rimangono)(?: {SOON}){{0,8}}(?: da fare| in sospeso| in ritardo)?"),
    ("list_due", r"(?:allora )?(?:che|cosa|che cosa) (?:si fa|facciamo|faccio|c'è|bolle in pentola|mi aspetta|ci aspetta|mi tocca|prevede|ho in programma)(?: di bello)?"),
    ("list", rf"(?:ho|abbiamo|avrò|avevo|c'è|ci sono|mi resta|mi rimane|avrei)(?: {SOON}){{0,8}}(?: (?:molto|tanto|qualcosa|altro|niente|tante cose|molte cose|cose|troppo))?(?: {SOON}){{0,8}} da (?:fare|sbrigare|finire|completare)(?: {SOON}){{0,8}}"),
    ("list", r"(?:(?:sono|siamo) (?:rimast[oaei] )?(?:indietro|in ritardo|in arretrato)|(?:ho|abbiamo) (?:lasciato|saltato|dimenticato|mancato|bucato|scordato) )(?: ?(?:con|su|di))? ?(?:qualcosa|qualche \w+|le cose)|(?:cosa|che cosa|cos'|che) (?:ho|abbiamo|è) (?:saltato|dimenticato|mancato|scordato|rimasto indietro|in arretrato)"),
    ("search", rf"(?:(?:mi|ce) )?(?:(?:sono|ero) (?:già )?(?:segnat|appuntat|annotat)[oaei]|(?:ho|hai|avevo|avevi|abbiamo)(?: {SOON}){{0,8}} (?:segnat|appuntat|annotat|aggiunt|inserit|scritt|mess)[oaei])(?: {SOON}){{0,8}}(?: in lista)?(?: di)? (?P<what>(?!(?:che|cosa|come|tutto|a|in|via|la sveglia|un like)\b).+?)(?: (?:in|nella|sulla) lista)?"),
    ("count", rf"quant[eiao](?: {_TASKS})? ?(?:da fare )?(?:ho|abbiamo|ci sono|mi (?:restano|rimangono|mancano)|restano|rimangono|sono)(?: {SOON}){{0,8}}(?: da fare)?(?: {SOON}){{0,8}} (?:per|di|del|della|in|nella|sulla|con)(?: (?:la|il|lo|i|le|lista)){{0,8}} (?:l')?(?P<list>\w+)"),
    ("list", rf"(?:(?:e )?(?:devo|dobbiamo|ho|abbiamo|c'è|mi resta|mi rimane)(?: {SOON}){{0,8}}(?: da)?(?: fare)?(?: {SOON}){{0,8}} (?:qualcosa|qualcos'altro|niente|altro|cose|roba|molto|tanto)(?: (?:da fare|in programma))?) per (?:(?:il|la|lo|i|le|gli) |l')?(?P<list>(?!me\b|te\b|noi\b)\w+)"),
    ("search_known", rf"(?:c'è|ci sono|ho|abbiamo|esiste)(?: già| ancora)? (?:qualcosa|niente|qualche cosa|cose|roba) (?:(?:con|che riguarda|riguardo a|a proposito di) |{TO})(?:(?:il|la|lo|i|le|gli) |l')?(?P<what>.+)"),
    ("list", rf"(?:(?:l'|un |fammi l'|fammi un |dammi l'|voglio l')?elenco|lista)(?: (?:completo|completa|intero|aggiornato|di|delle|dei|della|le|i|tutte|tutti|tutto|mie|miei|cose|{NOUN}|roba|da|fare|senza|con|scadenza|data|priorità|fatte|completate|rimaste)){{0,8}}"),
    ("search", rf"(?:(?:dimmi|controlla|guarda|verifica) se )?(?P<what>(?!(?:cosa|che|chi|quanto|tutto)\b).{{2,60}}?),? (?:ce (?:l'ho|li ho|le ho)|(?:l'|li |le )(?:ho|abbiamo)(?: {SOON}){{0,8}} (?:mess|segnat|scritt|aggiunt|inserit|annotat)[oaei]|c'è|ci sono|è|sono|sta|stanno)(?: {SOON}){{0,8}} {IN}{LIST}(?: {SOON}){{0,8}}"),
    ("search", rf"(?:cerca(?:mi|re)?|trova(?:mi|re)?|{SEE})(?: (?:le|i|la|il|solo)){{0,8}} ?{_TASKS}(?: (?:che (?:riguard(?:a|ano)|parl(?:a|ano) di|contien(?:e|gono)|ha a che fare con|c'entra con|dice)|su|sul|sulla|con|relativ[oaie] a|riguardo a|per))(?= )(?P<what> (?!me\b|oggi\b|la settimana\b).+)"),
    ("list", rf"(?:{SEE}|dammi|quali sono|solo|soltanto)(?: (?:tutt[aeio]|solo|la|le|i|il|l[ae] mi[ae]|i miei)){{0,8}} ?{_TASKS} (?:(?:di|del|della|dello|dei|degli|delle|per|per il|per la|per i|per le|da fare per) |dell'|per l')?(?P<list>(?!oggi\b|domani\b|fare\b)\w+)"),
    ("list", rf"(?:(?:e )?(?:{SEE}) )?(?:che cosa|cosa|quello che|ciò che|tutto quello che|che|quali)(?: {NOUN})? (?:(?:mi|ci) )?(?:resta|rimane|restano|rimangono|manca|mancano|tocca|aspetta|spetta|devo|dobbiamo|dovrei|ho|abbiamo|avevo|dovevo|c'è)(?: {SOON}){{0,8}}(?: da)?(?: (?:fare|sbrigare|finire|completare|comprare|consegnare|pagare))?"),
)  # fmt: skip

_TOLD = frozenset({"completed", "completed_both", "reported", "still_open", "move_known", "move_stated", "given_up"})
"""Said and not asked: a question has the words of a statement."""
_ANY = frozenset({"search", "list", "add", "add_wanted", "none", "search_known", "list_due", "count", "undo"})

EVERYDAY = tuple(
    Command(meaning, tolerant(pattern), only_known=meaning not in _ANY, only_told=meaning in _TOLD)
    for meaning, pattern in _ROWS
)
