"""The one place where the assistants call what mends a finding."""

from __future__ import annotations

from typing import Literal

from todoctl.aiops_troubleshooter.command import diagnose_target
from todoctl.aiops_troubleshooter.mending.choosing import choose_finding
from todoctl.aiops_troubleshooter.mending.command import mend_finding as mend
from todoctl.assistants.tool import ToolResult
from todoctl.assistants.workspace import Workspace
from todoctl.errors import ExitCode, OpsError


class Mended(ToolResult):
    """What was done about a finding, and what came of it."""

    code: str
    outcome: Literal["mended", "declined", "by hand", "not mended", "went back"]
    sentences: list[str]
    """What was done and seen, in order; what to do next last."""

    def as_text(self) -> str:
        return "\n".join([f"{self.code}: {self.outcome}.", *self.sentences])


def mend_finding(workspace: Workspace, code: str) -> Mended:
    """Mends one finding that is there now. The call itself was approved; a fix that removes something never is."""
    finding = choose_finding(diagnose_target(workspace.target, workspace.folder), code)
    if finding is None:
        return Mended(code=code, outcome="mended", sentences=["Nothing is wrong any more: nothing was changed."])
    if not finding.fix.safe:
        raise OpsError(
            f"The fix of {code} removes something that does not come back: no tool does that.",
            fix=f"A person may, after reading it: ./todoctl diagnose --fix {code}",
            exit_code=ExitCode.USAGE,
        )

    def show(change: str) -> bool:
        workspace.progress.say(change)
        return True

    result = mend(workspace.deployment(), finding, ask=show, progress=workspace.progress)
    return Mended(code=code, outcome=result.outcome, sentences=list(result.sentences))
