"""Talk over several turns: picking, correcting, taking back, several kinds of request in one breath."""

# ruff: noqa: E501 - tables of sentences, one row a line

import pytest

from tests.language.asking import ask, calls
from tests.language.household import HOUSE, UNDONE, Call, add, after, changed, deleted, does, done, shown, would_do

PICKS: list[tuple[str, list[Call]]] = [
    ("the second one", [deleted(11)]), ("second", [deleted(11)]), ("2", [deleted(11)]), ("#2", [deleted(11)]), ("number two", [deleted(11)]), ("the latter", [deleted(11)]), ("the former", [deleted(10)]), ("the last one please", [deleted(11)]),
    ("the first", [deleted(10)]), ("the budget one", [deleted(10)]), ("budget", [deleted(10)]), ("the one about the budget", [deleted(10)]), ("photos", [deleted(11)]), ("i mean the photos", [deleted(11)]), ("the photos one of course", [deleted(11)]),
    ("task 11", [deleted(11)]), ("i meant task 11", [deleted(11)]), ("both", [deleted(10), deleted(11)]), ("both of them please", [deleted(10), deleted(11)]), ("all of them", [deleted(10), deleted(11)]), ("1 and 2", [deleted(10), deleted(11)]),
    ("um the second", [deleted(11)]), ("that second one", [deleted(11)]), ("let's go with the first one", [deleted(10)]), ("the first one, please", [deleted(10)]), ("Email Sarah the photos", [deleted(11)]),
]  # fmt: skip


@pytest.mark.parametrize(("said", "expected"), PICKS, ids=[row[0] for row in PICKS])
def test_one_of_the_offered_is_picked(said: str, expected: list[Call]) -> None:
    asked = ask("delete the sarah task", tasks=HOUSE)
    picked = ask(said, tasks=HOUSE, pending=asked.pending)
    assert (picked.intent, calls(picked)) == ("select", expected)


@pytest.mark.parametrize(
    "said", ["neither", "none of them", "no", "cancel", "never mind", "forget it", "leave them", "nope", "none"]
)
def test_none_of_the_offered(said: str) -> None:
    asked = ask("delete the sarah task", tasks=HOUSE)
    answered = ask(said, tasks=HOUSE, pending=asked.pending)
    assert answered.actions == ()
    assert answered.intent in ("reject", "cancel")


YES = ["yes", "yes please", "yep", "sure", "go ahead", "do it", "ok", "okay", "confirm", "yes, delete them", "delete them", "yeah go for it", "yes i'm sure", "of course", "please do", "absolutely", "y", "sounds good", "right", "that's right"]  # fmt: skip
NO = ["no", "nope", "no thanks", "don't", "please don't", "no, keep them", "keep them", "wait no", "stop", "cancel", "not now", "no way", "never mind", "better not", "i changed my mind", "n", "hell no", "on second thought, no"]  # fmt: skip


@pytest.mark.parametrize("said", YES)
def test_a_yes_does_what_was_asked_about(said: str) -> None:
    assert after(ask("delete the last two", tasks=HOUSE, listed=(5, 9, 1)).pending, said) == [deleted(9), deleted(1)]


@pytest.mark.parametrize("said", ["all two of them", "yes, all two", "yes, delete those two", "delete these 2 tasks"])
def test_a_yes_may_count_the_tasks(said: str) -> None:
    assert after(ask("delete the last two", tasks=HOUSE, listed=(5, 9, 1)).pending, said) == [deleted(9), deleted(1)]


@pytest.mark.parametrize(
    "said",
    ["all three", "delete those three", "yes, delete these 5 tasks", "complete them", "yes, complete them", "add them"],
)
def test_another_number_or_another_deed_is_no_yes(said: str) -> None:
    answered = ask(said, tasks=HOUSE, pending=ask("delete the last two", tasks=HOUSE, listed=(5, 9, 1)).pending)
    assert not [call for call in calls(answered) if call in (deleted(9), deleted(1))]


@pytest.mark.parametrize("said", NO)
def test_a_no_leaves_all_as_it_is(said: str) -> None:
    answered = ask(said, tasks=HOUSE, pending=ask("delete the last two", tasks=HOUSE, listed=(5, 9, 1)).pending)
    assert answered.actions == ()
    assert answered.intent in ("reject", "cancel")


