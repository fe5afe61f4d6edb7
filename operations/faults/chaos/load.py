"""People who ask without a pause, so that whatever a disturbance does to somebody is seen and can be counted.

A request that fails is noted and sent again, a write with the same idempotency key, until it is answered, as a careful
client does. So every failure counts, and yet each task must be there exactly once in the end.
"""

from __future__ import annotations

import http.client
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import urlsplit

from faults.chaos.people import Addresses, Request, Somebody, Writer
from faults.lab import Lab
from faults.machine import ports_of

_PAUSE_SECONDS = 0.005
_AFTER_FAILURE_SECONDS = 0.1
_GIVE_UP_SECONDS = 60.0


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


class Load:
    """Several people, each in a thread, while the block runs."""

    def __init__(self, addresses: Addresses, people: int, kind: type[Somebody] = Writer) -> None:
        self.people = [kind(addresses) for _ in range(people)]
        self.tally = Tally()
        self._patience_seconds = _GIVE_UP_SECONDS + 2 * kind.timeout_seconds
        self._ending = threading.Event()
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=self._work, args=(one,), daemon=True) for one in self.people]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self._ending.set()
        deadline = time.monotonic() + self._patience_seconds
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))

    def count(self) -> tuple[int, int]:
        """Lost and doubled tasks among those that were confirmed; call after the block."""
        lost = doubled = 0
        for person in self.people:
            found = person.titles()
            lost += len(person.confirmed - set(found))
            doubled += sum(number - 1 for number in found.values())
            person.close()
        return lost, doubled

    def _work(self, person: Somebody) -> None:
        number = 0
        while not self._ending.is_set():
            number += 1
            for request in person.requests(number):
                if self._insist(person, request) and request.title:
                    person.confirmed.add(request.title)
            self._ending.wait(_PAUSE_SECONDS)

    def _insist(self, person: Somebody, request: Request) -> bool:
        """Sends until it is answered; False when the load ends and it still is not."""
        ended: float | None = None
        while ended is None or time.monotonic() - ended < _GIVE_UP_SECONDS:
            began = time.monotonic()
            problem = person.send(request)
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
