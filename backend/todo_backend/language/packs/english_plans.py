"""English shapes of plans: shifting a task, notes for a task, chores and events that come with a time."""

# ruff: noqa: E501 - word lists

from todo_backend.language.packs.goods import ENGLISH_GOODS
from todo_backend.language.packs.pack import Plans

_AMOUNT = (
    r"(?P<n>\d+(?:\.\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|"
    r"forty[- ]five|forty|sixty|ninety|half an?|a couple(?: of)?|couple of|a few|few|several)"
)
_UNIT = r"(?P<unit>min(?:ute)?s?|hours?|hrs?|days?|weeks?|wks?|fortnights?|months?|quarters?|years?)"
_DELAY = r"make|postpone|delay|push|defer|snooze|put off|move|shift|bump|bring|pull|put|advance|extend|reschedule|set"
_SHIFT = (
    rf"\W*(?:(?:please|(?:can|could) (?:you|we|i)|shall we|let's|now|and|then|also|just)[ ,]+){{0,8}}(?:{_DELAY})\b"
    r"(?:(?! (?:to|until|till|on|in|at|of|within|every|before|after)\b(?! (?!\w+day\b|today|tomorrow|next|this|the end|\d)[^,;]{1,60} (?:later|earlier|sooner)\W*$)| \d+:)(?: \S+)){1,8}?"
    rf"(?P<amount>(?: (?:by|for|another|back|forward|ahead|out|a further)){{0,8}} {_AMOUNT}[ -]?{_UNIT}"
    r"(?: (?:later|earlier|sooner|back|forward|forwards|ahead|out|on|further|more))?)"
    r"(?:[ ,.!]+(?:please|thanks|ok|okay)){0,8}\W*"
)
_SHIFT_EARLIER = r"\b(?:earlier|sooner|ahead|advance)\b|\b(?:bring|pull|move)\b.*\b(?:forwards?|up|in)\b"

NOTE = (
    r"(?:(?<!\btake a)(?<!\bmake a)(?<!\btake)[,;.( ]+(?:with (?:a |the )?)?(?:notes?|description|details?|comment)(?: that says| saying)? ?:|"
    r"(?<=\w),? and (?:also )?note(?: down)? that |"
    r"[,;.( ]+with (?:a |the )(?:note|description|comment)(?: that says| saying| that| to)?(?= )|"
    r"(?P<head>^\W*(?:(?:please|can you|could you)[ ,]+){0,8}(?:(?:add|put|attach|write|make) )?(?:a |the |this )?"
    r"(?:note|description|detail|comment)s? (?:to|on|for|about) (?!self\b|me\b|myself\b|today\b|tomorrow\b|tonight\b|next\b|"
    r"\w+day\b)[^:]{1,80}?(?::| saying\b| that says\b)))"
    r" ?(?P<note>.+?)(?=; ?(?:due|by|tags?|priority|p[1-4])\b|$)(?:$|(?=;))"
)

