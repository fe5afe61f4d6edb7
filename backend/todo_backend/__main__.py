"""`python -m todo_backend`: serve the API until SIGTERM, then let open streams end."""

from __future__ import annotations

import os
import socket
import sys
import time

import uvicorn
from fastapi import FastAPI
from pydantic import ValidationError

from todo_backend.app import create_app
from todo_backend.bounded_http import BoundedHttpProtocol
from todo_backend.changes.hub import ChangeHub
from todo_backend.observability.logs import configure_logs
from todo_backend.settings import Settings


class Server(uvicorn.Server):
    """Ends the streams of news first: otherwise the server would wait for their end before it stops."""

    def __init__(self, config: uvicorn.Config, changes: ChangeHub) -> None:
        super().__init__(config)
        self._changes = changes

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._changes.close()
        await super().shutdown(sockets)


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
