"""A model server for one test: calls a tool, then says so; a message with "unplug" in it gets an error. Runs alone."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PORT = 9000
TASK = "Written down by the model"


class ChatCompletions(BaseHTTPRequestHandler):
    """POST /v1/chat/completions, streamed."""

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        last = body["messages"][-1]
        if "unplug" in str(last["content"]):
            # As some providers do, it repeats the key that it was sent.
            self.send_error(503, explain=f"not with {self.headers['Authorization']}")
        elif last["role"] == "tool":
            self._stream({"content": "It is written down."}, "stop")
        else:
            function = {"name": "add_task", "arguments": json.dumps({"title": TASK})}
            call = {"index": 0, "id": "call_1", "type": "function", "function": function}
            self._stream({"tool_calls": [call]}, "tool_calls")

    def _stream(self, delta: dict[str, Any], reason: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        for part, end in (({"role": "assistant", **delta}, None), ({}, reason)):
            choice = {"index": 0, "delta": part, "finish_reason": end}
            chunk = {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
            self.wfile.write(b"data: " + json.dumps(chunk).encode() + b"\n\n")
        self.wfile.write(b"data: [DONE]\n\n")


if __name__ == "__main__":
    ThreadingHTTPServer(("", PORT), ChatCompletions).serve_forever()
