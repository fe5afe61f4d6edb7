"""Chooses the TCP ports of a stack: the usual ones, or the next that are free, remembered from then on."""

import errno
import json
import socket
from collections.abc import Collection, Generator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from todoctl.errors import ExitCode, OpsError
from todoctl.files import exclusive_lock, private_scratch_folder, try_lock, write_atomically
from todoctl.records import BadRecordError, Record

# Other errors on ::1 mean that this machine has no IPv6, so nobody can be listening there.
_TAKEN = (errno.EADDRINUSE, errno.EACCES)
_TRIED_PORTS = 200
_CHOOSING_TIMEOUT_SECONDS = 60.0


@dataclass(frozen=True)
class Ports:
    """The ports that a stack listens on, all on the loopback interface."""

    frontend: int = 3000
    backend: int = 8000
    postgres: int = 55432
    metrics: int = 9464

    @property
    def frontend_url(self) -> str:
        return f"http://localhost:{self.frontend}"

    @property
    def backend_url(self) -> str:
        return f"http://localhost:{self.backend}"


USUAL_PORTS = Ports()


def load_ports(path: Path) -> Ports | None:
    """The remembered ports; None when there are none or they cannot be read."""
    try:
        record = Record.load(path)
        return None if record is None else Ports(**{field.name: record.whole(field.name) for field in fields(Ports)})
    except BadRecordError:
        return None


@contextmanager
def choose_ports(path: Path, *, in_use_by_us: Collection[int]) -> Generator[Ports]:
    """Chooses, remembers and claims the ports; the claims last as long as the block.

    A port is kept when it is free or one of ours listens on it. The claims keep two stacks that start at
    the same moment apart: until a service listens, nothing else would show that its port is taken.
    """
    with ExitStack() as claims:
        with exclusive_lock(
            private_scratch_folder() / "ports.lock", doing="choosing ports", timeout_seconds=_CHOOSING_TIMEOUT_SECONDS
        ):
            remembered = asdict(load_ports(path) or USUAL_PORTS)
            chosen: dict[str, int] = {}
            for name, first in remembered.items():
                chosen[name] = _claim_next(name, first, in_use_by_us, claims, taken=chosen.values())
            ports = Ports(**chosen)
            write_atomically(path, json.dumps(asdict(ports), indent=2) + "\n")
        yield ports


def _claim_next(
    name: str, first: int, in_use_by_us: Collection[int], claims: ExitStack, *, taken: Collection[int]
) -> int:
    # A remembered port that is lost to somebody else: look from the usual one on, or ports would only ever climb.
    usual = asdict(USUAL_PORTS)[name]
    for port in [first, *range(usual, min(usual + _TRIED_PORTS, 65536))]:
        if port in taken or not _claim(port, claims):
            continue
        if port in in_use_by_us or is_free(port):
            return port
    raise OpsError(
        f"No free port for {name}: {usual} to {usual + _TRIED_PORTS - 1} are all taken.",
        fix="End some of the programs that listen there.",
        exit_code=ExitCode.STACK,
    )


def _claim(port: int, claims: ExitStack) -> bool:
    file = claims.enter_context((private_scratch_folder() / f"port-{port}.claim").open("w"))
    return try_lock(file.fileno())


def is_free(port: int) -> bool:
    """True when nobody listens on a loopback address of that port.

    IPv6 as well: a browser that is given localhost may well try ::1 first and meet the other program.
    """
    return all(_can_bind(family, address, port) for family, address in _loopback_addresses())


def _loopback_addresses() -> list[tuple[socket.AddressFamily, str]]:
    return [(socket.AF_INET, "127.0.0.1"), *([(socket.AF_INET6, "::1")] if socket.has_ipv6 else [])]


def _can_bind(family: socket.AddressFamily, address: str, port: int) -> bool:
    try:
        listener = socket.socket(family, socket.SOCK_STREAM)
    except OSError:  # no IPv6 on this machine
        return True
    with listener:
        # As servers do it: connections of an ended server that linger do not count as taken.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((address, port))
            # macOS lets two sockets bind; only one may listen.
            listener.listen(1)
        except OSError as error:
            return family == socket.AF_INET6 and error.errno not in _TAKEN
    return True