CORRECTIONS: list[tuple[str, list[Call]]] = [
    ("no, I meant Friday", [changed(2, due="2026-11-27T15:00:00+01:00")]), ("sorry, friday", [changed(2, due="2026-11-27T15:00:00+01:00")]), ("i meant friday", [changed(2, due="2026-11-27T15:00:00+01:00")]), ("oops i meant friday", [changed(2, due="2026-11-27T15:00:00+01:00")]),
    ("no, on friday", [changed(2, due="2026-11-27T15:00:00+01:00")]), ("make that friday", [changed(2, due="2026-11-27T15:00:00+01:00")]), ("actually make it friday", [changed(2, due="2026-11-27T15:00:00+01:00")]), ("actually friday", [changed(2, due="2026-11-27T15:00:00+01:00")]),
    ("make that 6pm", [changed(2, due="2026-11-26T18:00:00+01:00")]), ("no wait, 6pm", [changed(2, due="2026-11-26T18:00:00+01:00")]), ("6pm i mean", [changed(2, due="2026-11-26T18:00:00+01:00")]), ("not 3, 6pm", [changed(2, due="2026-11-26T18:00:00+01:00")]), ("at 6 rather", [changed(2, due="2026-11-26T18:00:00+01:00")]),
    ("friday, not thursday", [changed(2, due="2026-11-27T15:00:00+01:00")]), ("not thursday, friday", [changed(2, due="2026-11-27T15:00:00+01:00")]), ("i said friday", [changed(2, due="2026-11-27T15:00:00+01:00")]), ("it should be friday", [changed(2, due="2026-11-27T15:00:00+01:00")]),
    ("oops, not dentist, doctor", [changed(2, title="Doctor appointment")]), ("no, doctor not dentist", [changed(2, title="Doctor appointment")]), ("i meant doctor, not dentist", [changed(2, title="Doctor appointment")]), ("not dentist but doctor", [changed(2, title="Doctor appointment")]),
    ("dentist should be doctor", [changed(2, title="Doctor appointment")]), ("undo that", [UNDONE]), ("oops, undo", [UNDONE]), ("undo that please", [UNDONE]), ("wait, undo that", [UNDONE]), ("that was a mistake, undo it", [UNDONE]), ("put it back", [UNDONE]), ("revert that", [UNDONE]), ("take that back", [UNDONE]),
    ("i didn't mean to do that", [UNDONE]), ("no, undo", [UNDONE]), ("actually, undo that", [UNDONE]), ("can you undo the last thing", [UNDONE]), ("go back one step", [UNDONE]), ("make it high priority actually", [changed(2, priority="high")]), ("and make it urgent", [changed(2, priority="high")]), ("tag it health too", [changed(2, tags=["health"])]),
]  # fmt: skip


@pytest.mark.parametrize(("said", "expected"), CORRECTIONS, ids=[row[0] for row in CORRECTIONS])
def test_a_correction_is_of_the_last_task(said: str, expected: list[Call]) -> None:
    assert does(said, last=(2,)) == expected


def test_a_position_alone_asks_what_to_do_with_the_task() -> None:
    asked = ask("the second one", tasks=HOUSE, listed=(5, 9, 1))
    assert (asked.intent, asked.actions) == ("select", ())
    assert "Fix the kitchen sink" in asked.reply
    assert after(asked.pending, "delete it") == [deleted(9)]
    assert after(asked.pending, "mark it done") == [done(9)]
    assert after(asked.pending, "done") == [done(9)]
    assert after(asked.pending, "move it to sunday") == [changed(9, due="2026-11-29")]
    assert after(asked.pending, "sunday") == [changed(9, due="2026-11-29")]


def test_the_answer_may_name_the_action_again() -> None:
    asked = ask("delete the sarah task", tasks=HOUSE)
    assert calls(ask("delete the first one", tasks=HOUSE, pending=asked.pending)) == [deleted(10)]


def test_a_position_with_nothing_shown_changes_nothing() -> None:
    assert does("the second one") == []


def test_what_about_a_day_lists_it_after_a_list_and_offers_to_move_after_a_task() -> None:
    assert does("what about friday?", listed=(5, 9, 1)) == [
        shown(status="pending", due_after="2026-11-27", due_before="2026-11-28")
    ]
    assert does("and tomorrow?", listed=(5, 9, 1)) == [
        shown(status="pending", due_after="2026-11-26", due_before="2026-11-27")
    ]
    assert would_do("what about friday?", last=(2,)) == [changed(2, due="2026-11-27T15:00:00+01:00")]
    assert ask("what about friday?", tasks=HOUSE).actions == ()


def test_the_wrong_task_of_the_last_turn_is_put_right() -> None:
    # Task 7 was completed by the last turn.
    assert does("no, i meant task 5", last=(7,)) == [UNDONE, done(5)]
    assert does("i meant the garage", last=(7,)) == [UNDONE, done(8)]
    # Task 99 was deleted by the last turn: a second deletion is asked about.
    corrected = ask("oops, i meant task 5", tasks=HOUSE, last=(99,))
    assert calls(corrected) == [UNDONE]
    assert after(corrected.pending, "yes") == [deleted(5)]


