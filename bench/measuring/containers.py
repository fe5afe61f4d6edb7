"""The containers of docker-compose.yml: from start to ready, and what they keep in memory while nobody asks."""

from __future__ import annotations

import os
import secrets
import shutil
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

from measuring.figures import ROOT, Json
from support.free_port import free_port

DOCKER = shutil.which("docker") or sys.exit("docker is not installed.")
LIMIT_SECONDS = 600
READY_SECONDS = 60
POLL_SECONDS = 0.05
RUNS = 5
SETTLED_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Stack:
    """One run of the file under a name and ports of its own."""

    name: str
    addresses: dict[str, str]
    environment: dict[str, str]

    def compose(self, *words: str) -> str:
        return docker("compose", "--project-name", self.name, *words, environment=self.environment)


def docker(*words: str, environment: dict[str, str] | None = None) -> str:
    """What the command printed. Ends the measurement with its error when it fails."""
    ended = subprocess.run(
        [DOCKER, *words],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=LIMIT_SECONDS, check=False,
    )  # fmt: skip
    if ended.returncode != 0:
        sys.exit(f"docker {' '.join(words)}:\n{ended.stderr}")
    return ended.stdout.strip()


@contextmanager
def running() -> Generator[Stack]:
    """Builds what has changed, starts everything, and removes all but the images in the end."""
    page, api = free_port(), free_port()
    environment = {name: os.environ[name] for name in ("PATH", "HOME", "DOCKER_HOST") if name in os.environ}
    environment |= {"FRONTEND_PORT": str(page), "BACKEND_PORT": str(api), "COMPOSE_DISABLE_ENV_FILE": "1"}
    addresses = {"backend": f"http://127.0.0.1:{api}/health/ready", "frontend": f"http://127.0.0.1:{page}/"}
    stack = Stack(f"todo-measured-{secrets.token_hex(4)}", addresses, environment)
    try:
        stack.compose("up", "--wait", "--quiet-pull")
        yield stack
    finally:
        stack.compose("down", "--volumes", "--timeout", "5")


def measure_container(stack: Stack, service: str) -> Json:
    """Seconds from `docker start` to the first 200, of several starts, and MiB resident when it has settled."""
    container = stack.compose("ps", "--quiet", service)
    starts: list[float] = []
    for _ in range(RUNS):
        docker("stop", container)
        began = time.perf_counter()
        docker("start", container)
        _wait_until_ready(stack.addresses[service])
        starts.append(time.perf_counter() - began)
    time.sleep(SETTLED_SECONDS)
    # The first process is Docker's own little init.
    sizes = [int(line.split()[-1]) for line in docker("top", container, "-o", "pid,rss").splitlines()[1:]]
    return {
        "ready_seconds": round(statistics.median(starts), 2),
        "ready_slowest_seconds": round(max(starts), 2),
        "idle_mib": round(sum(sizes) / 1024, 1),
    }


def _wait_until_ready(address: str) -> None:
    deadline = time.monotonic() + READY_SECONDS
    while not _is_ready(address):
        if time.monotonic() > deadline:
            sys.exit(f"{address} does not answer 200.")
        time.sleep(POLL_SECONDS)


def _is_ready(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310 - a loopback address
            return answer.status == 200
    except OSError:  # nobody listens yet, or the answer is an error
        return False
