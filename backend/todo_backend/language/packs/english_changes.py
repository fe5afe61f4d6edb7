"""English reports, corrections and changes of one field; most rows count only when they speak of the user's own tasks."""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.pack import Command

_ID = r"(?:it|that|this|that one|this one|(?:task |item |number |reminder |todo |no\.? |#){1,8}\d+|(?:task|number|item) (?:one|two|three|four|five|six|seven|eight|nine|ten)|the (?:first|second|third|fourth|fifth|last)(?: one| task)?)"
_NOTE = r"(?:notes?|descriptions?|details?|comments?)"
_DUE = r"(?:due dates?|deadlines?|dates?|due times?)"
_SEVERAL = r"(?:tasks|things|items|todos|to-dos|reminders)"
_DONE_IN_PAST = (
    r"(?P<verb>bought|called|phoned|rang|paid|sent|cleaned(?: up| out)?|picked up|dropped off|got|fixed|submitted|washed|wrote|watered|walked|fed|emailed|e-mailed|booked|"
    r"made|cooked|baked|ordered|returned|mailed|posted|took(?: out| care of)?|vacuumed|mopped|renewed|scheduled|visited|prepared|repaired|replaced|filed|went to|did|sorted(?: out)?|"
    r"handled|handed in|turned in|sent off|spoken (?:to|with)|dealt with|finished(?: up| off)?|completed|texted|messaged|met(?: with)?|ironed|folded|mowed|swept|organi[sz]ed|updated|uploaded|printed|signed|cancelled|canceled|"
    r"reserved|collected|returned|packed|painted|planted|reviewed|wrapped up|knocked out|crossed off|talked to|spoke to|spoke with|replied to|studied|practi[sc]ed)"
)
_STATE = r"(?P<verb>written|renewed|fixed|booked|paid|bought|sent|cleaned|clean|washed|watered|fed|made|cooked|baked|ordered|returned|mailed|posted|filed|called|emailed|submitted|scheduled|prepared|repaired|replaced|sorted|sorted out|handled|taken care of|dealt with|organi[sz]ed|updated|uploaded|printed|signed|reserved|collected|packed|painted|planted|reviewed|picked up|out of the way|wrapped up|history|mowed|swept|ironed|folded|vacuumed|mopped)"
_LEAD = r"(?:(?:no|nope|nah|actually|sorry|i mean|wait|oops|whoops|ah|er|hmm|oh|my bad|hang on|hold on|ugh|well|ok|okay|and|but|so)[ ,.!-]+){0,8}"
_WEEKDAY_MOVE = (
    r"(?:moved|rescheduled|postponed|pushed(?: back)?|delayed|shifted|changed|brought forward|bumped|put off)"
)

