"""Looking at the list, and talk that changes nothing."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import ask, calls

LISTS = [
    ("Show me all my tasks", {"status": "all"}), ("What's pending?", {"status": "pending"}),
    ("What have I completed?", {"status": "completed"}), ("show my list", {"status": "pending"}),
    ("what's left", {"status": "pending"}), ("what do i have to do", {"status": "pending"}),
    ("list my tasks", {"status": "pending"}), ("what's on my shopping list", {"tag": "shopping"}),
    ("read me my grocery list", {"tag": "grocery"}), ("what's on my todo list", {"status": "pending"}),
    ("what is due today?", {"status": "pending", "due_before": "2026-11-26"}),
    ("what's due tomorrow", {"status": "pending", "due_after": "2026-11-26", "due_before": "2026-11-27"}),
    ("what's left this week?", {"status": "pending", "due_before": "2026-11-30"}),
    ("show overdue tasks", {"status": "pending", "due_before": "2026-11-25"}),
    ("show my high priority tasks", {"status": "pending", "priority": "high"}),
    ("show tasks tagged #work", {"tag": "work"}), ("is milk on my list?", {"search": "milk"}),
    ("do i have milk on my shopping list", {"tag": "shopping", "search": "milk"}),
    ("is there a reminder for the gym", {"search": "the gym"}), ("give me my reminder list", {"status": "pending"}),
    ("what did i finish", {"status": "completed"}), ("how many tasks do i have left", {"status": "pending"}),
    ("is cleaning the kitchen on my to do list", {"search": "cleaning the kitchen"}),
    ("do i have a reminder for our anniversary", {"search": "our anniversary"}),
    ("today's tasks", {"status": "pending", "due_before": "2026-11-26"}),
    ("show tomorrow's tasks", {"status": "pending", "due_after": "2026-11-26", "due_before": "2026-11-27"}),
    ("what are next week's tasks?", {"status": "pending", "due_after": "2026-11-30", "due_before": "2026-12-07"}),
    ("show me this week's work tasks", {"status": "pending", "due_before": "2026-11-30", "tag": "work"}),
    ("tell me my reminders", {"status": "pending"}), ("can i hear my to do list", {"status": "pending"}),
]  # fmt: skip


@pytest.mark.parametrize(("said", "filters"), LISTS, ids=[row[0] for row in LISTS])
def test_a_question_about_tasks_lists_with_its_filters(said: str, filters: dict[str, object]) -> None:
    understood = ask(said)
    assert (understood.intent, calls(understood)) == ("list", [("list_tasks", filters)])


@pytest.mark.parametrize(
    ("said", "intent"),
    [
        ("hello", "greet"), ("good morning", "greet"), ("help", "help"), ("what can you do?", "help"), ("yes", "confirm"),
        ("no thanks", "reject"), ("cancel", "cancel"), ("never mind", "cancel"), ("stop", "cancel"), ("thanks!", "greet"),
    ],
)  # fmt: skip
def test_talk_is_answered_and_changes_nothing(said: str, intent: str) -> None:
    understood = ask(said)
    assert (understood.intent, understood.actions) == (intent, ())
    assert understood.reply


@pytest.mark.parametrize(
    "said",
    [
        "what's the weather today", "play some jazz", "wake me up at nine on friday", "set an alarm for 7am", "what time is it in london",
        "how tall is mount everest", "transfer 200 dollars to savings", "who won the game last night", "tell me a joke", "turn off the lights",
        "what's the capital of peru", "i love this song", "my dog is called rex", "order a pizza", "do i have any meetings tomorrow",
        "i'm not sure what you mean by that", "what does the word monthly mean", "translate hello to french", "it was raining yesterday",
        "is it going to rain on friday", "how do you make lasagna", "the meeting was long", "what is two plus two", "book a flight to paris",
        "are you a robot", "cancel my credit card", "delete my contacts", "remove all events from my calendar", "asdf qwer zxcv", "???", "12345", "",
    ],
)  # fmt: skip
def test_what_is_not_for_a_todo_list_changes_nothing(said: str) -> None:
    understood = ask(said, tasks=())
    assert understood.actions == ()
    assert understood.reply


def test_summary_asks_for_what_is_pending() -> None:
    understood = ask("give me a summary")
    assert (understood.intent, calls(understood)) == ("summary", [("list_tasks", {"status": "pending"})])


@pytest.mark.parametrize(
    "said",
    ["is the milk bought", "was the milk bought yet", "do i need to buy milk", "am i supposed to buy milk", "has the milk been bought"],
)  # fmt: skip
def test_a_question_without_its_mark_tells_nothing(said: str) -> None:
    assert {tool for tool, _ in calls(ask(said))} == {"list_tasks"}


@pytest.mark.parametrize(
    "said", ["got anything on friday", "have i got anything on friday", "anything planned for friday"]
)
def test_anything_on_a_day_is_a_look_at_it(said: str) -> None:
    assert calls(ask(said)) == [
        ("list_tasks", {"status": "pending", "due_after": "2026-11-27", "due_before": "2026-11-28"})
    ]
