"""English yes, no and stop: sentences made of nothing but such words, with at least one that decides."""

# ruff: noqa: E501 - one row of the table, one line

_FILLER = (
    r"that|that's|thats|it|it's|its|this|is|was|are|am|be|being|will|would|could|seems?|appears?|turns? out|the|to|my|an?|answer|response|question|"
    r"statement|information|command|instructions?|request|case|reply|i|i'd|i'm|i've|you|you've|you're|your|have|has|had|gotta|got|say|said|says|"
    r"think|thinks?|believe|afraid|for|from|me|so|very|totally|quite|really|actually|definitely|certainly|indeed|just|what|all|of|in|as|at|with|"
    r"and|or|but|if|do|did|does|done|done it|please|sir|oh|ok|okay|well|um|uh|uhh|hell|hey|sorry|thanks|thank you|one|thing|way|how|would be|olly|"
    r"understanding|understood|interpreted?|get|gets|gotten|it is|the thing|there|them|again|possible|must|should|can|though|agree with|"
    r"truth|want|wanted|like|liked|need|meant?|ask|asked|now|then|then do|sure|hard|on|by|here|even|kinda|pretty|too|also|wait|oops"
)
_GOOD = (
    r"yes|yeah|yep|yup|yea|yeap|ya|sure|of course|absolutely|definitely|certainly|correct(?:ly)?|correcly|right|exact(?:ly)?|indeed|confirm(?:ed)?|"
    r"affirmative|accurate|valid|true|truth|agreed?|uh-huh|go ahead|go for it|do it|please do|sounds good|by all means|perfect(?:ly)?|proceed|"
    r"fantastic|great|awesome|amazing|good|fine|strongly agree|brilliant|wonderful|excellent|superb|all of them|both|delete (?:it|them)|add it|"
    r"ok|okay|k|y|you got it|you bet|why not|nice|cool"
)
_BAD = (
    r"no|nope|nah|nay|not|negative|false|wrong(?:ly)?|incorrect(?:ly)?|inaccurate|isn't|isnt|wasn't|don't|dont|do not|didn't|doesn't|can't|cannot|"
    r"couldn't|won't|never|disagree|messed up|terrible|awful|bad|nothing|neither|aren't|goddammit|dammit|damn|shit|misunderstood|keep (?:it|them|that)|"
    r"leave (?:it|them|that)|hate"
)
_STOP = (
    r"cancel(?:l?ed)?|stop(?:ped)?|abort|quit|halt|terminate|pause|enough|shut|never ?mind|nvm|forget|drop (?:it|that)|leave it|scratch(?: that)?|"
    r"discontinue|end|exit|negate|be quiet|silence|refrain|hush|changed my mind|that is all|that's all|that would be all|that will be all|go back"
)
_STOP_FILLER = (
    r"it|that|this|the|your|my|you|i|i'd|i'm|i've|a|to|of|for|from|please|just|now|can|could|would|will|what|are|is|not|actually|helpful|doing|do|did|asked|"
    r"want|wanted|like|need|current|currently|present|previous|last|action|command|task|process|input|program|running|request|request|talking|speaking|"
    r"speak|talk|talking|any|more|don't|dont|how|make|have|be|ai|olly|hey|oh|ok|okay|oops|sorry|up|off|down|the hell|hell|immediately|right|and|happening|"
    r"going|so|then|no|changed|mind|all|thanks|thank you|quiet|anymore|assistant|everything|later|conversation"
)

YES = (
    rf"(?!(?:great|awesome|perfect|cool|nice|good|fine|ok thanks)$)(?=.*(?<![\w'])(?:{_GOOD})(?![\w']))(?!.*(?<![\w'])(?:{_BAD})(?![\w']))"
    rf"(?!.*\b(?:delete|add) it to\b)(?:(?:{_GOOD}|{_FILLER})(?:[ ,.!]+|$))+"
)
NO = rf"(?=.*(?<![\w'])(?:{_BAD})(?![\w']))(?:(?:{_BAD}|{_GOOD}|{_FILLER})(?:[ ,.!]+|$))+|no,? \"?no\"?"
CANCEL = rf"(?=.*(?<![\w'])(?:{_STOP})(?![\w']))(?:(?:{_STOP}|{_STOP_FILLER})(?:[ ,.!?]+|$))+"
