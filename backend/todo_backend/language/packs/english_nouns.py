"""English names of the list and of what is on it, as parts of patterns."""

# ruff: noqa: E501 - patterns

LIST = (
    r"(?!do lists?\b)(?:to |for )?(?:(?:my|the|our|your|today's|this|a|his|her|their|that) )?(?P<list>(?:(?!lists? |on |to (?!do |dos |get |buy )|from |what |is |are )[\w'&-]+ ){0,4}?)"
    r"(?:list(?! of \w+ (?:from|in)\b)s?|todos|to-dos|to dos|to-?do's|to do's|agenda|tasks|reminders)(?: (?:of|for|to|named|called) (?P<listof>[\w ]+?))?"
)
"""Such as "my shopping list", "the list of chores": its groups name the list."""
NOUN = r"(?:tasks?|to-?dos?|to dos?|items?|reminders?|entry|entries|things? to do|action items?|chores?)"
"""Such as "task", "reminder"."""
