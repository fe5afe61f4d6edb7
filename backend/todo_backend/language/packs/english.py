"""The English pack."""

# ruff: noqa: E501 - one row of the table, one line

import re
from dataclasses import replace

from todo_backend.language.dates.english import ENGLISH as DATES
from todo_backend.language.packs.english_asides import ASIDES
from todo_backend.language.packs.english_asking import ASKING
from todo_backend.language.packs.english_changes import CHANGES, MORE_ADDITIONS
from todo_backend.language.packs.english_commands import COMMANDS
from todo_backend.language.packs.english_duties import CHORES, DUTIES, DUTY_LEADS, NOT_OURS
from todo_backend.language.packs.english_everyday import EVERYDAY, ONE_THOUGHT
from todo_backend.language.packs.english_lists import LISTS, NEW_LIST
from todo_backend.language.packs.english_marks import ENGLISH_MARKS
from todo_backend.language.packs.english_nouns import LIST
from todo_backend.language.packs.english_plans import NOTE, PLANS, TASK_VERBS
from todo_backend.language.packs.english_reminders import REMINDERS
from todo_backend.language.packs.english_sayings import SAYINGS
from todo_backend.language.packs.english_sets import (
    DONE_ALONE,
    DROP_ALONE,
    FILLERS,
    NEGATED,
    NO_TITLE,
    NOT_THESE,
    NUMBERS_OF_ITEMS,
    ONES,
    ONLY_THESE,
    ORDINAL_NOISE,
    PICK_LEAD,
    PLURAL_PRONOUNS,
    REST_WORDS,
    SET_NOISE,
)
from todo_backend.language.packs.english_talk import CANCEL, NO, NO_LOOSELY, YES, YES_IF_ASKED, YES_LOOSELY
from todo_backend.language.packs.english_telling import TELLING
from todo_backend.language.packs.english_turns import TURNS
from todo_backend.language.packs.english_wording import PHRASES, plural, say_day, say_rule, say_time
from todo_backend.language.packs.english_words import (
    COMMAND_WORDS,
    DID_ANYTHING,
    KEEP_TOGETHER,
    PAST_FORMS,
    SAFE_VERBS,
    STOP_WORDS,
    VERBS,
)
from todo_backend.language.packs.pack import Command, Pack

_COMMANDS = (
    *NOT_OURS,
    *TELLING,
    *ASKING,
    *TURNS,
    *ASIDES,
    *LISTS,
    *REMINDERS,
    *CHANGES,
    *SAYINGS,
    *DUTY_LEADS,
    *EVERYDAY,
    *MORE_ADDITIONS,
    *COMMANDS,
    *DUTIES,
    *CHORES,
)
_APOSTROPHE = re.compile(r"'(?=ve\b)|(?<=n)'(?=t\b)|(?<=\bi)'(?=m\b)|(?<=\bwhat)'(?=s\b)|(?<=\bthere)'(?=s\b)")


def _without_apostrophes(command: Command) -> Command:
    """The same row, for those as well who type "ive", "dont" and "im". What would be another word stays: "we're"."""
    return replace(command, pattern=_APOSTROPHE.sub("'?", command.pattern))


