"""English turns of phrase for the same few wishes: "punt it to Monday", "the garage can go", "run me through my tasks"."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.english_nouns import LIST, NOUN
from todo_backend.language.packs.pack import Command

_PLATE = rf"(?:{LIST}|(?:my|the) (?:day|week|weekend|plate|{NOUN}))"
_REST = r"(?: (?:any ?more|any longer|after all|now|then)){0,8}"

# fmt: off
SAYINGS: tuple[Command, ...] = (
    # looking
    Command("list", rf"(?:run|walk|talk|take|guide|lead) me through {_PLATE}"),
    Command("list", rf"(?:catch me up|bring me up to speed|fill me in|update me|get me up to speed|give me (?:an update|a rundown|the lowdown|a heads[- ]up)) (?:on|about|with|of|for) {_PLATE}"),
    Command("list", r"what (?:do|must|should) i (?:have )?(?:to )?(?:tackle|do|start with|get to|focus on|work on|take on)(?: first| next| now)|what(?:'s| is| are)? (?:the )?(?:most|top) (?:(?:urgent|important|pressing)\b ?(?:things?|tasks?|ones?)?|things?|tasks?|items?)(?: (?:on (?:my|the) list|right now|today|to do|for me)){0,8}|what(?:'s| is) (?:hanging over me|still on my plate|pressing|left on my plate)"),
    # adding
    Command("add", rf"(?:register|save|file|track|log|enter|record|pop in|chuck in|throw in|stick in|put in|drop in)(?: a| an| another| the| new){{1,8}} {NOUN}(?: (?:to|for|about|called|named|saying|that says)| ?:){{1,8}} ?(?P<what>.+)"),
    Command("add", r"(?:enter|log|register|save|track|record)(?: a| the)? (?P<what>(?:call|email|buy|pay|visit|book|order|renew|submit|clean|fix|pick up|drop off|return|send|write|finish|water|wash|feed|walk) (?!me\b).+)"),
    # taking off
    Command("given_up", rf"(?P<target>.+?) (?:can|could|should|may|has to|must|needs to) (?:go|be (?:dropped|binned|scrapped|scratched|forgotten)){_REST}"),
    Command("given_up", rf"(?:(?:i|we) (?:don't|do not|no longer|dont|needn't|won't) (?:need|want|have)?(?: to (?:do|buy|get|have))?|no need (?:for|to do)|forget|never ?mind|skip|scrap|don't bother with|leave out|zap|junk) (?!about\b|.*\b(?:lists?|reminders?|it|that|them)$)(?P<target>(?:the |my ).+?|task \d+){_REST}", only_known=True),
    # having done
    Command("completed", r"that's (?P<target>(?:the |my ).+?) (?:done|finished|sorted|out of the way|taken care of)"),
    Command("complete", r"(?:i(?:'ve)? |just ){0,8}(?:crossed|ticked|checked|knocked|got|struck) (?P<target>(?:the |my ).+?) (?:off|out of the way|out|done)", only_known=True),
    Command("reopen", r"(?:bring|put) back (?P<target>.+)", only_known=True),
    # times
    Command("move_known", r"(?:kick|punt|slide|nudge|bounce|roll|hold off|wait)(?: off| over| down the road| back){0,8}(?: on| with)? (?P<target>(?:the |my )?.+?)(?: over| back| down the road| off){0,8}", only_known=True),
    Command("move_known", r"(?P<target>.+?) (?:can|could|should|will have to|has to|must|is going to have to) wait(?: until| till| for)?|(?P<target2>.+?) (?:slipped|slips|slid) to", only_known=True),
    # priority
    Command("raise_priority", r"(?:make|consider|mark) (?P<target>.+?) (?:a|my (?:top|number one|first)|the top|top|our top) priority|(?:star|flag|highlight) (?P<target2>(?:the |my ).+)|(?:bump|move) (?P<target3>(?:the |my ).+?) (?:up(?: the list)?|to the top(?: of (?:my|the) list)?)", only_known=True),
)
# fmt: on
