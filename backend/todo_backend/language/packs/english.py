"""English commands: how people say what they want of a todo list."""

from todo_backend.language.dates.english import ENGLISH as DATES
from todo_backend.language.packs.english_words import KEEP_TOGETHER, SAFE_VERBS, STOP_WORDS, VERBS
from todo_backend.language.packs.english_wording import PHRASES, plural, say_day, say_rule, say_time
from todo_backend.language.packs.pack import Command, Pack

_LIST = (
    r"(?:to |for )?(?:(?:my|the|our|your|today's|this|a|his|her|their|that) )?(?P<list>(?:(?!list|lists|on |to |from )[\w'&-]+ ){0,4}?)"
    r"(?:list(?! of \w+ (?:from|in)\b)s?|todos|to-dos|to dos|agenda|tasks|reminders)(?: (?:of|for|to|named|called) (?P<listof>[\w ]+?))?"
)
_NOUN = r"(?:tasks?|to-?dos?|to dos?|items?|reminders?|entry|entries|things? to do|action items?|chores?)"
_ADD = r"(?:add|ad|put|include|insert|place|stick|throw|pop|write|jot|append|save|log|record|enter|toss|pencil|get|have|need|see|want)(?: down| in)?"
_DROP = (
    r"(?:delete|delte|remove|erase|drop|cancel|discard|scratch|trash|get rid of|kill|nuke|take|cross out|wipe|eliminate|strike|rid|"
    r"dump|get|clear|purge|destroy|forget about|throw out|throw away|rm)(?: off| out| away)?"
)
_SEE = (
    r"(?:show|list|display|see|view|read|tell|give|get|pull up|bring up|open|print|recite|go over|go through|go back over|review|check|iterate|"
    r"enumerate|describe|repeat|let me (?:see|know|hear)|hear|know|run through|look at|find|state|inform|provide|share|speak|name|look up|present)"
    r"(?: off| out| me| back| to me| up| through| over)*"
)
_MINE = (
    r"(?:all |everything |every |each |any |some |only |just |of |on |in |for |the |my |our |me |current |open |pending |outstanding |remaining |"
    r"incomplete |unfinished |completed |complete |finished |done |closed |overdue |late |existing |full |whole |entire |active |new |"
    r"upcoming |urgent |high[- ]priority |important |due |what |is |are |'s |items |item |things |that |which |i |have |"
    r"to |do |need |left |now |currently |still |contents |set |you |can |recent |latest |top |next |first |last |next |priority |\d+ )*"
)

