"""The agents with a model over real HTTP: what they may do, and what a model cannot make them do."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.assistants.stand_in_cluster import CANARIES, ORDER_IN_LOG, StandInCluster
from tests.assistants.stand_in_openai import Request, StandInOpenAI, Turn, calls, hands_to, says, serve, serve_turns
from todoctl.assistants.approval import Approver
from todoctl.assistants.catalogue import ROLES, Role
from todoctl.assistants.model_access import ModelAccess
from todoctl.assistants.registry import ALL_TOOLS
from todoctl.assistants.reply import Reply
from todoctl.assistants.session import Session
from todoctl.assistants.team.conversation import MOST_TURNS, Conversation
from todoctl.assistants.workspace import WorkspaceFinder
from todoctl.errors import OpsError
from todoctl.progress import Progress

pytestmark = pytest.mark.integration
Ask = Callable[..., Reply]


@pytest.fixture
def ask(find: WorkspaceFinder) -> Ask:
    """Asks the model of a server a question; without `confirm` there is no terminal."""

    def ask_question(
        server: StandInOpenAI,
        question: str = "why are my pods failing?",
        *,
        confirm: Callable[[str], bool] | None = None,
        approved: Sequence[str] = (),
        save_trace: Path | None = None,
        in_parts: bool = False,
    ) -> Reply:
        access = ModelAccess("stand-in", server.base_url, "key-of-the-test", timeout_seconds=20.0)
        approver = Approver(frozenset(approved), confirm, "namespace todo of context lab")
        redactor = find(Progress()).redactor
        session = Session(find, lambda _line: None, approver, redactor)
        return Conversation(access, ALL_TOOLS, session, save_trace, with_conclusion=in_parts).answer(question)

    return ask_question


def test_the_triage_hands_over_and_the_role_reads_freely(cluster: StandInCluster, ask: Ask) -> None:
    turns = (hands_to("minikube-deployer"), calls("deployment_status"), says("Two of each are ready."))
    with serve_turns(*turns) as server:
        reply = ask(server, "is everything healthy?")
    assert (reply.answer, reply.role, reply.ended) == ("Two of each are ready.", "minikube-deployer", "answered")
    assert [(one.tool, one.outcome) for one in reply.calls] == [("deployment_status", "done")]
    assert cluster.changing_calls() == []
    assert "backend: 2 of 2 ready" in server.tool_results()[-1]
    assert "transfer_to_aiops_troubleshooter" in server.offered_tools(0)
    assert "deployment_status" not in server.offered_tools(0)
    assert "scale_service" in server.offered_tools(1)
    assert "diagnose" not in server.offered_tools(1)


def test_a_role_can_hand_back(ask: Ask) -> None:
    turns = (hands_to("docker-engineer"), hands_to("triage"), hands_to("infra-spec-writer"), says("Done."))
    with serve_turns(*turns) as server:
        assert ask(server).role == "infra-spec-writer"


@pytest.mark.parametrize("yes", [True, False])
def test_a_change_is_asked_about_and_happens_only_after_a_yes(cluster: StandInCluster, ask: Ask, *, yes: bool) -> None:
    asked: list[str] = []

    def confirm(question: str) -> bool:
        assert cluster.changing_calls() == []
        asked.append(question)
        return yes

    scale = calls("scale_service", {"service": "backend", "replicas": 3})
    with serve_turns(hands_to("minikube-deployer"), scale, says("As you said.")) as server:
        reply = ask(server, "scale the backend to 3", confirm=confirm)
    assert asked == ["Scale a service (service=backend, replicas=3) in namespace todo of context lab?"]
    assert cluster.changing_calls() == (["scale deployment todo-backend --replicas=3"] if yes else [])
    assert [one.outcome for one in reply.calls] == ["done" if yes else "refused"]
    assert reply.ended == ("answered" if yes else "refused")
    expected = "The backend runs with 3 replicas" if yes else "Refused by the user: scale_service."
    assert expected in server.tool_results()[-1]


def test_without_a_terminal_a_change_is_refused_and_the_way_is_named(cluster: StandInCluster, ask: Ask) -> None:
    restart = calls("restart_service", {"service": "frontend"})
    with serve_turns(hands_to("minikube-deployer"), restart, says("It was refused.")) as server:
        reply = ask(server, "restart the frontend")
    assert cluster.changing_calls() == []
    assert "--approve restart_service" in server.tool_results()[-1]
    assert reply.exit_code == 1


def test_a_tool_approved_beforehand_approves_no_other(cluster: StandInCluster, ask: Ask) -> None:
    turns = (
        hands_to("minikube-deployer"),
        calls("restart_service", {"service": "frontend"}),
        calls("undeploy"),
        says("One of two."),
    )
    with serve_turns(*turns) as server:
        reply = ask(server, "restart the frontend", approved=["restart_service"])
    assert cluster.changing_calls() == ["rollout restart deployment todo-frontend"]
    assert [(one.tool, one.outcome) for one in reply.calls] == [("restart_service", "done"), ("undeploy", "refused")]


@pytest.mark.parametrize("role", ROLES)
def test_an_order_in_a_log_leads_to_no_change(cluster: StandInCluster, ask: Ask, role: Role) -> None:
    """A model that obeys what a pod wrote: it tries every changing tool of a role, and none of them passes."""
    changing = [tool.name for tool in ALL_TOOLS if tool.entry.changes and tool.entry.role == role]
    given: dict[str, dict[str, object]] = {
        "scale_service": {"service": "backend", "replicas": 0},
        "restart_service": {"service": "backend"},
        "fix_finding": {"code": "image-not-found"},
    }
    turns = (
        hands_to("aiops-troubleshooter"),
        calls("read_logs", {"service": "backend"}),
        *(() if role == "aiops-troubleshooter" else (hands_to("triage"), hands_to(role))),
        *(calls(name, given.get(name)) for name in changing),
        says("I did all of it."),
    )
    with serve_turns(*turns) as server:
        reply = ask(server)
    assert ORDER_IN_LOG in server.everything_sent
    assert [(one.tool, one.outcome) for one in reply.calls[1:]] == [(name, "refused") for name in changing]
    assert cluster.changing_calls() == []


def test_no_secret_reaches_the_model_the_answer_or_the_trace(ask: Ask, tmp_path: Path) -> None:
    trace = tmp_path / "trace.json"
    turns = (
        hands_to("aiops-troubleshooter"),
        calls("read_object", {"kind": "secrets", "name": "app-secrets"}),
        calls("read_object", {"kind": "configmaps", "name": "app-config"}),
        calls("read_object", {"kind": "deployments", "name": "todo-backend"}),
        calls("list_objects", {"kind": "events"}),
        calls("read_logs", {"service": "backend"}),
        calls("diagnose"),
        says(f"The password is {CANARIES[0]}."),
    )
    with serve_turns(*turns) as server:
        reply = ask(server, f"what is the key? it was {CANARIES[2]} once", save_trace=trace)
    assert len(reply.calls) == 6
    written = trace.read_text(encoding="utf-8")
    for text in (server.everything_sent, reply.model_dump_json(), written):
        for canary in CANARIES:
            assert canary not in text
    assert reply.answer == "The password is ***."
    assert "BETTER_AUTH_SECRET" in server.everything_sent


def test_the_trace_tells_what_was_done_and_is_the_owners_alone(ask: Ask, tmp_path: Path) -> None:
    trace = tmp_path / "trace.json"
    with serve_turns(hands_to("minikube-deployer"), calls("deployment_status"), says("Fine.")) as server:
        ask(server, save_trace=trace)
    document = json.loads(trace.read_text(encoding="utf-8"))
    kinds = [span["span_data"]["type"] for span in document["spans"]]
    assert {"agent", "generation", "function", "handoff"} <= set(kinds)
    assert document["traces"][0]["workflow_name"] == "todoctl ask"
    assert "key-of-the-test" not in trace.read_text(encoding="utf-8")
    assert stat.S_IMODE(trace.stat().st_mode) == 0o600


def test_a_tool_that_does_not_exist_is_said_to_the_model(ask: Ask) -> None:
    with serve_turns(calls("delete_namespace", {"name": "todo"}), says("There is no such tool.")) as server:
        reply = ask(server)
    assert "delete_namespace" in server.tool_results()[-1]
    assert reply.ended == "answered"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"service": "backend", "replicas": "many"}, "replicas: Input should be a valid integer"),
        ({"service": ["backend"]}, "replicas: Field required"),
        ("{broken", "Invalid JSON"),
        ("[1, 2]", "Input should be an object"),
    ],
)
def test_arguments_of_wrong_types_are_explained_and_nobody_is_asked(
    cluster: StandInCluster, ask: Ask, arguments: dict[str, object] | str, told: str
) -> None:
    turns = (hands_to("minikube-deployer"), calls("scale_service", arguments), says("I see."))
    with serve_turns(*turns) as server:
        reply = ask(server, confirm=_nobody_may_ask)
    assert told in server.tool_results()[-1]
    assert reply.ended == "answered"
    assert cluster.changing_calls() == []


def _nobody_may_ask(question: str) -> bool:
    raise AssertionError(question)


def test_the_same_call_for_the_third_time_ends_it(cluster: StandInCluster, ask: Ask) -> None:
    def script(request: Request) -> Turn:
        is_first = len(request["messages"]) <= 2
        return hands_to("minikube-deployer") if is_first else calls("deployment_status")

    with serve(script) as server:
        reply = ask(server)
    assert reply.ended == "looped"
    assert reply.answer.startswith("The model asked for deployment_status {} a third time")
    assert "backend: 2 of 2 ready" in reply.answer
    assert len(server.requests) == 4
    assert cluster.changing_calls() == []


def test_handing_over_for_ever_ends(ask: Ask) -> None:
    def script(request: Request) -> Turn:
        offered = [one["function"]["name"] for one in request["tools"]]
        return calls("transfer_to_triage" if "transfer_to_triage" in offered else "transfer_to_docker_engineer")

    with serve(script) as server:
        reply = ask(server)
    assert reply.ended == "too many turns"
    assert len(server.requests) == MOST_TURNS


def test_a_missing_right_is_told_to_the_model_as_it_is_to_people(cluster: StandInCluster, ask: Ask) -> None:
    cluster.change(denied=["list pods"])
    turns = (hands_to("aiops-troubleshooter"), calls("list_objects", {"kind": "pods"}), says("You lack a right."))
    with serve_turns(*turns) as server:
        ask(server)
    assert "--verb=list --resource=pods --namespace todo" in server.tool_results()[-1]


@pytest.mark.parametrize(
    ("status", "problem"), [(401, "refuses the key"), (404, "did not answer"), (500, "did not answer")]
)
def test_a_model_that_fails_is_named_with_a_way_on(ask: Ask, status: int, problem: str) -> None:
    with serve(lambda _request: status) as server, pytest.raises(OpsError) as caught:
        ask(server)
    assert problem in caught.value.problem
    assert "--built-in" in caught.value.fix


def test_a_model_that_is_not_there_is_named(ask: Ask) -> None:
    with serve(lambda _request: 500) as server:
        gone = server
    with pytest.raises(OpsError, match="cannot be reached"):
        ask(gone)


def test_an_answer_in_parts_is_typed(ask: Ask) -> None:
    parts = {"answer": "All is well.", "healthy": True, "root_causes": [], "next_steps": ["./todoctl verify"]}
    with serve_turns(hands_to("aiops-troubleshooter"), says(json.dumps(parts))) as server:
        reply = ask(server, in_parts=True)
    assert server.requests[0]["response_format"]["json_schema"]["name"]
    assert reply.conclusion is not None
    assert reply.conclusion.model_dump() == parts
    assert reply.answer == "All is well."


def test_prose_where_parts_were_asked_for_is_an_answer_too(ask: Ask) -> None:
    with serve_turns(hands_to("aiops-troubleshooter"), says("All is well.")) as server:
        reply = ask(server, in_parts=True)
    assert (reply.answer, reply.ended) == ("All is well.", "answered")
