"""Which layer of a chat turn a stack of files belongs to."""

from __future__ import annotations

from collections.abc import Sequence

OTHER = "event loop, system"
# The innermost file that one of these names decides: what is below it, it has called.
LAYERS: tuple[tuple[str, str], ...] = (
    ("todo_backend/language/", "language engine"),
    ("todo_backend/assistant/", "our assistant"),
    ("todo_backend/conversations/", "our conversations"),
    ("todo_backend/tasks/", "our tasks"),
    ("todo_backend/tools/", "our tools"),
    ("todo_backend/", "our other code"),
    ("/agents/", "agents' SDK"),
    ("/openai/", "OpenAI's client"),
    ("/httpx2/", "OpenAI's client"),
    ("/httpcore2/", "OpenAI's client"),
    ("/chatkit/", "ChatKit's server"),
    ("/mcp/", "MCP server"),
    ("/mcp_types/", "MCP server"),
    ("/sqlalchemy/", "SQLAlchemy"),
    ("/psycopg", "psycopg"),
    ("/fastapi/", "FastAPI, Starlette"),
    ("/starlette/", "FastAPI, Starlette"),
    ("/uvicorn/", "uvicorn"),
    ("/jwt/", "token"),
    ("/pydantic", "pydantic"),
    ("/prometheus_client/", "metrics"),
)


def layer_of(stack: Sequence[str]) -> str:
    """The layer at work, by the files of a stack, the innermost first."""
    for file in stack:
        # The program's own start is below everything.
        if file.endswith("todo_backend/__main__.py"):
            return OTHER
        for part, layer in LAYERS:
            if part in file:
                return OTHER if file.endswith("uvicorn/server.py") else layer
    return OTHER
