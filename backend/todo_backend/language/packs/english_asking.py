"""English questions about the list that name it by what is on it: "anything about the car?", "the work stuff", "is the rent paid?"."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.english_nouns import LIST, NOUN
from todo_backend.language.packs.pack import Command

_DONE_TO = (
    r"(?:done|finished|completed|sorted|paid|sent|booked|bought|called|ordered|returned|posted|fixed|filed|cleaned|washed|"
    r"watered|fed|renewed|submitted|written|made|taken care of|dealt with|handled|\w{2,}ed|ticked off|crossed off)"
)
_SEE = (
    r"(?:show|list|hear|gimme|give|read|tell|get|pull up|bring up|let's (?:see|hear|have)|let me (?:see|hear|have)|i (?:want|need|'d like) to (?:see|hear)|see|view|display|"
    r"run through|run me through|go over|go through|talk me through|have)(?: me| us| out| off| up){0,8}"
)
_ASK = rf"(?:{_SEE}|what(?:'s|s|'re|ve|'ve)?|which|how (?:many|much)|any|anything|everything|all|is there|are there|do i (?:still )?have|have i(?: got)?|just|only)"
_STUFF = r"(?:stuff|things?|tasks?|items?|ones?|bits(?: and (?:bobs|pieces))?|jobs?|projects?|chores?|errands?|to-?dos?|to dos|reminders?|side of things|bits)"
_STATE = r"(?: (?:is|are|do i have|have i got|i have|i've got|there|still|left|to do|to be done|open|outstanding|pending|remaining|due|on|planned|next|again|please|then|now|got|i need to do|to get done|on (?:the|my) list)){0,8}"
_FILLING = rf"(?: (?:is|are|was|do|does|have|has|i|we|i've|you|got|left|still|to|be|do|done|need|needs|needed|doing|open|due|on|there|else|outstanding|the|my|all|any|{_STUFF}|me|of|up|coming|that|that's|which|pending|waiting|next|what's|what|everything|anything)){{0,8}}"
_ABOUT = r"(?:about|for|to do with|regarding|concerning|involving|mentioning|mentions|with|on|containing|that (?:says|mentions|has)|like)"
_THERE = r"(?: (?:on|in|down|written down|already|yet|somewhere|anywhere|again|at all|on there|in there|on here|in here|there)){0,8}"
_WHERE_AT = r"(?:where i(?:'m| am)(?: at)?|where (?:i|we) stand|where things (?:are|stand)|how (?:i'm|we're|it's) (?:doing|going)|what's what|everything|the lot|it all|all of it|my stuff|what i(?:'ve| have) got(?: on| to do)?)"

# fmt: off
ASKING: tuple[Command, ...] = (
    # by a tag in use
    Command("list_tagged", rf"(?:{_ASK}{_FILLING} )?(?:(?:the|my|our|all|any|just|only) ){{0,8}}(?P<what>[\w-]+(?: [\w-]+)?) {_STUFF}{_STATE}", only_known=True),
    Command("list_tagged", rf"{_ASK}{_FILLING} (?:for|at|on|under|in|with|about|around|from|tagged|labell?ed|marked)(?: as)? (?:the |my |our )?(?P<what>[\w-]+(?: [\w-]+)??)(?: (?:front|side|list|lists|tag|label|stuff|things|side of things))?{_STATE}", only_known=True),
    Command("list_tagged", rf"(?P<what>[\w-]+)(?: (?:list|tag))?{_STATE}", only_known=True),
    Command("list_tagged", r"(?:which|what|how many)(?: ones)?(?: of (?:those|them|these))? (?:are|is|were|have to do with)(?: for| tagged| about| in| under)? (?:the )?(?P<what>[\w-]+)", only_known=True),
    # by words
    Command("search_known", r"(?:look up|check on|pull up|bring up)(?: the| my)? (?P<what>.+?)(?: for me)?", only_known=True),
    Command("search_known", rf"(?:find|search for|look for|show|show me|is there|are there|do i (?:already )?have|have i(?: already)?(?: got| put| added| written)?|did i (?:put|add|write|note|make)|i(?:'ve)? (?:already )?(?:got|have)|there's)(?: already| down){{0,8}} (?:any ?thing|something|a task|a reminder|an item|any (?:{_STUFF})|a note|one|all|everything|{_STUFF})(?: else| down| in there| on there| already| at all){{0,8}} {_ABOUT} (?:the |my |a |an |any )?(?P<what>.+?){_THERE}", only_known=True),
    Command("search_known", rf"(?:anything|something|any (?:{_STUFF})|everything|all (?:the )?(?:{_STUFF}))(?: down| on there| in there| left){{0,8}} {_ABOUT} (?:the |my |a |an |any )?(?P<what>.+?){_THERE}", only_known=True),
    Command("search_known", r"(?:do i|do we|should i|am i|are we|did i|was i)(?: still| really| already| even){0,3} (?:need|have|got|supposed|meant|due|plan(?:ning)?|want) to (?P<what>.+?)(?: again| still| or not| at all)?", only_known=True),
    Command("search_known", r"(?:is|are)(?: the| my)? (?P<what>.+?) (?:(?:on|in) there|on here|in here)(?: already| yet| still| somewhere){0,8}", only_known=True),
    Command("search_known", r"(?:have i(?: got)?|do i have|did i (?:put|add|get|write)|i(?:'ve)? (?:already )?(?:got|have)|did)(?: the| my| a| an| any)? (?P<what>.+?) (?:(?:on|in|down|written down|up) (?:there|here)|down|(?:make|made) it on)(?: already| yet| somewhere){0,8}", only_known=True),
    Command("search_known", rf"(?:what (?:was|is)|what's|where's|where is)(?: (?:that|the|it))?(?: (?:thing|one|task|item|bit|reminder|deal|story|situation|status|plan|stuff)){{0,8}} (?:{_ABOUT}|again with) (?:the |my )?(?P<what>.+?)(?: again| then){{0,8}}", only_known=True),
    Command("search_known", rf"what (?:did i (?:say|write|put|note|have)|have i (?:got|put|written|said)|do i have|was i (?:supposed|meant) to do|am i (?:supposed|meant) to do|do i (?:need|have) to do)(?: down)? {_ABOUT} (?:the |my )?(?P<what>.+?)(?: again| down){{0,8}}", only_known=True),
    Command("search_known", r"(?:what's|what is|how's|how is) (?:happening|going on|the (?:status|story|deal|situation|latest)|up) (?:with|on|of) (?:the |my )?(?P<what>.+)", only_known=True),
    Command("search_known", rf"(?:is|are|has|have|was|were|did)(?: i| we)?(?: the| my| our)? (?P<what>.+?)(?: been| get| got)? (?:all |already |actually |still ){{0,8}}{_DONE_TO}(?: off| out| up)?(?: yet| already| now| or not| or what){{0,8}}", only_known=True),
    Command("search_known", r"(?:have|did) (?:i|we)(?: already| actually| ever| even| remember(?:ed)? to| manage(?:d)? to| get (?:a)?round to){0,8} (?!(?:add|put|list|set|have|miss(?:ed)?|do|did|done)\b)\w+(?: off| up| in| out| back)? (?:those |these |the |my |our |any )?(?P<what>[\w' ]{2,40}?)(?: yet| already| or not){0,8}", only_known=True),
    Command("search_known", r"(?:are there |do i have |have i got |got )?any (?P<what>[\w' -]{2,30}?) (?:(?:that )?(?:i|we)(?:'ve)? (?:still )?(?:need|have|got|should|must|ought|want)(?: to)?|(?:left )?to|needing|that need(?:s)?(?: to be)?|outstanding|left|coming up|due|waiting)(?: \w+){0,2}", only_known=True),
    Command("when", r"(?:(?:tell|remind|show) me |let me know |check )?(?:when|what (?:time|day|date))(?:'s|s| is| are| was|'re)?(?: the| my)? (?P<what>.+?)(?: (?:due|at|on|for|again|happening|supposed to be|scheduled|set for|booked for|meant to be)){1,8}", only_known=True),
    Command("when", r"(?:when|(?:what|which) (?:time|day|date)) (?:am i|are we) (?P<what>\w+ing .+)", only_known=True),
    Command("when", r"when(?:'s|s)(?: the| my)? (?P<what>.+?)", only_known=True),
    Command("when", r"(?:tell|remind|show) me (?:again )?when (?P<what>.+?) (?:is|are|was)(?: due| scheduled| on| supposed to be| happening| set for){0,8}", only_known=True),
    Command("when", r"(?:(?:tell|remind|show) me |let me know |check )?(?:when|(?:what|which) (?:time|day|date)) (?:am i|are we|was i|do i|should i|must i|have i|did i|is it)(?: supposed| meant| due| going| planning| need| have| got| say| say i'd){0,8}(?: to)? (?P<what>.+?)(?: (?:by|at|on|again)){0,8}", only_known=True),
    # all of it
    Command("list_open", r"what(?:'s| is|'re| are| has| have)?(?: still)? ?(?:not (?:been |yet )?|hasn't been |haven't been |isn't |aren't |haven't i |have i not |have we not |remains to be |still (?:needs|has) to be |needs to be )(?:got |actually )?(?:done|finished|completed?|ticked off|crossed off)(?: yet| so far){0,8}|what still needs doing"),
    Command("list_open", rf"(?:{_SEE}|which|what|anything|everything|any|list)?(?: (?:the|my|all|of|is|are|have|has|things|stuff|ones|do i have|have i got|that|which)){{0,8}}(?: ?{NOUN}| {_STUFF})? ?(?:(?:that |which )?(?:(?:have|has|with|got) no|without an?|without any|(?:don't|doesn't|do not) have an?|without) (?:due )?(?:dates?|deadlines?|due dates?)|undated)(?: set| yet| on (?:it|them))?"),
    Command("list_timed", r"what (?:am i|are we|i'm)(?: (?:supposed|meant|due|going) to be)? ?(?:doing|up to|working on|busy with)|(?:is|are|will) my(?: \w+)?(?: be)? ?(?:clear|free|busy|full|packed|empty|open|hectic|quiet)|how (?:many|much)(?: (?:tasks|things|jobs))? (?:have|do) (?:i|we)(?: got| have)?(?: left| on| to do| coming up| planned){0,8}", only_known=True),
    Command("list", r"what(?:'ve| else| all){0,8}(?: do| must| should| did| have)? (?:i|we)(?:'ve| got| still| really| actually){0,8}(?: (?:gotta|got to|need to|have to|had to|wanna|want to|ought to|must|should|supposed to|meant to))(?: still| really){0,8} (?:do|get done|finish|sort(?: out)?|tackle|take care of|get through|get to)(?: still| next| first| yet){0,8}"),
    Command("list", r"what (?:am i|are we|have i|did i|i'm) (?:(?:running )?(?:late|behind)|overdue|miss(?:ed)?)(?: on| with| for)?"),
    Command("list", r"(?:is|are) (?:anything|something|any|any of (?:it|them|those|these|my (?:tasks|things|stuff|reminders)))(?: on (?:my|the) list)?(?: (?:already|now|currently)){0,3} (?:overdue|late|past due)|how (?:many|much)(?: of (?:them|those|it))?(?: (?:are|is)(?: already| now)?| am i) (?:overdue|late|past due|behind on|late with)|am i (?:running )?(?:behind|late) (?:on|with) (?:anything|something|any of (?:my|the) .{2,20})|am i (?:running )?behind"),
    Command("list_timed", r"what(?:'s|s| is| do i have| have i got)(?: all)? (?:coming up|ahead|on the cards|in store|in the pipeline|on the horizon)(?: for me)?", only_known=True),
    Command("list", r"what(?:'s|s| is) (?:coming up|ahead|on the cards|in store|in the pipeline|on the horizon)(?: for me| next)?"),
    Command("list_all", rf"{_SEE} (?:everything|all|all of it|the lot|all (?:my |the )?{NOUN}|(?:my |the )?(?:whole |full |entire )list)[, ]+(?:(?:whether )?(?:done|finished|completed?) (?:or|and) (?:not|open|undone|pending|unfinished)|open (?:or|and) (?:done|closed|completed?)|including (?:the )?(?:done|completed|finished)(?: ones)?)"),
    Command("list_timed", r"(?:what's|what is|whats) (?:the|my) (?:story|plan|craic|situation|schedule|agenda|line-?up|programme|program|deal|workload)(?: looking)?(?: like)?|how am i (?:fixed|placed|set|looking|doing)|how(?:'s| is| does) (?:my |the )?(?:list|plate|workload) look(?:ing)?(?: like)?|what (?:have|do) (?:i|we)(?: have| got)?|(?:show|list)(?: me| us)?", only_known=True),
    Command("list", r"how (?:many|much)(?: (?:tasks|things|items|ones|of (?:them|those|these)))? (?:have|did) (?:i|we)(?: got| get| managed to| manage to)? (?:finish|finished|done|do|complete|completed|tick|ticked|cross|crossed|check|checked|knock|knocked|through)(?: off| done| out| so far| already){0,8}"),
    Command("count", rf"(?:count|tally|total)(?: up)? (?:(?:all|of|my|the|how many) ){{0,8}}(?:\w+ ){{0,3}}?{NOUN}(?: .{{0,30}})?"),
    Command("list_timed", r"(?:remind me|tell me|let me know|show me|see|check) (?:again )?what(?:'s|s| is| i have| i've got| do i have| have i got| i need to do)(?: all)?(?: on| due| left| planned| to do| coming up){0,8}", only_known=True),
    Command("list_due", rf"{_SEE}(?: (?:the|my|all|any|only|just|of)){{0,8}}(?: {_STUFF})?"),
    Command("list", r"(?:remind me|tell me|let me know|show me|remember) (?:again )?what(?:'s|s| is| else is|'s still| is still) (?:left|due|open|next|outstanding|coming up|overdue|pending|to do|on|happening|planned|remaining|still .{1,20})(?: for)?"),
    Command("list_timed", r"(?:is there |are there |do i have |have i got |have i )?(?:anything|something|much|stuff|things|a lot)(?: (?:else|more|important|big|planned|happening|on|due|for me|to do|i need to do)){0,8}", only_known=True),
    Command("list", r"(?:am i|are we|have i|did i|have we) (?:forget(?:ting)?|missing|overlook(?:ing|ed)|forgot(?:ten)?|forget|missed) (?:anything|something|any tasks?)(?: else| important| urgent){0,8}"),
    Command("list", r"what (?:am i|are we|have i|did i) (?:forgetting|missing|forgotten|forget|overlooking|missed)"),
    Command("list", r"what (?:have|did|'ve) (?:i|we)(?: just| already| managed to){0,8} (?:tick|cross|check|knock|get|strike|finish|wrap)(?:ed|ced|ked)?(?: done| off| out| up){1,8}(?: so far| already| yet){0,8}|what (?:have|did) (?:i|we) (?:got|get)(?: through| done)(?: so far| already){0,8}"),
    Command("list", r"what (?:do|have|did)? ?(?:i|we)(?:'ve)? (?:have|got|have got) (?:to (?:do|get done|get through)|on|going on|left|coming up|lined up|planned|in store|ahead(?: of me)?)(?: still| left| yet){0,8}"),
    Command("list_that_day", r"(?:(?:and|so) )?(?:what|anything|is there anything|do i have anything)(?: else)?(?:'s| is|'ve i got| do i have| have i got| have i| is there)?(?: else)?(?: already| planned| due| happening| going){0,8}(?: on| for){0,8} (?:that|the same) day(?: too| as well| already| then){0,8}", only_known=True),
    Command("summary", rf"(?:(?:can i (?:get|have)|give me|i(?:'d| would) like|show me|let's have|do me) )?(?:an? |the |my )?(?:quick |short |brief |little |daily |weekly ){{0,8}}(?:summary|overview|recap|rundown|run-down|run down|round-?up|update|status update|breakdown|snapshot|lowdown)(?: (?:of|on|for|about))? {_WHERE_AT}"),
    Command("summary", rf"(?:remind me |tell me |show me |let me know )?(?:where am i(?: at)?|where do (?:i|we) stand|where are we(?: at)?|{_WHERE_AT.replace('|everything|the lot|it all|all of it', '')})(?: with (?:everything|things|it all|all this|{LIST}))?|(?:catch me up|bring me up to (?:speed|date)|get me up to (?:speed|date)|fill me in)|what's the state of play"),
    Command("list", rf"(?:{_SEE}) (?:all of it|the lot|the whole lot|it all|all (?:of )?(?:them|my {NOUN}))"),
)
# fmt: on
