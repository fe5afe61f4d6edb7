"""`python -m todo_backend`: serve the API until SIGTERM, then let kept connections and open streams end."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
import time
from types import FrameType

import uvicorn
from fastapi import FastAPI
from pydantic import ValidationError

from todo_backend.app import create_app
from todo_backend.bounded_http import BoundedHttpProtocol
from todo_backend.changes.hub import ChangeHub
from todo_backend.observability.logs import configure_logs
from todo_backend.settings import Settings

DRAIN_SECONDS = 3.0
"""How long a kept connection may wait for its next request, which is then answered with `Connection: close`."""


class Server(uvicorn.Server):
    """Ends so that nobody writes into a connection that is being closed.

    The streams of news end first: otherwise the server would wait for their end. Then every answer asks its client to
    come back on a new connection, which leads to another replica. Only one that stays silent is closed unasked.
    """

    def __init__(self, config: uvicorn.Config, changes: ChangeHub) -> None:
        super().__init__(config)
        self._changes = changes
        self._is_hurried = False

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Who presses Ctrl-C waits in front of the terminal."""
        self._is_hurried = self._is_hurried or sig == signal.SIGINT
        super().handle_exit(sig, frame)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._changes.close()
        await self._drain()
        await super().shutdown(sockets)

    async def _drain(self) -> None:
        # The very list that requests under way already hold.
        self.server_state.default_headers.append((b"connection", b"close"))
        deadline = time.monotonic() + DRAIN_SECONDS
        # uvicorn tells nobody when a connection closes.
        while self.server_state.connections and not self._is_hurried and time.monotonic() < deadline:  # noqa: ASYNC110
            await asyncio.sleep(0.05)


def server_config(app: FastAPI, settings: Settings) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        http=BoundedHttpProtocol,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=int(settings.shutdown_grace_seconds),
        forwarded_allow_ips="",
    )


def main() -> int:
    """0 after a clean stop; 2 when a setting is missing or wrong."""
    try:
        settings = Settings()  # type: ignore[call-arg] - read from the environment
    except ValidationError as error:
        for one in error.errors():
            print(f"Setting {str(one['loc'][0]).upper()}: {one['msg']}.", file=sys.stderr)
        print("Set the variables named above and start again.", file=sys.stderr)
        return 2
    # ChatKit writes local times without a zone; in UTC they are at least the same on every machine.
    os.environ["TZ"] = "UTC"
    time.tzset()
    configure_logs(settings.log_level)
    app = create_app(settings)
    Server(server_config(app, settings), app.state.changes).run()
    return 0


if __name__ == "__main__":
    sys.exit(main())
