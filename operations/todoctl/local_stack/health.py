"""Asks services whether they are ready."""

import http.client
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

from todoctl.local_stack.processes import ProcessId, is_alive
from todoctl.local_stack.services import ServiceState

_ANSWER_TIMEOUT_SECONDS = 2.0
_STATUS_LINE = 7


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
        return _accepts_connections(Path(service.pid_file), service.process)
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


def _accepts_connections(pid_file: Path, server: ProcessId) -> bool:
    try:
        lines = pid_file.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return False
    return len(lines) > _STATUS_LINE and lines[0] == str(server.pid) and lines[_STATUS_LINE].strip() == "ready"
