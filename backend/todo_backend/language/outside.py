"""Reading values that come from outside (JSON, tool results, pending state) without trusting their shape."""

from collections.abc import Mapping
from typing import cast


def fields_of(value: object) -> dict[str, object]:
    """The fields of a JSON object; {} for anything else."""
    if not isinstance(value, Mapping):
        return {}
    # A mapping of unknown keys: each is made a string here, and each value is checked by whoever uses it.
    return {str(key): item for key, item in cast("Mapping[object, object]", value).items()}


def items_of(value: object) -> list[object]:
    """The items of a JSON array; [] for anything else."""
    return list(cast("list[object]", value)) if isinstance(value, (list, tuple)) else []
