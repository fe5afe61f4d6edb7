"""Italian words for several tasks at once, for places in a list, and the short answers."""

# ruff: noqa: E501 - one row of the table, one line

_MANY = r"(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|[2-9]|10)"

PLURAL_PRONOUNS = rf"(?:(?:tutt[ei] )?(?:queste|quelle|questi|quelli|l[ei]|esse|essi)(?: {_MANY})?|tutt[ei] e {_MANY}|l[ei] tutt[ei]|(?:tutt[ei] )?(?:le altre|gli altri|le restanti|le rimanenti|i restanti|i rimanenti)|il resto|tutto il resto|ognuna|ciascuna)"
REST_WORDS = r"\b(?:resto|altr[ei]|restanti|rimanenti)\b"
ONES = r"\b(?:attività|compiti|cose|faccende|commissioni|robe|roba|impegni|voci|promemoria|task)$"
SET_NOISE = (
    r"(?:(?<![\w])(?:che|è|sono|ho|abbiamo|ha|sia|siano|quell[aeio]|quegli|quei|quanto|ciò|tutt[oaei]|tutta|già|ancora|stat[oaei]|con|senza|l'etichetta|etichett[ae]|tag|la|le|il|lo|i|gli|l|per|su|sul|sulla|nella|nel|della|dello|dell|delle|"
    r"dei|degli|del|di|da|dalla|e|in|a|al|alla|ai|mi[ao]|mie|miei|nostr[aoei]|list[ae]|priorità|come|segnat[oaei]|messo|messe|attività|compit[oi]|cos[ae]|roba|robe|voc[ei]|impegn[oi]|faccend[ae]|riguard[ao]\w*|contengono|contiene|parlano)(?![\w])'?)"
)
ORDINAL_NOISE = (
    r"^(?:l[ae]|il|lo|i|gli|l'|numero|attività) ?| (?:attività|della lista|in lista|dell'elenco|in elenco|voce)$"
)
DONE_ALONE = r"(?:(?:è|sì|già|l'ho|ok|segnal[ao]|mettil[ao]|come|per)[ ,]*){0,8}(?:fatt[oa]|finit[oa]|completat[oa]|completal[oa]|spuntal[oa]|conclus[oa]|terminat[oa])(?: per favore)?"
DROP_ALONE = r"(?:per favore )?(?:eliminal[oa]|cancellal[oa]|elimina|cancella|togli|toglil[oa]|leva|leval[oa]|rimuovi|rimuovil[oa]|via|buttal[oa] via)(?: per favore| pure| via)?"
PICK_LEAD = r"(?:(?:intendo|intendevo|voglio|volevo|dico|dicevo|direi|prendi|scelgo|facciamo|fai|è|sarebbe|allora|ehm|mmh?|beh|ma|no|sì|quell[ao] (?:di|del|della|con|per)|quell[ao]|credo|penso)[ ,]+){1,8}"
NO_TITLE = r"(?:così|adesso|ora|dopo|domani|oggi|più tardi|subito|stasera|qualcosa|qualcos'altro|meglio)\b.*"
FILLERS = r"(?<= )(?:pure|per favore|per cortesia|per piacere|gentilmente|cortesemente|un attimino|un attimo)(?= (?!di\b|che\b)\w|:)|(?<![\w'-])(?:eh+m*|uh+m*|mh+|mmh+|ehm+|boh|cioè|diciamo|tipo)(?![\w'-])[,.]?(?= )"
WHATS_ON = r"^\W*(?:(?:e|allora|ok|senti|mi dici|dimmi)[ ,]+){0,8}(?:(?:che )?cosa (?:c'è|ho|abbiamo|si fa|mi aspetta|mi tocca|bolle in pentola)|che (?:si fa|c'è|ho|impegni ho|programmi ho)|che)\b|\bche si fa\b"
NAMES_LIST = r"\b(?:priorità|scadenz[ae]|etichett[ae]|tag|list[ae]|attività|promemoria|ricord\w+|cose da fare|da fare|compiti|impegni|faccende|agenda|spesa)\b"
