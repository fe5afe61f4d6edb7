"""English ways of speaking of the list itself: opening one, looking at it, and what must not be on it."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.english_nouns import LIST, NOUN
from todo_backend.language.packs.pack import Command

_NAMED = LIST.replace("?P<list>", "?:").replace("?P<listof>", "?:")
_OWN = rf"(?=(?:to |for )?(?:my|the|this|that|our|these|those)\b){LIST}"
_LATER = r"(?: (?:any ?more|any longer|again|after all|now|this time|either)){0,8}"
_OPEN = r"(?:make|create|start|begin|open|set up|build|new|write|draw up|prepare|put together|compile|get|give)(?: (?:me|us|up|a|an|the|another|new)){0,8}"
_CONTENTS = r"(?:items?|things?|contents?|entries|tasks?|to-?dos?|details|names?|stuff|chores|errands)"
_ITEMS = r"(?:all|everything|every|each|my|the (?:tasks|items|things|following:?$)|items|things|tasks|new|some (?:new )?(?:items|things|stuff)|names?|the names?|what)\b"
_PUT = r"(?:add|put|include|insert|write|place|list|keep|have|get|stick)"
_PUTTING = r"(?:adding|putting|including|inserting|keeping|listing)"
_GO_OVER = r"(?:look (?:at|over|through|in|into)|go (?:over|through)|(?:have|take|get)(?: a| another)?(?: quick)? (?:look|glance|peek) (?:at|over|in|into|through))"
_HAVE_MADE = r"(?:make|made|create|created|start|started|set up|save|saved|write|written|got)"
_LAST = r"(?:last|first|latest|newest|most recent)(?: few| two| three| one)?"

NEW_LIST = rf"\W*(?:(?:please|can you|could you|olly|alexa|i (?:want|need) (?:you )?to)[ ,]+){{0,8}}{_OPEN} {_NAMED}[ ,]*(?:and then|and|then)? *{_PUT}(?: down)? .{{1,80}}"
"""Two clauses that say one thing: a list is opened and something put on it."""

# fmt: off
LISTS: tuple[Command, ...] = (
    # what must not be on it
    Command("delete", rf"(?:don't|do not|dont|never|please don't|no longer|i (?:don't|do not) want(?: you)? to) {_PUT} (?P<target>.+?)(?: back)? (?:to|on|onto|in|into) {LIST}{_LATER}"),
    Command("delete", rf"(?:stop|quit) {_PUTTING} (?P<target>.+?) (?:to|on|onto|in|into) {LIST}{_LATER}"),
    Command("delete", rf"(?P<target>(?!(?:i|we|you|what|which|it|that|this)(?: |'))[^,]+?) (?:doesn't|don't|does not|do not|no longer|shouldn't|should not|needn't|must not|mustn't|isn't supposed to|is not supposed to|aren't supposed to|shouldnt|doesnt|has no business)(?: need| have| needs| has| want)?(?: to)? (?:be|being|go|belongs?|stay|remain|appear|sit)(?: put| added)? (?:on|in|to|onto) {LIST}{_LATER}"),
    Command("delete", rf"no (?:more|longer) (?P<target>.+?) (?:on|in) {LIST}(?: please)?"),
    Command("delete_all", rf"(?:i|we) (?:no longer|don't|do not|dont) (?:need|want|use|require|have any use for)(?: to have)? {_OWN}{_LATER}"),
    Command("delete_all", rf"(?:i'm|i am|we're) (?:all )?(?:done|finished|through) with {_OWN}"),
    # a list that is opened with something on it
    Command("add", rf"{_OPEN} {LIST}[ ,]*(?:(?:and then|and|then)? *{_PUT}(?: down)?(?: on| in)?(?: the following)?|with|containing|including|that (?:has|includes|contains|says)|:)[: ]+(?:the following:? )?(?!{_ITEMS})(?P<what>.+?)(?: (?:to|on|onto|in|into) (?:it|there|that list|this list|that))?"),
    Command("add", rf"(?:update|edit|change|modify|extend|expand|append|amend) {LIST} (?:by (?:adding|including|putting|inserting)|so (?:that )?it (?:has|includes|contains)|to (?:include|have|contain)|and (?:add|include|put)|with) (?!{_ITEMS})(?P<what>.+?)(?: (?:to|on|onto|in) it)?"),
    Command("add_what", rf"(?:append|extend|expand|fill|grow|modify|change|edit|update|alter|amend|revise|initiali[sz]e|initiate|populate|continue)(?: up| out| in| to)? {LIST}"),
    # looking at it
    Command("list", rf"(?:i |we )?(?:(?:need|want|have|like|would like|'d like|wish) to )?{_GO_OVER} {LIST}.{{0,30}}"),
    Command("list", rf"(?:give|show|read|tell|list|display|get|name|describe|state)(?: me| us| out| off){{0,8}} (?:a |an |the |all |all the |all of the |full |some |more ){{0,8}}{_CONTENTS}(?: (?:of|about|on|in|from|for|at) {LIST})"),
    Command("list", r"(?:show|read|display|list|give|tell|see)(?: me| us| out){0,8} (?:the |all the )?(?:contents?|lists?)"),
    Command("list", rf"open(?: up)? (?!(?:up )?(?:an?|another|new|the new|a new|fresh|blank|me)\b){LIST}"),
    Command("list", rf"(?:tell|inform|update|remind|talk to)(?: me| us) (?:about|of) (?:what|which|anything|everything|whatever|all)\b.{{0,30}} {LIST}.{{0,20}}"),
    Command("list", rf"remind (?:me|us) of {_OWN}"),
    Command("list", rf"where(?:'s|s| is|'re| are| do i (?:find|see|have)| can i (?:find|see)| did (?:i|you) put) {_OWN}.{{0,20}}"),
    Command("list", rf"who(?:'s|s| is| are|'re| all is)(?: all)? (?:on|in) (?!.*\b(?:contacts?|friends?|call|waiting|best|rich)\b){LIST}"),
    Command("list", rf"(?:did|have|do|had|when did|when have)(?: i| we)(?: already| ever| last)? {_HAVE_MADE}(?: up| down)? (?:an?|any|some|my|the|another|this|that) {LIST}.{{0,30}}"),
    Command("list", rf"(?:what|which)(?:'s| is| was| were| are)?(?: the)? {_LAST} (?:{NOUN}|things?)(?: (?:that )?(?:i|we|you)(?:'ve| have)? (?:added|put|made|created|set|entered|wrote|written|noted|did|finished|completed)\b.{{0,30}}| (?:to be )?added.{{0,20}})"),
    Command("list", r"(?:tell me |show me |remind me |let me know )?what(?: else| all| stuff| things| groceries)? (?:do |did |should |must |can |shall |would )?(?:i|we) (?:still |also )?(?:need|have|want|get|buy|pick up)(?: to)?(?: buy| get| pick up)? (?:from|at|in) the (?:store|shops?|supermarket|market|grocery(?: store)?|mall|pharmacy|drugstore|bakery)|what else (?:do|should|must|did|can) i (?:still )?(?:get|buy|pick up|do|add|need)(?: to (?:get|buy|do))?"),
    Command("search", r"(?:do|have|did|had) (?:i|we)(?: already)? (?:have|got|get|put) (?P<what>(?!(?:to|it|that|this|anything|something|what)\b)[\w' ]{2,40}?) (?:listed|written down|noted down|noted|jotted down)(?: already| anywhere| yet)?"),
    Command("search", rf"(?:do|did|have|had) (?:i|we)(?: already)? (?:have|had|got|put) (?P<what>(?!(?:to|it|that|this|anything|something|what)\b)[\w' ]{{2,40}}?) (?:as (?:an?|one of my) {NOUN}|(?:down )?as something to do|on there|down)(?: already| yet)?"),
    Command("search", rf"(?:check|see|confirm|verify|(?:i )?(?:can't|cannot|don't|do not) remember|i forgot|i wonder|i'm not sure|not sure|(?:look )?and see|find out)(?: to see| and see)? (?:if|that|whether) (?P<what>.+?) (?:is|are|was|were)(?: still| already| listed| included){{0,8}} (?:on|in|part of) {LIST}"),
    Command("list", rf"(?:am i|are we|have i|did i)(?: all)?(?: done| finished?| through| completed?)(?: with)?(?: everything| all)?(?: on| of)? {LIST}.{{0,20}}"),
    Command("list", rf"(?:get|have|see|give|show|hear)(?: me)? (?:a|the) list of (?:my|all|the)(?: my| the)? {NOUN}"),
    Command("list", r"(?:tell me |show me |let me know |let me see )?what(?:'s|s| is)? ?(?:all )?(?:needs? to|has to|must|should)? ?(?:be|get|gets|to be) (?:done|finished|completed)(?: first| next)?|(?:tell me |show me )?what (?:do i gotta do|i (?:should|gotta|must|ought to) (?:do|be doing|get done)|should i be doing|do i have on (?:tap|the docket|deck|the books|the go)|have i got on)|what(?:'s|s| is) on (?:the docket|tap|deck)"),
    Command("list", rf"{LIST} (?:status|contents?|items|overview)(?: please)?"),
    Command("search_known", r"(?:is|are) (?P<what>[\w' ]{2,40}?)(?: already| still)? (?:on|in) (?:there|it|here)(?: already| yet| too)?", only_known=True),
)
# fmt: on
