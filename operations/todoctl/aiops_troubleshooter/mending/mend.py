"""The order of a mending: preview, question, change, wait, proof, and the way back."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from todoctl.aiops_troubleshooter.mending.audit import AuditLog
from todoctl.aiops_troubleshooter.mending.change import KubectlChange, Preview
from todoctl.aiops_troubleshooter.mending.health import Health
from todoctl.aiops_troubleshooter.mending.steps import MendingStep, steps_of
from todoctl.aiops_troubleshooter.report import Finding
from todoctl.errors import OpsError
from todoctl.minikube_deployer.target import Target
from todoctl.progress import Progress

Outcome = Literal["mended", "declined", "by hand", "not mended", "went back"]

_WAIT_SECONDS = 180.0
_POLL_SECONDS = 2.0


@dataclass(frozen=True)
class Hands:
    """What a mending works with; the callers say how."""

    look: Callable[[], Health]
    """A passive diagnosis."""
    preview_deploy: Callable[[], str]
    deploy: Callable[[], None]
    forward: Callable[[], None]
    prove: Callable[[], Sequence[str]]
    """Runs the deployment's tests; returns what failed, a sentence each."""
    ask: Callable[[str], bool]
    wait_seconds: float = _WAIT_SECONDS
    poll_seconds: float = _POLL_SECONDS


@dataclass(frozen=True)
class MendingResult:
    """How a mending ended, for people and programs."""

    outcome: Outcome
    finding: str
    sentences: tuple[str, ...] = ()
    """What was done and seen, in order; what to do next last."""

    @property
    def is_mended(self) -> bool:
        return self.outcome == "mended"

    def as_json(self) -> dict[str, object]:
        return {"outcome": self.outcome, "finding": self.finding, "sentences": list(self.sentences)}


@dataclass
class Mending:
    """One finding being mended."""

    target: Target
    finding: Finding
    hands: Hands
    audit: AuditLog
    progress: Progress
    _undo: list[tuple[KubectlChange, Preview]] = field(default_factory=list[tuple[KubectlChange, Preview]])

    def run(self) -> MendingResult:
        """Mends, or says why not. Raises OpsError when something could not even be asked."""
        steps = [step for step in steps_of(self.finding.fix, self.target) if step.kind != "look"]
        by_hand = [step.command for step in steps if step.kind == "by hand"]
        if by_hand or not steps:
            self.audit.note("left-to-a-person", commands=by_hand)
            return self._end("by hand", *self._by_hand(by_hand))
        before = self.hands.look()
        if not before.has(self.finding):
            return self._end("mended", "It is not there any more: nothing was changed.")
        previews = [self._preview(step) for step in steps]
        shown = "\n\n".join(preview.shown for preview in previews)
        self.audit.note("planned", commands=[step.command for step in steps], change=shown)
        if not self.hands.ask(self._question(steps, shown)):
            self.audit.note("declined")
            return self._end("declined", "Nothing was changed.")
        try:
            for step, preview in zip(steps, previews, strict=True):
                self._apply(step, preview)
        except OpsError as error:
            self.audit.note("failed", problem=error.problem)
            back = self._go_back()
            return self._end("went back" if back else "not mended", error.problem, *back, error.fix)
        return self._prove(before)

    def _prove(self, before: Health) -> MendingResult:
        with self.progress.step("looking whether it helped") as step:
            after = self._wait()
            step.outcome = "the fault is gone" if not after.has(self.finding) else "the fault is still there"
        if after.is_worse_than(before, self.finding):
            lost = ", ".join(sorted(map(str, before.ready - after.ready)))
            self.audit.note("worse", lost=lost, faults=sorted(f"{code} {ref}" for code, ref in after.faults))
            back = self._go_back() or ["Helm keeps what was before: helm history shows it."]
            return self._end("went back", f"It got worse{f': {lost} is not ready' if lost else ''}.", *back)
        if after.has(self.finding):
            self.audit.note("not-mended")
            note = self.finding.fix.blueprint
            more = (f"What lasts stands in blueprint.yaml: {note}; then ./todoctl deploy.",) if note else ()
            return self._end("not mended", "The change is made, and the fault is still there.", *more)
        failed = self.hands.prove()
        self.audit.note("proved", failed=list(failed))
        if failed:
            return self._end("not mended", "The fault is gone, and the deployment's tests do not all pass.", *failed)
        return self._end("mended", "The fault is gone, and the deployment's tests pass.")

    def _preview(self, step: MendingStep) -> Preview:
        if step.kind == "deploy":
            return Preview(self.hands.preview_deploy() or "deploys; no object differs from what Helm has installed")
        if step.kind == "forward":
            return Preview("starts the forwards from this machine again")
        return KubectlChange(self.target, step).preview()

    def _apply(self, step: MendingStep, preview: Preview) -> None:
        self.audit.note("applying", command=step.command)
        with self.progress.step(f"applying: {step.command}"):
            if step.kind == "deploy":
                self.hands.deploy()
                said = "deployed"
            elif step.kind == "forward":
                self.hands.forward()
                said = "forwarded"
            else:
                change = KubectlChange(self.target, step)
                self._undo.append((change, preview))
                said = change.apply()
        self.audit.note("applied", command=step.command, said=said)

    def _wait(self) -> Health:
        deadline = time.monotonic() + self.hands.wait_seconds
        while True:
            health = self.hands.look()
            if (not health.has(self.finding) and not health.unready) or time.monotonic() > deadline:
                return health
            time.sleep(self.hands.poll_seconds)

    def _go_back(self) -> list[str]:
        done: list[str] = []
        for change, preview in reversed(self._undo):
            try:
                done += [f"{name} is what it was before." for name in change.go_back(preview)]
            except OpsError as error:
                done.append(f"Could not go back: {error.problem}")
        self.audit.note("went-back", done=done)
        return done

    def _question(self, steps: Sequence[MendingStep], shown: str) -> str:
        careful = "" if self.finding.fix.safe else "\nCareful: this removes something that does not come back."
        commands = "\n".join(f"  $ {step.command}" for step in steps)
        summary = f"{self.finding.cause}\n{self.finding.fix.summary}"
        return f"{summary}\n\nThis would change:\n{shown}\n\nby:\n{commands}{careful}\nDo it?"

    def _by_hand(self, commands: Sequence[str]) -> list[str]:
        why = "This stays with you, for it may remove something, or concerns more than this deployment."
        lasting = [f"blueprint.yaml: {self.finding.fix.blueprint}"] if self.finding.fix.blueprint else []
        return [self.finding.fix.summary, *([why, *(f"$ {one}" for one in commands)] if commands else []), *lasting]

    def _end(self, outcome: Outcome, *sentences: str) -> MendingResult:
        return MendingResult(outcome, self.finding.code, sentences)
