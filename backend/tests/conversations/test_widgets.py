"""What the chat shows beside words: lists to tick off, undo, questions to click."""

from __future__ import annotations

from typing import Any

import pytest
from conftest import Person
from support import chatkit

Events = list[dict[str, Any]]


def items_of(events: Events, kind: str) -> list[dict[str, Any]]:
    return [
        event["item"]
        for event in events
        if event["type"] in ("thread.item.done", "thread.item.replaced") and event["item"]["type"] == kind
    ]


def widget_of(events: Events, root_id: str) -> dict[str, Any]:
    """The last item with that widget."""
    return [item for item in items_of(events, "widget") if item["widget"]["id"] == root_id][-1]


def rows_of(item: dict[str, Any]) -> list[tuple[str, bool | None]]:
    """(title, whether it is ticked; None when there is no box) of each row."""
    first = [row["children"][0] for row in item["widget"]["children"]]
    return [(one.get("label") or one["value"], one.get("defaultChecked")) for one in first]


async def click(person: Person, thread: str, item: dict[str, Any], kind: str, payload: Any = None) -> dict[str, Any]:
    answer = await chatkit.ask(
        person.http,
        "threads.sync_custom_action",
        thread_id=thread,
        item_id=item["id"],
        action={"type": kind, "payload": payload},
    )
    return answer["updated_item"]


def press(thread: str, item: dict[str, Any], kind: str) -> dict[str, Any]:
    params = {"thread_id": thread, "item_id": item["id"], "action": {"type": kind}}
    return {"type": "threads.custom_action", "params": params}


def choose(thread: str, item: dict[str, Any], *values: str) -> dict[str, Any]:
    answers = {item["inputs"][0]["id"]: {"values": list(values), "skipped": not values}}
    given = {"status": "answered" if values else "skipped", "answers": answers}
    params = {"thread_id": thread, "item_id": item["id"], "input": given}
    return {"type": "threads.add_structured_input", "params": params}


async def say(person: Person, *sentences: str) -> tuple[str, Events]:
    """Say sentences one after the other in a new conversation: its id, and the events of the last turn."""
    events = await chatkit.send(person.http, chatkit.create(sentences[0]))
    thread = chatkit.thread_of(events)
    for sentence in sentences[1:]:
        events = await chatkit.send(person.http, chatkit.add(thread, sentence))
    return thread, events


async def stored(person: Person, thread: str) -> list[dict[str, Any]]:
    page = await chatkit.ask(person.http, "items.list", thread_id=thread, order="asc", limit=50)
    return page["data"]


async def test_a_list_comes_with_boxes_and_its_words_once(alice: Person) -> None:
    await alice.add("Milk", tags=["home"])
    await alice.add("Rent", due="2020-01-31", priority="high")
    thread, events = await say(alice, "show my tasks")
    shown = widget_of(events, "task-list")
    assert rows_of(shown) == [("Rent", False), ("Milk", False)]
    assert "Rent" not in chatkit.answer_of(events)
    caption = shown["widget"]["children"][0]["children"][-1]
    assert caption["color"] == "danger"
    assert "high priority" in caption["value"]
    assert shown["widget"]["children"][1]["children"][-1]["value"] == "#home"
    assert "1. Rent" in shown["copy_text"]
    assert [item["id"] for item in await stored(alice, thread)].count(shown["id"]) == 1


async def test_a_box_ticks_a_task_and_can_be_cleared_again(alice: Person) -> None:
    task = (await alice.add("Milk"))["id"]
    thread, events = await say(alice, "show my tasks")
    shown = widget_of(events, "task-list")
    for completed in (True, True, False):
        shown = await click(alice, thread, shown, "task.toggle", {"task_id": task, "completed": completed})
        assert rows_of(shown) == [("Milk", completed)]
        assert await alice.titles(status="completed") == (["Milk"] if completed else [])


async def test_a_list_of_earlier_shows_the_tasks_as_they_are_now(alice: Person) -> None:
    task, other = [(await alice.add(title))["id"] for title in ("Milk", "Bread")]
    thread, _ = await say(alice, "show my tasks")
    await alice.http.patch(alice.path(f"/tasks/{task}/complete"), json={"completed": True})
    await alice.http.delete(alice.path(f"/tasks/{other}"))
    (shown,) = [item for item in await stored(alice, thread) if item["type"] == "widget"]
    assert rows_of(shown) == [("Milk", True), ("Bread", None)]
    updated = await click(alice, thread, shown, "task.toggle", {"task_id": other, "completed": True})
    assert rows_of(updated) == [("Milk", True), ("Bread", None)]


