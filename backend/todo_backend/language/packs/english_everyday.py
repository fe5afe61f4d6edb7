"""English ways of asking that name no command: running out of things, needing them or not, having done them."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.english_nouns import LIST
from todo_backend.language.packs.pack import Command

_JOINT = r"(?:[,;.]? (?:and |so |then |please |also |can you |could you |you can |go ahead and |just ){0,8}|[,;.] ?)"
_THEM = r"(?:it|that|this|them|those|these|some(?: more)?|more)"
_OUT_OF = (
    r"(?:(?:i think|it looks like|looks like) )?(?:(?:i|we)(?:'m|'re| am| are| have|'ve)?(?: just| almost| nearly| all| totally| completely| also| getting| running| run| ran){0,8} (?:out of|low on)"
    r"|there(?:'s|s| is) no(?: more)?|we have no(?: more)?|(?:i|we)(?:'ve| have)?(?: just)? (?:used up(?: all)?|used the last of)(?: (?:the|my|our))?)"
)
_PUT_IT = rf"(?:(?:i |we )?need {_THEM} (?:to be )?(?:added|put)|(?:add|put|include|stick|throw|write|get|place)(?: down)?(?: {_THEM})?(?: down)?)(?: (?:to|on|onto|in) {LIST})?"
_TAKE_IT = rf"(?:delete|remove|take|cross|erase|drop|scratch|strike|forget)(?: off| out)?(?: about)? {_THEM}(?: off| out| away){{0,8}}(?: (?:of |from |off |on ){{0,8}}{LIST})?"
_TICK_IT = rf"(?:cross|check|tick|mark|scratch) (?:{_THEM} (?:off|(?:as )?(?:done|complete|completed|finished))|off {_THEM})(?: (?:of |from |off |on ){{0,8}}{LIST})?"
_NOT_NEEDED = r"(?:i|we) (?:no longer|don't|do not|dont|already) (?:need|want|have|got|bought)(?: to (?:buy|get|have|do))? (?P<target>.+?)(?: any ?more| any longer)?"
_DID = r"(?:(?:i|we)(?:'ve| have|'m| am)?(?: just| already| finally| now){0,8} )(?:(?:finished|completed|done|did)(?: with)? (?=\w)|(?:got |came |come )?(?:back|home) from |(?:went|been) to )?(?P<target>(?:\w{2,}ed|\w{2,}ing|the|my|bought|got|paid|sent|made|took|read|wrote|fed|swept|cut|put|went|built|sold|wrapped up)\b.*?)"
_BUY = r"(?:buy|get|pick up|purchase)"
_PUT_THAT = (
    rf"(?:add|put|include|stick|throw|write|jot|note|place)(?: down)? {_THEM}(?: down)?(?: (?:to|on|onto|in) {LIST})?"
)
_GOT_IT = r"(?:there(?:'s| is) no need for|(?:i|we)(?:'ve| have)?(?: just| already| now){0,8} (?:decided not to|decided against|got|bought|picked up|purchased|ordered|(?:have|got) (?:enough|plenty(?: of)?)|have(?= .{0,40}already))) (?P<target>(?:the |my )?.+?)(?: already)?"
_WANT = r"(?:(?:i|we)(?:'d| would|'ve)? (?:really |just |also |still ){0,8}(?:need|want|like|have|must|should|ought|gotta|forgot)(?: to)? (?:(?:add|put|include) )?)?(?:some |more )?"
_NO_QUESTION = r"(?!(?:is|are|do|does|did|have i|has|what|if|check|see|you|don't|do not|dont|i don't|i already|can|could)\b)(?!.*\b(?:delete|remove|mark|complete|finish|no longer|any ?more)\b)"
_NOT_ITEMS = r"(?!(?:all|everything|every|each|my|items?|things?|tasks?|what|which|the (?:items|things|tasks|contents)|names?|some (?:items|things)|new items|out|off|me|to-?dos?|it|them)\b)"
_DROPPED = r"(?:cleared|erased|emptied|wiped|deleted|removed|reset|gone|cleaned)"
_NOT_A_THING = r"(?!(?:an?|my|to|shots?|vaccin\w+|visas?|help|ready|dressed|insurance|there|here)\b)"

ONE_THOUGHT = rf"\W*(?:{_OUT_OF} .{{1,60}}?{_JOINT}{_PUT_IT}|{_NOT_NEEDED.replace('?P<target>', '?:')}{_JOINT}{_TAKE_IT.replace('?P<list>', '?:').replace('?P<listof>', '?:')}|{_DID.replace('?P<target>', '?:')}{_JOINT}(?:{_TICK_IT}|{_TAKE_IT})|{_GOT_IT.replace('?P<target>', '?:')}{_JOINT}{_TAKE_IT}|{_NO_QUESTION}.{{3,80}}?{_JOINT}{_PUT_THAT})\W*".replace(
    "?P<list>", "?:"
).replace("?P<listof>", "?:")
"""Two clauses that say one thing: the second one's "it" is what the first one names."""

