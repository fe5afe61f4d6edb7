"""English that was refused or half understood: more ways to add, look, put off, lengthen and give up."""

# ruff: noqa: E501 - one row of the table, one line

import pytest

from tests.language.asking import ask, calls
from tests.language.household import HOUSE, add, changed, deleted, does, shown, would_do

_DAILY = "FREQ=DAILY"
_WORKDAYS = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"


@pytest.mark.parametrize(
    ("said", "call"),
    [
        ("pencil me in for a massage on sunday at 2pm", add("Massage", due="2026-11-29T14:00:00+01:00")),
        ("pencil me in for the blood drive on friday", add("Blood drive", due="2026-11-27")),
        ("put me down for the bake sale on saturday", add("Bake sale", due="2026-11-28")),
        ("throw vacuum the stairs on there", add("Vacuum the stairs")),
        ("stick olive oil on there too", add("Olive oil")),
        ("chuck in wash the windows", add("Wash the windows")),
        ("tack on get stamps", add("Get stamps")),
        ("throw in some candles", add("Some candles")),
        ("gotta pick up the kids at 4", add("Pick up the kids", due="2026-11-25T16:00:00+01:00")),
        ("pay taxes by end of month", add("Pay taxes", due="2026-11-30")),
        ("review the slides by thursday", add("Review the slides", due="2026-11-26")),
        ("in 20 minutes check the oven", add("Check the oven", due="2026-11-25T09:20:00+01:00")),
        ("in an hour check the laundry", add("Check the laundry", due="2026-11-25T10:00:00+01:00")),
        ("at half past six start dinner", add("Start dinner", due="2026-11-25T18:30:00+01:00")),
        ("i need to email Karen about the invoice monday morning", add("Email Karen about the invoice", due="2026-11-30T09:00:00+01:00")),
        ("remind me maybe on friday to water the plants", add("Water the plants", due="2026-11-27")),
        ("remind me about the gas bill around the 5th", add("Gas bill", due="2026-12-05")),
        ("i need to buy a gift for tom by about friday", add("Buy a gift for tom", due="2026-11-27")),
        ("could you maybe add get a new lamp", add("Get a new lamp")),
        ("i've got to be at the airport at 6am on friday", add("Be at the airport", due="2026-11-27T06:00:00+01:00")),
        ("we have to leave for the airport at 7pm", add("Leave for the airport", due="2026-11-25T19:00:00+01:00")),
        ("i'm supposed to hand in the form by thursday", add("Hand in the form", due="2026-11-26")),
        ("add sort the photos this coming weekend", add("Sort the photos", due="2026-11-28")),
        ("set a reminder for 6 to walk the dog", add("Walk the dog", due="2026-11-25T18:00:00+01:00")),
        ("set a reminder for 10 to ring the school", add("Ring the school", due="2026-11-25T10:00:00+01:00")),
        ("put a meeting with Raj on thursday at 11", add("Meeting with Raj", due="2026-11-26T11:00:00+01:00")),
    ],
)  # fmt: skip
def test_adds(said: str, call: tuple[str, dict[str, object]]) -> None:
    assert does(said) == [call]


@pytest.mark.parametrize(
    ("said", "titles"),
    [
        ("milk, eggs and bread", ["Milk", "Eggs", "Bread"]),
        ("butter, cheese, ham and olives", ["Butter", "Cheese", "Ham", "Olives"]),
        ("toothpaste, shampoo and a new brush", ["Toothpaste", "Shampoo", "A new brush"]),
        ("eye appointment", ["Eye appointment"]),
        ("job interview", ["Job interview"]),
        ("i should really get around to fixing the fence", ["Fixing the fence"]),
        ("we need to finally get round to painting the hall", ["Painting the hall"]),
        ("keep track of the warranty claim", ["Warranty claim"]),
    ],
)
def test_offers(said: str, titles: list[str]) -> None:
    understood = ask(said, tasks=HOUSE)
    assert understood.intent == "clarify"
    assert would_do(said) == [add(title) for title in titles]


