import socket
from collections.abc import Collection
from pathlib import Path

import pytest

from todoctl.minikube_deployer import local_ports
from todoctl.minikube_deployer.local_ports import LocalPorts, MovedPort, choose_local_ports, load_local_ports
from todoctl.minikube_deployer.target import DeploymentFolder


@pytest.fixture
def folder(tmp_path: Path) -> DeploymentFolder:
    found = DeploymentFolder(tmp_path / "deployments" / "minikube--todo")
    found.create()
    return found


@pytest.fixture
def usual(monkeypatch: pytest.MonkeyPatch, free_port: int) -> LocalPorts:
    """Other usual ports than the real ones, which may be in use on this machine."""
    found = LocalPorts(frontend=free_port, backend=free_port + 250)
    monkeypatch.setattr(local_ports, "USUAL_PORTS", found)
    return found


def choose(folder: DeploymentFolder, ours: Collection[int] = ()) -> LocalPorts:
    with choose_local_ports(folder, in_use_by_us=ours) as chosen:
        return chosen


def test_free_ports_are_the_usual_ones_and_nothing_has_moved(folder: DeploymentFolder, usual: LocalPorts) -> None:
    assert load_local_ports(folder) is None
    chosen = choose(folder)
    assert chosen == usual
    assert chosen.moved == []
    assert load_local_ports(folder) == usual


def test_a_taken_port_moves_is_named_and_stays_where_it_is(folder: DeploymentFolder, usual: LocalPorts) -> None:
    with socket.create_server(("127.0.0.1", usual.backend)):
        chosen = choose(folder)
    assert chosen == LocalPorts(frontend=usual.frontend, backend=usual.backend + 1)
    assert chosen.moved == [MovedPort("backend", usual.backend, usual.backend + 1)]
    assert chosen.backend_url == f"http://localhost:{usual.backend + 1}"
    assert choose(folder) == chosen


def test_a_port_that_our_own_forward_listens_on_is_kept(folder: DeploymentFolder, usual: LocalPorts) -> None:
    with socket.create_server(("127.0.0.1", usual.frontend)):
        assert choose(folder, ours={usual.frontend}) == usual
