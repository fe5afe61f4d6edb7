"""How values are written down in Dockerfiles and YAML."""

from __future__ import annotations

import json
from collections.abc import Sequence


def quote(text: object) -> str:
    """A value in double quotes, as JSON, YAML and Dockerfiles read it alike."""
    return json.dumps(str(text), ensure_ascii=False)


def words(parts: Sequence[str]) -> str:
    """A command as a list in one line: ["python", "-m", "todo_backend"]."""
    return json.dumps(list(parts), ensure_ascii=False)