# fmt: off
EVERYDAY: tuple[Command, ...] = (
    # adding
    Command("add", rf"{_OUT_OF} (?P<what>.+?){_JOINT}{_PUT_IT}"),
    Command("add_what", rf"(?:add|put|place|include|insert|enter|write|append)(?: down)? (?:something|anything|some (?:things?|items?|stuff)|(?:an?|another|one more|more|new|the|this|that|these|those|a new|some new|the new|a few)(?: new| more)? (?:items?|things?|entry|entries)|on|in|more)(?: (?:to|on|onto|in|into) {LIST})?"),
    Command("add_what", rf"(?:update|edit|change|modify) {LIST}(?: (?:with|and add|to add|to include)(?: (?:some|the|a|an|my))?(?: (?:new|more|other|another|few)){{0,8}} (?:items?|things?|stuff|entry|entries))"),
    Command("add", rf"(?:to|on|in|for|update|edit|change|modify|open|bring up|pull up|go to|go in|go into) {LIST},?(?: (?:and|then|to)){{0,8}}(?: please| also){{0,8}} (?:add|put|include|insert|place|write|append|enter)(?: down| in)? (?P<what>.+?)(?: added| on there| to it| on it)?"),
    Command("add", rf"(?:update|edit|modify) {LIST} with (?P<what>.+)"),
    Command("add", rf"get (?!rid\b|me\b)(?P<what>.+?) (?:on|onto|added to|put on) {LIST}"),
    Command("add", rf"(?:mark|put|note|jot|write|scribble) down (?P<what>.+?) (?:on|in|to|onto) {LIST}"),
    Command("add", rf"see(?: to it)?(?: that)? (?P<what>.+?) (?:get|gets|go|goes|is|are) (?:put )?(?:on|onto|in|added to) {LIST}"),
    Command("add", r"(?:my |the |our )(?P<list>[\w ]*?)list (?:also )?(?:needs|wants|is missing) (?P<what>(?!to\b).+?)(?: on (?:it|there))?"),
    Command("add", r"(?:help me to remember|help me not (?:to )?forget|(?:make|be) sure(?: that)? i (?:remember|don't forget|do not forget|dont forget))(?: (?:to|about|that)){0,8} (?P<what>.+)"),
    Command("add", rf"(?:i|we) forgot to (?:add|put|include|write)(?: down)? (?P<what>.+?) (?:to|on|onto|in) {LIST}{_JOINT}(?:add|put|include|write)(?: down)? {_THEM}(?: down| on(?: there)?| in)?"),
    Command("add", rf"{_NO_QUESTION}{_WANT}(?P<what>.+?){_JOINT}{_PUT_THAT}"),
    Command("add", rf"(?:can|could|should|may|let) (?P<what>(?!(?:i|you|we|it|that|this|they)\b).+?) (?:be|get|go) (?:added|put|included|placed|written|listed)(?: down)? (?:to|on|onto|in) {LIST}|(?P<what2>(?!(?:i|you|we|it|that|this|which|what|who)\b).+?) (?:goes|belongs) (?:to|on|onto|in) {LIST.replace('?P<list>', '?:').replace('?P<listof>', '?:')}"),
    Command("add", rf"(?:i|we)(?:'d| would) (?:also |really )?(?:like|love|want|need) (?!to\b|for you\b|you\b){_NOT_ITEMS}(?P<what>.+?)(?: to be)?(?: added| put| included)?(?: down)? (?:to|on|onto|in) {LIST}"),
    Command("add", rf"(?:schedule|include|register|log|note) {_NOT_ITEMS}(?P<what>.+?) (?:on|in|to|with|under|onto) {LIST}"),
    Command("add", rf"(?:make sure|be sure|ensure|see to it)(?: that)? (?:i|we)(?:'ve)? (?:have|put|add|get|include|got|remember to (?:put|add)) (?P<what>.+?) (?:on|to|in|onto) {LIST}"),
    Command("add", rf"(?:make|consider|count) (?P<what>(?!(?:it|that|this|me|sure)\b).+?) (?:part of|an? (?:item|task|entry|to-?do|part|chore) (?:on|in|of|for)) {LIST}"),
    Command("add", rf"(?=(?:my |the |our )?(?:to-?do|todo|shopping|grocery|groceries|task|tasks|chores?|packing|wish|reading|errands?) (?:do )?list){LIST} ?[,:]? (?:please )?(?:add|put|include|insert|needs|also needs) (?!to\b){_NOT_ITEMS}(?P<what>.+?)"),
    # taking off
    Command("delete", rf"{_GOT_IT}{_JOINT}{_TAKE_IT}"),
    Command("delete", rf"{_DID}{_JOINT}{_TAKE_IT.replace('cross|', '').replace('|scratch|strike', '')}"),
    Command("delete", rf"(?:make sure|be sure|ensure|see to it)(?: that)? (?P<target>.+?) (?:(?:is|are|gets?|comes?) (?:off|off of|out of|removed from|taken off|not on|no longer on|not in|deleted from)|(?:isn't|aren't|doesn't stay|don't stay) (?:on|in)) {LIST}"),
    Command("delete", rf"(?:update|edit|change|modify) {LIST} (?:by |and |to )?(?:removing|deleting|erasing|taking (?:off|out)|remove|delete|erase|take (?:off|out)) (?P<target>.+?)(?: (?:from|off) it)?"),
    Command("delete_all", rf"(?:i|we)(?:'d| would)? (?:need|want|like) (?:to have )?{LIST} (?:to be |all )?{_DROPPED}(?: out| clean)?(?: please)?"),
    Command("delete_all", rf"(?:make|get|have) {LIST} (?:empty|blank|clean|{_DROPPED})"),
    Command("delete", rf"(?:cut|omit|exclude|subtract|pull|abolish|forget|withdraw|leave|knock|yank|wipe|rub)(?: out| off)? (?P<target>.+?) (?:off|from|off of|out of|on|away from) {LIST}"),
    Command("delete", rf"(?P<target>(?!(?:i|we|what|which|how)\b).+?) (?:can|should|could|may|needs? to|has to|have to|must) (?:come|go|get|be (?:taken|crossed|struck|scratched|removed|deleted|erased))(?: away| off| out){{0,8}} ?(?:off of|off|from|out of|of) {LIST}"),
    Command("delete", rf"{_NOT_NEEDED}{_JOINT}{_TAKE_IT}"),
    Command("delete", rf"(?:i|we) (?:no longer|don't|do not|dont) (?:need|want)(?: to have)? (?P<target>.+?)(?: any ?more)? (?:on|in) {LIST}(?: any ?more| any longer)?"),
    Command("delete", rf"(?:i|we)(?:'d| would)? (?:want|need|like) (?P<target>.+?) (?:gone|removed|deleted|erased|taken|crossed|struck|off)(?: off| out)?(?: (?:from|off|of|out of))? {LIST}"),
    # having done
    Command("complete", rf"{_DID}{_JOINT}{_TICK_IT}"),
    Command("complete", rf"put (?:a |the )?(?:check|tick|cross)(?: ?mark)? (?:next to|by|beside|on|against) (?P<target>.+?)(?: (?:on|in) {LIST})?"),
    Command("complete", rf"(?:show|list|record|log|register|have) (?P<target>.+?) as (?:done|completed?|finished)(?: (?:on|in) {LIST})?"),
    Command("complete", r"put (?P<target>.+?) down as (?:done|complete|completed|finished)"),
    Command("completed", r"(?P<target>(?:the |my |our )?[\w' ]{2,40} (?:has|have) been \w+ed)(?: now| already)?"),
    # looking
    Command("list", r"(?:remind me|refresh my memory|(?:i )?(?:can't|cannot|don't|do not) remember|i (?:forgot|forget)|i(?:'ve| have) forgotten)(?: again)?(?: of| about| on)? (?:what(?:'s|s)?|which)\b(?=.*\b(?:i|we|list|reminders|tasks)\b)(?=.*\b(?:to|list|left|due|planned|need|needed|reminders|tasks)\b).*"),
    Command("list", rf"(?:tell me|talk to me|remind me|ask) about {LIST}"),
    Command("list", r"(?:open|bring|pull)(?: up) (?:my|the|our) (?:[\w-]+ ){0,2}list"),
    Command("list", rf"what(?: groceries| things| items| stuff)? (?:am i|are we|was i|were we|do i|do we|did i|have i|should i|must i)(?: still| also)? ?(?:meant|supposed|going|need|have|want|got|planning)? ?(?:to )?(?:{_BUY}|go shopping for|remember|shop for|pick up from \w+)(?: (?:at|from|in) (?:the )?\w+)?"),
    Command("list", r"(?:what|which) groceries (?:do|did) (?:i|we) (?:still )?(?:need|have|want)(?: to (?:buy|get))?"),
    Command("list", r"what (?:are|were) (?:the|my|our) (?:other )?(?:jobs|things|chores|errands|tasks|duties)(?: (?:that )?(?:i|we) (?:have|need))? ?(?:to be done|to do|left|for)?(?: .{0,12})?"),
    Command("search", rf"have (?:i|we)(?: already)? (?:put|got|added|written|noted|listed)(?: down)? (?P<what>.+?)(?: down)? (?:on|to|in|onto) {LIST}(?: yet| already)?"),
    Command("search", r"did (?:i|we) (?:already |ever |remember to )?(?:add|list|put down|write down|note down) (?P<what>(?!what\b|it\b|that\b|anything\b|to\b)[\w' ]{2,40}?)(?: yet| already)?"),
    Command("search", rf"(?:do|did|will|should|must) (?:i|we) (?:still )?(?:need|have) to {_BUY} (?:any |some |more |the )?(?P<what>{_NOT_A_THING}\w+(?: \w+)?)"),
    Command("search", rf"(?:am i|are we|was i) (?:supposed|meant) to {_BUY} (?:any |some |more |the )?(?P<what>{_NOT_A_THING}\w+(?: \w+)?)"),
)
# fmt: on
