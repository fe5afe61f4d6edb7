"""Every file for other programs' agents: path from the top of the repository -> text."""

from __future__ import annotations

from pathlib import PurePosixPath

from todoctl.assistants.tool_files import docker_agent, kagent
from todoctl.assistants.tool_files.kubectl_ai import kubectl_ai_files
from todoctl.assistants.tool_files.server import cluster_server
from todoctl.assistants.tool_files.yaml_text import yaml_file
from todoctl.blueprint.model import Blueprint

FOLDER = "assistants"
KAGENT_OLD = f"{FOLDER}/kagent/v1alpha2.yaml"
KAGENT_NEW = f"{FOLDER}/kagent/v1alpha3.yaml"
KHOOK = f"{FOLDER}/kagent/hooks.yaml"
KUBECTL_AI = f"{FOLDER}/kubectl-ai"
DOCKER_AGENT = f"{FOLDER}/docker-agent/agent.yaml"
DOCKER_AGENT_CLUSTER = f"{FOLDER}/docker-agent/cluster.yaml"
GORDON = f"{FOLDER}/gordon/gordon-mcp.yml"
DEFAULT_HARNESS = "kagent"
LAUNCHER = "./todoctl"


def tool_files(blueprint: Blueprint) -> dict[str, str]:
    """The same blueprint gives the same bytes; none at all where the blueprint has no operations."""
    operations = blueprint.operations
    if operations is None:
        return {}
    server = cluster_server(blueprint, operations)
    where = "Needs the chart of the MCP server: ./todoctl deploy --with-operations"
    files = {
        KAGENT_OLD: yaml_file(["kagent 0.9 and 0.10.", where], *kagent.old_objects(blueprint, server)),
        KAGENT_NEW: yaml_file(
            [f"kagent 1.0. The Harness {DEFAULT_HARNESS} is the cluster's own; --harness names another.", where],
            *kagent.new_objects(blueprint, server, DEFAULT_HARNESS),
        ),
        KHOOK: yaml_file(["khook: wakes the troubleshooter of v1alpha2.yaml."], *kagent.hooks(blueprint)),
        DOCKER_AGENT: yaml_file(
            ["docker-agent, from the top of the clone: docker agent run assistants/docker-agent/agent.yaml"],
            docker_agent.clone_agents(LAUNCHER),
        ),
        DOCKER_AGENT_CLUSTER: yaml_file(
            [
                f"docker-agent with the server in the cluster, its token in {docker_agent.TOKEN_VARIABLE}, and",
                f"kubectl --namespace {server.namespace} port-forward service/{server.name} {server.port}",
            ],
            docker_agent.cluster_agents(operations),
        ),
        GORDON: yaml_file(
            ["Gordon's older releases read this from the folder in which docker ai is started."],
            docker_agent.gordon_services(blueprint, operations),
        ),
    }
    texts = kubectl_ai_files(blueprint, launcher=LAUNCHER, folder=PurePosixPath(KUBECTL_AI))
    return files | {f"{KUBECTL_AI}/{name}": text for name, text in texts.items()}
