"""A stand-in of a model's provider: Chat Completions, streamed as the true ones are, until it is told to misbehave.

It runs by itself, in a pod whose image holds nothing of this package: the standard library is all it may use. Asked to
add a task, it calls the tool, and then says so word by word. `POST /mood` with one of MOODS as its body changes how.
"""

from __future__ import annotations

import itertools
import json
import re
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import cast

MOODS = ("steady", "slow", "busy", "truncated", "garbage", "gone")
WORD_SECONDS = 0.15
"""Between two words, so that an answer lasts long enough to be cut off by something else."""
SLOW_SECONDS = 120.0
_TASK = re.compile(r"Add a task: ([^\n\"]+)")
_WORDS = ("That ", "is ", "on ", "your ", "list ", "now, ", "as ", "you ", "said.")
_CUTS = itertools.count()


def chunks(messages: list[dict[str, object]]) -> list[dict[str, object]]:
    """The deltas of the answer to a conversation: a call of the tool, or words once the tool has answered."""
    last = messages[-1]
    asked = _TASK.findall(json.dumps(last.get("content"), ensure_ascii=False)) if last.get("role") == "user" else []
    if not asked:
        return [{"role": "assistant", "content": word} for word in _WORDS]
    arguments = json.dumps({"title": asked[-1].strip()})
    half = len(arguments) // 2
    call = {"index": 0, "id": f"call_{time.monotonic_ns():x}", "type": "function"}
    parts = (arguments[:half], arguments[half:])
    return [
        {"role": "assistant", "tool_calls": [{**call, "function": {"name": "add_task", "arguments": ""}}]},
        *({"tool_calls": [{"index": 0, "function": {"arguments": part}}]} for part in parts),
    ]


class Provider(ThreadingHTTPServer):
    """Its mood holds for all requests that begin from then on."""

    daemon_threads = True
    request_queue_size = 128
    mood = MOODS[0]


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"

    @property
    def provider(self) -> Provider:
        """The server that this connection belongs to."""
        return cast("Provider", self.server)

    def do_POST(self) -> None:
        """Answers a request of either kind."""
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        if self.path == "/mood":
            self.provider.mood = body.decode()
            self._answer(200, {"mood": self.provider.mood})
            return
        mood = self.provider.mood
        if mood == "busy":
            self._answer(429, {"error": {"message": "Rate limit reached", "type": "requests", "code": "rate_limit"}})
            return
        if mood == "gone":
            self.close_connection = True
            return
        if mood == "slow":
            time.sleep(SLOW_SECONDS)
        self._stream(mood, chunks(json.loads(body)["messages"]))

    def do_GET(self) -> None:
        """Says that it is there."""
        self._answer(200, {"mood": self.provider.mood})

    def _stream(self, mood: str, deltas: list[dict[str, object]]) -> None:
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        if mood == "garbage":
            self._send("data: {this is not json}\n\n")
            self._send("")
            return
        finish = "tool_calls" if "tool_calls" in deltas[0] else "stop"
        # Sometimes before the first word, sometimes after the last but before the end is said.
        shown = next(_CUTS) % (len(deltas) + 1) if mood == "truncated" else len(deltas)
        for delta in deltas[:shown]:
            self._send_choice({"index": 0, "delta": delta, "finish_reason": None})
            time.sleep(WORD_SECONDS)
        if mood == "truncated":
            self.close_connection = True
            return
        self._send_choice({"index": 0, "delta": {}, "finish_reason": finish})
        self._send("data: [DONE]\n\n")
        self._send("")

    def _send_choice(self, choice: dict[str, object]) -> None:
        head = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "stand-in"}
        self._send(f"data: {json.dumps({**head, 'choices': [choice]})}\n\n")

    def _send(self, text: str) -> None:
        """One chunk of the body; an empty one ends it."""
        data = text.encode()
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        self.wfile.flush()

    def _answer(self, status: int, document: object) -> None:
        body = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it
        """Says nothing: nobody reads it."""


if __name__ == "__main__":
    Provider(("", int(sys.argv[1])), Handler).serve_forever()
