"""Several tasks at once: picked by hand they are changed, swept up in a set they are asked about first."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import ask
from tests.language.household import HOUSE, Call, changed, deleted, does, done, reopened, would_do

OPEN = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]
ALL = [task.id for task in HOUSE]


def _all_deleted(*ids: int) -> list[Call]:
    return [deleted(task_id) for task_id in ids]


def _all_done(*ids: int) -> list[Call]:
    return [done(task_id) for task_id in ids]


SWEEPS: list[tuple[str, list[Call]]] = [
    ("delete everything", _all_deleted(*ALL)), ("clear the whole list", _all_deleted(*ALL)), ("remove all tasks", _all_deleted(*ALL)),
    ("wipe my todo list", _all_deleted(*ALL)), ("get rid of all my tasks", _all_deleted(*ALL)), ("start over, delete everything", _all_deleted(*ALL)),
    ("delete everything that's done", _all_deleted(7, 13)), ("delete all completed tasks", _all_deleted(7, 13)), ("clear completed", _all_deleted(7, 13)),
    ("clear the finished ones", _all_deleted(7, 13)), ("remove all the done tasks", _all_deleted(7, 13)), ("clean up the completed tasks", _all_deleted(7, 13)),
    ("get rid of whatever is finished", _all_deleted(7, 13)), ("delete what's already done", _all_deleted(7, 13)), ("remove everything i've finished", _all_deleted(7, 13)),
    ("delete everything tagged home", _all_deleted(7, 8, 9)), ("delete all tasks tagged #home", _all_deleted(7, 8, 9)), ("delete all my home tasks", _all_deleted(7, 8, 9)),
    ("remove all the work stuff", _all_deleted(5, 10)), ("delete everything with the tag work", _all_deleted(5, 10)), ("clear my work list", _all_deleted(5, 10)),
    ("delete everything labeled work", _all_deleted(5, 10)), ("delete the home ones", _all_deleted(7, 8, 9)), ("delete all overdue tasks", _all_deleted(6)),
    ("delete everything overdue", _all_deleted(6)), ("delete the email ones", _all_deleted(10, 11)), ("delete all the email tasks", _all_deleted(10, 11)),
    ("delete everything about sarah", _all_deleted(10, 11)), ("delete both emails to sarah", _all_deleted(10, 11)), ("delete all high priority tasks", _all_deleted(4, 5)),
    ("delete the urgent ones", _all_deleted(4, 5)), ("delete everything due today", _all_deleted(1, 3)), ("delete today's tasks", _all_deleted(1, 3)),
    ("delete all of today's tasks", _all_deleted(1, 3)), ("delete everything for friday", _all_deleted(12)), ("delete everything except the rent", _all_deleted(*[i for i in ALL if i != 4])),
    ("delete all but the report", _all_deleted(*[i for i in ALL if i != 5])), ("delete the milk and the report", _all_deleted(1, 5)),
    ("delete milk, rent and the garage", _all_deleted(1, 4, 8)), ("delete tasks 1 and 3", _all_deleted(1, 3)), ("delete tasks 1, 3 and 5", _all_deleted(1, 3, 5)),
    ("delete tasks 8-10", _all_deleted(8, 9, 10)), ("delete #1 and #3", _all_deleted(1, 3)),
    ("complete everything", _all_done(*OPEN)), ("mark all as done", _all_done(*OPEN)), ("mark all my tasks complete", _all_done(*OPEN)), ("everything is done", _all_done(*OPEN)),
    ("i finished everything", _all_done(*OPEN)), ("mark everything tagged work as done", _all_done(5, 10)), ("complete all work tasks", _all_done(5, 10)),
    ("complete everything due today", _all_done(1, 3)), ("mark all of today's tasks as done", _all_done(1, 3)), ("complete all the sarah ones", _all_done(10, 11)),
    ("complete everything except the rent", _all_done(*[i for i in OPEN if i != 4])), ("mark all home tasks as finished", _all_done(8, 9)),
    ("complete all but the last", _all_done(*OPEN[:-1])), ("finish all high priority tasks", _all_done(4, 5)),
    ("reopen everything", [reopened(7), reopened(13)]), ("reopen all completed tasks", [reopened(7), reopened(13)]), ("mark everything as not done", [reopened(7), reopened(13)]),
    ("move everything from today to monday", [changed(1, due="2026-11-30"), changed(3, due="2026-11-30T18:00:00+01:00")]),
    ("move everything due today to monday", [changed(1, due="2026-11-30"), changed(3, due="2026-11-30T18:00:00+01:00")]),
    ("move all of today's tasks to tomorrow", [changed(1, due="2026-11-26"), changed(3, due="2026-11-26T18:00:00+01:00")]),
    ("push today's tasks to tomorrow", [changed(1, due="2026-11-26"), changed(3, due="2026-11-26T18:00:00+01:00")]),
    ("reschedule today's stuff for friday", [changed(1, due="2026-11-27"), changed(3, due="2026-11-27T18:00:00+01:00")]),
    ("postpone everything from today by a day", [changed(1, due="2026-11-26"), changed(3, due="2026-11-26T18:00:00+01:00")]),
    ("move all work tasks to monday", [changed(5, due="2026-11-30"), changed(10, due="2026-11-30")]), ("move everything tagged work to monday", [changed(5, due="2026-11-30"), changed(10, due="2026-11-30")]),
    ("make all work tasks low priority", [changed(5, priority="low"), changed(10, priority="low")]), ("set everything tagged work to low priority", [changed(5, priority="low"), changed(10, priority="low")]),
    ("tag all the sarah ones as people", [changed(10, tags=["work", "people"]), changed(11, tags=["people"])]),
]  # fmt: skip


@pytest.mark.parametrize(("said", "expected"), SWEEPS, ids=[row[0] for row in SWEEPS])
def test_a_sweep_asks_first_and_a_yes_does_it(said: str, expected: list[Call]) -> None:
    assert would_do(said) == expected


LISTED = (5, 9, 1, 12)
SHOWN: list[tuple[str, list[Call]]] = [
    ("delete the last two", _all_deleted(1, 12)), ("delete the first two", _all_deleted(5, 9)), ("delete 1 and 3", _all_deleted(5, 1)), ("delete 2-4", _all_deleted(9, 1, 12)),
    ("delete all but the last", _all_deleted(5, 9, 1)), ("delete all but the first", _all_deleted(9, 1, 12)), ("delete everything but the last two", _all_deleted(5, 9)),
    ("delete all except 2 and 3", _all_deleted(5, 12)), ("remove everything except the first one", _all_deleted(9, 1, 12)), ("complete all except the second one", _all_done(5, 1, 12)),
    ("delete the first and the last", _all_deleted(5, 12)), ("delete the rest", _all_deleted(5, 9, 1, 12)), ("delete them all", _all_deleted(5, 9, 1, 12)), ("delete all of these", _all_deleted(5, 9, 1, 12)),
    ("complete all of them", _all_done(5, 9, 1, 12)), ("mark them all as done", _all_done(5, 9, 1, 12)), ("mark those as done", _all_done(5, 9, 1, 12)), ("delete those", _all_deleted(5, 9, 1, 12)),
    ("move them all to monday", [changed(i, due="2026-11-30") for i in LISTED]), ("move these to monday", [changed(i, due="2026-11-30") for i in LISTED]),
    ("keep the first one and delete the rest", _all_deleted(9, 1, 12)), ("delete all four", _all_deleted(5, 9, 1, 12)), ("delete everything except milk", _all_deleted(5, 9, 12)),
]  # fmt: skip


@pytest.mark.parametrize(("said", "expected"), SHOWN, ids=[row[0] for row in SHOWN])
def test_a_sweep_over_what_was_shown_stays_within_it(said: str, expected: list[Call]) -> None:
    assert would_do(said, listed=LISTED) == expected


PICKED: list[tuple[str, list[Call]]] = [
    ("complete the milk and the report", _all_done(1, 5)), ("mark milk and rent as done", _all_done(1, 4)), ("i finished the report and the garage", _all_done(5, 8)),
    ("complete tasks 1 and 3", _all_done(1, 3)), ("complete tasks 1, 3 and 5", _all_done(1, 3, 5)), ("complete tasks 8 through 10", _all_done(8, 9, 10)),
    ("finish milk, rent and the garage", _all_done(1, 4, 8)), ("move milk and the garage to friday", [changed(1, due="2026-11-27"), changed(8, due="2026-11-27")]),
    ("make milk and the garage urgent", [changed(1, priority="high"), changed(8, priority="high")]), ("tag milk and the garage as weekend", [changed(1, tags=["shopping", "weekend"]), changed(8, tags=["home", "weekend"])]),
    ("reopen the plants and the taxes", [reopened(7), reopened(13)]), ("the milk and the rent are done", _all_done(1, 4)), ("i bought the milk and paid the rent", _all_done(1, 4)),
]  # fmt: skip


@pytest.mark.parametrize(("said", "expected"), PICKED, ids=[row[0] for row in PICKED])
def test_tasks_that_are_named_one_by_one_are_changed_at_once(said: str, expected: list[Call]) -> None:
    assert does(said) == expected


BOTH: list[tuple[str, list[Call]]] = [
    ("complete both", _all_done(1, 5)), ("both are done", _all_done(1, 5)), ("i did both", _all_done(1, 5)), ("mark both of them as done", _all_done(1, 5)), ("mark them done", _all_done(1, 5)),
    ("they're both done", _all_done(1, 5)), ("move both to friday", [changed(1, due="2026-11-27"), changed(5, due="2026-11-27")]), ("move them to friday", [changed(1, due="2026-11-27"), changed(5, due="2026-11-27")]),
    ("make them both urgent", [changed(1, priority="high"), changed(5, priority="high")]), ("done with both", _all_done(1, 5)),
]  # fmt: skip


@pytest.mark.parametrize(("said", "expected"), BOTH, ids=[row[0] for row in BOTH])
def test_both_and_them_are_the_tasks_of_the_last_turn(said: str, expected: list[Call]) -> None:
    assert does(said, last=(1, 5)) == expected


@pytest.mark.parametrize("said", ["delete both", "delete them", "get rid of both of them", "delete the two of them"])
def test_deleting_two_of_the_last_turn_asks(said: str) -> None:
    assert would_do(said, last=(1, 5)) == _all_deleted(1, 5)


AMBIGUOUS = [
    "delete the email to sarah", "complete the sarah one", "move the email to friday", "i emailed sarah", "mark the sarah task done", "rename the email to Write to Sarah",
    "delete it", "complete that one", "move it to friday", "delete one of the emails", "delete the email task", "make the email urgent", "add a note to the email: attach the sheet",
]  # fmt: skip


@pytest.mark.parametrize("said", AMBIGUOUS)
def test_what_may_mean_several_asks_which(said: str) -> None:
    understood = ask(said, tasks=HOUSE)
    assert understood.actions == ()
    assert understood.reply.startswith("Which")
