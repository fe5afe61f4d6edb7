"""What several test files share."""

import socket
from pathlib import Path

import pytest

from todoctl.local_stack.state import StateFolder


@pytest.fixture
def state(tmp_path: Path) -> StateFolder:
    """An empty state folder."""
    folder = StateFolder(tmp_path / "state")
    folder.create()
    return folder


@pytest.fixture
def free_port() -> int:
    """A port that nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
