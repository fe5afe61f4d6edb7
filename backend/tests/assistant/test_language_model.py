"""With a language model: both protocols, and the engine behind it for whatever the provider does."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from conftest import Person, wait_until_ready
from support import chatkit
from support.openai_server import Break, Call, CutCall, Fail, Hang, OpenAIServer, Rubbish, Say, Step
from support.serve import serving

from todo_backend.app import create_app
from todo_backend.settings import Settings


@pytest.fixture(scope="module", params=["chat_completions", "responses"])
async def model_url(
    request: pytest.FixtureRequest, make_settings: Callable[..., Settings], provider: OpenAIServer
) -> AsyncIterator[str]:
    """A backend whose model is the stand-in, by either protocol; it never leaves a failed provider alone."""
    settings = make_settings(
        openai_api_key="sk-test",
        openai_base_url=f"{provider.url}/v1",
        openai_api=request.param,
        model_first_event_timeout_seconds=3,
    )
    app = create_app(settings)
    async with serving(app) as url:
        await wait_until_ready(url)
        yield url


@pytest.fixture
def person(make_person: Callable[..., Person], model_url: str, monkeypatch: pytest.MonkeyPatch) -> Person:
    monkeypatch.setattr("todo_backend.assistant.fallback_model.Cooldown.is_on", False)
    return make_person(base_url=model_url)


def notices(events: list[dict[str, Any]]) -> list[str]:
    return [event["message"] for event in events if event["type"] == "notice"]


async def test_the_model_calls_tools_and_its_words_are_streamed(person: Person, provider: OpenAIServer) -> None:
    provider.play(
        Call((("add_task", {"title": "Buy milk"}), ("add_task", {"title": "Buy eggs", "user_id": "somebody"}))),
        Say("I added milk and eggs."),
    )
    events = await chatkit.send(person.http, chatkit.create("milk and eggs please"))
    assert await person.titles() == ["Buy milk", "Buy eggs"]
    assert chatkit.deltas_of(events) == chatkit.answer_of(events) == "I added milk and eggs."
    assert {"type": "client_effect", "name": "tasks.changed", "data": {}} in events
    assert notices(events) == []
    assert provider.keys[-1] == "Bearer sk-test"
    first, second = provider.requests
    tools = {(tool.get("function") or tool)["name"] for tool in first["tools"]}
    assert tools == {"add_task", "list_tasks", "complete_task", "reopen_task", "update_task", "delete_task", "undo"}
    assert "user_id" not in str(first["tools"])
    assert "Europe/Berlin" in str(first)
    assert "created" in str(second)


async def test_answers_of_one_thread_do_not_overwrite_each_other(person: Person, provider: OpenAIServer) -> None:
    provider.play(Say("One."), Say("Two."))
    events = await chatkit.send(person.http, chatkit.create("hello"))
    thread = chatkit.thread_of(events)
    await chatkit.send(person.http, chatkit.add(thread, "hello again"))
    items = await chatkit.ask(person.http, "items.list", thread_id=thread, order="asc")
    said = [item["content"][0]["text"] for item in items["data"]]
    assert said == ["hello", "One.", "hello again", "Two."]
    texts = [message["content"] for message in provider.requests[1].get("messages") or provider.requests[1]["input"]]
    assert [str(text) for text in texts if "hello" in str(text) or "One" in str(text)][-3:] == [
        "hello", "One.", "hello again",
    ]  # fmt: skip


FAILURES: list[tuple[Step, str]] = [
    (Fail(401), "key was refused"),
    (Fail(429), "too many requests"),
    (Fail(500), "cannot be reached"),
    (Hang(8), "took too long"),
    (Rubbish(), "made no sense"),
    (Rubbish("<html>gateway</html>"), "made no sense"),
    (Break(), "made no sense"),
    (Say(""), "made no sense"),
]


@pytest.mark.parametrize(("failure", "why"), FAILURES, ids=lambda value: str(value)[:24])
async def test_the_engine_takes_over_and_says_so(
    person: Person, provider: OpenAIServer, failure: Step, why: str
) -> None:
    provider.play(failure)
    events = await chatkit.send(person.http, chatkit.create("add call Bob"))
    assert await person.titles() == ["Call Bob"]
    assert "Call Bob" in chatkit.answer_of(events)
    (notice,) = notices(events)
    assert why in notice
    assert not [event for event in events if event["type"] == "error"]


async def test_the_takeover_is_told_in_the_language_of_the_message(person: Person, provider: OpenAIServer) -> None:
    provider.play(Fail(401))
    events = await chatkit.send(person.http, chatkit.create("füge Milch kaufen hinzu"))
    (notice,) = notices(events)
    assert "sein Schlüssel wurde abgelehnt" in notice


async def test_a_tool_that_ran_is_not_run_again_by_the_engine(person: Person, provider: OpenAIServer) -> None:
    provider.play(Call((("add_task", {"title": "Buy milk"}),)), Fail(429))
    events = await chatkit.send(person.http, chatkit.create("add milk and bread"))
    assert await person.titles() == ["Buy milk", "Bread"]
    assert len(notices(events)) == 1
    assert "Bread" in chatkit.answer_of(events)


async def test_a_model_that_breaks_off_in_its_answer_offers_a_retry_without_acting_twice(
    person: Person, provider: OpenAIServer
) -> None:
    provider.play(Call((("add_task", {"title": "Buy milk"}),)), Break("I have ad"))
    events = await chatkit.send(person.http, chatkit.create("milk please"))
    error = next(event for event in events if event["type"] == "error")
    assert error["allow_retry"] is True
    assert "language model" in error["message"]

    provider.play(Call((("add_task", {"title": "Buy milk"}),)), Say("Milk is on your list."))
    again = await chatkit.send(person.http, chatkit.retry(chatkit.thread_of(events), chatkit.user_item(events)))
    assert chatkit.answer_of(again) == "Milk is on your list."
    assert await person.titles() == ["Buy milk"]
    assert "created" in str(provider.requests[0]), "the model is told what was done before"


async def test_a_stream_cut_after_its_calls_calls_nothing(person: Person, provider: OpenAIServer) -> None:
    provider.play(CutCall("delete_task", {"task_id": 1}))
    events = await chatkit.send(person.http, chatkit.create("add tea"))
    assert await person.titles() == ["Tea"]
    assert len(notices(events)) == 1


@pytest.mark.parametrize(
    "call",
    [
        ("add_task", "{not json"),
        ("add_task", {"title": ""}),
        ("no_such_tool", {}),
        ("complete_task", {"task_id": 999999999}),
    ],
    ids=str,
)
async def test_a_wrong_tool_call_is_told_to_the_model_and_changes_nothing(
    person: Person, provider: OpenAIServer, call: tuple[str, Any]
) -> None:
    provider.play(Call((call,)), Say("Sorry, that did not work."))
    events = await chatkit.send(person.http, chatkit.create("do something"))
    assert chatkit.answer_of(events) == "Sorry, that did not work."
    assert await person.titles() == []
    assert len(provider.requests) == 2


def deletions(tasks: list[dict[str, Any]]) -> Call:
    return Call(tuple(("delete_task", {"task_id": task["id"]}) for task in tasks))


async def test_a_model_cannot_delete_several_tasks_unasked(person: Person, provider: OpenAIServer) -> None:
    tasks = [await person.add(title) for title in ("Milk", "Eggs", "Bread")]
    provider.play(deletions(tasks), Say("Shall I delete Milk, Eggs and Bread?"))
    events = await chatkit.send(person.http, chatkit.create("clean up please"))
    assert len(await person.titles()) == 3
    assert "consent" in str(provider.requests[1])

    provider.play(deletions(tasks[:2]), Say("Deleted."))
    await chatkit.send(person.http, chatkit.add(chatkit.thread_of(events), "yes, only the first two"))
    assert await person.titles() == ["Bread"]
    provider.play(deletions(tasks[2:]), Say("Deleted."))
    await chatkit.send(person.http, chatkit.add(chatkit.thread_of(events), "and the bread"))
    assert await person.titles() == []


@pytest.mark.parametrize(
    ("answer", "kept"),
    [
        pytest.param("yes", [], id="a plain yes"),
        pytest.param("sí, todas", [], id="in another language"),
        pytest.param("yes, but keep the milk", ["Milk"], id="one is spared"),
        pytest.param("yes, except milk", ["Milk"], id="spared in other words"),
        pytest.param("ja, außer Milch", ["Milk", "Eggs", "Bread"], id="a condition that is not understood"),
        pytest.param("yes if it is Monday", ["Milk", "Eggs", "Bread"], id="a condition"),
        pytest.param("no", ["Milk", "Eggs", "Bread"], id="a no"),
        pytest.param("what is on my list?", ["Milk", "Eggs", "Bread"], id="something else"),
    ],
)
async def test_it_may_delete_only_what_the_answer_gives_away(
    person: Person, provider: OpenAIServer, answer: str, kept: list[str]
) -> None:
    tasks = [await person.add(title) for title in ("Milk", "Eggs", "Bread")]
    provider.play(deletions(tasks), Say("Shall I delete Milk, Eggs and Bread?"))
    events = await chatkit.send(person.http, chatkit.create("clean up please"))
    provider.play(deletions(tasks), *(deletions([task]) for task in tasks), Say("Deleted."))
    await chatkit.send(person.http, chatkit.add(chatkit.thread_of(events), answer))
    assert await person.titles() == kept


async def test_nor_one_after_the_other_in_one_turn(person: Person, provider: OpenAIServer) -> None:
    tasks = [await person.add(title) for title in ("Milk", "Eggs", "Bread")]
    provider.play(*(deletions([task]) for task in tasks), Say("Shall I go on?"))
    await chatkit.send(person.http, chatkit.create("clean up please"))
    assert await person.titles() == ["Eggs", "Bread"]


async def test_the_engine_understands_the_yes_to_a_models_question(person: Person, provider: OpenAIServer) -> None:
    tasks = [await person.add(title) for title in ("Milk", "Eggs")]
    provider.play(deletions(tasks), Say("Shall I delete Milk and Eggs?"))
    events = await chatkit.send(person.http, chatkit.create("clean up please"))
    provider.play(Fail(503))
    await chatkit.send(person.http, chatkit.add(chatkit.thread_of(events), "yes"))
    assert await person.titles() == []


async def test_a_model_that_never_stops_calling_is_stopped(person: Person, provider: OpenAIServer) -> None:
    provider.play(*[Call((("list_tasks", {}),))] * 40)
    events = await chatkit.send(person.http, chatkit.create("loop"))
    assert "reasonable number of steps" in chatkit.answer_of(events)


async def test_phase_three_chat_reports_what_was_really_called(person: Person, provider: OpenAIServer) -> None:
    provider.play(Call((("add_task", {"title": "Buy milk"}), ("complete_task", {"task_id": 999999999}))), Say("Done."))
    response = await person.http.post(person.path("/chat"), json={"message": "milk"})
    body = response.json()
    assert body["response"] == "Done."
    first, second = body["tool_calls"]
    assert (first["name"], first["arguments"]) == ("add_task", {"title": "Buy milk"})
    assert first["result"]["status"] == "created"
    assert second["result"] == {"error": "There is no task 999999999. List your tasks and use an id from that list."}


async def test_a_provider_that_failed_is_left_alone_for_a_while(
    make_person: Callable[..., Person], make_settings: Callable[..., Settings], provider: OpenAIServer
) -> None:
    async with serving(create_app(make_settings(openai_base_url=f"{provider.url}/v1"))) as url:
        person = make_person(base_url=url)
        provider.play(Fail(503), Say("I am back."))
        await chatkit.send(person.http, chatkit.create("add one"))
        events = await chatkit.send(person.http, chatkit.create("add two"))
        assert await person.titles() == ["One", "Two"]
    assert len(provider.requests) == 1
    assert len(notices(events)) == 1
