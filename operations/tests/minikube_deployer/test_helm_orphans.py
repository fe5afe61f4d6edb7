import subprocess
from collections.abc import Generator
from pathlib import Path

import pytest

from todoctl.minikube_deployer.helm_orphans import end_orphaned_helm
from todoctl.minikube_deployer.target import Target

pytestmark = pytest.mark.integration
HERE = Target("cluster", "test-orphans", "todo")


@pytest.fixture
def helm(tmp_path: Path) -> Path:
    """The path of a program of that name."""
    return tmp_path / "helm"


@pytest.fixture
def running() -> Generator[list[subprocess.Popen[bytes]]]:
    started: list[subprocess.Popen[bytes]] = []
    yield started
    for process in started:
        process.kill()
        process.wait(10)


def start(helm: Path, *arguments: str) -> subprocess.Popen[bytes]:
    """Starts a process that calls itself so, and runs until it is ended."""
    script = 'name=$1; shift; exec -a "$name" tail -f /dev/null -- "$@" 2>/dev/null'
    return subprocess.Popen(["bash", "-c", script, "bash", str(helm), *arguments])


BOUND = ("--description", "0a1b", "--kube-context", "test-orphans", "--namespace", "todo")


def test_only_what_an_earlier_deploy_started_there_is_ended(helm: Path, running: list[subprocess.Popen[bytes]]) -> None:
    ours = start(helm, "upgrade", *BOUND)
    others = [
        start(helm, "upgrade", *BOUND[2:]),  # a person's own
        start(helm, "upgrade", *BOUND[:-1], "other"),
        start(helm.with_name("kubectl"), "get", *BOUND),
    ]
    running += [ours, *others]
    wait_until_renamed(running)
    assert end_orphaned_helm(HERE) == 1
    assert ours.wait(10) is not None  # whoever waits first learns the exit code
    assert [process.poll() for process in others] == [None, None, None]


def wait_until_renamed(processes: list[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        while b"\0/dev/null\0" not in Path(f"/proc/{process.pid}/cmdline").read_bytes():
            assert process.poll() is None
