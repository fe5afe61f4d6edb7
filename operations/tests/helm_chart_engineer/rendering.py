"""Renders charts with the real Helm, for the tests."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from todoctl.blueprint.model import Blueprint
from todoctl.blueprint.reading import load_blueprint
from todoctl.helm_chart_engineer.chart_values import Json, Values
from todoctl.helm_chart_engineer.files import chart_files
from todoctl.helm_chart_engineer.manifests import Manifest
from todoctl.helm_chart_engineer.postgres_values import postgres_values
from todoctl.helm_chart_engineer.service_values import service_values
from todoctl.shell import Result, run

REPOSITORY = Path(__file__).resolve().parents[3]
ENVIRONMENTS = ("local", "minikube", "staging", "production")
BACKEND, FRONTEND, POSTGRES = "todo-backend", "todo-frontend", "todo-postgres"
# Made by the deployer, never by a chart.
KNOWN = ("Secret/app-secrets", "Secret/todo-postgres")


@dataclass(frozen=True)
class Charts:
    """The charts of a blueprint, on disk."""

    blueprint: Blueprint
    root: Path

    @property
    def names(self) -> tuple[str, ...]:
        services = self.blueprint.services.by_name().values()
        return (*(service.image.name for service in services), self.blueprint.database.name)

    def helm(self, command: str, chart: str, environment: str, values: Mapping[str, Json], *options: str) -> Result:
        """Runs helm template, helm lint or a dry helm install, good or bad, with values on top of an environment's."""
        folder = self.root / "charts" / chart
        name = [] if command == "lint" else [chart]
        return run(
            [
                "helm",
                command,
                *name,
                str(folder),
                "--values",
                f"{folder}/values-{environment}.yaml",
                "--values",
                "-",
                *options,
            ],
            cwd=self.root,
            timeout_seconds=60,
            stdin_text=json.dumps(values),
            errors_apart=True,
        )

    def render_text(
        self, chart: str, environment: str = "minikube", values: Mapping[str, Json] | None = None, *options: str
    ) -> str:
        result = self.helm("template", chart, environment, values or {}, "--namespace", "somewhere", *options)
        assert result.exit_code == 0, result.errors
        return result.output

    def render(
        self, chart: str, environment: str = "minikube", values: Mapping[str, Json] | None = None, *options: str
    ) -> list[Manifest]:
        documents: list[Any] = list(yaml.safe_load_all(self.render_text(chart, environment, values, *options)))
        return [document for document in documents if document]


def repository_blueprint() -> Blueprint:
    return load_blueprint(REPOSITORY / "blueprint.yaml")


def write_charts(blueprint: Blueprint, root: Path) -> Charts:
    for path, text in chart_files(blueprint).items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return Charts(blueprint, root)


def values_of(blueprint: Blueprint, chart: str, environment: str = "minikube") -> Values:
    """The tree of a chart's values."""
    for name, service in blueprint.services.by_name().items():
        if service.image.name == chart:
            return service_values(blueprint, name, blueprint.environments.by_name()[environment])
    return postgres_values(blueprint)


def one(manifests: list[Manifest], kind: str, name: str | None = None) -> Any:  # noqa: ANN401 - any object's shape
    """The only object of a kind, or of a kind and a name."""
    found = [each for each in manifests if each["kind"] == kind and name in {None, each["metadata"]["name"]}]
    assert len(found) == 1, f"{len(found)} objects {kind} {name or ''}"
    return found[0]


def with_everything_on(blueprint: Blueprint, chart: str) -> dict[str, Json]:
    """Values that turn every option of a chart on, and give every list and map something."""
    from_monitoring: Json = {"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "monitoring"}}}
    on: dict[str, Json] = {
        "imagePullSecrets": [{"name": "registry"}],
        "nodeSelector": {"disk": "fast"},
        "tolerations": [{"key": "only", "operator": "Equal", "value": "todo", "effect": "NoSchedule"}],
        "affinity": {"podAntiAffinity": {"preferredDuringSchedulingIgnoredDuringExecution": []}},
        "priorityClassName": "important",
        "podLabels": {"team": "one"},
        "podAnnotations": {"note": "two"},
    }
    if chart == blueprint.database.name:
        return {
            **on,
            "configuration": {"shared_buffers": "256MB", "log_connections": True, "random_page_cost": 1},
            "networkPolicy": {"extraIngress": [{"from": [from_monitoring], "ports": [{"port": 9187}]}]},
        }
    policy: dict[str, Json] = {
        "database": {"external": True, "cidrs": ["10.1.0.0/16"]},
        "ingressFrom": [from_monitoring],
        "extraIngress": [{"from": [{"ipBlock": {"cidr": "10.2.0.0/16"}}]}],
        "extraEgress": [{"to": [{"ipBlock": {"cidr": "10.3.0.0/16"}}], "ports": [{"protocol": "TCP", "port": 4318}]}],
    }
    service: dict[str, Json] = {
        **on,
        "secretChecksum": "abc",
        "extraEnv": [{"name": "EXTRA", "value": "1"}],
        "extraEnvFrom": [{"secretRef": {"name": "more", "optional": True}}],
        "autoscaling": {"enabled": True},
        "httpRoute": {"enabled": True, "hostnames": ["todo.example.com"], "requestTimeout": "0s"},
        "ingress": {
            "enabled": True,
            "className": "nginx",
            "host": "todo.example.com",
            "tlsSecretName": "certificate",
            "annotations": {"note": "three"},
        },
        "networkPolicy": policy,
    }
    if chart != blueprint.services.backend.image.name:
        return service
    policy["model"] = {"enabled": True, "cidrs": ["10.4.0.0/16"]}
    policy["metricsFrom"] = [from_monitoring]
    return {
        **service,
        "serviceMonitor": {"enabled": True, "labels": {"release": "prometheus"}},
        "prometheusRule": {"enabled": True, "labels": {"release": "prometheus"}},
        "dashboard": {"enabled": True},
    }
