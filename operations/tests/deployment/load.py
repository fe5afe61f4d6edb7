"""A steady load on an address, and what became of every request."""

import http.client
import threading
import time
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit

REQUEST_TIMEOUT_SECONDS = 15.0
PAUSE_SECONDS = 0.01


@dataclass
class Tally:
    """How many requests were answered well, and what was wrong with the others."""

    answered: int = 0
    failures: Counter[str] = field(default_factory=Counter[str])
    lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, failure: str | None) -> None:
        with self.lock:
            if failure is None:
                self.answered += 1
            else:
                self.failures[failure] += 1


def ask(url: str) -> str | None:
    """One GET on a connection of its own; None when it was answered with 200, else what happened."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=REQUEST_TIMEOUT_SECONDS)
    try:
        connection.request("GET", parts.path, headers={"Connection": "close"})
        response = connection.getresponse()
        response.read()
    except (OSError, http.client.HTTPException) as error:
        return f"{parts.netloc}: {type(error).__name__} {error}"
    else:
        return None if response.status == http.HTTPStatus.OK else f"{parts.netloc}: HTTP {response.status}"
    finally:
        connection.close()


@contextmanager
def load_on(*urls: str, workers_each: int = 2) -> Generator[Tally]:
    """Asks each address again and again while the block runs."""
    tally, ending = Tally(), threading.Event()

    def work(url: str) -> None:
        while not ending.is_set():
            tally.note(ask(url))
            ending.wait(PAUSE_SECONDS)

    threads = [threading.Thread(target=work, args=(url,)) for url in urls for _ in range(workers_each)]
    for thread in threads:
        thread.start()
    try:
        yield tally
    finally:
        ending.set()
        for thread in threads:
            thread.join(REQUEST_TIMEOUT_SECONDS * 2)


def wait_for(condition: Callable[[], bool], what: str, timeout_seconds: float = 60.0) -> None:
    """Waits until a condition holds; fails with what was waited for."""
    deadline = time.monotonic() + timeout_seconds
    while not condition():
        assert time.monotonic() < deadline, f"not within {timeout_seconds:.0f} s: {what}"
        time.sleep(0.2)
