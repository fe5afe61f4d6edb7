"""Which commands of a fix a program may run, and which only a person."""

import pytest

from tests.aiops_troubleshooter.case import Case
from tests.aiops_troubleshooter.test_analyzers import CASES
from tests.aiops_troubleshooter.world import healthy_world
from todoctl.aiops_troubleshooter.mending.choosing import choose_finding
from todoctl.aiops_troubleshooter.mending.steps import StepKind, step_of, steps_of
from todoctl.aiops_troubleshooter.report import Diagnosis, Finding, Fix, Ref
from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.target import Target

TARGET = Target("cluster", "lab", "todo")
HERE = "kubectl --context lab --namespace todo"


@pytest.mark.parametrize(
    ("command", "kind"),
    [
        ("./todoctl deploy --target cluster --context lab --namespace todo", "deploy"),
        ("./todoctl forward", "forward"),
        (f"{HERE} describe pod todo-backend-1", "look"),
        (f"{HERE} rollout status deployment/todo-backend", "look"),
        (f"{HERE} rollout restart deployment/todo-backend", "kubectl"),
        (f"{HERE} patch networkpolicy deny --type=json --patch='[]'", "kubectl"),
        (f"{HERE} delete networkpolicy deny", "kubectl"),
        ("kubectl --context lab taint nodes lab broken:NoSchedule-", "kubectl"),
        (f"{HERE} delete persistentvolumeclaim data-todo-postgres-0", "by hand"),
        (f"{HERE} delete pvc/data-todo-postgres-0", "by hand"),
        (f"{HERE} delete Secret app-secrets", "by hand"),
        ("kubectl --context lab delete namespace todo", "by hand"),
        ("kubectl --context lab delete nodes lab", "by hand"),
        (f"{HERE} edit resourcequota tight", "by hand"),
        ("kubectl --context production --namespace todo scale deployment/todo-backend --replicas=0", "by hand"),
        ("kubectl --namespace todo scale deployment/todo-backend --replicas=0", "by hand"),
        ("printf x | kubectl --context lab exec pod -- psql", "by hand"),
        (f"{HERE} get pods && {HERE} delete pods --all", "by hand"),
        ("rm -rf /", "by hand"),
        ("minikube start --profile minikube", "by hand"),
        (f"{HERE} patch networkpolicy deny --patch='", "by hand"),
        ("", "by hand"),
    ],
)
def test_what_a_command_is_taken_for(command: str, kind: StepKind) -> None:
    assert step_of(command, TARGET).kind == kind


def test_kubectls_words_come_without_context_and_namespace() -> None:
    step = step_of("kubectl --context lab --namespace kube-system scale deployment/coredns --replicas=1", TARGET)
    assert (step.words, step.namespace) == (("scale", "deployment/coredns", "--replicas=1"), "kube-system")


@pytest.mark.parametrize("case", CASES, ids=str)
def test_every_fix_of_every_analyzer_is_understood(case: Case) -> None:
    """Each command is looked at, deployed, done by kubectl, or plainly left to a person: never lost."""
    world = healthy_world()
    case.fault(world)
    finding = world.only_finding()
    target = Target("minikube", "minikube", "todo")
    steps = steps_of(finding.fix, target)
    assert [step.command for step in steps] == list(finding.fix.commands)
    if any(step.kind == "kubectl" and step.verb == "delete" for step in steps):
        assert not {"persistentvolumeclaim", "namespace", "secret"} & set(" ".join(finding.fix.commands).split())


def _finding(code: str, *, safe: bool = True) -> Finding:
    return Finding(code, Ref("Pod", "todo", "one"), "", "It is broken.", (), Fix("Mend it.", safe=safe), 0.9)


def test_a_finding_is_chosen_by_code_by_number_or_as_the_first() -> None:
    diagnosis = Diagnosis([_finding("first"), _finding("second")])
    chosen = [choose_finding(diagnosis, wanted) for wanted in ("", "2", "second")]
    assert [one.code for one in chosen if one] == ["first", "second", "second"]
    assert choose_finding(Diagnosis([]), "") is None


def test_a_finding_that_is_not_there_is_named() -> None:
    with pytest.raises(OpsError, match="no finding 'third' now") as error:
        choose_finding(Diagnosis([_finding("first")]), "third")
    assert error.value.exit_code == ExitCode.USAGE
    assert "first" in error.value.fix


def test_what_removes_something_is_only_done_when_asked_for_by_its_code() -> None:
    diagnosis = Diagnosis([_finding("finalizer-left", safe=False)])
    for wanted in ("", "1"):
        with pytest.raises(OpsError, match="does not come back"):
            choose_finding(diagnosis, wanted)
    assert choose_finding(diagnosis, "finalizer-left") is not None
