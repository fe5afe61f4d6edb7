"""Asks services whether they are ready."""

import http.client
import socket
import struct
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

from todoctl.local_stack.processes import ProcessId, is_alive
from todoctl.local_stack.services import ServiceState

_ANSWER_TIMEOUT_SECONDS = 2.0
_STATUS_LINE = 7
# The first message of a client that asks for TLS (PostgreSQL documentation, "Message Formats", SSLRequest).
_SSL_REQUEST = struct.pack("!ii", 8, 80877103)


def find_ready(services: Sequence[ServiceState]) -> set[str]:
    """The names of the services that are ready now; asks all at once, within two seconds."""
    if not services:
        return set()
    with ThreadPoolExecutor(len(services)) as pool:
        answers = list(pool.map(is_ready, services))
    return {service.name for service, ready in zip(services, answers, strict=True) if ready}


def is_ready(service: ServiceState) -> bool:
    """True when the service's process lives and says that it is ready."""
    if service.process is None or not is_alive(service.process):
        return False
    if service.pid_file is not None:
        return _has_started(Path(service.pid_file), service.process) and _answers_as_postgres(service.port)
    return service.health_url is not None and answers_ok(service.health_url)


def answers_ok(url: str) -> bool:
    """True when a GET of this http:// URL is answered with 200."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=_ANSWER_TIMEOUT_SECONDS)
    try:
        connection.request("GET", parts.path)
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _has_started(pid_file: Path, server: ProcessId) -> bool:
    try:
        lines = pid_file.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return False
    return len(lines) > _STATUS_LINE and lines[0] == str(server.pid) and lines[_STATUS_LINE].strip() == "ready"


def _answers_as_postgres(port: int) -> bool:
    """True when the server says yes or no to TLS: it logs nothing, and a server that hangs does not do it."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=_ANSWER_TIMEOUT_SECONDS) as connection:
            connection.sendall(_SSL_REQUEST)
            return connection.recv(1) in {b"N", b"S"}
    except OSError:
        return False
