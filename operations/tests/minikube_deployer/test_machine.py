"""What is missing on a machine is named with the command that mends it; the programs are small stand-ins."""

import stat
from collections.abc import Generator
from pathlib import Path

import pytest

from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.machine import check_machine, memory_for_minikube
from todoctl.programs import helm
from todoctl.programs.docker import Engine
from todoctl.programs.minikube import Minikube

pytestmark = pytest.mark.integration
RUNNING = '{"Name":"minikube","Host":"Running","Kubelet":"Running","APIServer":"Running"}'
GOOD = {
    "docker": 'case "$1" in info) echo "26.1|4|8000000000";; *) echo unix:///socket;; esac',
    "helm": "echo v3.19.5",
    "minikube": f"case \"$1\" in version) echo v1.38.1;; *) echo '{RUNNING}';; esac",
}


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[Path]:
    """A folder of programs that is all the PATH there is."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name, script in GOOD.items():
        put(folder, name, script)
    (folder / "sh").symlink_to("/bin/sh")
    monkeypatch.setenv("PATH", str(folder))
    helm.version.cache_clear()
    yield folder
    helm.version.cache_clear()


def put(folder: Path, name: str, script: str) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)


def refusal(folder: Path) -> OpsError:
    with pytest.raises(OpsError) as caught:
        check_machine(Minikube("minikube"), folder)
    return caught.value


def test_a_machine_that_has_everything_passes(machine: Path) -> None:
    found = check_machine(Minikube("minikube"), machine)
    assert str(found) == "Docker 26.1, Helm 3.19, 4 CPUs"
    assert found.minikube is not None
    assert found.minikube.is_running


@pytest.mark.parametrize("name", ["docker", "helm", "minikube"])
def test_a_missing_program_is_named_with_where_to_get_it(machine: Path, name: str) -> None:
    (machine / name).unlink()
    error = refusal(machine)
    assert error.problem == f"{name} is not installed."
    assert error.exit_code == ExitCode.TOOL
    assert "Install" in error.fix


@pytest.mark.parametrize(
    ("name", "script", "problem", "fix"),
    [
        pytest.param(
            "docker",
            "echo 'Cannot connect to the Docker daemon at unix:///socket. Is the docker daemon running?' >&2; exit 1",
            "does not answer",
            "systemctl start docker",
            id="daemon-stopped",
        ),
        pytest.param(
            "docker",
            "echo 'permission denied while trying to connect to the Docker daemon socket' >&2; exit 1",
            "may not use",
            "usermod -aG docker",
            id="not-in-group",
        ),
        pytest.param("helm", "echo v3.2.1", "Helm 3.14 or newer is needed", "Install a current Helm", id="old-helm"),
        pytest.param(
            "minikube", "echo v1.20.0", "Minikube 1.32 or newer", "Install a current Minikube", id="old-minikube"
        ),
    ],
)
def test_what_does_not_do_is_named(machine: Path, name: str, script: str, problem: str, fix: str) -> None:
    put(machine, name, script)
    error = refusal(machine)
    assert problem in error.problem
    assert fix in error.fix
    assert error.exit_code == ExitCode.TOOL


@pytest.mark.parametrize(("engine", "lacks"), [("1|8000000000", "2 CPUs"), ("4|1000000000", "MiB of memory")])
def test_a_cluster_that_would_not_fit_is_not_started(machine: Path, engine: str, lacks: str) -> None:
    put(machine, "docker", f'case "$1" in info) echo "26.1|{engine}";; esac')
    put(machine, "minikube", 'case "$1" in version) echo v1.38.1;; *) echo nothing here;; esac')
    assert lacks in refusal(machine).problem


def test_a_full_disk_is_named(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("Usage", (), {"free": 2**30})())  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType]
    error = refusal(machine)
    assert "1.0 GiB are free" in error.problem
    assert "docker system prune" in error.fix


def test_minikube_asks_for_no_more_than_there_is() -> None:
    assert memory_for_minikube(Engine("26.1", 2, 24_000)) == 4096
    assert memory_for_minikube(Engine("26.1", 2, 3_900)) == 3388
