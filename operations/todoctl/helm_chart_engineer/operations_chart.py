"""Writes the chart of the MCP server, which is no part of the application: it looks after it."""

from __future__ import annotations

from todoctl.blueprint.model import Blueprint
from todoctl.helm_chart_engineer.chart import Chart
from todoctl.helm_chart_engineer.files import chart_secret_key
from todoctl.helm_chart_engineer.helm_tests import operations_tests
from todoctl.helm_chart_engineer.operations_rights import CHANGING_RULES, READING_RULES
from todoctl.helm_chart_engineer.operations_values import operations_values

_TEMPLATES = (
    *("NOTES.txt", "configmap.yaml", "deployment.yaml", "networkpolicy.yaml", "role.yaml", "role-changes.yaml"),
    *("service.yaml", "serviceaccount.yaml"),
)


def operations_chart_files(blueprint: Blueprint) -> dict[str, str]:
    """Every file of the chart: path from the top of the repository -> text; none where there are no operations."""
    operations = blueprint.operations
    if operations is None:
        return {}
    name = operations.image.name
    values = operations_values(blueprint, operations)
    given: dict[str, object] = {
        "component": "operations",
        "description": operations.description,
        "operations": operations,
        "user": operations.image.user,
        "secret": name,
        "secret_keys": (
            chart_secret_key("token", "What callers show: Authorization: Bearer TOKEN."),
            chart_secret_key("authorization", "The same as a whole header, for programs such as kagent."),
        ),
        "reading_rules": READING_RULES,
        "changing_rules": CHANGING_RULES,
        "tested": [(name, operations.port)],
        "is_database_client": False,
    }
    chart = Chart(blueprint, name, given)
    files = chart.files(dict.fromkeys(blueprint.environments.by_name(), values))
    for template in _TEMPLATES:
        files[f"templates/{template}"] = chart.fill(f"operations/{template}")
    return chart.placed(files | chart.tests(operations_tests(operations)))
