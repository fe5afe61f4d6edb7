"""English yes, no and stop: sentences made of nothing but such words, with at least one that decides."""

# ruff: noqa: E501 - one row of the table, one line

_FILLER = (
    r"on second thoughts?|second thoughts?|that|that's|thats|it|it's|its|this|is|was|are|am|be|being|will|would|could|seems?|appears?|turns? out|the|to|my|an?|answer|response|question|"
    r"statement|information|command|instructions?|request|case|reply|i|i'd|i'm|i've|you|you've|you're|your|have|has|had|gotta|got|say|said|says|"
    r"think|thinks?|believe|afraid|for|from|me|so|very|totally|quite|really|actually|definitely|certainly|indeed|just|what|all|of|in|as|at|with|"
    r"and|or|but|if|do|did|does|done|done it|please|sir|oh|ok|okay|well|um|uh|uhh|hell|hey|sorry|thanks|thank you|one|thing|way|how|would be|olly|"
    r"understanding|understood|interpreted?|get|gets|gotten|it is|the thing|there|them|again|possible|must|should|can|though|agree with|"
    r"truth|want|wanted|like|liked|need|meant?|ask|asked|now|then|then do|sure|hard|on|by|here|even|kinda|pretty|too|also|wait|oops|olly|task|work|job|result|results|all the way|manner|were|statement|claim|idea|thought|whole|entirely|completely|always|both of|much|gonna|going|lot|feel|sounds|looks|looking|myself|personally|say that|guess|suppose|surely|honestly|i'll|ill|let's|go|with that|about|did you|such|any|some|made|more|no more|way|these|those|ever|am i|up|out|done that|been|being|because|since|though|far|we|us|our|he|she|they"
)
_GOOD = (
    r"yes|yeah|yep|yup|yea|yeap|ya|sure|of course|absolutely|definitely|certainly|correct(?:ly)?|correcly|right|exact(?:ly)?|indeed|confirm(?:ed)?|"
    r"affirmative|accurate|valid|true|truth|agreed?|uh-huh|go ahead|go for it|do it|please do|sounds good|by all means|perfect(?:ly)?|proceed|"
    r"fantastic|great|awesome|amazing|good|fine|strongly agree|brilliant|positive(?:ly)?|100%|obviously|naturally|clearly|undoubtedly|without a doubt|no doubt|my pleasure|roger|ten four|10-4|definite|aye|yessir|yah|uh huh|mhm|mm-hmm|bingo|spot on|precisely|factual|legit|certain|okie dokie|alright|all right|very well|brilliant|wonderful|excellent|superb|all of them|both|"
    r"ok|okay|k|y|you got it|you bet|why not|no (?:doubt|question|objections?)|(?:suppose|guess|think|believe|reckon) so|nice|cool"
)
_BAD = (
    r"no(?! (?:doubt|question|objections?)\b)|n|none|neither|better not|not now|nope|nah|nay|(?<!why )not|negative|false|wrong(?:ly)?|incorrect(?:ly)?|inaccurate|isn't|isnt|wasn't|don't|dont|do not|didn't|doesn't|can't|cannot|"
    r"couldn't|won't|never|disagree|messed|terrible|awful|bad|nothing|neither|aren't|goddammit|dammit|damn|shit|misunderstood|misheard|mistakes?|mistaken|error|untrue|lies?|unacceptable|unlikely|refuse|decline|deny|reject|naw|nuh uh|no way|by no means|in no way|hardly|stop|disagreed?|opposite|(?<!no )(?<!without )(?<!without a )doubt(?:ful)?|ain't|aint|far from|out of the question|negatory|on the contrary|on your life|backwards|you haven't|you hadn't|fake|invalid|bogus|keep (?:it|them|that)|"
    r"leave (?:it|them|that)|hate"
)
_STOP = (
    r"cancel(?:l?ed)?|stop(?:ped)?|abort|quit|halt|terminate|pause|enough|shut|never ?mind|nvm|forget|drop (?:it|that)|leave it|scratch(?: that)?|"
    r"discontinue|end|exit|annul|belay|retract|withdraw|rescind|revoke|suspend|interrupt|break off|call off|reconsidered|(?:clear|delete|erase|remove|get rid of)(?= (?:the |that |this |my ){0,16}(?:(?:current|last|present|previous) ){0,16}(?:command|request|input|instruction|query)\b)|(?:kill|close|drop)(?= (?:out of )?(?:the |that |this |my |your |what(?:ever)? ){0,16}(?:(?:current|last|present|previous|running) ){0,16}(?:process|command|action|request|program|session|that$|you're doing|you are doing))|return to(?= the (?:main )?(?:menu|screen))|get me out of|pay no attention|don't bother|negate|be quiet|silence|refrain|hush|hold (?:on|up|it)|cease|desist|ditch|back out|call (?:it|that) off|scrap|disregard|ignore|nix|dismiss|put (?:a )?(?:stop|halt)|enough|no more|shush|zip it|cut it out|knock it off|talk to you later|chang(?:e|ed|ing) my mind|hold off|hold your horses|sh+|mute|zip your lips?|disengage|go to sleep|say no more|not interested|no longer interested|mind has changed|decided (?:against|not to)|overrid(?:e|den)|start over|restart|reset|freeze|leave me alone|let it be|cut that out|back off|that is all|that's all|that would be all|that will be all|go back"
)
_STOP_FILLER = (
    r"it|that|this|about|bother|worry|worries|fine|thing|anyway|thought|second|the|your|my|you|i|i'd|i'm|i've|a|to|of|for|from|please|just|now|can|could|would|will|what|are|is|not|actually|helpful|doing|do|did|asked|"
    r"want|wanted|like|need|current|currently|present|previous|last|action|command|task|process|input|program|running|request|request|talking|speaking|"
    r"speak|talk|talking|any|more|don't|dont|how|make|have|be|ai|olly|hey|oh|ok|okay|oops|sorry|up|off|down|the hell|hell|immediately|right|and|happening|"
    r"going|so|then|no|changed|mind|all|thanks|thank you|quiet|anymore|assistant|everything|later|conversation|request|requests|operation|query|previous|actions|commands|tasks|instructions?|i've|said|told|way|through|whole|thing|there|here|moment|minute|second|let's|lets|longer|wish|think|activity|work|project|progress|order|being|was|were|we|us|he|that's|it's|you're|in|at|on|an|one|only|really|else|other|all of|before|already|get|give|gave|given|proceed|continue|continuing|go|on|ahead|with|without|out|further|finish|finished|enough|noise|nevermind|ever|asap|once|right now|very|mean|meant|answer|question|search|searching|functions?|function|start|started|whatever|working|kindly|whoops|prefer|if|rather|didn't|hear|interested|help|me|but|statement|made|mistake|possible|attention|should|idea|menu|main|screen|session|close|search|bring|drop|strike"
)
_ANY_MORE = r"(?: (?:any ?more|any longer|now|after all|then|please|thanks|thank you|at all|just yet|yet)){0,16}"
_IT = r"(?: (?:on|with|that|this|it|the|my|your|current|last|any|further|task|command|action|process|request|work|what|you|i|are|doing|asked|said|out|through)){0,16}"
_NOT_GOING_ON = (
    r"(?:please |just |oh |ok |okay |actually |sorry |wait ){0,16}(?:(?:do not|don't|dont|no need to|there(?:'s| is) no need to|let's not|you (?:don't|do not|needn't|no longer) ?(?:have to|need to|got to)?|i (?:no longer|don't|do not) (?:want|need|wish)(?: you)? to) "
    rf"(?:continue|proceed|go (?:on|ahead|any further)|carry (?:on|out)|follow through|keep (?:going|talking|on)|go through|finish|complete|execute|run|perform|bother|do (?:that|this|it)(?= (?:any|after all))|do (?:that|this|it|anything)(?= (?:right )?now)){_IT}{_ANY_MORE}"
    r"|(?:that|it|this|(?:the|that|this|my)(?: last)? (?:command|request|action))(?:'s|'ll| is| will| won't| isn't)?(?: not| no longer| be){0,16} (?:necessary|needed|required)(?: any ?more| any longer| after all)|(?:that|it|this|(?:the|that|this|my)(?: last)? (?:command|request|action))(?:'s| is) no longer (?:necessary|needed|required|what i want)|(?:can|could|would|will|i(?:'d| would) rather|i(?:'d| would) prefer)(?: you| it if you)?(?: please)? (?:not|didn't)(?: do (?:that|this|it|anything))?(?: please)?|no longer do (?:that|this|it)|no need for (?:that|this|it)(?: any ?more| now)?)"
)
"""Such as "please don't go on with that": said of the assistant's doing, so it calls that off."""

