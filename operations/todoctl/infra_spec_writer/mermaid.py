"""The architecture as a mermaid diagram, which reads as text as well."""

from __future__ import annotations

from todoctl.blueprint.model import Blueprint
from todoctl.infra_spec_writer.flows import DNS, GATEWAY, MODEL, PEOPLE, SCRAPER, Flow, flows

_OUTSIDE = {PEOPLE: "Browser", GATEWAY: "Gateway", SCRAPER: "Prometheus", MODEL: "Language model"}


def architecture_mermaid(blueprint: Blueprint) -> str:
    """The diagram's text, without the fence around it. Names are left out: every pod asks the DNS."""
    shown = [flow for flow in flows(blueprint) if flow.target != DNS]
    lines = ["flowchart LR"]
    lines += [f'  {name}(["{title}"])' for name, title in _OUTSIDE.items() if _concerns(name, shown)]
    lines.append(f'  subgraph cluster["namespace {blueprint.namespace}"]')
    for service in blueprint.services.by_name().values():
        name = service.image.name
        lines.append(f'    {name}["{name}<br/>Deployment, port {service.port}"]')
        lines.append(f'    {name}-migration["{name}-migration<br/>Job, before an upgrade"]')
    database = blueprint.database
    lines.append(f'    {database.name}[("{database.name}<br/>StatefulSet, {database.storage}")]')
    lines.append("  end")
    lines += [f"  {flow.source} {_arrow(flow)}|{flow.port}| {flow.target}" for flow in shown]
    return "\n".join(lines)


def _concerns(name: str, shown: list[Flow]) -> bool:
    return any(name in {flow.source, flow.target} for flow in shown)


def _arrow(flow: Flow) -> str:
    return "-.->" if flow.condition else "-->"
