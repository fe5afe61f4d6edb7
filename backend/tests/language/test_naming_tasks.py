"""Naming a task: by number, by words, by position in what was shown, by pronoun."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import ask
from tests.language.household import HOUSE, Call, changed, deleted, does, done, reopened

BY_NUMBER = [
    ("complete task 3", done(3)), ("finish #3", done(3)), ("mark number 3 as done", done(3)), ("task three is done", done(3)),
    ("number two is finished", done(2)), ("done with #5", done(5)), ("delete task 12", deleted(12)), ("delete #8", deleted(8)),
    ("remove number eight", deleted(8)), ("get rid of number 9", deleted(9)), ("tick off task ten", done(10)), ("check off 11", done(11)),
    ("mark item 6 complete", done(6)), ("reopen task 7", reopened(7)), ("reopen number thirteen", reopened(13)), ("uncheck #7", reopened(7)),
    ("move task 8 to friday", changed(8, due="2026-11-27")), ("move #1 to tomorrow", changed(1, due="2026-11-26")),
    ("set task 8 to high priority", changed(8, priority="high")), ("task 5 done", done(5)), ("close task no. 5", done(5)),
    ("i finished task 5", done(5)), ("i'm done with number 5", done(5)), ("could you mark task number 5 as completed please", done(5)),
]  # fmt: skip
BY_WORDS = [
    ("mark the milk as done", done(1)), ("milk is done", done(1)), ("i got the milk", done(1)),
    ("i've already paid the rent", done(4)), ("paid rent", done(4)), ("just called mom", done(3)), ("i called my mom", done(3)),
    ("wrote the report", done(5)), ("the report is written", done(5)), ("report's done", done(5)), ("ok the passport is renewed", done(6)),
    ("finished cleaning the garage", done(8)), ("i cleaned the garage", done(8)), ("the garage is clean", done(8)), ("garage done", done(8)),
    ("fixed the sink", done(9)), ("sink is fixed", done(9)), ("cross the garage off the list", done(8)), ("scratch the garage off my list", deleted(8)),
    ("i emailed sarah about the budget", done(10)), ("check the kitchen sink off", done(9)), ("mark fix the kitchen sink complete", done(9)),
    ("booked the flights to rome", done(12)), ("the flights are booked", done(12)), ("i went to the dentist", done(2)),
    ("complete 'Buy milk'", done(1)), ('finish "Write report"', done(5)), ("complete the task called write report", done(5)),
    ("mark pay rent off", done(4)), ("tick garage", done(8)), ("complete renew passprt", done(6)),
    ("finish the raport", done(5)), ("delete the dentst appointment", deleted(2)), ("remove dentist from my list", deleted(2)),
    ("drop the garage task", deleted(8)), ("erase the passport reminder", deleted(6)), ("you can delete the flights one", deleted(12)),
    ("i don't need the flights task anymore, delete it", deleted(12)), ("forget about the garage", deleted(8)),
    ("never mind the garage task, remove it", deleted(8)), ("take the sink off my list please", deleted(9)), ("delete buy milk", deleted(1)),
    ("scratch the dentist", deleted(2)), ("cancel the dentist appointment", deleted(2)), ("bin the garage task", deleted(8)),
    ("uncheck water the plants", reopened(7)), ("reopen the taxes", reopened(13)), ("actually the taxes aren't done", reopened(13)),
    ("i didn't actually water the plants", reopened(7)), ("put the taxes back on my list", reopened(13)), ("mark the plants as not done", reopened(7)),
    ("the plants are not watered yet", reopened(7)), ("un-complete file taxes", reopened(13)), ("mark taxes as incomplete", reopened(13)),
    ("i haven't filed the taxes yet", reopened(13)), ("move taxes back to pending", reopened(13)), ("set the taxes to open again", reopened(13)),
]  # fmt: skip
POINTING: list[tuple[str, list[Call]]] = [
    ("complete the first one", [done(5)]), ("complete the 1st", [done(5)]), ("done with the second", [done(9)]), ("mark the third as done", [done(1)]),
    ("finish the last one", [done(12)]), ("the second one is done", [done(9)]), ("tick the top one", [done(5)]), ("check off the bottom one", [done(12)]),
    ("complete the first two", [done(5), done(9)]), ("complete the last two", [done(1), done(12)]), ("the first two are done", [done(5), done(9)]),
    ("complete 1 and 3", [done(5), done(1)]), ("complete 1, 2 and 4", [done(5), done(9), done(12)]), ("complete 2-4", [done(9), done(1), done(12)]),
    ("complete 2 to 4", [done(9), done(1), done(12)]), ("mark 2 through 4 as done", [done(9), done(1), done(12)]), ("complete numbers 1 & 2", [done(5), done(9)]),
    ("complete the first and the third", [done(5), done(1)]), ("complete the first and last one", [done(5), done(12)]), ("mark one and two as done", [done(5), done(9)]),
    ("complete the second to last one", [done(1)]), ("finish the next to last", [done(1)]), ("complete the first three", [done(5), done(9), done(1)]),
    ("delete the second one", [deleted(9)]), ("remove the last one", [deleted(12)]), ("delete the first", [deleted(5)]), ("delete the third one from the list", [deleted(1)]),
    ("move the second one to sunday", [changed(9, due="2026-11-29")]), ("move the first two to sunday", [changed(5, due="2026-11-29"), changed(9, due="2026-11-29")]),
    ("make the third one urgent", [changed(1, priority="high")]), ("rename the last one to Book train to Rome", [changed(12, title="Book train to Rome")]),
    ("first one's done", [done(5)]), ("i did the first one", [done(5)]), ("second one done", [done(9)]), ("got the third one", [done(1)]),
    ("#9 is done", [done(9)]), ("1 and 2 are done", [done(5), done(9)]), ("finished 1 and 2", [done(5), done(9)]), ("done with 3", [done(1)]),
]  # fmt: skip
IT: list[tuple[str, list[Call]]] = [
    ("it's done", [done(8)]), ("mark it as done", [done(8)]), ("that's done", [done(8)]), ("that one is finished", [done(8)]), ("done with it", [done(8)]),
    ("i did it", [done(8)]), ("i've finished that", [done(8)]), ("check it off", [done(8)]), ("cross that off", [done(8)]), ("delete it", [deleted(8)]),
    ("get rid of it", [deleted(8)]), ("remove that one please", [deleted(8)]), ("delete that task", [deleted(8)]), ("take it off my list", [deleted(8)]),
    ("move it to friday", [changed(8, due="2026-11-27")]), ("make it friday", [changed(8, due="2026-11-27")]), ("make it due friday", [changed(8, due="2026-11-27")]),
    ("set it for friday at 5", [changed(8, due="2026-11-27T17:00:00+01:00")]), ("make it urgent", [changed(8, priority="high")]),
    ("give it high priority", [changed(8, priority="high")]), ("tag it with weekend", [changed(8, tags=["home", "weekend"])]), ("tag it #weekend", [changed(8, tags=["home", "weekend"])]),
    ("rename it to Clear the garage", [changed(8, title="Clear the garage")]), ("call it Clear the garage", [changed(8, title="Clear the garage")]),
    ("add a note to it: borrow a ladder", [changed(8, description="borrow a ladder")]), ("move that to next monday", [changed(8, due="2026-11-30")]),
    ("schedule it for saturday morning", [changed(8, due="2026-11-28T09:00:00+01:00")]), ("do it tomorrow instead", [changed(8, due="2026-11-26")]),
    ("the one you just added is done", [done(8)]), ("remind me about it tomorrow", [changed(8, due="2026-11-26")]), ("make that one low priority", [changed(8, priority="low")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "call"), BY_NUMBER + BY_WORDS, ids=lambda value: value if isinstance(value, str) else ""
)
def test_one_task_that_is_clearly_named_is_changed_at_once(said: str, call: Call) -> None:
    assert does(said) == [call]


@pytest.mark.parametrize(("said", "expected"), POINTING, ids=[row[0] for row in POINTING])
def test_positions_count_in_what_was_last_shown(said: str, expected: list[Call]) -> None:
    assert does(said, listed=(5, 9, 1, 12)) == expected


@pytest.mark.parametrize(("said", "expected"), IT, ids=[row[0] for row in IT])
def test_a_pronoun_is_the_task_of_the_last_turn(said: str, expected: list[Call]) -> None:
    assert does(said, last=(8,)) == expected


UNKNOWN = [
    ("delete task 99", "delete"), ("complete number 77", "complete"), ("move task 55 to friday", "update"), ("reopen #44", "reopen"), ("delete the unicorn task", "delete"),
    ("complete wash the elephant", "complete"), ("mark the violin lesson as done", "complete"), ("rename the violin lesson to Piano lesson", "update"),
    ("move the violin lesson to friday", "update"), ("set the priority of the violin lesson to high", "update"),
    ("remove the violin lesson from my list", "delete"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "intent"), UNKNOWN, ids=[row[0] for row in UNKNOWN])
def test_what_is_not_on_the_list_is_told_and_changes_nothing(said: str, intent: str) -> None:
    understood = ask(said, tasks=HOUSE)
    assert (understood.intent, understood.actions) == (intent, ())
    assert "no task" in understood.reply
