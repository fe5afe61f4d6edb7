"""English shapes of plans: shifting a task, notes for a task, chores and events that come with a time."""

# ruff: noqa: E501 - word lists

from todo_backend.language.packs.pack import Plans

_AMOUNT = (
    r"(?P<n>\d+(?:\.\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|"
    r"forty[- ]five|forty|sixty|ninety|half an?|a couple(?: of)?|couple of|a few|few|several)"
)
_UNIT = r"(?P<unit>min(?:ute)?s?|hours?|hrs?|days?|weeks?|wks?|fortnights?|months?|quarters?|years?)"
_DELAY = r"make|postpone|delay|push|defer|snooze|put off|move|shift|bump|bring|pull|put|advance|extend|reschedule|set"
_SHIFT = (
    rf"\W*(?:(?:please|can you|could you|now|and|then|also|just)[ ,]+)*(?:{_DELAY})\b"
    r"(?:(?! (?:to|until|till|on|in|at|of|within|every|before|after)\b(?! (?!\w+day\b|today|tomorrow|next|this|the end|\d)[^,;]{1,60} (?:later|earlier|sooner)\W*$)| \d+:)(?: \S+)){1,8}?"
    rf"(?P<amount>(?: (?:by|for|another|back|forward|ahead|out|a further))* {_AMOUNT}[ -]?{_UNIT}"
    r"(?: (?:later|earlier|sooner|back|forward|forwards|ahead|out|on|further|more))?)"
    r"(?:[ ,.!]+(?:please|thanks|ok|okay))*\W*"
)
_SHIFT_EARLIER = r"\b(?:earlier|sooner|ahead|advance)\b|\b(?:bring|pull|move)\b.*\b(?:forwards?|up|in)\b"

NOTE = (
    r"(?:(?<!\btake a)(?<!\bmake a)(?<!\btake)[,;.( ]+(?:with (?:a |the )?)?(?:notes?|description|details?|comment)(?: that says| saying)? ?:|"
    r"[,;.( ]+with (?:a |the )(?:note|description|comment)(?: that says| saying| that| to)?(?= )|"
    r"(?P<head>^\W*(?:(?:please|can you|could you)[ ,]+)*(?:(?:add|put|attach|write|make) )?(?:a |the |this )?"
    r"(?:note|description|detail|comment)s? (?:to|on|for|about) (?!self\b|me\b|myself\b|today\b|tomorrow\b|tonight\b|next\b|"
    r"\w+day\b)[^:]{1,80}?(?::| saying\b| that says\b)))"
    r" ?(?P<note>.+)$"
)

# Chores that people plan for a later day. Left out is what is said to a device or a person: play, turn, order, wake.
_TIMED_VERBS = (
    r"(?:call (?!me\b)|phone|email (?!me\b)|text (?!me\b)|message (?!me\b)|visit|meet|pay|study|review|send (?!me\b)|attend|"
    r"drive (?!me\b)|pick up|drop off|(?:book|reserve) (?!me\b|us\b|an? (?:table|room|hotel|taxi|cab|ride|car|restaurant) (?:for|at|in|from|to)\b)|renew|return|write|prepare|finish|clean|wash|water|walk|feed|buy|"
    r"read (?!me\b|out\b|my\b)|plan|bake|cook|reply|submit|collect|get (?:a |the |my )|bring|practi[sc]e|exercise|go to|take (?:the|my|out|an?|some|vitamins?|pills?|meds|medication|medicine|blood|inventory|notes)|follow up|check (?:in|on|with|up)|catch up|touch base|start (?:dinner|lunch|breakfast|cooking|packing|studying)|check (?:the |my )(?!weather|forecast|news|time|traffic|scores?|stocks?|e-?mails?|inbox|messages?|calendar|schedule|status|price|temperature|date|lists?|balance|account|battery|internet|wifi|email)\w+|change (?:the |my )?\w+(?! to\b)|talk to|leave (?:for|by|at)|hand in|head (?:to|out|for)|speak (?:to|with)|sign up|register|ask (?!me\b)|replace|refill|meditate)\b"
)
# Chores that may as well be asked of a shop or a device: worth a question when they stand alone.
_ERRANDS = (
    r"(?:order|get|apply for|sign up for|register for|look for|look into|ask|contact|replace|ring|make (?:an?|the|dinner|lunch|breakfast)|"
    r"do the|sell|start (?:the|my)|try|check on|talk to|cancel (?:the|my)) (?!me\b|us\b|it\b|that\b|this\b|up\b|out\b|off\b|lost\b|real\b|rid\b|you\b)(?!.*\b(?:for me|uber|taxi|cab|ride|from)\b)"
)
_EVENT = (
    r"\b(?:dentist|doctor|vet|appointment|check-?up|meeting|lunch|dinner|breakfast|brunch|practice|training|class|lesson|gym|"
    r"yoga|pilates|haircut|hairdresser|barber|birthday|interview|exam|rehearsal|therapy|physio|presentation|deadline|"
    r"stand-?up|sync|oil change|workout|conference|webinar|graduation|wedding|recital|workshop|laundry|groceries|parents'? evening|swimming|piano|soccer|football|tennis|call with|coffee with|"
    r"drinks with|date with|visit from|trip to the)\b"
)
# Words that make a sentence of a few words: a question, a statement, talk about someone.
_SENTENCE = (
    r"\?|^(?:what|when|where|who|whose|why|how|which|if|i|you|he|she|it|we|they|there|that|this|these|those|no|not|yes|any|some|"
    r"find|show|tell|give|list|search|look|check|suggest|recommend|good|best|nice|great|happy|my favou?rite)\b|"
    r"\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|could|should|can|may|might|let's|me|near|nearby|recipes?|"
    r"delete|remove|cancel|recommend\w*|weather|music|songs?|alarm|calendar|restaurants?|places?|i'm|i've|it's|that's|isn't|aren't|don't)\b"
)

