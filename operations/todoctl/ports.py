"""Chooses TCP ports of the loopback interface: the usual ones, or the next that are free, remembered from then on."""

import errno
import json
import socket
from collections.abc import Collection, Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from todoctl.errors import ExitCode, OpsError
from todoctl.files import exclusive_lock, private_scratch_folder, try_lock, write_atomically
from todoctl.records import BadRecordError, Record

# Other errors on ::1 mean that this machine has no IPv6, so nobody can be listening there.
_TAKEN = (errno.EADDRINUSE, errno.EACCES)
_TRIED_PORTS = 200
_CHOOSING_TIMEOUT_SECONDS = 60.0


def load_chosen(path: Path, names: Collection[str]) -> dict[str, int] | None:
    """The remembered ports under these names; None when there are none or they cannot be read."""
    try:
        record = Record.load(path)
        return None if record is None else {name: record.whole(name) for name in names}
    except BadRecordError:
        return None


@contextmanager
def choose_free_ports(
    path: Path, usual: Mapping[str, int], *, in_use_by_us: Collection[int]
) -> Generator[dict[str, int]]:
    """Chooses, remembers in a file and claims a port for each name; the claims last as long as the block.

    A port is kept when it is free or one of ours listens on it. The claims keep two programs of ours that
    start at the same moment apart: until something listens, nothing else would show that its port is taken.
    """
    with ExitStack() as claims:
        with exclusive_lock(
            private_scratch_folder() / "ports.lock", doing="choosing ports", timeout_seconds=_CHOOSING_TIMEOUT_SECONDS
        ):
            remembered = load_chosen(path, usual) or usual
            chosen: dict[str, int] = {}
            for name, first in usual.items():
                # A remembered port that is lost to somebody else: look from the usual one on, or ports would
                # only ever climb.
                tried = [remembered[name], *range(first, min(first + _TRIED_PORTS, 65536))]
                chosen[name] = _claim_first(name, tried, in_use_by_us, claims, taken=chosen.values())
            write_atomically(path, json.dumps(chosen, indent=2) + "\n")
        yield chosen


def is_free(port: int) -> bool:
    """True when nobody listens on a loopback address of that port.

    IPv6 as well: a browser that is given localhost may well try ::1 first and meet the other program.
    """
    return all(_can_bind(family, address, port) for family, address in loopback_addresses())


def loopback_addresses() -> list[tuple[socket.AddressFamily, str]]:
    """Where a server must listen to be met under the name localhost, as far as Python knows this machine."""
    return [(socket.AF_INET, "127.0.0.1"), *([(socket.AF_INET6, "::1")] if socket.has_ipv6 else [])]


def is_taken_error(error: OSError) -> bool:
    """True when listening failed because somebody else has the port, or it is reserved."""
    return error.errno in _TAKEN


def _claim_first(
    name: str, tried: Sequence[int], in_use_by_us: Collection[int], claims: ExitStack, *, taken: Collection[int]
) -> int:
    for port in tried:
        if port in taken or not _claim(port, claims):
            continue
        if port in in_use_by_us or is_free(port):
            return port
    raise OpsError(
        f"No free port for {name}: {tried[1]} to {tried[-1]} are all taken.",
        fix="End some of the programs that listen there.",
        exit_code=ExitCode.STACK,
    )


def _claim(port: int, claims: ExitStack) -> bool:
    file = claims.enter_context((private_scratch_folder() / f"port-{port}.claim").open("w"))
    return try_lock(file.fileno())


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
            return family == socket.AF_INET6 and not is_taken_error(error)
    return True