COMMANDS: tuple[Command, ...] = (
    # what only looks like a request to this list
    Command("none", r".*\b(?:alarms?|play ?lists?|contacts?|songs?|music|e-?mails?|bank|credit card|apps?|dvr|iphone|the weather|movies?|album|podcasts?|spreadsheet|photos?|radio)\b(?:(?!\b(?:task|remind|todo|to do)\b).)*"),
    Command("none", r"(?:wake me|call me|text me|ring me|order me|book me|play|sing|turn (?:on|off|up|down)|dim|translate|define|spell|convert|transfer|pause|tell me (?:a joke|about|a story)|what time is it|how (?:do|does|did|is|are|far|long|old|tall|much|fast) (?!.*\b(?:list|tasks?|reminders?|to ?do)\b)|who |where ).*"),
    Command("none", r".*\b(?:calendar|meetings?|appointments?|events?|schedule)\b.*\?"),
    Command("none", r"(?:what|when|where|who|do i|am i|is|are|show|tell|list|how many|check|give|which|does|did|have i|any)\b.*\b(?:calendar|meetings?|appointments?|events?)\b.*"),
    Command("none", r"(?:delete|remove|clear|cancel|erase|clean|empty|wipe|open|add|put|set|mark|update)\b.*\b(?:calendar|notes? app)\b.*"),
    # talk
    Command("undo", r"(?:undo|revert|take (?:that|it) back|reverse|roll back|put (?:it|that|them) back|bring (?:it|that|them) back|restore (?:it|that|them))(?: (?:that|this|it|the last (?:one|thing|change|action|command)|my last (?:change|action)|what (?:you|i) (?:just )?did|last|everything))?"),
    Command("undo", r"(?:undelete|un-?do) .*|i didn't mean (?:that|to)(?: do that| delete (?:that|it))?|oops,? undo.*|(?:that was|my) (?:a )?mistake,? (?:undo|bring).*"),
    Command("greet", r"(?:hi|hello|hey|hiya|yo|howdy|good (?:morning|afternoon|evening|day)|greetings|what's up|sup|hi there|hello there|hey there|how are you(?: doing)?(?: today)?)"),
    Command("thanks", r"(?:thanks|thank you|thx|ty|cheers|thanks a lot|thank you so much|thank you very much|many thanks|much appreciated|great,? thanks|ok,? thanks|perfect,? thanks|awesome|great|perfect|cool|nice|well done|good job|great job|nice work)(?: .{0,25})?"),
    Command("help", r"(?:help|help me|what can you do|what do you do|how does this work|how do(?:es)? (?:this|it|you) work|what can i (?:say|do|ask)|how (?:do|can) i (?:use|add|delete|remove|complete|change|edit|undo|create|mark|rename|reschedule) .*|how (?:do|can) i use (?:this|you)|what are (?:you|your (?:skills|features|commands))|instructions|commands|i need help|who are you)"),
    Command("summary", r"(?:(?:give me |show me |what's )?(?:a |the |my )?(?:quick |short |daily |weekly )?(?:summary|overview|recap|status|rundown|digest|briefing)(?: (?:of|for|on) .*)?|summari[sz]e(?: .*)?|how am i doing.*|how's my (?:day|week|list|progress).*|how does my (?:day|week) look.*|plan my (?:day|week)|brief me.*|what does my (?:day|week) look like.*)"),
    # correct the last thing
    Command("correct", r"(?:no,? |actually,? |sorry,? |i mean,? |wait,? |oops,? )+(?:i meant?|i said|make (?:it|that)|it's|it should be|that should be|not .* but)?(?P<value>.*)"),
    # completing, reopening
    Command("reopen", r"(?:mark|set|make|change) (?P<target>.+?) (?:as |to |back to )*(?:not (?:done|complete|completed|finished|yet done)|incomplete|undone|uncompleted|unfinished|pending|open|to ?do|active|not complete)(?: again)?"),
    Command("reopen", r"(?:reopen|re-open|uncheck|un-check|unmark|uncomplete|untick|restore|reactivate|un-complete)(?: the)? (?P<target>.+?)"),
    Command("reopen", r"(?P<target>.+?) (?:is|are|was|were) (?:not|n't) (?:actually |really |yet )*(?:done|finished|completed?)(?: yet| after all)?|(?P<target2>.+?) (?:isn't|aren't|wasn't) (?:actually |really )?(?:done|finished|completed?)(?: yet| after all)?"),
    Command("reopen", r"i (?:didn't|haven't|did not|have not)(?: actually| really)? (?:finish|finished|complete|completed|done|do) (?P<target>.+?)(?: yet| after all)?"),
    Command("complete", rf"(?:mark|check|tick|cross|set|flag|change|move|make|put|switch|get)(?: off)? (?P<target>.+?) (?:as |to |is |being |to be |into )*(?:all )?(?:done|completed?|complet|finished|ticked|checked|accomplished|closed)(?: (?:on|in|off|from) {_LIST})?"),
    Command("complete", rf"(?:mark|check|tick|cross|strike) (?P<target>.+?) off(?:(?: of| from)? {_LIST})?"),
    Command("complete", rf"(?:complete|finish|check off|tick off|cross off|mark off|mark complete|mark done|check|tick|close|close out|accomplish|resolve|mark as (?:done|complete|completed)|mark)(?: off)? (?P<target>.+?)(?: (?:on|in|off|from) {_LIST})?"),
    Command("completed", rf"(?:i |we |i've |we've |i'm |we're |i have |just |am |already |now |finally |all )*(?:finished|completed|done with|through with|done|accomplished|wrapped up|taken care of|took care of|checked off|ticked off|did)(?: with)? (?P<target>.+?)(?: (?:on|from|off) {_LIST})?"),
    Command("completed", r"(?P<target>.+?)(?: is| are| was| were| has been| have been|'s)?(?: now| all| already| finally)* (?:done|finished|completed?|taken care of|sorted)(?: now| already)?"),
    Command("completed", r"(?:i |we )(?:just |have |already |finally |'ve )*(?P<target>(?:bought|called|paid|sent|cleaned|picked up|got|fixed|submitted|washed|read|wrote|watered|walked|fed|emailed|booked|made|cooked|ordered|returned|mailed|took|vacuumed|mopped|renewed|scheduled|visited|finished|prepared) .+?)"),
    # deleting
    Command("delete_all", rf"(?:clear|empty|wipe|erase|nuke|delete|blank|clean|reset|remove|purge|get rid of|cancel|drop|destroy|trash)(?: (?:out|off|up|away))?(?: (?:all|everything|every|each|the|of|items?|single|one|tasks?|things?|on|in|from|that's|that is|contents|my|entire|whole))* (?:on |in |from |off )?{_LIST}(?: please)?(?: completely| in (?:its )?entirety| entirely)?"),
    Command("delete", rf"{_DROP} (?P<target>.+?) (?:off|from|off of|out of|out from|of|on|in|away from) {_LIST}"),
    Command("delete", rf"(?:on|from|in|off) {_LIST},? {_DROP} (?P<target>.+?)"),
    Command("delete", rf"(?:take|get|have) (?P<target>.+?) (?:removed|deleted|erased|crossed)(?: (?:off|from|off of|out of) {_LIST})?"),
    Command("delete", r"(?:delete|delte|remove|erase|drop|cancel|discard|scratch|trash|get rid of|nuke|eliminate|purge|rid|dump|clear|wipe|kill|strike|cross out|forget about|throw out|rm)(?: off| out)? (?P<target>.+?)"),
    Command("delete", rf"(?:i )?(?:don't|do not|no longer|dont)(?: want| need| have)+(?: to)? (?P<target>.+?)(?: any ?more| any longer)?(?: on {_LIST})?(?:,? (?:so )?(?:delete|remove) (?:it|that))"),
    Command("delete", rf"(?P<target>.+?) (?:should|can|must|needs? to) be (?:removed|deleted|erased|taken)(?: (?:off|from|off of) {_LIST})?"),
    # changing
    Command("untag", r"(?:remove|delete|drop) (?:the )?(?:tags?|labels?) (?P<value>.+?) (?:from|off|on) (?P<target>.+?)"),
    Command("tag", r"(?:tag|label) (?P<target>.+?)(?: (?:as|with) (?P<value>.+))?"),
    Command("tag", r"(?:add|put|set|attach|apply) (?:the |a )?(?:tags?|labels?) (?P<value>.+?) (?:to|on|for) (?P<target>.+?)"),
    Command("note", r"(?:add|put|attach|write) (?:a |the )?(?:note|description|detail|comment)s? (?:to|on|for) (?P<target>.+?)(?::| saying| that says| that) (?P<value>.+)"),
    Command("note", r"(?:add|put|write|attach) (?:a |the )?(?:note|description|comment) (?P<value>.+?) (?:to|on) (?P<target>.+?)"),
    Command("clear_due", r"(?:remove|delete|clear|drop|take off) (?:the )?(?:due date|deadline|date|due time|reminder time)s? (?:of|from|for|on|off) (?P<target>.+?)"),
    Command("clear_priority", r"(?:remove|delete|clear|drop) (?:the )?priority (?:of|from|for|on) (?P<target>.+?)"),
    Command("change", r"(?:change|rename|update|edit|modify|reword|replace|correct|revise|turn|alter|swap|substitute)(?: the)?(?: (?:title|name|text|wording|description) (?:of|for))? (?P<target>.+?) (?:to say|to|with|into|for|as) (?P<value>.+)"),
    Command("move", r"(?:move|reschedule|postpone|push|delay|shift|bump|defer|change|update|set|bring|make|snooze|put off|put|edit|modify|extend|schedule|give|prioriti[sz]e|deprioriti[sz]e|have)(?: back| off| out| forward| up)?(?: the)?(?: (?:due date|deadline|date|time|priority|due time|recurrence) (?:of|for|on))? (?P<target>(?:task |item |number |reminder |todo )?(?:#?\d+\b.*|it|that|this|them|those|these|both|all|everything|each|(?:the |my ).+|.+)?)(?:'s (?:due date|deadline|date|time|priority))?"),
    # adding
    Command("add", rf"{_ADD} (?P<what>.+?) (?:to|on|onto|in|into|under|down on|at the top of|to the top of|added to|put on|added on|placed on) {_LIST}(?: (?:as|since|because) .*)?"),
    Command("add", rf"(?:to|on|in|for) {_LIST},? (?:please )?(?:{_ADD}|i need) (?P<what>.+?)(?: added| on there)?"),
    Command("add", rf"{_ADD} (?:to|on|onto|in|into) {_LIST},? (?:(?:that )?i need (?:to )?|to )?(?P<what>.+)"),
    Command("add", rf"(?:add|create|make|set|set up|setup|new|start|give me|put in|put|write|i need|need|schedule|enter|have|log|want|leave)(?: me| up)*(?: (?:a|an|another|the|one|new|quick|this|my|following|two|three|these|some|more|couple))* {_NOUN}(?: (?:set|made|created|on my list))?(?: (?:for me|that i (?:need|have|want)|i (?:need|have)))?(?: (?:to|for|about|called|named|titled|saying|that says|that|of|which says|to say|on|reading|regarding|:|-)|:|,| -)* (?P<what>.+)"),
    Command("add", r"(?:remind|remid|reminde) (?:me|us)(?: again| later)?(?: (?:to|about|of|that|for|when|:|i (?:need|have) to|on|off)|:|,)* (?P<what>.+)"),
    Command("add", r"(?:please )?(?:remember|don't forget|do not forget|dont forget|don't let me forget|dont let me forget|do not let me forget|never let me forget|note to self|note|memo|take (?:a )?note|make (?:a )?note|jot down|write down|i (?:need|have|want|ought|'ve got|got)? ?(?:to|must|should|gotta|can't|cannot) (?:not )?(?:remember|forget)|i (?:mustn't|shouldn't|don't want to|must not) forget|help me remember|i want to be reminded|i(?:'d| would) like to be reminded|i need to be reminded|i need reminding|alert me|notify me|keep in mind|ping me|nudge me|remember for me|mental note)(?: (?:to|about|of|that|:|i need to|for)|:|,)* (?P<what>.+)"),
    Command("add", r"(?:to-?do|task|new task|new todo|new item|reminder|new reminder|remember|add task|tasks)(?: ?[:,-])+ ?(?P<what>.+)|(?:new (?:task|todo|item|reminder)) (?P<what2>.+)"),
    Command("add", rf"(?P<what>.+?) (?:should|needs? to|need|has to|have to|must|ought to|gotta)(?: be| go| get)*(?: put| added| included| placed| written)? (?:on|to|in|onto) {_LIST}"),
    Command("add", rf"(?:make sure|be sure|ensure|see to it)(?: that)? (?P<what>.+?) (?:is|are|gets?|goes) (?:on|in|added to) {_LIST}"),
    Command("add", rf"(?:my |the )(?P<list>[\w ]*?)list (?:should|needs to|must) (?:have|include|contain) (?P<what>.+?)(?: on it)?"),
    Command("add_if_missing", rf"(?:is|are|do i have|does|did i put|did i add|have i got)(?: the| any)? (?P<what>.+?)(?: is| are)?(?: already| listed)?(?: (?:on|in|to))? {_LIST}[,?]? (?:already )?(?:and )?(?:if (?:not|it's not|it isn't|they aren't|no)|please add|add)\b.*"),
    Command("add", rf"(?:i'm |i am |we're |we are |i )(?:all |almost |running |ran )?(?:out of|low on) (?P<what>.+?)(?:,|;| so| and)? (?:please )?(?:can you )?(?:add|put|need them to be added|need it added|and need).*"),
    # looking
    Command("search", rf"(?:is|are)(?: there)?(?: already)? (?P<what>.+?)(?: already| currently| listed| still)*(?: (?:in|on|part of|coming up on)) {_LIST}(?: i have)?.*"),
    Command("search", rf"(?:do|does|did|have|had)(?: i| we| my)?(?: already| still| ever)?(?: have| need| got| add| put| include| remember to (?:add|put)| list| write)?(?: to)?(?: have)? (?P<what>(?!to do\b|anything|any |something)[^?]+?)(?: already| scheduled| listed| written| down)* (?:on|in|to|onto) {_LIST}.*"),
    Command("search", rf"(?:check|see|tell me|find out|look|i need to know|know|verify|confirm|can you tell me)(?: and see)? (?:if|whether|for)(?: i(?:'ve| have)?(?: got| have| put| added| add)?(?: an item)?(?: to)?)? (?P<what>.+?)(?: is| are| was)?(?: already)? (?:on|in|to) {_LIST}"),
    Command("search", rf"(?:check|search|look|scan|look through) {_LIST} (?:for|to see if) (?P<what>.+?)"),
    Command("search", r"(?:check if |does |see if )?(?:my |the )(?P<list>[\w ]*?)list (?:have|has|include|includes|contain|contains) (?P<what>.+?)(?: on it)?"),
    Command("search", rf"(?:do|did) i (?:already |currently )?(?:have|set|create|make|add)(?: up)? (?:an?|any|the|my|some) {_NOUN}(?: (?:on|in) {_LIST})? (?:to|for|about|called|named|on|that says|with|regarding|of) (?P<what>.+?)(?: on (?:my|the) .*list)?"),
    Command("search", rf"(?:find|search|search for|look for|look up|show|show me|where is|list)(?: for| me| all| the| any| my)*(?: {_NOUN})? (?:about|for|with|containing|matching|mentioning|named|called|related to|that mention|including|labell?ed|tagged|in) (?P<what>.+?)(?: (?:task|reminder)s?)?"),
    Command("search", rf"(?:find|search for|search|look for)(?: the| my| all)? (?P<what>.+?)(?: {_NOUN})?"),
    Command("when", r"(?:when|what time|what day) (?:is|are|do i have to|do i need to|should i|must i|am i supposed to|was|did i)(?: the| my)? (?P<what>.+?)(?: due| scheduled| (?:on|in) (?:my|the) .*list)?"),
    Command("lists", r"(?:what|which|show|list|tell|name|give|read)(?: me| are| all| is| the| of| names| have| i| do| got| my)* (?:lists|tags|labels)(?: (?:i have|do i have|are there|available|have i|i've|that i have).*)?"),
    Command("list", rf"(?:show|list|read|display|open|check|pull up|view|tell me|see|read out|read off|get)?(?: me| off| out| to me)*(?: what's on| what is on| everything on| all on)? ?{_LIST}(?: (?:back )?to me| out| please| out loud| aloud| read out loud| back| again| back to me| and state what they are| just dictated)*"),
    Command("list", rf"{_SEE} {_MINE}{_LIST}.*"),
    Command("list", rf"{_SEE} {_MINE}(?:{_NOUN}|deadlines|to do|left to do|due|pending|overdue|completed|done|agenda|everything|it all|what i (?:have|need|still|did|finished|completed|added|put)\b.*|left|open|plate)(?: .*)?"),
    Command("list", rf"(?:what|which|what're|whats|what's|what've|what all|wat|whar)\b(?: [\w',/-]+){{0,8}}? {_LIST}.*"),
    Command("list", rf"(?:what|which|what're|whats|what's|what've|wat)\b {_MINE}(?:{_NOUN}|to do|left to do|to get done|due|left|pending|overdue|late|open|outstanding|on my plate|agenda|deadlines|remaining|urgent|unfinished|next|completed|finished|done|important|to buy|to get|to finish|to complete|tasks)\b.*"),
    Command("list", r"(?:what|which)(?: all)? (?:have|did|do|must|should|am|can) i (?:still |already |just |even |currently |really |also |all )*(?:have|need|got|get|been|supposed|want)? ?(?:left |planned |coming up |going on |due |pending |scheduled )?(?:to )?(?:do|done|complete|completed|finish|finished|get done|accomplish|accomplished|buy|achieve|achieved|check off|checked off|work on|take care of|get|remember|have|focus on|start with|on my plate|left|due|pending)?(?: (?:at|from) (?:the )?(?:store|shop|supermarket|market))?"),
    Command("list", r"(?:do i have|is there|are there|have i got|did i have|have i|i have)(?: still)? (?:any|anything|something|some|more|much|a lot|stuff|lots)(?: more| else| other)?(?: " + _NOUN + r"| things| stuff| deadlines)?(?: (?:to do|left|due|pending|overdue|urgent|open|planned|on my (?:plate|list|agenda|.*list)|in my reminders|set|for|left to do|to get done|to finish|late|outstanding|coming up))?(?: .{0,12})?"),
    Command("list", rf"(?:all |my |the |any |open |pending |completed |overdue |urgent |high priority )*(?:{_NOUN}|to do list|todo list|list|tasks|agenda)(?: (?:list|for|due|please|left|pending|overdue|today|read|to me|are what|of my list is what))*"),
    Command("list", rf"{_SEE} (?:everything|all)|(?:anything|what else)(?: is)? (?:due|left|overdue|pending|else|to do|on my list)(?: .*)?|(?:overdue|pending|completed|due|left|open|done)(?: tasks?| items?)?|what(?:'s| is) (?:up )?(?:for|on|next|coming up|due|left|pending|overdue|completed|outstanding|done)(?: .{{0,12}})?|what should i do(?: next| now| first)?|what(?:'s| is) my (?:day|week) (?:like|look like)"),
    Command("count", rf"how (?:many|much)\b.*\b(?:{_NOUN}|things|left|to do|list|done|completed|finished|due)\b.*|count\b.*\b(?:{_NOUN}|list|things)\b.*|number of {_NOUN}.*"),
    # asking for an addition without saying what
    Command("add_what", rf"(?:add|create|make|set|set up|new|start|give me|prepare|open|i need|i want|i'd like|generate|begin|build|put together|need|have|would like)(?: me| up| to (?:make|create|add|set|set up|put together|start|have))*(?: (?:a|an|another|the|one|new|up|this|my|some|fresh|quick))* (?:{_NOUN}|list|lists|{_LIST})(?: (?:set|made|please|set up|for me|created|to (?:the|my|a) list))*"),
    Command("add_what", r"(?:remind me|remind me again|i want to be reminded|i(?:'d| would) like to be reminded|reminder|remind me later|set a reminder for later|add something.*|i want you to remind me of something|i need you to remind me .*something.*|add(?: it| this| that| an item| the item)?(?: to (?:a|the|my) .*list)?)"),
    # the shortest forms
    Command("add", rf"(?P<what>.+?) (?:on|to|onto) {_LIST}"),
    Command("add_meeting", r"(?:schedule|arrange|set up|plan|book)(?: an?| the| my)? (?P<what>(?:\w+ )?(?:meeting|appointment|call|lunch|dinner|event|visit|interview)\b.*)"),
    Command("add", r"(?:add|ad|put down|jot down|log|put in|queue up|throw in|note down)(?: in| down)? (?P<what>.+)"),
    Command("chore", r"(?:i |we )(?:really |also |still |just )*(?:need|have|must|should|want|ought|gotta|got|'ve got|'d like|would like|had better|am supposed)(?: to)? (?P<what>.+)"),
    Command("chore", r"(?P<what>.+)"),
)

