"""docs/api.md names every call, every tool and every kind of error that there is."""

from __future__ import annotations

import re
from pathlib import Path

from mcp import Client

from todo_backend.app import create_app
from todo_backend.database import Database
from todo_backend.errors import AppError
from todo_backend.settings import Settings
from todo_backend.tasks.service import TaskService
from todo_backend.tools.server import build_mcp_server

DOCUMENT = (Path(__file__).resolve().parents[2] / "docs" / "api.md").read_text(encoding="utf-8")
NO_DATABASE = "postgresql://nobody@127.0.0.1:1/none"


def kinds_of(error: type[AppError]) -> list[type[AppError]]:
    return [error, *(kind for child in error.__subclasses__() for kind in kinds_of(child))]


def test_every_call_is_documented() -> None:
    settings = Settings.model_validate({"database_url": NO_DATABASE, "better_auth_url": "http://localhost:3000"})
    paths: dict[str, dict[str, object]] = create_app(settings).openapi()["paths"]
    calls = {
        f"{method.upper()} {path.replace('{task_id}', '{id}')}" for path, methods in paths.items() for method in methods
    }
    assert len(calls) > 10
    assert {call for call in calls if f"`{call}`" not in DOCUMENT} == set()


def test_every_kind_of_error_is_documented_with_its_status() -> None:
    rows = dict(re.findall(r"^\| (\d{3}) \| ([^|]+) \|", DOCUMENT, re.MULTILINE))
    kinds = kinds_of(AppError)
    assert len(kinds) > 10
    assert [kind for kind in kinds if f"`{kind.code}`" not in rows.get(str(kind.status), "")] == []


async def test_every_tool_is_documented_with_its_arguments() -> None:
    database = Database(NO_DATABASE, pool_size=1, statement_timeout_seconds=1, pooler=None)
    rows = dict(re.findall(r"^\| `(\w+)` \| ([^|]*) \|", DOCUMENT, re.MULTILINE))
    async with Client(build_mcp_server(TaskService(database))) as client:
        tools = (await client.list_tools()).tools
    await database.close()
    assert {tool.name for tool in tools} <= set(rows)
    for tool in tools:
        if tool.name == "update_task":  # its row points to add_task's
            continue
        arguments = set(tool.input_schema["properties"]) - {"user_id"}
        assert set(re.findall(r"`(\w+)\??`", rows[tool.name])) == arguments, tool.name
