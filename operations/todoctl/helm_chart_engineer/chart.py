"""One chart: the templates that all charts share, filled from the blueprint, and put where they belong."""

from __future__ import annotations

import json
from collections.abc import Mapping

from jinja2 import Environment as Templates

from todoctl.blueprint.model import Blueprint
from todoctl.generation import header
from todoctl.helm_chart_engineer.chart_values import Values
from todoctl.helm_chart_engineer.helm_tests import HelmTest
from todoctl.helm_chart_engineer.values_files import environment_yaml, values_schema, values_table, values_yaml
from todoctl.templating import environment as templates_of

DEFAULT_ENVIRONMENT = "minikube"
_SHARED = {"Chart.yaml": "Chart.yaml", ".helmignore": "helmignore", "README.md": "README.md"}


class Chart:
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
