"""Asks a person before a tool changes anything; where there is nobody to ask, only tools named beforehand may."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import typer

from todoctl.assistants.catalogue import TOOLS
from todoctl.assistants.tool import Arguments, Tool
from todoctl.errors import ExitCode, OpsError

Confirm = Callable[[str], bool]


@dataclass(frozen=True)
class Approver:
    """Decides about single calls. Reading tools never come here."""

    approved: frozenset[str]
    """Tools that may change things without a question."""
    confirm: Confirm | None
    """Asks the person; None where there is no terminal."""
    where: str
    """What is changed, in words."""

    def refusal(self, tool: Tool, arguments: Arguments) -> str:
        """Why the call may not be made; empty when it may."""
        if tool.name in self.approved:
            return ""
        if self.confirm is None:
            return (
                f"Refused: {tool.name} changes something, and there is nobody here to ask. Run it on a terminal, or "
                f"allow this tool beforehand: --approve {tool.name}"
            )
        return "" if self.confirm(self._question(tool, arguments)) else f"Refused by the user: {tool.name}."

    def _question(self, tool: Tool, arguments: Arguments) -> str:
        # In ASCII: a model may have put control characters into a text.
        given = ", ".join(f"{name}={value}" for name, value in arguments.model_dump(exclude_none=True).items())
        warning = " What it takes away does not come back by itself." if tool.entry.destroys else ""
        return f"{tool.entry.title}{f' ({ascii(given)[1:-1]})' if given else ''} in {self.where}?{warning}"


def make_approver(names: Sequence[str], where: str) -> Approver:
    """For the terminal that the command runs on, if it does. Raises OpsError for a name that is no changing tool."""
    changing = {tool.name for tool in TOOLS if tool.changes}
    unknown = sorted(set(names) - changing)
    if unknown:
        raise OpsError(
            f"--approve {unknown[0]}: there is no changing tool of that name.",
            fix=f"Choose among: {', '.join(sorted(changing))}.",
            exit_code=ExitCode.USAGE,
        )
    return Approver(frozenset(names), _ask_on_terminal if sys.stdin.isatty() else None, where)


def _ask_on_terminal(question: str) -> bool:
    return typer.confirm(question, err=True)
