"""English turns that name the list by nothing at all: "throw it on there", "am I free?", "the garage can wait"."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.english_plans import CHANGED, WORK
from todo_backend.language.packs.pack import Command

_NUMBER = r"(?:\d+(?:\.\d+)?%?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a hundred)"
_LABELLED = r"(?:tagged|labell?ed|filed under|marked with|marked|under|with)"
_AMOUNT = r"(?P<value>(?:\d+(?:\.\d+)?|half an?|an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty[- ]five|forty|ninety)[ -](?:minutes?|mins?|hours?|hrs?))"
_LONGER_THAN_A_TASK = r"(?!.*\b(?:songs?|videos?|timer|alarm|playlist|breaks?)\b)"
_GET_ROUND = r"(?:get (?:around|round) to|get on with|get started (?:on|with)|get back to)"

# fmt: off
TURNS: tuple[Command, ...] = (
    # sums, sayings and questions about what one knows
    Command("none", rf"(?:add|sum)(?: up| together)? {_NUMBER}(?:(?:,| and| to| plus| with){{1,8}} {_NUMBER}){{1,8}}"),
    Command("none", r"(?:add (?:insult to injury|fuel to the (?:fire|flames)|salt to the wound)|note the difference|throw in the towel|(?:please )?remind (?:me|us) (?:again )?(?:why|who|whose|how (?:much|many|old|far|long|come|is|are|was|we|it))\b.*)"),
    Command("none", r"(?:i|we|you|they|people|who|everyone|everybody|nobody)(?: (?:really|just|all|do|don't|never|always)){0,8} (?:love|loves|hate|hates|like|likes|adore|enjoy|enjoys|prefer|dislike|dislikes)(?: \w+)? (?:lists|reminders|to-?dos|tasks|chores)"),
    Command("none", r"what(?:'s|s| is)(?: (?:on|playing|showing))(?: on| at)? (?:the )?(?:tv|telly|television|radio|netflix|hulu|cinema|movies|theat(?:er|re)|menu)"),
    Command("none", r"you (?:need to|should|must|have to|ought to|better) (?!.*\b(?:add|put|remind|remember|delete|remove|mark|list|tasks?)\b).+|move (?:over|aside|along|out of the way)|change is .+|drop (?:me|us) a (?:line|note)|(?:delete|clear|erase) (?:my |the |all ){0,8}(?:browser|browsing|search|chat|call) (?:history|data|logs?)"),
    Command("none", r"check (?:on |out )?(?:the |today's |my )?(?:weather|forecast|news|traffic|scores?|stocks?|time|temperature)\b(?! station).*"),
    # looking
    Command("list_due", r"what(?:'s|s| is|'re| are)(?: all)?(?: going| happening| coming up| up| planned| scheduled){0,8}"),
    Command("list", r"what(?: all)?(?: do| have|'ve| did)? (?:i|we)(?: have| got|'ve got){0,8} (?:going(?: on)?|on|coming up|lined up|planned|scheduled)"),
    Command("list_due", rf"(?:(?:is there|are there|do i have|have i got|have we got|show me|what's|whats|what is) )?(?:anything|something|everything|things|stuff|all)?(?: (?:that's|that is|that are))? ?{_LABELLED}"),
    Command("list", r"am i (?:free|busy|booked(?: up| out)?|available|doing anything)(?: at all| then)?|do i have(?: any)? (?:plans|free time)"),
    Command("list", r"how(?:'s| is| does| do| are)(?: the rest of)?(?: my)?(?: (?:day|week|weekend|month|evening|afternoon|morning|days))?(?: (?:look|looking|shaping up|shape up|going to be))(?: like)?|what does(?: the rest of)?(?: my)?(?: (?:day|week|weekend|month|evening|afternoon|morning))? look like"),
    Command("list", r"(?:what (?:did|have) i (?:miss|missed)|did i miss (?:anything|something)|have i missed (?:anything|something))(?: else)?"),
    # adding
    Command("add", r"(?:stick|put|pop|leave|add|write|make|set) (?:an? |another )?(?:quick |little )?(?:note|reminder|task|item|line|entry)(?: for me)? (?:on|in|to|onto) (?:my|the|our) (?:to-?do |todo )?list(?: for me)?(?: (?:to|about|that|for|saying)| ?:) (?P<what>.+)"),
    Command("add_wanted", r"(?!(?:i|you|we|they|he|she|it|what|who|when|where|why|how|that|this|people|never)\b)(?P<what>.{3,80}?)[,;.!]* (?:please |so |and |but ){0,3}(?:don't|dont|do not) (?:let me )?forget(?: it| that| this)?"),
    # what sounds like an order about a task, until there is no such task
    Command("move", r"change (?P<target>.+)", only_known=True),
    Command("chore", rf"(?P<what>{CHANGED})"),
    Command("complete", r"finish(?: off| up)? (?P<target>.+)", only_known=True),
    Command("chore", rf"(?P<what>finish(?: off| up)? (?:(?:the|my|our|this|that|[\w'-]+) ){{0,3}}?{WORK}(?: (?:for|on|about|with|in) .{{1,40}})?)"),
    Command("add_planned", r"(?:put|pop|stick|bung|get|jot|mark) (?P<what>(?!(?:me|us|it|that|this|them|these|those|him|her|you|the|my|our|an?|some|your|dinner|baby|one|everything|something|anything)\b).+?) (?:down|in)"),
    Command("add", r"(?:pencil|mark|jot|write) (?:me|us) (?:in|down) for (?:an? |the )?(?P<what>.+)|put (?:me|us) (?:down|in) for (?:an? |the )?(?P<what2>.+)"),
    Command("add", r"(?:throw|stick|pop|put|chuck|toss|slap|get|add|jot|write|bung|whack|drop|include) (?P<what>(?!(?:it|that|this|them|these|those)\b).+?)(?: down)? on there(?: too| as well| also)?"),
    Command("add", r"(?:chuck|throw|toss|tack|bung|whack|squeeze|slip) in (?!(?:the|your|my) (?:towel|bin|trash|air|face|sea)\b|to\b|with\b|for\b|at\b|my\b|your\b)(?:a (?:reminder|task) to )?(?P<what>.+)|tack on (?!to\b)(?P<what2>.+)"),
    Command("add_planned", r"put (?:in )?an? (?P<what>(?:\w+ ){0,2}?(?:meeting|appointment|call|lunch|dinner|visit|interview|check-?up|haircut|lesson|class)\b.*)"),
    Command("offer", r"keep track of (?:the |that )?(?P<what>(?!(?:my|our|your|time|score|what|how|who|where|it|that|this|them|everything|all)\b).+)"),
    Command("offer", rf"(?:i|we) (?:(?:really|finally|probably|just|still) ){{0,8}}(?:should|must|need to|have to|ought to|want to|gotta|had better)(?: (?:really|finally|probably|just|maybe|at last)){{0,8}} {_GET_ROUND} (?P<what>\w+ing .+)"),
    Command("add_planned", r"(?:i|we)(?:'ve| have| need| must| gotta)(?: got)?(?: to)? (?P<what>be (?:at|in|back|home|there|ready|on time)\b.*)"),
    Command("chore", r"(?:i'm|we're|i am|we are) (?:supposed|meant|due|expected) to (?P<what>.+)"),
    # changing
    Command("label_each", r"(?:make|set|put|tag|label|mark|give|move|add|file|flag)(?: (?:a|the))? (?P<target>.+ and .+)"),
    Command("lengthen", rf"(?:make|set|have|let){_LONGER_THAN_A_TASK} (?P<target>.+?)(?: (?:last|take|be|run))?(?: for)? {_AMOUNT}(?: and a (?P<half>half))?(?: long)?|(?P<target2>.+?) (?:takes|will take|lasts|will last|is going to (?:take|last)|should (?:take|last)|runs)(?: about| for)? {_AMOUNT.replace('?P<value>', '?P<value2>')}(?: and a (?P<half2>half))?"),
    Command("put_off", r"(?P<target>.+?) (?:can|could|will have to|has to|must|is going to have to) wait(?: (?:a bit|a while|for now|a little))?"),
    Command("move", r"(?:(?:no|nope|actually|sorry|wait|oops|ok)[ ,]+){1,8}(?:make|change|move|set|put) (?P<target>it|that)(?: to| for| on)?"),
    # taking off
    Command("delete", r"take (?P<target>it|that|this|them|(?:the |my ).+?) off(?: again| then| now){0,8}", only_known=True),
    Command("delete", r"(?:i (?:don't|do not|dont|no longer) (?:need|want)|never ?mind|forget(?: about)?|no need for|scratch|skip) (?P<target>.+?)(?: any ?more)?[,;.]* (?:so |and |please |you can |just ){0,8}(?:take|cross|strike|scratch|get|knock) (?:it|that|them) (?:off|out|away)(?: (?:the|my) list)?", only_known=True),
    Command("delete", r"(?:strike|knock|yank|pull) (?P<target>.+?) (?:off|from|out of) (?:my |the )?(?:to-?do )?list"),
)
# fmt: on
