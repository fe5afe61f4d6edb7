"""What a diagnosis says: findings with their evidence and fix, as JSON and as text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from todoctl.errors import ExitCode

JSON_DIGITS = 2


@dataclass(frozen=True, order=True)
class Ref:
    """One object, of the cluster or of this machine; namespace is empty where there is none."""

    kind: str
    namespace: str
    name: str

    def __str__(self) -> str:
        return f"{self.kind}/{self.name}"


@dataclass(frozen=True)
class Evidence:
    """One thing that was seen. source: status, spec, event, log or machine."""

    ref: Ref
    source: str
    value: str

    def as_json(self) -> dict[str, object]:
        return {"object": str(self.ref), "source": self.source, "value": self.value}


@dataclass(frozen=True)
class Fix:
    """What mends a finding. `safe`: the commands lose no data and end nothing that works."""

    summary: str
    commands: tuple[str, ...] = ()
    blueprint: str | None = None
    """The change of blueprint.yaml that makes it last."""
    safe: bool = True

    def as_json(self) -> dict[str, object]:
        return {
            "summary": self.summary,
            "commands": list(self.commands),
            "blueprint": self.blueprint,
            "safe": self.safe,
        }


@dataclass(frozen=True)
class Effect:
    """What a finding does to one object: "readiness fails"."""

    ref: Ref
    what: str

    def __str__(self) -> str:
        return f"{self.ref}: {self.what}"


@dataclass(frozen=True)
class Finding:
    """One fault: the object and field that are wrong, how that shows, and what mends it."""

    code: str
    root: Ref
    field: str
    cause: str
    evidence: tuple[Evidence, ...]
    fix: Fix
    confidence: float
    """0 to 1: how sure it is that this is wrong, and that it is what breaks the effects."""
    effects: tuple[Effect, ...] = ()
    is_symptom: bool = False
    """It may well come from something else: folded under whatever is found further up."""
    stops_nothing: bool = False
    """It degrades something, and no pod fails because of it: it explains no symptom."""
    is_about_program: bool = False
    """A program of this machine is missing or down."""

    def as_json(self) -> dict[str, object]:
        return {
            "code": self.code,
            "root": {"kind": self.root.kind, "namespace": self.root.namespace, "name": self.root.name},
            "field": self.field,
            "cause": self.cause,
            "evidence": [evidence.as_json() for evidence in self.evidence],
            "explains": [str(effect) for effect in self.effects],
            "fix": self.fix.as_json(),
            "confidence": round(self.confidence, JSON_DIGITS),
        }


@dataclass(frozen=True)
class Diagnosis:
    """The answer: root causes, the likeliest first."""

    findings: Sequence[Finding]
    could_not_see: Sequence[str] = field(default=())
    seconds: float = 0.0
    is_reached: bool = True
    """False when no API server answered."""

    @property
    def is_healthy(self) -> bool:
        return self.is_reached and not self.findings

    @property
    def exit_code(self) -> ExitCode:
        if any(finding.is_about_program for finding in self.findings):
            return ExitCode.TOOL
        if not self.is_reached:
            return ExitCode.STACK
        return ExitCode.CHECK_FAILED if self.findings else ExitCode.OK

    def as_json(self) -> dict[str, object]:
        return {
            "healthy": self.is_healthy,
            "seconds": round(self.seconds, JSON_DIGITS),
            "could_not_see": list(self.could_not_see),
            "findings": [finding.as_json() for finding in self.findings],
        }


def format_text(diagnosis: Diagnosis) -> str:
    """The diagnosis for people; ends without a line break."""
    blocks = [_format_finding(number, finding) for number, finding in enumerate(diagnosis.findings, start=1)]
    if not blocks:
        blocks = ["Nothing is wrong, as far as can be seen."]
    if diagnosis.could_not_see:
        blocks.append("\n".join(["Could not see:", *(f"  {one}" for one in diagnosis.could_not_see)]))
    return "\n\n".join(blocks)


def _format_finding(number: int, finding: Finding) -> str:
    place = f"{finding.root}{f' {finding.field}' if finding.field else ''}"
    lines = [f"{number}. {finding.cause}", f"   where: {place} ({finding.code}, {finding.confidence:.0%} sure)"]
    lines += [f"   seen: {one.ref} {one.source}: {one.value}" for one in finding.evidence]
    lines += [f"   breaks: {effect}" for effect in finding.effects]
    lines.append(f"   fix: {finding.fix.summary}")
    lines += [f"     $ {command}" for command in finding.fix.commands]
    if finding.fix.blueprint is not None:
        lines.append(f"     blueprint.yaml: {finding.fix.blueprint}")
    if not finding.fix.safe:
        lines.append("     Careful: this removes something. Read the commands first.")
    return "\n".join(lines)
