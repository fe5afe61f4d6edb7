"""English sentences that other rows would take for something else: questions about one's own doing, states, second thoughts.

They come first: most of them count only when they speak of the user's own tasks.
"""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.english_nouns import LIST
from todo_backend.language.packs.pack import Command

_TASKS = r"(?:tasks?|things|items|ones|stuff|to-?dos?|to dos|reminders|chores|errands)"
_TO_SOMEONE = r"(?:text|message|tell|e-?mail|whatsapp) (?!me\b)\w+(?: \w+)?"

# fmt: off
ASIDES: tuple[Command, ...] = (
    # what is said to a player or to a person
    Command("none", r"(?:add|put) (?:(?:this|that|the|another|some|an?) )?(?:\w+ )?(?:songs?|tracks?|tunes?|albums?|artists?|singles?) (?:(?!\blists?\b).){0,8}\b(?:to|on|onto|in|into) (?!.*\b(?:lists?|tasks|to-?dos?)\b).+"),
    Command("none", rf"{_TO_SOMEONE} (?:that |saying |and say |to say )?(?:i'll|i'm|i am|i will|i've|i can't|we're|we'll|we are|we will)\b.*"),
    Command("help", r"how (?:does|do) (?:this|that|it|you|the list)(?: thing| app| list| all)? work"),
    Command("greet", r"there|how(?:'s| is) (?:it going|everything|life|your day)(?: today)?|how are (?:things|you(?: today| doing)?)"),
    # questions, not reports
    Command("search_known", r"(?:did|have) (?:i|we)(?: already| actually| ever| remember(?:ed)? to){0,8} (?!(?:add|put|list|written?|note|noted|set|got|made?|create|created|have)\b)\w+(?: off| up| in| out)?(?: the| my| our)? (?P<what>[\w' ]{2,40}?)(?: yet| already)?", only_known=True),
    Command("list", rf"(?:which|what)(?: of)?(?: my| the)? {_TASKS}(?: (?:are|is|have|has|do i have|i have|need|were|got))?(?: (?:no|without|without an?|with no|a) (?:due )?(?:dates?|deadlines?))?(?: set| yet| left)?"),
    Command("list", rf"(?:show|list|give|see)(?: me| us)?(?: (?:the|my|all|only|just)){{0,8}} {_TASKS}(?: (?:that|which) (?:are|is)| marked| with| without an?(?: due)? date| that have no(?: due)? date)?"),
    Command("list", r"what (?:haven't|have not|didn't|did not) (?:i|we) (?:done?|finish(?:ed)?|completed?|got(?:ten)? to|get to|got(?:ten)? done|get done)(?: yet| so far)?"),
    Command("list", r"(?:do|will|must) (?:i|we)(?: still)? (?:have|need) to (?:do|get done|finish) (?:anything|something|a lot|much)(?: else)?"),
    # done
    Command("complete", r"(?:done|finished|completed?|check(?:ed)?|ticked) ?[:-] ?(?P<target>.+)|(?:marked|ticked|crossed|checked|struck) off (?P<target2>.+)", only_known=True),
    # changes
    Command("move", rf"(?:make|mark|set|flag) (?P<target>(?:the|my) .+? {_TASKS.replace('?:', '?:one|', 1)})(?: as| to| at)?", only_known=True),
    Command("move_known", r"(?:make|set|have|let) (?P<target>.+?) (?:repeat|recur|recurring|repeating|happen|due|be due|a repeating task|a recurring task)", only_known=True),
    Command("move_known", r"(?:(?:actually|no|sorry|wait|so|ok)[ ,]+){0,8}(?P<target>.+?) (?:should|needs to|has to|must|ought to|is supposed to|was supposed to) be(?: at| on| for| due)?", only_known=True),
    Command("move_known", r"(?P<target>.+?)(?:'s)? (?:due date|deadline|due|due time)(?: to| is|:)?", only_known=True),
    Command("move_stated", r"(?:(?:actually|no|sorry|wait|so|ok|oh)[ ,]+){1,8}(?P<target>(?!(?:what|which|who|when|where|how|it|that|this)\b).+?)(?: is| are|'s|'re)(?: now)?", only_known=True),
    # second thoughts
    Command("given_up", r"(?!.*\b(?:lists?|delete|remove)\b)(?:i|we) (?:(?:no longer|don't|do not|dont) (?:(?:need|want|have) to(?: (?:buy|get|do))?|need|want)|won't be) (?P<target>.+?)(?: any ?more| any longer| now| after all)?", only_known=True),
    Command("given_up", r"(?:don't|do not|dont|stop|no need to) remind(?:ing)? (?:me|us)(?: any ?more)?(?: to| about| of| that)? (?P<target>.+?)(?: any ?more| any longer)?", only_known=True),
    Command("delete", r"(?:don't|do not|dont|stop) remind(?:ing)? (?:me|us)(?: any ?more)?(?: to| about| of| that)? (?P<target>.+?)(?: any ?more| any longer)?"),
    Command("delete", rf"(?:clear|wipe|clean|get) (?!(?:all|everything|every|off|out|up|it all|rid)\b)(?P<target>.+?) (?:off of|off|from|out of) {LIST}", only_known=True),
    Command("delete_all", rf"(?:start|restart|begin) {LIST} (?:over|again|afresh|from scratch)"),
    # additions
    Command("add", rf"(?:add|put|include|insert) (?:an?|another|one more|the|this)(?: new)? (?:item|thing|task|entry|to-?do),? (?!to\b|for\b|about\b|on\b|in\b|called\b|named\b|that\b|of\b)(?P<what>[^,]+?),? (?:to|on|onto|in|into) {LIST}"),
    Command("add_planned", r"(?!.*\b(?:remind|add|put)\b)(?:(?:i|we)(?:'ve| have|'ve got| have got|'ve a)) (?:an?|my|our|the) (?P<what>(?:\w+ ){0,3}(?:appointment|check-?up|haircut|interview|exam|lesson)\b.*)"),
    Command("add_planned", r"(?:block(?: off| out)?|set aside|hold)(?: (?:some|the|a|an|my|\d+|one|two|three|half an?))?(?: time| slot| minutes?| mins?| hours?| hrs?)?(?: and a half)? ?for (?P<what>.+)"),
)
# fmt: on