@pytest.mark.parametrize(
    ("said", "call"),
    [
        ("what's on today", shown(status="pending", due_before="2026-11-26")),
        ("what's on tomorrow?", shown(status="pending", due_after="2026-11-26", due_before="2026-11-27")),
        ("what do I have going on today", shown(status="pending", due_before="2026-11-26")),
        ("what have we got going on tomorrow", shown(status="pending", due_after="2026-11-26", due_before="2026-11-27")),
        ("anything tagged #home?", shown(tag="home")),
        ("is there something tagged #work", shown(tag="work")),
        ("am i free tomorrow", shown(status="pending", due_after="2026-11-26", due_before="2026-11-27")),
        ("am i busy today?", shown(status="pending", due_before="2026-11-26")),
        ("am i free", shown(status="pending")),
        ("what did i miss", shown(status="pending", due_before="2026-11-25")),
        ("did i miss anything?", shown(status="pending", due_before="2026-11-25")),
    ],
)  # fmt: skip
def test_looks(said: str, call: tuple[str, dict[str, object]]) -> None:
    assert does(said) == [call]


@pytest.mark.parametrize("said", ["how does my week look", "how's my day looking", "what does my weekend look like"])
def test_looks_at_a_stretch_of_time(said: str) -> None:
    understood = ask(said, tasks=HOUSE)
    assert understood.intent in ("list", "summary")
    assert [tool for tool, _ in calls(understood)] == ["list_tasks"]


@pytest.mark.parametrize(
    ("said", "made"),
    [
        ("make the dentist 30 minutes long", [changed(2, due_end="2026-11-26T15:30:00+01:00")]),
        ("make call mom half an hour long", [changed(3, due_end="2026-11-25T18:30:00+01:00")]),
        ("the dentist takes 45 minutes", [changed(2, due_end="2026-11-26T15:45:00+01:00")]),
        ("the dentist will last two hours", [changed(2, due_end="2026-11-26T17:00:00+01:00")]),
        ("make the garage high priority and the report low", [changed(8, priority="high"), changed(5, priority="low")]),
        ("set the sink to low priority and the garage to high", [changed(9, priority="low"), changed(8, priority="high")]),
        ("put the garage on the weekend list and the sink on the chores list", [changed(8, tags=["home", "weekend"]), changed(9, tags=["home", "chores"])]),
        ("tag the garage #diy and the sink #plumbing", [changed(8, tags=["home", "diy"]), changed(9, tags=["home", "plumbing"])]),
    ],
)  # fmt: skip
def test_changes(said: str, made: list[tuple[str, dict[str, object]]]) -> None:
    assert does(said) == made


def test_asks_how_long_a_task_without_a_time_is_put_off() -> None:
    understood = ask("the garage can wait", tasks=HOUSE)
    assert understood.actions == ()
    assert understood.pending == {"kind": "change_what", "task_id": 8}


def test_all_but_one_can_wait() -> None:
    understood = ask("everything except the rent can wait until monday", tasks=HOUSE)
    assert understood.intent == "update"
    ids = {arguments["task_id"] for _, arguments in would_do("everything except the rent can wait until monday")}
    assert ids == {task.id for task in HOUSE if not task.completed} - {4}


@pytest.mark.parametrize("said", ["actually make it 6pm", "no, make it friday", "wait, change it to 5pm"])
def test_asks_what_it_is_with_nothing_before(said: str) -> None:
    understood = ask(said, tasks=HOUSE)
    assert (understood.intent, understood.actions) == ("clarify", ())


@pytest.mark.parametrize(
    ("said", "task_id"),
    [("i dont need milk anymore", 1), ("i don't need milk anymore", 1), ("i don't need the milk any more", 1)],
)
def test_asks_before_what_is_no_longer_needed_goes(said: str, task_id: int) -> None:
    assert would_do(said) == [deleted(task_id)]


@pytest.mark.parametrize(
    ("said", "task_id"),
    [
        ("never mind the garage, take it off", 8),
        ("strike the report off the list", 5),
        ("take the garage off", 8),
    ],
)
def test_takes_off(said: str, task_id: int) -> None:
    understood = ask(said, tasks=HOUSE)
    assert understood.intent == "delete"
    pending = dict(understood.pending or {}).get("actions", calls(understood))
    assert str(task_id) in str(pending)


