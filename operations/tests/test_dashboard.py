"""`todoctl dashboard` with a stand-in for minikube: what it starts, and what it says where nothing is to start."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from todoctl.errors import ExitCode
from todoctl.local_stack.state import find_state
from todoctl.minikube_deployer.target import DeploymentFolder, Target
from todoctl.repository import this_repository

pytestmark = pytest.mark.integration

RUNNING = '{"Name":"minikube","Host":"Running","Kubelet":"Running","APIServer":"Running"}'
STOPPED = '{"Name":"minikube","Host":"Stopped","Kubelet":"Stopped","APIServer":"Stopped"}'


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where todoctl keeps what it knows, and a folder that is all the PATH there is."""
    monkeypatch.setenv("TODO_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    (tmp_path / "bin").mkdir()
    return tmp_path


def put_minikube(home: Path, status: str) -> None:
    program = home / "bin" / "minikube"
    program.write_text(
        f"#!{sys.executable}\nimport sys\n"
        f"print({status!r} if sys.argv[1] == 'status' else 'started: ' + ' '.join(sys.argv[1:]))\n",
        encoding="utf-8",
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)


def dashboard(*options: str) -> subprocess.CompletedProcess[str]:
    """Runs the command as people do."""
    return subprocess.run(
        [sys.executable, "-P", "-m", "todoctl", "dashboard", *options],
        capture_output=True, text=True, check=False, timeout=60,
        env=dict(os.environ) | {"PYTHONPATH": str(this_repository().operations)},
    )  # fmt: skip


@pytest.mark.parametrize(("options", "started"), [((), "dashboard"), (("--url",), "dashboard --url")])
def test_it_becomes_minikubes_own_for_the_profile(home: Path, options: tuple[str, ...], started: str) -> None:
    put_minikube(home, RUNNING)
    ended = dashboard(*options)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout == f"started: {started} --profile minikube\n"


def test_a_profile_that_does_not_run_is_not_started_for_it(home: Path) -> None:
    put_minikube(home, STOPPED)
    ended = dashboard()
    assert ended.returncode == ExitCode.STACK
    assert "profile minikube does not run" in ended.stderr
    assert "Fix: Start it with the application: ./todoctl deploy" in ended.stderr


def test_a_profile_that_is_not_there_is_named(home: Path) -> None:
    put_minikube(home, "Profile not found.")
    assert "There is no Minikube profile minikube." in dashboard().stderr


def test_without_minikube_it_says_how_to_get_it(home: Path) -> None:
    assert home
    ended = dashboard()
    assert ended.returncode == ExitCode.TOOL
    assert "minikube is not installed." in ended.stderr


def test_a_deployment_on_another_cluster_has_no_minikube_dashboard(home: Path) -> None:
    put_minikube(home, RUNNING)
    target = Target("cluster", "lab", "mine")
    folder = DeploymentFolder.of(find_state(this_repository()), target)
    folder.create()
    folder.remember(target)
    ended = dashboard()
    assert ended.returncode == ExitCode.USAGE
    assert "Minikube is not what runs here: the deployment is in namespace mine of context lab" in ended.stderr
    assert "./todoctl status --target cluster --context lab --namespace mine" in ended.stderr
