import errno
import json
import socket
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

import pytest

from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack import ports
from todoctl.local_stack.ports import Ports, choose_ports, is_free, load_ports


@contextmanager
def listening(port: int, address: str = "127.0.0.1") -> Generator[None]:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((address, port))
        listener.listen()
        yield


@pytest.fixture
def usual(monkeypatch: pytest.MonkeyPatch, free_port: int) -> Ports:
    """Other usual ports than the real ones, which may be in use on this machine."""
    found = Ports(frontend=free_port, backend=free_port + 250, postgres=free_port + 500, metrics=free_port + 750)
    monkeypatch.setattr(ports, "USUAL_PORTS", found)
    return found


def choose(file: Path, *, ours: set[int] | None = None) -> Ports:
    with choose_ports(file, in_use_by_us=ours or set()) as chosen:
        return chosen


def test_free_ports_are_taken_as_usual_and_remembered(tmp_path: Path, usual: Ports) -> None:
    file = tmp_path / "ports.json"
    assert choose(file) == usual
    assert load_ports(file) == usual


def test_a_taken_port_gives_the_next_free_one_and_sticks(tmp_path: Path, usual: Ports) -> None:
    file = tmp_path / "ports.json"
    with listening(usual.frontend), listening(usual.frontend + 1):
        moved = choose(file)
    assert asdict(moved) == asdict(usual) | {"frontend": usual.frontend + 2}
    assert choose(file) == moved


def test_a_remembered_port_that_is_lost_falls_back_towards_the_usual_one(tmp_path: Path, usual: Ports) -> None:
    file = tmp_path / "ports.json"
    file.write_text(json.dumps(asdict(usual) | {"backend": usual.backend + 9}))
    with listening(usual.backend + 9):
        assert choose(file).backend == usual.backend


def test_a_port_that_our_own_service_listens_on_is_kept(tmp_path: Path, usual: Ports) -> None:
    with listening(usual.backend):
        assert choose(tmp_path / "ports.json", ours={usual.backend}) == usual


def test_two_stacks_that_choose_at_the_same_moment_get_different_ports(tmp_path: Path, usual: Ports) -> None:
    with (
        choose_ports(tmp_path / "one.json", in_use_by_us=set()) as one,
        choose_ports(tmp_path / "two.json", in_use_by_us=set()) as two,
    ):
        assert one == usual
        assert not set(asdict(one).values()) & set(asdict(two).values())
    assert choose(tmp_path / "three.json") == usual


def test_damaged_memory_is_forgotten(tmp_path: Path, usual: Ports) -> None:
    file = tmp_path / "ports.json"
    file.write_text('{"frontend": "3000"}')
    assert choose(file) == usual


def test_no_free_port_at_all_is_said(tmp_path: Path, usual: Ports, monkeypatch: pytest.MonkeyPatch) -> None:
    def never_free(_port: int) -> bool:
        return False

    monkeypatch.setattr(ports, "is_free", never_free)
    with pytest.raises(OpsError, match=f"No free port for frontend: {usual.frontend} to ") as error:
        choose(tmp_path / "ports.json")
    assert error.value.exit_code == ExitCode.STACK


def test_a_listener_on_ipv6_alone_counts_as_taken(free_port: int) -> None:
    assert is_free(free_port)
    try:
        with listening(free_port, "::1"):
            assert not is_free(free_port)
    except OSError as error:
        if error.errno not in {errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT}:
            raise
        assert is_free(free_port)  # a machine without IPv6


def test_lingering_connections_of_an_ended_server_do_not_count(free_port: int) -> None:
    with socket.socket() as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        server.bind(("127.0.0.1", free_port))
        server.listen()
        with socket.create_connection(("127.0.0.1", free_port)) as client:
            server.accept()[0].close()  # the server closes first: its side lingers
            assert client.recv(1) == b""
    assert is_free(free_port)