YES_IF_ASKED = (
    r"(?:(?:ah|oh|well)[ ,]+){0,16}(?:(?:go|crack|carry|work) (?:on|away|ahead)(?: with it)?(?: so| then){0,16}(?: please)?|fire away|do it so|sure go on|yes go on)|(?:(?:please|just|yes|yeah|yep|sure|ok|okay|go ahead and)[ ,]+){0,16}(?:delete|remove|add|do|complete|move|erase|clear) (?:it|them|that|all|everything|all of (?:it|them))(?: all| then| please){0,16}"
    r"|(?:(?:please|just|yes|yeah|yep|sure|ok|okay|go ahead and)[ ,]+){0,16}(?:(?:delete|remove|add|do|complete|move|erase|clear) (?:(?:all )?(?:of )?(?:those|these) |all (?:of )?(?:the )?)|all (?:of )?(?:(?:those|these|the) )?)(?P<count>\w+)(?: of them| tasks| items)?(?: please)?"
)
"""Where a `count` is named, it must be that of what was asked about."""
_OH_NO = r"(?:(?:please|can you|could you|you (?:need|have) to|wait|sorry|i am sorry|i'm sorry|but|oh|uh+|no|nope|thanks|thank you|oops|shit|dammit|goddammit|damn|hmm+|stop|i think|olly|hey)[ ,.]+){0,16}"
_MEND = (
    rf"{_OH_NO}(?:correct|rectify|redo|(?:fix|mend|revise)(?= (?:your|the|that|this)(?: last)? (?:mistakes?|errors?|answer|response|command))) (?:this|that|it|yourself|(?:your|the|that|this)(?: last)? (?:mistakes?|errors?|answer|response|command|information))(?: please| now)?"
    rf"|{_OH_NO}(?:do (?:it|that|this)|try|check(?: it| that)?) again(?: please)?"
    rf"|{_OH_NO}i (?:want(?:ed)?|need(?:ed)?|said|asked(?: for)?|meant|requested) something else"
)
"""Asks to put right what was done: a "no"."""
YES = (
    rf"(?!(?:{_MEND})$)"
    r"(?!.*\b(?:both|all of them|they)\b.*\b(?:done|finished)\b|.*\b(?:done|finished) with\b|.*\bi (?:did|got) (?:both|them|it)\b)"
    rf"(?!(?:great|awesome|perfect|cool|nice|good|fine|ok thanks)$)(?=.*(?<![\w'])(?:{_GOOD})(?![\w']))(?!.*(?<![\w'])(?:{_BAD})(?![\w']))"
    rf"(?!.*\b(?:delete|add) it to\b)(?:(?:{_GOOD}|{_FILLER})(?:[ ,.!]+|$)){{1,16}}"
)
NO = rf"(?!.*didn't mean (?:that|to)\b)(?=.*(?<![\w'])(?:{_BAD})(?![\w']))(?:(?:{_BAD}|{_GOOD}|{_FILLER})(?:[ ,.!]+|$)){{1,16}}|no,? \"?no\"?|(?:{_MEND})"
CANCEL = rf"(?!(?:please )?cancel the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:one|task|item)?)(?!stop[,.!]+ (?!don't|do not|dont)(?=.*\b(?:not|no|wrong(?:ly)?|incorrect(?:ly)?|mistak\w+|mistakes?|misunder\w+|never|messed|ain't|\w+n't)\b)(?:(?:{_BAD}|{_GOOD}|{_FILLER})(?:[ ,.!]+|$)){{1,16}}$)(?!(?:{_MEND})$)(?!undo\b|(?:delete|undo|drop|kill) (?:it|that|this|them|the last one|the task|the last|my last|what)?[ .!]*(?:please)?$|.*\blast (?:one|change)\b)(?=.*(?<![\w'])(?:{_STOP})(?![\w']))(?:(?:{_STOP}|{_STOP_FILLER}|{_BAD})(?:[ ,.!?]+|$)){{1,16}}|{_NOT_GOING_ON}"