COMPOUND: list[tuple[str, list[Call]]] = [
    ("add eggs, complete the report and show me what's left", [add("Eggs"), done(5), shown(status="pending")]), ("add eggs and bread, then mark the milk as done", [add("Eggs"), add("Bread"), done(1)]),
    ("mark the milk done and add bread", [done(1), add("Bread")]), ("i finished the report, what's next?", [done(5), shown(status="pending")]), ("delete the garage and add sweep the garage", [deleted(8), add("Sweep the garage")]),
    ("complete the milk, delete the flights and move the report to friday", [done(1), deleted(12), changed(5, due="2026-11-27")]), ("move the report to friday and make it urgent", [changed(5, due="2026-11-27"), changed(5, priority="high")]),
    ("done with milk. also remind me to call Bob tomorrow", [done(1), add("Call Bob", due="2026-11-26")]), ("add call Bob tomorrow and call Ann on friday", [add("Call Bob", due="2026-11-26"), add("Call Ann", due="2026-11-27")]),
    ("rename task 8 to Tidy up and tag it weekend", [changed(8, title="Tidy up"), changed(8, tags=["home", "weekend"])]), ("complete task 5, then delete task 8", [done(5), deleted(8)]), ("finish 5 and delete 8", [done(5), deleted(8)]),
    ("remove the flights and put book train on the list", [deleted(12), add("Book train")]), ("show my work tasks and complete the report", [shown(tag="work"), done(5)]),
    ("add water the plants and remind me to feed the cat at 6pm", [add("Water the plants"), add("Feed the cat", due="2026-11-25T18:00:00+01:00")]), ("please add milk. and eggs. and bread.", [add("Milk"), add("Eggs"), add("Bread")]), ("add milk\nadd eggs\nadd bread", [add("Milk"), add("Eggs"), add("Bread")]),
    ("reschedule the dentist to monday and remind me to bring x-rays", [changed(2, due="2026-11-30T15:00:00+01:00"), add("Bring x-rays")]), ("complete milk and undo that", [done(1), UNDONE]),
    ("add three things: milk, eggs and bread", [add("Milk"), add("Eggs"), add("Bread")]), ("add the following: milk, eggs, bread", [add("Milk"), add("Eggs"), add("Bread")]), ("i need to add milk eggs and bread to the shopping list", [add("Milk eggs", tags=["shopping"]), add("Bread", tags=["shopping"])]),
    ("add 1. milk 2. eggs 3. bread", [add("Milk"), add("Eggs"), add("Bread")]), ("new tasks: wash car, mow lawn, call Bob", [add("Wash car"), add("Mow lawn"), add("Call Bob")]),
]  # fmt: skip


@pytest.mark.parametrize(("said", "expected"), COMPOUND, ids=[row[0] for row in COMPOUND])
def test_one_breath_with_several_requests(said: str, expected: list[Call]) -> None:
    assert does(said) == expected


NOTHING = [
    "i like the garage", "the dentist was nice", "my report card was bad", "milk is healthy", "mom called me", "is the dentist open on sunday", "how much is rent in rome", "who is sarah", "what's the capital of rome", "the flights were delayed",
    "i'm done with this weather", "are we done talking", "well done", "that's a done deal", "delete my account", "remove the stain from the carpet", "cancel my subscription to netflix", "move to the next song", "change the channel", "set the thermostat to 20", "make me a sandwich",
    "call sarah", "email sarah", "order an uber", "tell mom i'm late", "is it going to rain on friday", "what a lovely friday", "see you on monday", "it was monday", "friday was fun", "i love mondays", "push harder", "it's 6pm", "is it done raining", "everything is fine", "all good", "both are nice", "the second one was better",
    "i read the report on the news", "finish him", "check this out", "mark my words", "drop it like it's hot", "clear sky today", "complete nonsense", "the last one died", "rename me to bob", "postpone the election", "undo button is broken",
]  # fmt: skip


@pytest.mark.parametrize("said", NOTHING)
@pytest.mark.parametrize("last", [(), (2,)], ids=["cold", "after a turn"])
def test_talk_about_other_things_changes_nothing(said: str, last: tuple[int, ...]) -> None:
    assert [call for call in does(said, last=last, listed=(5, 9, 1)) if call[0] != "list_tasks"] == []


def test_bare_orders_are_offered_and_not_done() -> None:
    for said in ("order pizza", "get tickets", "apply for the grant"):
        asked = ask(said, tasks=())
        assert (asked.intent, asked.actions) == ("clarify", ()), said
        assert len(ask("yes", tasks=(), pending=asked.pending).actions) == 1


def test_cancelling_one_of_those_shown_deletes_it() -> None:
    heard = ask("cancel the second one", listed=(1, 3))
    assert calls(heard) == [("delete_task", {"task_id": 3})]
