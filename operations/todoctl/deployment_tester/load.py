"""Requests that go on while something is done to the deployment."""

from __future__ import annotations

import http.client
import threading
import time
from collections.abc import Mapping
from typing import Self
from urllib.parse import urlsplit

_PAUSE_SECONDS = 0.02
_TIMEOUT_SECONDS = 10.0


class LocalLoad:
    """Asks a forwarded address again and again while the block runs, each time over a new connection.

    The numbers are whole when the block has ended. Nothing is tried again: each failure counts.
    """

    def __init__(self, url: str, path: str, headers: Mapping[str, str], *, workers: int) -> None:
        self._place = urlsplit(url).netloc
        self._path = path
        self._headers = dict(headers)
        self._ending = threading.Event()
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(workers)]
        self._last_good = time.monotonic()
        self.answered = 0
        self.failures: list[str] = []
        """What went wrong, once for each request that did."""
        self.longest_seconds = 0.0
        """Of the answered requests, how long the slowest took."""
        self.longest_gap_seconds = 0.0
        """The longest time in which no request was answered."""

    @property
    def sent(self) -> int:
        return self.answered + len(self.failures)

    def __enter__(self) -> Self:
        self._last_good = time.monotonic()
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self._ending.set()
        for thread in self._threads:
            thread.join()

    def _work(self) -> None:
        while not self._ending.is_set():
            started = time.monotonic()
            failure = self._ask()
            self._note(failure, started, time.monotonic())
            self._ending.wait(_PAUSE_SECONDS)

    def _ask(self) -> str | None:
        connection = http.client.HTTPConnection(self._place, timeout=_TIMEOUT_SECONDS)
        try:
            connection.request("GET", self._path, headers={**self._headers, "connection": "close"})
            answer = connection.getresponse()
            answer.read()
        except (OSError, http.client.HTTPException) as error:
            return type(error).__name__
        finally:
            connection.close()
        return None if answer.status == http.HTTPStatus.OK else f"HTTP {answer.status}"

    def _note(self, failure: str | None, started: float, ended: float) -> None:
        with self._lock:
            self.longest_gap_seconds = max(self.longest_gap_seconds, ended - self._last_good)
            if failure is None:
                self.answered += 1
                self.longest_seconds = max(self.longest_seconds, ended - started)
                self._last_good = ended
            else:
                self.failures.append(failure)
