"""What several test files share."""

import secrets
import socket
from pathlib import Path

import pytest

from todoctl.local_stack.state import StateFolder

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