# Chores that people plan for a later day. Left out is what is said to a device or a person: play, turn, order, wake.
_TIMED_VERBS = (
    r"(?:call (?!me\b)|phone|email (?!me\b)|text (?!me\b)|message (?!me\b)|visit|meet|pay|study|review|send (?!me\b)|attend|"
    r"drive (?!me\b)|pick up|drop off|(?:book|reserve) (?!me\b|us\b|an? (?:table|room|hotel|taxi|cab|ride|car|restaurant) (?:for|at|in|from|to)\b)|renew|return|write|prepare|finish|clean|wash|water|walk|feed|buy|"
    r"read (?!me\b|out\b|my\b)|plan|bake|cook|reply|submit|collect|get (?:a |the |my )|bring|practi[sc]e|exercise|go to|take (?:the|my|out|an?|some|vitamins?|pills?|meds|medication|medicine|blood|inventory|notes)|follow up|check (?:in|on|with|up)|catch up|touch base|start (?:dinner|lunch|breakfast|cooking|packing|studying)|check (?:the |my )(?!weather|forecast|news|time|traffic|scores?|stocks?|e-?mails?|inbox|messages?|calendar|schedule|status|price|temperature|date|lists?|balance|account|battery|internet|wifi|email)\w+|change (?:the |my )?\w+(?! to\b)|talk to|leave (?:for|by|at)|hand in|head (?:to|out|for)|speak (?:to|with)|sign up|register|ask (?!me\b)|replace|refill|meditate)\b"
)
# Chores that may as well be asked of a shop or a device: worth a question when they stand alone.
_ERRANDS = (
    r"(?:order|get|apply for|research|look at|compare|thank|pick|choose|sign up for|register for|look for|look into|ask|contact|replace|ring|make (?:an?|the|dinner|lunch|breakfast)|"
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
    r"^\W*(?:(?:please|can you|could you|hey|ok|now|also|then|i want to|i need to)[ ,]+){0,8}(?:(?:postpone|reschedule|reopen|re-open|uncheck|untick|unmark|un-?complete|"
    r"snooze|defer|deprioriti[sz]e|prioriti[sz]e|untag|tag|retitle|rename) (?:the|my|task|that)\b(?!.*\b(?:alarms?|songs?|music|contacts?|files?|folders?|photos?|apps?|calendar|devices?|flights?|trains?)\b)|"
    r"(?:add|put|attach|write|remove|delete|clear|change|edit|update) (?:a |the |another )?(?:notes?|comments?|descriptions?|due dates?|deadlines?|tags?|labels?|priority) (?:to|on|for|of|from|off) (?:the|my|task)\b|"
    rf"(?:change|update|move|edit|delay|push|shift) (?:the|my) (?:\w+ ){{0,2}}{_EVENT}|"
    r"(?:you can )?(?:(?:cross|check|tick|mark|scratch|strike) .{1,60} off (?:of |from )?(?:my|the)\b.*\blist|(?:mark|show|list|record) .{1,60} (?:as )?(?:done|completed?|finished)\b|"
    r"(?:cross|check|tick|mark) off .{1,60} (?:from|on|off|of) (?:my|the)\b.*\blist|put (?:a |the )?(?:check|tick)))"
)
"""What is said of tasks alone, so that it is about one even when there is none of that name."""

