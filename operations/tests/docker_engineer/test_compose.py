"""`docker compose up --wait` of the generated file, on a real engine, with both images as they are deployed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime

import httpx2
import pytest
from compose_stack import ComposeStack, Person
from stand_in_model import TASK
from supply_chain.canaries import found_in, watched_arguments
from waiting import wait_for

from todoctl.blueprint.model import Blueprint
from todoctl.repository import Repository

pytestmark = [pytest.mark.integration, pytest.mark.needs_docker]

LASTING = ("backend", "frontend", "postgres")
ONCE = ("secrets", "database", "backend-migration", "frontend-migration")


@pytest.fixture(scope="module")
def stack(repository: Repository, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ComposeStack]:
    running = ComposeStack(repository.root, tmp_path_factory.mktemp("compose") / "override.yml")
    try:
        running.up()
        yield running
    finally:
        running.remove()


@pytest.fixture(scope="module")
def ann(stack: ComposeStack) -> Person:
    return Person(stack)


def test_up_returns_when_everything_is_ready(stack: ComposeStack) -> None:
    for service in LASTING:
        assert stack.inspect(service)["State"]["Health"]["Status"] == "healthy", service
    for service in ONCE:
        state = stack.inspect(service)["State"]
        assert (state["Status"], state["ExitCode"]) == ("exited", 0), service
    assert httpx2.get(f"{stack.api}/health/ready").status_code == 200
    assert httpx2.get(f"{stack.page}/").status_code == 200


def test_the_model_that_the_user_names_answers(ann: Person) -> None:
    answer = ann.say("write this down")
    assert answer["response"] == "It is written down."
    assert [call["name"] for call in answer["tool_calls"]] == ["add_task"]
    assert TASK in ann.titles()


def test_the_engine_answers_without_a_model_and_knows_the_time_zone(ann: Person) -> None:
    answer = ann.say("remind me to unplug the iron tomorrow at 5pm")
    (call,) = answer["tool_calls"]
    assert call["name"] == "add_task"
    due = datetime.fromisoformat(call["result"]["due"])
    (task,) = [one for one in ann.ask("GET", f"/api/{ann.id}/tasks").json() if one["id"] == call["result"]["task_id"]]
    assert "nplug the iron" in task["title"]
    # 5 pm in Berlin, which is an hour or two earlier in UTC.
    assert datetime.fromisoformat(task["due"]) == due
    assert due.utctimetuple().tm_hour in {15, 16}


def test_the_stream_of_the_chat_comes_through(ann: Person) -> None:
    text = {"type": "input_text", "text": "unplug, then show my tasks"}
    options: dict[str, str] = {}
    message = {"content": [text], "attachments": [], "inference_options": options}
    reply = ann.ask("POST", "/chatkit", {"type": "threads.create", "params": {"input": message}})
    events = [json.loads(line[6:]) for line in reply.text.splitlines() if line.startswith("data: ")]
    kinds = [event["type"] for event in events]
    assert kinds[0] == "thread.created"
    said = [event["item"] for event in events if event["type"] == "thread.item.done"]
    assert any(item["type"] == "assistant_message" for item in said)


def test_the_tools_are_served_by_mcp(ann: Person) -> None:
    call = {"name": "add_task", "arguments": {"title": "By way of MCP"}}
    reply = ann.ask(
        "POST",
        "/mcp",
        {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": call},
        Accept="application/json, text/event-stream",
        **{"MCP-Protocol-Version": "2025-06-18"},
    )
    assert reply.json()["result"]["isError"] is False
    assert "By way of MCP" in ann.titles()


def test_nothing_that_the_backend_imports_was_left_out(stack: ComposeStack) -> None:
    script = """
import importlib, pkgutil, ssl, zoneinfo
import agents, chatkit.server, mcp.server, openai, sqlalchemy.dialects.postgresql.psycopg
import alembic.command, todo_backend
names = [one.name for one in pkgutil.walk_packages(todo_backend.__path__, "todo_backend.")]
for name in names:
    if not name.endswith("__main__"):
        importlib.import_module(name)
