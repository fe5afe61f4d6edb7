"""`todoctl ask` as people run it: with and without a terminal, with and without a model."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.assistants.stand_in_cluster import StandInCluster
from tests.assistants.stand_in_openai import calls, hands_to, says, serve_turns
from todoctl.repository import this_repository

pytestmark = pytest.mark.integration
TARGET = ["--target", "cluster", "--context", "lab", "--namespace", "todo"]


def command(*words: str) -> list[str]:
    return [sys.executable, "-P", "-m", "todoctl", "ask", *words, *TARGET]


def environment(cluster: StandInCluster, tmp_path: Path, **more: str) -> dict[str, str]:
    operations = str(this_repository().operations)
    # Empty settings win over those that a developer may have in .env.
    unset = dict.fromkeys(("OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_MODEL"), "")
    return unset | {"PATH": str(cluster.folder), "PYTHONPATH": operations, "TODO_HOME": str(tmp_path / "home")} | more


def run(cluster: StandInCluster, tmp_path: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(*words),
        env=environment(cluster, tmp_path, **more),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def run_on_terminal(cluster: StandInCluster, tmp_path: Path, typed: str, *words: str) -> tuple[int, str]:
    """The exit code, and what the terminal showed."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        command(*words), env=environment(cluster, tmp_path), stdin=theirs, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    shown = b""
    try:
        while b"[y/N]" not in shown:
            shown += os.read(ours, 4096)
        os.write(ours, typed.encode())
        while True:
            shown += os.read(ours, 4096)
    except OSError:  # the other end is closed: it has ended
        pass
    finally:
        os.close(ours)
    return process.wait(60), shown.decode()


def test_without_a_model_it_says_who_answers(cluster: StandInCluster, tmp_path: Path) -> None:
    ended = run(cluster, tmp_path, "is everything healthy?")
    assert ended.returncode == 0
    assert ended.stderr.startswith("The built-in router answers, by your words; no model does")
    assert "backend: 2 of 2 ready" in ended.stdout


def test_a_change_without_a_terminal_is_refused(cluster: StandInCluster, tmp_path: Path) -> None:
    ended = run(cluster, tmp_path, "scale the backend to 3")
    assert ended.returncode == 1
    assert "--approve scale_service" in ended.stdout
    assert cluster.changing_calls() == []


def test_a_change_that_was_approved_beforehand_is_made(cluster: StandInCluster, tmp_path: Path) -> None:
    ended = run(cluster, tmp_path, "scale the backend to 3", "--approve", "scale_service", "--json")
    assert ended.returncode == 0
    reply = json.loads(ended.stdout)
    assert (reply["answered_by"], reply["ended"], reply["calls"][0]["outcome"]) == (
        *("built-in router", "answered"),
        "done",
    )
    assert cluster.changing_calls() == ["scale deployment todo-backend --replicas=3"]


@pytest.mark.parametrize(("typed", "exit_code", "count"), [("y\n", 0, 1), ("n\n", 1, 0), ("\n", 1, 0)])
def test_on_a_terminal_a_person_is_asked(
    cluster: StandInCluster, tmp_path: Path, typed: str, exit_code: int, count: int
) -> None:
    code, shown = run_on_terminal(cluster, tmp_path, typed, "restart the backend")
    assert code == exit_code
    assert "Restart a service (service=backend) in namespace todo of context lab? [y/N]" in shown
    assert len(cluster.changing_calls()) == count


def test_a_tool_that_cannot_be_approved_is_named(cluster: StandInCluster, tmp_path: Path) -> None:
    ended = run(cluster, tmp_path, "verify it", "--approve", "everything")
    assert ended.returncode == 2
    assert "--approve everything: there is no changing tool of that name." in ended.stderr
    assert "scale_service" in ended.stderr


def test_with_a_model_and_no_key(cluster: StandInCluster, tmp_path: Path) -> None:
    trace = tmp_path / "trace.json"
    turns = (hands_to("minikube-deployer"), calls("deployment_status"), says("All is ready."))
    with serve_turns(*turns) as server:
        ended = run(
            cluster,
            tmp_path,
            "is everything healthy?",
            "--save-trace",
            str(trace),
            OPENAI_BASE_URL=server.base_url,
            OPENAI_MODEL="local",
        )
    assert (ended.returncode, ended.stdout) == (0, "All is ready.\n")
    assert server.requests[0]["model"] == "local"
    assert json.loads(trace.read_text(encoding="utf-8"))["spans"]
    assert "built-in router" not in ended.stderr


def test_no_answer_steers_the_terminal(cluster: StandInCluster, tmp_path: Path) -> None:
    cluster.change(logs={"todo-backend-7c9d5f6b8-abcde": "\x1b]0;title\x07\x1b[2Jred\n"})
    ended = run(cluster, tmp_path, "show the logs of the backend")
    assert "]0;title[2Jred" in ended.stdout
    assert "\x1b" not in ended.stdout


def test_the_built_in_router_can_be_asked_for(cluster: StandInCluster, tmp_path: Path) -> None:
    with serve_turns() as server:
        ended = run(cluster, tmp_path, "list the pods", "--built-in", OPENAI_BASE_URL=server.base_url)
    assert ended.returncode == 0
    assert server.requests == []
    assert "todo-postgres-0: Running" in ended.stdout


def test_a_model_that_is_down_is_an_error_with_a_way_on(cluster: StandInCluster, tmp_path: Path) -> None:
    with serve_turns() as server:
        ended = run(cluster, tmp_path, "list the pods", OPENAI_BASE_URL=server.base_url)
    assert ended.returncode == 4
    assert "--built-in" in ended.stderr
    assert "Traceback" not in ended.stderr
