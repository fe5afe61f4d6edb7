"""Values: described, typed, used; whatever is not known is refused."""

import json
import re
from typing import Any

import jsonschema
import pytest
import yaml

from tests.helm_chart_engineer.rendering import (
    BACKEND,
    ENVIRONMENTS,
    FRONTEND,
    POSTGRES,
    repository_blueprint,
    values_of,
    with_everything_on,
)
from todoctl.helm_chart_engineer.chart_values import Group, Json, Value, Values, defaults, leaves
from todoctl.helm_chart_engineer.config_values import allowed_origins
from todoctl.helm_chart_engineer.files import chart_files

BLUEPRINT = repository_blueprint()
FILES = chart_files(BLUEPRINT)
EVERYBODY: dict[str, Json] = {}
CHARTS = (BACKEND, FRONTEND, POSTGRES)
LEAVES = [
    pytest.param(chart, path, value, id=f"{chart}-{'.'.join(path)}")
    for chart in CHARTS
    for path, value in leaves(values_of(BLUEPRINT, chart))
]


def schema_of(chart: str) -> Any:  # noqa: ANN401 - a JSON document
    return json.loads(FILES[f"charts/{chart}/values.schema.json"])


def accepts(chart: str, values: dict[str, Json]) -> bool:
    try:
        jsonschema.validate(values, schema_of(chart), cls=jsonschema.Draft7Validator)
    except jsonschema.ValidationError:
        return False
    return True


def merged(base: dict[str, Json], over: dict[str, Json]) -> dict[str, Json]:
    """As Helm merges: maps go into each other, everything else is replaced."""
    result = dict(base)
    for key, value in over.items():
        below = result.get(key)
        result[key] = merged(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
    return result


def put(chart: str, path: tuple[str, ...], value: Json) -> dict[str, Json]:
    """The chart's values with one changed."""
    over: Json = value
    for key in reversed(path):
        over = {key: over}
    assert isinstance(over, dict)
    return merged(defaults(values_of(BLUEPRINT, chart)), over)


def groups(values: Values, above: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    inner = [member for member in values if isinstance(member, Group)]
    return [above, *(path for group in inner for path in groups(group.members, (*above, group.name)))]


@pytest.mark.parametrize("chart", CHARTS)
def test_values_yaml_is_the_tree(chart: str) -> None:
    assert yaml.safe_load(FILES[f"charts/{chart}/values.yaml"]) == defaults(values_of(BLUEPRINT, chart))


@pytest.mark.parametrize("environment", ENVIRONMENTS)
@pytest.mark.parametrize("chart", CHARTS)
def test_an_environment_file_on_top_gives_the_environments_values(chart: str, environment: str) -> None:
    over: dict[str, Json] = yaml.safe_load(FILES[f"charts/{chart}/values-{environment}.yaml"])
    wanted = defaults(values_of(BLUEPRINT, chart, environment))
    assert merged(defaults(values_of(BLUEPRINT, chart)), over) == wanted
    assert accepts(chart, wanted)


@pytest.mark.parametrize(("chart", "path", "value"), LEAVES)
def test_a_value_is_described_and_used(chart: str, path: tuple[str, ...], value: Value) -> None:
    assert f"# -- {value.description[:60]}" in FILES[f"charts/{chart}/values.yaml"]
    assert f"| `{'.'.join(path)}` |" in FILES[f"charts/{chart}/README.md"]
    templates = "\n".join(text for name, text in FILES.items() if name.startswith(f"charts/{chart}/templates/"))
    # Whole groups are handed on ("toYaml .Values.resources") or opened ("with .Values.probes.startup").
    prefixes = [".Values." + ".".join(path[:end]) for end in range(len(path), 0, -1)]
    assert any(re.search(re.escape(prefix) + r"(?![\w.-])", templates) for prefix in prefixes)


@pytest.mark.parametrize(("chart", "path", "value"), LEAVES)
def test_a_value_of_another_type_is_refused(chart: str, path: tuple[str, ...], value: Value) -> None:
    assert accepts(chart, put(chart, path, value.default))
    wrong: Json = ["no", {"list": "of these"}] if not isinstance(value.default, list) else "no list"
    assert not accepts(chart, put(chart, path, wrong))


@pytest.mark.parametrize("chart", CHARTS)
def test_an_unknown_name_is_refused_at_every_depth(chart: str) -> None:
    for path in groups(values_of(BLUEPRINT, chart)):
        assert not accepts(chart, put(chart, (*path, "unheardOf"), 1)), path


@pytest.mark.parametrize("chart", CHARTS)
def test_everything_that_is_optional_is_accepted(chart: str) -> None:
    over = with_everything_on(BLUEPRINT, chart)
    assert accepts(chart, merged(defaults(values_of(BLUEPRINT, chart)), over))


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        pytest.param(("replicaCount",), -1, id="negative"),
        pytest.param(("image", "tag"), "two words", id="tag"),
        pytest.param(("image", "digest"), "sha256:abc", id="digest"),
        pytest.param(("image", "pullPolicy"), "Sometimes", id="pull-policy"),
        pytest.param(("config", "BETTER_AUTH_URL"), "localhost:3000", id="no-scheme"),
        pytest.param(("config", "BETTER_AUTH_URL"), "", id="needed-address"),
        pytest.param(("config", "PORT"), "8001", id="port-that-nothing-else-names"),
        pytest.param(("config", "LOG_LEVEL"), "", id="needed-setting"),
        pytest.param(("config", "DATABASE_URL"), "postgresql://a:b@c/d", id="secret-as-a-setting"),
        pytest.param(("extraEnv",), [{"name": "DATABASE_URL", "value": "x"}], id="variable-that-is-taken"),
        pytest.param(("podLabels",), {"app.kubernetes.io/name": "other"}, id="our-own-label"),
        pytest.param(("podLabels",), {"todo/database-client": "true"}, id="our-own-permission"),
        pytest.param(("resources", "limits", "memory"), "lots", id="quantity"),
        pytest.param(("networkPolicy", "database", "cidrs"), ["10.0.0.1"], id="address-without-length"),
        pytest.param(("networkPolicy", "metricsFrom"), [EVERYBODY], id="a-peer-that-is-everybody"),
        pytest.param(("existingSecret",), "", id="no-secret"),
    ],
)
def test_what_cannot_work_is_refused(path: tuple[str, ...], wrong: Json) -> None:
    assert not accepts(BACKEND, put(BACKEND, path, wrong))


def test_a_limit_can_be_taken_away() -> None:
    values = put(BACKEND, ("resources", "limits"), {})
    limits = values["resources"]
    assert isinstance(limits, dict)
    limits["limits"] = {"memory": "1Gi"}
    assert accepts(BACKEND, values)


@pytest.mark.parametrize(
    ("url", "origins"),
    [
        pytest.param("http://localhost:3000", "http://localhost:3000,http://127.0.0.1:3000", id="this-machine"),
        pytest.param("https://todo.example.com", "https://todo.example.com", id="elsewhere"),
        pytest.param("https://localhost.example.com", "https://localhost.example.com", id="only-sounds-local"),
    ],
)
def test_allowed_origins(url: str, origins: str) -> None:
    assert allowed_origins(url) == origins