_DUTY = r".*\b(?:to|must|should|shld|shud|needa|gotta|better)(?: (?:really|also|still|just|probably|definitely|absolutely|simply|actually|maybe)){0,8} "
_SERVICE = (
    r"(?:(?:book|reserve)(?: (?:me|us))?(?: (?:an?|the|some|my|our))?(?: \w+){0,2}? (?:tables?|rooms?|hotels?|taxis?|cabs?|rides?|cars?|restaurants?|flights?|tickets?|uber|trains?|seats?|trips?|stay|airbnb|reservation)\b|transfer|pay(?: off)? (?:my|the|a|off|for|this)? ?(?:\w+ )?(?:bills?|credit card|loan|balance|card)\b|find|search|wake up|do (?!the |my |some |a |our |his |her |[a-z]+ work|homework|laundry|taxes|yoga)|check (?:on )?(?:the |my |today's )?(?:weather|forecast|news|time|traffic|scores?|stocks?|e-?mails?|inbox|messages?|calendar|schedule|status|price|temperature|date|lists?|balance|account|internet|wifi|email)|cancel|apply|open|close|set|turn|play|know|see (?:the |my |all |what|if|how|you|it|that|this|a )|hear|be|have|say|tell (?:you|me)|ask (?:you|a question|something)|"
    r"talk to you|speak (?:to|with) (?:you|an? \w+|someone|somebody|customer)|make (?:a|an) (?:\w+ )?(?:reservation|transfer|payment|call|complaint|appointment|purchase)|get (?:to|around|round|a (?:\w+ )?(?:ride|taxi|cab|loan|car|flight|hotel|room|quote|card|visa|refund|table)|directions|some sleep|out|home|help|up|away|over|going|back|real|lost|it|that)|"
    r"go(?:$| (?:now|home|out|away|to (?:bed|sleep|the (?:bathroom|toilet|loo|airport))))|leave (?:the |my )?(?:lights?|lamps?|heating|tv|music|fan|radio|ac|thermostat)|leave(?:$| (?:now|home|work|here|me|it|us|you|for work))|sleep|rest|eat|drink|lose|find|learn|understand|figure|think|feel|admit|convert|translate|calculate|spell|define|look up|search|show|list|track|locate|navigate|drive|fly|travel|exchange|deposit|withdraw|send (?:money|\$|£|€)|"
    r"report|dispute|freeze|block|unfreeze|activate|order (?:an?|some|me|more)? ?(?:\w+ )?(?:pizzas?|food|uber|taxi|cab|checks?|card|takeaway|lunch|dinner)|rent an?|buy an? (?:\w+ )?(?:ticket|flight|car|house)s?|change|update (?:my|you)|sign (?:in|out)|log|improve|do (?:it|that|this|so|something|better)|add|remind|remove|delete|remember|"
    r"call (?:you|me|an? |the police|911|999|customer)|start|stop|use|work|live|live|stay|wait|turn|increase|raise|lower|reset|restart|connect|download|upload|take (?:a|an|my) (?:break|nap|rest|breath|chance)|win|avoid|make (?:sure|it|sense|up))\b"
)
_SPOKEN = r"\b(?:e-?mail|text|message|send|let)\b.*\b(?:about|that|if|whether|saying|regarding|to say|asking|know|invite|happy|i|i'm|i'll|we|we'll|meeting|party|dinner|lunch|appointment)\b"
_REASON = r"\S+ .+ (?:because|so that|so (?:i|we|it|the|that|he|she|they)|in case|since (?:i|we|it|he|she|they|the)|or else|otherwise|or (?:i|we|it|he|she|they)(?:'ll| will)|as (?:i|we|it|they|he|she|the)|before (?:i|we|it|they|he|she|the|my|our|his|her)) .+"
_NO_EVENT = (
    r"\b(?:weather|news|forecast|rain|snow|temperature|traffic|scores?|flights?|tickets?|movies?|films?|showtimes|stocks?|prices?|rates?|sunrise|sunset|tides?|time|date|day|events?|concerts?|shows?|tv|channel|volume|lights?|lamps?|heating|thermostat|alarms?|timers?|uber|"
    r"taxi|cab|directions|route|maybe|later|perhaps|nothing|something|anything|see|free|busy|sick|^off|is off|day off|closed?|works?|sounds?|looks?|seems?|fine|good|great|bad|nice|happy|merry|awesome|perfect|sorry|thanks?|hello|hi|bye|goodbye|hey|please|really|cold|hot|warm|"
    r"bored|tired|home|asleep|awake|same|still|until|till|than|but|because|then|again|instead|rather|only|almost|already|yet|never|always|sometimes|often|too|very|so|just|say|said|went|came|got|took|made|saw|ate|drank|slept|worked|was|were|happened|lol|haha|wow|"
    r"removed|deleted|whats?|stops?|start|go|search|call|open|close|continue|repeat|resume|louder|quieter|love|loves|hate|hates|want|wants|need|needs|know|knows|think|thinks|guess|hope|wish|feel|feels|goes|comes|gets|ends|starts|him|her|them|us|your|mine|yours|who|what|one|ones|other|first|second|last|next|task|tasks|list|lists|reminder|reminders|todo|todos|schedule|agenda|update|undo|reset|snooze|postpone|cancelled|canceled|done|finished|booked|paid|due|overdue|book a|cancel|play|jazz|radio|podcast|wake|stop|"
    r"(?!(?:dr|mrs?|ms|st|pc|hr|pt|dvds?|bbq|kds|mpg|nhs|vt|rd|pm|cv|cvs|gp|gps|sql|crm|qr|jr|sr|ngt)\b)[b-df-hj-np-tv-xz]{2,}|flat|world|war|king|president|capital|century|history|born|died|episode of)\b|[?\d]{3,}|^(?:\W|\d){0,8}$|^(?:to|for|of|in|on|at|by|from|with|and|or|not|about|as)\b|\b(?:to|for|of|in|at|by|from|with|and|or|the|a)$"
)