async def test_only_tasks_of_the_list_can_be_ticked_there(alice: Person, bob: Person) -> None:
    await alice.add("Milk")
    foreign = (await bob.add("Secret"))["id"]
    thread, events = await say(alice, "show my tasks")
    shown = widget_of(events, "task-list")
    action = {"type": "task.toggle", "payload": {"task_id": foreign, "completed": True}}
    params = {"thread_id": thread, "item_id": shown["id"], "action": action}
    for person, status in ((alice, 422), (bob, 404)):
        response = await person.http.post("/chatkit", json={"type": "threads.sync_custom_action", "params": params})
        assert response.status_code == status
    assert await bob.titles(status="pending") == ["Secret"]


async def test_a_long_list_is_drawn_in_part(alice: Person) -> None:
    for number in range(103):
        await alice.add(f"Task {number}")
    _, events = await say(alice, "show my tasks")
    rows = widget_of(events, "task-list")["widget"]["children"]
    assert len(rows) == 101
    assert rows[-1]["children"][0]["value"] == "and 3 more"


async def test_a_list_read_only_to_find_a_task_is_not_shown(alice: Person) -> None:
    await alice.add("Milk")
    _, events = await say(alice, "delete milk")
    assert [item["widget"]["id"] for item in items_of(events, "widget")] == ["undo"]


async def test_undo_takes_back_that_turn_and_no_other(alice: Person) -> None:
    thread, events = await say(alice, "add milk and eggs")
    first = widget_of(events, "undo")
    await chatkit.send(alice.http, chatkit.add(thread, "add bread"))
    for _ in range(2):
        updated = await click(alice, thread, first, "turn.undo", {"turn_id": "whatever"})
        assert updated["widget"]["children"][0]["value"] == "Undone: Eggs, Milk"
        assert await alice.titles() == ["Bread"]
    assert first["id"] in [item["id"] for item in await stored(alice, thread)]


async def test_undo_does_not_take_later_work_along(alice: Person) -> None:
    thread, events = await say(alice, "add milk")
    button = widget_of(events, "undo")
    (task,) = (await alice.http.get(alice.path("/tasks"))).json()
    await alice.http.patch(alice.path(f"/tasks/{task['id']}"), json={"title": "Oat milk"})
    updated = await click(alice, thread, button, "turn.undo")
    assert "changed again" in updated["widget"]["children"][0]["value"]
    assert await alice.titles() == ["Oat milk"]


async def test_which_one_is_asked_as_a_choice(alice: Person) -> None:
    for title in ("Call Ann", "Call Bob"):
        await alice.add(title)
    thread, events = await say(alice, "delete the call task")
    (question,) = items_of(events, "structured_input")
    assert [option["value"] for option in question["inputs"][0]["options"]] == ["Call Ann", "Call Bob"]
    for _ in range(2):
        events = await chatkit.send(alice.http, choose(thread, question, "Call Bob"))
        assert await alice.titles() == ["Call Ann"]
        (closed,) = items_of(events, "structured_input")
        assert closed["status"] == "answered"
    assert [item["type"] for item in await stored(alice, thread)].count("structured_input") == 1


async def test_tasks_of_the_same_name_are_told_apart(alice: Person) -> None:
    first, second = [(await alice.add("Call Ann"))["id"] for _ in range(2)]
    thread, events = await say(alice, "delete the call")
    (question,) = items_of(events, "structured_input")
    options = [option["value"] for option in question["inputs"][0]["options"]]
    assert options == [f"Call Ann (#{first})", f"Call Ann (#{second})"]
    await chatkit.send(alice.http, choose(thread, question, options[1]))
    assert [task["id"] for task in (await alice.http.get(alice.path("/tasks"))).json()] == [first]


@pytest.mark.parametrize("answer", ["the second one", "Bob"])
async def test_the_answer_may_be_typed_in_the_box_or_as_a_message(alice: Person, bob: Person, answer: str) -> None:
    for person in (alice, bob):
        for title in ("Call Ann", "Call Bob"):
            await person.add(title)
    thread, events = await say(alice, "delete the call task")
    await chatkit.send(alice.http, choose(thread, items_of(events, "structured_input")[0], answer))
    assert await alice.titles() == ["Call Ann"]
    _, events = await say(bob, "delete the call task", answer)
    assert await bob.titles() == ["Call Ann"]
    assert items_of(events, "structured_input")[0]["status"] == "skipped"


async def test_a_choice_passed_over_changes_nothing(alice: Person) -> None:
    for title in ("Call Ann", "Call Bob"):
        await alice.add(title)
    thread, events = await say(alice, "delete the call task")
    (question,) = items_of(events, "structured_input")
    events = await chatkit.send(alice.http, choose(thread, question))
    assert items_of(events, "structured_input")[0]["status"] == "skipped"
    events = await chatkit.send(alice.http, chatkit.add(thread, "the first one"))
    assert len(await alice.titles()) == 2


