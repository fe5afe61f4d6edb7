"""Italian that no other row understands: questions made of the words of a list alone, and chores after any lead.

They come last, so that they may be wide.
"""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.italian_verbs import CHORE, HAVE, INFINITIVE, NOUN, PART, SEE, SOON
from todo_backend.language.packs.italian_words import OBLIGATION, tolerant
from todo_backend.language.packs.pack import Command

# All words that a question about the list may be made of.
_WORD = (
    rf"(?:{SEE}|{NOUN}|che|cosa|quali?|quell[aeio]|tutt[oaei]|ciò|quant[oaei]|mi|ci|si|è|sono|siamo|ho|hai|abbiamo|avevo|avrò|devo|dobbiamo|dovrei|dovevo|resta|restano|rimane|rimangono|rimast[oaei]|manca|mancano|aspetta|tocca|spetta|scade|scadono|"
    r"scadut[oaei]|scadenz[ae]|ancora|già|adesso|ora|prima|dopo|poi|altr[oaei]|qualcosa|niente|nulla|qualche|da|di|a|in|per|su|nel|nella|sulla|alla|della|delle|dei|degli|del|con|il|la|le|i|gli|lo|un|una|mi[aoe]|miei|fare|finire|sbrigare|completare|"
    r"consegnare|comprare|fatt[oaei]|finit[oaei]|completat[oaei]|list[ae]|elenco|agenda|programma|ballo|sospeso|arretrato|ritardo|faccend[ae]|commissioni|appuntament[oi]|giornata|settimana|mese|urgent[ei]|important[ei]|priorità|più|meno|solo|soltanto|"
    r"proprio|bello|insomma|allora|e|ed|o|prossim[oaei]|comincio|inizio|iniziare|cominciare|parto|partire|dove|parte|pianificat[oaei]|previst[oaei]|segnat[oaei]|scritt[oaei]|mess[oaei]|apert[oaei]|pendenti|rimanenti|dimmi|vediamo|vedere|rivediamo|"
    r"rileggimi|ricapitola(?:mi)?|ricapitoliamo|fammi|dammi|voglio|vorrei|sapere|sentire|dimenticat[oaei]|scordat[oaei]|spuntare|ce|senza|data|date|nota|etichett[ae]|avere|carne|fuoco|piatto|testa|carico|ordine|giorno|contenuto)"
)
_LISTY = r"(?:da (?:fare|completare|finire|sbrigare|spuntare)|di fare|dimenticat[oaei]|devo|dovrei|dobbiamo|dovevo|list[ae]|elenco|agenda|in programma|in ballo|in sospeso|arretrat\w|ritardo|scadut[oaei]|scade|scadono|scadenz[ae]|attività|impegn[oi]|compit[oi]|faccende|commissioni|promemoria|task|appuntamenti|comincio|da dove parto|cominciare|iniziare|carne al fuoco|ordine del giorno|(?:mi|ci) (?:resta|restano|rimane|rimangono|manca|mancano|aspetta|tocca))"
_ASKS = rf"(?:(?:e|allora|ma|dunque|insomma),? )?(?:che|cosa|cos'|qual|quant|quell|tutt|ci sono|c'è|ce |ho |abbiamo|mi |ci |da |le |la |gli |i |l'|in |{SEE}|dimmi|vediamo|rivediamo|rileggimi|ricapitol|fammi|dammi|voglio|vorrei)"
_QUIET = r"(?!.*(?<![\w'])(?:è|sono|era|ho|hai|ha|abbiamo|vuole|vuoi|deve|può|posso|va|fa|sta|non|mi|ti|ci|si|basta|serve|come|cosa|chi|quanto|perché)(?![\w']))"
_LEADS = r"(?!(?:cosa|che|chi|come|dove|quanto|quando|perché|non|se|forse|quale|qual|ma)\b)(?:(?!(?:se|quando|perché|come|cosa|chi|dove|quanto|non|dice)\b)[\w']+[ ,:]+){1,8}?"

_ROWS: tuple[tuple[str, str], ...] = (
    ("list", rf"(?=.*(?<![\w']){_LISTY}(?![\w']))(?={_ASKS})(?:(?:{_WORD}(?![\w])|cos'|c'|l'|dell'|all'|nell'|un')[ ,]*){{2,16}}"),
    ("list_due", r"(?:e )?(?:la mia|la|una|mia) (?:giornata|agenda|mattinata|serata|settimana)"),
    ("when", rf"(?:e )?(?:per |entro )?(?:quando|che giorno|a che ora|in che giorno|da quando)(?: (?:è|e'|sono|era|scade|scadono|cade|devo|dobbiamo|bisogna|ho|avevo|dovevo|dovrei|va|vanno|vado|andare|essere|fatta|fissat[oa])){{0,8}}(?: da| {INFINITIVE}| in programma)?(?: (?:a|al|alla|dal|dalla|di|del|della|per|il|la|lo|i|le|un|una)){{0,8}} ?(?:l'|dell'|all'|un')?(?P<what>.+)"),
    ("when", rf"(?P<what>.+?),? (?:per |entro )?(?:quando|che giorno|a che ora|quand)(?:'| )?(?:(?:è|e'|sono|era|scade|scadono|cade|devo|dobbiamo|bisogna|ce l'ho|l'ho|ho|avevo|dovevo|va|vanno|la|lo|li|le|devo|fatt[oa]|mess[oa]|fissat[oa]|segnat[oa]|consegnat[oa]|{INFINITIVE}|far[ei]?l[oaei]) ?){{1,8}}"),
    ("search_known", rf"(?:(?:sai|ricordi|ti ricordi|dimmi) se )?(?:ho|abbiamo|è|sono|avevo)(?: {SOON}){{0,8}} {PART}(?: {SOON}){{0,8}} (?P<what>.+)|(?P<what2>.+?),? (?:è|sono|{HAVE})(?: {SOON}){{0,8}} {PART}"),
    ("offer", r"(?:prima o poi |ormai )?bisogna(?:va)? che (?:io |si |qualcuno )?(?P<what>(?!sia|abbia|ci)\w+(?:i|a|ca|chi|ghi|ga) .+)"),
    ("offer", r"(?:(?:mi|ci|ce) )?(?:serv(?:e|ono|irebbe|irebbero)|ci (?:vuole|vogliono|vorrebbe)|manca(?:no)?|occorr(?:e|ono)|(?:è|sono) (?:quasi )?finit[oaei]) (?:anche )?(?P<what>(?!(?:a|di|che|solo|poco|molto|tempo|pazienza|aiuto|niente|nulla|tutto|qualcosa|qualcuno|una mano|un passaggio|un miracolo|coraggio|me|te|sempre|ancora|per|mia|mio|il mio|la mia)\b|un'ora|un minuto)(?:(?:un|una|uno|il|lo|la|i|le|gli|dei|del|della|delle|degli|due|tre|altri|altre) |l'|un'|dell')?[\w']+(?: [\w']+){0,2})"),
    ("add", rf"(?!(?:cosa|che|chi|come|dove|quanto|perché|cerca|dimmi)\b)[^:?]{{3,60}}: ?(?P<what>{CHORE})"),
    ("add", rf"{_LEADS}(?:che )?{OBLIGATION} (?P<what>{CHORE})"),
    ("add", rf"{_QUIET}(?P<what>(?:per|a|al|alla|prima|dopo|appena|in|durante|con|da|dal|dalla|su|nel|nella) (?:[\w']+,? ){{1,6}}?{INFINITIVE} .+)"),
)  # fmt: skip

LATE = tuple(Command(meaning, tolerant(pattern)) for meaning, pattern in _ROWS)
