"""English ways of telling what became of a task, or is to: "consider the van done", "scrap the flights", "dentist to Friday".

They come first, and all but the talk to others counts only when it speaks of the user's own tasks.
"""

# ruff: noqa: E501 - one row of the table, one line

from todo_backend.language.packs.english_nouns import LIST
from todo_backend.language.packs.pack import Command

_OVER = (
    r"(?:done and dusted|over and done with|out of the way|all set|all sorted|sorted|sorted out|squared away|in the bag|behind me|dealt with|taken care of|"
    r"ticked off|crossed off|checked off|off my plate|in the books|a wrap|wrapped up|good to go|complete|completed?|finished|done|all done|off the list)"
)
_ALSO = r"(?: (?:now|already|too|as well|at last|finally|then|today|at long last|this morning|just now|earlier|yesterday)){0,8}"
_SUBJECT = r"(?:i|we|i've|we've|i have|we have|i'm|just|already|finally|now|also|i just|managed to|i managed to|actually|went and|i went and)"
_DUE = r"(?:due dates?|deadlines?|dates?|due times?)"
_GIVE = r"(?:add|put|set|attach|apply|give|stick|slap|pop|assign)"
_BACK = r"(?:go back|come back|be back|be put back|be reopened|go|be added back)"
_ROOM = r"(?:soup|sauce|stew|curry|salad|pasta|dough|batter|mix|mixture|bowl|pot|pan|saucepan|broth|gravy|marinade|dressing|cake|eggs|rice|coffee|tea|drink|cocktail|fire|wound)"
_DEVICE = r"(?:channel|station|volume|brightness|thermostat|heating|heater|temperature|tv|telly|television|lights?|lamps?|blinds?|curtains?|oven|radio|speaker|screen|wi-?fi|bluetooth|fan|air con|ac|wallpaper|ringtone|subtitles)"

