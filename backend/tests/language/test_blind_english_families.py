"""What parents, students and retired people say, written with what must come of it before the engine was looked at.

Each line of the table is a line of the engine's own interface with its `intent` and `actions`; `or` lists other actions
that are as good.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from todo_backend.language import understand
from todo_backend.language.rows import object_of, request_of, row_of

TABLE = Path(__file__).parent / "blind" / "english_families.jsonl"
ROWS = [object_of(json.loads(line)) for line in TABLE.read_text(encoding="utf-8").splitlines()]


TASKS: list[dict[str, Any]] = [
    {"id": 1, "title": "Biology lab report", "due": "2026-11-26"},
    {"id": 2, "title": "Renew bus pass", "due": "2026-11-24"},
    {"id": 3, "title": "Milk"},
]


def _answer(text: str) -> dict[str, Any]:
    return row_of(
        understand(
            request_of(
                {"now": "2026-11-25T09:00:00+01:00", "timezone": "Europe/Berlin", "language": "en", "tasks": TASKS},
                text,
            )
        )
    )


@pytest.mark.parametrize("row", ROWS, ids=[str(row["text"]) for row in ROWS])
def test_a_family_is_understood(row: dict[str, Any]) -> None:
    answer: dict[str, Any] = row_of(understand(request_of(row, row["text"])))
    acted: list[dict[str, Any]] = [
        {"tool": call["tool"], "arguments": dict(call["arguments"])} for call in answer["actions"]
    ]
    assert acted in [row["actions"], *row.get("or", [])]
    assert row["intent"] == answer["intent"] or (acted and acted != row["actions"])


ADDED = {
    "ask the doctor about my knee": "Ask the doctor about my knee",
    "ask mr jones if he can mow the lawn": "Ask mr jones if he can mow the lawn",
    "order new school shoes for Ben": "Order new school shoes for Ben",
    "get mums watch repaired": "Get mums watch repaired",
    "have a word with the teacher": "Have a word with the teacher",
    "sign the kids up for swimming": "Sign the kids up for swimming",
    "put swimming down for saturday": "Swimming",
    "pop piano lessons down for saturday at 10": "Piano lessons",
    "put the baby down at 7": "Put the baby down",
    "note down eggs": "Eggs",
    "stick a reminder on my list to call Jo": "Call Jo",
    "school photos tomorrow, don't forget!": "School photos",
    "prepare mondays lesson": "Prepare mondays lesson",
    "revise for mondays exam": "Revise for mondays exam",
    "finish my dissertation": "Finish my dissertation",
    "finish maths homework": "Finish maths homework",
    "do the ironing": "Do the ironing",
    "cut the grass on saturday": "Cut the grass",
    "put out the bins": "Put out the bins",
    "watch lecture 5 recording": "Watch lecture 5 recording",
    "make packed lunches": "Make packed lunches",
    "start revising for chemistry": "Start revising for chemistry",
    "speak to the teacher about Leo's reading": "Speak to the teacher about Leo's reading",
    "change the sheets": "Change the sheets",
    "change lightbulb in hall": "Change lightbulb in hall",
    "sort out the loft": "Sort out the loft",
    "take back the jumper to M&S": "Take back the jumper to M&S",
    "drop Sam at football 9am saturday": "Drop Sam at football",
    "don't let me forget to give Tom his medicine at lunchtime": "Give Tom his medicine",
    "theres a parents evening on thursday at 6": "Parents evening",
    "class 1pm until 3 december": "Class",
    "have lunch with Doreen on tuesday": "Have lunch with Doreen",
    "top up bus card": "Top up bus card",
}


@pytest.mark.parametrize(("said", "title"), ADDED.items())
def test_chores_that_nobody_tells_a_device_are_added(said: str, title: str) -> None:
    answer = _answer(said)
    assert [call["arguments"]["title"] for call in answer["actions"]] == [title]
    assert "recurrence" not in answer["actions"][0]["arguments"]


@pytest.mark.parametrize(
    "said",
    [
        "order a pizza", "order sushi for two", "ask Alexa to play jazz", "apply for a credit card",
        "sign up for netflix", "have the kids eaten", "change my pin", "do a dance", "start a timer",
        "talk to a human about my account", "find bach's cello suites", "take back my last request",
        "sort by date", "sort out my account",
        "am i late", "am i behind on rent", "finish this conversation", "watch a movie", "i dont forget things",
    ],
)  # fmt: skip
def test_what_a_shop_or_a_device_is_told_does_nothing(said: str) -> None:
    assert _answer(said)["actions"] == []


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("ive bought the milk", 3), ("ive already renewed the bus pass", 2), ("im done with the lab report", 1),
        ("turned in the lab report", 1), ("i've handed in my biology report so you can tick that off", 1),
        ("finish lab report", 1),
    ],
)  # fmt: skip
def test_reports_typed_without_an_apostrophe(said: str, number: int) -> None:
    assert _answer(said)["actions"] == [{"tool": "complete_task", "arguments": {"task_id": number}}]


@pytest.mark.parametrize(
    "said", ["is anything overdue", "how many are overdue", "am i behind", "am i late with anything"]
)
def test_what_is_overdue(said: str) -> None:
    late = {"status": "pending", "due_before": "2026-11-25"}
    assert _answer(said)["actions"] == [{"tool": "list_tasks", "arguments": late}]


def test_what_lasts_until_a_date_does_not_end_at_that_hour() -> None:
    (call,) = _answer("tutorial every wed 1pm until 18 december")["actions"]
    assert call["arguments"] == {
        "title": "Tutorial",
        "due": "2026-11-25T13:00:00+01:00",
        "recurrence": "FREQ=WEEKLY;BYDAY=WE;UNTIL=20261218T225959Z",
    }


@pytest.mark.parametrize(
    "said", ["theres nothing on my list", "there's milk on my list", "there is nothing on my list"]
)
def test_what_is_on_the_list_is_not_added_to_it(said: str) -> None:
    assert all(call["tool"] == "list_tasks" for call in _answer(said)["actions"])


def test_what_a_home_needs_are_several_tasks() -> None:
    assert [call["arguments"]["title"] for call in _answer("we need eggs and cheese")["actions"]] == ["Eggs", "Cheese"]


def test_the_deadline_of_a_task_is_changed() -> None:
    moved = {"task_id": 1, "due": "2026-11-27"}
    assert _answer("change the lab report deadline to friday")["actions"] == [
        {"tool": "update_task", "arguments": moved}
    ]