@pytest.mark.parametrize(
    ("said", "call"),
    [
        ("add gym mondays wednesdays and fridays at 7am", add("Gym", due="2026-11-27T07:00:00+01:00", recurrence="FREQ=WEEKLY;BYDAY=MO,WE,FR")),
        ("add yoga mondays wednesdays fridays", add("Yoga", due="2026-11-25", recurrence="FREQ=WEEKLY;BYDAY=MO,WE,FR")),
        ("add pay the bill fri", add("Pay the bill", due="2026-11-27")),
        ("meet tom at twenty hundred hours", add("Meet tom", due="2026-11-25T20:00:00+01:00")),
        ("add lock up at twenty-two hundred", add("Lock up", due="2026-11-25T22:00:00+01:00")),
        ("add a weekly task to sweep the floor", add("Sweep the floor", due="2026-11-25", recurrence="FREQ=WEEKLY")),
        ("create a daily task called meditate", add("Meditate", due="2026-11-25", recurrence=_DAILY)),
        ("new weekly task: clean the fridge", add("Clean the fridge", due="2026-11-25", recurrence="FREQ=WEEKLY")),
        ("add feed the fish at 3 every day", add("Feed the fish", due="2026-11-25T15:00:00+01:00", recurrence=_DAILY)),
        ("add a daily task to stretch", add("Stretch", due="2026-11-25", recurrence=_DAILY)),
        ("add take the pills every day through June", add("Take the pills", due="2026-11-25", recurrence=f"{_DAILY};UNTIL=20270630")),
        ("every weekday at 7 take vitamins", add("Take vitamins", due="2026-11-26T07:00:00+01:00", recurrence=_WORKDAYS)),
        ("add take the pills twice a day at 9", add("Take the pills", due="2026-11-25T09:00:00+01:00", recurrence="FREQ=DAILY;BYHOUR=9,21")),
    ],
)  # fmt: skip
def test_reads_the_rule(said: str, call: tuple[str, dict[str, object]]) -> None:
    assert does(said) == [call]


@pytest.mark.parametrize(
    ("said", "title", "due"),
    [
        ("the day after tomorrow call grandma around noon", "Call grandma", "2026-11-27T12:00:00+01:00"),
        ("remind me to eat at about noon", "Eat", "2026-11-25T12:00:00+01:00"),
        ("add watch Saturday Night Live", "Watch Saturday Night Live", None),
        ("add watch saturday night live on friday", "Watch saturday night live", "2026-11-27"),
        ("remind me to rent the Friday the 13th movie", "Rent the Friday the 13th movie", None),
        ("add rewatch Freaky Friday", "Rewatch Freaky Friday", None),
        ("add iron my Sunday dress on friday", "Iron my Sunday dress", "2026-11-27"),
        ("add learn Sunday Bloody Sunday", "Learn Sunday Bloody Sunday", None),
        ("add watch Monday Night Football tomorrow", "Watch Monday Night Football", "2026-11-26"),
        ("add meet May at 5pm", "Meet May", "2026-11-25T17:00:00+01:00"),
        ("add meet the boss in may", "Meet the boss", "2027-05-01"),
        ("add dinner with August on friday", "Dinner with August", "2026-11-27"),
        ('add read "The Man Who Was Thursday"', 'Read "The Man Who Was Thursday"', None),
        ("add read chapter 5 tonight", "Read chapter 5", "2026-11-25T20:00:00+01:00"),
        ("add finish level 7 tonight", "Finish level 7", "2026-11-25T20:00:00+01:00"),
    ],
)
def test_keeps_the_title(said: str, title: str, due: str | None) -> None:
    assert does(said) == [add(title, **({"due": due} if due else {}))]


def test_a_day_before_a_colon_holds_for_all() -> None:
    titles = ("Call bob", "Email sue", "Pay the bill")
    assert does("tomorrow: call bob, email sue and pay the bill") == [add(title, due="2026-11-26") for title in titles]


@pytest.mark.parametrize(
    "said",
    [
        "i have to be honest", "i am supposed to be happy", "i love lists", "we all hate chores", "people like lists", "add two and two", "add 5 and 7 and 12", "add 15% to 80",
        "remind me why we are doing this", "remind me who wrote this", "add insult to injury", "add fuel to the fire",
        "note the difference", "throw in the towel", "pop in for a chat", "stick around", "keep track of time", "chuck norris",
        "keep track of my spending", "is she free tomorrow", "free willy", "the world can wait", "it can wait", "make it last",
        "we should get around", "red, white and blue is the flag", "take the day off", "make the song 3 minutes long", "what's on tv today",
        "check the weather in an hour", "the report says it will rain on friday", "book club was fun last night",
        "move over", "drop me a line", "change is good", "you need to calm down", "delete my browser history",
        "what's on netflix tonight", "put me on hold", "put me through to sales", "pencil me a picture",
    ],
)  # fmt: skip
def test_leaves_alone_what_is_not_about_the_list(said: str) -> None:
    assert does(said) == []