# fmt: off
CHANGES: tuple[Command, ...] = (
    # putting the last turn right
    Command("undo", r"(?:no,? |oops,? |wait,? |sorry,? |actually,? ){0,8}(?:undo|revert|reverse)(?: (?:that|it|this|the last (?:one|thing|change|action)|what you (?:just )?did))?|(?:go|take (?:me|it|that)) back (?:one|a) step|i didn't mean (?:that|to)(?: do (?:that|this)| delete (?:that|it)| complete (?:that|it))?|(?:can you )?undo the last (?:thing|one|change|action|step)|i take (?:that|it) back|restore what (?:i|you) (?:just )?deleted"),
    Command("correct", rf"(?=\w)(?!it's$){_LEAD}(?:(?:not|no|nope|actually|sorry|i meant?|i said|i wanted|wait|oops|whoops|rather|instead|make (?:it|that)|it's|it should be|that should be|it was supposed to be|should be|let's say|let's do|say|do|go with|go for|better|how about|but|or rather|\d{{1,2}})[ ,.!]*){{1,8}}", only_known=True),
    Command("correct", r", ?not,?|, (?:i mean|i meant|sorry|actually|rather|not)(?: \d{1,2})?", only_known=True),
    Command("replace_words", rf"{_LEAD}(?:i meant? |i said |i wanted |make (?:it|that) |it's |it should be )?not (?:the )?(?P<old>.+?)(?:, but|,| but) (?:(?:i meant?|rather|it's) )?(?:the )?(?P<new>.+)", only_known=True),
    Command("replace_words", rf"{_LEAD}(?:i meant? |i said |i wanted |make (?:it|that) |it's |it should be )?(?:the )?(?P<new>.+?),? (?:and )?not (?:the )?(?P<old>.+)", only_known=True),
    Command("replace_words", rf"{_LEAD}(?P<old>.+?) (?:should be|should say|should read|must be|instead of|was meant to be) (?P<new>.+)", only_known=True),
    Command("meant_other", rf"{_LEAD}(?:i meant?|i wanted|i said|it was|i was talking about|not that(?: one)?,?|wrong (?:one|task),?)(?: to say)? (?P<target>.+)"),
    Command("what_about", r"(?:(?:and|so|ok|then|now) ){0,8}(?:what|how) about(?: for| on)?|and(?: for| on| what about)?"),
    # what people report
    Command("complete", r"(?P<target>both(?: of (?:them|those))?|they|those|these|all of (?:them|those)|all three|all four)(?:'re|'s| are| is| have been)?(?: both| all)?(?: now| already| finally){0,8} (?:done|finished|completed?|sorted|taken care of)", only_known=True),
    Command("complete", r"(?:i |i've |i'm |we |just |have |already ){0,8}(?:did|done with|finished with|finished|completed|got) (?P<target>both(?: of (?:them|those|these))?|them(?: all| both)?|all of (?:them|those|these)|those|these)", only_known=True),
    Command("reported", rf"(?!did (?:i|we|you|he|she|they)\b)(?!.*\b(?:is|are|was|were) )(?:i |we |i've |we've |i have |we have |just |already |finally |now |also ){{0,8}}{_DONE_IN_PAST}(?: the| my| our)? (?P<target>.+?)(?: (?:already|today|now|done|as well|too|yesterday|this morning)){{0,8}}", only_known=True),
    Command("reported", rf"(?P<target>.+?)(?: is| are| was| were| has been| have been| got| gets|'s|'re| been)(?: now| all| already| finally| just){{0,8}} {_STATE}(?: now| already| up| too| as well){{0,8}}", only_known=True),
    Command("reported", rf"(?!(?:i|we|get|getting|have|need|want|add|put|remind|is|are|was|were|do|does|did|has|to|not|never|must|should|show|list|what|which|any|all|who|when|how)\b)(?P<target>[\w']+(?: [\w']+){{0,3}}) {_STATE}(?: now| already| today){{0,8}}", only_known=True),
    Command("reported", r"(?:i |we |i've |just |finally |already ){0,8}(?:got|have|had|getting) (?P<target>.+?) (?P<verb>paid|done|fixed|sent|booked|cleaned|written|renewed|washed|sorted|filed|ordered|finished)", only_known=True),
    Command("complete", rf"(?:i |i've |we |we've |just |have |already |finally ){{0,8}}(?:{_DONE_IN_PAST.replace('?P<verb>', '?:')}|have)(?: the| my| our)? (?P<target>.+?)[,;.]* (?:so |and |now |please |you can |can you ){{0,8}}(?:check|tick|cross|mark) (?:it|that|them|this|that one) (?:off|done|as done)(?: now| the list| my list)?", only_known=True),
    Command("not_done", r"(?:actually,? |no,? )?(?:(?:i|we)(?: still)? )?(?:haven't|have not|didn't|did not|never|(?<=i)'ve not)(?: actually| really| even| yet)? (?P<verb>\w+)(?: the| my)? (?P<target>.+?)(?: yet| after all){0,8}", only_known=True),
    Command("not_done", r"(?:actually,? |no,? )?(?P<target>.+?) (?:is|are|was|were)(?: not|n't)(?: actually| really| even){0,8} (?P<verb>\w+)(?: yet| after all){0,8}|(?!.*\bdone\b)(?P<target2>.+?) (?:isn't|aren't|wasn't) (?:actually )?(?:\w+)(?: yet| after all)", only_known=True),
    Command("none", r"(?:(?:(?:i|we)(?: still)? )?(?:haven't|have not)|(?:i|we)'ve not)(?: even| really| actually| yet| just)? (?!(?:said|asked|meant|wanted|told|been|finished|completed|done)\b)\w+(?:ed|pt|ne|ught|en|ent|aid|ade|et|ung|ead|old|ot|ut)\b.*"),
    Command("reopen", r"(?:actually,? |no,? )?(?P<target>.+?) (?:isn't|aren't|wasn't|is not|are not)(?: actually| really)? (?:done|finished|completed?)(?: yet| after all){0,8}", only_known=True),
    Command("reopen", r"(?:put|add|move|bring) (?P<target>.+?) back (?:on|to|into|in) (?:my |the )?(?:list|to-?do list|todos|pending|open|tasks|active)", only_known=True),
    Command("reopen", r"(?:move|set|put|change|switch) (?P<target>.+?) (?:back )?(?:to |as )?(?:pending|open|to-?do|not done|incomplete|active)(?: again)?", only_known=True),
    # several at once, bare hours
    Command("move_each", r"(?:move|reschedule|postpone|push|delay|shift|bump|defer|change|set|bring|make|snooze|put|slide|kick|punt|switch)(?: back| off)? (?P<target>.+? and .+)"),
    Command("move_shifted", r"(?:make|set|have|bring|put|move) (?P<target>.+?)", only_known=True),
    Command("move_to_hour", r"(?:move|reschedule|postpone|push|delay|shift|bump|defer|change|set|bring|make|snooze|put|slide|kick|punt|switch)(?: back| up| forward)? (?P<target>(?!(?:the )?(?:title|name|priority|notes?|task \d)\b).+?) (?:back |up |forward )?(?:to|at|until|till|for) (?P<value>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: instead| now)?", only_known=True),
    Command("completed_both", r"(?P<target>.+?)(?: is| are|'s)(?: all| now| already)? (?:done|finished|completed?)[, ]+and (?:so (?:is|are) (?P<also>.+)|(?P<also2>(?:the |my )?.+?)(?: is| are)?(?: too| as well| also)?)", only_known=True),
    # titles
    Command("change", r"(?:rename|retitle|relabel) (?P<target>" + _ID + r") (?:to |as |into )?(?P<value>.+)"),
    Command("change", r"(?:call|name|title) (?P<target>" + _ID + r") (?P<value>.+)", only_known=True),
    Command("change", r"(?:edit|change|update|correct|fix) (?P<target>" + _ID + r") ?: ?(?P<value>.+)", only_known=True),
    Command("change", r"(?P<target>.+?) (?:should|must|needs to) (?:be (?:called|named|titled|renamed(?: to)?)|say|read) (?P<value>.+)", only_known=True),
    Command("change", r"rename (?P<target>.+?) (?:to|as|into) (?P<value>.+)"),
    # notes
    Command("clear_note", rf"(?:remove|delete|clear|drop|erase|take) (?:the |all |any ){{0,8}}{_NOTE} (?:of|from|for|on|off) (?P<target>.+)"),
    Command("note", rf"(?:set|change|update|edit|make) (?:the )?{_NOTE} (?:of|for|on|to) (?P<target>.+?) (?:to|to say|say) (?P<value>.+)"),
    Command("note", rf"(?:add|put|attach|write|save) (?P<value>.+?) (?:as (?:a |the )?{_NOTE} (?:to|on|for|of)|(?:to|in|into|on) the {_NOTE} (?:of|for|on)) (?P<target>.+)", only_known=True),
    Command("note", rf"(?:add|put|attach|write|make) (?:a |the |this )?{_NOTE} (?:to|on|for|about) (?P<target>.+?) (?:to|that(?: says)?|saying) (?P<value>.+)", only_known=True),
    Command("note", rf"(?:(?:add|put|attach|write|make) )?(?:a |the |this )?{_NOTE} (?:to|on|for|about) (?P<target>.+?)(?: saying| that says)?[ :]*"),
    # tags and lists
    Command("untag_all", r"(?:untag|unlabel) (?P<target>.+)|(?:remove|delete|clear|drop|strip) (?:all |all the |the |every |its |any ){0,8}(?:tags?|labels?)(?: (?:from|of|off|on) (?P<target2>.+))?", only_known=True),
    Command("untag", r"(?:remove|delete|drop|take)(?: off)? (?:from|off|of) (?P<target>.+)", only_known=True),
    Command("untag", r"(?:remove|delete|drop|take)(?: off)? (?:the )?(?P<value>[\w-]+) (?:tag|label) (?:from|off|of|on) (?P<target>.+)"),
    Command("tag", r"(?:add|put|attach|apply|stick)(?: it)? (?:to|on|onto) (?P<target>.+)", only_known=True),
    Command("tag", r"(?:tag|label) (?P<target>" + _ID + r") (?:as |with |under )?(?P<value>[\w-]+)(?: too| as well| also)?", only_known=True),
    Command("tag", r"(?:tag|label) (?P<target>(?:the |my ).+) (?P<value>[\w-]+)(?: too| as well)?", only_known=True),
    Command("tag", r"(?:(?:file|move|shift)|(?:put|add)(?= (?:it|that|this|them|(?:the|my) .+|(?:task |item |number |#){1,8}\d+) )) (?P<target>.+?) (?:on|to|onto|in|into|under|at) (?:the |my )?(?P<list>(?!to-?do\b|task\b|todo\b)[\w-]+(?: [\w-]+)?) (?:list|tag|label|category)", only_known=True),
    Command("tag", r"(?:put|file) (?P<target>.+?) under (?:the |my )?(?P<value>[\w-]+)", only_known=True),
    # priority
    Command("clear_priority", r"(?P<target>.+?) (?:(?:isn't|aren't|is not|are not)(?: that| so)? (?:urgent|important|a priority)(?: any ?more| any longer| now)|(?:is|are) no longer (?:that |so )?(?:urgent|important|a priority))|no priority for (?P<target2>.+)|(?:remove|clear|drop|take) (?:the |any )?(?:priority|urgency)(?: (?:of|from|off|for) (?P<target3>.+))?", only_known=True),
    Command("raise_priority", r"(?:raise|increase|bump(?: up)?|up|boost) (?:the )?priority (?:of|for|on) (?P<target>.+)|(?:raise|increase|bump(?: up)?|boost) (?P<target2>.+?)'s priority|prioriti[sz]e (?P<target3>.+)", only_known=True),
    Command("deprioritise", r"(?:de-?prioriti[sz]e) (?P<target>.+)", only_known=True),
    Command("lower_priority", r"(?:lower|decrease|reduce|drop) (?:the )?priority (?:of|for|on) (?P<target>.+)|(?:lower|decrease|reduce|drop) (?P<target2>.+?)'s priority", only_known=True),
    Command("set_priority", r"(?:set|change|make|update|put) (?P<target>.+?)(?:'s)? priority (?:to|as|at) (?P<value>\w+)", only_known=True),
    Command("clear_recurrence", r"(?:stop|quit|cancel) (?:repeating|the repetition of|the recurrence of) (?P<target>.+)|(?:make|set) (?P<target2>.+?) (?:not|stop|non[- ]?) ?(?:repeat(?:ing)?|recurring)|(?P<target3>.+?) (?:shouldn't|should not|doesn't|does not|needn't|must not|no longer) (?:have to |need to )?repeats?(?: any ?more| any longer)?|don't repeat (?P<target4>.+?)(?: any ?more)?|(?:remove|clear|delete|drop|end|stop|cancel) (?:the )?(?:recurrence|repetition|repeat|schedule|repeating)(?: (?:of|from|for|on) (?P<target5>.+))?", only_known=True),
    # several at once
    Command("delete", r"keep (?P<kept>.+?)(?:,| and| but|, and){1,8} (?:delete|remove|drop|clear|erase|get rid of) (?P<target>the rest|everything else|all the (?:rest|others)|the others)"),
    Command("delete", r"(?:delete|remove|erase|clear(?: out| up)?|clean(?: up| out)?|get rid of|drop|purge|trash|bin|toss|archive)(?: (?P<target>(?:all |everything |whatever |anything |what |the ){0,8}(?:of )?(?:my |the )?(?:.*\b)?(?:completed|finished|done|overdue|closed)(?: (?:ones|tasks|items|things|stuff|reminders|todos))?|whatever is .+|what's .+))", only_known=True),
    Command("delete", r"(?:bin|toss|lose|ditch|scrap|chuck|axe) (?P<target>.+)", only_known=True),
    Command("delete", r"(?:i (?:don't|do not|no longer) (?:need|want)|never ?mind|forget(?: about)?|no need for|scratch) (?P<target>.+?)(?: any ?more)?[,;.]* (?:so |please |you can |just ){0,8}(?:delete|remove|drop|cancel|erase|scratch) (?:it|that|them)(?: please)?", only_known=True),
    Command("delete", r"(?:delete|remove|erase|get rid of|drop) (?P<target>(?:both|all(?: of)?|all the|the|every|each|any) .+)", only_known=True),
    # times
    Command("clear_due", rf"(?P<target>.+?) (?:has|have|needs?|got) no {_DUE}(?: any ?more)?|no {_DUE} for (?P<target2>.+)|(?P<target3>.+?) (?:doesn't|don't) (?:have|need) a {_DUE}(?: any ?more)?", only_known=True),
    Command("move", rf"(?:set|add|put|give) (?:a |the |another )?{_DUE} (?:for|of|on|to) (?P<target>.+?)[ :,]*(?: to| is| as)?", only_known=True),
    Command("move", rf"(?:change|move|push|shift|set|update|extend|bring)(?: back| forward)? (?:the |my )?(?P<target>.+?)(?:'s)? {_DUE}(?: back| forward)?(?: to| until| as| by)?", only_known=True),
    Command("move", rf"(?:set|give|assign) (?P<target>.+?) (?:with )?(?:a |the )?(?:new )?{_DUE}(?: of| for| on)?", only_known=True),
    Command("move_known", rf"(?P<target>.+?)(?:'s| has| got| was| is| has been| have been| were| are){{0,8}} {_WEEKDAY_MOVE}(?: to| until| by)?", only_known=True),
    Command("move_known", r"(?:(?:can|could|should|shall|may) (?:we|i|you) |i'll |i will |we'll |i'm going to |i am going to |i'm gonna |let's |i(?:'d| would) rather |i want to |i'd prefer to )?(?:do|handle|tackle|get to) (?P<target>.+?)(?: instead| rather)?", only_known=True),
    Command("move_known", r"(?P<target>.+?) (?:is|are|'s|will be|needs to be|has to be|starts|takes place)(?: now| instead| actually){1,8}(?: on| at| in)?(?: now| instead)?|(?P<target2>.+?) (?:is|are|will be|starts)(?: on| at)? now", only_known=True),
    Command("move_known", r"(?P<target>.+?) (?:has to|must|needs to|should|have to|need to) (?:be (?:done|finished|ready|completed|sent|in|submitted)|happen|get done)(?: by| on)?", only_known=True),
    Command("move_known", r"(?:remind me (?:about|of|to) )?(?P<target>.+?),? instead(?: of (?:\d{1,2}|on|at|to)?)?|give me (?:more time )?(?:for|on|to do) (?P<target2>.+)|remind me (?:about|of) (?P<target3>it|that|this|them)(?: again)?", only_known=True),
    Command("move_stated", rf"(?!(?:which|what|who|when|where|how|why|do|does|did|any|anything|show|list|find)\b|(?:my |the |all ){{0,8}}{_SEVERAL}(?: (?:that|which))?(?: are)?$)(?:make it clear (?:that )?)?(?P<target>.+?)(?:'s|'re| is| are)?", only_known=True),
)

