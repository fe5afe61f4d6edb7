"""Keeps the trace of a run in a file on this machine; nothing is sent anywhere."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from agents.tracing import Span, Trace, TracingProcessor

from todoctl.aiops_troubleshooter.redaction import Redactor
from todoctl.assistants.secrecy import hide_in_json
from todoctl.errors import ExitCode, OpsError
from todoctl.files import PRIVATE_FILE, write_atomically


class TraceFile(TracingProcessor):
    """Collects traces and their spans, and writes them when asked."""

    def __init__(self) -> None:
        self._traces: list[dict[str, Any]] = []
        self._spans: list[dict[str, Any]] = []

    def on_trace_start(self, trace: Trace) -> None:
        self._traces.append(trace.export() or {})

    def on_trace_end(self, trace: Trace) -> None:
        """What it holds was there at its start."""

    def on_span_start(self, span: Span[Any]) -> None:
        """A span is kept when it is whole."""

    def on_span_end(self, span: Span[Any]) -> None:
        self._spans.append(span.export() or {})

    def shutdown(self) -> None:
        """Nothing is open."""

    def force_flush(self) -> None:
        """Nothing waits."""

    def write(self, path: Path, redactor: Redactor) -> None:
        """One JSON document, readable by its owner alone. Raises OpsError when it cannot be written."""
        spans = sorted(self._spans, key=lambda one: str(one.get("started_at")))
        # Through JSON first: what the SDK keeps may be of any type.
        plain = json.loads(json.dumps({"traces": self._traces, "spans": spans}, default=str))
        text = json.dumps(hide_in_json(redactor, plain), indent=2, ensure_ascii=False)
        try:
            write_atomically(path, f"{text}\n", mode=PRIVATE_FILE)
        except OSError as error:
            raise OpsError(
                f"The trace cannot be written to {path}: {error.strerror or error}.",
                fix="Name a file in a folder that there is: --save-trace FILE",
                exit_code=ExitCode.USAGE,
            ) from error
