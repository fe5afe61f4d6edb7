"""The steps of a long tool, told to whoever called it instead of being printed."""

from __future__ import annotations

import sys
from collections.abc import Callable

from todoctl.progress import Progress


class RelayedProgress(Progress):
    """Gives each line to a function."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__(sys.stderr, lively=False)
        self._tell = tell

    def say(self, line: str) -> None:
        self._tell(line)
