"""Adding: all the ways people say it, one task per item, and nothing of the title lost."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import ask, calls

TITLES = [
    ("Add a task to buy groceries", "Buy groceries"),
    ("I need to remember to pay bills", "Pay bills"),
    ("add buy milk", "Buy milk"),
    ("add **buy milk**", "Buy milk"),
    ("add buy **two** eggs", "Buy two eggs"),
    ("add compute 2**10", "Compute 2**10"),
    ("Please add call the bank", "Call the bank"),
    ("can you add a task to water the roses please", "Water the roses"),
    ("could you remind me to feed the cat", "Feed the cat"),
    ("remind me about the parent evening", "The parent evening"),
    ("don't let me forget to lock the shed", "Lock the shed"),
    ("dont forget to email Sarah", "Email Sarah"),
    ("new task: prepare slides", "Prepare slides"),
    ("todo: fix the fence", "Fix the fence"),
    ("create a task called Renew passport", "Renew passport"),
    ("create a reminder for me to exercise", "Exercise"),
    ("set a reminder to take my meds", "Take my meds"),
    ("make a note to thank grandma", "Thank grandma"),
    ("put doing the dishes on my todo list", "Doing the dishes"),
    ("i need to add dusting the bookshelf to my to do list", "Dusting the bookshelf"),
    ("on my to do list, add dishes", "Dishes"),
    ("laundry needs to be on my to do list", "Laundry"),
    ("make sure walnuts is on my list", "Walnuts"),
    ("buy stamps", "Buy stamps"),
    ("i have to clean the oven", "Clean the oven"),
    ("add 'Read War and Peace'", "Read War and Peace"),
    ("add a task to read the monthly report", "Read the monthly report"),
    ("add buy paprika and cream", "Buy paprika and cream"),
    ("add buy sun cream", "Buy sun cream"),
    ("add order second-hand books", "Order second-hand books"),
    ("remind me to write May's birthday card", "Write May's birthday card"),
    ("add read Friday's newsletter", "Read Friday's newsletter"),
    ("add prepare for tomorrow's meeting", "Prepare for tomorrow's meeting"),
    ("add mac and cheese", "Mac and cheese"),
    ("add dinner with Tom and Ann", "Dinner with Tom and Ann"),
    ("add email IBM about the Q3 numbers", "Email IBM about the Q3 numbers"),
    ("remind me to call 555-1234", "Call 555-1234"),
]


@pytest.mark.parametrize(("said", "title"), TITLES, ids=[row[0] for row in TITLES])
def test_the_title_is_what_was_said_and_no_more(said: str, title: str) -> None:
    understood = ask(said, tasks=())
    assert understood.intent == "add"
    assert calls(understood) == [("add_task", {"title": title})]


DATED = [
    ("i have a dentist appointment tomorrow at 3, remind me", {"title": "Dentist appointment", "due": "2026-11-26T15:00:00+01:00"}),
    ("Add task: prepare Q3 report by end of month, high priority, tag work", {"title": "Prepare Q3 report", "due": "2026-11-30", "priority": "high", "tags": ["work"]}),
    ("add water plants every 3 days starting monday", {"title": "Water plants", "due": "2026-11-30", "recurrence": "FREQ=DAILY;INTERVAL=3"}),
    ("every day at 8am remind me to take vitamins", {"title": "Take vitamins", "due": "2026-11-26T08:00:00+01:00", "recurrence": "FREQ=DAILY"}),
    ("remind me to call Bob tomorrow at 5pm", {"title": "Call Bob", "due": "2026-11-26T17:00:00+01:00"}),
    ("tomorrow remind me to call Bob", {"title": "Call Bob", "due": "2026-11-26"}),
    ("remind me tomorrow at 5pm to call Bob", {"title": "Call Bob", "due": "2026-11-26T17:00:00+01:00"}),
    ("remind me at 5pm to call Bob tomorrow", {"title": "Call Bob", "due": "2026-11-26T17:00:00+01:00"}),
    ("add pay rent by friday", {"title": "Pay rent", "due": "2026-11-27"}),
    ("add pay rent monthly", {"title": "Pay rent", "due": "2026-11-25", "recurrence": "FREQ=MONTHLY"}),
    ("remind me every monday at 9 to send the weekly report",
     {"title": "Send the weekly report", "due": "2026-11-30T09:00:00+01:00", "recurrence": "FREQ=WEEKLY;BYDAY=MO"}),
    ("add gym from 6 to 7pm tomorrow", {"title": "Gym", "due": "2026-11-26T18:00:00+01:00", "due_end": "2026-11-26T19:00:00+01:00"}),
    ("remind me tomorrow to book a flight for december 24", {"title": "Book a flight for december 24", "due": "2026-11-26"}),
    ("add submit taxes by April 15 #finance", {"title": "Submit taxes", "due": "2027-04-15", "tags": ["finance"]}),
    ("add urgent task: call the landlord", {"title": "Call the landlord", "priority": "high"}),
    ("add call the landlord !!", {"title": "Call the landlord", "priority": "high"}),
    ("add call the landlord p2", {"title": "Call the landlord", "priority": "medium"}),
    ("add sort photos with low priority", {"title": "Sort photos", "priority": "low"}),
    ("put batteries on the shopping list", {"title": "Batteries", "tags": ["shopping"]}),
    ("add milk to my grocery list", {"title": "Milk", "tags": ["grocery"]}),
    ("add milk to my list", {"title": "Milk"}),
    ("add pick up kids from school to my to do list for today", {"title": "Pick up kids from school", "due": "2026-11-25"}),
    ("add visit the office, note: bring the forms", {"title": "Visit the office", "description": "bring the forms"}),
]  # fmt: skip


@pytest.mark.parametrize(("said", "arguments"), DATED, ids=[row[0] for row in DATED])
def test_times_priorities_and_tags_leave_the_title(said: str, arguments: dict[str, object]) -> None:
    assert calls(ask(said, tasks=())) == [("add_task", arguments)]


SEVERAL = [
    ("add milk and eggs", ["Milk", "Eggs"]),
    ("add milk, eggs and bread", ["Milk", "Eggs", "Bread"]),
    ("add milk, eggs, and bread to my list", ["Milk", "Eggs", "Bread"]),
    ("remind me to buy milk and call Bob", ["Buy milk", "Call Bob"]),
    ("add call mom, pay rent and clean the kitchen", ["Call mom", "Pay rent", "Clean the kitchen"]),
    ("add buy milk, eggs and bread", ["Buy milk, eggs and bread"]),
    ("add apples; pears; plums", ["Apples", "Pears", "Plums"]),
    ("add fish and chips and salad", ["Fish and chips", "Salad"]),
]


@pytest.mark.parametrize(("said", "titles"), SEVERAL, ids=[row[0] for row in SEVERAL])
def test_several_items_become_several_tasks(said: str, titles: list[str]) -> None:
    assert [arguments["title"] for _, arguments in calls(ask(said, tasks=()))] == titles


def test_one_time_at_the_end_holds_for_all_items() -> None:
    assert calls(ask("add call mom and buy flowers on sunday", tasks=())) == [
        ("add_task", {"title": "Call mom", "due": "2026-11-29"}),
        ("add_task", {"title": "Buy flowers", "due": "2026-11-29"}),
    ]


def test_each_item_keeps_its_own_time() -> None:
    assert calls(ask("remind me to call mom tomorrow and pay rent on friday", tasks=())) == [
        ("add_task", {"title": "Call mom", "due": "2026-11-26"}),
        ("add_task", {"title": "Pay rent", "due": "2026-11-27"}),
    ]


def test_dictated_text_without_case_or_punctuation() -> None:
    assert calls(ask("remind me to pick up the kids at half past three tomorrow", tasks=())) == [
        ("add_task", {"title": "Pick up the kids", "due": "2026-11-26T15:30:00+01:00"})
    ]


@pytest.mark.parametrize("said", ["remind me", "add a task", "set a reminder", "create a new list", "new task"])
def test_an_addition_of_nothing_asks_what(said: str) -> None:
    understood = ask(said, tasks=())
    assert (understood.intent, understood.actions) == ("clarify", ())
    assert understood.reply
    assert understood.pending is not None
    answered = ask("water the roses tomorrow", pending=understood.pending, tasks=())
    assert calls(answered) == [("add_task", {"title": "Water the roses", "due": "2026-11-26"})]


@pytest.mark.parametrize(
    ("said", "more"),
    [("i need to call the bank", {}), ("call the bank tomorrow", {"due": "2026-11-26"})],
)
def test_a_duty_or_a_day_makes_a_chore_of_a_call(said: str, more: dict[str, str]) -> None:
    assert calls(ask(said, tasks=())) == [("add_task", {"title": "Call the bank"} | more)]


@pytest.mark.parametrize(
    "said",
    [
        "call the bank",
        "i need milk",
        "book a table for tomorrow at 7",
        "schedule a meeting with Ann",
    ],
)
def test_what_may_be_a_chore_is_offered_and_not_done(said: str) -> None:
    understood = ask(said, tasks=())
    assert understood.actions == ()
    assert understood.intent == "clarify"
    added = ask("yes please", pending=understood.pending, tasks=())
    assert [tool for tool, _ in calls(added)] == ["add_task"]


def test_spans_point_at_the_words() -> None:
    text = "remind me to call Bob tomorrow at 5pm #work !!"
    understood = ask(text, tasks=())
    assert {(span.kind, text[span.start : span.end]) for span in understood.spans} == {
        ("due", "tomorrow at 5pm"), ("tag", "#work"), ("priority", "!!"),
    }  # fmt: skip


def test_a_title_that_is_too_long_is_refused() -> None:
    understood = ask("add " + "very " * 50 + "long", tasks=())
    assert understood.actions == ()
    assert "200" in understood.reply
