"""Several tasks in one sentence, each with a time or a list of its own; hours without "o'clock"."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import ask
from tests.language.household import HOUSE, Call, add, changed, does, done, would_do

_GARAGE, _SINK = changed(8, due="2026-11-28"), changed(9, due="2026-11-29")

EACH: list[tuple[str, list[Call]]] = [
    ("set the garage to saturday and the sink to sunday", [_GARAGE, _SINK]),
    ("move the garage to saturday and the sink to sunday", [_GARAGE, _SINK]),
    ("push garage to saturday and sink to sunday", [_GARAGE, _SINK]),
    ("move the garage to saturday, and the sink to sunday please", [_GARAGE, _SINK]),
    ("set the garage to friday and milk to monday", [changed(8, due="2026-11-27"), changed(1, due="2026-11-30")]),
    ("move the dentist to 4pm and the garage to saturday", [changed(2, due="2026-11-26T16:00:00+01:00"), _GARAGE]),
    ("move the garage and the sink to saturday", [_GARAGE, changed(9, due="2026-11-28")]),
    ("put eggs on the shopping list and batteries on the hardware list", [add("Eggs", tags=["shopping"]), add("Batteries", tags=["hardware"])]),
    ("add eggs to the shopping list and nails to the hardware list", [add("Eggs", tags=["shopping"]), add("Nails", tags=["hardware"])]),
    ("add eggs and bread to the shopping list and nails to the hardware list", [add("Eggs", tags=["shopping"]), add("Bread", tags=["shopping"]), add("Nails", tags=["hardware"])]),
    ("put eggs and butter on the shopping list", [add("Eggs", tags=["shopping"]), add("Butter", tags=["shopping"])]),
    ("the milk is done and the rent too", [done(1), done(4)]), ("the milk is done and so is the rent", [done(1), done(4)]),
    ("milk is done and the garage is as well", [done(1), done(8)]), ("the sink is finished and so is the garage", [done(9), done(8)]),
    ("got milk, check it off", [done(1)]), ("got the milk, tick it off", [done(1)]), ("bought the milk, mark it as done", [done(1)]),
]  # fmt: skip
HOURS: list[tuple[str, Call]] = [
    ("move the dentist to 4", changed(2, due="2026-11-26T16:00:00+01:00")), ("reschedule the dentist to 11", changed(2, due="2026-11-26T11:00:00+01:00")),
    ("push mom to 7", changed(3, due="2026-11-25T19:00:00+01:00")), ("move call mom to seven", changed(3, due="2026-11-25T19:00:00+01:00")),
    ("bring the dentist forward to 2", changed(2, due="2026-11-26T14:00:00+01:00")), ("change the dentist to 5 instead", changed(2, due="2026-11-26T17:00:00+01:00")),
    ("make the call to mom an hour later", changed(3, due="2026-11-25T19:00:00+01:00")), ("make the call to mom 30 minutes earlier", changed(3, due="2026-11-25T17:30:00+01:00")),
    ("my appointment is now on monday", changed(2, due="2026-11-30T15:00:00+01:00")), ("my dentist appointment is now at 4", changed(2, due="2026-11-26T16:00:00+01:00")),
    ("the report is not urgent", changed(5, priority="low")), ("the report isn't urgent", changed(5, priority="low")), ("the report is not that important", changed(5, priority="low")),
    ("the report is no longer urgent", changed(5, priority="")), ("complete clean teh garage", done(8)), ("add update iPhone", add("Update iPhone")), ("add charge the iphone", add("Charge the iphone")),
]  # fmt: skip


@pytest.mark.parametrize(("said", "made"), EACH)
def test_each_task_gets_its_own(said: str, made: list[Call]) -> None:
    assert does(said) == made


@pytest.mark.parametrize(("said", "made"), HOURS)
def test_one_task_gets_what_was_said(said: str, made: Call) -> None:
    assert does(said) == [made]


@pytest.mark.parametrize("said", ["set the garage to saturday and the violin to sunday", "move the violin to saturday and the sink to sunday"])  # fmt: skip
def test_half_of_two_moves_is_not_made(said: str) -> None:
    asked = ask(said, tasks=HOUSE)
    assert (asked.intent, asked.actions) == ("update", ())


@pytest.mark.parametrize("said", ["mark called", "check bought", "mark as", "tick paid"])
@pytest.mark.parametrize("last", [(), (3,)])
def test_a_mark_without_a_task_marks_nothing(said: str, last: tuple[int, ...]) -> None:
    assert does(said, last=last) == []


@pytest.mark.parametrize(("said", "intent"), [
    ("postpone the violin lesson", "update"), ("reschedule the violin lesson", "update"), ("snooze the violin lesson", "update"), ("reopen the violin lesson", "reopen"),
    ("uncheck the violin lesson", "reopen"), ("add a note to the violin lesson: bring strings", "update"), ("remove the note from the violin lesson", "update"),
    ("rename the violin lesson to cello lesson", "update"), ("change the violin lesson", "update"), ("postpone the violin lesson to friday", "update"),
    ("tag the violin lesson as fun", "update"), ("please reopen my essay", "reopen"), ("defer the essay until monday", "update"),
])  # fmt: skip
def test_a_command_without_its_task_says_so(said: str, intent: str) -> None:
    heard = ask(said, tasks=HOUSE)
    assert (heard.intent, heard.actions) == (intent, ())
    assert "no task" in heard.reply


@pytest.mark.parametrize("said", [
    "i haven't eaten yet", "i haven't slept", "i have not eaten", "haven't eaten yet", "i've not eaten", "we haven't decided yet", "i haven't called mom yet", "i've not called mom",
    "i still haven't called mom", "haven't called mom yet", "i didn't call mom yet", "i have not paid the rent yet",
])  # fmt: skip
def test_what_is_still_to_do_changes_nothing(said: str) -> None:
    heard = ask(said, tasks=HOUSE)
    assert (heard.intent, heard.actions) == ("none", ())


def test_cancelling_what_is_no_task_may_be_a_chore() -> None:
    heard = ask("cancel the newspaper", tasks=HOUSE)
    assert heard.intent == "delete"
    assert would_do("cancel the newspaper") == [add("Cancel the newspaper")]
    assert would_do("cancel my gym membership") == [add("Cancel my gym membership")]