_SOMEONE = r"(?!(?:me|us|you|it|for|about|if|alexa|siri|google|olly|a|an|them|him|her|what|how|why|who|when|where|whether|chatgpt|the (?:bank|assistant|computer|internet)|my (?:bank|phone))\b)(?:(?:the|my|our) )?[\w'-]+(?: [\w'-]+){0,2}?"
_HOUSEHOLD = r"(?:presents?|gifts?|flowers|bouquet|contact lens(?:es)?|lenses|glasses|ink|toner|cartridges?|(?:text)?books?|workbooks?|uniforms?|shoes|trainers|boots|costumes?|prescriptions?|medication|medicine|tablets|batteries|filters?|nappies|diapers|wipes|curtains|carpet|mattress|blinds|seeds|bulbs|logs|firewood|compost|heating oil|invitations|vitamins|hearing aid batteries|stationery|paper|candles|birthday cake|wedding cake)"
WORK = r"(?:ironing|washing(?:[- ]up)?|laundry|dishes|hoovering|vacuuming|gardening|housework|cleaning|(?:food |big |weekly )?shop(?:ping)?|school run|accounts|paperwork|filing|dusting|recycling|homework|coursework|worksheets?|taxes|tax return|problem (?:set|sheet)s?|assignments?|essays?|dissertation|thesis|lab (?:report|write-?up)|slides|presentation|revision|flashcards|crossword|exercises|stretches|bins|litter ?(?:tray|box)|decorating|packing|wrapping(?: \w+)?|painting(?: \w+)?|knitting|scarf|jumper|puzzle|application|cover letter|cv|personal statement|poster|lesson plans?|marking)"
CHANGED = r"change (?:(?:the|an?|my|our|[\w'-]+'?s) )?(?:light ?bulbs?|bed(?:ding|s| sheets?| linen)?|sheets|towels|cat litter|litter(?: tray)?|smoke alarm batter(?:y|ies)|(?:water|air|hoover|vacuum|boiler) filters?)(?: (?:in|on|of|for) .{1,40})?"
_PRIVATE = (
    r"sort (?:out )?(?!(?:me|it|this|that|them|us|you|by|my account|the list|my list|the tasks|my tasks)\b)(?:the|my|our|his|her|[\w'-]+'s) (?:[\w'-]+ ){0,3}?(?:lofts?|attic|photos?|garage|sheds?|wardrobes?|cupboards?|drawers?|paperwork|desk|clothes|toys|books|shoes|washing|laundry|recycling|bag|room|bedroom|freezer|fridge|costume|uniform|shopping|spare room|kitchen|notes|files|bookcase|bookshelf)(?: .{1,30})?|"
    r"take back (?:the|my|our|his|her|those|these|[\w'-]+'s) (?!(?:last|first|previous|change|changes)\b)(?!.*\b(?:requests?|commands?|orders?|words?|control|tasks?|said)\b).{2,40}|"
    r"(?:get|have) (?:my|our|his|her|their|[\w'-]+'s) [\w' -]{2,30} (?:done|taken|renewed|sorted|signed|printed|photocopied)(?: .{1,30})?|"
    r"find (?:[\w-]+'s|the (?:kids'|baby's|dog's)) (?:[\w-]+ ){0,2}(?:shoes?|socks?|coat|jacket|gloves?|hat|keys|glasses|bag|charger|teddy|lead|uniform|costume|birth certificate)|"
    rf"(?:do|finish|start|get on with|crack on with|catch up on) (?:(?:the|my|some|our|this|that|[\w'-]+) ){{0,3}}?{WORK}(?: (?:for|on|about|with|in|before|after) .{{1,40}})?|"
    r"cut (?:back )?(?:(?:the|my|our|[\w'-]+'?s) )?(?:grass|lawn|hedges?|roses|ivy|nails|toenails|fringe)(?: .{1,30})?|"
    rf"{CHANGED}|"
    r"top up (?:(?:the|my|our|[\w'-]+'?s) )?(?:(?:school )?(?:lunch|dinner) (?:money|account)|bus (?:card|pass)|oyster(?: card)?|screen ?wash|(?:gas |electric(?:ity)? )?meter|bird (?:feeders?|bath)|travel ?card)|"
    r"put (?:out (?:the )?(?:bins?|recycling|rubbish|trash|washing)|(?:the )?(?:bins?|recycling|rubbish|washing|laundry) (?:out|away|on the line))(?: .{1,30})?|"
    r"watch (?:(?:the|my|yesterday's|today's|[\w'-]+) )?(?:lectures?|webinar|seminar|lesson)(?: \d+)?(?: (?:recordings?|videos?))?(?: (?:on|about) .{1,40})?|"
    r"(?:make|prepare) (?:(?:the|[\w'-]+'s|kids'?|some) )?(?:packed lunch(?:es)?|school lunch(?:es)?|lunch ?box(?:es)?|flashcards|revision (?:cards|notes|timetable)|invitations|(?:an? )?costume .{1,30})|"
    r"(?:make|bake|knit|sew) (?:an? |the |some )?[\w' -]{2,30} for (?:the |my |our )?(?:(?:school|church|bake|village|charity|jumble|scout|coffee)\b.{1,30}|(?:fete|fair|raffle|baby|grand\w+|neighbou?rs?)\b.{0,30})|"
    r"start (?:revising|studying|writing|decorating|training|saving|learning)(?: (?!me\b).{1,40})?|"
    rf"(?:talk|speak|chat) (?:to|with) (?!(?:someone|somebody|anyone|customer|support|human|agents?|operator|representative)\b){_SOMEONE} about .{{2,60}}|"
    rf"ask {_SOMEONE} (?:to|about|if|whether|for|over|round|when|what|where|how|who|which) (?!(?:call|text|ring|phone|play|send) me\b).{{2,80}}|"
    rf"order (?!me\b|us\b)(?:[\w'-]+ ){{0,4}}{_HOUSEHOLD}\b(?!.*\b(?:from amazon|on amazon|on my card|to my (?:house|address))\b).{{0,60}}|"
    r"(?:have|get) (?:the|my|our|his|her|their|\w+'?s) (?:[\w'-]+ ){1,4}?(?:serviced|washed|cut|checked|fixed|repaired|cleaned|looked at|tuned|swept|trimmed|valued|tested|replaced|mended|altered|sharpened|inspected|framed|vaccinated|groomed|clipped|re-?upholstered|rewired|painted)(?: .{1,40})?|"
    r"have a (?:word|chat|quick word|talk) (?:with|to) .{2,60}|"
    r"have (?:an? )?(?:lunch|dinner|tea|coffee|brunch|breakfast|drinks?|catch-?up) with (?!me\b|us\b|you\b).{2,40}|"
    r"(?:register|sign up|enrol|enroll|sign (?:\w+ ){1,3}up) for (?!(?:a |an |the |my |your )?(?:new )?(?:\w+ )?(?:card|account|loan|credit|bank|app|newsletter|service|alerts?|banking|netflix|spotify|premium|membership)\b)(?:(?:the|an?|my|our) )?[\w' -]{2,50}|"
    r"apply for (?:the |an? |my |our )?(?:[\w'-]+ ){0,3}(?:jobs?|internships?|scholarships?|bursary|student (?:loan|finance|housing)|university|uni|college|school places?|nursery places?|(?:blue|parking|disabled) (?:badge|permit)|passport|visa|attendance allowance|pension credit|allotment|placement|masters?|phd|accommodation|halls)\b.{0,40}|"
    r"arrange (?:an? |the |some )?(?:[\w'-]+ ){0,2}(?:playdates?|lifts?|babysitters?|sitter|childcare|sleepovers?|viewings?|cover|party|funeral|collection|pickup|home visit)\b.{0,60}"
)

