import socket
from dataclasses import asdict
from pathlib import Path

import pytest

from todoctl.local_stack import ports
from todoctl.local_stack.ports import Ports, choose_ports, load_ports


@pytest.fixture
def usual(monkeypatch: pytest.MonkeyPatch, free_port: int) -> Ports:
    """Other usual ports than the real ones, which may be in use on this machine."""
    found = Ports(frontend=free_port, backend=free_port + 250, postgres=free_port + 500, metrics=free_port + 750)
    monkeypatch.setattr(ports, "USUAL_PORTS", found)
    return found


def choose(file: Path) -> Ports:
    with choose_ports(file, in_use_by_us=set()) as chosen:
        return chosen


def test_all_ports_of_a_stack_are_chosen_and_remembered(tmp_path: Path, usual: Ports) -> None:
    file = tmp_path / "ports.json"
    assert load_ports(file) is None
    with socket.create_server(("127.0.0.1", usual.metrics)):
        moved = choose(file)
    assert asdict(moved) == asdict(usual) | {"metrics": usual.metrics + 1}
    assert load_ports(file) == moved


def test_the_urls_name_the_chosen_ports(usual: Ports) -> None:
    assert usual.frontend_url == f"http://localhost:{usual.frontend}"
    assert usual.backend_url == f"http://localhost:{usual.backend}"
