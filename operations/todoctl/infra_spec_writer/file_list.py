"""Every generated file, what makes it and what it is for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

_PURPOSES = {
    ".dockerignore": "What the build may read.",
    "Dockerfile.dockerignore": "What the build may read.",
    "Dockerfile": "The image.",
    "docker-compose.yml": "The same images without Kubernetes.",
    ".helmignore": "What is no part of the packed chart.",
    "Chart.yaml": "The chart's name and version.",
    "README.md": "How to use the chart; all its values.",
    "NOTES.txt": "What Helm prints after an installation.",
    "_helpers.tpl": "Names, labels, security contexts.",
    "_names.tpl": "The ConfigMap's name, the migration's variables.",
    "_network.tpl": "The way to the database.",
    "values.schema.json": "Refuses unknown names and wrong types.",
    "values.yaml": "All values.",
    "dashboard.json": "The Grafana dashboard.",
    "infrastructure.md": "This document.",
    "deployment.md": "How to deploy, upgrade, back up and end it.",
    "troubleshooting.md": "Every fault that `./todoctl diagnose` knows.",
    "architecture.svg": "The drawing above.",
    "agent.yaml": "The six roles for docker-agent, from a clone.",
    "cluster.yaml": "The roles for docker-agent that need no clone.",
    "gordon-mcp.yml": "The MCP server for Gordon.",
    "hooks.yaml": "Wakes the troubleshooter (khook).",
    "v1alpha2.yaml": "The roles for kagent 0.9 and 0.10.",
    "v1alpha3.yaml": "The roles for kagent 1.0.",
    "config.yaml": "Settings of kubectl-ai.",
    "mcp.yaml": "The MCP server for kubectl-ai.",
    "tools.yaml": "Commands for kubectl-ai.",
}


@dataclass(frozen=True)
class GeneratedFile:
    path: str
    maker: str
    """The role, a folder of operations/todoctl."""
    purpose: str


def describe_files(paths: Iterable[str], maker: str) -> list[GeneratedFile]:
    """What is to be said of each file of one role."""
    return [GeneratedFile(path, maker, _purpose(path)) for path in paths]


def _purpose(path: str) -> str:
    name = PurePosixPath(path).name
    if name in _PURPOSES:
        return _PURPOSES[name]
    if name.startswith("values-"):
        return f"What differs in the environment {name.removeprefix('values-').removesuffix('.yaml')}."
    if "/templates/tests/" in path:
        return "Part of `helm test`; see the objects above."
    return "Template; see the objects above." if "/templates/" in path else ""
