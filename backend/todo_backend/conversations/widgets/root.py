"""Widgets are written down as ChatKit's JSON and checked when they are made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from chatkit.widgets import WidgetRoot
from pydantic import TypeAdapter

_ROOT: TypeAdapter[WidgetRoot] = TypeAdapter(WidgetRoot)


def root_of(written: Mapping[str, Any]) -> WidgetRoot:
    """The widget that the JSON describes."""
    return _ROOT.validate_python(dict(written))


def written(root: WidgetRoot) -> dict[str, Any]:
    """The JSON that describes a widget."""
    return root.model_dump(mode="json")