TASK_VERBS = (
    r"^\W*(?:(?:please|can you|could you|hey|ok|now|also|then|i want to|i need to)[ ,]+)*(?:(?:postpone|reschedule|reopen|re-open|uncheck|untick|unmark|un-?complete|"
    r"snooze|defer|deprioriti[sz]e|prioriti[sz]e|untag|tag|retitle|rename) (?:the|my|task|that)\b(?!.*\b(?:alarms?|songs?|music|contacts?|files?|folders?|photos?|apps?|calendar|devices?|flights?|trains?)\b)|"
    r"(?:add|put|attach|write|remove|delete|clear|change|edit|update) (?:a |the |another )?(?:notes?|comments?|descriptions?|due dates?|deadlines?|tags?|labels?|priority) (?:to|on|for|of|from|off) (?:the|my|task)\b|"
    rf"(?:change|update|move|edit|delay|push|shift) (?:the|my) (?:\w+ ){{0,2}}{_EVENT})"
)
"""What is said of tasks alone, so that it is about one even when there is none of that name."""

PLANS = Plans(
    shift=_SHIFT,
    shift_earlier=_SHIFT_EARLIER,
    shift_particle=r"(?: (?:back|forward|forwards|out|up|ahead|along|on|by))+$",
    plan_verbs=r"(?:schedule|plan|book|reserve|arrange|set up)\b",
    attributive=(
        r"(?<!add)(?<!schedule)(?<!create)(?<!put)(?<!set up)(?<!book) (?:the|my|our|his|her|their) "
        r"(?P<time>\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)|\d{1,2} o'clock|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|noon|midnight|tomorrow)"
        r"(?= (?!(?:at|on|in|by|for|and|or|to|until|till|from|with|of|please|before|after|remind|add|i|we|put|instead|"
        r"morning|evening|afternoon|night|noon|next|this|that)\b)[a-z])"
    ),
    article=r"(?:an?|(?P<definite>the)) (?!(?:few|lot|bit|couple|little|\w|new|next|same|other|one|day)\b)(?=\w)",
    event=_EVENT,
    sentence=_SENTENCE,
    errands=_ERRANDS,
    timed_verbs=_TIMED_VERBS,
    deadline=r"\b(?:by|before|no later than|due|due by|due on)(?: the)? *$",
    booked_for=r"\b(?:book|reserve)\b.*\bfor(?: the)? *$",
    chore=r"read (?!me\b|my\b|out\b|it\b|back\b|this\b|that\b)(?:\S+ ){0,4}(?:reports?|books?|chapters?|articles?|papers?|contracts?|manual|newsletters?|novel|proposals?|drafts?|specs?|documentation|docs|thesis|minutes|agreement|brochure)\b.{0,40}",
)
