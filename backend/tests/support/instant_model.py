"""An OpenAI-compatible server that answers every turn at once: one add_task, then one sentence. For measuring."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from support.openai_server import Call, OpenAIServer, Say, Step


class InstantModel(OpenAIServer):
    """Needs no script: what it says follows from the last message that it is sent."""

    async def _take(self, request: Request) -> Step:
        body = await request.json()
        last = body["messages"][-1]
        if last["role"] == "tool":
            return Say("Added\u00a0it.")  # one word, so one chunk: what is measured is the turn, not the typing
        return Call((("add_task", {"title": str(last["content"]).removeprefix("add ")}),))

    async def _responses(self, request: Request) -> Response:
        return Response("measured by Chat Completions only", status_code=404)