PLANS = Plans(
    evening=r"(?:(?:have|go (?:to|for|out for)|going (?:to|for)|out for|family|birthday|christmas|team|work|date|the|a|my|our)\b ?){0,3}(?:dinner|supper|drinks|cocktails|movies?|film night|movie night|game night|date night|concert|gig|theat(?:re|er)|opera|cinema|party|pub|bar|night out|karaoke)\b(?! (?:food|invit|supplies|shopping|tickets?|decorations?))",
    duty=_DUTY,
    service=_SERVICE,
    spoken=_SPOKEN,
    reason=_REASON,
    no_event=_NO_EVENT,
    stated=r"(?:is|are|was|were|needs?|wants|has to|have to|must|comes|gets|arrives|ends|starts|expires|runs out|could do)\b",
    shift=_SHIFT,
    shift_earlier=_SHIFT_EARLIER,
    shift_particle=r"(?: (?:back|forward|forwards|out|up|ahead|along|on|by)){1,8}$",
    plan_verbs=r"(?:schedule|plan|book|reserve|arrange|set up)\b",
    attributive=(
        r"(?<!add)(?<!schedule)(?<!create)(?<!put)(?<!set up)(?<!book) (?:the|my|our|his|her|their) "
        r"(?P<time>\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.|p\.m\.)|\d{1,2} o'clock|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night|lunchtime))?|weekend|noon|midnight|tomorrow)"
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
    chore=rf"{_PRIVATE}|(?:get|grab|fetch|pick up|buy) (?:(?:some|more|another|a (?:few|dozen|loaf|bag|box|pint|pack|packet|tin|can|bottle|jar|carton|kilo|pound)(?: of)?|half a (?:dozen|pound|kilo)(?: of)?|\d+ ?(?:g|kg|ml|l|lbs?|oz|x|pints?|tins?|bags?|packs?|boxes|litres?|bottles?|rolls?|cans?)\b(?: of)?) (?!sleep|rest|help|info|air|time|advice|fun|it\b)|(?:the |\w+ |\d+% )?{ENGLISH_GOODS}\b).{{0,80}}|"
    r"read (?!me\b|my\b|out\b|it\b|back\b|this\b|that\b)(?:\S+ ){0,4}(?:reports?|books?|chapters?|articles?|papers?|contracts?|manual|newsletters?|novel|proposals?|drafts?|specs?|documentation|docs|thesis|minutes|agreement|brochure)\b.{0,40}",
)
