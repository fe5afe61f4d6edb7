import json

import pytest

from todoctl.errors import ExitCode
from todoctl.programs.command import program_environment
from todoctl.programs.kubectl import ClusterUnreachableError, ForbiddenError, Kubectl, NotFoundError
from todoctl.shell import Result

KUBECTL = Kubectl("somewhere", "todo")


@pytest.mark.parametrize(
    ("said", "kind", "words"),
    [
        pytest.param(
            'error: context "somewhere" does not exist', ClusterUnreachableError, "There is no context", id="context"
        ),
        pytest.param(
            "The connection to the server 10.0.0.1:6443 was refused - did you specify the right host or port?",
            ClusterUnreachableError,
            "does not answer",
            id="refused",
        ),
        pytest.param(
            "Unable to connect to the server: dial tcp: lookup k8s.example: no such host",
            ClusterUnreachableError,
            "does not answer",
            id="no-host",
        ),
        pytest.param(
            'Error from server (Forbidden): pods is forbidden: User "eve" cannot list resource "pods"',
            ForbiddenError,
            "does not have the right to read pods",
            id="forbidden",
        ),
        pytest.param(
            'Error from server (NotFound): deployments.apps "todo-backend" not found',
            NotFoundError,
            "Could not read pods",
            id="not-found",
        ),
    ],
)
def test_what_kubectl_says_becomes_one_clear_sentence(said: str, kind: type[Exception], words: str) -> None:
    error = KUBECTL.explain(Result(1, "", said), "read pods")
    assert type(error) is kind
    assert words in error.problem
    assert error.exit_code == ExitCode.STACK
    assert error.fix


def test_anything_else_is_shown_as_it_was_said() -> None:
    error = KUBECTL.explain(Result(1, "", "something new"), "read pods")
    assert error.details == "something new"


def test_every_call_names_its_context_and_namespace() -> None:
    assert KUBECTL.argv("get", "pods")[-6:] == ["--context", "somewhere", "--namespace", "todo", "get", "pods"]


def test_the_applications_own_secrets_stay_out_of_other_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-made-up")
    monkeypatch.setenv("DATABASE_URL", "postgresql://made-up")
    monkeypatch.setenv("KUBECONFIG", "/some/file")
    environment = program_environment()
    assert "sk-made-up" not in json.dumps(environment)
    assert "DATABASE_URL" not in environment
    assert environment["KUBECONFIG"] == "/some/file"