NO_LOOSELY = (
    r"(?!.*\b(?:know|sure|idea|certain|clue|care|matter|mind|decide|hear|catch|repeat|what|who|how|why|when|where|clear)\b)"
    r"(?!.*\b(?:i|we) (?:don't|do not|didn't|did not|can't|cannot|couldn't|can not)(?: really| quite| even)? (?:understand|get (?:that|it|this|you))\b)"
    r"(?!.*\b(?:(?:i|we) (?:still )?(?:haven't|have not|(?:didn't|did not) .*yet$)|(?:i|we)'ve not)\b(?! (?:said|asked|meant|wanted|told)\b))"
    rf"(?:(?:i am sorry|i'm sorry|sorry|thanks|oh|uh+|um+|hmm+|oops|wait|shit|dammit|goddammit|damn|nope|no|i think|hey|well|olly|actually|but|stop)[ ,.]+){{0,16}}"
    rf"(?:(?:no|nope|nah|nay|wrong|incorrect|false|negative|absolutely not|definitely not)\b.{{0,60}}|(?:i|that|it|this|you|the|what you|there|olly)\b.{{0,40}}(?<![\w'])(?:{_BAD})(?![\w']).{{0,30}})"
)
YES_LOOSELY = r"(?:(?:yes|yeah|yep|yup|yea|yeap|affirmative|correct|absolutely|certainly|definitely|indeed|agreed|exactly)\b(?!.*\b(?:not|add|delete|remove|show)\b).{0,50}|(?:that|it|this|i|its|is)\b(?!.*\b(?:not|n't|don't|no)\b).{0,30}\b(?:true|correct|right|affirmative|yes|agree|accurate|valid)\b.{0,15})"
