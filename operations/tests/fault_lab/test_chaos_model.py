"""The stand-in of a model's provider: what a client of the protocol hears in each of its moods."""

import http.client
import json
import threading
from collections.abc import Generator

import pytest

from faults.chaos import model_server
from faults.chaos.model_server import Handler, Provider
from todoctl.programs.command import JsonObject

ASKED = [{"role": "user", "content": "Add a task: Write 7"}]
DONE = [*ASKED, {"role": "tool", "tool_call_id": "call_1", "content": "{}"}]


@pytest.fixture
def provider(monkeypatch: pytest.MonkeyPatch) -> Generator[Provider]:
    monkeypatch.setattr(model_server, "WORD_SECONDS", 0.0)
    server = Provider(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def post(provider: Provider, path: str, body: str) -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", provider.server_port, timeout=10.0)
    try:
        connection.request("POST", path, body)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


def complete(provider: Provider, messages: list[dict[str, str]]) -> tuple[int, str]:
    return post(provider, "/v1/chat/completions", json.dumps({"stream": True, "messages": messages}))


def choices(text: str) -> list[JsonObject]:
    lines = [line.removeprefix("data: ") for line in text.splitlines() if line]
    assert lines.pop() == "[DONE]"
    return [json.loads(line)["choices"][0] for line in lines]


def test_it_calls_the_tool_and_then_says_so(provider: Provider) -> None:
    status, text = complete(provider, ASKED)
    assert status == 200
    calls: list[JsonObject] = [call for one in choices(text) for call in one["delta"].get("tool_calls", ())]
    assert [call["function"].get("name") for call in calls if "id" in call] == ["add_task"]
    assert json.loads("".join(str(call["function"]["arguments"]) for call in calls)) == {"title": "Write 7"}
    assert choices(text)[-1]["finish_reason"] == "tool_calls"
    assert choices(complete(provider, DONE)[1])[-1]["finish_reason"] == "stop"


def test_a_mood_holds_until_the_next(provider: Provider) -> None:
    assert post(provider, "/mood", "busy")[0] == 200
    assert complete(provider, ASKED)[0] == 429
    post(provider, "/mood", "steady")
    assert complete(provider, ASKED)[0] == 200


def test_a_truncated_answer_breaks_off_before_its_end(provider: Provider) -> None:
    post(provider, "/mood", "truncated")
    for _ in range(5):
        with pytest.raises(http.client.IncompleteRead) as broken:
            complete(provider, ASKED)
        assert b"[DONE]" not in broken.value.partial


def test_one_that_is_gone_hangs_up(provider: Provider) -> None:
    post(provider, "/mood", "gone")
    with pytest.raises(http.client.RemoteDisconnected):
        complete(provider, ASKED)


def test_garbage_is_no_json(provider: Provider) -> None:
    post(provider, "/mood", "garbage")
    status, text = complete(provider, ASKED)
    assert status == 200
    with pytest.raises(json.JSONDecodeError):
        json.loads(text.removeprefix("data: "))
