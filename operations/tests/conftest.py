"""What several test files share."""

import secrets
import shutil
import signal
import socket
import subprocess
from functools import cache
from pathlib import Path

import pytest

from todoctl.local_stack.state import StateFolder

# A shell ignores Ctrl-C for what it starts in the background, and programs inherit that; a handler they do not.
signal.signal(signal.SIGINT, signal.default_int_handler)

# Below the range from which the system takes ports for outgoing connections: one of those could sit on
# the port of a server that is just being restarted.
PORTS = range(20_000, 30_000)


@pytest.fixture
def state(tmp_path: Path) -> StateFolder:
    """An empty state folder."""
    folder = StateFolder(tmp_path / "state")
    folder.create()
    return folder


@pytest.fixture
def free_port() -> int:
    """A port that nobody listens on at this moment."""
    while True:
        port = secrets.choice(PORTS)
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port


@cache
def has_docker() -> bool:
    """A Docker engine answers."""
    if shutil.which("docker") is None:
        return False
    asked = ["docker", "version", "--format", "{{.Server.Version}}"]
    return subprocess.run(asked, capture_output=True, timeout=30, check=False).returncode == 0


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Says which tests this machine cannot run, and what it lacks for them."""
    for item in items:
        if item.get_closest_marker("needs_docker") and not has_docker():
            item.add_marker(pytest.mark.skip(reason="no Docker engine answers"))
        if item.get_closest_marker("needs_helm") and shutil.which("helm") is None:
            item.add_marker(pytest.mark.skip(reason="helm is not on the PATH"))
