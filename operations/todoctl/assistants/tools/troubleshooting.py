"""The aiops-troubleshooter's tools: what is wrong, what a fault is, and mending it."""

from __future__ import annotations

import difflib
from typing import Annotated

from pydantic import BaseModel, Field

from todoctl.aiops_troubleshooter.analyzers.registry import ANALYZERS
from todoctl.aiops_troubleshooter.command import diagnose_target
from todoctl.aiops_troubleshooter.report import Finding
from todoctl.assistants.tool import MAKE_SECONDS, Arguments, NoArguments, ToolResult, make_tool
from todoctl.assistants.tools.mending import Mended, mend_finding
from todoctl.assistants.workspace import Workspace
from todoctl.errors import ExitCode, OpsError

Code = Annotated[str, Field(min_length=1, max_length=80, description="A finding's code, as diagnose gives it.")]


class FoundFix(BaseModel):
    """What mends a finding."""

    summary: str
    commands: list[str]
    blueprint: str | None
    safe: bool


class Found(BaseModel):
    """One fault: the object and field that are wrong, what was seen, and what mends it."""

    code: str
    object: str
    field: str
    cause: str
    evidence: list[str]
    breaks: list[str]
    fix: FoundFix
    confidence: float


class DiagnosisResult(ToolResult):
    """Root causes, the likeliest first."""

    healthy: bool
    findings: list[Found]
    could_not_see: list[str]
    note: str
    text: str
    """The same as `todoctl diagnose` prints it."""

    def as_text(self) -> str:
        return "\n\n".join(filter(None, [self.text, self.note]))


class FaultArguments(Arguments):
    """Which kind of fault."""

    code: Code


class FaultExplanation(ToolResult):
    """What the guide says of one code."""

    code: str
    title: str
    symptom: str
    how_to_see_it: str
    cause: str
    fix: str

    def as_text(self) -> str:
        return (
            f"{self.title} ({self.code})\nSymptom: {self.symptom}\nHow to see it: {self.how_to_see_it}\n"
            f"Cause: {self.cause}\nFix: {self.fix}"
        )


def diagnose(workspace: Workspace, _arguments: NoArguments) -> DiagnosisResult:
    from todoctl.aiops_troubleshooter.report import format_text  # noqa: PLC0415 - as text only here

    found = diagnose_target(workspace.target, workspace.folder)
    # A namespace that may not be read cannot be said to hold nothing.
    note = workspace.note_if_not_ours() if found.is_reached and not found.could_not_see else ""
    return DiagnosisResult(
        healthy=found.is_healthy and not note,
        findings=[_found(one) for one in found.findings],
        could_not_see=list(found.could_not_see),
        note=note,
        text=format_text(found),
    )


def explain_fault(_workspace: Workspace, arguments: FaultArguments) -> FaultExplanation:
    entries = {entry.code: entry for analyzer in ANALYZERS for entry in analyzer.entries}
    entry = entries.get(arguments.code)
    if entry is None:
        near = difflib.get_close_matches(arguments.code, entries, n=5, cutoff=0.3) or sorted(entries)
        raise OpsError(
            f"The guide knows no code {arguments.code!r}.",
            fix=f"Take one that diagnose gives; such as {', '.join(near)}.",
            exit_code=ExitCode.USAGE,
        )
    return FaultExplanation(
        code=entry.code,
        title=entry.title,
        symptom=entry.symptom,
        how_to_see_it=entry.look,
        cause=entry.cause,
        fix=entry.fix,
    )


def fix_finding(workspace: Workspace, arguments: FaultArguments) -> Mended:
    workspace.refuse_if_not_ours()
    return mend_finding(workspace, arguments.code)


def _found(finding: Finding) -> Found:
    return Found(
        code=finding.code,
        object=str(finding.root),
        field=finding.field,
        cause=finding.cause,
        evidence=[f"{one.ref} {one.source}: {one.value}" for one in finding.evidence],
        breaks=[str(effect) for effect in finding.effects],
        fix=FoundFix.model_validate(finding.fix.as_json()),
        confidence=finding.confidence,
    )


TROUBLESHOOTING_TOOLS = (
    make_tool("diagnose", NoArguments, DiagnosisResult, diagnose),
    make_tool("explain_fault", FaultArguments, FaultExplanation, explain_fault),
    make_tool("fix_finding", FaultArguments, Mended, fix_finding, timeout_seconds=MAKE_SECONDS),
)
