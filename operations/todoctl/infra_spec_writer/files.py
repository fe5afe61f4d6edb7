"""The documents that this role writes, and the troubleshooting guide, which the troubleshooter words itself."""

from __future__ import annotations

from todoctl.aiops_troubleshooter.guide import troubleshooting_guide
from todoctl.assistants.tool_files.files import tool_files
from todoctl.blueprint.model import Blueprint
from todoctl.docker_engineer.files import docker_files
from todoctl.helm_chart_engineer.files import chart_files
from todoctl.helm_chart_engineer.operations_chart import operations_chart_files
from todoctl.infra_spec_writer.deployment_guide import deployment_guide
from todoctl.infra_spec_writer.drawing import architecture_svg
from todoctl.infra_spec_writer.file_list import describe_files
from todoctl.infra_spec_writer.infrastructure import infrastructure_document

INFRASTRUCTURE = "docs/infrastructure.md"
DEPLOYMENT = "docs/deployment.md"
ARCHITECTURE = "docs/images/architecture.svg"
TROUBLESHOOTING = "docs/troubleshooting.md"


def document_files(blueprint: Blueprint) -> dict[str, str]:
    """Every generated document: path from the top of the repository -> text. The same blueprint, the same bytes."""
    charts = chart_files(blueprint)
    generated = [
        *describe_files(docker_files(blueprint), "docker_engineer"),
        *describe_files((*charts, *operations_chart_files(blueprint)), "helm_chart_engineer"),
        *describe_files(tool_files(blueprint), "assistants"),
        *describe_files((INFRASTRUCTURE, DEPLOYMENT, ARCHITECTURE), "infra_spec_writer"),
        *describe_files((TROUBLESHOOTING,), "aiops_troubleshooter"),
    ]
    return {
        INFRASTRUCTURE: infrastructure_document(blueprint, charts, generated),
        DEPLOYMENT: deployment_guide(blueprint),
        ARCHITECTURE: architecture_svg(blueprint),
        TROUBLESHOOTING: troubleshooting_guide(),
    }
