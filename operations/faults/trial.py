"""One fault on a real cluster: put it in, ask the diagnosis, do what it says, see whether that mended it, heal."""

from __future__ import annotations

import os
import re
import shlex
import sys
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from faults.application import Application
from faults.fault import Fault, Root
from faults.injecting import heal_fault, inject_fault
from faults.k8sgpt import k8sgpt_names
from faults.lab import Lab
from faults.scores import FixOutcome, Score
from faults.visitor import VISITOR, visitor_target
from todoctl import shell
from todoctl.aiops_troubleshooter.command import diagnose_target
from todoctl.aiops_troubleshooter.report import Diagnosis, Finding
from todoctl.errors import OpsError
from todoctl.minikube_deployer.target import Target
from todoctl.programs.command import program_environment

PERIOD_SECONDS = 3.0
_FIX_SECONDS = 400.0
_MENDED_SECONDS = 150.0
_GONE_SECONDS = 60.0
# What only shows something mends nothing; "edit" wants a person.
_LOOKING = frozenset({"get", "describe", "logs", "top", "auth", "edit"})
# What a fix must never do while it calls itself safe.
_DESTRUCTIVE = re.compile(
    r"delete (pvc|persistentvolumeclaims?|pv|namespaces?|ns|secrets?|statefulsets?)\b|--purge|undeploy"
    r"|drop (table|database|schema)|minikube delete|finalizers"
)


@dataclass(frozen=True)
class Bench:
    """What the trials share."""

    lab: Lab
    application: Application
    deploy_options: tuple[str, ...] = ()
    """What whoever deploys here adds to `./todoctl deploy`."""

    def say(self, line: str) -> None:
        print(f"{time.strftime('%H:%M:%S')} {line}", file=sys.stderr, flush=True)


def try_fault(bench: Bench, fault: Fault, *, with_fix: bool = True) -> Score:
    """The whole trial; the deployment is healed and whole afterwards, whatever happened. Raises OpsError if not."""
    lab = bench.lab
    score = Score("fault", fault.name, fault.number)
    try:
        inject_fault(lab, fault)
        began = time.monotonic()
        diagnosis, finding, first = _ask(bench, fault, began)
        score = replace(
            score,
            detected=bool(diagnosis.findings),
            root_found=finding is not None and diagnosis.findings[0] is finding,
            first_answer_right=bool(first) and matches(fault.root, first[0]),
            found=tuple(map(told, diagnosis.findings)),
            others=tuple(told(one) for one in diagnosis.findings if not matches(fault.root, one)),
            detection_seconds=round(time.monotonic() - began, 1),
            diagnosis_seconds=round(diagnosis.seconds, 2),
            k8sgpt=k8sgpt_names(fault.root, lab.target),
        )
        if not first:
            score = replace(score, note="nothing was found")
        if finding is not None and with_fix:
            # One cause may harm two workloads, each with a finding and a fix of its own.
            same = [one for one in diagnosis.findings if matches(fault.root, one)]
            score = _mend(bench, fault, same, score)
    finally:
        heal_fault(lab, fault.name)
        problem = bench.application.wait_until_whole(seconds=_MENDED_SECONDS)
    return score if not problem else replace(score, note=f"{score.note} After healing: {problem}".strip())


def matches(root: Root, finding: Finding) -> bool:
    """True when a finding names the object, the field and one of the codes."""
    return (
        finding.code in root.codes
        and bool(re.fullmatch(root.kind, finding.root.kind))
        and bool(re.fullmatch(root.name, finding.root.name))
        and bool(re.fullmatch(root.field, finding.field))
    )


def told(finding: Finding) -> str:
    return f"{finding.code} {finding.root} {finding.field}".rstrip()


def look(lab: Lab, fault: Fault | None = None) -> Diagnosis:
    """The passive diagnosis, as the fault's own user sees the deployment."""
    with _seen_as(lab, fault) as target:
        return diagnose_target(target, lab.folder)


def _ask(bench: Bench, fault: Fault, began: float) -> tuple[Diagnosis, Finding | None, Sequence[Finding]]:
    """Asks until the root cause is named or the evidence has had its time; also what was said first."""
    first: Sequence[Finding] = ()
    while True:
        diagnosis = look(bench.lab, fault)
        finding = next((one for one in diagnosis.findings if matches(fault.root, one)), None)
        first = first or diagnosis.findings
        is_over = time.monotonic() - began > fault.evidence_seconds
        if (finding is not None and finding is diagnosis.findings[0]) or is_over:
            return diagnosis, finding, first
        time.sleep(PERIOD_SECONDS)


def _mend(bench: Bench, fault: Fault, findings: Sequence[Finding], score: Score) -> Score:
    given = list(dict.fromkeys(command for finding in findings for command in finding.fix.commands))
    commands = tuple(command for command in given if _mends(command))
    if not all(finding.fix.safe for finding in findings):
        return replace(score, fix="not safe", commands=commands)
    if any(_DESTRUCTIVE.search(command) for command in given):
        return replace(score, fix="not tried", is_harmful=True, commands=tuple(given))
    if not commands:
        return replace(score, fix="none")
    bench.say(f"  fix: {'; '.join(commands)}")
    problem = ""
    for command in commands:
        problem = problem or _run(bench, command)
    if not problem:
        problem = bench.application.wait_until_whole(seconds=_MENDED_SECONDS)
        problem = problem or _still_found(bench, fault)
    outcome: FixOutcome = "fails" if problem else "works"
    is_lost = "is gone" in problem or "signing in is answered with 401" in problem
    return replace(score, fix=outcome, commands=commands, note=problem, is_harmful=is_lost)


def _mends(command: str) -> bool:
    words = shlex.split(command)
    return not set(words) & _LOOKING and not re.search(r"(^|=)[A-Z]{3,}$", command.replace(" ", "\n"), re.MULTILINE)


def _run(bench: Bench, command: str) -> str:
    """Runs one command of a fix without a shell; what went wrong, or empty."""
    words = shlex.split(command)
    root = bench.lab.repository.root
    if words[0] == "./todoctl":
        words = [str(root / "todoctl"), *words[1:], *(bench.deploy_options if words[1] == "deploy" else ())]
    try:
        result = shell.run(
            words, cwd=root, timeout_seconds=_FIX_SECONDS, env=program_environment({"CI": "1"}), errors_apart=True
        )
    except OpsError as error:
        return error.problem
    if result.exit_code == 0:
        return ""
    said = (result.errors or result.output).strip().splitlines()
    return f"{words[0].rpartition('/')[2]} {words[1]}: {' / '.join(said[-6:])}"


def _still_found(bench: Bench, fault: Fault) -> str:
    """Empty when the diagnosis falls silent about the fault within the time that its evidence takes to go."""
    began = time.monotonic()
    while True:
        found = [one for one in look(bench.lab, fault).findings if one.code in fault.root.codes]
        if not found:
            return ""
        if time.monotonic() - began > _GONE_SECONDS:
            return f"still found: {told(found[0])}"
        time.sleep(PERIOD_SECONDS)


@contextmanager
def _seen_as(lab: Lab, fault: Fault | None) -> Generator[Target]:
    if fault is None or VISITOR not in fault.root.name:
        yield lab.target
        return
    kept = os.environ.get("KUBECONFIG")
    os.environ["KUBECONFIG"] = str(lab.folder.root / "visitor.kubeconfig")
    try:
        yield visitor_target(lab)
    finally:
        os.environ.pop("KUBECONFIG")
        if kept is not None:
            os.environ["KUBECONFIG"] = kept
