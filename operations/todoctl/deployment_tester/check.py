"""A check: one named proof of one line of the specification, with its evidence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from todoctl.deployment_tester.outcome import Evidence
from todoctl.deployment_tester.trial import Trial

CheckFunction = Callable[[Trial], Evidence]


@dataclass(frozen=True)
class Check:
    """A check with what is needed to run it and to explain its failure."""

    id: str
    group: str
    criterion: str
    """The line of the specification, word for word."""
    title: str
    function: CheckFunction
    needs: tuple[str, ...] = ()
    """Ids of checks without whose success this one would only repeat their failure."""
    about: tuple[str, ...] = ()
    """"backend", "frontend", "database": whose events and logs explain a failure."""
    disturbs: bool = False
    """It ends or scales pods."""
    uses_browser: bool = False


class Checks:
    """The checks of one group, in the order in which they are written down."""

    def __init__(self, group: str) -> None:
        self.group = group
        self.all: list[Check] = []

    def check(
        self,
        check_id: str,
        criterion: str,
        title: str,
        *,
        needs: Sequence[str] = (),
        about: Sequence[str] = (),
        disturbs: bool = False,
        uses_browser: bool = False,
    ) -> Callable[[CheckFunction], CheckFunction]:
        """Registers the function below it."""

        def register(function: CheckFunction) -> CheckFunction:
            self.all.append(
                Check(
                    check_id,
                    self.group,
                    criterion,
                    title,
                    function,
                    needs=tuple(needs),
                    about=tuple(about),
                    disturbs=disturbs,
                    uses_browser=uses_browser,
                )
            )
            return function

        return register
