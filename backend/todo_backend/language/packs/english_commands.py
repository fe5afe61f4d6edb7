"""English commands: how people say what they want of a todo list."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.english_nouns import LIST as _LIST
from todo_backend.language.packs.english_nouns import NOUN as _NOUN
from todo_backend.language.packs.pack import Command

_ADD = r"(?:add|ad|put|include|insert|place|stick|throw|pop|write|jot|append|save|log|record|enter|toss|pencil|get|have|need|see|want)(?: down| in)?"
_DROP = (
    r"(?:delete|delte|remove|erase|drop|cancel|discard|scratch|trash|get rid of|kill|nuke|take|cross out|wipe|eliminate|strike|rid|"
    r"dump|get|clear|purge|destroy|forget about|throw out|throw away|rm)(?: off| out| away)?"
)
_SEE = (
    r"(?:show|list|display|see|view|read|tell|give|get|pull up|bring up|open|print|recite|go over|go through|go back over|review|check|iterate|"
    r"enumerate|describe|repeat|let me (?:see|know|hear)|hear|know|run through|look at|find|state|inform|provide|share|speak|name|look up|present)"
    r"(?: off| out| me| back| to me| up| through| over){0,8}"
)
_MINE = (
    r"(?:what's |whats |all |everything |every |each |any |some |only |just |of |on |in |for |the |my |our |me |current |open |pending |outstanding |remaining |"
    r"incomplete |unfinished |completed |complete |finished |done |closed |overdue |late |existing |full |whole |entire |active |new |"
    r"upcoming |urgent |high[- ]priority |important |due |what |is |are |'s |items |item |things |that |which |i |have |"
    r"to |do |need |left |now |currently |still |contents |set |you |can |recent |latest |top |next |first |last |next |priority |\d+ ){0,8}"
)

# A list of songs is a list all the same; a playlist and the contacts are somebody else's.
_NAMED_LIST = (
    r"(?!(?:add|put|create|make|start|begin|write|new|delete|remove|erase|clear|take|what(?:'s| is) on (?:my|the))\b.*"
    r"(?<!play )(?<!contact )(?<!contacts )\blists?\b)"
)

# "Add update iPhone" is a chore on a list; "add play jazz" is still for the player.
_ADD_A_CHORE = r"add (?:update|charge|fix|repair|sell|return|clean|replace|upgrade|back up|buy|pick up|unlock|cancel|organi[sz]e|sort|delete) "

# fmt: off
COMMANDS: tuple[Command, ...] = (
    # what only looks like a request to this list
    Command("none", _NAMED_LIST + rf"(?!{_ADD_A_CHORE})(?!.*\b(?:tasks?|remind|reminders?|todo|to do|to-do|shopping|forget|remember)\b).*\b(?:(?<!smoke )(?<!fire )(?<!burglar )(?<!car )(?<!house )(?<!monoxide )(?<!co )alarms?|play ?lists?|contacts|songs?|music|dvr|iphone|album|radio)\b.*"),
    Command("none", _NAMED_LIST + r"(?!(?:add|put|new|note|call|visit|go|pay|book|buy|jot|take a note|make (?:a note|sure)|write down|a new one|next task|throw|chuck|stick|on (?:my|the) [\w-]+ list|[\w-]+ list:|urgent:|calling|(?:phone|ring|text|pop to|nip to|go to|go into|visit|order|deposit|remember) (?!me\b)(?=.{1,60}\b(?:bank|contact))|(?:i )?(?:need to|have to|got to|gotta)|i (?:need|have|must|should)|e-?mail (?:(?:the|my) \w+|(?:professor|prof|dr|mrs?|ms|miss|doctor|coach|aunt|auntie|uncle|sir|madam)\.? \w+ |(?!me\b)\S+ (?:the|an?|my|about|re|on|for|his|her|their|\d+)\b)|(?:tidy|sort|print|back up|organi[sz]e|clean|frame|scan|review|read|watch) (?!me\b)(?:\S+ ){1,4}(?:photos?|movies?|podcasts?|spreadsheet|e-?mails?)\b)\b)(?!.*\b(?:tasks?|remind|reminders?|todo|to do|to-do|shopping|forget|remember)\b).*\b(?:contacts?(?! lens)|e-?mails?|(?<!bottle )(?<!food )(?<!blood )(?<!piggy )(?<!power )bank|credit card|apps?|the weather|movies?|podcasts?|spreadsheet|photos?)\b.*"),
    Command("none", r"(?:wake me|call me|text me|ring me|order me|book me|play|sing|turn (?:on|off|up|down)|dim|translate|define|spell|convert|transfer|pause|tell me (?:a joke|about|a story)|what time is it|how (?:do|does|did|is|are|far|long|old|tall|much|fast) (?!.*\b(?:list|tasks?|reminders?|to ?do)\b)|who |where ).*"),
    Command("none", r".*\b(?:calendar|meetings?|appointments?|events?|schedule)\b.*\?"),
    Command("none", r"(?:what|when|where|who|do i|am i|is|are|show|tell|list|how many|check|give|which|does|did|have i|any)\b.*\b(?:calendar|meetings?|appointments?|events?)\b.*"),
    Command("none", r"(?:delete|remove|clear|cancel|erase|clean|empty|wipe|open|add|put|set|mark|update)\b.*\b(?:calendar|notes? app)\b.*"),
    # talk
    Command("undo", r"(?:undo|revert|take (?:that|it) back|reverse|roll back|put (?:it|that|them|those|these|this|all of (?:it|them)) back|bring (?:it|that|them|those|these|this|all of (?:it|them)) (?:all )?back|restore (?:it|that|them|those|these)|get (?:it|that|them|those) back)(?: (?:that|this|it|the last (?:one|thing|change|action|command)|my last (?:change|action)|what (?:you|i) (?:just )?did|last|everything))?"),
    Command("undo", r"(?:undelete|un-?do) (?!.*\b(?:buttons?|keys?|options?|features?|is|are|was)\b).*|i didn't mean (?:that|to)(?: do that| delete (?:that|it))?|oops,? undo.*|(?:that was|my) (?:a )?mistake,? (?:undo|bring).*"),
    Command("greet", r"(?:hi|hello|hey|hiya|yo|howdy|good (?:morning|afternoon|evening|day)|greetings|what's up|sup|hi there|hello there|hey there|how are you(?: doing)?(?: today)?)"),
    Command("thanks", r"(?:ta(?: very much| much| love| mate)?$|thanks|thank you|thx|ty|cheers|thanks a lot|thank you so much|thank you very much|many thanks|much appreciated|great,? thanks|ok,? thanks|perfect,? thanks|awesome|great|perfect|cool|nice|well done|good job|great job|nice work)(?: (?!but\b).{0,25})?"),
    Command("help", r"(?:help|help me|what can you do|what do you do|how does this work|how do(?:es)? (?:this|it|you) work|what can i (?:say|do|ask)|how (?:do|can) i (?:use|add|delete|remove|complete|change|edit|undo|create|mark|rename|reschedule) .*|how (?:do|can) i use (?:this|you)|what are (?:you|your (?:skills|features|commands))|instructions|commands|i need help|who are you)"),
    Command("summary", r"(?:(?:give me |show me |what's )?(?:a |the |my )?(?:quick |short |daily |weekly )?(?:summary|overview|recap|status|rundown|digest|briefing)(?: (?:of|for|on)(?: (?=.*\b(?:lists?|tasks?|to-?dos?|to do|reminders?|day|week|weekend|month|plans|progress|chores|errands|agenda|things|everything|left|done)\b).*)?)?|summari[sz]e(?: (?=.*\b(?:lists?|tasks?|to-?dos?|to do|reminders?|day|week|weekend|month|plans|progress|chores|errands|agenda|things|everything|left|done)\b).*)?|how am i doing.*|how's my (?:day|week|list|progress).*|how does my (?:day|week) look.*|plan my (?:day|week)|brief me.*|what does my (?:day|week) look like.*)"),
    # correct the last thing
    Command("correct", r"(?:no,? |actually,? |sorry,? |i mean,? |wait,? |oops,? ){1,8}(?:i meant?|i said|make (?:it|that)|it's|it should be|that should be|not .* but)?(?P<value>.*)"),
    # looking, where the words could also mean something else
    Command("search", rf"(?:check|see|tell me|find out|look|i need to know|know|verify|confirm|can you tell me)(?: and see| to see)? (?:if|whether|for)(?: i(?:'ve| have)?(?: got| have| put| added| add)?(?: an item)?(?: to)?)? (?P<what>.+?)(?: is| are| was)?(?: already)? (?:on|in|to) {_LIST}"),
    Command("search", rf"(?:check|search|look|scan|look through) {_LIST} (?:for|to see if) (?P<what>.+?)"),
    Command("search", r"(?:check if |does |see if )?(?:my |the )(?P<list>[\w ]*?)list (?:have|has|include|includes|contain|contains) (?P<what>.+?)(?: on it)?"),
    Command("list", r"(?:check|check out|look at)(?: out)? (?:my|the) (?:\w+ ){0,2}?(?:list|tasks|reminders|todos|to-dos)"),
    Command("list", rf"(?!(?:add|put|place|include|insert|write|remind|delete|remove|erase|take|get rid|clear|mark|check off|cross|move|change|rename|update|set|create|make|don't|note|remember|complete|finish|is|are|do|does|did|how|when)\b)(?!.*\b(?:add|remove|delete|erase|include|cross|added|put)\b)(?:.{{0,60}} )?(?:what(?:'s|s|'ve)?|hear|tell me|tell my|read(?: me)?|let me (?:know|see|hear)|list me|show(?: me)?|repeat|talk to me about|wonder)\b(?!.{{0,40}} (?:if|whether) )(?: .{{0,80}}?)? {_LIST}(?: .*)?"),
    Command("list", r"(?:i (?:need|want)|i'd like)(?: to (?:have|hear|see))? (?:my|the) (?:[\w-]+ ){0,3}?list (?:read|shown|displayed|recited)(?: .*)?"),
    Command("list", r"(?:tell me |know |remind me |can you tell me |i had a list of reminders )?(?:what|which)(?: \w+){0,3} (?:i|you)(?: \w+){0,6} remember(?: .{0,20})?|(?:i )?(?:wanted|had wanted) to remember what.*|what do i want to remember|i need to know what it is that i wanted to remember.*"),
    # what looks like a question or a deletion but is not
    Command("add", r"(?:my |the |for (?:the |my )?)?(?P<list>groceries|shopping|errands|chores|(?!(?:add|put|write|on|to)\b)(?:[\w'-]+ ){1,3}list) ?: ?(?P<what>.+)"),
    Command("note", r"(?:(?:add|put|attach|write|make) )?(?:a |the |this )?(?:note|description|detail|comment)s? (?:to|on|for|about) (?P<target>.+?)[ :]*"),
    Command("move", r"(?!.*\b(?:done|completed?|finished|off|open|pending|incomplete|undone)\b)(?:mark|flag|rate) (?P<target>.+?)(?: as| with)?"),
    # completing, reopening
    Command("reopen", r"(?:mark|set|make|change) (?P<target>.+?) (?:as |to |back to ){0,8}(?:not (?:done|complete|completed|finished|yet done)|incomplete|undone|uncompleted|unfinished|pending|open|to ?do|active|not complete)(?: again)?"),
    Command("reopen", r"(?:reopen|re-open|uncheck|un-check|unmark|uncomplete|untick|restore|reactivate|un-complete)(?: the)? (?P<target>.+?)"),
    Command("reopen", r"(?P<target>.+?) (?:is|are|was|were) (?:not|n't) (?:actually |really |yet ){0,8}(?:done|finished|completed?)(?: yet| after all)?|(?P<target2>.+?) (?:isn't|aren't|wasn't) (?:actually |really )?(?:done|finished|completed?)(?: yet| after all)?"),
    Command("reopen", r"i (?:didn't|haven't|did not|have not)(?: actually| really)? (?:finish|finished|complete|completed|done|do) (?P<target>.+?)(?: yet| after all)?"),
    Command("complete", rf"(?:mark|check|tick|cross|set|flag|change|move|make|put|switch|get)(?: off)? (?P<target>.+?) (?:as |to |is |being |to be |into ){{0,8}}(?:all )?(?:done|completed?|complet|finished|ticked|checked|accomplished|closed)(?: (?:on|in|off|from) {_LIST})?"),
    Command("complete", rf"(?:mark|check|tick|cross|strike) (?P<target>.+?) off(?:(?: of| from)? {_LIST})?"),
    Command("complete", rf"(?!check (?:in|on|out|with|if|whether|for|up)\b)(?:complete|finish|check off|tick off|cross off|mark off|mark complete|mark done|check|tick|close|close out|accomplish|resolve|mark as (?:done|complete|completed)|mark)(?: off)? (?P<target>(?!(?:called|named|titled|bought|paid|sent|fixed|cleaned|booked|due|with|as|for)$).+?)(?: (?:on|in|off|from) {_LIST})?"),
    Command("completed", rf"(?:i |we |i've |we've |i'm |we're |i have |just |am |already |now |finally |all ){{0,8}}(?:finished|completed|done with|through with|done|accomplished|wrapped up|taken care of|took care of|checked off|ticked off|did)(?: with)? (?P<target>.+?)(?: (?:on|from|off) {_LIST})?"),
    Command("completed", r"(?!(?:delete|remove|erase|clear|drop|trash|show|list|see|view|find|hide|reopen|get rid|clean up|archive|are|is|was|were|do|does|did|have|has|am|what|which|who|when|where|how|why|if)\b)(?P<target>.+?)(?: is| are| was| were| has been| have been|'s)?(?: now| all| already| finally){0,8} (?:done|finished|completed?|taken care of|sorted)(?: now| already)?"),
    Command("completed", r"(?:i |we |i've |we've )(?:just |have |already |finally ){0,8}(?P<verb>bought|called|paid|sent|cleaned|picked up|got|fixed|submitted|washed|read|wrote|watered|walked|fed|emailed|booked|made|cooked|ordered|returned|mailed|took|vacuumed|mopped|renewed|scheduled|visited|finished|prepared) (?P<target>.+?)"),
    # clearing or setting one field, which also begins with "remove" or "set"
    Command("untag", r"(?:remove|delete|drop) (?:the )?(?:tags?|labels?) (?P<value>.+?) (?:from|off|on) (?P<target>.+?)"),
    Command("clear_due", r"(?:remove|delete|clear|drop|take off) (?:the )?(?:due date|deadline|date|due time|reminder time)s? (?:of|from|for|on|off) (?P<target>.+?)"),
    Command("clear_time", r"(?:remove|delete|clear|drop|take off) (?:the )?(?:time(?: of day)?|hour)(?: (?:of|from|for|on|off) (?P<target>.+?))?"),
    Command("clear_priority", r"(?:remove|delete|clear|drop) (?:the )?priority (?:of|from|for|on) (?P<target>.+?)"),
    Command("set_priority", r"(?:set|change|make|update|raise|lower|bump|put) (?:the )?priority (?:of|for|on) (?P<target>.+?) (?:to|as|at) (?P<value>\w+)(?: priority)?"),
    # deleting
    Command("delete_all", rf"(?:clear|empty|wipe|erase|nuke|delete|blank|clean|reset|remove|purge|get rid of|cancel|drop|destroy|trash)(?: (?:out|off|up|away))?(?: (?:all|everything|every|each|the|of|items?|single|one|tasks?|things?|on|in|from|that's|that is|contents|my|entire|whole)){{0,8}} (?:on |in |from |off )?{_LIST}(?: please)?(?: completely| in (?:its )?entirety| entirely)?"),
    Command("delete", rf"(?!drop .* (?:on|onto|in|into) (?:my|the) (?:[\w-]+ )?list)(?!(?:clear|clean) (?:out|up) ){_DROP} (?P<target>.+?) (?:off|from|off of|out of|out from|of|on|in|away from) {_LIST}"),
    Command("delete", rf"(?:on|from|in|off|update|edit|change|open|bring up|go to) {_LIST},?(?: and)? {_DROP} (?P<target>.+?)"),
    Command("delete", rf"(?:take|get|have) (?P<target>.+?) (?:removed|deleted|erased|crossed)(?: (?:off|from|off of|out of) {_LIST})?"),
    Command("delete", r"(?!drop (?:off\b|.+ (?:at|off at|by|round to|in at|with) (?:the|my|\w+'s)\b|[^,;]{2,30} (?:at|off at|round to|round at) \w)|clear(?: out| up)? (?:the |my |our )?(?:\w+ )?(?:shed|garage|attic|loft|fridge|freezer|gutters?|drains?|desk|table|snow|leaves|drive|driveway|path|yard|garden|cupboards?|wardrobe|closet|room|kitchen|basement|cellar|car|boot|dishes|weeds|drawers?|gym locker|locker|bedroom|spare room|house|flat|pantry|larder|porch|patio|hedge)\b)(?:delete|delte|remove|erase|drop|cancel|discard|scratch|trash|get rid of|nuke|eliminate|purge|rid|dump|clear|wipe|kill|strike|cross out|forget about|throw out|rm)(?: off| out)? (?P<target>.+?)"),
    Command("delete", rf"(?:i )?(?:don't|do not|no longer|dont)(?: want| need| have){{1,8}}(?: to)? (?P<target>.+?)(?: any ?more| any longer)?(?: on {_LIST})?(?:,? (?:so )?(?:delete|remove) (?:it|that))"),
    Command("delete", rf"(?P<target>.+?) (?:should|can|must|needs? to) be (?:removed|deleted|erased|taken)(?: (?:off|from|off of) {_LIST})?"),
    Command("delete", rf"(?:nix|axe|lose|undo) (?P<target>.+?) (?:off|from|on) {_LIST}"),
    Command("delete", r"i (?:no longer|don't|do not) (?:need|want)(?: to (?:buy|get|do))? (?P<target>.+?)(?: any ?more| any longer)?,? (?:so |please ){0,8}(?:forget|delete|remove|drop|cancel|erase) (?:that|it|them).*"),
    Command("delete_all", rf".{{0,60}}\b(?:so|just) (?:just )?(?:clear|empty|wipe|erase|delete)(?: out)? (?:everything (?:on|from) )?{_LIST}"),
    # changing
    Command("tag", r"(?:tag|label) (?P<target>.+?)(?: (?:as|with) (?P<value>.+))?"),
    Command("tag", r"(?:add|put|set|attach|apply) (?:the |a )?(?:tags?|labels?) (?P<value>.+?) (?:to|on|for) (?P<target>.+?)"),
    Command("note", r"(?:add|put|attach|write) (?:a |the )?(?:note|description|detail|comment)s? (?:to|on|for) (?P<target>.+?)(?::| saying| that says| that) (?P<value>.+)"),
    Command("note", r"(?:add|put|write|attach) (?:a |the )?(?:note|description|comment) (?P<value>.+?) (?:to|on) (?P<target>.+?)"),
    Command("change", r"(?:change|rename|update|edit|modify|reword|replace|correct|revise|turn|alter|swap|substitute)(?: the)?(?: (?:title|name|text|wording|description) (?:of|for))? (?P<target>.+?) (?:to say|to|with|into|for|as) (?P<value>.+)"),
    Command("move", r"(?!(?:set|make|put|give|schedule|have|bring)(?: me| up| me up)? (?:an?|another|one|some|new|the) (?:\w+ )?(?:reminder|task|todo|to-do|item|note|alarm|alert|notification|meeting|appointment|call|event|lunch|dinner)|(?:set|make)(?: new| up)? (?:reminders?|tasks?|alarms?|notifications?)(?: notification)?\b(?! \d|'s))(?!(?:put|set) down )(?!put (?:up|away|together|out) )(?!(?:put|have) .+ (?:on|onto|in) (?:(?:my|the|our) )?(?:[\w-]+ ){0,3}lists?$)(?:move|reschedule|postpone|push|delay|shift|bump|defer|pull|advance|change|update|set|bring|make|snooze|put off|edit|modify|extend|schedule|prioriti[sz]e|deprioriti[sz]e)(?: back| off| out| forward| up)?(?: the)?(?: (?:due date|deadline|date|time|priority|due time|recurrence) (?:of|for|on))? (?P<target>(?:task |item |number |reminder |todo )?(?:#?\d+\b.*|it|that|this|them|those|these|both|all|everything|each|(?:the |my ).+|.+)?)(?:'s (?:due date|deadline|date|time|priority))?"),
    Command("move", r"(?:give|have|put)(?: back| off)? (?P<target>.+?)(?:'s (?:due date|deadline|date|time|priority))?", only_known=True),
    Command("move_stated", r"(?P<target>it|that|this|this one|that one|(?!(?:what|which|who|when|where|how|anything|everything|there|nothing)\b).{2,60}?)(?:'s|'re| is| are| has to be| must be| should be)(?: now)?"),
    # adding
    Command("add", rf"{_ADD} (?!(?:if|whether|what|which)\b)(?P<what>.+?) (?:to|on|onto|in|into|under|down on|at the top of|to the top of|added to|put on|added on|placed on) {_LIST}(?:,? (?:as|since|because|cause|cuz|i'm|i am|i just|we're|i need|so) .*)?"),
    Command("add", rf"(?:to|on|in|for|update|edit|change|open|bring up|go to) {_LIST},?(?: and)? (?:please )?(?:{_ADD}|i need) (?P<what>.+?)(?: added| on there)?"),
    Command("add", rf"{_ADD} (?:to|on|onto|in|into) {_LIST}[,:]? (?:(?:that )?i need (?:to )?|to )?(?P<what>.+)"),
    Command("add", rf"(?!(?:i )?(?:need|have|want) to do )(?:add|create|make|set|set up|setup|new|start|give me|put in|put|write|i need|need|schedule|enter|have|log|want|leave)(?: me| up){{0,8}}(?: (?:a|an|another|the|one|new|quick|this|my|following|two|three|these|some|more|couple)){{0,8}} {_NOUN}(?! lists?\b)(?: (?:set|made|created|on my list))?(?: (?:for me|that i (?:need|have|want)|i (?:need|have)))?(?: (?:to|for|about|called|named|titled|saying|that says|that|of|which says|to say|on|reading|regarding|:|-)|:|,| -){{0,8}} (?P<what>.+)"),
    Command("add", r"(?:i have |i've got |we have |there's |there is )?(?:an? )?(?P<what>.+?),?(?: so| and)?(?: please)? remind me(?: about (?:it|that)| of (?:it|that))?"),
    Command("add", r"(?:remind|remid|reminde|remnd|rmind|remined|remimd|remain?d|rmd|rmnd|rm) (?:me|us)(?: again| later)?(?: (?:to|2(?= (?:pay|call|buy|get|go|do|take|send|email|pick|book|check|clean|make|bring|text|feed|wash)\b)|about|of|that|for|when|:|i (?:need|have) to|on|off)|:|,){0,8} (?P<what>.+)"),
    Command("add", r"(?:please )?(?:remember|don't forget|do not forget|dont forget|don't let me forget|dont let me forget|do not let me forget|never let me forget|note to self|note down|note|memo|take (?:a )?note|make (?:a )?note|jot down|write down|i (?:need|have|want|ought|'ve got|got)? ?(?:to|must|should|gotta|can't|cannot) (?:not )?(?:remember|forget)(?! (?:if|whether|what|who|where|when|how|why)\b)|i (?:mustn't|shouldn't|don't want to|must not) forget|help me remember|i want to be reminded|be reminded|i(?:'d| would) like to be reminded|i need to be reminded|i need reminding|alert me|notify me|keep in mind|ping me|nudge me|remember for me|mental note)(?: (?:to|about|of|that|:|i need to|for)|:|,){0,8} (?P<what>.+)"),
    Command("add", r"(?:to-?do|todo) (?!list|lists|app)(?P<what>.+)"),
    Command("add", r"(?:to-?do|task|new task|new todo|new item|reminder|new reminder|remember|add task|tasks)(?: ?[:,-]){1,8} ?(?P<what>.+)|(?:new (?:task|todo|item|reminder)) (?P<what2>.+)"),
    Command("add", rf"(?P<what>.+?) (?:should|needs? to|need|has to|have to|must|ought to|gotta)(?: be| go| get){{0,8}}(?: put| added| included| placed| written)? (?:on|to|in|onto) {_LIST}"),
    Command("add", rf"(?:make sure|be sure|ensure|see to it)(?: that)? (?P<what>.+?) (?:is|are|gets?|goes) (?:on|in|added to) {_LIST}"),
    Command("add", r"(?:my |the )(?P<list>[\w ]*?)list (?:should|needs to|must) (?:have|include|contain) (?P<what>.+?)(?: on it)?"),
    Command("add_if_missing", rf"(?:is|are|do i have|does|did i put|did i add|have i got)(?: the| any)? (?P<what>.+?)(?: is| are)?(?: already| listed)?(?: (?:on|in|to))? {_LIST}[,?]? (?:already )?(?:and )?(?:if (?:not|it's not|it isn't|they aren't|no)|please add|add)\b.*"),
    Command("add", r"(?:i'm |i am |we're |we are |i )(?:all |almost |running |ran )?(?:out of|low on) (?P<what>.+?)(?:,|;| so| and)? (?:please )?(?:can you )?(?:add|put|need them to be added|need it added|and need).*"),
    # asking for an addition without saying what
    Command("add_what", rf"(?!give me (?:my|the|our|all|a list of)\b|(?:i need|i want|open|have) (?:my|the)\b)(?:add|create|make|set|set up|edit|new|start|give me|prepare|open|i need|i want|i'd like|generate|begin|build|put together|need|have|would like)(?: me| up| creating| to (?:make|create|add|set|set up|put together|start|have)){{0,8}}(?: (?:a|an|another|the|one|new|up|this|my|some|fresh|quick)){{0,8}} (?:{_NOUN}(?= |$)(?! (?:for|of|called|named) )|list|lists|{_LIST})(?: (?:set|made|please|set up|for me|created|to (?:the|my|a) list|(?:for|of|called|named) [\w ]{{1,30}})){{0,8}}"),
    Command("add_what", r"(?:be reminded|remind me|remind me again|i want to be reminded|i(?:'d| would) like to be reminded|reminder|remind me later|set a reminder for later|add something.*|i want you to remind me of something|i need you to remind me .*something.*|add(?: it| this| that| an item| the item)?(?: to (?:a|the|my) .*list)?)"),
    # looking
    Command("search", rf"(?:is|are)(?: there)?(?: already)? (?P<what>.+?)(?: already| currently| listed| still){{0,8}}(?: (?:in|on|part of|coming up on)) {_LIST}(?: i have)?.*"),
    Command("search", rf"(?:do|does|did|have|had)(?: i| we| my)?(?: already| still| ever)?(?: have| need| got| add| put| include| remember to (?:add|put)| list| write)?(?: to)?(?: have)? (?P<what>(?!to do\b|anything|any |something)[^?]+?)(?: already| scheduled| listed| written| down){{0,8}} (?:on|in|to|onto) {_LIST}.*"),
    Command("search", rf"(?:do|did) i (?:already |currently )?(?:have|set|create|make|add)(?: up)? (?:an?|any|the|my|some) {_NOUN}(?: (?:on|in) {_LIST})? (?:to|for|about|called|named|on|that says|with|regarding|of) (?P<what>.+?)(?: on (?:my|the) .*list)?"),
    Command("search", rf"(?:is|are) there (?:already )?(?:an?|any|the|some) {_NOUN}(?: set)? (?:to|for|about|called|named|on|regarding) (?P<what>.+)"),
    Command("search", rf"(?:find|search|search for|look for|look up|show|show me|where is|list)(?: for| me| all| the| any| my){{0,8}}(?: {_NOUN})? (?:about|for|with|containing|matching|mentioning|named|called|related to|that mention|including|labell?ed|tagged|in) (?P<what>.+?)(?: (?:task|reminder)s?)?"),
    Command("search_known", rf"(?:find|search for|search|look for)(?: the| my| all)? (?P<what>.+?)(?: {_NOUN})?"),
    Command("when", r"(?:when|what time|what day) (?:is|are|do i have to|do i need to|should i|must i|am i supposed to|was|did i)(?: the| my)? (?P<what>.+?)(?: due| scheduled| (?:on|in) (?:my|the) .*list)?"),
    Command("lists", r"(?:what|which|show|list|tell|name|give|read)(?: me| are| all| is| the| of| names| have| i| do| got| my){0,8} (?:lists|tags|labels)(?: (?:i have|do i have|are there|available|have i|i've|that i have).*)?"),
    Command("list", rf"(?!.*\b(?:add|remove|delete|erase|include|cross|put)\b)(?:show|give|list|read|display|open|check|pull up|view|tell me|see|read out|read off|get)?(?: me| off| out| to me){{0,8}}(?: what's on| what is on| everything on| all on)? ?{_LIST}(?: (?:back )?to me| out| please| out loud| aloud| read out loud| back| again| back to me| and state what they are| just dictated){{0,8}}"),
    Command("list", rf"{_SEE} {_MINE}{_LIST}.*"),
    Command("list", rf"{_SEE} {_MINE}(?:{_NOUN}|deadlines|to do|left to do|due|pending|overdue|completed|done|agenda|everything|it all|what i (?:have(?: left)? to\b|have left|have$|still|need to|did|finished|completed|added|put|have (?:completed|finished|done))\b.*|left|open|plate)(?: .*)?"),
    Command("list", rf"(?:what|which|what're|whats|what's|what've|what all|wat|whar)\b(?: [\w',/-]+){{0,8}}? {_LIST}.*"),
    Command("list", rf"(?:what|which|what're|whats|what's|what've|wat)\b {_MINE}(?:{_NOUN}|to do|left to do|to get done|due|left|pending|overdue|late|open|outstanding|on my plate|agenda|deadlines|remaining|urgent|unfinished|next(?= (?:on|up|for me|task|to do|in line)|$)|completed|finished|done|important|to buy|to get|to finish|to complete|tasks)\b.*"),
    Command("list", r"(?:what|which)(?: all)? (?:have|did|do|must|should|am|can) i (?:still |already |just |even |currently |really |also |all ){0,8}(?:have|need|got|get|been|supposed|want)? ?(?:left |planned |coming up |going on |due |pending |scheduled )?(?:to )?(?:do|done|complete|completed|finish|finished|get done|accomplish|accomplished|buy|achieve|achieved|check off|checked off|work on|take care of|get|remember|have|focus on|start with|on my plate|left|due|pending)?(?: (?:at|from) (?:the )?(?:store|shop|supermarket|market))?"),
    Command(
        "list",
        r"(?:do i have|is there|are there|have i got|did i have|have i|i have)(?: still)? (?:any|anything|something|some|more|much|a lot|stuff|lots)(?: more| else| other)?(?: "
        + _NOUN
        + r"| things| stuff| deadlines)?(?: (?:to do|left|due|pending|overdue|urgent|open|planned|on my (?:plate|list|agenda|.*list)|in my reminders|set|for|left to do|to get done|to finish|late|outstanding|coming up))?(?: .{0,12})?",
    ),
    Command("list", rf"(?:all |my |the |any |open |pending |completed |overdue |urgent |high priority ){{0,8}}(?:{_NOUN}|to do list|todo list|list|tasks|agenda)(?: (?:list|for|due|please|left|pending|overdue|today|read|to me|are what|of my list is what)){{0,8}}"),
    Command("list", rf"{_SEE} (?:everything|all)|(?:anything|what else)(?: is)? (?:due|left|overdue|pending|else|to do|on my list)(?: .*)?|(?:overdue|pending|completed|due|left|open|done)(?: tasks?| items?)?|what(?:'s| is) (?:up )?(?:for|on|next|coming up|due|left|pending|overdue|completed|outstanding|done)(?: .{{0,12}})?|what should i do(?: next| now| first)?|what(?:'s| is) my (?:day|week) (?:like|look like)"),
    Command("list_due", r"(?:what|what's|whats|what is|what are|which|which are|anything|is anything|is there anything|show me what's|show me what is|tell me what is|tell me what's|(?:have i |have we |do i have )?(?:got )?anything|everything|show me everything|tasks|show me)(?: (?:on|coming up|planned|going on|on my (?:plate|list)|for me|in store)){0,2}"),
    Command("count", rf"how (?:many|much)\b.*\b(?:{_NOUN}|things|to do|lists?|done|completed|finished|due)\b.*|how (?:many|much)(?: more| else)? (?:is|are|do i have|have i got|have i)(?: still)? left\b.*|count\b.*\b(?:{_NOUN}|list|things)\b.*|number of {_NOUN}.*"),
    # anything else that names the list and asks or looks
    Command("add", rf"(?:i|we) (?:also |really |just ){{0,8}}(?:need|want|would like|'d like|have) (?P<what>[\w' ,&-]{{2,60}}?)(?: to be| to get| to go)?(?: put| added| placed| included| written)?(?: down)? (?:to|on|onto|in|into) {_LIST}.*"),
    Command("search", rf"(?:can you |could you )?(?:please )?(?:check|see|look|find out|verify|make sure|let me know|tell me|remind me)?(?: and see| to see)?(?: if| whether)? ?(?:is|are|was|were|do|does|did|have|has|i have|i|there)(?: i| we| my| it)? (?:already )?(?:have |got |put |set |add |added |made |make |created |create |there )?(?P<what>(?!(?:to do|anything|any|something|what|all|everything|my|the)\b)[^?]{{2,60}}?) (?:on|in|to|among|as part of|as) {_LIST}.*"),
    Command("search", rf"(?:do|did|have) i (?:have |set |set up |make |made |create |created |got |already |put ){{1,8}}(?:an?|any|the|my|some) {_NOUN} (?:to|for|about|on|regarding|that|which|set to|set for|set up for|concerning|of|with) (?P<what>.+)"),
    Command("list", r"(?!(?:add|put|place|include|insert|write|remind me|delete|remove|erase|take|clear|mark|cross|move|change|rename|update|set|create|make|don't|note|complete|finish|new|start|get rid)\b)(?!.*\b(?:add|put|remove|delete|erase|clear|insert|include|cross|mark)\b)(?=.*\b(?:what|what's|whats|which|is|are|any|anything|do|does|did|have|has|tell|read|show|hear|know|see|check|view|go|look|list (?:me|my|the|our|out|all|every)|recite|give|need to|want to|like to|how|when|pull|bring|repeat|display|open|access|state|say|run|name|remember|get|let|can|could|lists|count|find|recap|refresh|contents?|items?)\b).*(?:\b(?:my|the|our|current|these|those|all|any|to do|todo|to-do|shopping|grocery|task|reminders?)\b.*\b(?:lists?|reminders|tasks|to-?dos?|to do|reminder list|agenda|chores)\b|\b(?:reminders|to-?do list|to do list|shopping list|grocery list|task list)\b).*"),
    Command("list", r"(?:what|which|tell me what|remind me what|what all)\b.{0,40}\b(?:(?:i|you) (?:need|have|got|had|wanted?|asked|told|said|supposed|should|must|'m supposed|am supposed|was supposed|were)\b.{0,20}\b(?:to (?:do|buy|get|remember|remind|pick up|complete|finish|take care)|remind|remember|reminded)|remind(?:ers?|ed)?\b).*"),
    Command("list", r"(?:do|will|should) (?:i|we) (?:still )?need (?:to (?:buy|get|pick up) )?(?P<what>(?!to\b)[\w ]{2,30}?)(?: (?:at|from) (?:the )?(?:store|shop|supermarket|market|grocery store))"),
    Command("list", r"(?:what|which)(?: \w+){0,2} (?:do|should|must|did) (?:i|we) (?:still )?(?:need|have|want|get|buy)(?: to (?:buy|get|pick up|shop|go shopping))?(?: for)?(?: (?:when|while|for|from|at|to go)(?: i| we)?(?: go| am| the| go for)?(?: \w+)? ?(?:shopping|store|shop|supermarket|market))"),
    Command("complete", rf"(?:can you |please )?(?:mark|check|cross|tick|scratch)(?: down| off)? (?P<target>.+?) (?:off |as (?:done |complete |finished )?)?(?:on|in|from|of|off) {_LIST}"),
    Command("delete", rf".{{0,40}}\b(?:delete|remove|erase|take|get rid of|drop|cross|scratch|eliminate|strike|clear|cancel)(?: off| out)? (?P<target>.+?) (?:off|from|off of|out of|on|in) {_LIST}.*"),
    Command("add", rf"(?:.{{0,60}}[ ,])?(?:add|put|include|place|insert|throw|stick|write)(?: down| in)? (?P<what>[\w' ,&-]{{2,80}}?) (?:to|on|onto|in|into) {_LIST}.*"),
    Command("add", r"(?!(?:is|are|do|does|did|have|has|what|which|when(?! (?:i|we|it|he|she|they|my|the)\b)|any|how|can you tell|tell|show|give me my|read|list|check|was|were)\b)(?:.{0,40} )?(?:remind me|reminder|reminders?|don't let me forget)(?: set| made)? (?:to|about|of|that|for|regarding) (?P<what>.+)"),
    # the shortest forms
    Command("add", rf"(?!(?:what|no|if|whether|things|items|stuff|everything|anything|something|tell|let|do|does|did|is|are|was|when|read|list|get|talk|can|could|show|which|how|there'?s?|check|go|look|who|where|why|open|view|see|give|name|count|sort|arrange|share|send|e-?mail|print|play|start|find|refresh|i|you)\b)(?P<what>.{{1,60}}?) (?:on|to|onto) {_LIST}"),
    Command("add_meeting", r"(?:schedule|arrange|set up|plan|book)(?: an?| the| my)? (?P<what>(?:\w+ )?(?:meeting|appointment|call|lunch|dinner|event|visit|interview)\b.*)"),
    Command("add_planned", r"(?:schedule|pencil in)(?: an?| the| my)? (?P<what>.+)"),
    Command("add", r"(?:add|ad|put down|jot down|log|put in|queue up|throw in|note down|(?:jot|note|write|put) (?:this|these|it) down ?:)(?: in| down)? (?P<what>.+)"),
)
# fmt: on
