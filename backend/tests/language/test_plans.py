"""Plans as people speak of them: put off, brought forward, written down without "add", corrected afterwards."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import NOW, ask, calls
from todo_backend.language import Outcome, Request, TaskView, reply_after, understand

TASKS = (
    TaskView(1, "Buy milk", due="2026-11-25"),
    TaskView(2, "Call mom", due="2026-11-26T18:00:00+01:00"),
    TaskView(3, "Pay rent", due="2026-11-30", recurrence="FREQ=MONTHLY", priority="high"),
    TaskView(4, "Meeting with Ann", tags=("work",)),
    TaskView(5, "Team meeting notes"),
    TaskView(6, "Water plants", completed=True),
)

SHIFTED = [
    ("postpone milk by two days", 1, "2026-11-27"), ("postpone milk a week", 1, "2026-12-02"), ("snooze milk for 2 days", 1, "2026-11-27"),
    ("delay call mom by an hour", 2, "2026-11-26T19:00:00+01:00"), ("move call mom an hour later", 2, "2026-11-26T19:00:00+01:00"),
    ("push call mom back a week", 2, "2026-12-03T18:00:00+01:00"), ("bring call mom forward half an hour", 2, "2026-11-26T17:30:00+01:00"),
    ("move the rent one day earlier", 3, "2026-11-29"), ("push the rent back by a month please", 3, "2026-12-30"),
    ("push the meeting with Ann back by 3 days", 4, "2026-11-28"), ("postpone the meeting with Ann by 2 hours", 4, "2026-11-25T11:00:00+01:00"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "task_id", "due"), SHIFTED, ids=[row[0] for row in SHIFTED])
def test_a_shift_counts_from_the_due_date_of_the_task(said: str, task_id: int, due: str) -> None:
    understood = ask(said, tasks=TASKS)
    assert (understood.intent, calls(understood)) == ("update", [("update_task", {"task_id": task_id, "due": due})])


@pytest.mark.parametrize(
    ("said", "task_id", "due"),
    [
        ("move the meeting with Ann to Friday at 3pm", 4, "2026-11-27T15:00:00+01:00"),
        ("move call mom to Friday at 3pm", 2, "2026-11-27T15:00:00+01:00"),
        ("reschedule call mom to 5pm on Friday", 2, "2026-11-27T17:00:00+01:00"),
    ],
)
def test_a_day_and_a_time_are_both_kept(said: str, task_id: int, due: str) -> None:
    assert calls(ask(said, tasks=TASKS)) == [("update_task", {"task_id": task_id, "due": due})]


@pytest.mark.parametrize("said", ["delete all tasks that are done", "remove everything that is completed"])
def test_deleting_what_is_done_is_no_report_that_it_is_done(said: str) -> None:
    understood = ask(said, tasks=TASKS)
    assert (understood.intent, calls(understood)) == ("delete", [])
    assert "Water plants" in understood.reply


def test_it_can_be_pushed_back() -> None:
    assert calls(ask("push it back a week", tasks=TASKS, last=(2,))) == [
        ("update_task", {"task_id": 2, "due": "2026-12-03T18:00:00+01:00"})
    ]


def test_a_shift_of_everything_asks_and_moves_each_task_from_its_own_date() -> None:
    understood = ask("delay everything by a day", tasks=TASKS)
    assert understood.actions == ()
    assert calls(ask("yes", tasks=TASKS, pending=understood.pending)) == [
        ("update_task", {"task_id": 1, "due": "2026-11-26"}),
        ("update_task", {"task_id": 2, "due": "2026-11-27T18:00:00+01:00"}),
        ("update_task", {"task_id": 3, "due": "2026-12-01"}),
    ]


def test_a_shift_keeps_the_wall_clock_across_a_change_of_clocks() -> None:
    tasks = (TaskView(1, "Call mom", due="2026-10-24T18:00:00+02:00"),)
    assert calls(ask("postpone call mom by a week", tasks=tasks))[0][1]["due"] == "2026-10-31T18:00:00+01:00"
    tasks = (TaskView(1, "Call mom", due="2026-10-25T01:30:00+02:00"),)
    assert calls(ask("postpone call mom by 3 hours", tasks=tasks))[0][1]["due"] == "2026-10-25T03:30:00+01:00"


PLANNED: list[tuple[str, list[dict[str, object]]]] = [
    ("schedule lunch with Bob next Thursday 12-1pm", [{"title": "Lunch with Bob", "due": "2026-12-03T12:00:00+01:00", "due_end": "2026-12-03T13:00:00+01:00"}]),
    ("plan dinner with Ann on Friday", [{"title": "Dinner with Ann", "due": "2026-11-27"}]),
    ("book a table tomorrow", [{"title": "Book a table", "due": "2026-11-26"}]),
    ("schedule a haircut for friday at 10", [{"title": "Haircut", "due": "2026-11-27T10:00:00+01:00"}]),
    ("call Bob tomorrow at 5pm and email Sue on friday", [{"title": "Call Bob", "due": "2026-11-26T17:00:00+01:00"}, {"title": "Email Sue", "due": "2026-11-27"}]),
    ("pay the gardener on friday at noon", [{"title": "Pay the gardener", "due": "2026-11-27T12:00:00+01:00"}]),
    ("dentist friday 3pm", [{"title": "Dentist", "due": "2026-11-27T15:00:00+01:00"}]),
    ("the dentist on friday at 3", [{"title": "Dentist", "due": "2026-11-27T15:00:00+01:00"}]),
    ("lunch with Tom tomorrow", [{"title": "Lunch with Tom", "due": "2026-11-26"}]),
    ("soccer practice saturday 10am", [{"title": "Soccer practice", "due": "2026-11-28T10:00:00+01:00"}]),
    ("read monthly report", [{"title": "Read monthly report"}]),
    ("groceries: milk, eggs, bread and butter", [{"title": "Milk", "tags": ["groceries"]}, {"title": "Eggs", "tags": ["groceries"]}, {"title": "Bread and butter", "tags": ["groceries"]}]),
    ("shopping list: batteries", [{"title": "Batteries", "tags": ["shopping"]}]),
    ("add a meeting with John", [{"title": "Meeting with John"}]),
    ("add the dentist on friday at 3", [{"title": "Dentist", "due": "2026-11-27T15:00:00+01:00"}]),
    ("add read The Hobbit tomorrow", [{"title": "Read The Hobbit", "due": "2026-11-26"}]),
    ('add "The Hobbit" tomorrow', [{"title": "The Hobbit", "due": "2026-11-26"}]),
    ("add The Hobbit tomorrow", [{"title": "The Hobbit", "due": "2026-11-26"}]),
    ("note to self: buy socks", [{"title": "Buy socks"}]),
]  # fmt: skip


@pytest.mark.parametrize(("said", "tasks"), PLANNED, ids=[row[0] for row in PLANNED])
def test_a_clear_plan_is_added_at_once(said: str, tasks: list[dict[str, object]]) -> None:
    assert calls(ask(said, tasks=())) == [("add_task", arguments) for arguments in tasks]


def test_scheduling_what_is_on_the_list_moves_it() -> None:
    assert calls(ask("schedule the milk for tomorrow", tasks=TASKS)) == [
        ("update_task", {"task_id": 1, "due": "2026-11-26"})
    ]


@pytest.mark.parametrize("said", ["call mom", "wake up at 7", "A meeting with John", "book a table for tomorrow at 7"])
def test_what_may_be_meant_for_a_phone_is_asked_about(said: str) -> None:
    understood = ask(said, tasks=())
    assert (understood.intent, understood.actions) == ("clarify", ())
    assert len(ask("yes", tasks=(), pending=understood.pending).actions) == 1


@pytest.mark.parametrize(
    "said",
    [
        "play jazz", "play jazz tomorrow at 5pm", "turn on the light at 5pm", "rain tomorrow", "weather tomorrow at 5pm", "read my emails",
        "dentist near me tomorrow", "was the dentist friday", "what is a good lunch for tomorrow", "dinner recipes for tonight", "text me tomorrow at 5",
        "the meeting yesterday", "find a yoga class tomorrow", "any soccer games today", "my birthday was on friday",
    ],
)  # fmt: skip
def test_other_talk_with_a_time_changes_nothing(said: str) -> None:
    assert ask(said, tasks=()).actions == ()


ABOUT_IT = [
    ("it is due tomorrow", {"due": "2026-11-26T18:00:00+01:00"}), ("it's due on friday at 5pm", {"due": "2026-11-27T17:00:00+01:00"}),
    ("make it high priority", {"priority": "high"}), ("it's urgent", {"priority": "high"}), ("mark it as low priority", {"priority": "low"}),
    ("add a note to it: bring the receipt", {"description": "bring the receipt"}), ("note for call mom: ask about Sunday", {"description": "ask about Sunday"}),
    ("remove the time from call mom", {"due": "2026-11-26"}), ("clear the time", {"due": "2026-11-26"}), ("remove the date from it", {"due": ""}),
]  # fmt: skip


@pytest.mark.parametrize(("said", "changes"), ABOUT_IT, ids=[row[0] for row in ABOUT_IT])
def test_what_is_said_about_it_changes_the_task_of_the_last_turn(said: str, changes: dict[str, object]) -> None:
    understood = ask(said, tasks=TASKS, last=(2,))
    assert (understood.intent, calls(understood)) == ("update", [("update_task", {"task_id": 2} | changes)])


def test_a_stated_due_date_of_a_named_task_moves_it() -> None:
    assert calls(ask("milk is due friday", tasks=TASKS)) == [("update_task", {"task_id": 1, "due": "2026-11-27"})]
    assert ask("winter is due friday", tasks=TASKS).actions == ()


def test_a_choice_is_between_one_or_the_other() -> None:
    understood = ask("delete the meeting", tasks=TASKS)
    assert understood.reply == "Which one do you mean: “Meeting with Ann” or “Team meeting notes”?"
    assert understood.actions == ()


def test_a_missing_name_is_told_without_the_words_around_it() -> None:
    assert "“Party”" in ask("delete the Party task", tasks=TASKS).reply


@pytest.mark.parametrize(
    ("said", "ids"),
    [
        ("both", [4, 5]),
        ("all of them", [4, 5]),
        ("the first two", [4, 5]),
        ("both of them", [4, 5]),
        ("the last one", [5]),
    ],
)
def test_several_of_the_offered_can_be_picked(said: str, ids: list[int]) -> None:
    asked = ask("complete the meeting", tasks=TASKS)
    chosen = ask(said, tasks=TASKS, pending=asked.pending)
    assert calls(chosen) == [("complete_task", {"task_id": task_id}) for task_id in ids]


def test_the_answer_to_which_one_gets_what_was_asked_for_it() -> None:
    asked = ask("postpone the meeting by two days", tasks=TASKS)
    assert calls(ask("both", tasks=TASKS, pending=asked.pending)) == [
        ("update_task", {"task_id": 4, "due": "2026-11-27"}),
        ("update_task", {"task_id": 5, "due": "2026-11-27"}),
    ]
    asked = ask("tag the meeting as office", tasks=TASKS)
    assert calls(ask("the first one", tasks=TASKS, pending=asked.pending)) == [
        ("update_task", {"task_id": 4, "tags": ["work", "office"]})
    ]


@pytest.mark.parametrize("said", ["not that one, the other", "no, the other one", "the other one instead", "no, I meant the other one"])  # fmt: skip
def test_the_wrong_choice_is_undone_and_the_other_made(said: str) -> None:
    asked = ask("delete the meeting", tasks=TASKS)
    chosen = ask("the first one", tasks=TASKS, pending=asked.pending)
    left = tuple(task for task in TASKS if task.id != 4)
    other = ask(said, tasks=left, pending=chosen.pending, last=(4,))
    assert calls(other) == [("undo", {}), ("delete_task", {"task_id": 5})]


def test_the_other_one_too_asks_before_a_second_deletion() -> None:
    chosen = ask("the first one", tasks=TASKS, pending=ask("delete the meeting", tasks=TASKS).pending)
    asked = ask("the other one too", tasks=TASKS[:3] + TASKS[4:], pending=chosen.pending)
    assert asked.actions == ()
    assert calls(ask("yes", tasks=TASKS, pending=asked.pending)) == [("delete_task", {"task_id": 5})]
    chosen = ask("the first one", tasks=TASKS, pending=ask("complete the meeting", tasks=TASKS).pending)
    assert calls(ask("the other one", tasks=TASKS, pending=chosen.pending)) == [("complete_task", {"task_id": 5})]


def test_the_other_one_of_two_that_were_shown() -> None:
    assert calls(ask("complete the other one", tasks=TASKS, listed=(1, 2), last=(1,))) == [
        ("complete_task", {"task_id": 2})
    ]


def _finished(text: str, rows: list[dict[str, object]]) -> str:
    request = Request(text, NOW, "Europe/Berlin", "en", TASKS)
    return reply_after(
        understand(request), [Outcome("list_tasks", {"status": "completed"}, rows, None)], request
    )  # fmt: skip


def test_what_was_finished_yesterday_leaves_out_the_rest() -> None:
    rows: list[dict[str, object]] = [
        {"id": 6, "title": "Water plants", "completed": True, "completed_at": "2026-11-24T23:30:00+00:00"},
        {"id": 7, "title": "Wash car", "completed": True, "completed_at": "2026-11-24T18:00:00+00:00"},
    ]
    text = _finished("what did I finish yesterday?", rows)
    assert "Wash car" in text
    assert "Water plants" not in text, "half past midnight in Berlin is today"
    assert "Nothing matches" in _finished("what did I finish last week?", rows)
    assert "Water plants" in _finished("what did I finish yesterday?", [{"id": 6, "title": "Water plants", "completed": True}])  # fmt: skip
