"""What the charts put onto a cluster, read from their templates: kind, name, condition, environments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

import yaml

from todoctl.blueprint.model import Blueprint
from todoctl.infra_spec_writer.conditions import holds, in_words
from todoctl.programs.command import JsonObject

_IF = re.compile(r"^\{\{-? if (?P<condition>.+?) -?\}\}$")
_END = re.compile(r"^\{\{-? end -?\}\}$")
_INCLUDE = re.compile(r"\{\{-? include \"(?P<template>[\w.-]+)\" \.(?: \| \w+)* -?\}\}")
_HOOK = re.compile(r"^    helm\.sh/hook: (?P<hook>\S+)$", re.MULTILINE)
_PURPOSES = {
    "deployment.yaml": "Runs the pods; replaces them one at a time, a new one ready before an old one goes.",
    "statefulset.yaml": "Runs the one pod of the database, and makes its claim.",
    "service.yaml": "The address inside the cluster.",
    "configmap.yaml": "The settings that are no secret.",
    "horizontalpodautoscaler.yaml": "Follows the load.",
    "poddisruptionbudget.yaml": "Lets a drain take one pod at a time.",
    "networkpolicy.yaml": "Says who may talk to the pods, and to whom they may.",
    "migration.yaml": "Brings the schema up to date, before the pods change.",
    "migration-networkpolicy.yaml": "Lets that Job reach the database.",
    "httproute.yaml": "The way in through a Gateway.",
    "ingress.yaml": "The way in through an ingress controller.",
    "metrics-service.yaml": "Names each pod's metrics to a scraper.",
    "servicemonitor.yaml": "Tells the Prometheus Operator to scrape.",
    "prometheusrule.yaml": "The alerts.",
    "dashboard.yaml": "The dashboard, for Grafana's sidecar.",
    "tests/networkpolicy.yaml": "Lets the pods of `helm test` ask what they test.",
}
# Where one file holds two objects of one kind, or the file's name says too little.
_PURPOSES_BY_NAME = {
    "-headless": "The stable name of the database's pod.",
    "-first-start": "Makes the application's role and database when the data folder is empty.",
}


@dataclass(frozen=True)
class ChartObject:
    """One object that a chart may make."""

    chart: str
    kind: str
    name: str
    conditions: tuple[str, ...]
    """As the template has them; all of them must hold."""
    hook: str
    """When Helm makes it; empty when it belongs to the release."""
    purpose: str
    environments: tuple[str, ...]
    """Those in which it is there, as the values files have it."""

    @property
    def condition(self) -> str:
        """The condition in words; "always" when there is none."""
        told = [in_words(condition) for condition in self.conditions]
        if self.hook:
            told.append(f"`helm test {self.chart}`" if self.hook == "test" else f"hook {self.hook.replace(',', ', ')}")
        return "; ".join(told) or "always"


def chart_objects(blueprint: Blueprint, files: Mapping[str, str]) -> list[ChartObject]:
    """Every object of every chart, in the order of the files; `files` are those of the chart engineer."""
    maps = {f"{service.image.name}.configMap": service.config_map for service in blueprint.services.by_name().values()}
    found: list[ChartObject] = []
    for chart in chart_names(blueprint):
        folder = f"charts/{chart}/templates/"
        names = {**maps, f"{chart}.fullname": chart}
        values = environment_values(blueprint, chart, files)
        for path in files:
            if path.startswith(folder) and path.endswith(".yaml"):
                found += _objects_of(chart, path.removeprefix(folder), files[path], names, values)
    return found


def chart_names(blueprint: Blueprint) -> list[str]:
    """The charts in the order in which they are installed."""
    return [blueprint.database.name, *(service.image.name for service in blueprint.services.by_name().values())]


def environment_values(blueprint: Blueprint, chart: str, files: Mapping[str, str]) -> dict[str, JsonObject]:
    """The chart's values in each environment that installs it."""
    base = _parse(files[f"charts/{chart}/values.yaml"])
    return {
        name: _merged(base, _parse(files[f"charts/{chart}/values-{name}.yaml"]))
        for name, environment in blueprint.environments.by_name().items()
        if chart != blueprint.database.name or environment.database == "in-cluster"
    }


def _objects_of(
    chart: str, file: str, text: str, names: Mapping[str, str], values: Mapping[str, JsonObject]
) -> Iterator[ChartObject]:
    for document in text.split("\n---\n"):
        kind = re.search(r"^kind: (\S+)$", document, re.MULTILINE)
        name = re.search(r"^metadata:\n  name: (.+)$", document, re.MULTILINE)
        if kind is None or name is None:
            continue
        resolved = _INCLUDE.sub(lambda match: names.get(match["template"], match[0]), name[1])
        conditions = _conditions_before(document[: kind.start()])
        hook = _HOOK.search(document)
        yield ChartObject(
            chart,
            kind[1],
            resolved,
            conditions,
            hook["hook"] if hook else "",
            _purpose(file, resolved, document),
            tuple(name for name, given in values.items() if all(holds(one, given) for one in conditions)),
        )


def _conditions_before(text: str) -> tuple[str, ...]:
    """The ifs that are open at the end of the text."""
    opened: list[str] = []
    for line in text.splitlines():
        if match := _IF.match(line):
            opened.append(match["condition"])
        elif _END.match(line):
            opened.pop()
    return tuple(opened)


def _purpose(file: str, name: str, document: str) -> str:
    for ending, purpose in _PURPOSES_BY_NAME.items():
        if name.endswith(ending):
            return purpose
    return _PURPOSES.get(file) or _comment(document)


def _comment(document: str) -> str:
    """The comment above the object: what a test asks, it says there."""
    lines = document.partition("\napiVersion:")[0].splitlines()
    return " ".join(line.removeprefix("# ") for line in lines if line.startswith("# "))


def _parse(text: str) -> JsonObject:
    found: object = yaml.safe_load(text)
    return cast("JsonObject", found) if isinstance(found, dict) else {}


def _merged(base: JsonObject, other: JsonObject) -> JsonObject:
    """As Helm merges values files: maps key by key, all else replaced."""
    merged = dict(base)
    for key, value in other.items():
        before = merged.get(key)
        both_are_maps = isinstance(before, dict) and isinstance(value, dict)
        merged[key] = _merged(cast("JsonObject", before), cast("JsonObject", value)) if both_are_maps else value
    return merged
