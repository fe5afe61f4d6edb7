"""A port that nothing listens on. The standard library alone, for benchmarks that run in other environments too."""

from __future__ import annotations

import secrets
import socket

# Below the range from which the system takes ports for outgoing connections: one of those could sit on
# the port of a server that is just being restarted.
PORTS = range(20_000, 32_000)


def free_port() -> int:
    while True:
        port = secrets.choice(PORTS)
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port
