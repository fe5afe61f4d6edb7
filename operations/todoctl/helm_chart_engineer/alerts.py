"""Alerts over the backend's metrics. $pods in an expression is the release's own label matchers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Alert:
    """One alert of a PrometheusRule."""

    name: str
    expression: str
    lasting: str
    severity: Literal["warning", "critical"]
    summary: str
    description: str


# Streams last as long as their answers; how fast those are, the chat's own histogram says.
STREAMS = "/chatkit|/mcp|/api/.+/(chat|events)"

ALERTS = (
    Alert(
        "TodoBackendDown",
        "absent(up{$pods} == 1)",
        "2m",
        "critical",
        "No backend answers",
        "No pod of the backend could be scraped for two minutes. Run: ./todoctl diagnose",
    ),
    Alert(
        "TodoBackendPodDown",
        "up{$pods} == 0",
        "5m",
        "warning",
        "{{ $labels.pod }} does not answer",
        "This pod could not be scraped for five minutes, while others could. Run: ./todoctl diagnose",
    ),
    Alert(
        "TodoBackendErrors",
        'sum(rate(todo_http_requests_total{$pods,status=~"5.."}[5m])) / sum(rate(todo_http_requests_total{$pods}[5m]))'
        " > 0.02",
        "5m",
        "critical",
        "{{ $value | humanizePercentage }} of the requests fail",
        "More than 2 % of the requests end with a status of 500 or above. Look at: ./todoctl logs backend",
    ),
    Alert(
        "TodoBackendSlow",
        "histogram_quantile(0.95, sum by (le) "
        f'(rate(todo_http_request_seconds_bucket{{$pods,route!~"{STREAMS}"}}[5m]))) > 1',
        "10m",
        "warning",
        "One request in twenty takes more than {{ $value | humanizeDuration }}",
        "Answers that are not streamed should take well below a second. Look at the pods' CPU and at the database.",
    ),
    Alert(
        "TodoChatTurnsFail",
        'sum(rate(todo_chat_turns_total{$pods,outcome="failed"}[10m])) / sum(rate(todo_chat_turns_total{$pods}[10m]))'
        " > 0.05",
        "10m",
        "critical",
        "{{ $value | humanizePercentage }} of the chat turns fail",
        "More than 5 % of the turns end without an answer. Look at: ./todoctl logs backend",
    ),
    Alert(
        "TodoChatTurnsSlow",
        "histogram_quantile(0.95, sum by (le) "
        '(rate(todo_chat_turn_seconds_bucket{$pods,assistant="built-in"}[10m]))) > 1',
        "10m",
        "warning",
        "One turn in twenty of the built-in engine takes more than {{ $value | humanizeDuration }}",
        "The engine answers within milliseconds; more pods or a faster database are needed.",
    ),
    Alert(
        "TodoModelFallsBack",
        "sum(rate(todo_model_fallbacks_total{$pods}[10m])) / sum(rate(todo_chat_turns_total{$pods}[10m])) > 0.2",
        "10m",
        "warning",
        "The engine stands in for the model in {{ $value | humanizePercentage }} of the turns",
        "The language model refuses, is slow or cannot be reached: check its key, its quota and its address.",
    ),
)
