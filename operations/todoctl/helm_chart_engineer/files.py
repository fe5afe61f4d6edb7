"""Writes the charts: one set of templates, filled from the blueprint."""

from __future__ import annotations

import json
from collections.abc import Mapping

from jinja2 import Environment as Templates

from todoctl.blueprint.model import Blueprint, Setting
from todoctl.generation import header
from todoctl.helm_chart_engineer.alerts import ALERTS
from todoctl.helm_chart_engineer.chart_values import Values
from todoctl.helm_chart_engineer.dashboard import dashboard_json
from todoctl.helm_chart_engineer.helm_tests import HelmTest, database_tests, service_tests
from todoctl.helm_chart_engineer.postgres_values import postgres_values
from todoctl.helm_chart_engineer.service_values import service_values
from todoctl.helm_chart_engineer.values_files import environment_yaml, values_schema, values_table, values_yaml
from todoctl.templating import environment as templates_of

# The role and the database of the application: DATABASE_URL names them.
APPLICATION_ROLE = "todo"
DEFAULT_ENVIRONMENT = "minikube"
_SHARED = {"Chart.yaml": "Chart.yaml", ".helmignore": "helmignore", "README.md": "README.md"}
_SERVICE_TEMPLATES = (
    *("NOTES.txt", "_names.tpl", "_network.tpl", "configmap.yaml", "deployment.yaml", "horizontalpodautoscaler.yaml"),
    *("httproute.yaml", "ingress.yaml", "migration-networkpolicy.yaml", "migration.yaml", "networkpolicy.yaml"),
    *("poddisruptionbudget.yaml", "service.yaml"),
)
_METRICS_TEMPLATES = ("dashboard.yaml", "metrics-service.yaml", "prometheusrule.yaml", "servicemonitor.yaml")
_POSTGRES_TEMPLATES = ("NOTES.txt", "configmap.yaml", "networkpolicy.yaml", "service.yaml", "statefulset.yaml")


def chart_files(blueprint: Blueprint) -> dict[str, str]:
    """Every file of the three charts: path from the top of the repository -> text.

    The same blueprint gives the same bytes: no clock, no random, no unordered set.
    """
    files: dict[str, str] = {}
    for name in blueprint.services.by_name():
        files |= _service_chart(blueprint, name)
    return files | _postgres_chart(blueprint)


def _service_chart(blueprint: Blueprint, name: str) -> dict[str, str]:
    service = blueprint.services.by_name()[name]
    others = {other: one for other, one in blueprint.services.by_name().items() if other in service.calls}
    values = {
        environment: service_values(blueprint, name, wanted)
        for environment, wanted in blueprint.environments.by_name().items()
    }
    given: dict[str, object] = {
        "component": name,
        "description": service.description,
        "service": service,
        "user": service.image.user,
        "secret": blueprint.secret,
        "secret_keys": service.secrets,
        "peers": others,
        "alerts": ALERTS,
        "tested": [(one.image.name, one.port) for one in (service, *others.values())],
        "is_database_client": False,
    }
    has_metrics = service.metrics_port is not None
    chart = _Chart(blueprint, service.image.name, given)
    files = chart.files(values)
    for template in (*_SERVICE_TEMPLATES, *(_METRICS_TEMPLATES if has_metrics else ())):
        files[f"templates/{template}"] = chart.fill(f"service/{template}")
    if has_metrics:
        files["dashboard.json"] = dashboard_json(service.image.name)
    files |= chart.tests(service_tests(blueprint, name))
    return chart.placed(files)


def _postgres_chart(blueprint: Blueprint) -> dict[str, str]:
    database = blueprint.database
    values = {environment: postgres_values(blueprint) for environment in blueprint.environments.by_name()}
    given: dict[str, object] = {
        "component": "database",
        "description": "PostgreSQL in the cluster, for environments that have no other.",
        "user": database.user,
        "role": APPLICATION_ROLE,
        "secret": database.name,
        "secret_keys": (
            _password("postgres-password", "Of the superuser, postgres."),
            _password("app-password", f"Of the application's role, {APPLICATION_ROLE}."),
        ),
        "tested": [(database.name, database.port)],
        "is_database_client": True,
    }
    chart = _Chart(blueprint, database.name, given)
    files = chart.files(values)
    for template in _POSTGRES_TEMPLATES:
        files[f"templates/{template}"] = chart.fill(f"postgres/{template}")
    files |= chart.tests(database_tests(blueprint, APPLICATION_ROLE))
    return chart.placed(files)


class _Chart:
    """One chart under way: its templates and what they are filled with."""

    def __init__(self, blueprint: Blueprint, name: str, given: Mapping[str, object]) -> None:
        self._blueprint = blueprint
        self._name = name
        self._templates = _templates()
        self._given = {
            "chart": name,
            "blueprint": blueprint,
            "header": header(),
            "html_header": header("<!-- ", " -->"),
            "sentence": header(""),
            **given,
        }

    def fill(self, template: str, **more: object) -> str:
        return self._templates.get_template(template).render(**self._given, **more)

    def files(self, values: Mapping[str, Values]) -> dict[str, str]:
        """What every chart has: its description, its values for each environment, their schema, its helpers."""
        base = values[DEFAULT_ENVIRONMENT]
        files = {path: self.fill(f"shared/{name}", values_table=values_table(base)) for path, name in _SHARED.items()}
        files["values.yaml"] = values_yaml(
            base, f"Values of the chart {self._name}, as the environment {DEFAULT_ENVIRONMENT} has them."
        )
        files["values.schema.json"] = values_schema(base, f"Values of the chart {self._name}")
        for name, environment in self._blueprint.environments.by_name().items():
            files[f"values-{name}.yaml"] = environment_yaml(
                base, values[name], f"{environment.description} Only what differs from values.yaml."
            )
        files["templates/_helpers.tpl"] = self.fill("shared/_helpers.tpl")
        return files

    def tests(self, pods: tuple[HelmTest, ...]) -> dict[str, str]:
        files = {f"templates/tests/{pod.name}.yaml": self.fill("shared/test-pod.yaml", test=pod) for pod in pods}
        return files | {"templates/tests/networkpolicy.yaml": self.fill("shared/tests-networkpolicy.yaml")}

    def placed(self, files: Mapping[str, str]) -> dict[str, str]:
        return {f"charts/{self._name}/{path}": files[path] for path in sorted(files)}


def _templates() -> Templates:
    templates = templates_of("helm_chart_engineer")
    templates.filters["quoted"] = _quoted
    templates.filters["go_string"] = _go_string
    return templates


def _quoted(value: object) -> str:
    """JSON, which is YAML, for a file that Helm reads as a template: braces in it stay braces."""
    return _go_string(value).replace("{{", '{{ "{{" }}')


def _go_string(value: object) -> str:
    """A string of Go's templates, or JSON of anything else; their escapes are the same."""
    return json.dumps(value, ensure_ascii=False)


def _password(name: str, description: str) -> Setting:
    return Setting.model_construct(name=name, description=description, required=True)
