"""What the user reads after the tools ran."""

import pytest

from tests.language.asking import NOW, TASKS
from todo_backend.language import Outcome, Request, TaskView, Understanding, reply_after, understand
from todo_backend.language.packs.registry import PACKS


def after(text: str, *outcomes: Outcome) -> str:
    request = Request(text, NOW, "Europe/Berlin", "en", TASKS)
    return reply_after(understand(request), outcomes, request)


def test_an_addition_is_confirmed_with_its_date_in_words() -> None:
    text = after(
        "remind me to call Bob tomorrow at 5pm",
        Outcome(
            "add_task",
            {"title": "Call Bob"},
            {"task_id": 12, "status": "created", "title": "Call Bob", "due": "2026-11-26T17:00:00+01:00"},
            None,
        ),
    )
    assert text == "Added “Call Bob” for tomorrow at 5 pm."


def test_the_result_counts_more_than_what_was_asked() -> None:
    text = after(
        "add x",
        Outcome(
            "add_task",
            {"title": "X", "due": "2026-11-26"},
            {"task_id": 1, "title": "Stored", "due": "2026-12-24"},
            None,
        ),
    )
    assert text == "Added “Stored” for Thursday, 24 December."


def test_a_list_is_numbered_and_marks_what_is_overdue() -> None:
    rows: list[dict[str, object]] = [
        {
            "id": 9,
            "title": "Pay rent",
            "completed": False,
            "due": "2026-11-24",
            "recurrence": "FREQ=MONTHLY",
            "priority": "high",
            "tags": ["home"],
        },
        {
            "id": 4,
            "title": "Buy milk",
            "completed": False,
            "due": "2026-11-25",
            "recurrence": None,
            "priority": None,
            "tags": [],
        },
        {"id": 5, "title": "Old", "completed": True, "due": None, "recurrence": None, "priority": None, "tags": []},
    ]
    text = after("show all my tasks", Outcome("list_tasks", {"status": "all"}, rows, None))
    assert text.splitlines()[2:] == [
        "1. Pay rent – **overdue**, was due yesterday, every month (high priority, #home)",
        "2. Buy milk – due today",
        "3. ~~Old~~ – done",
    ]


def test_an_empty_search_names_what_was_looked_for() -> None:
    assert "“cheese”" in after("is cheese on my list", Outcome("list_tasks", {"search": "cheese"}, [], None))


def test_completing_a_recurring_task_names_the_next_occurrence() -> None:
    result = {"task_id": 1, "status": "completed", "title": "Gym", "next": {"task_id": 13, "due": "2026-11-30"}}
    assert (
        after("complete the gym", Outcome("complete_task", {"task_id": 1}, result, None))
        == "Done: “Gym” is completed. Next time: Monday."
    )


def test_a_failure_is_told_and_the_rest_still_confirmed() -> None:
    text = after(
        "add milk and delete task 77",
        Outcome("add_task", {"title": "Milk"}, {"task_id": 1, "title": "Milk"}, None),
        Outcome("delete_task", {"task_id": 77}, None, "There is no task 77."),
    )
    assert "Added “Milk”." in text
    assert "There is no task 77." in text


def test_a_question_follows_what_was_done() -> None:
    request = Request("add bread and delete everything", NOW, "Europe/Berlin", "en", TASKS)
    understood = understand(request)
    text = reply_after(
        understood, [Outcome("add_task", {"title": "Bread"}, {"task_id": 1, "title": "Bread"}, None)], request
    )
    assert text.startswith("Added “Bread”.")
    assert text.endswith("Shall I go on?")


def test_undo_names_what_came_back() -> None:
    result = {"status": "undone", "undone": [{"action": "delete", "task_id": 3, "title": "Call the dentist"}]}
    assert after("undo", Outcome("undo", {}, result, None)) == "Undone: “Call the dentist”."


def test_odd_results_raise_nothing() -> None:
    odd: list[object] = [None, [], {}, "text", 7, [None, 3], {"undone": "x"}, {"title": None, "due": 5, "tags": "abc"}]
    nothing = Understanding("none", (), "", None, 1.0, "en", ())
    request = Request("x", NOW, "Europe/Berlin", "en")
    for tool in ("add_task", "list_tasks", "undo", "update_task", "some_other_tool"):
        for result in odd:
            assert isinstance(reply_after(nothing, [Outcome(tool, {}, result, None)], request), str)


@pytest.mark.parametrize("language", PACKS)
def test_what_is_on_the_list_already_is_said_to_be(language: str) -> None:
    request = Request("?", NOW, "Europe/Berlin", language, (TaskView(1, "Brie"), TaskView(2, "Feta", completed=True)))
    understood = Understanding("add", (), "", None, 1.0, language, ())

    def reply(*titles: str, task_id: int = 7) -> str:
        added = [Outcome("add_task", {"title": title}, {"task_id": task_id, "title": title}, None) for title in titles]
        return reply_after(understood, added, request)

    assert "\n\n" in reply("brie")
    assert "\n\n" in reply("Feta", "Brie")
    assert "\n\n" not in reply("Feta")
    assert "\n\n" not in reply("Brie", task_id=1)
