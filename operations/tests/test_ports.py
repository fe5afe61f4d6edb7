import errno
import json
import socket
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from todoctl import ports
from todoctl.errors import ExitCode, OpsError
from todoctl.ports import choose_free_ports, is_free, load_chosen


@contextmanager
def listening(port: int, address: str = "127.0.0.1") -> Generator[None]:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((address, port))
        listener.listen()
        yield


@pytest.fixture
def usual(free_port: int) -> dict[str, int]:
    """Other usual ports than the real ones, which may be in use on this machine."""
    return {"frontend": free_port, "backend": free_port + 250, "postgres": free_port + 500}


def choose(file: Path, usual: Mapping[str, int], *, ours: set[int] | None = None) -> dict[str, int]:
    with choose_free_ports(file, usual, in_use_by_us=ours or set()) as chosen:
        return chosen


def test_free_ports_are_taken_as_usual_and_remembered(tmp_path: Path, usual: dict[str, int]) -> None:
    file = tmp_path / "ports.json"
    assert choose(file, usual) == usual
    assert load_chosen(file, usual) == usual


def test_a_taken_port_gives_the_next_free_one_and_sticks(tmp_path: Path, usual: dict[str, int]) -> None:
    file = tmp_path / "ports.json"
    with listening(usual["frontend"]), listening(usual["frontend"] + 1):
        moved = choose(file, usual)
    assert moved == usual | {"frontend": usual["frontend"] + 2}
    assert choose(file, usual) == moved


def test_a_remembered_port_that_is_lost_falls_back_towards_the_usual_one(tmp_path: Path, usual: dict[str, int]) -> None:
    file = tmp_path / "ports.json"
    file.write_text(json.dumps(usual | {"backend": usual["backend"] + 9}))
    with listening(usual["backend"] + 9):
        assert choose(file, usual) == usual


def test_a_port_that_our_own_service_listens_on_is_kept(tmp_path: Path, usual: dict[str, int]) -> None:
    with listening(usual["backend"]):
        assert choose(tmp_path / "ports.json", usual, ours={usual["backend"]}) == usual


def test_two_that_choose_at_the_same_moment_get_different_ports(tmp_path: Path, usual: dict[str, int]) -> None:
    with (
        choose_free_ports(tmp_path / "one.json", usual, in_use_by_us=set()) as one,
        choose_free_ports(tmp_path / "two.json", usual, in_use_by_us=set()) as two,
    ):
        assert one == usual
        assert not set(one.values()) & set(two.values())
    assert choose(tmp_path / "three.json", usual) == usual


def test_damaged_memory_is_forgotten(tmp_path: Path, usual: dict[str, int]) -> None:
    file = tmp_path / "ports.json"
    file.write_text('{"frontend": "3000"}')
    assert load_chosen(file, usual) is None
    assert choose(file, usual) == usual


def test_no_free_port_at_all_is_said(tmp_path: Path, usual: dict[str, int], monkeypatch: pytest.MonkeyPatch) -> None:
    def never_free(_port: int) -> bool:
        return False

    monkeypatch.setattr(ports, "is_free", never_free)
    with pytest.raises(OpsError, match=f"No free port for frontend: {usual['frontend']} to ") as error:
        choose(tmp_path / "ports.json", usual)
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
