"""Titles exactly as meant: polite, indirect, dictated, with fillers, names and quotes."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import ask, calls
from tests.language.household import Call, add

PLAIN = [
    ("remind me to call Bob about the 3pm meeting", "Call Bob about the 3pm meeting"), ("add review Monday's notes", "Review Monday's notes"), ("add plan the Friday party", "Plan the Friday party"),
    ("add email April about the lease", "Email April about the lease"), ("remind me to ask Summer about the keys", "Ask Summer about the keys"),
    ('add "Watch The Day After Tomorrow"', "Watch The Day After Tomorrow"), ("add 'call mom tomorrow'", "Call mom tomorrow"),
    ('create a task "Water plants every day"', "Water plants every day"), ("add read 1984", "Read 1984"), ("add buy 2 liters of milk", "Buy 2 liters of milk"), ("add order a second monitor", "Order a second monitor"),
    ("add buy first-aid kit", "Buy first-aid kit"), ("add fix the high chair", "Fix the high chair"), ("add get low-fat milk", "Get low-fat milk"), ("add call the priority mail office", "Call the priority mail office"),
    ("add write the important dates down", "Write the important dates down"), ("add check the urgent care hours", "Check the urgent care hours"), ("add donate old notes to the archive", "Donate old notes to the archive"),
    ("add pay the McDonald invoice", "Pay the McDonald invoice"), ("add ask Dr. Smith about results", "Ask Dr. Smith about results"), ("add buy eBook from O'Reilly", "Buy eBook from O'Reilly"),
    ("add call AT&T", "Call AT&T"), ("add finish e-mail to jane@example.org", "Finish e-mail to jane@example.org"), ("add look at https://example.org/a?b=1", "Look at https://example.org/a?b=1"), ("add buy coffee @ the corner shop", "Buy coffee @ the corner shop"),
    ("add read chapter 3", "Read chapter 3"), ("add run 5k", "Run 5k"), ("add do 20 push-ups", "Do 20 push-ups"), ("add pay $40 to Tim", "Pay $40 to Tim"), ("add check flight LH 441", "Check flight LH 441"), ("add buy AAA batteries", "Buy AAA batteries"),
    ("add prepare 10-minute talk", "Prepare 10-minute talk"), ("add sign up for the 10 o'clock news quiz", "Sign up for the 10 o'clock news quiz"), ("add return the weekly planner", "Return the weekly planner"), ("add buy a daily planner", "Buy a daily planner"),
    ("please remind me to thank you-know-who", "Thank you-know-who"), ("add say thanks to Rita", "Say thanks to Rita"), ("add cancel my gym membership", "Cancel my gym membership"), ("add delete old photos", "Delete old photos"),
    ("remind me to cancel Netflix", "Cancel Netflix"), ("remind me to delete the old emails", "Delete the old emails"), ("remind me to show Ann the plans", "Show Ann the plans"), ("add complete the tax form", "Complete the tax form"),
    ("add mark exams", "Mark exams"), ("add move the sofa", "Move the sofa"), ("remind me to undo the hooks on the curtain", "Undo the hooks on the curtain"), ("add finish what I started", "Finish what I started"), ("add tag the luggage", "Tag the luggage"),
    ("add a task to add captions to the video", "Add captions to the video"), ("remind me to remind Joe of the rent", "Remind Joe of the rent"), ("add list the car for sale", "List the car for sale"), ("remind me that the bins go out", "The bins go out"),
]  # fmt: skip
POLITE = [
    ("could you please add call the bank to my list", "Call the bank"), ("would you mind adding call the bank to my list", "Call the bank"), ("I'd like you to add call the bank", "Call the bank"), ("i was hoping you could remind me to call the bank", "Call the bank"),
    ("do you think you could remind me to call the bank", "Call the bank"), ("I need you to remind me to call the bank", "Call the bank"), ("it would be great if you could add call the bank", "Call the bank"), ("hey can you put call the bank on my list", "Call the bank"),
    ("if you could add call the bank that would be great", "Call the bank"), ("be a dear and remind me to call the bank", "Call the bank"), ("mind adding call the bank to my todos?", "Call the bank"), ("hi there, please add call the bank, thank you", "Call the bank"),
    ("I should really remember to call the bank", "Call the bank"), ("i can't forget to call the bank", "Call the bank"), ("I mustn't forget to call the bank", "Call the bank"), ("make sure I don't forget to call the bank", "Call the bank"), ("make sure i call the bank", "Call the bank"),
    ("please make sure that I remember to call the bank", "Call the bank"), ("call the bank should be on my list", "Call the bank"), ("calling the bank needs to go on my list", "Calling the bank"), ("i want to add a new task which is call the bank", "Call the bank"),
    ("let's add call the bank to the list", "Call the bank"), ("can we add call the bank", "Call the bank"), ("can I get a reminder to call the bank", "Call the bank"), ("i'd like a reminder to call the bank", "Call the bank"), ("i want a reminder to call the bank", "Call the bank"),
    ("there's something else: add call the bank", "Call the bank"), ("one more thing, add call the bank", "Call the bank"), ("oh and add call the bank", "Call the bank"), ("also call the bank, add that", "Call the bank"), ("add one more: call the bank", "Call the bank"),
    ("add another task: call the bank", "Call the bank"), ("a new one: call the bank", "Call the bank"), ("next task is call the bank", "Call the bank"), ("put down that I have to call the bank", "Call the bank"), ("write down call the bank for me", "Call the bank"),
    ("jot down call the bank", "Call the bank"), ("make a note that i need to call the bank", "Call the bank"), ("take a note: call the bank", "Call the bank"), ("note to self call the bank", "Call the bank"), ("stick call the bank on my to-do list please", "Call the bank"),
    ("throw call the bank on the list", "Call the bank"), ("chuck call the bank on my list", "Call the bank"), ("log a task to call the bank", "Call the bank"), ("create a to-do for me to call the bank", "Call the bank"), ("schedule a task to call the bank", "Call the bank"),
    ("help me remember to call the bank", "Call the bank"), ("i keep forgetting to call the bank, remind me", "Call the bank"), ("you need to remind me to call the bank", "Call the bank"), ("i have to remember to call the bank", "Call the bank"),
]  # fmt: skip
FILLED = [
    ("um add like milk to the list", "Milk"), ("uh remind me to um call the bank", "Call the bank"), ("so yeah add call the bank", "Call the bank"), ("ok so i need to add you know call the bank", "Call the bank"), ("add uh call the bank", "Call the bank"),
    ("well, remind me to, like, call the bank", "Call the bank"), ("hmm add call the bank i guess", "Call the bank"), ("okay so basically remind me to call the bank", "Call the bank"), ("alright add call the bank real quick", "Call the bank"), ("erm could you add call the bank", "Call the bank"),
    ("add write a review of a book I like", "Write a review of a book I like"), ("remind me to look for shoes like Ann's", "Look for shoes like Ann's"), ("add call the bank thanks a lot", "Call the bank"), ("add call the bank thank you so much", "Call the bank"), ("add call the bank will you", "Call the bank"),
]  # fmt: skip
DICTATED: list[tuple[str, Call]] = [
    ("remind me to call sarah at half past four tomorrow", add("Call sarah", due="2026-11-26T16:30:00+01:00")), ("remind me at quarter past nine tomorrow to call the bank", add("Call the bank", due="2026-11-26T09:15:00+01:00")),
    ("add pick up the kids friday three thirty pm", add("Pick up the kids", due="2026-11-27T15:30:00+01:00")), ("remind me to pay the rent on december first", add("Pay the rent", due="2026-12-01")), ("i need to remember to take the bins out tonight", add("Take the bins out", due="2026-11-25T20:00:00+01:00")),
    ("add a task call the bank high priority due friday", add("Call the bank", priority="high", due="2026-11-27")), ("add a high priority task to call the bank tomorrow", add("Call the bank", priority="high", due="2026-11-26")), ("new urgent task call the bank", add("Call the bank", priority="high")),
    ("add call the bank tomorrow at ten tagged finance", add("Call the bank", due="2026-11-26T10:00:00+01:00", tags=["finance"])), ("add call the bank hashtag finance", add("Call the bank", tags=["finance"])), ("add call the bank with the note ask for mr jones", add("Call the bank", description="ask for mr jones")),
    ("add call the bank on friday, high prio, #finance, note: ask for Mr Jones", add("Call the bank", due="2026-11-27", priority="high", tags=["finance"], description="ask for Mr Jones")), ("call the bank tomorrow !!! #finance", add("Call the bank", due="2026-11-26", priority="high", tags=["finance"])),
    ("URGENT: call the bank", add("Call the bank", priority="high")), ("p1 call the bank tomorrow", add("Call the bank", priority="high", due="2026-11-26")), ("add call the bank asap", add("Call the bank", priority="high")), ("it's important that i call the bank tomorrow, remind me", add("Call the bank", due="2026-11-26", priority="high")),
    ("add to my work list call the bank", add("Call the bank", tags=["work"])), ("add call the bank to my work list for tomorrow", add("Call the bank", tags=["work"], due="2026-11-26")), ("on my work list put call the bank", add("Call the bank", tags=["work"])), ("work list: call the bank", add("Call the bank", tags=["work"])),
    ("put milk under groceries", add("Milk", tags=["groceries"])), ("add milk to groceries", add("Milk", tags=["groceries"])), ("tomorrow morning I need to call the bank, please add it", add("Call the bank", due="2026-11-26T09:00:00+01:00")), ("i have a dentist appointment on friday at 3, add it to my list", add("Dentist appointment", due="2026-11-27T15:00:00+01:00")),
    ("add call the bank due tomorrow priority high", add("Call the bank", due="2026-11-26", priority="high")), ("add call the bank due friday, priority: low, tags: finance", add("Call the bank", due="2026-11-27", priority="low", tags=["finance"])), ("add call the bank (high priority)", add("Call the bank", priority="high")), ("add low prio call the bank", add("Call the bank", priority="low")),
]  # fmt: skip
TITLES = PLAIN + POLITE + FILLED


@pytest.mark.parametrize(("said", "title"), TITLES, ids=[row[0] for row in TITLES])
def test_the_title_keeps_what_belongs_and_drops_what_does_not(said: str, title: str) -> None:
    assert calls(ask(said, tasks=())) == [add(title)]


@pytest.mark.parametrize(("said", "call"), DICTATED, ids=[row[0] for row in DICTATED])
def test_what_was_read_as_something_else_leaves_the_title(said: str, call: Call) -> None:
    assert calls(ask(said, tasks=())) == [call]
