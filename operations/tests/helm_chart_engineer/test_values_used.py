"""Every value does something: changed by itself, it changes what is installed."""

from concurrent.futures import ThreadPoolExecutor
from typing import cast

import pytest

from tests.helm_chart_engineer.rendering import BACKEND, FRONTEND, POSTGRES, Charts, values_of, with_everything_on
from tests.helm_chart_engineer.test_values import merged
from todoctl.helm_chart_engineer.chart_values import Json, Schema, Value, defaults, leaves

pytestmark = [pytest.mark.integration, pytest.mark.needs_helm]

# What one value changes only while another one has it so.
_NEEDS: dict[str, dict[str, Json]] = {
    "image.tag": {"image": {"digest": ""}},
    "replicaCount": {"autoscaling": {"enabled": False}},
    "persistence.size": {"persistence": {"existingClaim": ""}},
    "persistence.storageClass": {"persistence": {"existingClaim": ""}},
}
_OTHERS: dict[str, Json] = {
    "image.digest": "sha256:" + "a" * 64,
    "image.pullPolicy": "Never",
    "topologySpread.whenUnsatisfiable": "DoNotSchedule",
    "serviceMonitor.interval": "77s",
    "httpRoute.requestTimeout": "77s",
    "imagePullSecrets": [{"name": "other"}],
    "tolerations": [{"operator": "Exists"}],
    "affinity": {"nodeAffinity": {}},
    "extraEnv": [{"name": "OTHER", "value": "2"}],
    "extraEnvFrom": [{"configMapRef": {"name": "other"}}],
    "httpRoute.hostnames": ["other.example.com"],
}


def other(path: str, current: Json, schema: Schema) -> Json:
    """Something else that the schema accepts."""
    if path in _OTHERS:
        return _OTHERS[path]
    match current:
        case bool():
            return not current
        case int():
            return current + 1
        case list():
            return _other_list(path)
        case dict():
            # Helm merges maps: what is to be replaced is taken away.
            return {**dict.fromkeys(current), "other": "77"}
        case str():
            return _other_word(path, current, schema)
        case None:
            raise AssertionError(path)


def _other_word(path: str, current: str, schema: Schema) -> str:
    if current.endswith(("Mi", "Gi")):
        return f"77{current[-2:]}"
    if current.startswith("/"):
        return "/other"
    if "https?" in str(schema.get("pattern")):
        return "https://other.example.com"
    if "[0-9]" in str(schema.get("pattern")) and current.isdigit():
        return "7" if current != "7" else "8"
    return "77" if path.startswith("resources") else "other77"


def _other_list(path: str) -> Json:
    if path.endswith("cidrs"):
        return ["10.77.0.0/16"]
    if path.endswith("ports"):
        return [77]
    peer: Json = {"ipBlock": {"cidr": "10.77.0.0/16"}}
    side = "to" if path.endswith("Egress") else "from"
    return [{side: [peer]}] if "extra" in path else [peer]


def tree(path: tuple[str, ...], value: Json) -> dict[str, Json]:
    found: Json = value
    for key in reversed(path):
        found = {key: found}
    return cast("dict[str, Json]", found)


@pytest.mark.parametrize("chart", [BACKEND, FRONTEND, POSTGRES])
def test_every_value_changes_something(charts: Charts, chart: str) -> None:
    everything = merged(defaults(values_of(charts.blueprint, chart)), with_everything_on(charts.blueprint, chart))
    bases = {name: merged(everything, needs) for name, needs in _NEEDS.items() if needs.keys() <= everything.keys()}
    bases[""] = everything
    before = {name: charts.render_text(chart, "minikube", base) for name, base in bases.items()}

    def is_idle(found: tuple[tuple[str, ...], Value]) -> bool:
        path, value = found
        name = ".".join(path)
        base = bases[name if name in _NEEDS else ""]
        changed = merged(base, tree(path, other(name, at(base, path), value.schema)))
        return charts.render_text(chart, "minikube", changed) == before[name if name in _NEEDS else ""]

    # Where the schema allows one word only, there is nothing to change.
    changeable = [
        (path, value) for path, value in leaves(values_of(charts.blueprint, chart)) if "const" not in value.schema
    ]
    with ThreadPoolExecutor(4) as pool:
        idle = [path for (path, _value), is_so in zip(changeable, pool.map(is_idle, changeable), strict=True) if is_so]
    assert idle == []


def at(values: dict[str, Json], path: tuple[str, ...]) -> Json:
    found: Json = values
    for key in path:
        assert isinstance(found, dict)
        found = found[key]
    return found
