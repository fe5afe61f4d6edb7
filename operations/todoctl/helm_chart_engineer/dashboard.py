"""A Grafana dashboard over the backend's metrics."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from todoctl.generation import header
from todoctl.helm_chart_engineer.alerts import STREAMS
from todoctl.helm_chart_engineer.chart_values import Json, Schema

_WIDTH, _HEIGHT, _COLUMNS = 8, 8, 3
_DATASOURCE: Json = {"type": "prometheus", "uid": "${datasource}"}
# A namespace chosen above the panels, and the chart's metrics Service in it.
_PODS = 'namespace="$namespace",job=~".+-metrics"'
_FAILED = f'sum(rate(todo_http_requests_total{{{_PODS},status=~"5.."}}[5m]))'
_ALL = f"sum(rate(todo_http_requests_total{{{_PODS}}}[5m]))"
_REQUEST_SECONDS = f'sum by (le) (rate(todo_http_request_seconds_bucket{{{_PODS},route!~"{STREAMS}"}}[5m]))'
_TURN_SECONDS = f"sum by (le, assistant) (rate(todo_chat_turn_seconds_bucket{{{_PODS}}}[5m]))"


@dataclass(frozen=True)
class _Panel:
    title: str
    unit: str
    """As Grafana calls it."""
    queries: Mapping[str, str]
    """Legend -> PromQL."""


_PANELS = (
    _Panel(
        "Requests by status",
        "reqps",
        {"{{status}}": f"sum by (status) (rate(todo_http_requests_total{{{_PODS}}}[5m]))"},
    ),
    _Panel("Requests that fail", "percentunit", {"5xx": f"{_FAILED} / {_ALL}"}),
    _Panel(
        "Time of a request, without streams",
        "s",
        {f"p{percent}": f"histogram_quantile({percent / 100}, {_REQUEST_SECONDS})" for percent in (50, 95, 99)},
    ),
    _Panel(
        "Chat turns by who answered",
        "ops",
        {
            "{{assistant}} {{outcome}}": f"sum by (assistant, outcome) (rate(todo_chat_turns_total{{{_PODS}}}[5m]))",
        },
    ),
    _Panel("Time of a chat turn, p95", "s", {"{{assistant}}": f"histogram_quantile(0.95, {_TURN_SECONDS})"}),
    _Panel("Chat turns under way", "short", {"{{pod}}": f"sum by (pod) (todo_chat_turns_running{{{_PODS}}})"}),
    _Panel("Pages that hear of changes", "short", {"{{pod}}": f"sum by (pod) (todo_event_streams{{{_PODS}}})"}),
    _Panel(
        "The engine stands in for the model",
        "ops",
        {"{{reason}}": f"sum by (reason) (rate(todo_model_fallbacks_total{{{_PODS}}}[5m]))"},
    ),
    _Panel(
        "Changes of tasks", "ops", {"{{status}}": f"sum by (status) (rate(todo_task_changes_total{{{_PODS}}}[5m]))"}
    ),
    _Panel("Pods that answer", "short", {"pods": f"sum(up{{{_PODS}}})"}),
)


def dashboard_json(title: str) -> str:
    """The dashboard as Grafana imports it; Grafana gives it its id."""
    document: Schema = {
        "title": title,
        "description": header(""),
        "uid": title,
        "schemaVersion": 39,
        "editable": False,
        "refresh": "30s",
        "time": {"from": "now-1h", "to": "now"},
        "tags": [title],
        "templating": {"list": [_datasource_choice(), _namespace_choice()]},
        "panels": [_panel(index, panel) for index, panel in enumerate(_PANELS)],
    }
    return json.dumps(document, indent=2) + "\n"


def _panel(index: int, panel: _Panel) -> Json:
    return {
        "id": index + 1,
        "type": "timeseries",
        "title": panel.title,
        "datasource": _DATASOURCE,
        "gridPos": {
            "x": index % _COLUMNS * _WIDTH,
            "y": index // _COLUMNS * _HEIGHT,
            "w": _WIDTH,
            "h": _HEIGHT,
        },
        "fieldConfig": {"defaults": {"unit": panel.unit, "min": 0}, "overrides": []},
        "options": {"legend": {"displayMode": "list", "placement": "bottom"}, "tooltip": {"mode": "multi"}},
        "targets": [
            {"refId": chr(ord("A") + number), "datasource": _DATASOURCE, "expr": query, "legendFormat": legend}
            for number, (legend, query) in enumerate(panel.queries.items())
        ],
    }


def _datasource_choice() -> Json:
    return {"name": "datasource", "label": "Data source", "type": "datasource", "query": "prometheus"}


def _namespace_choice() -> Json:
    return {
        "name": "namespace",
        "label": "Namespace",
        "type": "query",
        "datasource": _DATASOURCE,
        "query": "label_values(todo_http_requests_total, namespace)",
        "refresh": 2,
        "sort": 1,
    }
