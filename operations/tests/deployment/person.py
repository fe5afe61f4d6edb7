"""Somebody with an account who uses a deployment: signs up, chats, looks at the list."""

import json
import secrets
from dataclasses import dataclass
from typing import Any

import httpx2

PASSWORD = "correct horse battery staple"


@dataclass(frozen=True)
class Person:
    """A signed-in person; tokens are asked for anew for each call, as they last only minutes."""

    page: httpx2.Client
    backend: str
    email: str

    @classmethod
    def sign_up(cls, frontend: str, backend: str) -> "Person":
        email = f"person-{secrets.token_hex(6)}@example.com"
        page = httpx2.Client(base_url=frontend, headers={"Origin": frontend}, timeout=30.0)
        account = {"name": "Anna Berg", "email": email, "password": PASSWORD}
        page.post("/api/auth/sign-up/email", json=account).raise_for_status()
        return cls(page, backend, email)

    def sign_in_again(self, frontend: str, backend: str) -> "Person":
        """The same person in a new browser; the addresses may have moved to other ports."""
        page = httpx2.Client(base_url=frontend, headers={"Origin": frontend}, timeout=30.0)
        page.post("/api/auth/sign-in/email", json={"email": self.email, "password": PASSWORD}).raise_for_status()
        return Person(page, backend, self.email)

    def say(self, message: str) -> str:
        """Sends one message and returns the answer."""
        answer = self.call("POST", "chat", {"message": message}).raise_for_status().json()
        return str(answer["response"])

    def titles(self) -> list[str]:
        """The titles of the tasks, as they are listed."""
        listed: list[dict[str, Any]] = self.call("GET", "tasks").raise_for_status().json()
        return [str(task["title"]) for task in listed]

    def call(self, method: str, path: str, body: object = None, key: str | None = None) -> httpx2.Response:
        """One call of the API below /api/{user_id}/; key: its Idempotency-Key."""
        headers = {"Authorization": f"Bearer {self.token()}"} | ({"Idempotency-Key": key} if key else {})
        url = f"{self.backend}/api/{self.user_id()}/{path}"
        content = None if body is None else json.dumps(body)
        headers |= {"Content-Type": "application/json"} if content else {}
        return httpx2.request(method, url, headers=headers, content=content, timeout=30.0)

    def token(self) -> str:
        return str(self.page.get("/api/auth/token").raise_for_status().json()["token"])

    def user_id(self) -> str:
        return str(self.page.get("/api/auth/get-session").raise_for_status().json()["user"]["id"])
