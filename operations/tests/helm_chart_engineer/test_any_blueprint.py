"""Any valid blueprint becomes charts that Helm renders, Kubernetes accepts and our rules find nothing wrong with."""

import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import kubernetes_validate  # pyright: ignore[reportMissingTypeStubs] - it has none
import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.helm_chart_engineer.rendering import ENVIRONMENTS, REPOSITORY, Charts, write_charts
from todoctl.blueprint.model import Blueprint
from todoctl.helm_chart_engineer.files import chart_files
from todoctl.helm_chart_engineer.manifests import Manifest, name_of
from todoctl.helm_chart_engineer.rules import check_manifests

pytestmark = [pytest.mark.integration, pytest.mark.needs_helm]

EXAMPLES = 10
CUSTOM_KINDS = frozenset({"HTTPRoute", "ServiceMonitor", "PrometheusRule"})
VERSIONS = ("1.32", "1.37")

Tree = dict[str, Any]
# YAML takes some of these words for something else.
names = st.one_of(
    st.from_regex(r"[a-z]([a-z0-9-]{0,38}[a-z0-9])?", fullmatch=True), st.sampled_from(["y", "on", "null", "true"])
)
ports = st.integers(1024, 65535)
# Whatever a person may type into a line of YAML, braces of templates among it.
words = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs"), exclude_characters='"\\'),
    min_size=1,
    max_size=30,
)
settings_words = st.one_of(words, st.sampled_from(["no", "0x10", "{{ .Values }}", "1e3", "~", "a: b # c", "- x", "'"]))
cpus = st.sampled_from(["50m", "250m", "0.5", "1", "1.5"])


@st.composite
def amounts(draw: st.DrawFn) -> Tree:
    wanted = {"cpu": draw(cpus), "memory": f"{draw(st.integers(1, 512))}Mi", "ephemeral_storage": "16Mi"}
    return {"requests": wanted, "limits": {"cpu": "2", "memory": "1Gi", "ephemeral_storage": "1Gi"}}


@st.composite
def probes(draw: st.DrawFn) -> Tree:
    def probe(path: str) -> Tree:
        times = {name: draw(st.integers(1, 300)) for name in ("period_seconds", "timeout_seconds", "failure_threshold")}
        return {"path": path, **times}

    return {"startup": probe("/live"), "liveness": probe("/live"), "readiness": probe("/ready.html")}


@st.composite
def services(draw: st.DrawFn, image: str, config_map: str, calls: list[str], base: Tree) -> Tree:
    pre_stop = draw(st.integers(0, 60))
    port = draw(ports)
    variables = st.one_of(
        st.from_regex(r"X_[A-Z0-9_]{1,10}", fullmatch=True), st.sampled_from(["Y", "NO", "ON", "NULL"])
    )
    extra = draw(st.lists(variables, unique=True, max_size=4))
    own = [
        {
            "name": name,
            "kept_in": "config",
            "value": draw(settings_words),
            "description": draw(words),
            "migration": draw(st.booleans()),
        }
        for name in extra
    ]
    hidden = [{"name": "TRUE", "kept_in": "secret", "source": "user", "required": False, "description": draw(words)}]
    metrics: Tree = {"metrics_port": draw(ports.filter(lambda found: found != port))} if draw(st.booleans()) else {}
    return {
        **{key: base[key] for key in ("command", "migration")},
        "description": draw(words),
        "image": {**base["image"], "name": image, "user": draw(st.integers(1, 2_000_000_000))},
        "port": port,
        **metrics,
        "config_map": config_map,
        "calls": draw(st.lists(st.sampled_from(calls), unique=True)),
        "settings": [*base["settings"], *own, *hidden],
        "probes": draw(probes()),
        "resources": draw(amounts()),
        "shutdown": {"pre_stop_seconds": pre_stop, "grace_period_seconds": pre_stop + draw(st.integers(1, 60))},
    }


@st.composite
def scales(draw: st.DrawFn) -> Tree:
    least = draw(st.integers(1, 5))
    scale: Tree = {"replicas": least}
    if draw(st.booleans()):
        most = least + draw(st.integers(0, 5))
        scale = {"autoscaling": {"min_replicas": least, "max_replicas": most, "cpu_percent": draw(st.integers(1, 200))}}
    return scale | ({"resources": draw(amounts())} if draw(st.booleans()) else {})


@st.composite
def environments(draw: st.DrawFn) -> Tree:
    host = draw(st.sampled_from(["http://localhost:3000", "https://todo.example.com", "http://192.168.49.2:31000"]))
    door = draw(st.sampled_from(["none", "gateway", "ingress"]))
    found: Tree = {
        "description": draw(words),
        "frontend_url": host,
        "backend_url": "https://api.example.com",
        "database": draw(st.sampled_from(["in-cluster", "external"])),
        "monitoring": draw(st.booleans()),
        "services": {"backend": draw(scales()), "frontend": draw(scales())},
    }
    if door == "gateway":
        found["gateway"] = {"name": draw(names), "namespace": draw(names)}
    if door == "ingress":
        found["ingress_class"] = draw(names)
    if draw(st.booleans()):
        found["model_server"] = {"base_url": "http://model.example.com:11434/v1", "model": "llama3.1:8b"}
    return found


@cache
def base() -> Tree:
    return yaml.safe_load((REPOSITORY / "blueprint.yaml").read_text(encoding="utf-8"))


@st.composite
def blueprints(draw: st.DrawFn) -> Blueprint:
    backend, frontend, database, first_map, second_map = draw(st.lists(names, min_size=5, max_size=5, unique=True))
    given_services = base()["services"]
    document = {
        **base(),
        "name": draw(names),
        "version": draw(st.from_regex(r"[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}", fullmatch=True)),
        "secret": draw(names),
        "services": {
            "backend": draw(services(backend, first_map, ["database", "frontend", "model"], given_services["backend"])),
            "frontend": draw(services(frontend, second_map, ["database", "backend"], given_services["frontend"])),
        },
        "database": {**base()["database"], "name": database, "port": draw(ports), "resources": draw(amounts())},
        "environments": {name: draw(environments()) for name in ENVIRONMENTS},
    }
    return Blueprint.model_validate(document)


@given(blueprints(), st.sampled_from(ENVIRONMENTS))
@settings(
    max_examples=EXAMPLES,
    deadline=None,  # processes on a machine that others use as well
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    derandomize=True,
)
def test_any_valid_blueprint_renders_to_valid_manifests(blueprint: Blueprint, environment: str) -> None:
    assert chart_files(blueprint) == chart_files(blueprint)
    with tempfile.TemporaryDirectory() as folder:
        charts = write_charts(blueprint, Path(folder))
        manifests = [one for name in charts.names for one in _rendered(charts, name, environment)]
    for manifest in manifests:
        if manifest["kind"] not in CUSTOM_KINDS:
            for version in VERSIONS:
                assert kubernetes_validate.validate(dict(manifest), version, strict=True) == version, name_of(manifest)
    secrets = {f"Secret/{blueprint.secret}", f"Secret/{blueprint.database.name}"}
    assert check_manifests(manifests, known=secrets) == []


def _rendered(charts: Charts, chart: str, environment: str) -> list[Manifest]:
    lint = charts.helm("lint", chart, environment, {}, "--strict")
    assert lint.exit_code == 0, lint.output
    return charts.render(chart, environment)
