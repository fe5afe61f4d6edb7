"""The conditions of the charts' templates: in words, and whether they hold for given values."""

from __future__ import annotations

import re

from todoctl.programs.command import JsonObject

_VALUE = re.compile(r"\.Values\.([\w.-]+)")
_TERM = re.compile(r"\([^()]*(?:\([^()]*\)[^()]*)*\)|\S+")
# The budget's own: it counts what may run at most.
_SEVERAL_PODS = "(gt (int $most) 1)"


def in_words(condition: str) -> str:
    """Such as "`autoscaling.enabled`", or two of them with an "and"."""
    return " and ".join("more than one pod" if one == _SEVERAL_PODS else f"`{_name(one)}`" for one in _terms(condition))


def holds(condition: str, values: JsonObject) -> bool:
    """Whether the object is made with these values. Raises ValueError for a form that the charts do not use yet."""
    return all(_term_holds(term, values) for term in _terms(condition))


def _terms(condition: str) -> list[str]:
    words = _TERM.findall(condition)
    return words[1:] if words[0] == "and" else [condition]


def _term_holds(term: str, values: JsonObject) -> bool:
    if term == _SEVERAL_PODS:
        scaled = values["autoscaling"]
        most = scaled["maxReplicas"] if scaled["enabled"] else values["replicaCount"]
        return int(most) > 1
    if _VALUE.fullmatch(term) is None:
        raise ValueError(f"no condition that this module knows: {term}")
    found: object = values
    for key in _name(term).split("."):
        found = found.get(key) if isinstance(found, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] - values are YAML
    return bool(found)  # pyright: ignore[reportUnknownArgumentType] - as above


def _name(term: str) -> str:
    match = _VALUE.fullmatch(term)
    return match[1] if match else term
