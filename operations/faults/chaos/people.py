"""The people of the load: what each of them asks for, again and again, and how a request is sent and counted."""

from __future__ import annotations

import http.client
import json
import secrets
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar
from urllib.parse import urlsplit

from todoctl.deployment_tester.client import Account, Person
from todoctl.deployment_tester.connection import Connection
from todoctl.errors import ExitCode, OpsError
from todoctl.programs.command import JsonObject

PAGE_OF_TASKS = 1000
"""The most that the API lists at once."""
_GOOD = frozenset({200, 201})


@dataclass(frozen=True)
class Addresses:
    """Where the load asks: the Services themselves, so that what fails is the application and not a forward."""

    frontend: str
    backend: str
    origin: str
    """The page's address as people know it."""


@dataclass(frozen=True)
class Request:
    """One request, which may be sent more than once."""

    method: str
    path: str
    document: JsonObject | None = None
    title: str = ""
    """Of the task that it makes; also its idempotency key."""


class Somebody(ABC):
    """One person with one kept connection."""

    timeout_seconds: ClassVar[float] = 5.0
    shows_cookie: ClassVar[bool] = False
    """Whether the session's cookie is sent too, as a browser does; else only the token for the API."""

    def __init__(self, addresses: Addresses) -> None:
        account = Account("Chaos", f"verify-{secrets.token_hex(6)}@todo.invalid", secrets.token_urlsafe(18))
        page, api = Connection(addresses.frontend), Connection(addresses.backend)
        person = Person(account, page, api, origin=addresses.origin)
        try:
            person.sign_up()
            cookie = person.cookie_header() if self.shows_cookie else {}
            self._headers = {**person.api_headers(), **cookie, "content-type": "application/json"}
        finally:
            page.close()
            api.close()
        self.user_id = person.user_id
        self.tasks_path = person.tasks_path()
        self._backend = urlsplit(addresses.backend).netloc
        self._place = self.place(addresses)
        self._connection = self._new_connection(self._place)
        self.confirmed: set[str] = set()

    @staticmethod
    def place(addresses: Addresses) -> str:
        """The host and port that this person asks."""
        return urlsplit(addresses.backend).netloc

    @abstractmethod
    def requests(self, number: int) -> Sequence[Request]:
        """What this person asks for in the round of this number."""

    def send(self, request: Request) -> str:
        """One attempt; what went wrong, or empty."""
        try:
            status = self._exchange(request)[0]
        except (OSError, http.client.HTTPException) as error:
            self._connection.close()
            self._connection = self._new_connection(self._place)
            return type(error).__name__
        return "" if status in _GOOD else f"HTTP {status}"

    def titles(self) -> Counter[str]:
        """How often each title is in the list of tasks now. Raises OpsError when it cannot be read."""
        self._connection.close()
        self._connection = self._new_connection(self._backend)
        found: Counter[str] = Counter()
        cursor = 0
        while True:
            request = Request("GET", f"{self.tasks_path}?limit={PAGE_OF_TASKS}&cursor={cursor}")
            try:
                status, body = self._exchange(request)
            except (OSError, http.client.HTTPException) as error:
                raise _uncountable(type(error).__name__) from error
            if status not in _GOOD:
                raise _uncountable(f"HTTP {status}")
            tasks: list[JsonObject] = json.loads(body)
            found.update(str(task["title"]) for task in tasks)
            if len(tasks) < PAGE_OF_TASKS:
                return found
            cursor = int(tasks[-1]["id"])

    def close(self) -> None:
        self._connection.close()

    def _exchange(self, request: Request) -> tuple[int, bytes]:
        headers = {**self._headers, "idempotency-key": request.title} if request.title else self._headers
        body = None if request.document is None else json.dumps(request.document)
        self._connection.request(request.method, request.path, body, headers)
        answer = self._connection.getresponse()
        return answer.status, answer.read()

    def _new_connection(self, place: str) -> http.client.HTTPConnection:
        return http.client.HTTPConnection(place, timeout=self.timeout_seconds)


class Writer(Somebody):
    """Writes a task, then looks at some."""

    def requests(self, number: int) -> Sequence[Request]:
        title = f"Write {number}"
        look = Request("GET", f"{self.tasks_path}?limit=5")
        return Request("POST", self.tasks_path, {"title": title}, title), look, look


class Talker(Somebody):
    """Asks the assistant for a task, in a new conversation each time."""

    timeout_seconds = 60.0
    """More than the assistant waits for a model that says nothing."""

    def requests(self, number: int) -> Sequence[Request]:
        title = f"Write {number}"
        message = {"message": f"Add a task: {title}"}
        return (Request("POST", f"/api/{self.user_id}/chat", message, title),)


class Visitor(Somebody):
    """Opens the page itself."""

    @staticmethod
    def place(addresses: Addresses) -> str:
        return urlsplit(addresses.frontend).netloc

    def requests(self, number: int) -> Sequence[Request]:
        del number
        return (Request("GET", "/sign-in"),)


class SignedIn(Visitor):
    """Asks the page for a token with the cookie of the sign-in before the disturbance."""

    shows_cookie = True

    def requests(self, number: int) -> Sequence[Request]:
        del number
        return (Request("GET", "/api/auth/token"),)


def _uncountable(problem: str) -> OpsError:
    return OpsError(
        f"The tasks that were written cannot be counted: {problem}.",
        fix="See what is wrong with the deployment: ./todoctl diagnose",
        exit_code=ExitCode.STACK,
    )