ENGLISH = Pack(
    code="en",
    dates=DATES,
    commands=COMMANDS,
    courtesies_before=(
        r"(?:(?:please|pls|plz|kindly|can you|could you|would you|will you|can u|could u|hey|ok|okay|okey|so|um|uh|well|also|then|and|plus|alexa|olly|"
        r"siri|assistant|ai|google|would you mind|can i|could i|may i|i want you to|i(?:'d| would) like you to|i need you to|i'd love it if you could|"
        r"go ahead and|you can|just|simply|be sure to|make sure to|make sure you|let's|lets|i wanna|i wish to|i want to|i(?:'d| would) like to|do me a favor and|"
        r"i was wondering if you could|is it possible to|are you able to|be so kind and|help me(?= \w+ (?:a|my|the|me|that|to)\b)|help(?= remind)|quickly|now|maybe (?:we|you) can|may i suggest we|"
        r"hurry up and|i need to(?= (?:add|put|set|make|create|include|see|hear|know|delete|remove|have|mark|change|move|check)\b)|i gotta(?= know)|"
        r"i(?:'d| would) like(?= (?:an?|to)\b)|first|next|finally|actually(?=,? (?:add|delete|remove|show|mark|complete))|alright|all right|right|perfect|great|yes(?=,? (?:and|please) )|don't forget to(?= add| delete| remove))(?:[,!.:]* +|[,!]+ *))+"
    ),
    courtesies_after=r"(?:[ ,.!?]+(?:please|pls|plz|thanks|thank you|thx|for me|okay|ok|would you|will you|could you|can you|if you can|if possible|too|as well|kindly|asap(?=$)|if you don't mind|alexa|olly|right))*[ ,.!?]*$",
    clause_joint=r"\s*(?:[,;.!?]+\s*(?:and then|and also|and|then|also|plus|but)?|\band then\b|\band also\b|\band\b|\bthen\b|\balso\b|\bbut\b|&)\s+(?:please |can you |could you |also |then |i want to |i need you to |go ahead and )*",
    clause_starts=(
        r"(?:add|remind me|delete|remove|erase|get rid of|mark|show me|show my|list my|list all|undo|what's|what is|what do|put .+ on|create a|make a (?:task|note|reminder)|set a reminder|"
        r"don't let me forget|don't forget to|tell me what|how many|read me|rename|reschedule|reopen|uncheck|cross off|check off|tick off|take .+ off|cross .+ off|clear my|clear the)\b"
        r"|(?:i'm|i am|i've|i have|i just|i)(?: just| already)? (?:done with|finished|completed)\b"
    ),
    item_joint=r"\s*,\s*(?:and |& |plus |then )?|\s+(?:and also|and then|and|&|plus|as well as)\s+|\s*;\s*|\s*\n\s*",
    verbs=VERBS,
    safe_verbs=SAFE_VERBS,
    keep_together=KEEP_TOGETHER,
    yes=(
        r"(?:yes|yeah|yep|yup|yea|yeap|ya|sure|ok|okay|k|of course|absolutely|definitely|certainly|correct|right|exactly|indeed|confirm|confirmed|do it|go ahead|please do|"
        r"affirmative|go for it|sounds good|uh-huh|y|that's right|that is right|that's correct|yes please|please|i agree|true|sure thing|by all means|fine|that's fine|both|all of them|i do|delete (?:it|them)(?: all)?|go on|proceed)"
        r"(?:[ ,.!]+(?:yes|yeah|please|do it|go ahead|do that|delete (?:it|them|all)(?: all)?|that's right|it is|i do|sure|all of them|i am|thanks|thank you|add it|correct|that is correct|remove them|it's fine))*"
    ),
    no=(
        r"(?:no|nope|nah|nay|no way|negative|not really|don't|do not|don't do (?:it|that)|please don't|no thanks|no thank you|not now|wrong|incorrect|that's wrong|that is wrong|not that one|"
        r"never|i don't want that|of course not|absolutely not|that's not right|that is not right|no don't|keep (?:it|them))(?:[ ,.!]+(?:no|thanks|thank you|please|don't|don't do that|do not|keep (?:it|them)|not that|way|leave (?:it|them)))*"
    ),
    cancel=r"(?:(?:please |just |ai,? |actually,? |would you |can you |could you |i want you to )*(?:cancel|stop|never ?mind|nvm|forget it|forget that|forget about it|abort|quit|leave it|drop it|cancel that|cancel it|stop it|stop that|scratch that|terminate|halt|leave it|exit)(?: (?:it|that|this|please|now|what you are doing|talking|the (?:current )?(?:action|task|command)))*(?:[, ]+i(?:'ve)? changed my mind)?|i(?:'ve)? changed my mind)",
    numbers_of_items={
        "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "fifth": 5, "5th": 5, "sixth": 6,
        "6th": 6, "seventh": 7, "7th": 7, "eighth": 8, "8th": 8, "ninth": 9, "9th": 9, "tenth": 10, "10th": 10, "last": -1, "one": 1,
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "top": 1, "final": -1,
        "bottom": -1, "other": -2, "eleven": 11, "twelve": 12,
    },
    pronouns=r"(?:it|that|this|that one|this one|them|those|these|that task|this task|the task|the same|that item|those two|it all|the last task|that thing|the one (?:you|i) (?:just )?(?:added|made|created)|the task (?:you|i) just (?:added|made|created)|those tasks|these tasks|them all|all of (?:them|those|these))",
    both=r"(?:both|both of (?:them|those|these)|the two|these two|both tasks|all three|the two of them)",
    everything=r"(?:all(?: of)?(?: (?:my|the|them|those|these))?(?: (?:tasks?|items?|things|reminders?|todos|to-dos|of it|of them|meetings|stuff))?|everything|every (?:single )?(?:task|item|one|thing|reminder)|each (?:task|item|one)|the (?:whole|entire) (?:list|thing)|my (?:whole|entire) list|all of it|it all|all)",
    but_last=r"(?:all|everything|every one) (?:but|except)(?: for)?(?: the)? (?P<except>.+)",
    title_lead=r"(?:(?:that |i (?:need|have|want|must|should) to |to |about |of |called |named |titled |: |- |buying (?=buy )|the following:? |an? (?:task|reminder|todo|item) (?:to|for|about|called) |something like |remember to |i (?:need|have) (?=an? )))+",
    target_noise=r"^(?:(?:the|my|our|a|an|this|that|any|task|tasks|item|items|todo|to-do|reminder|reminders|entry|number|no\.?|one|called|named|titled|about|to|for|of|with|saying|that says|it's|i have to|marked|the one|upcoming|next)\b[ :]*)+|\s*(?:\b(?:task|tasks|item|items|todo|to-do|reminder|reminders|one|entry|from the list|from my list|on my list|please|any ?more|now|already|due)\b\s*)+$",
    general_lists=r"(?:to|do|todo|todos|to-?do|my|the|task|tasks|thing|things|reminder|reminders|general|main|current|complete|whole|entire|full|i|need|have|get|done|accomplish|today's|today|daily|me|of|for|items?|new|a|an|it|list|lists|this|that|active|latest|recent|previous|last|existing|want|action|ongoing|personal|own|should|must|be|agenda|on|in|everything|all|is|are|to-dos|pending|what|what's|overdue|completed|open|read|remember|made|set|have|up|show|still|back|read|left|see|please|contents|long)",
    priorities=(
        ("high", r"\b(?:(?:with |at |as |to |and |it's |that's |it is |make it |mark it )*(?:an? )?(?:high|highest|top|urgent|maximum|critical)[ -]priority|priority:? (?:to )?(?:high|urgent|1|one|top)|(?:it's |it is |that's |this is |very |super |really |marked )+urgent|(?:very |super |really |marked as )important|urgently|asap|a\.s\.a\.p\.?|as soon as possible|\(?(?:urgent|important)\)?(?=[:!]|\s*$|\s+(?:task|reminder|todo|to-do|item)s?\b)|^(?:urgent|important)(?=[:,]))"),
        ("medium", r"\b(?:(?:with |at |as |to |and )*(?:an? )?(?:medium|normal|mid|moderate)[ -]priority|priority:? (?:to )?(?:medium|normal|2|two))\b"),
        ("low", r"\b(?:(?:with |at |as |to |and )*(?:an? )?(?:low|lowest|minor)[ -]priority|priority:? (?:to )?(?:low|3|three|4)|not urgent|no rush|not important|unimportant|whenever i (?:can|have time))\b"),
    ),
    done_words=r"\b(?:completed?|finished|done|accomplished|closed|checked off|ticked off|did i (?:do|get done|finish|complete)|achieved)\b(?! yet)",
    overdue_words=r"\b(?:overdue|late|past due|missed|behind|forgot(?:ten)?)\b",
    pending_words=r"\b(?:pending|left|open|remaining|outstanding|unfinished|incomplete|still|uncompleted|to do|undone|due)\b",
    all_words=r"\b(?:all|everything|every|whole|entire|complete|full)\b",
    completed_anyway=r"(?:i(?:'m| am|'ve| have)? |just )*(?:done with|finished|completed|checked off|ticked off)\b|.* (?:is|are) (?:done|finished|completed?)\b(?=$)(?<!that is done)",
    change_verbs=r"(?:change|update|edit|modify|reschedule|move|postpone|rename|reword|revise|alter)\b",
    names_target=r"(?:please )?(?:delete|remove|cancel|drop|complete|finish|close|move|change|update|edit|reschedule|postpone|push|mark|check|tick|clear|make|set|rename|tag|reopen|forget about|get rid of|scratch|i(?:'ve| have)? (?:did|done|finished|completed|bought|called|paid)|show|list)\b(?: off| out| as)? ?",
    refers=r"(?:the |my |task |number |item |#)*(?:\d+\b|(?:first|second|third|fourth|fifth|last|other|next)\b(?: one| task| item|$)|(?:it|that|this|them|both|all|everything|those)\b(?: |$)|[\w ]{1,30} (?:one|tasks?|reminder|item)\b)",
    phrases=PHRASES,
    plural=plural,
    say_day=say_day,
    say_time=say_time,
    say_rule=say_rule,
    stop_words=STOP_WORDS,
    note=r"[,;.( ]+(?:with (?:a |the )?)?(?:notes?|description|details?|comment)(?: that says| saying)? ?: ?(?P<note>.+)$",
)  # fmt: skip
