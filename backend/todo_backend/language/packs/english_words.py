"""English words that the commands need: verbs of chores, pairs that stay together, words that name nothing."""

SAFE_VERBS = frozenset(
    "buy clean water mop vacuum sweep wash fold iron dust scrub tidy organize organise declutter finish submit renew fix repair "
    "replace feed groom walk study practice practise rake mow shovel weed plant defrost thaw bake paint assemble unpack pack "
    "rehearse proofread revise file shred recycle donate sew sharpen refill restock hang install bring prepare wrap pick collect "
    "drop return mail write".split()
)
VERBS = SAFE_VERBS | frozenset(
    "call phone ring text email message contact ask tell talk meet visit see pay book order reserve schedule arrange plan cancel "
    "check review read watch listen research find look search get grab take give send post ship deliver put make do cook prep "
    "start begin complete update upgrade change move close open sign fill register apply enroll enrol join attend go drive run "
    "exercise work train stretch meditate pray learn teach draw design build create draft edit print scan copy upload download "
    "backup back test deploy debug code merge push invite confirm verify remind follow set turn charge measure weigh cut trim "
    "shave brush floss change bathe bath babysit celebrate decorate discuss present prepare remove empty load unload throw "
    "wake sleep rest stop quit try bill invoice transfer deposit withdraw invest save sell rent lease interview hire negotiate "
    "respond reply answer forward thank congratulate apologize help host feed burp change dress drop pull stop switch "
    "remember forget add winterize inspect service tune wax polish oil "
    "finalize finalise analyze analyse report track log record note calculate compare choose decide pick resolve share publish".split()
)
KEEP_TOGETHER = (
    r"mac(?:aroni)? and cheese|salt and pepper|bread and butter|peanut butter and jelly|fish and chips|pb ?(?:and|&) ?j|"
    r"research and development|r ?& ?d|q ?& ?a|terms and conditions|bed and breakfast|rock and roll|black and white|ham and cheese|"
    r"mom and dad|mum and dad|back and forth|pros and cons|profit and loss|bacon and eggs|cookies and cream|oil and vinegar|"
    r"lost and found|drag and drop|meet and greet|arts and crafts|at&t|b ?& ?b|h ?& ?m|m ?& ?ms?|track and field|up and running|"
    r"wine and cheese|shampoo and conditioner|washer and dryer|knife and fork|pen and paper|rice and beans|half and half|"
    r"health and safety|sales and marketing|supply and demand|gin and tonic|chips and salsa|chips and dip|pots and pans"
)
STOP_WORDS = frozenset(
    "the a an my our your to of for on in at and from with about task tasks item items todo reminder reminders one that this "
    "i me it is was be have i've do please any all off out up some there already been just".split()
)
