"""English yes, no and stop: sentences made of nothing but such words, with at least one that decides."""

# ruff: noqa: E501 - one row of the table, one line

_FILLER = (
    r"on second thoughts?|second thoughts?|that|that's|thats|it|it's|its|this|is|was|are|am|be|being|will|would|could|seems?|appears?|turns? out|the|to|my|an?|answer|response|question|"
    r"statement|information|command|instructions?|request|case|reply|i|i'd|i'm|i've|you|you've|you're|your|have|has|had|gotta|got|say|said|says|"
    r"think|thinks?|believe|afraid|for|from|me|so|very|totally|quite|really|actually|definitely|certainly|indeed|just|what|all|of|in|as|at|with|"
    r"and|or|but|if|do|did|does|done|done it|please|sir|oh|ok|okay|well|um|uh|uhh|hell|hey|sorry|thanks|thank you|one|thing|way|how|would be|olly|"
    r"understanding|understood|interpreted?|get|gets|gotten|it is|the thing|there|them|again|possible|must|should|can|though|agree with|"
    r"truth|want|wanted|like|liked|need|meant?|ask|asked|now|then|then do|sure|hard|on|by|here|even|kinda|pretty|too|also|wait|oops|olly|task|work|job|result|results|all the way|manner|were|statement|claim|idea|thought|whole|entirely|completely|always|both of|much|gonna|going|lot|feel|sounds|looks|looking|myself|personally|say that|guess|suppose|surely|honestly|i'll|ill|let's|go|with that|about|did you|such|any|more|no more|way|these|those|ever|am i|up|out|done that|been|being|because|since|though|far|we|us|our|he|she|they"
)
_GOOD = (
    r"yes|yeah|yep|yup|yea|yeap|ya|sure|of course|absolutely|definitely|certainly|correct(?:ly)?|correcly|right|exact(?:ly)?|indeed|confirm(?:ed)?|"
    r"affirmative|accurate|valid|true|truth|agreed?|uh-huh|go ahead|go for it|do it|please do|sounds good|by all means|perfect(?:ly)?|proceed|"
    r"fantastic|great|awesome|amazing|good|fine|strongly agree|brilliant|positive(?:ly)?|100%|obviously|naturally|clearly|undoubtedly|without a doubt|no doubt|my pleasure|roger|ten four|10-4|definite|aye|yessir|yah|uh huh|mhm|mm-hmm|bingo|spot on|precisely|factual|legit|certain|okie dokie|alright|all right|very well|brilliant|wonderful|excellent|superb|all of them|both|"
    r"ok|okay|k|y|you got it|you bet|why not|nice|cool"
)
_BAD = (
    r"no|n|none|neither|better not|not now|nope|nah|nay|not|negative|false|wrong(?:ly)?|incorrect(?:ly)?|inaccurate|isn't|isnt|wasn't|don't|dont|do not|didn't|doesn't|can't|cannot|"
    r"couldn't|won't|never|disagree|messed up|terrible|awful|bad|nothing|neither|aren't|goddammit|dammit|damn|shit|misunderstood|mistakes?|mistaken|error|untrue|lies?|unacceptable|unlikely|refuse|decline|deny|reject|naw|nuh uh|no way|by no means|in no way|hardly|stop|disagreed?|opposite|fake|invalid|bogus|keep (?:it|them|that)|"
    r"leave (?:it|them|that)|hate"
)
_STOP = (
    r"cancel(?:l?ed)?|stop(?:ped)?|abort|quit|halt|terminate|pause|enough|shut|never ?mind|nvm|forget|drop (?:it|that)|leave it|scratch(?: that)?|"
    r"discontinue|end|exit|negate|be quiet|silence|refrain|hush|hold (?:on|up|it)|cease|desist|ditch|back out|call (?:it|that) off|scrap|disregard|ignore|nix|dismiss|put (?:a )?(?:stop|halt)|enough|no more|shush|zip it|cut it out|knock it off|talk to you later|changed my mind|that is all|that's all|that would be all|that will be all|go back"
)
_STOP_FILLER = (
    r"it|that|this|about|bother|worry|worries|fine|thing|anyway|thought|second|the|your|my|you|i|i'd|i'm|i've|a|to|of|for|from|please|just|now|can|could|would|will|what|are|is|not|actually|helpful|doing|do|did|asked|"
    r"want|wanted|like|need|current|currently|present|previous|last|action|command|task|process|input|program|running|request|request|talking|speaking|"
    r"speak|talk|talking|any|more|don't|dont|how|make|have|be|ai|olly|hey|oh|ok|okay|oops|sorry|up|off|down|the hell|hell|immediately|right|and|happening|"
    r"going|so|then|no|changed|mind|all|thanks|thank you|quiet|anymore|assistant|everything|later|conversation|request|requests|operation|query|previous|actions|commands|tasks|instructions?|i've|said|told|way|through|whole|thing|there|here|moment|minute|second|let's|lets|longer|wish|think|activity|work|project|progress|order|being|was|were|we|us|he|that's|it's|you're|in|at|on|an|one|only|really|else|other|all of|before|already|get|give|gave|given|proceed|continue|continuing|go|on|ahead|with|without|out|further|finish|finished|enough|noise|nevermind|ever|asap|once|right now|very|mean|meant|answer|question|search|searching|functions?|function|start|started"
)

