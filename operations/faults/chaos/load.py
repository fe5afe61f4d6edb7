"""People who write without a pause, each task with a number and an idempotency key, so that all can be counted.

A request that fails is noted and sent again with the same key until it is answered, as a careful client does. So
every failure counts, and yet each task must be there exactly once in the end.
"""

from __future__ import annotations

import http.client
import json
import secrets
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import urlsplit

from faults.lab import Lab
from faults.machine import ports_of
from todoctl.deployment_tester.client import Account, Person
from todoctl.deployment_tester.connection import Connection
from todoctl.errors import ExitCode, OpsError
from todoctl.programs.command import JsonObject

_PAUSE_SECONDS = 0.03
_AFTER_FAILURE_SECONDS = 0.1
_TIMEOUT_SECONDS = 5.0
_GIVE_UP_SECONDS = 60.0
PAGE_OF_TASKS = 1000
"""The most that the API lists at once."""


@dataclass(frozen=True)
class Addresses:
    """Where the load asks: the Services themselves, so that what fails is the application and not a forward."""

    frontend: str
    backend: str
    origin: str
    """The page's address as people know it."""


@dataclass
class Tally:
    """What became of the requests."""

    answered: int = 0
    failures: Counter[str] = field(default_factory=Counter[str])
    failed_at: list[float] = field(default_factory=list[float])
    """On the monotonic clock."""
    longest_seconds: float = 0.0
    """Of the answered requests, the slowest."""
    last_answer_at: float = 0.0
    """On the monotonic clock, as failed_at."""
    longest_gap_seconds: float = 0.0
    """The longest time in which nobody was answered."""

    def note_answer(self, began: float, ended: float) -> None:
        self.answered += 1
        self.longest_seconds = max(self.longest_seconds, ended - began)
        self.longest_gap_seconds = max(self.longest_gap_seconds, ended - (self.last_answer_at or ended))
        self.last_answer_at = ended


class Writer:
    """One person."""

    def __init__(self, addresses: Addresses) -> None:
        account = Account(
            "Chaos", f"verify-{secrets.token_hex(6)}@todo.invalid", secrets.token_urlsafe(18)
        )  # fmt: skip
        page, api = Connection(addresses.frontend), Connection(addresses.backend)
        person = Person(account, page, api, origin=addresses.origin)
        try:
            person.sign_up()
            self._headers = {**person.api_headers(), "content-type": "application/json"}
        finally:
            page.close()
            api.close()
        self._path = person.tasks_path()
        self._place = urlsplit(addresses.backend).netloc
        self._connection = self._new_connection()
        self.confirmed: set[str] = set()

    def write(self, title: str) -> str:
        """One attempt; what went wrong, or empty."""
        headers = {**self._headers, "idempotency-key": title}
        return self._attempt("POST", self._path, headers, json.dumps({"title": title}))[0]

    def titles(self) -> Counter[str]:
        """How often each title is in the list now. Raises OpsError when it cannot be read."""
        found: Counter[str] = Counter()
        cursor = 0
        while True:
            path = f"{self._path}?limit={PAGE_OF_TASKS}&cursor={cursor}"
            problem, body = self._attempt("GET", path, self._headers, None)
            if problem:
                raise OpsError(
                    f"The tasks that were written cannot be counted: {problem}.",
                    fix="See what is wrong with the deployment: ./todoctl diagnose",
                    exit_code=ExitCode.STACK,
                )
            tasks: list[JsonObject] = json.loads(body)
            found.update(str(task["title"]) for task in tasks)
            if len(tasks) < PAGE_OF_TASKS:
                return found
            cursor = int(tasks[-1]["id"])

    def close(self) -> None:
        self._connection.close()

    def _attempt(self, method: str, path: str, headers: dict[str, str], body: str | None) -> tuple[str, bytes]:
        try:
            self._connection.request(method, path, body, headers)
            answer = self._connection.getresponse()
            text = answer.read()
        except (OSError, http.client.HTTPException) as error:
            self._connection.close()
            self._connection = self._new_connection()
            return type(error).__name__, b""
        return ("" if answer.status in {200, 201} else f"HTTP {answer.status}"), text

    def _new_connection(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection(self._place, timeout=_TIMEOUT_SECONDS)


class Load:
    """Several writers, each in a thread, while the block runs."""

    def __init__(self, addresses: Addresses, people: int) -> None:
        self.writers = [Writer(addresses) for _ in range(people)]
        self.tally = Tally()
        self._ending = threading.Event()
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=self._work, args=(writer,), daemon=True) for writer in self.writers]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self._ending.set()
        for thread in self._threads:
            thread.join(_GIVE_UP_SECONDS + 2 * _TIMEOUT_SECONDS)

    def count(self) -> tuple[int, int]:
        """Lost and doubled tasks among those that were confirmed; call after the block."""
        lost = doubled = 0
        for writer in self.writers:
            found = writer.titles()
            lost += len(writer.confirmed - set(found))
            doubled += sum(number - 1 for number in found.values())
            writer.close()
        return lost, doubled

    def _work(self, writer: Writer) -> None:
        number = 0
        while not self._ending.is_set():
            number += 1
            title = f"write {number}"
            if self._insist(writer, title):
                writer.confirmed.add(title)
            self._ending.wait(_PAUSE_SECONDS)

    def _insist(self, writer: Writer, title: str) -> bool:
        """Sends until it is answered; False when the load ends and it still is not."""
        ended: float | None = None
        while ended is None or time.monotonic() - ended < _GIVE_UP_SECONDS:
            began = time.monotonic()
            problem = writer.write(title)
            now = time.monotonic()
            with self._lock:
                if not problem:
                    self.tally.note_answer(began, now)
                    return True
                self.tally.failures[problem] += 1
                self.tally.failed_at.append(now)
            if self._ending.is_set():
                ended = ended or now
            time.sleep(_AFTER_FAILURE_SECONDS)
        return False


def service_addresses(lab: Lab) -> Addresses:
    """The Services' own addresses in the cluster, which its node can reach; else the forwarded ports."""
    ports = ports_of(lab)
    found: list[str] = []
    for name in ("frontend", "backend"):
        service = lab.blueprint.services.by_name()[name]
        spec = lab.get("service", service.image.name)["spec"]
        found.append(f"http://{spec['clusterIP']}:{service.port}")
    if all(_opens(url) for url in found):
        return Addresses(found[0], found[1], ports.frontend_url)
    return Addresses(ports.frontend_url, ports.backend_url, ports.frontend_url)


def _opens(url: str) -> bool:
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=2.0)
    try:
        connection.connect()
    except OSError:
        return False
    finally:
        connection.close()
    return True
