"""The order of a mending: nothing before a yes, everything noted, and back when it got worse."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from todoctl.aiops_troubleshooter.mending.audit import AuditLog
from todoctl.aiops_troubleshooter.mending.health import Health
from todoctl.aiops_troubleshooter.mending.mend import Hands, Mending, MendingResult
from todoctl.aiops_troubleshooter.report import Finding, Fix, Ref
from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.target import Target
from todoctl.progress import Progress

TARGET = Target("cluster", "lab", "todo")
SERVICE, BACKEND, FRONTEND = (
    Ref("Service", "todo", "todo-backend"),
    Ref("Deployment", "todo", "todo-backend"),
    Ref("Deployment", "todo", "todo-frontend"),
)
DEPLOY = "./todoctl deploy --target cluster --context lab --namespace todo"
BROKEN = Health(frozenset({FRONTEND}), frozenset({BACKEND}), frozenset({("wrong", SERVICE)}))
WELL = Health(frozenset({FRONTEND, BACKEND}), frozenset(), frozenset())
WORSE = Health(frozenset(), frozenset({FRONTEND, BACKEND}), frozenset({("wrong", SERVICE)}))
STARTING = Health(frozenset({FRONTEND}), frozenset({BACKEND}), frozenset())


@dataclass
class Trial:
    """A mending whose surroundings answer from lists, and note what was asked of them."""

    folder: Path
    looks: list[Health]
    agrees: bool = True
    failing: Sequence[str] = ()
    deploy_fails: bool = False
    did: list[str] = field(default_factory=list[str])
    asked: list[str] = field(default_factory=list[str])

    def run(self, fix: Fix) -> MendingResult:
        finding = Finding("wrong", SERVICE, "spec.selector", "It is wrong.", (), fix, 0.99)
        audit = AuditLog(self.folder / "audit.jsonl", TARGET, "wrong Service/todo-backend")
        hands = Hands(
            look=lambda: self.looks.pop(0) if len(self.looks) > 1 else self.looks[0],
            preview_deploy=lambda: "-  nobody\n+  todo-backend",
            deploy=self._deploy,
            forward=lambda: self.did.append("forward"),
            prove=self._prove,
            ask=self._ask,
            wait_seconds=0.2,
            poll_seconds=0.01,
        )
        return Mending(TARGET, finding, hands, audit, Progress(io.StringIO(), lively=False)).run()

    def noted(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in (self.folder / "audit.jsonl").read_text(encoding="utf-8").splitlines()]

    def _ask(self, question: str) -> bool:
        self.asked.append(question)
        return self.agrees

    def _deploy(self) -> None:
        if self.deploy_fails:
            raise OpsError("Helm could not.", fix="Read it.", exit_code=ExitCode.CHECK_FAILED)
        self.did.append("deploy")

    def _prove(self) -> Sequence[str]:
        self.did.append("prove")
        return self.failing


def test_it_shows_the_change_asks_applies_waits_and_proves(tmp_path: Path) -> None:
    trial = Trial(tmp_path, [BROKEN, BROKEN, STARTING, WELL])
    result = trial.run(Fix("Deploy again.", (DEPLOY,)))
    assert (result.outcome, result.is_mended) == ("mended", True)
    assert trial.did == ["deploy", "prove"]
    assert "+  todo-backend" in trial.asked[0]
    assert f"$ {DEPLOY}" in trial.asked[0]
    noted = trial.noted()
    assert [line["action"] for line in noted] == ["planned", "applying", "applied", "proved"]
    assert noted[0]["change"] == "-  nobody\n+  todo-backend"
    assert {line["finding"] for line in noted} == {"wrong Service/todo-backend"}
    assert (tmp_path / "audit.jsonl").stat().st_mode & 0o777 == 0o600


def test_without_a_yes_nothing_is_done(tmp_path: Path) -> None:
    trial = Trial(tmp_path, [BROKEN], agrees=False)
    assert trial.run(Fix("Deploy again.", (DEPLOY,))).outcome == "declined"
    assert trial.did == []
    assert trial.noted()[-1]["action"] == "declined"


def test_what_only_a_person_may_do_is_told_and_nothing_else_is_begun(tmp_path: Path) -> None:
    trial = Trial(tmp_path, [BROKEN])
    remove = "kubectl --context lab --namespace todo delete persistentvolumeclaim data-todo-postgres-0"
    result = trial.run(Fix("Make the claim anew.", (remove, DEPLOY), safe=False))
    assert result.outcome == "by hand"
    assert f"$ {remove}" in result.sentences
    assert (trial.did, trial.asked) == ([], [])


def test_a_fix_without_commands_is_told(tmp_path: Path) -> None:
    result = Trial(tmp_path, [BROKEN]).run(Fix("Wait, or raise the limit.", blueprint="services.backend: more"))
    assert (result.outcome, result.sentences[-1]) == ("by hand", "blueprint.yaml: services.backend: more")


def test_a_fault_that_has_gone_meanwhile_changes_nothing(tmp_path: Path) -> None:
    trial = Trial(tmp_path, [WELL])
    assert trial.run(Fix("Deploy again.", (DEPLOY,))).is_mended
    assert trial.did == []


def test_a_fault_that_stays_is_said(tmp_path: Path) -> None:
    trial = Trial(tmp_path, [BROKEN])
    result = trial.run(Fix("Deploy again.", (DEPLOY,), "services.backend.calls"))
    assert result.outcome == "not mended"
    assert "services.backend.calls" in result.sentences[-1]
    assert "prove" not in trial.did


def test_a_deployment_that_got_worse_is_said(tmp_path: Path) -> None:
    trial = Trial(tmp_path, [BROKEN, WORSE])
    result = trial.run(Fix("Deploy again.", (DEPLOY,)))
    assert result.outcome == "went back"
    assert "Deployment/todo-frontend is not ready" in result.sentences[0]
    assert [line["action"] for line in trial.noted()][-2:] == ["worse", "went-back"]


def test_tests_that_fail_afterwards_are_named(tmp_path: Path) -> None:
    trial = Trial(tmp_path, [BROKEN, WELL], failing=["the API answers: 503"])
    result = trial.run(Fix("Deploy again.", (DEPLOY,)))
    assert (result.outcome, result.sentences[-1]) == ("not mended", "the API answers: 503")


def test_a_change_that_fails_is_noted_with_its_problem(tmp_path: Path) -> None:
    trial = Trial(tmp_path, [BROKEN], deploy_fails=True)
    result = trial.run(Fix("Deploy again.", (DEPLOY,)))
    assert (result.outcome, result.sentences[0]) == ("not mended", "Helm could not.")
    assert "failed" in [line["action"] for line in trial.noted()]


@pytest.mark.parametrize(
    ("after", "worse"),
    [
        pytest.param(WELL, False, id="well"),
        pytest.param(BROKEN, False, id="as before"),
        pytest.param(WORSE, True, id="lost the frontend"),
        pytest.param(
            Health(BROKEN.ready, BROKEN.unready, frozenset({("hidden before", BACKEND)})), False, id="the next fault"
        ),
        pytest.param(
            Health(BROKEN.ready, BROKEN.unready, BROKEN.faults | {("new", BACKEND)}), True, id="one fault more"
        ),
    ],
)
def test_when_a_deployment_is_worse_than_before(after: Health, *, worse: bool) -> None:
    finding = Finding("wrong", SERVICE, "", "It is wrong.", (), Fix("Mend it."), 0.99)
    assert after.is_worse_than(BROKEN, finding) is worse
