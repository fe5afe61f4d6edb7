"""English ways of handing over a task that need no "add": a nudge, a list, a duty that a thing has, what is used up."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.english_nouns import LIST
from todo_backend.language.packs.goods import ENGLISH_GOODS
from todo_backend.language.packs.pack import Command

_TASK = r"(?:tasks?|to-?dos?|to dos?|reminders?|items?|entry|action items?)"
_POKE = r"(?:ping|nudge|poke|buzz|prod|prompt|alert|notify|bug|nag|badger|pester|beep|holler at|shout at|yell at)"
_A_POKE = r"(?:shout|nudge|reminder|prod|poke|ping|buzz|beep|heads[- ]up|alert|notification|note|message|memo)"
_LEADS_ON = r"(?:(?: (?:to|about|for|of|that|when|regarding|re|so i (?:can|don't forget to))| ?:){1,8} )"
_NOT_A_THING = r"(?!(?:it|that|this|them|us|me|you|help|advice|money|time|sleep|fun|ideas?|friends?|luck|options|patience|energy|power|information|info)\b)"
_KIND = r"(?:[\w'-]+ )?"
"""What kind of a thing it is: "hand soap"."""

# fmt: off
NOT_OURS: tuple[Command, ...] = (
    # a recipe, and what is asked back
    Command("none", r"(?:add|put|throw|stir|mix|pour|sprinkle|toss|drop|pop)(?: in)? (?:(?:an?|the|some|more|half an?|\d+) ){0,2}(?:[\w-]+ ){1,5}(?:to|into|in|over|with|on) (?:the |your |my )(?:soup|stew|sauce|pan|pot|bowl|dough|batter|mixture|mix|salad|curry|rice|pasta|dish|lasagne|lasagna|gravy|marinade|dressing|oven|blender|wok|risotto|casserole|cake mix|tea|coffee|water|wound)(?: .{0,30})?"),
    Command("none", r"(?:add|put|insert|delete|remove) (?:an?|the|another|some) (?:commas?|full stops?|periods?|hyphens?|spaces?|apostrophes?|exclamation (?:mark|point)s?|question marks?|brackets?|paragraphs?|line breaks?|rows?|columns?|footnotes?|semicolons?|colons?)(?: (?:after|before|at|to|in|on|between|here|there|from)\b.*)?"),
    Command("list", r"remind me (?:of )?what(?:'s|s| is| do i have| have i got| i have| i've got| did i have)(?: (?:on|due|planned|scheduled|to do|left|coming up|for|going on)){0,8}"),
)

DUTY_LEADS: tuple[Command, ...] = (
    # a note without its words
    Command("none", r"(?:add|put|attach|write) (?:an?|another|some) (?:notes?|comments?) (?:to|on) (?:the|my) (?:[\w'-]+ ){1,4}(?:task|reminder|item|todo)s?"),
    Command("add", rf"(?:drop|bung|slap|lob|sling|pop|chuck|stick|whack|shove) (?P<what>.+?) (?:on|onto|in|into) {LIST}"),
    Command("add", r"(?:rem|rmbr|rmb|remb|rember|remeber|remmeber|remebmer|remembr|nb|dnt forget|dont 4get|dun forget|don't 4get|dont forgt)(?::? (?:to|2|about)|:)? (?P<what>.+)"),
    Command("add", rf"(?!.*\b(?:needs?|should|has|have|must|is|are|go|goes|be|on there)\b)(?P<what>(?:\d+ (?!tasks?\b|items?\b|things?\b|reminders?\b|to-?dos?\b)|{ENGLISH_GOODS}\b).{{0,60}}?) (?:on|to|onto) {LIST}", only_told=True),
    Command("add", rf"(?:(?:i|we) (?:(?:also |still |really ){{0,3}}need|are out of|'re out of)|need) (?:(?:some|more|to get) )?(?P<what>{_KIND}{ENGLISH_GOODS}(?: {ENGLISH_GOODS})?(?:(?:,? and |, ?| & ){_KIND}{ENGLISH_GOODS}){{1,6}}(?: (?:from|at) (?:the |a )?[\w'-]+)?)"),
    # what one keeps forgetting
    Command("add", r"(?!.*\bremind me\b)(?:i|we)(?:'ve| have)? (?:keep|kept|always) (?:on )?(?:forgetting|forget|meaning|putting off)(?: to| about)? (?P<what>.+?)"),
    Command("chore", r"(?:i|we)(?:'ve| have)? (?:been meaning|keep meaning|was meaning|really ought|ought|meant|mean|was going|(?:am |'m )?planning|plan|intend|was supposed|aim|(?:am |'m )?hoping|hope|promised(?: \w+)?|still (?:need|have)|never got round|until (?:\w+ )?) to (?P<what>.+)"),
    # a nudge
    Command("add", rf"(?:{_POKE} (?:me|us)|(?:give|drop|send|shoot|set|leave|make|keep)(?: (?:me|us|myself))? (?:an? )?(?:little |quick |gentle |friendly )?{_A_POKE}(?: for me)?){_LEADS_ON}(?P<what>(?!(?:when|if|what|how|who|why|where|the (?:weather|news|scores?|forecast))\b).+)"),
    Command("add", rf"(?:an? |the )?(?:little |quick |gentle )?(?:reminder|nudge|prod)(?: for me)?{_LEADS_ON}(?P<what>.+)"),
    Command("add", r"(?:mind )?reminding (?:me|us)(?: (?:to|about|of|that|:)){0,8} (?P<what>.+)"),
    Command("add", r"(?:(?:remnd|rmind|remind|remid) (?:me|us) (?:too|2)|remember me (?:to|of|about)) (?=[a-z])(?P<what>.+)"),
    Command("add", r"(?:i )?(?:(?:can't|cannot|can not|mustn't|must not|shouldn't|better not|daren't) forget|(?:wanna|want to|need to|have to|gotta) (?:remember|not forget))(?: (?:to|about|that)){0,8} (?P<what>.+)"),
    # a task made of what follows
    Command("add", rf"(?:please )?(?:make|create|turn|save|file|log|record|note|put|treat|take|enter|store|keep|capture)(?: (?:this|that|it))?(?: down)?(?: (?:in|into|as|to))?(?: (?:an?|my|the|one))?(?: new)? {_TASK}(?: (?:out )?(?:of|from) (?:this|that|it))?(?: for me)? ?[:;,-]+ ?(?P<what>.+)"),
    Command("add", rf"(?:add|put|write|note|create|make|save|jot|include|set)(?: down)?(?: me)?(?: (?:an? )?{_TASK})? (?:something (?:like|along the lines of|such as|similar to)|along the lines of|something to do with|something called|like) (?P<what>.+)"),
    Command("add", rf"(?:i (?:want|need)|i'd like|let's have|can i have|give me|make me) (?:an? |one )?(?:new )?{_TASK} (?:that|which) (?:says|reads|is called) (?P<what>.+)"),
    # a list, item by item
    Command("add", r"(?:(?:i|we) )?(?:(?:also |still |just ){0,8}(?:need|want|require)|add|put|include|todos?|to-?dos?|to-? ?do|list|my list|tasks|remember|to buy|to get|to do|to-do list|todo list|things? to (?:do|get|buy)|don't forget|new tasks|chores|errands|pick up|get|buy|grab|order|bring|pack|fetch|collect)(?: (?:the following|these|this|all (?:of )?these)(?: (?:things|items|tasks|to my list))?)?(?: ?[:;]|(?<=following)|(?<=these)|(?<=items)){1,8} ?(?P<what>.+)"),
    Command("add", r"(?P<what>(?:[-*•·–]|\[ ?\]|[1-9][.)]) ?(?=[^\W\d]|\d+ ?\w).+;.+)"),
)

_OWN = r"(?:(?:the|my|our|his|her|their|[\w-]+'s) )"
_NOT_ASKED = r"(?!(?:what|which|who|when|where|why|how|if|is|are|was|were|do|does|did|has|have|can|could|would|will|should|nothing|anything|everything|it|this|that|there|i|you|he|she|we|they|add|remind|show|list|mark|move|delete|remove|put|set|make|tell|who's)\b)"
_THING = rf"{_NOT_ASKED}{_OWN}?[\w'-]+(?: [\w'-]+){{0,4}}?"

DUTIES: tuple[Command, ...] = (
    # what a thing needs to have done to it
    Command("add_wanted", rf"(?P<what>{_OWN}(?:[\w'-]+ ){{1,5}}?(?:needs?|wants?|could do with|is (?:over)?due for|are (?:over)?due for)(?: a (?:bit of )?| some )?(?: ?\w+ing| to be \w+(?:ed|en|t|de|ne|id|ut|ade|old|ung))(?!\w).{{0,60}})"),
    Command("add_wanted", rf"(?P<what>{_OWN}(?:[\w'-]+ ){{1,4}}?(?:could do with|needs?|wants?) an? (?:\w+ )?(?:trim|clean|wash|polish|service|dust|hoover|wipe|lick of paint|coat of paint|haircut|check|check-?up|bath|mow|prune|tidy|iron|repair|oil change|top-?up|mot))"),
    Command("add_planned", rf"(?P<what>{_THING} (?:needs?|wants|requires?|could do with|is due|are due|is overdue)(?: for)? (?:an?|some|new|his|her|its|their|another|to|the|\w+ing)\b.{{0,60}}|{_OWN}(?:[\w'-]+ ){{1,4}}?(?:has to|have to|must|need to|needs to|should) (?:be |go |get )\S.{{0,60}}|some(?:one|body) (?:has to|needs to|must|should) .{{2,80}})"),
    # what is due
    Command("add_planned", r"(?P<what>(?:the |my |our )?(?:deadline|due date|cut-?off) (?:for|of|to) .+?)(?: is| ends)?(?: on| at| by)?"),
    Command("add_planned", rf"(?P<what>(?!(?:(?:the|my|our) ){{0,8}}(?:ones?|tasks?|everything|things?|stuff|reminders?|items?)\b){_THING}),?(?: is|'s| are|,| :|: )?(?: due| deadline| due in| due back| due date)(?: is| by| on|:| for){{0,8}}"),
    Command("add_planned", rf"(?P<what>{_OWN}?(?:[\w'-]+ ){{1,4}}?(?:expires?|runs out|ends?|closes?|starts?|renews?|lapses?|gets? in|arrives?|comes?(?: round)?|is coming|are coming|is (?:on|over|in|off)))"),
    # what is there to do
    Command("add_planned", r"(?:there's|there is|there are|we've got|i've got|ive got|i have|we have|got|i got|we got)(?: still)? (?P<what>(?!(?:to|no|nothing|any|a (?:question|problem|headache|cold|feeling)|been|never|had|time|plans?)\b).{2,80})"),
    Command("add_planned", r"(?:top|first|main|biggest|number one) (?:priority|thing|job|task)(?: for)?(?: is| -|:)?(?: to)? (?P<what>.+)"),
    Command("add_planned", r"(?P<what>(?:it's|it is) (?:my|our) turn to .+)"),
    Command("add_planned", r"(?P<what>(?:i |we )?(?:promised|told|owe|agreed|said|swore)(?: \w+){1,3} .+)"),
    # what is used up
    Command("add_wanted", rf"(?:(?:i|we)(?:'re|'ve|'m| are| have| am)?|there(?:'s|s| is))?(?: just| almost| nearly| all| also| totally| completely){{0,8}}(?: ?(?:getting|running|run|ran|right|fresh|clean)){{0,8}}(?: ?out of| ?low on| ?no more) {_NOT_A_THING}(?!(?:here|there|bed|town|office|hand|order|date|breath|luck|control|love|milk and)\b)(?P<what>[\w'-]+(?: [\w'-]+){{0,4}}(?:(?:,| and| &) [\w' -]{{2,40}})?)"),
    Command("add_wanted", rf"(?:i|we)(?: also| really| still| just){{0,8}} (?:need|could do with|could use) (?:some more |some |more |another |an? (?=new )|(?=new )){_NOT_A_THING}(?P<what>[\w'-]+(?: [\w'-]+){{0,3}})"),
    Command("add_wanted", r"(?:i'm |i am |we're )?(?:gonna|going to) need (?!you\b|help\b|it\b|that\b|this\b)(?P<what>.+)"),
)

CHORES: tuple[Command, ...] = (
    # last of all, a duty or a chore said without any lead
    Command("chore", r"(?:(?:and |but )?i (?:was thinking|think|guess|suppose|believe|know|just remembered|nearly forgot|almost forgot|realised|realized|figure)(?: that)?,? )?(?:(?:i|we)(?:'ve)? (?=.)|(?=(?:really |still |probably |prob |just |also ){0,8}(?:need to|needa|gotta|shld|shud|got to|have to|must|should|ought to)\b))(?:really |also |still |just |probably |definitely |absolutely |simply |basically |actually |totally |maybe ){0,8}(?:needa|need|have got|have|got|must|should|shld|shud|shuld|want|ought|gotta|got|'ve got|'d like|would like|had better|am supposed)(?: (?:really|also|still|just|probably|prob|probs|prolly|definitely|maybe|actually)){0,8}(?: to)?(?: (?:probably|maybe|just|quickly)){0,8} (?P<what>.+)"),
    Command("chore", r"(?P<what>.+)"),
)
# fmt: on
