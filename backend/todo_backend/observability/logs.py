"""JSON logs, one object a line, with the request's id and without anything a person wrote."""

from __future__ import annotations

import logging
import sys
from contextvars import ContextVar
from typing import Any

from pythonjsonlogger.json import JsonFormatter

request_id: ContextVar[str | None] = ContextVar("request_id", default=None)
"""Id of the request that is being served; also given to the client, so that the two can be joined."""


class _Formatter(JsonFormatter):
    def add_fields(self, log_data: dict[str, Any], record: logging.LogRecord, message_dict: dict[str, Any]) -> None:
        super().add_fields(log_data, record, message_dict)
        log_data["level"] = record.levelname.lower()
        log_data["logger"] = record.name
        if (current := request_id.get()) is not None:
            log_data["request_id"] = current


def configure_logs(level: str) -> None:
    """Send every log of the process to standard error as JSON."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Formatter("%(message)s", rename_fields={"message": "event"}, timestamp=True))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = name != "uvicorn.access"  # requests are logged by our own middleware
    for noisy in ("httpx2", "httpcore2", "httpx", "openai", "openai.agents", "mcp", "chatkit"):
        logging.getLogger(noisy).setLevel(max(logging.WARNING, root.level))
