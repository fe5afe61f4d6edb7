"""HTTP with one address: every request has a time limit, and every failure is told in words."""

from __future__ import annotations

import ssl
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx2

from todoctl.deployment_tester.documents import list_of_objects, object_at
from todoctl.deployment_tester.outcome import CheckFailedError
from todoctl.programs.command import JsonObject

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 30.0
# Longer than a forward takes to find another pod after its own has gone.
PATIENCE_SECONDS = 6.0
_PAUSE_SECONDS = 0.1
_TIMEOUT = httpx2.Timeout(ANSWER_SECONDS, connect=CONNECT_SECONDS)
_SHOWN_CHARACTERS = 300
_LOOK = "See whether it runs: ./todoctl status; what is wrong with it: ./todoctl diagnose"


@dataclass(frozen=True)
class Answer:
    """A whole answer."""

    request: str
    """The method and the address, for messages."""
    status: int
    headers: Mapping[str, str]
    cookies: Mapping[str, str]
    """What the answer sets; an empty value takes a cookie back."""
    text: str
    _body: object = None

    def expect(self, *statuses: int) -> Answer:
        """The answer itself when it has one of these statuses. Raises CheckFailedError with the server's words."""
        if self.status in statuses:
            return self
        wanted = " or ".join(map(str, statuses))
        raise CheckFailedError(
            f"{self.request} answered {self.status} instead of {wanted}: {self.problem}", fix=self._fix
        )

    def json_object(self) -> JsonObject:
        """The body as a JSON object that is not empty."""
        if found := object_at(self._body):
            return found
        raise self._unexpected("a JSON object")

    def json_list(self) -> list[JsonObject]:
        """The body as a JSON list of objects."""
        found = list_of_objects(self._body)
        if found is None:
            raise self._unexpected("a JSON list")
        return found

    @property
    def problem(self) -> str:
        """What the server says is wrong: the detail of a problem document, else the beginning of the body."""
        for name in ("detail", "message", "title"):
            if isinstance(found := object_at(self._body).get(name), str):
                return found
        return self.text[:_SHOWN_CHARACTERS] or "nothing"

    @property
    def _fix(self) -> str:
        told = object_at(self._body).get("fix")
        return told if isinstance(told, str) else _LOOK

    def _unexpected(self, wanted: str) -> CheckFailedError:
        return CheckFailedError(
            f"{self.request} did not answer with {wanted} but with: {self.text[:_SHOWN_CHARACTERS]!r}", fix=_LOOK
        )


class Connection:
    """Requests to one address, over connections that are kept."""

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url
        self._client = _new_client(base_url)

    def send(self, method: str, path: str, *, headers: Mapping[str, str] | None = None, json: object = None) -> Answer:
        """Sends a request and reads the whole answer, whatever its status. Raises CheckFailedError without one.

        A connection that was refused, so that nothing was sent, is tried again for some seconds; so is a GET whose
        connection broke, since repeating it changes nothing.
        """
        name = f"{method} {self.base_url}{path}"
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                response = self._client.request(method, path, headers=dict(headers or {}), json=json)
            except (httpx2.NetworkError, httpx2.RemoteProtocolError) as error:
                repeatable = isinstance(error, httpx2.ConnectError) or method == "GET"
                if not repeatable or time.monotonic() > deadline:
                    raise _failure(name, error) from error
                time.sleep(_PAUSE_SECONDS)
            except httpx2.HTTPError as error:
                raise _failure(name, error) from error
            else:
                return _answer(name, response)

    @contextmanager
    def stream(
        self, method: str, path: str, *, headers: Mapping[str, str], json: object
    ) -> Generator[tuple[Answer, Generator[str]]]:
        """Sends a request and yields the answer's head and the lines of its body as they come.

        The answer holds the whole body when it is no stream of events; there are then no lines.
        """
        name = f"{method} {self.base_url}{path}"
        try:
            with self._client.stream(method, path, headers=dict(headers), json=json) as response:
                if response.headers.get("content-type", "").startswith("text/event-stream"):
                    yield _head(name, response), _lines(response)
                else:
                    response.read()
                    yield _answer(name, response), _no_lines()
        except httpx2.HTTPError as error:
            raise _failure(name, error) from error

    def reconnect(self) -> None:
        """Forgets the kept connections: they may lead to a pod that is gone."""
        self.close()
        self._client = _new_client(self.base_url)

    def close(self) -> None:
        self._client.close()


def _new_client(base_url: str) -> httpx2.Client:
    # Cookies are the callers' business: several people share a connection.
    no_cookies = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
    return httpx2.Client(
        base_url=base_url, timeout=_TIMEOUT, trust_env=False, cookies=no_cookies, verify=_certificates()
    )


@cache
def _certificates() -> ssl.SSLContext:
    """Read once: the system's list takes longer to load than all other things that a client is made of."""
    return ssl.create_default_context()


def _cookies(response: httpx2.Response) -> dict[str, str]:
    found: dict[str, str] = {}
    for header in response.headers.get_list("set-cookie"):
        pair, _, attributes = header.partition(";")
        name, _, value = pair.partition("=")
        found[name.strip()] = "" if "max-age=0" in attributes.lower().replace(" ", "") else value.strip()
    return found


def _lines(response: httpx2.Response) -> Generator[str]:
    yield from response.iter_lines()


def _no_lines() -> Generator[str]:
    yield from ()


def _head(name: str, response: httpx2.Response) -> Answer:
    return Answer(name, response.status_code, dict(response.headers), _cookies(response), "")


def _answer(name: str, response: httpx2.Response) -> Answer:
    body: object = None
    if "json" in response.headers.get("content-type", ""):
        try:
            body = response.json()
        except ValueError:
            body = None
    return Answer(name, response.status_code, dict(response.headers), _cookies(response), response.text, body)


def _failure(name: str, error: httpx2.HTTPError) -> CheckFailedError:
    match error:
        case httpx2.ConnectError():
            told = "nothing answers there"
        case httpx2.TimeoutException():
            told = f"no answer within {ANSWER_SECONDS:.0f} seconds"
        case _:
            told = f"the connection broke off ({type(error).__name__})"
    return CheckFailedError(f"{name}: {told}.", fix=_LOOK)
