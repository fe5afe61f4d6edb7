"""Writes the charts: one set of templates, filled from the blueprint."""

from __future__ import annotations

from todoctl.blueprint.model import Blueprint, Setting
from todoctl.helm_chart_engineer.alerts import ALERTS
from todoctl.helm_chart_engineer.chart import Chart
from todoctl.helm_chart_engineer.dashboard import dashboard_json
from todoctl.helm_chart_engineer.helm_tests import database_tests, service_tests
from todoctl.helm_chart_engineer.postgres_values import postgres_values
from todoctl.helm_chart_engineer.service_values import service_values

# The role and the database of the application: DATABASE_URL names them.
APPLICATION_ROLE = "todo"
_SERVICE_TEMPLATES = (
    *("NOTES.txt", "_names.tpl", "_network.tpl", "configmap.yaml", "deployment.yaml", "horizontalpodautoscaler.yaml"),
    *("httproute.yaml", "ingress.yaml", "migration-networkpolicy.yaml", "migration.yaml", "networkpolicy.yaml"),
    *("poddisruptionbudget.yaml", "service.yaml"),
)
_METRICS_TEMPLATES = ("dashboard.yaml", "metrics-service.yaml", "prometheusrule.yaml", "servicemonitor.yaml")
_POSTGRES_TEMPLATES = ("NOTES.txt", "configmap.yaml", "networkpolicy.yaml", "service.yaml", "statefulset.yaml")


def chart_files(blueprint: Blueprint) -> dict[str, str]:
    """Every file of the application's three charts: path from the top of the repository -> text.

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
    chart = Chart(blueprint, service.image.name, given)
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
            chart_secret_key("postgres-password", "Of the superuser, postgres."),
            chart_secret_key("app-password", f"Of the application's role, {APPLICATION_ROLE}."),
        ),
        "tested": [(database.name, database.port)],
        "is_database_client": True,
    }
    chart = Chart(blueprint, database.name, given)
    files = chart.files(values)
    for template in _POSTGRES_TEMPLATES:
        files[f"templates/{template}"] = chart.fill(f"postgres/{template}")
    files |= chart.tests(database_tests(blueprint, APPLICATION_ROLE))
    return chart.placed(files)


def chart_secret_key(name: str, description: str) -> Setting:
    """A key that a chart needs in its Secret, for the README."""
    return Setting.model_construct(name=name, description=description, required=True)
