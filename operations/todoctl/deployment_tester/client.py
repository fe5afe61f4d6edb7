"""A person at the page: signs up and in, holds the session's cookies, and asks the API with a token."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

from todoctl.deployment_tester.chatkit import Turn, message, read_events
from todoctl.deployment_tester.connection import Answer, Connection
from todoctl.deployment_tester.documents import object_at, objects_at
from todoctl.deployment_tester.outcome import CheckFailedError
from todoctl.deployment_tester.tokens import read_segment
from todoctl.programs.command import JsonObject

TIMEZONE = "Europe/Berlin"
_RENEW_BEFORE_SECONDS = 60.0
_PAGE_OF_TASKS = 1000
_FIX_TOKEN = "See the page's log: ./todoctl logs frontend"  # noqa: S105 - a sentence


@dataclass(frozen=True)
class Account:
    """What somebody signs in with."""

    name: str
    email: str
    password: str


class Person:
    """One person with a browser's worth of state: cookies of the page and a token for the API."""

    def __init__(self, account: Account, page: Connection, api: Connection, *, origin: str) -> None:
        """origin: the page's address as the deployment knows it; Better Auth refuses others."""
        self.account = account
        self.page = page
        self.api = api
        self.user_id = ""
        self._origin = origin
        self._cookies: dict[str, str] = {}
        self._token = ""
        self._renew_at = 0.0

    # The page: Better Auth

    def sign_up(self) -> None:
        """Makes the account and is signed in with it."""
        account = self.account
        body = {"name": account.name, "email": account.email, "password": account.password}
        self._enter(self._auth("POST", "/sign-up/email", body).expect(200))

    def sign_in(self, password: str | None = None) -> Answer:
        """Signs in, with another password than the right one if it is given; returns the answer, good or bad."""
        body = {"email": self.account.email, "password": password or self.account.password}
        answer = self._auth("POST", "/sign-in/email", body)
        if answer.status == 200:  # noqa: PLR2004 - HTTP
            self._enter(answer)
        return answer

    def sign_out(self) -> None:
        """Ends the session; the token is forgotten too."""
        self._auth("POST", "/sign-out", {}).expect(200)
        self._token, self._renew_at = "", 0.0

    def session(self) -> JsonObject | None:
        """The session that the page sees; None when nobody is signed in."""
        answer = self._auth("GET", "/get-session").expect(200)
        return None if answer.text.strip() in {"", "null"} else answer.json_object()

    def ask_token(self) -> Answer:
        """Asks for a new token, and returns the answer, good or bad."""
        return self._auth("GET", "/token")

    def token(self) -> str:
        """A token that is good for at least a minute."""
        if time.monotonic() > self._renew_at:
            found = self.ask_token().expect(200).json_object().get("token")
            if not isinstance(found, str):
                raise CheckFailedError("The page answered without a token.", fix=_FIX_TOKEN)
            claims = read_segment(found, 1)
            lifetime = float(claims.get("exp", 0)) - float(claims.get("iat", 0))
            self._token, self._renew_at = found, time.monotonic() + lifetime - _RENEW_BEFORE_SECONDS
        return self._token

    def see_page(self, path: str) -> Answer:
        """Fetches a page with the session's cookies."""
        return self.page.send("GET", path, headers=self.cookie_header())

    # The API

    def request(self, method: str, path: str, json: object = None) -> Answer:
        """Sends a request to the API with the person's token."""
        return self.api.send(method, path, headers=self.api_headers(), json=json)

    def api_headers(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.token()}", "x-timezone": TIMEZONE}

    def tasks_path(self, task_id: int | None = None) -> str:
        """The path of the person's tasks, or of one of them."""
        return f"/api/{self.user_id}/tasks" + ("" if task_id is None else f"/{task_id}")

    def tasks(self) -> list[JsonObject]:
        return self.request("GET", f"{self.tasks_path()}?limit={_PAGE_OF_TASKS}").expect(200).json_list()

    def task(self, task_id: int) -> JsonObject | None:
        """One task; None when there is no such task, or it is not the person's."""
        answer = self.request("GET", self.tasks_path(task_id)).expect(200, 404)
        return answer.json_object() if answer.status == 200 else None  # noqa: PLR2004 - HTTP

    def add_task(self, title: str) -> int:
        """Adds a task by REST and returns its id."""
        return int(self.request("POST", self.tasks_path(), {"title": title}).expect(201).json_object()["id"])

    def say(self, text: str, thread_id: str | None = None) -> Turn:
        """Sends a chat message and reads the answer's stream to its end; without a thread it begins one."""
        turn = Turn(thread_id)
        headers = {**self.api_headers(), "accept": "text/event-stream, application/json"}
        started = time.monotonic()
        with self.api.stream("POST", "/chatkit", headers=headers, json=message(text, thread_id)) as (answer, lines):
            answer.expect(200)
            for event in read_events(lines):
                turn.first_seconds = turn.first_seconds or time.monotonic() - started
                turn.take(event)
        turn.seconds = time.monotonic() - started
        return turn

    def ask_chatkit(self, kind: str, params: Mapping[str, object]) -> Answer:
        """Sends a ChatKit request that is answered with JSON."""
        return self.request("POST", "/chatkit", {"type": kind, "params": dict(params)})

    def threads(self) -> list[str]:
        """The ids of the person's conversations."""
        page = self.ask_chatkit("threads.list", {"limit": 100, "order": "desc"}).expect(200).json_object()
        return [str(thread["id"]) for thread in objects_at(page, "data")]

    def reconnect(self) -> None:
        """Forgets connections that may lead to a pod that is gone."""
        self.page.reconnect()
        self.api.reconnect()

    def close(self) -> None:
        self.page.close()
        self.api.close()

    def _enter(self, answer: Answer) -> None:
        user_id = object_at(answer.json_object(), "user").get("id")
        if not isinstance(user_id, str):
            raise CheckFailedError(f"{answer.request} answered without the user's id.", fix=_FIX_TOKEN)
        self.user_id = user_id
        self._token, self._renew_at = "", 0.0

    def _auth(self, method: str, path: str, body: object = None) -> Answer:
        headers = {"origin": self._origin, **self.cookie_header()}
        answer = self.page.send(method, f"/api/auth{path}", headers=headers, json=body)
        # Kept by hand: a cookie that is marked Secure must also go to a forward, which speaks plain HTTP.
        for name, value in answer.cookies.items():
            if value:
                self._cookies[name] = value
            else:
                self._cookies.pop(name, None)
        return answer

    def cookie_header(self) -> dict[str, str]:
        return (
            {"cookie": "; ".join(f"{name}={value}" for name, value in self._cookies.items())} if self._cookies else {}
        )
