"""Answers to "shall I do that to all of these?" that name some: only those, or all but those. English has its own."""

# ruff: noqa: E501 - patterns, one a line

_GERMAN = r"(?:(?:ja|nein|nee?|ok|okay|gut|klar|moment|warte|halt|stopp|doch|ach|äh|aber|bitte|und|na|gerne?|alles|alle|mach das|mach)[ ,.!]+){0,8}"
GERMAN_ONLY = (
    rf"(?:{_GERMAN}(?:(?:lösche?|streiche?|entferne?|erledige?|nimm|mache?|verschiebe?) )?(?:nur|bloß|lediglich)(?: noch)? "
    r"|(?:(?:ja|ok|okay|bitte|aber)[ ,.!]+){1,3}(?=(?:die|das|den|der)? ?(?:ersten?|zweiten?|dritten?|vierten?|fünften?|letzten?|nummer|\d+)(?![\w-])))"
    r"(?P<target>.+?)(?: (?:bitte|löschen|streichen|entfernen|erledigen|abhaken)){0,3}"
)
GERMAN_NOT = (
    rf"{_GERMAN}(?P<lead>(?:behalte?|lass|lasse|außer|ausser|bis auf|ohne|nicht|nur nicht|alles außer|alle außer) )?(?P<target>.+?)"
    r"(?(lead)(?: (?:drin|drauf|stehen|übrig|bitte|löschen|in ruhe)){0,3}|(?: (?:nicht|bitte nicht|nicht löschen|behalten|behalte ich|brauche ich noch|soll bleiben|bleibt|bleiben)))"
)

_FRENCH = r"(?:(?:oui|non|ok|d'accord|attends|mais|en fait|finalement|euh|bon|ah|oh|et|alors|tout|vas-y|s'il te plaît)[ ,.!]+){0,8}"
FRENCH_ONLY = (
    rf"(?:{_FRENCH}(?:(?:supprime|efface|enlève|termine|coche|fais|déplace) )?(?:seulement|juste|uniquement) "
    r"|(?:(?:oui|ok|d'accord|mais)[ ,.!]+){1,3}(?=(?:les?|la|l') ?(?:deux |trois )?(?:premi|deuxi|second|troisi|quatri|cinqui|derni)))"
    r"(?P<target>.+?)(?: (?:s'il te plaît|stp|seulement|uniquement)){0,3}"
)
FRENCH_NOT = (
    rf"{_FRENCH}(?P<lead>(?:garde|gardez|laisse|conserve|sauf|pas|excepté|à part|hormis|tout sauf|toutes sauf|ne supprime pas|sans) )?(?P<target>.+?)"
    r"(?(lead)(?: (?:quand même|s'il te plaît|stp)){0,3}|,? non)"
)

_SPANISH = (
    r"(?:(?:sí|si|no|ok|vale|bueno|espera|pero|mejor|eh|ah|oh|y|todo|todas|todos|adelante|por favor)[ ,.!]+){0,8}"
)
SPANISH_ONLY = (
    rf"(?:{_SPANISH}(?:(?:borra|elimina|quita|completa|marca|haz|mueve) )?(?:solo|sólo|solamente|únicamente) "
    r"|(?:(?:sí|si|ok|vale|pero)[ ,.!]+){1,3}(?=(?:las?|los?|el) ?(?:dos |tres )?(?:primer|segund|tercer|cuart|quint|últim)))"
    r"(?P<target>.+?)(?: (?:por favor|nada más)){0,3}"
)
SPANISH_NOT = (
    rf"{_SPANISH}(?P<lead>(?:deja|conserva|guarda|quédate con|menos|excepto|salvo|no|no borres|todo menos|todas menos|todos menos|sin) )?(?P<target>.+?)"
    r"(?(lead)(?: (?:por favor|ahí)){0,3}|,? no)"
)

_ITALIAN = (
    r"(?:(?:sì|si|no|ok|va bene|aspetta|ma|anzi|però|beh|eh|ah|oh|e|tutto|tutte|tutti|vai|per favore)[ ,.!]+){0,8}"
)
ITALIAN_ONLY = (
    rf"(?:{_ITALIAN}(?:(?:elimina|cancella|togli|completa|segna|fai|sposta) )?(?:solo|soltanto|solamente) "
    r"|(?:(?:sì|si|ok|va bene|ma)[ ,.!]+){1,3}(?=(?:le|la|il|i|l'|gli) ?(?:prim|second|terz|quart|quint|ultim)))"
    r"(?P<target>.+?)(?: per favore){0,3}"
)
ITALIAN_NOT = (
    rf"{_ITALIAN}(?P<lead>(?:tieni|lascia|conserva|tranne|eccetto|salvo|meno|non|non eliminare|non cancellare|tutto tranne|tutte tranne|tutti tranne|senza) )?(?P<target>.+?)"
    r"(?(lead)(?: (?:per favore|stare|lì)){0,3}|,? no)"
)

_CHINESE = r"(?:(?:好的?|是的?|不|不是|等等|等一下|嗯|啊|对|可以|行|但是?|不过|那|全部?|都)[ ,.!]{0,3}){0,8}"
CHINESE_ONLY = (
    rf"{_CHINESE}(?:只|就|仅|仅仅)(?:删除?|删掉|完成|做|改|移)(?P<target>.+?)(?:就行|就好|就可以|吧|了|即可){{0,3}}"
)
CHINESE_NOT = rf"{_CHINESE}(?:别|不要|先别|保留|留着|留下|除了|不)(?:删除?|删掉|动|碰)?(?P<target>.+?)(?:以外|之外|吧|了|别删|不要删|留着|其他都删|都删掉?){{0,3}}"
