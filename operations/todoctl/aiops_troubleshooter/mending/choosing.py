"""Which finding a person means by "--fix"."""

from __future__ import annotations

from todoctl.aiops_troubleshooter.report import Diagnosis, Finding
from todoctl.errors import ExitCode, OpsError


def choose_finding(diagnosis: Diagnosis, wanted: str) -> Finding | None:
    """The finding of that code or number; without either the first. None when nothing is wrong.

    Raises OpsError for one that is not there, and for an unsafe one that was not asked for by its code.
    """
    if not diagnosis.findings:
        return None
    known = {one.code: one for one in reversed(diagnosis.findings)}
    numbered = {str(number): one for number, one in enumerate(diagnosis.findings, start=1)}
    found = known.get(wanted) or numbered.get(wanted or "1")
    if found is None:
        raise OpsError(
            f"There is no finding {wanted!r} now.",
            fix=f"Choose one of: {', '.join(one.code for one in diagnosis.findings)}.",
            exit_code=ExitCode.USAGE,
        )
    if not found.fix.safe and wanted != found.code:
        raise OpsError(
            f"The fix of {found.code} removes something that does not come back.",
            fix=f"Read it with ./todoctl diagnose; when you mean it: ./todoctl diagnose --fix {found.code}",
            exit_code=ExitCode.USAGE,
        )
    return found
