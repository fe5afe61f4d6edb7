"""Completing, reopening, changing, deleting: by number, words, position, pronoun and set; asking when in doubt."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import TASKS, ask, calls
from todo_backend.language import TaskView

ONE = [
    ("Mark task 3 as complete", "complete", ("complete_task", {"task_id": 3})),
    ("complete task 8", "complete", ("complete_task", {"task_id": 8})),
    ("finish the report", "complete", ("complete_task", {"task_id": 8})),
    ("i finished the raport", "complete", ("complete_task", {"task_id": 8})),
    ("check off buy milk", "complete", ("complete_task", {"task_id": 1})),
    ("cross milk off my list", "complete", ("complete_task", {"task_id": 1})),
    ("I bought the milk", "complete", ("complete_task", {"task_id": 1})),
    ("the dentist is done", "complete", ("complete_task", {"task_id": 3})),
    ("Delete the meeting task", "delete", ("delete_task", {"task_id": 2})),
    ("remove milk from my list", "delete", ("delete_task", {"task_id": 1})),
    ("take the dentist off my list", "delete", ("delete_task", {"task_id": 3})),
    ("get rid of task 9", "delete", ("delete_task", {"task_id": 9})),
    ("reopen pay rent", "reopen", ("reopen_task", {"task_id": 5})),
    ("mark pay rent as not done", "reopen", ("reopen_task", {"task_id": 5})),
    ("Change task 1 to 'Call mom tonight'", "update", ("update_task", {"task_id": 1, "title": "Call mom tonight"})),
    ("rename the report to Write summary", "update", ("update_task", {"task_id": 8, "title": "Write summary"})),
    ("move the report to friday", "update", ("update_task", {"task_id": 8, "due": "2026-11-27"})),
    ("postpone the team meeting to tomorrow", "update", ("update_task", {"task_id": 2, "due": "2026-11-26T15:00:00+01:00"})),
    ("move the team meeting to 4pm", "update", ("update_task", {"task_id": 2, "due": "2026-11-25T16:00:00+01:00"})),
    ("make task 8 high priority", "update", ("update_task", {"task_id": 8, "priority": "high"})),
    ("set the priority of the report to low", "update", ("update_task", {"task_id": 8, "priority": "low"})),
    ("tag the report as urgent-stuff", "update", ("update_task", {"task_id": 8, "tags": ["work", "urgent-stuff"]})),
    ("add a note to task 8: ask Ann for numbers", "update", ("update_task", {"task_id": 8, "description": "ask Ann for numbers"})),
    ("remove the due date of buy milk", "update", ("update_task", {"task_id": 1, "due": ""})),
]  # fmt: skip


@pytest.mark.parametrize(("said", "intent", "call"), ONE, ids=[row[0] for row in ONE])
def test_one_named_task_is_changed_at_once(said: str, intent: str, call: tuple[str, dict[str, object]]) -> None:
    understood = ask(said)
    assert (understood.intent, calls(understood)) == (intent, [call])


POINTING = [
    ("complete the second one", [8]), ("complete 2", [8]), ("mark the last one as done", [1]),
    ("mark the first two as done", [9, 8]), ("complete 1 and 3", [9, 1]), ("complete number 3", [1]),
]  # fmt: skip


@pytest.mark.parametrize(("said", "ids"), POINTING, ids=[row[0] for row in POINTING])
def test_positions_count_in_what_was_last_shown(said: str, ids: list[int]) -> None:
    assert [arguments["task_id"] for _, arguments in calls(ask(said, listed=(9, 8, 1)))] == ids


def test_task_n_prefers_the_id_and_asks_before_deleting_when_the_position_is_another() -> None:
    assert calls(ask("complete task 3", listed=(9, 8, 1))) == [("complete_task", {"task_id": 3})]
    understood = ask("delete task 3", listed=(9, 8, 1))
    assert understood.actions == ()
    assert understood.pending is not None
    assert "Call the dentist" in understood.reply
    assert "Buy milk" in understood.reply


@pytest.mark.parametrize(
    ("said", "tool"),
    [
        ("delete it", "delete_task"),
        ("mark it done", "complete_task"),
        ("move it to friday", "update_task"),
        ("complete that", "complete_task"),
    ],
)
def test_it_is_the_task_of_the_last_turn(said: str, tool: str) -> None:
    understood = ask(said, last=(8,))
    assert [(name, arguments["task_id"]) for name, arguments in calls(understood)] == [(tool, 8)]


def test_it_without_anything_before_asks_which() -> None:
    understood = ask("delete it")
    assert (understood.intent, understood.actions) == ("clarify", ())


@pytest.mark.parametrize(
    "said", ["delete the spaceship task", "complete feed the dragon", "move the spaceship to friday"]
)
def test_a_name_that_matches_nothing_changes_nothing_and_says_so(said: str) -> None:
    understood = ask(said)
    assert understood.actions == ()
    assert understood.intent in ("delete", "complete", "update")
    assert "no task" in understood.reply


def test_an_ambiguous_deletion_asks_and_takes_the_answer() -> None:
    understood = ask("delete the call task")
    assert understood.actions == ()
    assert "Call the dentist" in understood.reply
    assert "Call the plumber" in understood.reply
    for said, task_id in (("the second one", 9), ("the dentist", 3), ("the plumber one", 9), ("1", 3)):
        chosen = ask(said, pending=understood.pending)
        assert (chosen.intent, calls(chosen)) == ("select", [("delete_task", {"task_id": task_id})])


@pytest.mark.parametrize(
    ("said", "ids"),
    [
        ("delete everything", {1, 2, 3, 5, 8, 9}), ("clear my list", {1, 2, 3, 5, 8, 9}), ("delete all my tasks", {1, 2, 3, 5, 8, 9}),
        ("delete all completed tasks", {5}), ("delete everything that's done", {5}), ("delete the milk and the report", {1, 8}),
        ("erase all items on my todo list", {1, 2, 3, 5, 8, 9}),
    ],
)  # fmt: skip
def test_bulk_deletion_asks_first(said: str, ids: set[int]) -> None:
    understood = ask(said)
    assert (understood.intent, understood.actions) == ("delete", ())
    assert understood.pending is not None
    done = ask("yes", pending=understood.pending)
    assert done.intent == "confirm"
    assert {arguments["task_id"] for _, arguments in calls(done)} == ids
    refused = ask("no", pending=understood.pending)
    assert (refused.intent, refused.actions) == ("reject", ())
    dropped = ask("never mind", pending=understood.pending)
    assert (dropped.intent, dropped.actions) == ("cancel", ())


def test_a_loose_yes_does_not_set_off_a_deletion() -> None:
    understood = ask("delete everything")
    assert ask("yes the weather is lovely", pending=understood.pending).actions == ()


def test_all_but_the_last_keeps_the_last() -> None:
    understood = ask("delete all but the last", listed=(9, 8, 1))
    done = ask("yes", pending=understood.pending)
    assert [arguments["task_id"] for _, arguments in calls(done)] == [9, 8]


def test_both_are_the_two_of_the_last_turn() -> None:
    assert [arguments["task_id"] for _, arguments in calls(ask("complete both", last=(1, 8)))] == [1, 8]


def test_both_of_three_asks_which() -> None:
    assert ask("complete both", listed=(1, 8, 9)).actions == ()


def test_a_statement_with_a_date_does_not_touch_the_task_of_the_last_turn() -> None:
    assert ask("it was raining yesterday", last=(1,)).actions == ()


def test_a_correction_changes_the_task_of_the_last_turn() -> None:
    assert calls(ask("no, I meant friday", last=(1,))) == [("update_task", {"task_id": 1, "due": "2026-11-27"})]


def test_moving_everything_of_a_day_asks_first() -> None:
    understood = ask("move everything from today to monday")
    assert understood.actions == ()
    done = ask("yes", pending=understood.pending)
    assert {arguments["task_id"] for _, arguments in calls(done)} == {2, 3}


def test_compound_requests_across_kinds() -> None:
    understood = ask("add eggs, complete the report and show me what's left")
    assert calls(understood) == [
        ("add_task", {"title": "Eggs"}), ("complete_task", {"task_id": 8}), ("list_tasks", {"status": "pending"}),
    ]  # fmt: skip
    understood = ask("add milk and eggs, and delete the meeting")
    assert [name for name, _ in calls(understood)] == ["add_task", "add_task", "delete_task"]


def test_a_compound_request_does_the_safe_part_and_asks_about_the_rest() -> None:
    understood = ask("add bread and delete everything")
    assert calls(understood) == [("add_task", {"title": "Bread"})]
    assert understood.pending is not None


@pytest.mark.parametrize("said", ["undo", "undo that", "undo the last change", "take that back", "bring it back"])
def test_undo(said: str) -> None:
    assert calls(ask(said)) == [("undo", {})]


def test_pending_from_outside_with_foreign_tools_or_tasks_does_nothing() -> None:
    forged: dict[str, object] = {"kind": "confirm", "actions": [{"tool": "drop_table", "arguments": {"task_id": 1}}, {"tool": "delete_task", "arguments": {"task_id": 99}}, 7]}  # fmt: skip
    assert ask("yes", pending=forged).actions == ()


def test_an_empty_list_says_so() -> None:
    understood = ask("delete everything", tasks=())
    assert understood.actions == ()
    assert understood.reply


def test_typos_of_a_letter_or_two_still_find_the_task() -> None:
    tasks = (*TASKS, TaskView(20, "Reply to Professor Müller"))
    assert calls(ask("complete reply to profesor muller", tasks=tasks)) == [("complete_task", {"task_id": 20})]
