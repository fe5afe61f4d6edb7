"""The answer as JSON and as text."""

from tests.aiops_troubleshooter.cases_machine import dead
from tests.aiops_troubleshooter.cases_network import denied_egress
from tests.aiops_troubleshooter.world import healthy_world
from todoctl.aiops_troubleshooter.report import format_text
from todoctl.errors import ExitCode


def test_json_has_the_keys_that_other_programs_rely_on() -> None:
    world = healthy_world()
    denied_egress(world)
    world.could_not_see = ("nodes: forbidden",)
    document = world.diagnose().as_json()
    assert list(document) == ["healthy", "seconds", "could_not_see", "findings"]
    assert (document["healthy"], document["could_not_see"]) == (False, ["nodes: forbidden"])
    only = world.only_finding()
    finding = only.as_json()
    assert list(finding) == ["code", "root", "field", "cause", "evidence", "explains", "fix", "confidence"]
    assert finding["evidence"] == [one.as_json() for one in only.evidence]
    assert list(only.evidence[0].as_json()) == ["object", "source", "value"]
    assert finding["fix"] == only.fix.as_json()
    assert list(only.fix.as_json()) == ["summary", "commands", "blueprint", "safe"]


def test_text_names_cause_place_evidence_effects_and_fix() -> None:
    world = healthy_world()
    denied_egress(world)
    text = format_text(world.diagnose())
    assert text.startswith("1. Egress from todo-backend to todo-postgres:5432 (TCP 5432) is denied.\n")
    assert "where: NetworkPolicy/deny-egress spec.egress (network-policy-blocks-database, 95% sure)" in text
    assert "breaks: Pod/todo-backend-7c9d5f6b8-abcde: cannot reach todo-postgres:5432" in text
    assert "$ kubectl --context minikube --namespace todo patch networkpolicy deny-egress --type=json" in text


def test_text_of_a_healthy_deployment_says_what_was_not_seen() -> None:
    world = healthy_world()
    world.could_not_see = ("nodes: forbidden",)
    assert format_text(world.diagnose()) == (
        "Nothing is wrong, as far as can be seen.\n\nCould not see:\n  nodes: forbidden"
    )


def test_exit_codes() -> None:
    world = healthy_world()
    assert world.diagnose().exit_code == ExitCode.OK
    dead(minikube_host="Stopped")(world)
    assert world.diagnose().exit_code == ExitCode.STACK
    dead(docker="Cannot connect")(world)
    assert world.diagnose().exit_code == ExitCode.TOOL
    assert world.diagnose().is_healthy is False
