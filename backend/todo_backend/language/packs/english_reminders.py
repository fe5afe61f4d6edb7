"""English ways of asking about what one wanted to be reminded of, and of asking to be reminded."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.english_nouns import NOUN
from todo_backend.language.packs.pack import Command

_FIND_OUT = r"(?:check|see|find out|look|tell me|let me know|(?:i )?(?:need|want|would like) to know|know|verify|confirm|make sure)(?: and see| to see)?"
_ABOUT = r"(?:to|for|about|called|named|that says|with|regarding|of|concerning|saying|that)"
_RECALL = r"(?:remind(?:ing|ed)?|remember(?:ing)?|forget(?:ting)?|forgotten)"

# fmt: off
REMINDERS: tuple[Command, ...] = (
    # what is asked of an encyclopedia
    Command("none", r"(?:what(?:'s|s| is| are)?|is there|are there) .{0,20}?\b(?:best|good|easy|easiest|better|fastest|right) ways? (?:to|of)\b(?!.*\blists?\b).*"),
    # looking
    Command("list", rf"(?:(?:i )?(?:need|want|would like|'d like)(?: to)? |help me (?:to )?|i need help |do you |can you |could you )?(?:be reminded(?: of| about)?|{_RECALL}(?: me)?(?: of| about)?|recall|know) (?:again )?(?:what|which|everything|all|the (?:things?|stuff|items|tasks|reminders?))(?:'s)?\b(?=.*\b(?:i|we|my|you)\b).{{0,40}}\b(?:to (?:do|remember)|{_RECALL}(?: me| you)?(?: of| about)?|(?:on|in) (?:my|the) (?:[\w-]+ ){{0,3}}(?:list|reminders|tasks)|set(?: up| reminders for)?|going to do|planned)"),
    Command("list", rf"(?:tell me |show me |let me know )?what (?:i|you)(?:'re|'m| are| am| was| were| had| have| asked| told| wanted)\b.{{0,40}}\b{_RECALL}\b(?: me| us)?(?: of| about| to do| to| on)?"),
    Command("list", r"(?:i|we)(?:'d like| need| want| would like)(?: to have| to get)? (?:a (?:list|rundown|overview) of )?my (?:reminders|tasks|to-?dos)"),
    Command("search", rf"i (?:think|thought|believe|guess|know|hope) (?:that )?(?:i|there)(?:'s| is| was| have| set| had| made| put){{1,8}} (?:an?|the|my) {NOUN} {_ABOUT} (?P<what>.+?)[, ]+(?:do i|did i|don't i|didn't i|is there|right|is it(?: there)?|haven't i)"),
    Command("search", rf"(?:was|were) there (?:an?|any|the) {NOUN} {_ABOUT} (?P<what>.+)"),
    Command("list", rf"(?:tell me |show me |let me know )?(?:what|which)(?: \w+)?(?:'s|'re)? (?:am|was|were|did|do|have|had|are|should|must|will) (?:i|you)\b.{{0,40}}\b{_RECALL}\b(?: me| us)?(?: of| about| to do| to| on)?"),
    Command("search", rf"{_FIND_OUT} (?:if|whether) (?:i|we|there)(?:'s| is|'ve| have| had)?(?: got| already| set| made| put){{0,8}} (?:an?|any|the|my) {NOUN} {_ABOUT} (?P<what>.+)"),
    Command("search", rf"{_FIND_OUT} (?:if|whether) (?P<what>.+?) (?:is|are) (?:in|on|among|one of|part of) (?:my|the) (?:list of )?(?:to-?do |task )?(?:reminders?|tasks|to-?dos)(?: list)?"),
    Command("search", rf"(?:(?:look|search|check)(?: up)? )?for (?:an?|any|the|my) {NOUN} {_ABOUT} (?P<what>.+)"),
    Command("list", rf"(?:do|did|have|had|are|were|is)(?: i| we| there| you)?(?: already| still| ever)?(?: have| set| set up| got| made?| create| put| left){{0,8}} (?:any|some|many|a lot of|more|any more|any other) {NOUN}(?: (?:set(?: up)?|on (?:my|the) list|for me|left|due|coming up|scheduled|saved|there|planned|to do)){{0,8}}"),
    Command("list", r"(?:check|view|see|go to)(?: on| out)? (?:all )?(?:reminders|tasks|to-?dos|lists?)"),
    Command("list", rf"(?:do|did|am|was|were|is|have|should) (?:i|you|there)\b.{{0,30}}\b{_RECALL}(?: me)?(?: of| about)? (?:anything|something)(?: else)?"),
    Command("list", rf"(?:i (?:know|think|believe|thought) )?i (?:was|am|had|asked|wanted|told|set|made)\b.{{0,50}}\b(?:{_RECALL}|reminders?)\b.{{0,30}}?[,;.]? (?:so )?what (?:was|is|were|are) (?:it|that|they|those)(?: again)?"),
    # adding
    Command("add", r"(?:set|create|make|add|put|schedule)(?: me| up){0,8} (?:an? |the )?(?:new )?(?:alert|notification|nudge)(?: for me)? to (?!(?:notify|tell|let|alert|warn|inform) me\b)(?P<what>.+)"),
    Command("add", r"(?:i (?:need|want|could use) )?(?:some )?(?:help|make|let|have)(?: me)?(?: with| to){0,8} (?:remember(?:ing)?|not forget(?:ting)?|not to forget)(?: to| about| that){1,8} (?P<what>.+)"),
    Command("add", r"(?:keep|stop|prevent) me from forgetting (?:to |about |that )?(?P<what>.+)"),
    Command("add", r"(?P<what>(?!(?:i|what|which|who|it|that|this|you)\b).{3,60}?) (?:needs|requires|deserves|calls for) an? (?:reminder|task|to-?do)"),
    Command("add", r"(?:let me know|tell me|alert me|notify me|warn me) when it(?:'s| is) time (?:to|for) (?P<what>.+)|tell me to (?:remember|not forget)(?: to| about)? (?P<what2>.+)"),
    Command("add_planned", r"tell me to (?P<what>.+)"),
)
# fmt: on
