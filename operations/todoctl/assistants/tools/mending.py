"""The one place where the assistants call what mends a finding."""

from __future__ import annotations

from todoctl.assistants.tool import ToolResult
from todoctl.assistants.workspace import Workspace
from todoctl.errors import ExitCode, OpsError


class Mended(ToolResult):
    """What was done about a finding, and what came of it."""

    code: str
    mended: bool
    text: str

    def as_text(self) -> str:
        return self.text


def mend_finding(workspace: Workspace, code: str) -> Mended:
    """Mends one finding. Raises OpsError: there is nothing yet that does it by itself."""
    raise OpsError(
        f"Mending {code} in {workspace.target} by a tool is not available yet.",
        fix="Do what the finding's fix says; ./todoctl diagnose prints the commands.",
        exit_code=ExitCode.USAGE,
    )