YES_IF_ASKED = r"(?:(?:ah|oh|well)[ ,]+)*(?:(?:go|crack|carry|work) (?:on|away|ahead)(?: with it)?(?: so| then)*(?: please)?|fire away|do it so|sure go on|yes go on)|(?:(?:please|just|yes|yeah|yep|sure|ok|okay|go ahead and)[ ,]+)*(?:delete|remove|add|do|complete|move|erase|clear) (?:it|them|that|all|everything|all of (?:it|them))(?: all| then| please)*"
YES = (
    r"(?!.*\b(?:both|all of them|they)\b.*\b(?:done|finished)\b|.*\b(?:done|finished) with\b|.*\bi (?:did|got) (?:both|them|it)\b)"
    rf"(?!(?:great|awesome|perfect|cool|nice|good|fine|ok thanks)$)(?=.*(?<![\w'])(?:{_GOOD})(?![\w']))(?!.*(?<![\w'])(?:{_BAD})(?![\w']))"
    rf"(?!.*\b(?:delete|add) it to\b)(?:(?:{_GOOD}|{_FILLER})(?:[ ,.!]+|$))+"
)
NO = rf"(?!.*didn't mean (?:that|to)\b)(?=.*(?<![\w'])(?:{_BAD})(?![\w']))(?:(?:{_BAD}|{_GOOD}|{_FILLER})(?:[ ,.!]+|$))+|no,? \"?no\"?"
CANCEL = rf"(?!undo\b|(?:delete|undo|drop|kill) (?:it|that|this|them|the last one|the task|the last|my last|what)?[ .!]*(?:please)?$|.*\blast (?:one|change)\b)(?=.*(?<![\w'])(?:{_STOP})(?![\w']))(?:(?:{_STOP}|{_STOP_FILLER}|{_BAD})(?:[ ,.!?]+|$))+"

NO_LOOSELY = (
    r"(?!.*\b(?:know|sure|idea|certain|clue|care|matter|mind|understand|decide|hear|catch|repeat|what|who|how|why|when|where|clear|get (?:that|it|this|you))\b)"
    r"(?!.*\b(?:(?:i|we) (?:still )?(?:haven't|have not|(?:didn't|did not) .*yet$)|(?:i|we)'ve not)\b(?! (?:said|asked|meant|wanted|told)\b))"
    rf"(?:(?:sorry|thanks|oh|uh+|um+|oops|wait|shit|hey|well|olly|actually|but|stop)[ ,.]+)*"
    rf"(?:(?:no|nope|nah|nay|wrong|incorrect|false|negative|absolutely not|definitely not)\b.{{0,60}}|(?:i|that|it|this|you|the|what you|there|olly)\b.{{0,40}}(?<![\w'])(?:{_BAD})(?![\w']).{{0,30}})"
)
YES_LOOSELY = r"(?:(?:yes|yeah|yep|yup|yea|yeap|affirmative|correct|absolutely|certainly|definitely|indeed|agreed|exactly)\b(?!.*\b(?:not|add|delete|remove|show)\b).{0,50}|(?:that|it|this|i|its|is)\b(?!.*\b(?:not|n't|don't|no)\b).{0,30}\b(?:true|correct|right|affirmative|yes|agree|accurate|valid)\b.{0,15})"
