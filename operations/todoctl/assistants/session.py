"""One question being answered: which tools may be called, what was called, and where it must end."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from todoctl.aiops_troubleshooter.redaction import Redactor
from todoctl.assistants.approval import Approver
from todoctl.assistants.reply import CallRecord, Outcome
from todoctl.assistants.tool import Arguments, Tool
from todoctl.assistants.workspace import WorkspaceFinder

_MOST_EQUAL_CALLS = 2


class LoopError(Exception):
    """The model called the same tool with the same arguments again and again."""


@dataclass
class Session:
    """What the tools of one question share."""

    find: WorkspaceFinder
    tell: Callable[[str], None]
    approver: Approver
    redactor: Redactor
    """What the question itself must not carry to a model, nor a trace to a file."""
    calls: list[CallRecord] = field(default_factory=list[CallRecord])
    loop: str = ""
    """Why it was ended, once it was."""
    last_answer: str = ""
    _approved: set[str] = field(default_factory=set[str])
    _counts: Counter[str] = field(default_factory=Counter[str])

    def approve(self, call_id: str, tool: Tool, arguments: Arguments) -> None:
        """Lets this one call pass, with these arguments and no others."""
        self._approved.add(_key(tool, arguments, call_id))

    def is_approved(self, call_id: str, tool: Tool, arguments: Arguments) -> bool:
        return _key(tool, arguments, call_id) in self._approved

    def count(self, tool: Tool, arguments: Arguments) -> None:
        """Raises LoopError at the third call that is the same."""
        call = _key(tool, arguments)
        self._counts[call] += 1
        if self._counts[call] > _MOST_EQUAL_CALLS:
            self.loop = f"The model asked for {call} a third time; it was ended there."
            raise LoopError(self.loop)

    def note(self, tool: Tool, arguments: Arguments, outcome: Outcome) -> None:
        """Keeps a call for the reply."""
        given = arguments.model_dump(mode="json", exclude_none=True)
        self.calls.append(CallRecord(tool=tool.name, arguments=given, outcome=outcome))


def _key(tool: Tool, arguments: Arguments, call_id: str = "") -> str:
    given = json.dumps(arguments.model_dump(mode="json", exclude_none=True), sort_keys=True)
    return " ".join(filter(None, [tool.name, given, call_id]))
