"""An OpenAI-compatible server over real HTTP whose model says what a test wrote down for it."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Request = dict[str, Any]
Turn = dict[str, Any] | int
"""A message of the model, or the HTTP status that it fails with."""
Script = Callable[[Request], Turn]


def says(text: str) -> Turn:
    return {"role": "assistant", "content": text}


def calls(name: str, arguments: dict[str, object] | str | None = None, *, call_id: str = "") -> Turn:
    """A call of one tool; arguments as a text are sent as they are, be they JSON or not."""
    given = arguments if isinstance(arguments, str) else json.dumps(arguments or {})
    function = {"name": name, "arguments": given}
    return {
        "role": "assistant",
        "content": None,
        "tool_calls": [{"id": call_id or f"call_{name}", "type": "function", "function": function}],
    }


def hands_to(role: str) -> Turn:
    return calls(f"transfer_to_{role.replace('-', '_')}")


@dataclass
class StandInOpenAI:
    """What was asked of the server, and where it is."""

    base_url: str
    requests: list[Request] = field(default_factory=list[Request])

    @property
    def everything_sent(self) -> str:
        """All prompts, tools and results that the model has seen."""
        return json.dumps(self.requests, ensure_ascii=False)

    def tool_results(self) -> list[str]:
        """What the tools answered, as the last request holds it."""
        return [str(one["content"]) for one in self.requests[-1]["messages"] if one["role"] == "tool"]

    def offered_tools(self, number: int) -> list[str]:
        """The names of the tools in one request."""
        return [one["function"]["name"] for one in self.requests[number]["tools"]]


@contextmanager
def serve_turns(*turns: Turn) -> Generator[StandInOpenAI]:
    """The model says one after the other; asked once more, it fails the test by an error."""
    left = list(turns)

    def script(_request: Request) -> Turn:
        return left.pop(0) if left else 500

    with serve(script) as server:
        yield server


@contextmanager
def serve(script: Script) -> Generator[StandInOpenAI]:
    """The model says what a function makes of each request."""
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            request: Request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            with lock:
                made.requests.append(request)
                number, turn = len(made.requests), script(request)
            if isinstance(turn, int):
                self._send(turn, {"error": {"message": "as the test wants it", "type": "test"}})
                return
            for call in turn.get("tool_calls") or ():
                call["id"] = f"{call['id']}_{number}"
            reason = "tool_calls" if turn.get("tool_calls") else "stop"
            self._send(200, _completion(number, turn, reason))

        def _send(self, status: int, document: dict[str, Any]) -> None:
            body = json.dumps(document).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name in the standard library
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made = StandInOpenAI(f"http://127.0.0.1:{server.server_address[1]}/v1")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield made
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _completion(number: int, message: dict[str, Any], reason: str) -> dict[str, Any]:
    return {
        "id": f"completion_{number}",
        "object": "chat.completion",
        "created": 1,
        "model": "stand-in",
        "choices": [{"index": 0, "message": message, "finish_reason": reason}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
    }


def messages_of(request: Request, role: str) -> Sequence[str]:
    return [str(one.get("content")) for one in request["messages"] if one["role"] == role]
