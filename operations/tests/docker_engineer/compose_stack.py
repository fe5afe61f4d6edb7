"""One run of the generated docker-compose.yml, under a name, ports and image tags of its own."""

from __future__ import annotations

import gzip
import io
import json
import os
import secrets
import socket
import subprocess
import tarfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2

MODEL = Path(__file__).parent / "stand_in_model.py"
EXEC_ATTEMPTS = 3
_GZIP = b"\x1f\x8b"
# runc gave up before the command began, which a busy machine brings about now and then: it may be tried again. A
# container that has ended, or a command that fails, says something else.
_NOTHING_RAN = "exec failed: unable to start container process: waiting for init preliminary setup"
_OVERRIDE = """
services:
  model:
    image: todo-backend:${IMAGE_TAG}
    pull_policy: never
    command: [python, /model.py]
    init: true
    networks: [application]
    volumes: ["%s:/model.py:ro"]
    depends_on:
      backend-migration: {condition: service_completed_successfully}
"""


def _free_port() -> int:
    """A port that nobody listens on, below those that the system gives to outgoing connections."""
    while True:
        port = secrets.choice(range(20_000, 30_000))
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port


@dataclass
class ComposeStack:
    """The stack, and the ways to ask it and its containers."""

    root: Path
    override: Path
    page_port: int = field(default_factory=_free_port)
    api_port: int = field(default_factory=_free_port)
    name: str = field(default_factory=lambda: f"todo-test-{secrets.token_hex(4)}")
    model_key: str = field(default_factory=lambda: f"canary-model_key-{secrets.token_hex(16)}", repr=False)

    def __post_init__(self) -> None:
        self.override.write_text(_OVERRIDE % MODEL)

    @property
    def page(self) -> str:
        return f"http://localhost:{self.page_port}"

    @property
    def api(self) -> str:
        return f"http://localhost:{self.api_port}"

    def compose(self, *words: str, timeout_seconds: float = 600) -> str:
        """Runs docker compose on this stack and returns what it prints."""
        return self._run(self._compose(*words), timeout_seconds)

    def docker(self, *words: str) -> str:
        return self._run(["docker", *words], 120)

    def up(self) -> None:
        self.compose("up", "--wait", "--wait-timeout", "240", "--quiet-pull")

    def remove(self) -> None:
        """Takes everything away that this stack made: containers, networks, volumes, images."""
        self.compose("down", "--volumes", "--remove-orphans", "--timeout", "5")
        self.docker("image", "rm", "--force", f"todo-backend:{self.name}", f"todo-frontend:{self.name}")

    def said(self) -> str:
        """The logs of all containers, those that have ended too."""
        return self.compose("logs", "--no-color")

    def exported(self, service: str) -> bytes:
        """The image of a service as it travels: its settings, its history and all its layers, unpacked."""
        image = self.inspect(service)["Image"]
        packed = subprocess.run(["docker", "save", image], capture_output=True, timeout=120, check=True).stdout
        contents = [packed]
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            for member in archive:
                content = archive.extractfile(member) if member.isfile() else None
                if content is not None and (layer := content.read()).startswith(_GZIP):
                    contents.append(gzip.decompress(layer))
        return b"".join(contents)

    def container(self, service: str) -> str:
        return self.compose("ps", "--all", "--quiet", service).strip()

    def inspect(self, service: str) -> dict[str, Any]:
        return json.loads(self.docker("inspect", self.container(service)))[0]

    def execute(self, service: str, *words: str) -> str:
        """Runs a command in a service's container and returns what it prints."""
        argv = self._compose("exec", "--no-TTY", service, *words)
        for _ in range(EXEC_ATTEMPTS - 1):
            result = self._try(argv, 120)
            if result.returncode == 0 or _NOTHING_RAN not in result.stderr:
                return _printed(argv, result)
        return self._run(argv, 120)

    def _compose(self, *words: str) -> list[str]:
        files = ["--file", "docker-compose.yml", "--file", str(self.override)]
        return ["docker", "compose", "--project-name", self.name, *files, *words]

    def _run(self, argv: Sequence[str], timeout_seconds: float) -> str:
        return _printed(argv, self._try(argv, timeout_seconds))

    def _try(self, argv: Sequence[str], timeout_seconds: float) -> subprocess.CompletedProcess[str]:
        # Nothing of the user's own settings: a key of theirs must not be spent on a test.
        environment = {name: os.environ[name] for name in ("PATH", "HOME", "DOCKER_HOST") if name in os.environ} | {
            "FRONTEND_PORT": str(self.page_port),
            "BACKEND_PORT": str(self.api_port),
            "IMAGE_TAG": self.name,
            "COMPOSE_DISABLE_ENV_FILE": "1",
            "OPENAI_BASE_URL": "http://model:9000/v1",
            "OPENAI_MODEL": "",
            "OPENAI_API_KEY": self.model_key,
        }
        return subprocess.run(
            argv, cwd=self.root, env=environment, capture_output=True, text=True, timeout=timeout_seconds, check=False
        )


def _printed(argv: Sequence[str], result: subprocess.CompletedProcess[str]) -> str:
    assert result.returncode == 0, f"{argv}:\n{result.stdout[-3000:]}\n{result.stderr[-6000:]}"
    return result.stdout


class Person:
    """Somebody who signs up on the page and uses the API with the token from there."""

    def __init__(self, stack: ComposeStack) -> None:
        self._stack = stack
        self._browser = httpx2.Client(base_url=stack.page, headers={"Origin": stack.page}, timeout=30)
        self.email = f"{secrets.token_hex(6)}@example.com"
        self.password = secrets.token_urlsafe(16)
        body = {"email": self.email, "password": self.password, "name": "Ann"}
        reply = self._browser.post("/api/auth/sign-up/email", json=body).raise_for_status()
        self.id = reply.json()["user"]["id"]

    def sign_in_again(self) -> None:
        body = {"email": self.email, "password": self.password}
        reply = self._browser.post("/api/auth/sign-in/email", json=body).raise_for_status()
        assert reply.json()["user"]["id"] == self.id

    def ask(self, method: str, path: str, body: dict[str, Any] | None = None, **headers: str) -> httpx2.Response:
        """One request to the API, with a fresh token."""
        token = self._browser.get("/api/auth/token").raise_for_status().json()["token"]
        sent = {"Authorization": f"Bearer {token}", "X-Timezone": "Europe/Berlin", **headers}
        return httpx2.request(method, self._stack.api + path, json=body, headers=sent, timeout=60).raise_for_status()

    def say(self, message: str) -> dict[str, Any]:
        return self.ask("POST", f"/api/{self.id}/chat", {"message": message}).json()

    def titles(self) -> list[str]:
        return [task["title"] for task in self.ask("GET", f"/api/{self.id}/tasks").json()]