async def test_a_bulk_deletion_is_a_card_that_says_what_goes(alice: Person) -> None:
    thread, events = await say(alice, "add milk, eggs and bread", "delete all my tasks")
    card = widget_of(events, "question")
    assert [child["value"] for child in card["widget"]["children"]] == ["Milk", "Eggs", "Bread"]
    assert (card["widget"]["confirm"]["label"], card["widget"]["cancel"]["label"]) == ("Delete", "Keep")
    for _ in range(2):
        events = await chatkit.send(alice.http, press(thread, card, "question.confirm"))
        assert await alice.titles() == []
        assert "confirm" not in widget_of(events, "question")["widget"]
    undo = [item for item in await stored(alice, thread) if item["type"] == "widget"][-1]
    await click(alice, thread, undo, "turn.undo")
    assert len(await alice.titles()) == 3


async def test_keep_keeps_and_an_old_card_does_nothing(alice: Person) -> None:
    thread, events = await say(alice, "add milk, eggs and bread", "delete all my tasks")
    card = widget_of(events, "question")
    await chatkit.send(alice.http, press(thread, card, "question.reject"))
    events = await chatkit.send(alice.http, press(thread, card, "question.confirm"))
    assert len(await alice.titles()) == 3
    assert chatkit.answer_of(events) == ""


async def test_a_card_closes_when_the_talk_goes_on(alice: Person) -> None:
    thread, events = await say(alice, "add milk, eggs and bread", "delete all my tasks", "show my tasks")
    assert "confirm" not in widget_of(events, "question")["widget"]
    card = next(item for item in await stored(alice, thread) if item["id"].endswith("_ask"))
    await chatkit.send(alice.http, press(thread, card, "question.confirm"))
    assert len(await alice.titles()) == 3


@pytest.mark.parametrize(
    ("add", "ask", "label"),
    [
        ("Füge Milch, Eier und Brot hinzu", "Lösche alle Aufgaben", "Löschen"),
        ("añade leche, huevos y pan", "borra todas mis tareas", "Borrar"),
        ("ajoute du lait, des œufs et du pain", "supprime toutes mes tâches", "Supprimer"),
        ("aggiungi latte, uova e pane", "elimina tutte le attività", "Elimina"),
        ("添加牛奶、鸡蛋和面包", "删除所有任务", "删除"),
    ],
)
async def test_buttons_speak_the_language_of_the_talk(alice: Person, add: str, ask: str, label: str) -> None:
    thread, events = await say(alice, add, ask)
    card = widget_of(events, "question")
    assert card["widget"]["confirm"]["label"] == label
    kept = await alice.titles()
    await chatkit.send(alice.http, press(thread, card, "question.reject"))
    assert await alice.titles() == kept
    _, events = thread, await chatkit.send(alice.http, chatkit.add(thread, ask))
    await chatkit.send(alice.http, press(thread, widget_of(events, "question"), "question.confirm"))
    assert await alice.titles() == []


async def test_who_answered_is_told(alice: Person) -> None:
    _, events = await say(alice, "hello")
    effects = [event for event in events if event["type"] == "client_effect"]
    assert [(one["name"], one["data"]) for one in effects] == [("assistant.answered", {"name": "built-in"})]


async def test_the_plain_chat_gets_lists_in_words_and_no_widgets(alice: Person) -> None:
    await alice.add("Milk")
    response = await alice.http.post(alice.path("/chat"), json={"message": "show my tasks"})
    assert "1. Milk" in response.json()["response"]
    threads = await chatkit.ask(alice.http, "threads.list")
    items = await stored(alice, threads["data"][0]["id"])
    assert {item["type"] for item in items} == {"user_message", "assistant_message"}


@pytest.mark.parametrize("kind", ["question.confirm", "nonsense", "task.toggle"])
async def test_an_action_that_is_not_the_widgets_own_is_refused(alice: Person, kind: str) -> None:
    thread, events = await say(alice, "add milk")
    response = await alice.http.post("/chatkit", json=press(thread, widget_of(events, "undo"), kind))
    assert response.status_code == 422


async def test_a_mention_names_the_task_and_nobody_elses(alice: Person, bob: Person) -> None:
    task = await alice.add("Milk and eggs")
    foreign = await bob.add("Milk and eggs")
    for tagged in (foreign, task):
        content: list[dict[str, Any]] = [
            {"type": "input_text", "text": "complete "},
            {"type": "input_tag", "id": str(tagged["id"]), "text": "Milk and eggs", "data": {}, "interactive": False},
        ]
        given: dict[str, Any] = {"content": content, "attachments": [], "inference_options": {}}
        await chatkit.send(alice.http, {"type": "threads.create", "params": {"input": given}})
        assert await alice.titles(status="completed") == ["Milk and eggs"]
        assert await bob.titles(status="pending") == ["Milk and eggs"]