MORE_ADDITIONS: tuple[Command, ...] = (
    Command("add", r"(?:(?:mind|would you mind|how about|what about|consider|try) )adding (?P<what>.+?)(?: (?:to|on|onto|in) (?:my |the )?(?:(?:to-?do |task )?list|to-?dos|tasks))?"),
    Command("add", r"(?:i |we )(?:should|must|need to|have to|ought to|gotta|better)(?: really| also| probably)? (?:remember|not forget) (?:to|about|that) (?P<what>.+)"),
    Command("add", r"(?:make sure|be sure|see to it)(?: that)? (?:i|we) (?:don't forget (?:to|about)|do not forget (?:to|about)|remember (?:to|about)|(?=\w+ (?:the|my|a|an|\w+ing)\b))(?: )?(?P<what>.+)"),
    Command("add", r"(?:i |we )(?:keep|kept) forgetting (?:to|about) (?P<what>.+?),?(?: so| please){0,8} remind me.*"),
    Command("add", r"(?:an?other one|a new one|(?:the )?next (?:one|task|item)|one more|new one)(?: is| ?:) ?(?:to )?(?P<what>.+)"),
    Command("add", r"(?:take|make) (?:a )?note ?: ?(?P<what>.+)|(?:chuck|throw|drop|slap|stick) (?P<what2>.+?) (?:on|onto|in) (?:my|the) (?:to-?do )?list"),
    Command("add", r"(?!(?:is|are|do|does|did|have i|has|what|if|check|see)\b)(?:i have |i've got |we have |there's )?(?:an? )?(?P<what>.+?),? (?:please )?(?:add|put) (?:it|that|this)(?: (?:to|on|onto) (?:my|the) (?:to-?do )?list)?"),
    Command("add", r"(?P<list>(?!to-?do|task|todo)[\w-]+) list ?: ?(?P<what>.+)"),
    Command("add", r"(?:put|add|file) (?P<what>.+?) (?:under|to) (?:my |the )?(?P<list>groceries|shopping|errands|chores|housework|homework|work|home|personal|wishlist)"),
)
# fmt: on
