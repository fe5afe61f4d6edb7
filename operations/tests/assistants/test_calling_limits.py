"""A call ends in time, and when it is given up, so does what it started."""

from __future__ import annotations

import asyncio
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.assistants.calls import tool_named
from tests.assistants.stand_in_cluster import StandInCluster
from tests.waiting import wait_for
from todoctl import shell
from todoctl.assistants.calling import Answer, call_in_thread
from todoctl.assistants.tool import Arguments, NoArguments
from todoctl.assistants.workspace import WorkspaceFinder
from todoctl.errors import OpsError
from todoctl.stopping import STOP, StoppedError

pytestmark = pytest.mark.integration


async def _call(find: WorkspaceFinder, *, timeout_seconds: float) -> Answer:
    tool = replace(tool_named("deployment_status"), timeout_seconds=timeout_seconds)
    return await call_in_thread(tool, NoArguments(), find, lambda _line: None)


def test_a_tool_that_takes_too_long_is_ended_and_says_so(cluster: StandInCluster, find: WorkspaceFinder) -> None:
    cluster.change(slow=["get"])
    began = time.monotonic()
    answer = asyncio.run(_call(find, timeout_seconds=1.0))
    assert answer.text == "deployment_status was given up after 1 seconds."
    assert time.monotonic() - began < 15


def test_a_cancelled_call_ends_the_program_that_it_started(cluster: StandInCluster, find: WorkspaceFinder) -> None:
    cluster.change(slow=["get"])

    async def cancel_when_asked() -> None:
        calling = asyncio.create_task(_call(find, timeout_seconds=60.0))
        await asyncio.to_thread(wait_for, lambda: cluster.calls("get"), "kubectl was started")
        calling.cancel()
        with pytest.raises(asyncio.CancelledError):
            await calling

    began = time.monotonic()
    # The loop ends only when its threads have: the one that waits for kubectl among them.
    asyncio.run(cancel_when_asked())
    assert time.monotonic() - began < 20


def test_steps_are_told_while_the_tool_runs(cluster: StandInCluster, find: WorkspaceFinder) -> None:
    lines: list[str] = []
    tool = tool_named("scale_service")
    arguments = tool.arguments.model_validate({"service": "backend", "replicas": 3})
    assert isinstance(arguments, Arguments)
    answer = asyncio.run(call_in_thread(tool, arguments, find, lines.append))
    assert not answer.is_error
    assert lines[-1].startswith("+ replicas: todo-backend 3/3")
    assert cluster.changing_calls() == ["scale deployment todo-backend --replicas=3"]


def test_a_program_is_ended_when_its_work_is_given_up() -> None:
    stop = threading.Event()
    ended: list[type[BaseException]] = []

    def work() -> None:
        STOP.set(stop)
        try:
            shell.run(["sleep", "60"], cwd=Path("/"), timeout_seconds=60.0)
        except StoppedError as error:
            ended.append(type(error))

    thread = threading.Thread(target=work)
    thread.start()
    stop.set()
    thread.join(10)
    assert not thread.is_alive()
    assert ended == [StoppedError]


def test_a_program_that_may_be_given_up_still_has_its_time_limit() -> None:
    STOP.set(threading.Event())
    try:
        with pytest.raises(OpsError, match="did not finish within 0 seconds"):
            shell.run(["sleep", "60"], cwd=Path("/"), timeout_seconds=0.3)
        assert shell.run(["true"], cwd=Path("/"), timeout_seconds=10.0).exit_code == 0
    finally:
        STOP.set(None)