ENGLISH = Pack(
    code="en",
    marks=ENGLISH_MARKS,
    dates=DATES,
    commands=tuple(map(_without_apostrophes, _COMMANDS)),
    one_thought=ONE_THOUGHT + "|" + NEW_LIST + r"|(?!\W*(?:is|are|do|does|did|have i|has|what|can|could|if|check|see)\b)(?!.*\b(?:delete|remove|mark|complete|finish)\b).{3,120}?[,.;]* (?:and )?(?:please )?(?:add|put) (?:it|that)(?: (?:to|on|onto) (?:my|the) (?:to-?do )?list)?(?: please)?[ .!]*|.*\bkeep forgetting\b.*|.*\bimportant that\b.*",
    courtesies_before=(
        r"(?:(?:please|pls|plz|kindly|oh god|omg|oh no|(?:important|urgent)(?= (?:call|e-?mail|pay|buy|send|fix|submit|book|finish|reply|get|renew|write|pick|order|return|ring|phone)\b)|(?:and |but )?i (?:very |so )?(?:nearly|almost|just) (?:forgot|remembered)(?: that)?(?=,? i (?:need|have|must|should|'ve|gotta)\b)|let me think|yay|hooray|woo+hoo|phew|whew|at last|(?:do|don't) you (?:think|mind) (?:if )?(?:you|we) (?:could|can|would)|do you think you could|if you (?:could|can|would|don't mind)|it (?:would|'d) be (?:great|nice|good|lovely|awesome|helpful)(?: if you (?:could|can|would))|i was hoping (?:that )?you (?:could|can|would)|i(?:'d| would) (?:be (?:very |so |really |most )?(?:grateful|thankful|happy|delighted|obliged)|(?:very much |really |greatly )?appreciate it) if you (?:could|would|can)|be a dear and|can we|could we|shall we|uh+m*|er+m?|hmm+|mhm|yeah|yep|oh|ah|basically|anyway|anyways|real quick|quick|there's something else|there is something else|one more thing|another thing|something else|you need to(?= (?:add|remind|put))|(?:crap|damn|dammit|argh+|ugh|shit|dang|doh|whoops|oops|shoot)[,!]+|(?:cool|nice|awesome|lovely|sweet|brilliant|good|sound|grand)(?=[,!.]* (?:now |then |so |and |can you ){0,8}(?:mark|add|delete|remove|move|push|tick|check|show|what|complete|change|rename|put|make|reopen|undo|cross|take)\b)|(?:hang on|hold on|one sec)(?=[, ]+(?:i|the|my|that|we)\b)|gimme(?= (?:the|my|all|a)\b)|hi there|hello|hi|hey there|listen|look(?! (?:up|at|into|for|after|over|through|out|like|round|around|in)\b)|can you|could you|would you|will you|can u|could u|hey|ok|okay|okey|so|um|uh|well|also|then|and|plus|alexa|olly|"
        r"siri|assistant|ai|google|would you mind|can i|could i|may i|i want you to|i(?:'d| would) like you to|i need you to|i'd love it if you could|"
        r"go ahead and|you can|just|simply|be sure to|make sure to|make sure you|let's|lets|i wanna|i wish to|i want to|i(?:'d| would) like to|do me a favor and|"
        r"i was wondering if you could|is it possible to|are you able to|be so kind and|help me(?= \w+ (?:a|my|the|me|that|to)\b)|help(?= remind)|quickly|now|maybe (?:we|you) can|(?:maybe|perhaps)(?=,? (?:add|put|remind|delete|remove|move|mark|show|change|make)\b)|may i suggest we|"
        r"hurry up and|i need to(?= (?:add|put|set|make|create|include|see|hear|know|delete|remove|have|mark|change|move|check)\b)|i gotta(?= know)|"
        r"i(?:'d| would) like(?= (?:an?|to)\b)|(?:first|next)(?! (?:one|two|three|four|task|item|to\b))|finally|actually(?=,? (?:add|delete|remove|show|mark|complete))|alright|all right|right|perfect|great|(?:as it |it )?turns out(?: that)?|apparently|(?:it )?looks like(?= (?:the|my|i)\b)|yes(?=,? (?:and|please) )|don't forget to(?= add| delete| remove))(?:[,!.:]* +|[,!]+ *)){1,8}"
    ),
    courtesies_after=r"(?:[ ,.!?]+(?:please|pls|plz|thanks a lot|thanks so much|many thanks|thank you (?:so|very) much|thank you|thanks|real quick|real fast|quickly|i guess|i think|i suppose|actually|if you would|that would be (?:great|nice|good|lovely|awesome|helpful)|that'd be (?:great|nice)|when you get a chance|when you can|cheers|thx|for me|okay|ok|would you|will you|could you|can you|if you can|if possible|at the (?:very )?latest|too|as well|of course|obviously|kindly|asap(?=$)|if you don't mind|alexa|olly|right|then|omg|lol|haha+|phew|yay|woo+hoo+|at long last)){0,8}[ ,.!?]*$",
    clause_joint=r"(?:\s*;\s*|\s*(?:[,;.!?]+\s*(?:and then|and also|and|then|also|plus|but)?|\band then\b|\band also\b|\band\b|\bthen\b|\balso\b|\bbut\b|&)\s+)(?:please |can you |could you |also |then |i want to |i need you to |go ahead and ){0,8}",
    clause_starts=(
        r"(?:add|remind me(?![ .!?]*$)|delete|remove|erase|get rid of|mark|show me|show my|list my|list all|undo|what's|what is|what do|put .+ on|create a|make a (?:task|note|reminder)|set a reminder|"
        r"don't let me forget|don't forget to|tell me what|how many|read me|rename|reschedule|reopen|uncheck|cross off|check off|tick off|take .+ off|cross .+ off|clear my|clear the)\b"
        r"|(?:i'm|i am|i've|i have|i just|i)(?: just| already)? (?:done with|finished|completed)\b"
    ),
    list_prefix=r"keep [\w' ]{1,60}|(?:(?:please )?(?:on|in|to|for|update|edit|change|open|bring up|go to) )(?:my |the |our )?(?:[\w-]+ ){0,4}lists?(?: of things to do| of \w+)?",
    item_joint=r"\s+[2-9][.)]\s+(?=\D)|\s*,\s*(?:and |& |plus |then )?|\s+(?:and also|and then|and|&|plus|as well as)\s+|\s*;\s*|\s*\n\s*",
    verbs=VERBS,
    safe_verbs=SAFE_VERBS,
    keep_together=KEEP_TOGETHER,
    yes=YES,
    no=NO,
    cancel=CANCEL,
    yes_if_asked=YES_IF_ASKED,
    yes_loosely=YES_LOOSELY,
    no_loosely=NO_LOOSELY,
    numbers_of_items=NUMBERS_OF_ITEMS,
    fillers=FILLERS,
    past_forms=PAST_FORMS,
    did_anything=DID_ANYTHING,
    no_title=NO_TITLE,
    negated=NEGATED,
    done_alone=DONE_ALONE,
    drop_alone=DROP_ALONE,
    pick_lead=PICK_LEAD,
    mention=r"(?:(?:(?:i|we) (?:don't|do not|no longer|won't|won't be|am not|'m not)(?: need| want| be doing| doing| needing| going to){0,8}|(?:i'm|we're) not(?: doing| going to| needing){0,8}|(?:i've |i have )?changed my mind (?:about|on)|second thoughts (?:about|on)|never ?mind|forget(?: about)?|no need for|what about|about|as for|got|regarding|needing|doing)(?: to)? )?(?P<target>.+?)(?: any ?more| any longer|(?:'s|'re| is| are| isn't| aren't| was| were| has| have| won't| will| went| got| keeps?| fell| broke)(?: .*|$))?",
    edges={
        "after": r"\b(?:after|beyond|past|later than|following)(?: the)? *$",
        "before": r"\b(?:before|earlier than|ahead of|prior to|older than|sooner than)(?: the)? *$",
        "by": r"\b(?:by|until|till|up to|up until|no later than|between now and)(?: the)? *$",
        "onwards": r" *(?:on|onwards?|forwards?)\b",
        "from": r"\b(?:(?:starting )?from|since|starting)(?: the)? *$",
    },
    command_words=COMMAND_WORDS,
    goal=r"\b(?:to|till|until)\b|->|→",
    only_these=ONLY_THESE,
    not_these=NOT_THESE,
    piece_joint=r"\s*[,;.!–—]+\s+(?:and |so |but |then |because |since |as )?|\s+(?:because|cos|cuz|coz|since|so|but|and)\s+",
    aside=r"(?:i|we|he|she|they|it|that|there|you|this|who|nobody|everyone)(?:'\w+)?\b|(?:not|no|finally|at last|thank|thanks|turns out|sorry|my|already|yay|phew|lol|haha|honestly|ok|please|too|ages ago|this|last|just)\b|.*\b(?:is|are|was|were|isn't|aren't|wasn't|has|have|hasn't|\w+'s|went|got|did|didn't|won't|can't)\b",
    told_of=r"(?P<target>.+?)(?:'s|'re| is| are| was| were| has been| have been)?(?: all| now| already| finally| both){0,8} (?:done|finished|completed?|sent|sent off|sorted|sorted out|written|replied to|taken care of|dealt with|answered|handled)",
    ordinal_noise=ORDINAL_NOISE,
    numbered=r"(?:task|todo|to-do)s?",
    asked=r"(?:is|are|was|were)(?! (?:now |not |due|overdue)\b) |am i |(?:do|does|did|have|had) (?:i|we|you|he|she|they|any|anyone)\b|has (?:he|she|it|they|any|anyone|the|my|our)\b|got (?:any|anything)\b",
    plural_pronouns=PLURAL_PRONOUNS,
    rest_words=REST_WORDS,
    ones=ONES,
    set_noise=SET_NOISE,
    retitled=(
        # "drop off the books, they're due on the 2nd": the time is said of them, and is read.
        (r",? (?:and )?(?:they're|it's|that's|they are|it is|that is|which (?:is|are))(?: due| on| by| for){0,3}$", ""),
    ),
    owner=r"(?<=\w)'s\b",
    pronouns=r"(?:it|that|this|that one|this one|them|those|these|that task|this task|the task|the same|that item|those two|it all|the last task|that thing|the one (?:you|i) (?:just )?(?:added|made|created)|the task (?:you|i) just (?:added|made|created)|those tasks|these tasks|them all|all of (?:them|those|these))",
    both=r"(?:both|both of (?:them|those|these)|the two|these two|both tasks|all three|the two of them)",
    everything=r"(?:all(?: of)?(?: (?:my|the|them|those|these))?(?: (?:tasks?|items?|things|reminders?|todos|to-dos|of it|of them|meetings|stuff))?|everything|every (?:single )?(?:task|item|one|thing|reminder)|each (?:task|item|one)|the (?:whole )?lot(?: of (?:it|them))?|the (?:whole|entire) (?:list|thing)|my (?:whole|entire) list|all of it|it all|(?:my|the|those|these) (?:tasks|items|reminders|todos)|all)",
    but_last=r"(?:all(?: of (?:it|them))?|everything|every one)(?: (?:tasks|of them))? (?:but|except|bar|apart from|other than|aside from|excluding|besides|save|minus)(?: for)?(?: the)? (?P<except>.+)",
    title_lead=r"(?:(?:(?:and|or|also|then) (?=to |also |then |\w+ (?:the|a|my|some) )|(?:(?:these |the )?(?:two|three|four|five|six|seven|\d{1,2}|several|some|a few|a couple of) (?:more )?(?:things|items|tasks|todos|reminders)|one more(?: thing| task| item)?|another(?: one| thing| task| item)?|(?:a )?new (?:one|task|item)) ?: ?|which is |[1-9]\d?[.)] |1[.)] ?|\[ ?\] ?|[*•·] ?|(?:it's )?(?:called|named) |that |i (?:need|have|want|must|should) to |to |about |of |called |named |titled |: |- |buying (?=buy )|the following:? |an? (?:task|reminder|todo|item) (?:to|for|about|called) |something (?:like|along the lines of) |remember to |i (?:need|have) (?=an? ))){1,8}",
    target_noise=r"^(?:(?:the|my|our|a|an|this|that|any|task|tasks|item|items|todo|to-do|reminder|reminders|entry|numbers?|no\.?|one|called|named|titled|about|to|for|of|with|saying|that says|it's|i have to|marked|the one|upcoming|next|something|some|of)\b[ :]*){1,8}|\s*(?:\b(?:task|tasks|item|items|todo|to-do|reminder|reminders|one|thing|entry|from the list|from my list|on my list|please|any ?more|now|already|due)\b\s*){1,8}$",
    general_lists=r"(?:to|do|todo|todos|to-?do|my|the|task|tasks|thing|things|reminder|reminders|general|main|current|complete|whole|entire|full|i|need|have|get|done|accomplish|today's|today|daily|me|of|for|items?|new|a|an|it|list|lists|this|that|active|latest|recent|previous|last|existing|want|action|ongoing|personal|own|should|must|be|agenda|on|in|everything|all|is|are|to-dos|pending|any|you|there|some|no|only|with|me|us|what|what's|overdue|completed|open|read|remember|made|set|have|up|show|still|back|read|left|see|please|contents|long)",
    priorities=(
        ("low", r"(?:\b(?:is |are )?not|\b(?:is|are)n't)(?: that| so| very| really| too| at all){0,3} (?:urgent|important)\b(?! any ?more| any longer| now)"),
        ("high", r"^\W*(?:urgent|important|(?:high|highest|top|urgent) prio(?:rity)?) ?[:,!–—-]+|\b(?:(?:with |at |as |to |and |it's |that's |it is |(?<=\S )(?:make|mark) it ){0,4}(?:an? )?(?:high|highest|top|urgent|maximum|critical)[ -]prio(?:rity)?|prio(?:rity)?(?: is)?:? (?:to )?(?:high|urgent|1|one|top)|(?:(?<=\S )and )?(?:it's |it is |that's |this is |very |super |really |marked ){1,8}urgent|(?:very |super |really |marked as )important|urgently|asap|a\.s\.a\.p\.?|as soon as possible|(?<!no longer )\(?(?:urgent|important)\)?(?=[:!?]|\s*$|\s+(?:(?:task|reminder|todo|to-do|item|one|thing)s?|stuff)\b)|^urgent(?= (?:call|e-?mail|pay|buy|send|fix|submit|book|finish|reply|get|renew|write|pick|order|return)\b)|^(?:urgent|important):?(?=[:,]|(?<=:))|(?:it's |it is )?important that (?:i|we)(?= ))"),
        ("medium", r"^\W*(?:medium|normal) prio(?:rity)? ?[:–—-]+|\b(?:(?:with |at |as |to |and ){0,4}(?:an? )?(?:medium|normal|mid|moderate)[ -]prio(?:rity)?|prio(?:rity)?(?: is)?:? (?:to )?(?:medium|normal|2|two))\b"),
        ("low", r"^\W*low prio(?:rity)? ?[:–—-]+|\b(?:(?:with |at |as |to |and ){0,4}(?:an? )?(?:low|lowest|minor)[ -]prio(?:rity)?|prio(?:rity)?(?: is)?:? (?:to )?(?:low|3|three|4)|not urgent|no rush|not important|unimportant|whenever i (?:can|have time))\b"),
    ),
    priority_names={
        "high": "high", "highest": "high", "urgent": "high", "top": "high", "critical": "high", "1": "high", "one": "high",
        "medium": "medium", "normal": "medium", "mid": "medium", "2": "medium", "low": "low", "lowest": "low", "3": "low",
    },
    done_words=r"\b(?<!to be )(?<!to get )(?<!needs )(?:completed?|finished|done|accomplished|closed|checked off|ticked off|crossed off|knocked out|got through|did i (?:do|get done|finish|complete)|achieved)\b(?! yet)",
    overdue_words=r"\b(?:overdue|late|past due|missed|(?<=\bi )miss|behind|forgot(?:ten)?)\b",
    pending_words=r"\b(?:pending|left|open|remaining|outstanding|unfinished|incomplete|still|uncompleted|to do|undone|due)\b",
    all_words=r"\b(?:all|everything|every|whole|entire|complete|full)\b",
    completed_anyway=r"(?:i(?:'m| am|'ve| have)? |just ){0,8}(?:done with|finished|completed|checked off|ticked off)\b|.* (?:is|are) (?:done|finished|completed?)\b(?=$)(?<!that is done)",
    change_verbs=r"(?:change|update|edit|modify|reschedule|move|postpone|delay|defer|snooze|rename|reword|revise|alter)\b",
    names_target=r"(?:please )?(?:delete|delay|snooze|shift|bring|defer|pull|remove|cancel|drop|complete|finish|close|move|change|update|edit|reschedule|postpone|push|mark|check|tick|clear|make|set|rename|tag|reopen|forget about|get rid of|scratch|i(?:'ve| have)?(?: also| just| already)? (?:did|done|finished|completed|bought|called|paid|got|sent|wrote|fixed|emailed|booked|cleaned|washed)|show|list|untag|label|prioriti[sz]e|raise|lower|bin|ditch|paid|bought|called|got|sent|wrote|fixed|emailed|booked|cleaned|washed)\b(?: off| out| as)? ?",
    refers=r"(?:the |my |task |number |item |#){0,8}(?:\d+\b|(?:first|second|third|fourth|fifth|last|other|next)\b(?: one| task| item|$)|(?:it|that|this|them|both|all|everything|those)\b(?: |$)|[\w ]{1,30} (?:one|tasks?|reminder|item)\b)",
    phrases=PHRASES,
    reminding=r"\b(?:remind|alert|notify|ping|nudge|prompt)\b|\b(?:don't|do not|dont) (?:let me )?forget\b|\blet me know\b",
    plural=plural,
    say_day=say_day,
    say_time=say_time,
    say_rule=say_rule,
    stop_words=STOP_WORDS,
    wanted_thing=r"(?:i|we) (?:really |also |still )?need (?!to |help|you|your|it|this|that|a (?:ride|loan|flight|taxi|cab|doctor|hug|job|break|answer)|an answer|more info|know|advice|directions|information)(?:[\w'-]+)(?: [\w'-]+){0,2}",
    tagging=r"[,;]? ?\b(?:(?:with|under|and) )?(?:(?:the|a) )?(?:tags?|tagged|hashtag|label(?:l?ed)?)(?: it)?(?: as| with)?:? #?(?P<tag>[\w-]+)[ .!]*$",
    note=NOTE,
    gate="english",
    task_verbs=TASK_VERBS,
    list_of_item=rf"(?P<what>.+?) (?:to|on|onto|in|into|under) {LIST}",
    label_lead=r"(?: (?:to|as|at|with|on|under|is|a|an)){1,8}$",
    whats_on=r"^\W*(?:(?:so|and|hey|ok|okay)[ ,]+){0,8}what(?:'s|s| is|'re| are)(?: all)?(?: going| happening| coming up| up| planned| scheduled){0,8} (?:on|for)\b|\bgot anything\b|\banything (?:planned|coming up)\b",
    names_list=r"\b(?:priority|due|deadlines?|tag(?:s|ged)?|lists?|tasks?|to-?dos?|to do|reminders?|remind(?:ed)?|remember|chores|errands|grocer(?:y|ies)|agenda)\b",
    plans=PLANS,
    other_one=r"(?:(?:and |now |then |also ){0,8}the other(?: one| task)?(?: too| as well| also)?)",
    instead=r"(?:(?:oops|no|nope|sorry|wait|actually|i meant?|i said|rather)[, ]+){0,8}(?:(?:not (?:that|this)(?: one)?|wrong(?: one| task)?)[,;. ]+(?:(?:but|i meant?|i want|use) ){0,8}the other(?: one| task)?|the other(?: one| task)? instead|(?<=[, ])the other(?: one| task)?)",
)  # fmt: skip
