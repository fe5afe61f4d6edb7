"""kubectl-ai's, docker-agent's and Gordon's files: what their programs read, and nothing that only we know."""

import re
from pathlib import PurePosixPath
from typing import Annotated, Any, Literal

import pytest
import yaml
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from todoctl.assistants.catalogue import ROLES, TOOLS, tools_of
from todoctl.assistants.tool_files.files import (
    DOCKER_AGENT,
    DOCKER_AGENT_CLUSTER,
    FOLDER,
    GORDON,
    KUBECTL_AI,
    tool_files,
)
from todoctl.assistants.tool_files.kubectl_ai import kubectl_ai_files
from todoctl.assistants.tool_files.server import DEFAULT_MODEL
from todoctl.blueprint.reading import load_blueprint
from todoctl.generation import find_drift, generated_files, header
from todoctl.repository import this_repository

ROOT = this_repository().root
BLUEPRINT = load_blueprint(ROOT / "blueprint.yaml")
FILES = tool_files(BLUEPRINT)
CHANGING = [tool.name for tool in TOOLS if tool.changes]


class Strict(BaseModel):
    """Refuses what the program would not know."""

    model_config = ConfigDict(extra="forbid", strict=True)


# kubectl-ai, cmd/main.go (Options), pkg/mcp/config.go (Config, ServerConfig) at 1aec907c, pkg/tools/custom_tool.go
# (CustomToolConfig) at 85407917; of the same names and types.
class Options(Strict):
    llmProvider: Literal["openai"]  # noqa: N815 - its name
    model: str
    mcpClient: bool  # noqa: N815 - its name
    skipPermissions: bool  # noqa: N815 - its name
    maxIterations: int  # noqa: N815 - its name
    toolConfigPaths: list[str]  # noqa: N815 - its name


class ServerConfig(Strict):
    name: Annotated[str, Field(min_length=1)]
    command: Annotated[str, Field(min_length=1)]
    args: list[str]


class McpConfig(Strict):
    servers: Annotated[list[ServerConfig], Field(min_length=1)]


class CustomTool(Strict):
    name: Annotated[str, Field(min_length=1)]
    description: str
    command: Annotated[str, Field(min_length=1)]
    command_desc: str


# docker-agent, agent-schema.json at 02d05d66 and the pages on permissions and remote servers.
class DockerModel(Strict):
    provider: str
    model: str


class Remote(Strict):
    url: str
    transport_type: Literal["streamable", "sse"]
    headers: dict[str, str]


class Toolset(Strict):
    type: Literal["mcp"]
    command: str | None = None
    args: list[str] | None = None
    remote: Remote | None = None
    allow_private_ips: bool | None = None
    tools: list[str]


class DockerAgent(Strict):
    model: str
    description: str
    instruction: str
    sub_agents: list[str] = []
    toolsets: list[Toolset] = []


class Permissions(Strict):
    allow: list[str]
    ask: list[str]


class DockerAgents(Strict):
    version: Annotated[str, Field(pattern=r"^\d+$")]
    models: dict[str, DockerModel]
    agents: dict[str, DockerAgent]
    permissions: Permissions


def read(path: str) -> Any:  # noqa: ANN401 - YAML
    return yaml.safe_load(FILES[path])


def test_the_repository_holds_these_very_files() -> None:
    assert [drift.path for drift in find_drift(ROOT, generated_files(BLUEPRINT)) if drift.path.startswith(FOLDER)] == []
    assert tool_files(load_blueprint(ROOT / "blueprint.yaml")) == FILES


def test_without_operations_in_the_blueprint_there_are_none() -> None:
    assert tool_files(BLUEPRINT.model_copy(update={"operations": None})) == {}


@pytest.mark.parametrize("path", FILES)
def test_each_file_says_where_it_comes_from_and_knows_no_secret_and_no_machine(path: str) -> None:
    text = FILES[path]
    assert text.startswith(header())
    assert not re.search(r"/(home|root|Users)/|sk-[A-Za-z0-9]{8}", text)


def test_the_model_is_the_applications_own_default() -> None:
    settings = (ROOT / "backend" / "todo_backend" / "settings.py").read_text(encoding="utf-8")
    assert f'openai_model: str = "{DEFAULT_MODEL}"' in settings


def test_kubectl_ai_reads_its_three_files() -> None:
    options = Options.model_validate(read(f"{KUBECTL_AI}/config.yaml"))
    assert options.skipPermissions is False
    assert options.toolConfigPaths == [f"{KUBECTL_AI}/tools.yaml"]
    (server,) = McpConfig.model_validate(read(f"{KUBECTL_AI}/mcp.yaml")).servers
    assert server.args == ["mcp", "--read-only"]
    tools = TypeAdapter(list[CustomTool]).validate_python(read(f"{KUBECTL_AI}/tools.yaml"))
    assert [tool.command for tool in tools] == ["./todoctl ask", "./todoctl logs"]


def test_kubectl_ai_splits_a_command_at_spaces_so_ours_hold_none() -> None:
    texts = kubectl_ai_files(BLUEPRINT, launcher="/opt/todo/todoctl", folder=PurePosixPath("/opt/kubectl-ai"))
    commands = [one["command"].split() for one in yaml.safe_load(texts["tools.yaml"])]
    assert commands == [["/opt/todo/todoctl", "ask"], ["/opt/todo/todoctl", "logs"]]
    assert yaml.safe_load(texts["config.yaml"])["toolConfigPaths"] == ["/opt/kubectl-ai/tools.yaml"]


@pytest.mark.parametrize("path", [DOCKER_AGENT, DOCKER_AGENT_CLUSTER])
def test_docker_agent_knows_every_agent_and_asks_before_changes(path: str) -> None:
    found = DockerAgents.model_validate(read(path))
    root = found.agents["root"]
    assert set(root.sub_agents) == set(found.agents) - {"root"}
    assert all(one.model in found.models for one in found.agents.values())
    offered = [name for one in found.agents.values() for toolset in one.toolsets for name in toolset.tools]
    assert sorted(offered) == sorted(found.permissions.allow + found.permissions.ask)
    assert found.permissions.ask == [name for name in CHANGING if name in offered]


def test_docker_agent_has_all_six_roles_in_a_clone_and_those_that_need_none_elsewhere() -> None:
    clone = DockerAgents.model_validate(read(DOCKER_AGENT)).agents
    assert set(clone) - {"root"} == set(ROLES)
    assert {role: clone[role].toolsets[0].tools for role in ROLES} == {
        role: [tool.name for tool in tools_of(role)] for role in ROLES
    }
    elsewhere = DockerAgents.model_validate(read(DOCKER_AGENT_CLUSTER)).agents
    assert set(elsewhere) - {"root"} == {tool.role for tool in TOOLS if tool.where == "anywhere"}
    remote = elsewhere["aiops-troubleshooter"].toolsets[0].remote
    assert remote is not None
    assert remote.headers == {"Authorization": "Bearer ${env.TODO_OPERATIONS_TOKEN}"}


def test_gordon_starts_a_server_that_only_looks_and_holds_no_rights() -> None:
    ((name, service),) = read(GORDON)["services"].items()
    assert name == "todo-operations"
    assert "--read-only" in service["command"]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["volumes"] == ["${KUBECONFIG:-~/.kube/config}:/kubeconfig:ro"]
