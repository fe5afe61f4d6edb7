"""The backend as a process of its own, to be killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx2

from support.free_port import free_port

START_SECONDS = 60
BACKEND = Path(__file__).resolve().parents[2]


class BackendProcess:
    """`python -m todo_backend` on a free port. `log` holds what it wrote.

    program: what Python is to run instead, such as a program that watches the backend.
    """

    def __init__(self, log: Path, *, program: Sequence[str] = ("-m", "todo_backend"), **environment: str) -> None:
        self._program = program
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = log
        self._environment = {**os.environ, **environment, "PORT": str(self.port)}
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with self.log.open("ab") as log:
            command = [sys.executable, *self._program]
            self._process = subprocess.Popen(command, env=self._environment, cwd=BACKEND, stdout=log, stderr=log)
        deadline = time.monotonic() + START_SECONDS
        while not self._is_ready():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(self.log.read_text())
            time.sleep(0.02)

    def kill(self) -> None:
        self.stop(signal.SIGKILL)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        assert self._process is not None
        self._process.send_signal(how)
        return self._process.wait(timeout=START_SECONDS)

    def signal(self, how: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(how)

    def wait(self) -> int:
        assert self._process is not None
        return self._process.wait(timeout=START_SECONDS)

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def _is_ready(self) -> bool:
        try:
            return httpx2.get(f"{self.url}/health/ready", timeout=5).status_code == 200
        except httpx2.TransportError:
            return False


@contextmanager
def backend_process(log: Path, **environment: str) -> Generator[BackendProcess]:
    process = BackendProcess(log, **environment)
    process.start()
    try:
        yield process
    finally:
        if process.is_running:
            process.kill()
