import re
from pathlib import Path

import pytest

from todoctl.blueprint.model import byte_count, cpu_cores
from todoctl.blueprint.reading import load_blueprint, parse_blueprint
from todoctl.errors import ExitCode, OpsError
from todoctl.repository import this_repository

TEXT = (this_repository().root / "blueprint.yaml").read_text(encoding="utf-8")


def refusal(text: str) -> OpsError:
    with pytest.raises(OpsError) as caught:
        parse_blueprint(text)
    assert caught.value.exit_code == ExitCode.USAGE
    return caught.value


def line_of(text: str, words: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), start=1) if words in line)


def test_the_blueprint_of_this_repository_is_valid() -> None:
    blueprint = parse_blueprint(TEXT)
    assert blueprint.service_url("frontend") == "http://todo-frontend:3000"
    assert [setting.name for setting in blueprint.services.backend.secrets] == [
        "OPENAI_API_KEY",
        "DATABASE_URL",
        "BETTER_AUTH_SECRET",
    ]
    assert set(blueprint.environments.by_name()) == {"local", "minikube", "staging", "production"}


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        pytest.param("replicas: 2", "replicaz: 2", "unknown field; did you mean 'replicas'?", id="misspelt"),
        pytest.param("    port: 8000", "    colour: red\n    port: 8000", "Allowed here: calls, command", id="unknown"),
        pytest.param("kept_in: secret", "kept_in: vault", "'config' or 'secret'", id="not-one-of"),
        pytest.param("port: 8000", "port: 80", "greater than or equal to 1024", id="too-small"),
        pytest.param("cpu: 100m", "cpu: many", "does not have the form", id="no-quantity"),
        pytest.param('cpu: "1"', "cpu: 50m", "the limit of cpu is below its request", id="limit-below-request"),
        pytest.param("path: /health/ready", "path: /health", "a database outage would restart every pod", id="probes"),
        pytest.param("grace_period_seconds: 30", "grace_period_seconds: 5", "must be longer than it", id="grace"),
        pytest.param("max_replicas: 4", "max_replicas: 1", "max_replicas is below min_replicas", id="autoscaling"),
        pytest.param("base: python:3.13-slim-trixie", "base: python", "does not have the form", id="no-tag"),
        pytest.param("user: 10001", "user: 0", "greater than or equal to 1", id="root"),
    ],
)
def test_a_mistake_names_its_line_and_what_is_allowed(old: str, new: str, complaint: str) -> None:
    text = TEXT.replace(old, new, 1)
    details = refusal(text).details
    assert complaint in details
    # A mistake between two fields is named at what holds both.
    named = int(re.match(r"blueprint\.yaml:(\d+): ", details)[1])  # type: ignore[index] - the test fails without one
    wrong = line_of(text, new.splitlines()[0].strip())
    assert wrong - 12 <= named <= wrong


def test_all_mistakes_are_named_at_once() -> None:
    text = TEXT.replace("port: 8000", "port: eight", 1).replace("storage: 2Gi", "storage: plenty", 1)
    error = refusal(text)
    assert error.problem == "The blueprint has 2 mistakes."
    assert [line.split(": ")[1] for line in error.details.splitlines()] == ["services.backend.port", "database.storage"]


def test_a_field_given_twice_is_no_silent_choice() -> None:
    assert refusal(TEXT.replace("namespace: todo\n", "namespace: todo\nnamespace: other\n", 1)).details.endswith(
        "'namespace' is given twice"
    )


def test_a_missing_field_is_named() -> None:
    assert "services.backend.port: this field is missing" in refusal(TEXT.replace("    port: 8000\n", "", 1)).details


@pytest.mark.parametrize("text", ["", "just words", "- a\n- list", "a: [", "\t- x"], ids=repr)
def test_what_is_no_blueprint_at_all_is_refused(text: str) -> None:
    assert refusal(text).details.startswith("blueprint.yaml:1: ") or "this is no YAML" in refusal(text).details


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(OpsError) as caught:
        load_blueprint(tmp_path / "blueprint.yaml")
    assert str(tmp_path) in caught.value.problem


def test_quantities_are_read_as_kubernetes_reads_them() -> None:
    assert [cpu_cores(text) for text in ("250m", "1", "1.5")] == [0.25, 1.0, 1.5]
    assert [byte_count(text) for text in ("1Ki", "64Mi", "2Gi")] == [1024, 67_108_864, 2_147_483_648]
