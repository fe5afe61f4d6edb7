"""Prometheus metrics. They are served on a port of their own, never beside the API."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram, start_http_server

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)

REQUESTS = Counter("todo_http_requests_total", "HTTP requests.", ["method", "route", "status"])
REQUEST_SECONDS = Histogram(
    "todo_http_request_seconds", "Time to the end of the response.", ["route"], buckets=_SECONDS
)
TURNS = Counter("todo_chat_turns_total", "Chat turns by who answered and how they ended.", ["assistant", "outcome"])
TURN_SECONDS = Histogram("todo_chat_turn_seconds", "Time of a chat turn.", ["assistant"], buckets=_SECONDS)
TURNS_RUNNING = Gauge("todo_chat_turns_running", "Chat turns under way.")
MODEL_FALLBACKS = Counter("todo_model_fallbacks_total", "Turns the engine took over from the model.", ["reason"])
EVENT_STREAMS = Gauge("todo_event_streams", "Open streams of news.")
TASK_CHANGES = Counter("todo_task_changes_total", "Changes of tasks by kind.", ["status"])


def serve_metrics(host: str, port: int) -> None:
    """Serve /metrics in a thread of its own until the process ends. Raises OSError when the port is taken."""
    start_http_server(port, host)
