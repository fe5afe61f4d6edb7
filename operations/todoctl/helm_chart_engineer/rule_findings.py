"""What a rule says about an object."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from todoctl.helm_chart_engineer.manifests import Manifests


@dataclass(frozen=True)
class RuleFinding:
    """One rule that one object breaks."""

    rule: str
    object: str
    """Kind and name: "Deployment/todo-backend"."""
    field: str
    message: str

    def __str__(self) -> str:
        return f"{self.object} {self.field}: {self.message} ({self.rule})"


# The second argument: kind and name of objects that exist elsewhere.
Rule = Callable[[Manifests, frozenset[str]], Iterator[RuleFinding]]
