"""What the chaos counts, against a server of the test that fails, answers twice or forgets."""

import json
import threading
from collections.abc import Generator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest

from faults.chaos.load import Load
from faults.chaos.people import Addresses
from tests.waiting import wait_for


class Application(ThreadingHTTPServer):
    """Accounts and tasks in memory; harm: what it does to every second write."""

    harm = ""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.tasks: dict[str, str] = {}
        self.extra: list[str] = []
        self.writes = 0


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    @property
    def application(self) -> Application:
        assert isinstance(self.server, Application)
        return self.server

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        if self.path.startswith("/api/auth/"):
            self.answer(200, {"user": {"id": "ann"}})
            return
        self.application.writes += 1
        harm = self.application.harm if self.application.writes % 2 == 0 else ""
        key = str(self.headers["idempotency-key"])
        if harm == "refuses":
            self.answer(503, {})
            return
        if harm != "forgets":
            self.application.tasks[key] = body["title"]
        if harm == "doubles":
            self.application.extra.append(body["title"])
        if harm == "answer-is-cut":
            self.close_connection = True
            return
        self.answer(201, {"id": 1})

    def do_GET(self) -> None:
        if self.path.startswith("/api/auth/"):
            self.answer(200, {"token": "e30.eyJpYXQiOjAsImV4cCI6OTAwfQ.x"})
            return
        titles = [*self.application.tasks.values(), *self.application.extra]
        tasks = [{"id": number, "title": title} for number, title in enumerate(titles, start=1)]
        asked = {name: int(values[0]) for name, values in parse_qs(urlsplit(self.path).query).items()}
        self.answer(200, tasks[asked.get("cursor", 0) :][: asked["limit"]])

    def answer(self, status: int, document: object) -> None:
        body = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it
        del format, args


@pytest.fixture
def application() -> Generator[Application]:
    server = Application()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize(
    ("harm", "fails", "loses", "doubles"),
    [
        pytest.param("", False, False, False, id="healthy"),
        pytest.param("refuses", True, False, False, id="sent-again"),
        pytest.param("answer-is-cut", True, False, False, id="key-keeps-it-single"),
        pytest.param("forgets", False, True, False, id="lost"),
        pytest.param("doubles", False, False, True, id="doubled"),
    ],
)
def test_lost_doubled_and_failed_writes_are_told_apart(
    application: Application, monkeypatch: pytest.MonkeyPatch, harm: str, *, fails: bool, loses: bool, doubles: bool
) -> None:
    url = f"http://127.0.0.1:{application.server_port}"
    application.harm = harm
    monkeypatch.setattr("faults.chaos.people.PAGE_OF_TASKS", 3)  # so that the list has several pages
    load = Load(Addresses(url, url, url), people=1)
    with load:
        wait_for(lambda: application.writes >= 10, "ten writes")
    lost, doubled = load.count()
    assert load.tally.answered >= 5
    assert (bool(load.tally.failures), lost > 0, doubled > 0) == (fails, loses, doubles)
