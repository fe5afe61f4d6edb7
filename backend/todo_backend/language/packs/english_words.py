"""English words that the commands need: verbs of chores, pairs that stay together, words that name nothing."""

# ruff: noqa: SIM905, E501 - word lists read better as running text

SAFE_VERBS = frozenset(
    (
        "assemble bake bring buy clean collect declutter defrost donate drop dust feed file finish fix fold groom "
        "hang install iron mail mop mow organise organize pack paint pick plant practice practise prepare "
        "proofread rake recycle refill rehearse renew repair replace restock return revise scrub sew sharpen "
        "shovel shred study submit sweep thaw tidy unpack vacuum walk wash water weed wrap write hoover mend descale bleed prune repot re-pot unblock "
        "unclog marinate knit hem darn rinse wipe launder varnish grout plaster strim rotate declog de-ice deworm worm groom chase lube jump-start "
    ).split()
)
VERBS = SAFE_VERBS | frozenset(
    (
        "add leave hand head analyse analyze answer apologize apply arrange ask attend babysit back backup bath bathe begin bill prime sand sort "
        "book brush build burp calculate call cancel celebrate change charge check choose close code compare "
        "complete confirm congratulate contact cook copy create cut debug decide decorate deliver deploy deposit "
        "design discuss do download draft draw dress drive edit email empty enrol enroll exercise fill finalise "
        "finalize find floss follow forget forward get give go grab help hire host inspect interview invest "
        "invite invoice join learn lease listen load log look make measure meditate meet merge message move "
        "negotiate note oil open order pay phone plan polish post pray prep present print publish pull push put "
        "quit read record register remember remind remove rent reply report research reserve resolve respond rest "
        "review ring run save scan schedule search see sell send service set share shave ship sign sleep start "
        "stop stretch switch take talk teach tell test text thank throw track train transfer trim try tune turn "
        "unload update upgrade upload wear phone nip arrange bake hold hand wean catch treat post plaster pop nip swing deal settle chuck lay top bleed escort measure re-book rebook buzz raise put have complain remortgage source stick drive request claim ping pump inflate fetch grease lock unlock secure empty feed cover top-up speak message hoist tape tie nail screw saw cut trim defrost revise research enquire inquire chat facetime skype zoom borrow lend exchange swap deliver finalise outline sketch rewrite edit translate transcribe fax laminate photocopy staple chop peel slice boil roast grill marinate freeze barbecue host volunteer vote donate  verify visit wake watch wax weigh winterize withdraw work "
    ).split()
)
KEEP_TOGETHER = (
    r"(?:hundred|thousand|million) and (?:\w+ty|\w+teen|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|nine)\b|"
    r"mac(?:aroni)? and cheese|salt and pepper|bread and butter|peanut butter and jelly|fish and chips|"
    r"pb ?(?:and|&) ?j|research and development|r ?& ?d|q ?& ?a|terms and conditions|bed and breakfast|"
    r"rock and roll|black and white|ham and cheese|mom and dad|mum and dad|back and forth|pros and cons|"
    r"profit and loss|bacon and eggs|cookies and cream|oil and vinegar|lost and found|drag and drop|"
    r"meet and greet|arts and crafts|at&t|b ?& ?b|h ?& ?m|m ?& ?ms?|track and field|up and running|"
    r"wine and cheese|shampoo and conditioner|washer and dryer|knife and fork|pen and paper|rice and beans|"
    r"half and half|health and safety|sales and marketing|supply and demand|gin and tonic|chips and salsa|"
    r"chips and dip|pots and pans|(?:salt|oil) and vinegar|cheese and onion|(?:bangers|sausages?|pie) and mash|sweet and sour|sage and onion|steak and kidney|"
    r"ham and pineapple|mac (?:n|'n') cheese|peanut butter and jam|jam and cream|bread and butter pudding|cup and saucer|hide and seek|marks and spencers?|m&s|bits and (?:bobs|pieces)|odds and ends|nuts and bolts|nut and bolt|"
    r"vodka and (?:tonic|coke)|rum and (?:coke|raisin)|bucket and spade|needle and thread|dustpan and brush|hook and eye|lemon and ginger|ginger and lemon|war and peace|pride and prejudice|crime and punishment|romeo and juliet|"
    r"strawberries and cream|milk and cookies|toad|mince pies and cream|rice and peas|bubble and squeak|room and board|bells and whistles|safe and sound|null and void|wear and tear|rest and relaxation|hit and run|trial and error|"
    r"snakes and ladders|thanksgiving and christmas|hammer and nails|soap and water|port and lemon|gin and (?:tonic|orange|lemon)|(?:black|white|red|blue|green|yellow|grey|gray|pink|purple|orange|brown|cream|beige|navy|gold|silver) and (?:black|white|red|blue|green|yellow|grey|gray|pink|purple|orange|brown|cream|beige|navy|gold|silver)|"
    r"first and last name|back and front|ins and outs|up and down|(?<=between ).{1,30} and|(?:chapters?|pages?|rooms?|units?|questions?|parts?|sections?|weeks?|levels?|tasks?|volumes?|episodes?|seasons?) \d+ and(?= \d)"
)
STOP_WORDS = frozenset(
    (
        "a about all already an and any at be been do for from have i i've in is it item items just me my of off "
        "on one ones our out please reminder reminders some task tasks that the there this to todo up was with your teh hte these those "
    ).split()
)
PAST_FORMS = {
    "bought": "buy", "paid": "pay", "sent": "send", "wrote": "write", "written": "write", "made": "make", "took": "take",
    "taken": "take", "fed": "feed", "met": "meet", "swept": "sweep", "got": "get", "gotten": "get", "did": "do", "done": "do",
    "went": "go", "gone": "go", "rang": "ring", "spoke": "speak", "spoken": "speak", "read": "read", "hung": "hang",
    "brought": "bring", "built": "build", "chosen": "choose", "chose": "choose", "drew": "draw", "drawn": "draw",
    "drove": "drive", "found": "find", "gave": "give", "given": "give", "kept": "keep", "left": "leave", "lent": "lend",
    "ran": "run", "said": "say", "sold": "sell", "sewn": "sew", "shot": "shoot", "taught": "teach", "told": "tell",
    "thrown": "throw", "threw": "throw", "withdrew": "withdraw", "wrapped": "wrap", "packed": "pack", "mopped": "mop",
    "dropped": "drop", "planned": "plan", "tidied": "tidy", "studied": "study", "replied": "reply", "applied": "apply",
    "filed": "file", "phoned": "phone", "clean": "clean", "picked": "pick", "knocked": "do", "booked": "book",
    "submitted": "submit", "cancelled": "cancel", "organised": "organise", "shipped": "ship", "scanned": "scan", "in": "submit", "handed": "submit", "back": "return", "off": "send", "away": "send",
    "sewed": "sew", "mailed": "email", "e-mailed": "email", "fixed": "fix", "bled": "bleed", "dug": "dig", "cut": "cut", "set": "set",
    "sang": "sing", "began": "begin", "begun": "begin", "worn": "wear", "stuck": "stick", "quit": "quit", "caught": "catch", "thought": "think",
}  # fmt: skip
DID_ANYTHING = r"(?:did|done|finished|completed|handled|got|sorted|took care of|taken care of|dealt with|wrapped up|knocked out|out of the way|history|went to|had|crossed off|finish|complete|do)(?: up| off| out)?"
COMMAND_WORDS = tuple(
    (
        "delete remove complete completed finish finished reschedule postpone rename reopen cancel change update "
        "deleted removed overdue tomorrow reminder reminders pending priority uncheck prioritise prioritize delay"
    ).split()
)
