"""English words for several tasks at once, and for places in a list."""

# ruff: noqa: E501 - one row of the table, one line

_MANY = r"(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|10)"

PLURAL_PRONOUNS = (
    rf"(?:them|those|these|they|them (?:all|both)|all (?:of )?(?:them|those|these)|those (?:two|tasks|ones|items)|these (?:two|tasks|ones|items)|"
    rf"all {_MANY}(?: of (?:them|those|these))?|(?:all )?(?:the )?(?:rest|others|remaining ones)(?: of (?:them|those|these))?|all the (?:rest|others)|every one of (?:them|those|these)|each of (?:them|those|these))"
)
REST_WORDS = r"\b(?:rest|others|remaining)\b"
ONES = r"\b(?:ones|tasks|items|things|stuff|todos|to-dos|reminders|entries|chores|errands)$"
SET_NOISE = (
    r"\b(?:(?:that|which|what|it|i|we|who)(?:'s|'ve|'re)|that|thats|which|whatever|what|is|are|it|i|we|have|has|been|tagged|labell?ed|tags?|labels?|with|without|the|about|for|"
    r"from|in|on|under|to|of|and|my|our|list|due|already|marked|as|priority|all|every|task|todo|item|any|containing|mentioning|older|newer|than|before|after|later|earlier|by|until|since|related|involving|a|an)\b"
)
ORDINAL_NOISE = r"^(?:the|my|task|item|number) | (?:one|task|item)$"
NUMBERS_OF_ITEMS = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "fifth": 5, "5th": 5, "sixth": 6,
    "6th": 6, "seventh": 7, "7th": 7, "eighth": 8, "8th": 8, "ninth": 9, "9th": 9, "tenth": 10, "10th": 10, "last": -1, "one": 1,
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "top": 1, "final": -1, "middle": 0,
    "bottom": -1, "other": -2, "eleven": 11, "twelve": 12, "second to last": -2, "next to last": -2, "second last": -2,
    "penultimate": -2, "last but one": -2, "third to last": -3, "very first": 1, "very last": -1, "topmost": 1, "former": 1, "latter": -1,
}  # fmt: skip
PICK_LEAD = (
    r"(?:(?:i mean[t]?|i said|let's (?:go with|do|take)|go with|i(?:'d| would) (?:like|pick|choose|say|go with)|i want|i pick|it's|make it|um+|uh+|hmm+|oh|"
    r"well|no|the one (?:about|with|called|named)|probably|definitely|that would be|that's)[ ,]+){1,8}"
)
DONE_ALONE = r"(?:(?:it's|that's|is|mark it|mark as|i'm|all|i did it|already|now|yes)[ ,]*){0,8}(?:done|complete[d]?|finish(?:ed)?|check(?: it)?(?: off)?|tick(?: it)?(?: off)?)(?: it| that)?(?: please)?"
DROP_ALONE = r"(?:please )?(?:delete|remove|erase|drop|trash)(?: it| that| that one)?(?: please)?"
NEGATED = r"\bnot(?: on| at| for)? *$"
NO_TITLE = r"(?:a day|a night|off|back|quits|even|now|me|again|up|out|in|later|today|tomorrow|please|done|it|that)\b.*"
FILLERS = r"(?<![\w'-])(?:u+m+|u+h+m*|er+m?|ehm?|hmm+)(?![\w'-])[,.]?|, like,|,? you know,|(?<=\badd) (?:like|you know)(?= )|(?<= to), like,|(?<![\w'-])l8r(?![\w'-])|(?<=need to) like(?= )|(?<=have to) like(?= )|(?<=gotta) like(?= )|(?<=got to) like(?= )|(?<=me to) like(?= )|(?<=remind me) like(?=,? (?:tomorrow|today|tonight|on|at|to|next|in)\b)|(?<=basically) like(?= )"
_SECOND_THOUGHT = r"(?:(?:no|nope|nah|yes|yeah|yep|ok|okay|sure|wait|hang on|hold on|actually|sorry|um|well|hmm|oh|ah|but|all(?: of (?:them|it))?|everything|go ahead|do it|please|and)[ ,.!]+){0,8}"
_AMONG_THEM = r"(?=(?:the )?(?:very )?(?:first|second|third|fourth|fifth|last|top|bottom|number|numbers|\d)(?![\w'-]))"
ONLY_THESE = (
    rf"(?:{_SECOND_THOUGHT}(?:(?:only|just)(?: delete| remove| do| complete| move| tick off| clear)?|(?:delete|remove|do|complete|move) (?:only|just)) "
    rf"|(?:(?:yes|yeah|yep|ok|okay|sure|please|but)[ ,.!]+){{1,3}}(?:(?:delete|remove|do|complete|move) )?{_AMONG_THEM})(?P<target>.+?)(?: please)?"
)
NOT_THESE = rf"{_SECOND_THOUGHT}(?:keep|not|leave|save|except(?: for)?|apart from|other than|besides|spare|without|don't (?:delete|remove|touch|do|move|complete|clear)) (?!(?:it|them|that|this|now|sure|yet|really)\b)(?P<target>.+?)(?: (?:alone|in|on|though|please|there|out)){{0,8}}"
