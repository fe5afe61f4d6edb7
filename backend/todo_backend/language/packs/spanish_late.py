"""Spanish that no other row understands: questions made of the words of a list alone, and chores after any lead.

They come last, so that they may be wide.
"""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.pack import Command
from todo_backend.language.packs.spanish_verbs import CHORE, INFINITIVE, NOUN
from todo_backend.language.packs.spanish_words import OBLIGATION, tolerant

# All words that a question about the list may be made of.
_WORD = (
    rf"(?:{NOUN}|qué|cuáles|cuál|cuánt[oa]s?|que|lo|la|las|los|el|un|una|mi|mis|me|nos|se|es|son|está|están|tengo|tenemos|tenía|hay|había|tienen|tiene|tenga|tengan|debo|debería|queda|quedan|falta|faltan|toca|tocan|tocaba|vence|vencen|espera|aparece|viene|"
    r"vencid[oa]s?|atrasad[oa]s?|todavía|aún|ya|ahora|antes|después|luego|otr[oa]s?|algo|nada|algún|alguna?s?|de|del|a|en|al|para|por|sobre|con|sin|hacer|terminar|acabar|completar|entregar|comprar|pagar|hech[oa]s?|terminad[oa]s?|acabad[oa]s?|completad[oa]s?|"
    r"listas?|agenda|plan|planes|planificado|previst[oa]s?|programad[oa]s?|apuntad[oa]s?|anotad[oa]s?|puest[oa]s?|citas?|día|semana|mes|urgentes?|importantes?|prioridad|prioritari[oa]s?|más|menos|sólo|solo|solamente|tod[oa]s?|entonces|y|o|próxim[oa]s?|primero|empiezo|empezar|dónde|"
    r"abiert[oa]s?|restantes?|dime|dame|muestra|muéstrame|enséñame|enseña|léeme|lee|repasa|repásame|recuérdame|recítame|veamos|ver|saber|quiero|quisiera|necesito|vamos|a ver|tal|contenido|orden|trabajo|faena|curro|tarea|plazo|fecha|cosillas?|hago|haría|debería|llevo|voy|resto|pinta)"
)
_LISTY = r"(?:hacer|debo|listas?|agenda|pendientes?|planes|plan|programad[oa]s?|previst[oa]s?|vence|vencen|vencid[oa]s?|atrasad[oa]s?|tareas?|recordatorios?|apuntad[oa]s?|anotad[oa]s?|(?:me|nos) (?:queda|quedan|falta|faltan|toca|tocan|espera)|por dónde empiezo|empiezo|prioritari[oa]s?|cosas)"
_ASKS = r"(?:(?:y|pero|entonces|a ver|vamos a ver),? )?(?:qué|cuál|cuánt|lo |tod|hay|tengo|tenemos|me |nos |las |los |la |el |mis |en |por dónde|dime|dame|muestra|muéstra|enséña|enseña|lée|lee|repas|recuérda|veamos|ver|quiero|quisiera|necesito ver|a ver|algo|sólo|solo)"
_QUIET = r"(?!.*(?<!\w)(?:es|son|era|he|has|ha|hemos|quiere|quieres|puede|puedo|va|hace|está|están|no|me|te|se|nos|basta|sirve|cómo|qué|quién|cuánto|porque)(?!\w))"
_LEADS = r"(?!(?:qué|quién|cómo|dónde|cuánto|cuándo|porque|por qué|no|si|quizá|cuál|pero)\b)(?:(?!(?:si|cuando|porque|como|qué|quién|dónde|cuánto|no|dice|dicen|dijo|creo)\b)[\wáéíóúñ']+[ ,:]+){1,8}?"

_ROWS: tuple[tuple[str, str], ...] = (
    ("list", rf"(?=.*(?<!\w){_LISTY}(?!\w))(?={_ASKS})(?:{_WORD}(?!\w)[ ,]*){{2,16}}"),
    ("add", rf"(?!(?:qué|quién|cómo|dónde|cuánto|por qué|busca|dime|dice)\b)[^:?]{{3,60}}: ?(?P<what>{CHORE})"),
    ("add", rf"(?:pon|ponme|poneme|póngame|ponnos)(?: (?:para|que)){{0,2}} (?P<what>{CHORE}|(?:lo (?:de|del)) .+)"),
    ("add_planned", rf"(?P<what>{INFINITIVE})"),
    ("add", rf"{NOUN}[ ,:!]+(?P<what>{CHORE})"),
    ("add_wanted", rf"{_LEADS}(?:que )?{OBLIGATION} (?P<what>{CHORE})"),
    ("add", rf"{_QUIET}(?P<what>(?:para|al?|antes de|después de|en|durante|con|de|desde|por) (?:[\wáéíóúñ']+,? ){{1,6}}?{INFINITIVE} .+)"),
)  # fmt: skip

LATE = tuple(Command(meaning, tolerant(pattern)) for meaning, pattern in _ROWS)
