"""Italian commands: how people say what they want of a todo list, as tu and Lei."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.goods import ITALIAN_GOODS as GOODS
from todo_backend.language.packs.italian_verbs import ADD as _ADD
from todo_backend.language.packs.italian_verbs import ANY_LIST as _ANY_LIST
from todo_backend.language.packs.italian_verbs import CALLED_OFF as _CALLED_OFF
from todo_backend.language.packs.italian_verbs import CANCEL as _CANCEL
from todo_backend.language.packs.italian_verbs import CHORE as _CHORE
from todo_backend.language.packs.italian_verbs import DONE as _DONE
from todo_backend.language.packs.italian_verbs import DROP as _DROP
from todo_backend.language.packs.italian_verbs import IN as _IN
from todo_backend.language.packs.italian_verbs import INFINITIVE as _INFINITIVE
from todo_backend.language.packs.italian_verbs import LIST as _LIST
from todo_backend.language.packs.italian_verbs import MAKE as _MAKE
from todo_backend.language.packs.italian_verbs import MARK as _MARK
from todo_backend.language.packs.italian_verbs import MOVE as _MOVE
from todo_backend.language.packs.italian_verbs import MOVED as _MOVED
from todo_backend.language.packs.italian_verbs import NOUN as _NOUN
from todo_backend.language.packs.italian_verbs import PART as _PART
from todo_backend.language.packs.italian_verbs import SEE as _SEE
from todo_backend.language.packs.italian_verbs import TO as _TO
from todo_backend.language.packs.italian_words import (
    DEVICE,
    EVENTS,
    OBLIGATION,
    OCCASIONS,
    PLAINLY_TODO,
    PLANNED,
    tolerant,
)
from todo_backend.language.packs.pack import Command

# What may follow: more things, or of what kind the thing is; "acqua santa" is none of a household's.
_MORE_GOODS = (
    r"(?:(?:,? e|,) (?:(?:il|lo|la|i|gli|le|un|una|del|della|dei|delle) |l'|dell')?[\w'-]+|,? (?:di|da|del|della|dei|delle|dal|per|per il|per la|per i|per le|al|alla|alle|in|con|senza) [\w'-]+|"
    r" (?:integrale|intero|scremato|fresc[ao]|biologic[ao]|bio|frizzante|naturale|ross[aoe]|bianc[aoh]e?|liquido|macinat[ao]|igienica|grattugiat[ao]|extravergine|di riserva|nuov[aeio]|\d+)){0,6}"
)
# What a summary is of: the list and its days, and no book.
_OVER = r"(?:(?:di|del|della|delle|dei|su|sulla|sulle|generale|rapid[oa]|veloce|breve|complet[oa]|aggiornat[oa]|tutt[oaeiè]|mie|miei|mia|le|i|la|il|cosa|cose|che|devo|ho|resta|rimane|manca|da|fare|attività|impegni|compiti|lista|liste|giornata|settimana|mese|situazione|oggi|per|in|sospeso|ritardo|fatto|prossim[aei]|giorni|lavoro|scadenz[ae]|promemoria) ?){1,10}"
_ROWS: tuple[tuple[str, str], ...] = (
    ("when", r"a che ora (?:è|e'|era|sono|erano|ho|avevo|inizia|comincia) (?P<what>.+)"),
    ("list", r"(?:(?:e )?(?:adesso |ora )?)(?:qual è|qual e'|cosa c'è|cosa viene|che c'è|cosa faccio|che faccio)(?: (?:la|il|lo))? (?:prossim[ao]|seguente|dopo|poi|adesso|ora)(?: (?:cosa|attività|da fare|della lista|compito)){0,8}"),
    # what only looks like a request to this list
    ("none", r"(?!ricordami|ricordarmi|mi ricordi).*\b(?:playlist|liste? di riproduzione|lista (?:musicale|di canzoni|nera)|contatt[oi]|posto a tavola|rubrica|preferiti|cronologia)\b.*"),
    ("none", rf"(?!(?:{OBLIGATION}|{_ADD}|ricordar?mi|mi ricordi|non (?:farmi )?dimentica\w*|nuova attività|attività|promemoria|avvisami|compra|comprare|{PLAINLY_TODO}|{_INFINITIVE})\b)(?!.*\b(?:attività|promemoria|list[ae]|cose da fare)\b).*\b(?:{DEVICE})\b.*"),
    ("none", rf"(?:metti|mettere|mettimi|inserisci)\b(?!.* (?:{_IN} )?(?:mia )?(?:lista|spesa|agenda|attività)\b).*\b(?:{DEVICE})\b.*"),
    ("none", r"(?:che or[ae]|a che ora(?! (?:devo|dobbiamo|ho|avevo|bisogna|dovrei|era|è|vado)\b)|chi |dove |perché |come (?:si |va|stai|sta |ti |arrivo|posso arrivare)|com'è |qual è |quali sono (?:i risultati|le notizie)|cosa (?:significa|pensi|ne pensi)|quanto (?:fa|costa|dista|è)|quant[ie] (?:soldi|anni|calorie|chilometri|gradi)|chiamami|sveglia|traduci|racconta|suona|canta|riproduci|gioca|giochiamo|accendi|spegni|alza (?:il|la temperatura)|abbassa (?:il|la temperatura|le)|trasferisci|prenota un|ordina una|consigliami|sei |ti ).*"),
    ("none", r"quanto (?:tempo )?(?:manca|resta)"),
    ("none", rf"(?:{OBLIGATION} )?(?:andare (?:in bagno|al bagno|via|a nanna|a dormire|a letto)|(?:sono|siamo|arrivo) (?:un po' |molto |già )?in ritardo|fare (?:tutto|niente|presto|tardi|finta|attenzione|pena)(?: io)?)|segn(?:a|ami|are) (?:un |il |un altro )?(?:gol|punto|rigore)\b.*"),
    ("none", r"quant[oaei] (?:mi |ci )?(?:resta|restano|manca|mancano|rimane|rimangono|è rimasto|ho|abbiamo)\b.*\b(?:conto|banca|carta|saldo|soldi|batteria|giga|benzina|natale|vacanze|arrivare|viaggio|strada|stazione)\b.*"),
    # talk
    ("undo", r"(?:annulla|annullare|disfa)(?: (?:questo|l'ultim[ao] (?:modifica|azione|operazione|cambiamento|cosa|comando)(?: che (?:hai|ho) (?:appena )?fatto)?|la modifica|quello che (?:hai|ho) (?:appena )?fatto|l'operazione|ciò che hai fatto))|torna indietro|ripristina(?:l[oaei])?(?: (?:l'ultim[ao] \w+|tutto))?|rimetti(?:l[oaei])? (?:com'era|come prima)|disfa"),
    ("greet", r"(?:ciao|salve|buongiorno|buonasera|buon giorno|buona sera|buon pomeriggio|ehilà|buondì|hey|ehi|ehilà ciao)(?:[ ,]+(?:ciao|a tutti|a te|anche a te|assistente|buongiorno|come va|come stai|tutto bene|caro|cara|bello|amico mio)){0,8}"),
    ("goodbye", r"(?:(?:grazie|ok|va bene)[ ,]+)?(?:arrivederci|a presto|a domani|ci vediamo|addio|buonanotte|buona notte|a dopo|alla prossima)"),
    ("thanks", r"(?:(?:ok|perfetto|va bene|benissimo)[ ,]+)?(?:(?:mille |tante )?grazie|ti ringrazio|perfetto|ottimo|fantastico|bravo|brava|ottimo lavoro|ben fatto|benissimo|eccellente)(?:[ ,].{0,18})?"),
    ("help", r"(?:(?:(?:mi|ci) )?(?:spieg(?:hi|ami|a)|dimmi|dici|fammi capire|fai capire|insegnami|puoi spiegarmi)(?: (?:un po'|meglio)){0,8} (?:come|cosa|che cosa) (?:si usa|funzion\w+|puoi fare|sai fare|posso (?:fare|chiederti|usart[ie]|dirti)|devo fare|ti uso)(?: .{0,20})?|aiuto|aiutami|ho bisogno di aiuto|(?:(?:ma|e|tu) ){0,8}(?:che )?cosa (?:puoi|sai|posso) (?:fare|dire|chiederti)(?: (?:di bello|esattamente|tu))?|come (?:funziona|funzioni|ti uso|si usa)(?: questo)?|a cosa servi|istruzioni|chi sei|comandi|mi (?:puoi|aiuti|potresti aiutare))"),
    ("summary", rf"(?:(?:dammi|fammi|vorrei|fai) )?(?:(?:un|il) )?(?:riepilogo|riassunto|resoconto|quadro|punto)(?: {_OVER})?|(?:riassumi|riepiloga|riassumimi)(?:mi)?(?: {_OVER})?|(?:a che punto (?:sono|siamo)|come sto andando|come procede|come sono messo|come va la|come vanno le)(?: .*)?"),
    ("correct", r"(?:no|scusa|volevo dire|intendevo|anzi|pardon)[, ]+(?:volevo dire |intendevo |anzi |meglio |facciamo |era )?(?P<value>.*)"),
    # fields of a task
    ("note", rf"{_ADD} (?:una |la )?(?:nota|descrizione|annotazione)(?: {_TO}(?P<target>.+?))?(?:(?::| che dice| con scritto) ?(?P<value>.+))?[ :]*"),
    ("untag", rf"{_DROP} (?:l'etichetta|il tag) (?P<value>\w+) {_TO}(?P<target>.+?)"),
    ("tag", rf"(?:{_ADD}|assegna|dai)(?:le|gli)? (?:l'etichetta|un'etichetta|il tag|etichetta)(?: di)? (?P<value>\w+)(?: {_TO}(?P<target>.+?))?"),
    ("tag", r"(?:etichetta|etichettare|tagga|taggare)(?P<target2>l[aoei])?(?: (?P<target>.+?))?(?: (?:con|come)(?: (?P<value>\w+))?)"),
    ("clear_due", rf"{_DROP} (?:la (?:data|scadenza)|il termine)(?: di scadenza)?(?: {_TO}(?P<target>.+?))?"),
    ("clear_time", rf"{_DROP} (?:l'ora|l'orario)(?: {_TO}(?P<target>.+?))?"),
    ("clear_priority", rf"{_DROP} la priorità(?: {_TO}(?P<target>.+?))?"),
    ("set_priority", rf"(?P<value>alza|aumenta|abbassa|riduci|diminuisci) la priorità(?: {_TO}(?P<target>.+?))?"),
    ("set_priority", rf"(?:{_MOVE}|{_MARK}) la priorità {_TO}(?P<target>.+?) (?:a|in|su|come) (?P<value>\w+)"),
    # completing, reopening
    ("reopen", r"(?:riapr(?:i|ire)|riattiv(?:a|are)|ripristina|recupera|rimetti|togli la spunta (?:a|da|al|alla|dal|dalla))(?:(?P<target2>l[aoei])|(?= ) (?P<target>.+?))(?: (?:tra le cose da fare|in lista|come da fare))?"),
    ("reopen", rf"{_MARK}(?P<target2>l[oaei])?(?= ) ?(?P<target>.+?)? ?come (?:non (?:ancora )?(?:fatt|completat|finit|terminat)[oaei]|da fare|incompiut[oa]|in sospeso|apert[oa]|incomplet[oa])"),
    ("still_open", rf"(?:alla fine |in realtà ){{0,8}}non ho (?:ancora |più )?{_PART} (?P<target>.+?)(?: alla fine| ancora)?|(?P<target2>.+?) non (?:è|e'|sono) (?:ancora )?(?:stat[oaei] )?{_PART}(?: ancora)?|(?P<target3>.+?) (?:è|e') ancora da fare"),
    ("move", rf"{_MARK}(?:(?P<target>l[oaei])(?: come)?|(?= ) (?P<target2>.+?) come)"),
    ("complete", rf"{_MARK}(?P<target2>l[oaei])?(?= ) ?(?P<target>.+?)? ?(?:come|per) (?:già )?{_DONE}"),
    ("complete", rf"{_MARK} (?:come|per) (?:già )?{_DONE}:? (?P<target>.+)"),
    ("given_up", rf"(?:si è |hanno )?(?:annullato|cancellato|disdetto) (?P<target>.+)|(?P<target2>.+?) (?:(?:è|e'|sono) (?:stat[oaei] )?{_CALLED_OFF}|salta|saltano|(?:è|e') saltat[oa]|non si fa più)"),
    ("given_up", r"(?:(?:alla fine|in realtà|ormai)[, ]+){1,8}non (?:devo|serve|occorre|bisogna|ho bisogno di|c'è bisogno di) più (?P<target>.+)|(?:(?:alla fine|in realtà)[, ]+){1,8}non (?:devo|serve|occorre|bisogna) (?P<target2>.+)"),
    ("move_known", rf"(?P<target>.+?) (?:(?:è|e'|sono) (?:stat[oaei] )?{_MOVED}|si sposta)(?: (?:a|al|alle|all'|per)){{0,8}}|(?P<target2>.+?),? l[oaie] \w+(?:o|ò|amo|emo)(?: (?:poi|piuttosto|invece|direttamente)){{0,8}}|(?:(?:meglio|piuttosto|anzi)[, ]+){{1,8}}(?P<target3>(?!no\b).+)"),
    ("complete", rf"(?:complet(?:a|are|i)|termin(?:a|are)|finisc(?:i|a)|spunt(?:a|are|i)|chiud(?:i|ere)|conclud(?:i|ere)|depenn(?:a|are))(?:(?P<target2>l[oaei])|(?= ) (?P<target>.+?))(?: (?:{_IN})?{_LIST})?"),
    ("complete", rf"(?:già )?(?P<target2>l)'ho (?:già |appena )?{_PART}|ho (?:già |appena )?{_PART} (?P<target3>quest[oaei]|quell[oaei])"),
    ("completed", rf"(?:io |oggi |finalmente |ora ){{0,8}}(?:ho|abbiamo) (?:già |appena |finalmente |poi ){{0,8}}{_PART} (?:già |finalmente |anche |pure |poi ){{0,8}}(?:con |col |coi |di |del |della |al |alla |dal |dalla |a )?(?P<target>.+?)(?: già| ormai)?|(?P<target2>.+?),? (?:l'ho|li ho|le ho) (?:già |appena )?{_PART}"),
    ("completed", rf"(?P<target>(?!.* (?:{_CALLED_OFF}|{_MOVED})$).+?),? (?:è|e'|sono) (?:già |ormai |stat[oaei] ){{0,8}}(?:{_DONE}|{_PART}|a posto)"),
    ("completed", rf"(?:già )?(?:{_DONE}|{_PART}),? (?:già )?(?P<target>.+?)|(?P<target2>.+?),? (?:già )?{_DONE}|(?:sono andat[oa]|sono stat[oa]) (?P<target3>.+?)"),
    # deleting
    ("delete_all", rf"(?!\w+ l'attività\b)(?:{_DROP}|svuot(?:a|are)|pulisci|azzera|ripulisci) (?:tutt[oaei](?: (?:le|i|la))?(?: (?:mie|miei|mia)){{0,8}}(?: (?:{_NOUN}|{_ANY_LIST}|completate|fatte|finite))?(?: (?:completat|fatt|finit|terminat|in sospeso)\w*)?|(?:le|i) (?:mie |miei )?{_NOUN} (?:completat|fatt|finit|terminat)\w*|(?:la |le )?(?:mia |mie )?{_LIST})(?: .*)?"),
    ("add_planned", r"(?P<what>(?:togliere|levare|buttare|gettare)(?: via)? (?!.*\b(?:lista|agenda|attività|promemoria)\b).+)"),
    ("add_planned", r"(?P<what>disdire (?!.*\b(?:lista|agenda|attività|promemoria)\b).+)"),
    ("delete", rf"(?:{_DROP}|{_CANCEL}) (?P<target>.+?) {_IN}{_LIST}"),
    ("delete", rf"(?:{_DROP}|{_CANCEL})(?P<target>l[oaei])(?: {_IN}{_LIST})?"),
    ("delete", rf"(?:{_DROP}|{_CANCEL}|dimentica(?:ti)?(?: (?:di|del|della))?|lascia perdere) (?P<target>.+?)"),
    ("delete", rf"{_IN}{_LIST},? {_DROP} (?P<target>.+?)"),
    ("delete", r"non (?:serve|devo|occorre|c'è bisogno di|ho bisogno di|mi serve|bisogna|è necessario|voglio) più (?P<target>.+?)"),
    ("add_planned", r"(?:metti|segna|scrivi|aggiungi)(?:mi)? (?:in|all'|nell') ?agenda:? (?:il |la |l'|una? |un')?(?P<what>.+)"),
    ("add_planned", r"(?:metti|mettimi|segna|segnami)(?: una?| il| la| l')? ?(?P<what>(?:parrucchier[ea]|dentista|medico|veterinario|palestra|fisioterapia|terapia|esame|yoga|pilates|nuoto|calcio|tennis|matrimonio|compleanno)\b.*)"),
    # adding, where the words could also mean a change
    ("add", rf"(?:mi serv(?:e|ono)|(?:è|sono) finit[oaei]|manca|mancano|ho finito|abbiamo finito|non c'è più|serve|servono|ho bisogno di) (?P<what>.+?)[ ,;]+(?:{_ADD}l?[oaei]?|mettil[oaei]|aggiungil[oaei]|segnal[oaei])(?: (?:{_IN})?{_LIST})?"),
    ("add_wanted", r"(?P<what>(?!(?:non|cosa|che|è|bell[ao]|questa|questo)\b).{3,80}?)[,;.!] (?:aggiungi|segna|annota|appunta)(?:me|te)?l[oaei](?: (?:per favore|grazie|pure|anche|(?:alla|nella|sulla) (?:lista|spesa))){0,8}"),
    ("add_wanted", rf"(?:(?:ci|mi|anche|ancora|non) ){{0,8}}(?:serv(?:e|ono)|servirebbe(?:ro)?|manca(?:no)?|(?:è|sono) finit[oaei]|(?:abbiamo|ho) finito|abbiamo bisogno di|ho bisogno di|c'è più|ci sono più)(?: (?:anche|ancora)){{0,8}} (?P<what>(?!.* (?:in|nel|nella|su|sul|sulla|che|perché|quando|se|è|sono)\b)(?:(?:il|lo|la|i|gli|le|un|una|del|della|dei|delle|degli|altre|altri) |l'|dell')?{GOODS}\b{_MORE_GOODS})"),
    ("add", rf"{_ADD} (?:(?:alla|alle|ai|agli|nella|nelle|tra le|fra le|sulla|in|a|su|all|nell)[ '](?:mia )?(?:(?:lista|elenco)(?: delle (?:cose|attività)(?: da fare)?| (?:dei|degli) (?:compiti|impegni|promemoria)| (?:della|delle|dei|del|di|per la|per le) (?P<list>\w+))?|(?P<listof>spesa)|cose da fare|attività)) ?:? (?P<what>.+)"),
    ("add", rf"{_ADD} (?P<what>.+?) {_IN}{_LIST}"),
    ("add", rf"(?:{_IN})?{_LIST},? (?:(?:ci|anche|pure|mi|ti) ){{0,8}}(?:{_ADD}|va|vanno|manca|mancano|serve|servono|mettiamo|metterei|andrebbero)(?![\w']) ?:? ?(?P<what>.+)"),
    # changing
    ("change", r"(?:cambia(?:re)?|rinomina(?:re)?|modifica(?:re)?|correggi|sostituisci|rimpiazza)(?: (?:il (?:nome|titolo|testo) (?:di|del|della|dell')))? ?(?P<target>.+?)(?: in| con|:) (?P<value>.+)"),
    ("change", r"(?:rinomina|chiama|cambia)(?P<target>l[ao]) (?:in|con|come) (?P<value>.+)"),
    ("move", rf"(?:{_MOVE}|{_MARK}|{_ADD}|dai|rendi)(?P<target>l[oaei]|gli)(?: (?:al|alla|alle|a|per|in|come|di|con)){{0,8}}"),
    ("move", rf"(?:{_MOVE})\b(?: (?:la (?:data|scadenza)|l'ora|l'orario|il giorno) (?:di|del|della|dell'))? ?(?P<target>(?!(?:una?|un'|nuov[ao]) ?(?:{_NOUN}|lista|riunione|appuntamento|evento)\b).+?)(?: (?:al|alla|alle|a|per|in|come|di|dal|da)){{0,8}}"),
    ("move", rf"(?:mett(?:i|ere|a)|imposta|impostare|dai|assegna|rendi|fai che|fai in modo che) (?:alla |al |all'|a )?(?P<target>(?!(?:una?|un'|nuov[ao]) ?(?:{_NOUN}|lista|riunione|appuntamento|evento)\b).+?)(?: (?:al|alla|a|per|in|come|con|sia)){{0,8}}"),
    ("move_stated", rf"(?P<target>.+?) (?:alla fine |in realtà |però |invece )?(?:è|e'|sono|scade|scadono|sarà|ha|hanno)(?: il| per| a| al){{0,8}}|{_TO}(?P<target2>.+)"),
    # adding
    ("add", rf"(?:{_ADD}|{_MAKE})(?: (?:aggiungere|creare|fare|inserire))?(?: (?:una|un|la|il|due|tre|quattro|[2-9]|le|i|queste|questi|nuov[aoei]|altr[aoei]|mio|mia|come|seguenti)){{0,8}}(?: un'| l'| )(?:nuova )?{_NOUN}(?: (?:urgente|nuov[ao]|importante)){{0,8}}(?: (?:per me|per|di|da fare|chiamat[oa]|intitolat[oa]|che dice|dal titolo|con scritto|su|che devo)){{0,8}}:? (?P<what>(?!lista\b|$).+)"),
    ("add", rf"(?:da (?:fare|comprare|prendere|pagare|chiamare|spedire|ricordare|leggere|vedere|portare|ordinare)|memo|appunto|reminder|todo|to do|{_NOUN}(?: urgente| nuov[ao]| importante)?|urgente|importante|da non dimenticare|nota) ?[:,-] ?(?P<what>.+)|(?:la )?(?:mia )?lista(?: (?:della |delle |di |per la |per )?(?P<list>\w+))? ?: ?(?P<what2>.+)"),
    ("add", r": ?(?P<what>.+)"),
    ("add", rf"(?:nuov[ao] (?:{_NOUN})) (?P<what>.+)|(?:todo|to-?do|task|memo|promemoria|attività|compito|da fare) (?P<what2>{_CHORE})"),
    ("add", rf"{_MAKE}(?: una?| la| nuova| mia){{0,8}} lista(?: nuova)?(?: (?:della |delle |dei |di |per la |per le |per il |per )(?P<list>\w+))?(?: con|:| che (?:contenga|includa)){{1,8}} (?P<what>.+)"),
    ("add", r"(?:ricord(?:ami|armi|aci|ati|a|arci)|mi ricordi|mi ricorderesti|rammentami|avvis(?:ami|armi)|avvertimi|fammi (?:ricordare|venire in mente)|devo ricordarmi|promemoria(?: per me)?)(?!\w)(?: ?:| (?:di|che|del|della|per|su)(?: (?:devo|bisogna|dobbiamo))?| dell')? ?(?P<what>(?! ?(?:qualcosa$|una cosa$)| ?(?:che )?(?:ti|vi|sei|siamo|siete|chi|come|quando|dove|quanto|perché|qual|quale|cosa)\b).+)"),
    ("add", r"(?:non (?:farmi |devo |voglio |posso |lasciarmi )?(?:dimentica(?:re|rti|rmi|rci)?|scordar(?:e|mi|ti))|(?:fa'|fai|fa) (?:in modo )?che (?:io )?non (?:mi )?(?:dimentichi|scordi)|aiutami a (?:ricordare|non dimenticare)|bisogna ricordarsi)(?:[: ]+(?:di |che (?:devo )?|del |della )?)(?P<what>.+)"),
    ("list", r"(?:fammi|dammi|mi (?:fai|dai)|vorrei|voglio) (?:la lista|l'elenco) (?:(?:completa|completo|intera) )?(?:(?:di|delle|degli|dei|della) )?(?:tutt[eio] )?(?:(?:le|gli|i|quelle|delle) )?(?:cose|attività|impegni|compiti|roba|faccende|quello)(?: (?:da fare|che devo fare|di|del|della|dello|per|per il|per la|in sospeso)){0,8}(?: (?P<list>\w+))?"),
    ("add_what", rf"(?:{_ADD}|{_MAKE})(?: (?:aggiungere|creare|fare|una|un|la|mia|altra|nuov[ao]|altr[ao]|iniziare)){{0,8}}(?: un'| )(?:(?:{_NOUN}|lista|elenco)(?: nuov[ao])?(?: (?:della|delle|dei|degli|di|del|per la|per le|per il|per|chiamata|con)(?! riproduzione) (?P<list>\w+(?: \w+){{0,3}}?))?|qualcosa|una cosa)"),
    ("add_what", rf"ricord(?:ami|armi)(?: (?:qualcosa|una cosa))?|nuov[ao] (?:{_NOUN}|lista)|{_ADD}(?:l[oaei])?(?: (?:questo|quello))?(?: {_IN}{_LIST})"),
    ("add", r"(?:agg?i?un(?:g|gi|ig)(?:i|ere|imi|a)|annot(?:a|are|ami|ati)|segn(?:a|are|ami|ati)|appunt(?:a|ami|are|ati)|inserisc(?:i|imi))(?=[ :])(?: di | che (?:devo |bisogna |c'è da )?|:)? ?(?P<what>(?!(?:una )?lista\b).+)"),
    # looking
    ("search", rf"(?:c'è|ho|(?:dimmi|controlla|guarda) se c'è) qualcosa (?:su|con|di|per|riguardo) ?(?:(?:il|la|lo|le|i|gli) |l')?(?P<what>.+?) {_IN}{_ANY_LIST}|(?:c'è|ho) qualcosa (?:sul|sulla|sullo|sulle|sui|del|della|col|riguardo al|riguardo alla) (?P<what2>.+?) {_IN}{_ANY_LIST}"),
    ("search", rf"(?:(?:dimmi|controlla|guarda|verifica) se )?(?:c'è|ci sono|ho|è|ho (?:messo|segnato|aggiunto)) (?:già )?(?P<what>(?!qualcosa|qualche|che |cose|niente|molt|altro|da ).+?) (?:già )?{_IN}{_LIST}"),
    ("search", rf"(?:cerca(?:re|mi)?|trova(?:re|mi)?)(?: (?:tutt[ei] )?(?:le |i |l')?{_NOUN}(?: (?:su|con|di|del|della|per|che (?:contengono|parlano di)|relativ[ei] a)){{1,8}})(?P<what> .+)"),
    ("search_known", r"(?:cerca(?:re|mi)?|trova(?:re|mi)?|dov'è) (?P<what>.+)"),
    ("when", r"(?:(?:per |entro )?quando|quand'è(?: che)?|che giorno|a che ora) ?(?:è|e'|sono|scade|scadono|devo|bisogna|ho|era|dovevo|bisognava)? (?P<what>.+?)"),
    ("lists", r"(?:(?:che|quali|quante|mostra(?:mi)?|fammi vedere|dimmi|elenca|vedi|dammi)(?: (?:sono|tutte|le|mie|che)){0,8} )(?:liste|etichette)(?: (?:ho|ci sono|esistono|attive|disponibili|che ho)){0,8}|(?:(?:le|tutte le) ){0,8}(?:mie )?(?:liste|etichette)|ho (?:qualche lista|altre liste)(?: .{0,15})?"),
    ("count", rf"(?:quant[eio])(?: {_NOUN})? ?(?:(?:mi |ci )?(?:resta|restano|manca|mancano|rimane|rimangono|ho|sono|devo|abbiamo)\b.*|.* (?:lista|attività|fare)\b.*)"),
    ("list", rf"(?:{_SEE})(?: (?:tutt[eioa]|le|i|il|la|mie|miei|mia|cosa|che|devo|resta|ho|quali|sono|solo|c'è|di nuovo|ancora|contenuto|gli|elementi|ci|sta)){{0,8}}(?: (?:{_LIST}|{_NOUN}|fare|da|resta|restano|rimane|completat[eai]|in ritardo|scadut[eai]|urgenti|importanti|rimast[eai]|tutto|oggi|nella|sulla|in|devo|ho|fatto|finito|comprare|ancora|per|c'è|sospeso|manca)){{1,8}}"),
    ("list", rf"(?:cosa|che cosa|che|quali|cos'altro|che altro)(?: {_NOUN})?(?: (?:ho|devo|dobbiamo|dovrei|resta|restano|rimane|rimangono|c'è|ci|mi|sono|le|i|miei|mie|manca|mancano|scade|scadono|è|e'|sta|serve|faccio|bisogna|c'e|di|ancora|altro|già)){{1,8}}(?: (?:da|fare|fatto|fatta|completato|finito|terminato|ancora|sulla|nella|in|lista|completat[eai]|ritardo|scadut[eoai]|segnato|per|{_LIST}|{_NOUN}|comprare|programma|sospeso|urgente|urgenti|di|importante|previsto|agenda|adesso|ora|scritto)){{0,8}}"),
    ("list", rf"(?:ho|c'è|ci sono|sono|abbiamo|(?:mi|ci) (?:resta|manca|rimane|è rimasto|è rimasta|sono rimaste))(?: (?:qualcosa|qualche|altro|ancora|altri|altre|impegni|cose|in ritardo|{_NOUN})){{1,8}}(?: (?:da|fare|per|in|sospeso|ritardo|scadut[eoai]|con|qualcosa|programma|urgente|di|{_LIST}|consegnare|comprare|previsto)){{0,8}}"),
    ("list", r"(?:ho|abbiamo|ci sono) (?:(?:qualche|altr[ie]|molti|degli|delle) )?(?:appuntament[oi]|riunion[ei]|impegn[oi]|event[oi])(?<!ho appuntamento)(?: (?:per|di|in programma)){0,8}"),
    ("list", r"(?:(?:le|mie|tutte|i|miei|tutti|solo) ){0,8}(?:attività|impegni|cose da fare|promemoria|compiti)(?: (?:rimast[eai]|completat[eai]|fatt[ei]|in ritardo|scadut[eai]|da fare|urgenti|importanti|in sospeso|di|per|restanti)){0,8}|(?:la )?(?:mia )?lista(?: (?:completa|intera|della (?P<list>\w+)|delle cose da fare|delle attività))?|(?:scadute|completate|in sospeso)"),
    ("list", r"(?:cos'è|cosa è|che cos'è|chi è)(?: che)? (?:è )?(?:scadut[oaei]|in ritardo|in sospeso|rimast[oaei]|da fare|urgente)(?: da fare)?"),
    ("list_due", r"(?:cosa|che|che cosa|quali|qualcosa)(?: (?:ho|c'è|scade))?"),
    ("add_wanted", r"(?!(?:cosa|che|c'è|ci sono|ho|hai|quant|dov|qual|chi|come|è|sono|niente|nulla|tutt|fammi|mostra|legg|dimmi|togli|elimin|cancell|rimuov|lev|segn|complet|spunt|non|metti|aggiung|cerca|trova|leggi|dammi|vedi|apri|crea|svuota|la mia|le mie)\w*)(?P<what>[\w'àèéìòù]+(?:,? [\w'àèéìòù]+){0,12}?),? (?:alla|nella|sulla|in) (?:mia )?(?:lista(?: (?:della |del |dei |delle |degli |di |per (?:la |il )?)(?P<list>\w+))?|(?P<listof>spesa))"),
    # plans and chores
    ("add_stated", rf"(?:ho|abbiamo|c'è|ci sono|avrò|avremo|arriva|passa)(?: una?| un'| il| la| l'| lo| gli| i| le)? ?(?P<what>(?:{EVENTS}|{OCCASIONS})\b.*)"),
    ("add_meeting", rf"(?:fissa(?:mi|re)?|programma(?:re)?|metti(?:mi)?|pianifica(?:re)?|organizza|crea|segna(?:mi)?|prendi)(?: in agenda)?(?: una?| un'| il| la| l'| mio)? ?(?P<what>(?:{EVENTS})\b.*)"),
    ("add_planned", r"(?:fissa(?:mi|re)?|programma(?:re)?|pianifica(?:re)?)(?: una?| un'| il| la)? ?(?P<what>.+)"),
    ("add", rf"(?:{OBLIGATION}) (?P<what>(?:{PLAINLY_TODO})(?:\b|(?<=')) ?.+)"),
    ("add", rf"(?:{OBLIGATION}) (?P<what>{_CHORE}|(?:cercare|trovare|scegliere|decidere|vedere|guardare|aspettare) (?!di\b|che\b).+)"),
    ("add", rf"(?:{_ADD}) (?P<what>{_CHORE})"),
    ("add_planned", rf"(?:{OBLIGATION}) (?P<what>(?:{PLANNED})\b .+)"),
    ("chore", rf"(?:{OBLIGATION}|ho bisogno di|voglio|vorrei|mi piacerebbe|mi servirebbe|mi serve|mi servono) (?P<what>.+)"),
    ("chore", r"(?P<what>.+)"),
)  # fmt: skip

_TOLD = frozenset({"completed", "still_open", "move_known", "given_up"})
COMMANDS = tuple(Command(meaning, tolerant(pattern), only_told=meaning in _TOLD) for meaning, pattern in _ROWS)
