"""The connection, the stream of events, the tokens: against a server of the tests' own."""

import base64
import json
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler

import pytest

from tests.deployment_tester.servers import Reply, serving
from todoctl.deployment_tester import connection
from todoctl.deployment_tester.chatkit import Turn, read_events
from todoctl.deployment_tester.client import Account, Person
from todoctl.deployment_tester.connection import Connection
from todoctl.deployment_tester.outcome import CheckFailedError
from todoctl.deployment_tester.secrecy import find_leaks
from todoctl.deployment_tester.tokens import forged_tokens, read_segment
from todoctl.programs.command import JsonObject

PROBLEM = {"title": "No such task", "status": 404, "detail": "There is no task 9.", "fix": "List your tasks."}


def segment(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def make_token(lifetime_seconds: int = 900) -> str:
    claims = {"sub": "u1", "iat": 1_000_000_000, "exp": 1_000_000_000 + lifetime_seconds}
    return f"{segment({'alg': 'EdDSA'})}.{segment(claims)}.c2lnbmF0dXJl"


def json_reply(status: int, body: object, **headers: str) -> Reply:
    return status, {"content-type": "application/json", **headers}, json.dumps(body).encode()


def test_a_refusal_is_told_in_the_servers_own_words() -> None:
    with serving(
        lambda _request: (404, {"content-type": "application/problem+json"}, json.dumps(PROBLEM).encode())
    ) as url:
        answer = Connection(url).send("GET", "/tasks/9")
        with pytest.raises(CheckFailedError) as error:
            answer.expect(200)
    assert error.value.problem == f"GET {url}/tasks/9 answered 404 instead of 200: There is no task 9."
    assert error.value.fix == "List your tasks."


def test_an_answer_of_another_kind_is_told() -> None:
    with serving(lambda _request: (200, {"content-type": "text/html"}, b"<p>hello</p>")) as url:
        answer = Connection(url).send("GET", "/")
    with pytest.raises(CheckFailedError, match="did not answer with a JSON object but with: '<p>hello</p>'"):
        answer.json_object()


def test_nobody_there_is_told_after_some_patience(free_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "PATIENCE_SECONDS", 0.0)
    with pytest.raises(CheckFailedError) as error:
        Connection(f"http://127.0.0.1:{free_port}").send("GET", "/health")
    assert error.value.problem == f"GET http://127.0.0.1:{free_port}/health: nothing answers there."


def test_a_change_is_not_repeated_when_its_connection_breaks() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        accepted: list[socket.socket] = []
        server.settimeout(10)
        client = Connection(f"http://127.0.0.1:{server.getsockname()[1]}")

        def break_off() -> None:
            one, _ = server.accept()
            one.recv(65536)
            one.close()
            accepted.append(one)

        thread = threading.Thread(target=break_off)
        thread.start()
        with pytest.raises(CheckFailedError, match="the connection broke off"):
            client.send("POST", "/chatkit", json={})
        thread.join()
        assert len(accepted) == 1


def test_events_are_read_as_they_come() -> None:
    lines = [": a comment", 'data: {"type": "a",', 'data: "n": 1}', "", "event: x", 'data:{"type": "b"}', "", ""]
    assert list(read_events(lines)) == [{"type": "a", "n": 1}, {"type": "b"}]


@pytest.mark.parametrize("lines", [["data: {"], ["data: nonsense", ""], ['data: ["no event"]', ""]])
def test_a_stream_that_is_none_is_refused(lines: list[str]) -> None:
    with pytest.raises(CheckFailedError, match="stream"):
        list(read_events(lines))


def test_a_turn_gathers_what_the_assistant_said_and_drew() -> None:
    turn = Turn(None)
    card = {"type": "Card", "id": "w1", "children": [{"type": "Text", "value": "Buy milk"}]}
    events: list[JsonObject] = [
        {"type": "thread.created", "thread": {"id": "thr_1"}},
        {"type": "thread.item.done", "item": {"type": "user_message", "content": [{"text": "add milk"}]}},
        {"type": "thread.item.done", "item": {"type": "assistant_message", "content": [{"text": "Added."}]}},
        {"type": "thread.item.done", "item": {"type": "widget", "widget": card}},
        {"type": "client_effect", "name": "tasks.changed", "data": {}},
    ]
    for event in events:
        turn.take(event)
    assert (turn.thread_id, turn.answer, turn.changed_tasks) == ("thr_1", "Added. Buy milk", True)
    with pytest.raises(CheckFailedError, match="The chat answered with an error: no model"):
        turn.take({"type": "error", "message": "no model"})


class Page:
    """The page's part of Better Auth, as far as a person needs it."""

    def __init__(self, lifetime_seconds: int = 900) -> None:
        self.lifetime_seconds = lifetime_seconds
        self.tokens_given = 0
        self.cookies: list[str] = []
        self.origins: list[str] = []

    def reply(self, request: BaseHTTPRequestHandler) -> Reply:
        self.cookies.append(request.headers.get("cookie", ""))
        self.origins.append(request.headers.get("origin", ""))
        match request.path:
            case "/api/auth/sign-up/email":
                cookie = "__Secure-session=abc; Path=/; HttpOnly; Secure; SameSite=Lax"
                return json_reply(200, {"user": {"id": "u1"}}, **{"set-cookie": cookie})
            case "/api/auth/sign-out":
                return json_reply(200, {"success": True}, **{"set-cookie": "__Secure-session=; Max-Age=0; Path=/"})
            case "/api/auth/get-session":
                return json_reply(200, None)
            case "/api/auth/token":
                self.tokens_given += 1
                return json_reply(200, {"token": make_token(self.lifetime_seconds)})
            case _:
                return json_reply(200, [{"id": 1, "title": request.headers.get("x-timezone", "")}])


@pytest.mark.parametrize(("lifetime_seconds", "tokens"), [(900, 1), (30, 3)])
def test_a_person_keeps_cookies_and_renews_the_token_in_time(lifetime_seconds: int, tokens: int) -> None:
    page = Page(lifetime_seconds)
    with serving(page.reply) as url:
        both = Connection(url)
        person = Person(Account("Anna", "a@todo.invalid", "secret"), both, both, origin="https://todo.example.com")
        person.sign_up()
        for _ in range(3):
            assert person.tasks() == [{"id": 1, "title": "Europe/Berlin"}]
        person.sign_out()
        assert person.session() is None
        both.close()
    assert page.tokens_given == tokens
    # Sent over plain HTTP although it is marked Secure; not sent to the API; gone after signing out.
    assert page.cookies[:2] == ["", "__Secure-session=abc"]
    assert page.cookies[-1] == ""
    assert page.origins[0] == "https://todo.example.com"


def test_forged_tokens_differ_from_the_real_one_and_still_look_like_tokens() -> None:
    token = make_token()
    forged = forged_tokens(token)
    assert token not in forged.values()
    assert read_segment(forged["changed claims"], 1)["exp"] > time.time()
    assert read_segment(forged["no signature"], 0)["alg"] == "none"
    with pytest.raises(CheckFailedError, match="no JWT"):
        read_segment("not-a-token", 1)


@pytest.mark.parametrize(
    "text",
    ["a p%40ss/word b", "p@ss/word", base64.b64encode(b"p@ss/word").decode(), "x p%40ss%2Fword"],
)
def test_secrets_are_found_in_other_spellings(text: str) -> None:
    found = find_leaks(text, {"the Secret s": {"p@ss/word"}})
    assert found == (["a value of the Secret s"] if text != "a p%40ss/word b" else [])
