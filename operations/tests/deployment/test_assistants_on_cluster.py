"""The tools that deploy, prove and describe, asked for over MCP by the official client, on a real cluster."""

from __future__ import annotations

import asyncio
import os
import shlex
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import psutil
import pytest
from deployment.clone import Clone
from deployment.conftest import NAMESPACE
from deployment.load import ask
from deployment.person import Person
from mcp import Client
from mcp.client.stdio import StdioServerParameters, stdio_client

from tests.waiting import wait_for
from todoctl.local_stack.user_settings import SETTING_NAMES
from todoctl.minikube_deployer.cluster_secrets import read_secret
from todoctl.minikube_deployer.target import Target
from todoctl.programs.helm import Helm
from todoctl.programs.kubectl import Kubectl

pytestmark = pytest.mark.integration
BACKEND = "todo-backend"
SERVICES = (BACKEND, "todo-frontend")
TOLD_SECONDS = 120.0


@pytest.fixture
def helm() -> Helm:
    return Helm(os.environ["TODO_TEST_CONTEXT"], NAMESPACE)


@asynccontextmanager
async def assistant(clone: Clone, folder: Path) -> AsyncGenerator[Client]:
    """A client of the clone's own server, as an editor or an agent starts it."""
    where = shlex.split(Target("cluster", os.environ["TODO_TEST_CONTEXT"], NAMESPACE).options)
    surroundings = {**os.environ, **dict.fromkeys(SETTING_NAMES, ""), "CI": "1"}
    command = StdioServerParameters(
        command=str(clone.root / "todoctl"), args=["mcp", *where], cwd=clone.root, env=surroundings
    )
    with (folder / "server.log").open("w") as log:
        async with Client(stdio_client(command, log)) as client:
            yield client


async def call(client: Client, tool: str, **arguments: object) -> dict[str, Any]:
    """The typed result of a call that must succeed."""
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, result.content
    return result.structured_content


def revisions(helm: Helm) -> dict[str, int]:
    return {name: release.revision for name, release in helm.releases().items()}


def images_of(kubectl: Kubectl, deployment: str) -> list[str]:
    """The images that a Deployment runs."""
    found = kubectl.find("deployment", deployment)
    assert found is not None
    return [one["image"] for one in found["spec"]["template"]["spec"]["containers"]]


def helm_processes() -> list[int]:
    """The Helm processes that change something in the namespace of these tests."""
    found: list[int] = []
    for process in psutil.process_iter():
        with suppress(psutil.Error):
            words = process.cmdline()
            if words and Path(words[0]).name == "helm" and "upgrade" in words and NAMESPACE in words:
                found.append(process.pid)
    return found


async def until(condition: Callable[[], object], what: str) -> None:
    await asyncio.to_thread(wait_for, condition, what, TOLD_SECONDS)


def test_a_second_deploy_changes_nothing_and_all_is_proved_and_described(
    deployed: Clone, kubectl: Kubectl, helm: Helm, tmp_path: Path
) -> None:
    before = revisions(helm)
    steps: list[str] = []

    async def note(progress: float, total: float | None, message: str | None) -> None:
        assert (progress > 0, total) == (True, None)
        steps.append(message or "")

    async def run() -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
        async with assistant(deployed, tmp_path) as client:
            again = await client.call_tool("deploy", {}, progress_callback=note)
            assert not again.is_error, again.content
            verified = await call(client, "verify_deployment", disturb=False, browser=False)
            return again.structured_content, verified, await call(client, "describe_live_state")

    again, verified, described = asyncio.run(run())
    assert again["changed"] is False
    assert again["frontend_url"] == deployed.status()["urls"]["frontend"]
    assert revisions(helm) == before
    for name in before:
        assert any(step.startswith(f"+ chart {name}: up to date") for step in steps), steps
    assert verified["failed"] == 0, verified["text"]
    assert verified["passed"] > 0
    assert verified["left_behind"] == []
    images = [image for service in SERVICES for image in images_of(kubectl, service)]
    assert [image for image in images if image not in described["text"]] == []
    secrets = read_secret(kubectl, "app-secrets") or {}
    assert secrets
    assert [key for key, value in secrets.items() if value and value in described["text"]] == []


def test_a_cancelled_deploy_ends_helm_and_the_next_one_mends_what_it_left(
    deployed: Clone, kubectl: Kubectl, helm: Helm, tmp_path: Path
) -> None:
    before = revisions(helm)[BACKEND]

    def is_in_the_middle() -> bool:
        return helm.releases()[BACKEND].status == "pending-upgrade" and bool(helm_processes())

    def ready_backends() -> int:
        found = kubectl.find("deployment", BACKEND)
        return 0 if found is None else int(found["status"].get("readyReplicas", 0))

    async def run() -> None:
        async with assistant(deployed, tmp_path) as client:
            calling = asyncio.create_task(client.call_tool("deploy", {"backend_replicas": 3}))
            await until(is_in_the_middle, "Helm is in the middle of its upgrade")
            calling.cancel()
            with suppress(asyncio.CancelledError):
                await calling
            await asyncio.to_thread(wait_for, lambda: not helm_processes(), "Helm was ended")
            left = helm.releases()[BACKEND]
            assert (left.revision, left.status in {"failed", "pending-upgrade"}) == (before + 1, True), left
            # What was asked for is remembered: the next deploy, which names nothing, brings it about.
            assert (await call(client, "deploy"))["changed"] is True
            assert helm.releases()[BACKEND].status == "deployed"
            assert ready_backends() == 3
            await call(client, "deploy", backend_replicas=2)

    asyncio.run(run())
    assert ready_backends() == 2
    assert deployed.status()["ready"] is True


def test_images_are_built_and_an_undeploy_keeps_the_data_for_the_next_deploy(
    deployed: Clone, kubectl: Kubectl, tmp_path: Path
) -> None:
    urls = deployed.status()["urls"]
    person = Person.sign_up(urls["frontend"], urls["backend"])
    person.say("add milk")

    async def run() -> tuple[list[str], str, dict[str, Any]]:
        async with assistant(deployed, tmp_path) as client:
            built = await call(client, "build_images")
            running = [image for service in SERVICES for image in images_of(kubectl, service)]
            assert sorted(one["reference"] for one in built["images"]) == sorted(running)
            assert all(one["size_mib"] > 0 for one in built["images"])
            gone = await call(client, "undeploy")
            left = [str(one["metadata"]["name"]) for one in kubectl.get("deployments.apps,statefulsets.apps")]
            return left, gone["done"], await call(client, "deploy")

    left, told, again = asyncio.run(run())
    assert left == []
    assert "persistentvolumeclaim/data-todo-postgres-0" in told
    assert again["changed"] is True
    # Who holds the ports outlives the server that started it.
    wait_for(lambda: ask(f"{again['frontend_url']}/") is None, "the page answers after the server's end", TOLD_SECONDS)
    assert person.sign_in_again(again["frontend_url"], again["backend_url"]).titles() == ["Milk"]
