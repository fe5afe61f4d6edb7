"""Label selectors, as the API server reads them."""

from __future__ import annotations

from collections.abc import Mapping

from todoctl.aiops_troubleshooter.objects import mapping, parts, text, texts
from todoctl.programs.command import JsonObject


def matches_labels(wanted: Mapping[str, object], labels: Mapping[str, str]) -> bool:
    """True when every wanted label is there with its value; no wanted labels match everything."""
    return all(labels.get(name) == value for name, value in wanted.items())


def matches_selector(selector: JsonObject, labels: Mapping[str, str]) -> bool:
    """MatchLabels and matchExpressions together; an empty selector matches everything."""
    return matches_labels(mapping(selector, "matchLabels"), labels) and all(
        _matches_expression(one, labels) for one in parts(selector, "matchExpressions")
    )


def _matches_expression(expression: JsonObject, labels: Mapping[str, str]) -> bool:
    key, values = text(expression, "key"), texts(expression, "values")
    match text(expression, "operator"):
        case "In":
            return labels.get(key) in values
        case "NotIn":
            return labels.get(key) not in values
        case "Exists":
            return key in labels
        case "DoesNotExist":
            return key not in labels
        case _:
            return False