assert len(names) > 100, names
zoneinfo.reset_tzpath(to=())
assert len({zoneinfo.ZoneInfo(name).key for name in ("Europe/Berlin", "Asia/Shanghai", "America/New_York")}) == 3
assert ssl.create_default_context().cert_store_stats()["x509_ca"] > 100
import certifi, pathlib
assert pathlib.Path(certifi.where()).stat().st_size > 100_000
"""
    stack.execute("backend", "python", "-W", "error::ImportWarning", "-c", script)


def test_there_are_no_tools_for_building_in_our_layers(stack: ComposeStack) -> None:
    tools = {
        "backend": ("pip", "setuptools", "tests", "*.pyi", "*.c", "*.h"),
        "frontend": ("npm", "sharp", "@img", "swc-linux*", "*.ts", "esbuild", "tests", ".env*"),
    }
    for service, names in tools.items():
        either = [word for name in names for word in ("-o", "-name", name)][1:]
        assert stack.execute(service, "find", "/app", *either) == "", service
    assert stack.execute("backend", "ls", "/app/.venv/bin").split() == ["python", "python3", "python3.13"]


def test_the_page_answers_wrong_requests_in_peace(stack: ComposeStack) -> None:
    answers = {
        path: httpx2.get(stack.page + path).status_code
        for path in ("/nowhere", "/api/nowhere", "/_next/image?url=%2Ficon.svg&w=64&q=75", "/icon.svg", "/sign-in")
    }
    assert list(answers.values()) == [404, 404, 404, 200, 200]
    forged = {"x-prerender-revalidate": "\\ud800" * 16, "Cookie": "__prerender_bypass=%ED%A0%80"}
    reply = httpx2.get(f"{stack.page}/sign-in", headers=forged)
    assert reply.status_code == 200
    assert "x-nextjs-cache" not in reply.headers
    assert "unhandledRejection" not in stack.compose("logs", "--no-log-prefix", "frontend")


def test_each_runs_without_rights_and_can_write_nothing(stack: ComposeStack, blueprint: Blueprint) -> None:
    users = {name: service.image.user for name, service in blueprint.services.by_name().items()}
    for service, user in {**users, "postgres": blueprint.database.user}.items():
        status = stack.execute(service, "cat", "/proc/1/status")
        fields = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
        assert set(fields["Uid"].split()) == {str(user)}, service
        assert int(fields["CapEff"], 16) == int(fields["CapBnd"], 16) == 0, service
        assert fields["NoNewPrivs"] == "1", service
        wrote = stack.execute(service, "sh", "-c", "touch /app /etc/passwd /usr/x 2>/dev/null && echo wrote || true")
        assert wrote == "", service


def test_each_service_reads_only_its_own_secrets(stack: ComposeStack) -> None:
    for service, folder in (("backend", "postgres"), ("frontend", "postgres"), ("postgres", "backend")):
        tried = stack.execute(
            service, "sh", "-c", f"cat /run/secrets/{folder}/* /run/secrets/made/* 2>/dev/null || true"
        )
        assert tried == "", service


def test_no_secret_is_in_images_logs_settings_or_arguments(stack: ComposeStack, ann: Person) -> None:
    made = {
        "superuser_password": stack.execute("postgres", "cat", "/run/secrets/postgres/SUPERUSER_PASSWORD"),
        "application_password": stack.execute("postgres", "cat", "/run/secrets/postgres/APPLICATION_PASSWORD"),
        "better_auth_secret": stack.execute("backend", "cat", "/run/secrets/backend/BETTER_AUTH_SECRET"),
    }
    assert len(set(made.values())) == 3
    assert {len(value) for value in made.values()} == {64}
    canaries = {**made, "model_key": stack.model_key}
    with watched_arguments(canaries) as arguments:
        ann.say("unplug and tell the key")  # the model's refusal has it
        stack.compose("restart", "postgres", "backend", "frontend")
        stack.up()
    assert arguments == set()
    assert found_in(stack.said(), canaries) == []
    # Whoever may ask the engine sees the model's key among the backend's variables: they came from that person.
    shown = "".join(json.dumps(stack.inspect(service)) for service in LASTING + ONCE)
    assert found_in(shown, made) == []
    for service in ("backend", "frontend"):
        exported = stack.exported(service)
        assert b"app/" in exported, service
        assert found_in(exported, canaries) == [], service


def test_the_applications_role_has_no_special_rights(stack: ComposeStack) -> None:
    asked = "select rolsuper, rolcreatedb, rolcreaterole, rolbypassrls from pg_roles where rolname = 'todo'"
    found = stack.execute(
        "postgres", "psql", "--username", "postgres", "--tuples-only", "--no-align", "--command", asked
    )
    assert found.strip() == "f|f|f|f"


def test_the_database_cannot_be_reached_from_here_nor_reach_out(stack: ComposeStack) -> None:
    assert stack.inspect("postgres")["NetworkSettings"]["Ports"] in ({"5432/tcp": None}, {"5432/tcp": []}, {})
    routes = stack.execute("postgres", "cat", "/proc/net/route")
    assert [line for line in routes.splitlines()[1:] if line.split()[1] == "00000000"] == []


@pytest.mark.parametrize("service", LASTING)
def test_a_killed_container_comes_back(stack: ComposeStack, ann: Person, service: str) -> None:
    before = stack.inspect(service)
    # From outside: `docker kill` counts as the user's wish, and is obeyed.
    kill = f"kill -9 {before['State']['Pid']}"
    image = stack.inspect("backend")["Image"]
    stack.docker("run", "--rm", "--pid", "host", "--user", "0:0", "--cap-add", "KILL", image, "sh", "-c", kill)

    def is_back() -> bool:
        now = stack.inspect(service)
        back = now["State"].get("Health", {}).get("Status") == "healthy"
        return back and now["RestartCount"] > before["RestartCount"]

    wait_for(is_back, f"{service} comes back", 60)
    wait_for(lambda: httpx2.get(f"{stack.api}/health/ready").status_code == 200, "the API is ready", 30)
    ann.sign_in_again()
    assert TASK in ann.titles()


def test_a_second_up_changes_nothing(stack: ComposeStack, ann: Person) -> None:
    read = ("cat", "/run/secrets/backend/BETTER_AUTH_SECRET")
    before = {service: stack.container(service) for service in LASTING}, stack.execute("backend", *read)
    stack.up()
    assert ({service: stack.container(service) for service in LASTING}, stack.execute("backend", *read)) == before
    assert TASK in ann.titles()


def test_down_ends_all_within_their_time_and_up_has_the_data_again(stack: ComposeStack, ann: Person) -> None:
    stack.compose("stop", "backend", "frontend", "postgres", timeout_seconds=60)
    ends = {service: stack.inspect(service)["State"]["ExitCode"] for service in LASTING}
    # 143: ended by SIGTERM, as asked; 137 would be SIGKILL after the time was up.
    assert set(ends.values()) <= {0, 143}, ends
    stack.compose("down")
    stack.up()
    ann.sign_in_again()
    assert TASK in ann.titles()