# fmt: off
TELLING: tuple[Command, ...] = (
    # to a cook, to a device
    Command("none", rf"(?!.*\b(?:lists?|tasks?|remind|note)\b)(?:add|put|stir|throw|mix|pour|sprinkle|drop|toss|whisk|fold)(?: in)? .{{1,40}}? (?:to|in|into|on|onto|over) (?:the|your|my|a) {_ROOM}"),
    Command("none", r"(?!.*\b(?:lists?|tasks?|remind|note|buy)\b)add (?:another )?(?:an?|the|some|two|three|half an?|a few|\d+) (?:pinch(?:es)?|splash|dash|knob|handful|drizzle|glug|squeeze|sprinkle|teaspoons?|tablespoons?|tsp|tbsp|cups?|ounces?|drops?) of .+"),
    Command("none", rf"(?!.*\b(?:lists?|tasks?|remind|note|buy)\b)(?:change|set|turn|switch|adjust|raise|lower|dim|mute|unmute)(?: up| down| on| off)? (?:the|my|this|that) (?:\w+ )?{_DEVICE}(?: .*)?"),
    Command("none", r"(?:i|we) got an? new (?!.*\b(?:meeting|call|appointment|class|lesson|interview|session|shift|task|reminder)\b).*"),
    Command("none", r"remind (?:yourself|him|her|them|everyone|everybody|people|each other)\b.*"),
    Command("none", r"(?!.*\b(?:lists?|tasks?|remind\w*|to-?dos?|to do)\b)(?:do|don't|did|would|have) you (?:think|know|reckon|believe|like|prefer|ever|feel|remember|want|love|hate|agree|suppose|guess|hear|seen|heard)\b.*"),
    Command("none", r"(?!.*\b(?:lists?|tasks?|remind\w*|note|buy)\b)(?:add|put|pour|stir|mix|fold|whisk)(?: in)? .{1,60}\b(?:slowly|gradually|gently|a little at a time|while (?:stirring|whisking|mixing|beating)|and (?:stir|whisk|mix|simmer|season|blend|beat|knead|bring to (?:a|the) boil))\b.*"),
    Command("none", r"(?!.*\b(?:lists?|tasks?|remind\w*)\b)(?:finish|eat|drink|close|open|brush|wash|tidy|pick up|move|delete|clear|drop|change|update|check|mind|watch|hold|shut|do|take|mark|keep) your\b.*"),
    Command("none", r"(?:take|drive|bring|get|lead) (?:me|us) (?:to|home|there|back|out|some|an?)\b(?! (?:reminder|task|list|note|overview|summary|rundown))(?!.*\b(?:lists?|tasks?|remind\w*|speed|date)\b).*"),
    Command("none", r"(?!.*\b(?:lists?|tasks?|remind\w*)\b)(?:add (?:me|him|her|us|them) (?:on|to|as|back)\b.*|(?:drop|pick) (?:me|us) (?:off|up)\b.*|(?:finish|hold|follow|leave|pass|hand|lend|fetch) (?:me|him|her|us)\b.*|move (?:in|out|on|closer|away)(?: .*)?|undo (?:my|your|his|her) (?!(?:last|latest|previous|change|mistake|action|edit|delet\w+|task|list)\b).*)"),
    # done
    Command("complete", r"(?:strike|cross|tick|check|mark) off (?P<target>.+)", only_known=True),
    Command("completed", rf"(?P<target>(?:the |my |that |both |all the ){{0,8}}(?:[\w'-]+ ){{0,2}}?(?:texts?|e-?mails?|messages?|letters?|invoices?|parcels?|forms?|applications?|reports?)\b.*?)(?:'s|'re| is| are| has been| have been| was| were)?(?: now| both| all| already| finally| been){{0,8}} (?:sent|sent off|gone|posted|off|away|submitted|in|out|done){_ALSO}", only_known=True),
    Command("completed", rf"(?:{_SUBJECT} ){{0,8}}(?:sent|sent off|posted|fired off|written|wrote|submitted) (?P<target>(?:the |my |that ){{0,8}}(?:[\w'-]+ ){{0,3}}?(?:texts?|e-?mails?|messages?|letters?|invoices?|parcels?|forms?|applications?|reports?)\b.*?){_ALSO}", only_known=True),
    Command("reported", rf"(?:{_SUBJECT} ){{0,8}}(?P<verb>had|took|taken|done|did) (?:my|the|our) (?P<target>.+?){_ALSO}", only_known=True),
    Command("reported_exactly", rf"(?:that's|thats|that is|and that's) (?P<target>.+?) (?P<verb>\w{{3,}}(?:ed|en|ne|nt|ght|ung|old|ade|aid|ut|ept))(?: off| up| out| in| away| back)?{_ALSO}", only_known=True),
    Command("complete", rf"(?:{_SUBJECT} ){{0,8}}(?:did|done|finished|completed|knocked out|nailed|smashed|got through|sorted|ticked off|crossed off|handled|dealt with|took care of) (?P<target>both|all (?:two|three|four|five|six|of (?:them|those|these))|the (?:lot|three|two) of them|them all|the lot){_ALSO}", only_known=True),
    Command("reported_exactly", r"(?P<target>.+?)(?:'s|'re| is| are)(?: now| all| finally| already){0,8} (?P<verb>in|handed in|off|sent off|out|away|gone off|back|up|down|on)(?: now| already| finally| safely){0,8}(?: to (?:\w+ ){0,2}\w+)?", only_known=True),
    Command("reported_exactly", r"(?P<target>.+?)(?:'s|'ve| is| are| was| were| has| have| got| gets)?(?: been)?(?: now| all| already| finally| just){0,8} (?P<verb>\w{3,}(?:ed|en|ne|nt|ght|ung|old|ade|aid|ut|ept))(?: off| up| out| in| away| back| over)?(?: there)?(?: now| already| too| as well| today| yesterday| finally){0,8}(?: ?[✅☑✔✓👍🎉🙌💪]\ufe0f?){0,8}", only_known=True),
    Command("reported_exactly", r"(?!did\b)(?:(?:i|we|i've|we've|i have|we have|just|already|finally|also|now|actually|went and|i'm after) ){0,8}(?P<verb>\w{3,}(?:ed|nt|ght|ung|old|ade|aid|ut|ept|ang|ook|ew|ote|ave))(?: off| up| out| in| away| back| over)? (?P<target>.+?)(?: (?:already|today|now|there|as well|too|yesterday|this morning|last night|earlier|off|up|back|in|out)){0,8}", only_known=True),
    Command("complete", r"(?:(?:close|cross) (?P<target>it|that|this|them|that one|this one|those) out|(?:tick|cross|mark|check) (?P<target2>it|that|this|them|that one|this one|those) off)", only_known=True),
    Command("complete", rf"(?:consider|count|call|chalk|put|get|got|have|had)(?: up| down)? (?P<target>.+?)(?: up| down)?(?: as| is| to be)? {_OVER}{_ALSO}", only_known=True),
    Command("complete", rf"(?:{_SUBJECT} ){{0,8}}(?:nailed|smashed|crushed|knocked out|knocked off|polished off|took care of|saw to|dealt with|got through|wrapped up|got round to|got around to|managed|finished off|sorted(?: out)?|ticked off|crossed off|checked off) (?P<target>.+?){_ALSO}", only_known=True),
    Command("complete", rf"(?:{_SUBJECT} ){{0,8}}(?:got|have|had) (?P<target>.+?) (?:over with|out of the way|over and done with){_ALSO}", only_known=True),
    Command("complete", r"(?P<target>.+?) ?[✓✔✅☑👍]+(?:\ufe0f)?", only_known=True),
    Command("complete", rf"(?:that's|that is|and that's) (?P<target>.+?) {_OVER}{_ALSO}", only_known=True),
    Command("completed", rf"(?!(?:delete|remove|erase|clear|drop|trash|show|list|see|view|find|hide|reopen|get rid|clean up|archive|are|is|was|were|do|does|did|have|has|am|what|which|who|when|where|how|why|if|not|take|get|knock|strike|cross|cut|pull|add|put)\b)(?P<target>.+?)(?:'s|'re| is| are| was| were| has been| have been)?(?: all| now| already| finally| officially| both){{0,8}} {_OVER}{_ALSO}", only_known=True),
    # open again
    Command("not_done", rf"(?P<target>.+?) (?:needs|has|wants|ought|should|must) (?:to )?{_BACK}(?: (?:on|onto|to|in)(?: {LIST}| there)?)?{_ALSO}", only_known=True),
    Command("not_done", r"(?P<target>.+?) (?:still )?(?:needs|wants) (?:doing|to be done|sorting|finishing)(?: again| after all| still){0,8}", only_known=True),
    Command("not_done", r"(?:i|we)(?:'ve)? still(?: have| need|'ve got| got| gotta)(?: to)? (?P<target>.+?)(?: after all)?", only_known=True),
    Command("not_done", r"(?P<target>.+?) (?:didn't|did not|never) (?:happen|get done|work out|go through|actually happen)(?: after all| in the end)?", only_known=True),
    Command("reopen", r"(?:mark|set|put|make|flag|change) (?P<target>.+?) (?:down )?(?:as |to |back to ){0,8}(?:not (?:actually |yet |really )?(?:done|finished|complete|completed)|un(?:done|finished|completed)|open|to do|outstanding|still to do)(?: again| after all)?", only_known=True),
    # the day, said in passing
    Command("move_shifted", r"(?:put|push|move|bring|set|knock|kick|pull)(?: back| forward| out| off)? (?P<target>.+?)(?: back| forward| out| off)?", only_known=True),
    Command("move_known", rf"(?!leave (?:the |my )?(?:\w+ )?(?:{_DEVICE}|doors?|windows?|taps?|water|engine|gates?|keys?)\b|leave .*\b(?:on|off|open|closed|out|running|in)\b)(?:leave|hold off(?: on)?|park|shelve|sit on) (?P<target>.+?)(?: back| over| off)?(?: till?| until| for)?(?: so| then)?", only_known=True),
    Command("move_known", r"(?:make|set|have|put|do|move|get|schedule) (?P<target>.+?)(?: instead| rather| then)", only_known=True),
    Command("move_known", r"(?P<target>.+?)(?: should be| to be| needs to be)? (?:only|just)(?: on| at| be| happen| happens)?", only_known=True),
    Command("move", r"(?P<target>(?:everything|anything|all(?: of)?|whatever)\b.*?)(?: (?:can|could|should|must|has to|needs to|will have to|is going to))(?: go| move| be moved| be| shift| wait| slide| roll over| happen){0,8}", only_known=True),
    Command("correct", r"(?:(?:maybe|perhaps|i think|actually|no)[, ]+){0,8}(?:(?:would|might|will|'d) (?:be|suit|work)(?: me| us)?(?: better| best| nicer| more)?|(?:is|suits|works)(?: me| us)? better)(?: for me| actually){0,8}", only_known=True),
    Command("set_priority", r"(?!.* and )(?:drop|bump|knock|move|put|take|bring|raise|lower|set|turn|make|change) (?P<target>.+?)(?: down| up| back)? to (?:an? )?(?P<value>low|medium|high|top|urgent|normal)(?: priority)?", only_known=True),
    Command("set_level", r"(?:label|mark|flag|tag|rate|class|classify|list|star) (?P<target>.+?)(?: as)?", only_known=True),
    Command("undo", r"(?:(?:no|nope|wait|sorry|oops|ah|oh|hang on|stop)[, ]+){1,8}(?:(?:bring|put|get) (?:it|that|them|those|this) back|undo(?: (?:that|it|this|them))?)(?: please)?"),
    Command("meant_other", r"(?:(?:no|nope|sorry|wait|oops|actually|ah)[, ]+){1,8}(?:(?:not that(?: one)?|wrong (?:one|task))[, ]+)?(?P<target>(?:the |my )(?:[\w'-]+ ?){1,4})", only_known=True),
    Command("change", r"(?:rename|retitle|reword) (?P<target>.+?) (?:to|as|into) (?P<value>.+)", only_known=True),
    # a part of a title, a tag, a date
    Command("replace_in", r"(?:change|replace|swap|correct|fix|turn)(?: the word)? \"?(?P<old>[^\"]+?)\"? (?:to|with|for|by|into) \"?(?P<new>[^\"]+?)\"? (?:in|on) (?P<target>.+)", only_known=True),
    Command("tag", rf"{_GIVE} (?:an? |the )?(?P<value>[\w-]+) (?:tags?|labels?) (?:to|on|onto|for) (?P<target>.+)", only_known=True),
    Command("tag", rf"{_GIVE} (?P<target>.+?) (?:an? |the )?(?:tags? |labels? )?(?P<value>[\w-]+)(?: tags?| labels?)", only_known=True),
    Command("clear_due", rf"(?:take|strip|get rid of|scrap|lose|remove|drop|clear|wipe|delete)(?: off)? (?:the |its |any )?{_DUE}(?: off| from| of| on| for){{1,8}} (?P<target>.+)", only_known=True),
    Command("clear_due", rf"(?:take|strip) (?P<target>.+?)(?:'s) {_DUE} (?:off|away)|(?P<target2>.+?) (?:can be|is|should be|becomes) (?:undated|open-ended|without a {_DUE})", only_known=True),
    Command("move_known", r"(?P<target>.+?) ?(?:->|=>|→|➡)", only_known=True),
    Command("move_bare", r"(?!(?:what|which|anything|show|list|add|put|remind|move|push|postpone|reschedule|delay|shift|bump|change|set|make|bring|take|snooze|defer|rename|go|from|i|we|can|could)\b)(?P<target>[\w'#-]+(?: [\w'#-]+){0,4})", only_known=True),
    # given up
    Command("delete", r"(?:delete|remove|erase|clear(?: out)?|get rid of|bin|drop|wipe|scrap) (?P<target>(?:all|everything)(?: of (?:it|them)| tasks| of my tasks)? (?:but|except|bar|apart from|other than|aside from|excluding|besides|save|minus) .+)", only_known=True),
    Command("delete", r"(?:scrap|nix|axe|bin|bin off|ditch|lose|toss|chuck|drop|kill) (?P<target>(?:the |my )?.+ (?:one|task|item|reminder))"),
    Command("delete", r"(?:scrap|nix|axe|bin off|do away with|get shot of|kill off|lose|ditch|toss|chuck|scratch) (?P<target>.+)", only_known=True),
    Command("delete", rf"(?:take|pull|cut) (?P<target>.+?) (?:off|away|out)(?: (?:of |from )?(?:{LIST}|there))?", only_known=True),
)
# fmt: on
