"""Objects for kagent, in both of its dialects, which no conversion joins: which one is applied, the cluster decides.

Fields and limits: kagent's CustomResourceDefinitions, as written down in docs/assistants-tools.md.
"""

from __future__ import annotations

from todoctl.assistants.catalogue import Role
from todoctl.assistants.role_words import SUMMARIES, system_message
from todoctl.assistants.tool_files.server import (
    AUTHORIZATION_KEY,
    DEFAULT_MODEL,
    ClusterServer,
    cluster_roles,
    cluster_tools,
    names,
)
from todoctl.blueprint.model import Blueprint

OLD_GROUP = "kagent.dev"
NEW_GROUP = "api.kagent.dev"
OLD_VERSION = f"{OLD_GROUP}/v1alpha2"
NEW_VERSION = f"{NEW_GROUP}/v1alpha3"
_KEY = "OPENAI_API_KEY"
_TIMEOUT = "120s"

Object = dict[str, object]


def old_objects(blueprint: Blueprint, server: ClusterServer) -> list[Object]:
    """Kagent 0.9 and 0.10: model, server, and one Agent for each role that has tools in the cluster."""
    return [
        *_shared_objects(OLD_VERSION, blueprint, server),
        *(_old_agent(role, blueprint, server) for role in cluster_roles()),
    ]


def new_objects(blueprint: Blueprint, server: ClusterServer, harness: str) -> list[Object]:
    """Kagent 1.0: model, server, and a template with an Agent for each such role.

    harness: the Harness that runs them. It names an image by digest, a worker pool and a place for snapshots, which
    are the cluster's own affair, so none is made here.
    """
    objects = _shared_objects(NEW_VERSION, blueprint, server)
    for role in cluster_roles():
        objects += [_template(role, blueprint, server), _new_agent(role, blueprint, harness)]
    return objects


def hooks(blueprint: Blueprint) -> list[Object]:
    """khook: wakes the troubleshooter for what it is good at. It reports; changes wait for somebody's approval."""
    questions = {
        "pod-restart": "restarted",
        "pod-pending": "is pending",
        "oom-kill": "was killed for want of memory",
        "probe-failed": "fails a probe",
    }
    troubleshooter: Role = "aiops-troubleshooter"
    return [
        {
            "apiVersion": OLD_VERSION,
            "kind": "Hook",
            "metadata": _metadata(f"{blueprint.name}-troubleshooting", blueprint),
            "spec": {
                "eventConfigurations": [
                    {
                        "eventType": event,
                        "agentRef": {"name": troubleshooter},
                        "prompt": (
                            f"The pod {{{{.ResourceName}}}} {what} at {{{{.EventTime}}}}. Find the cause with "
                            "diagnose, and answer with the cause, its evidence and the fix. Change nothing."
                        ),
                    }
                    for event, what in questions.items()
                ]
            },
        }
    ]


def _shared_objects(api_version: str, blueprint: Blueprint, server: ClusterServer) -> list[Object]:
    model: Object = {
        "apiVersion": api_version,
        "kind": "ModelConfig",
        "metadata": _metadata(_model_name(blueprint), blueprint),
        "spec": {
            "provider": "OpenAI",
            "model": DEFAULT_MODEL,
            "apiKeySecret": blueprint.secret,
            "apiKeySecretKey": _KEY,
        },
    }
    tools: Object = {
        "apiVersion": api_version,
        "kind": "RemoteMCPServer",
        "metadata": _metadata(server.name, blueprint),
        "spec": {
            "description": f"Looks after the application {blueprint.name} in namespace {server.namespace}.",
            "protocol": "STREAMABLE_HTTP",
            "url": server.url,
            "timeout": _TIMEOUT,
            "headersFrom": [
                {
                    "name": "Authorization",
                    "valueFrom": {"type": "Secret", "name": server.name, "key": AUTHORIZATION_KEY},
                }
            ],
        },
    }
    return [model, tools]


def _old_agent(role: Role, blueprint: Blueprint, server: ClusterServer) -> Object:
    tools = cluster_tools(role)
    reference: Object = {
        "apiGroup": OLD_GROUP,
        "kind": "RemoteMCPServer",
        "name": server.name,
        "toolNames": [tool.name for tool in tools],
    }
    if changing := names(tools, changes=True):
        reference["requireApproval"] = changing
    return {
        "apiVersion": OLD_VERSION,
        "kind": "Agent",
        "metadata": _metadata(role, blueprint),
        "spec": {
            "type": "Declarative",
            "description": SUMMARIES[role],
            "declarative": {
                "modelConfig": _model_name(blueprint),
                "systemMessage": system_message(role, tools),
                "tools": [{"type": "McpServer", "mcpServer": reference}],
                "a2aConfig": {
                    "skills": [
                        {
                            "id": tool.name.replace("_", "-"),
                            "name": tool.title,
                            "description": tool.description,
                            "tags": [role],
                        }
                        for tool in tools
                    ]
                },
            },
        },
    }


def _template(role: Role, blueprint: Blueprint, server: ClusterServer) -> Object:
    tools = cluster_tools(role)
    bindings: list[Object] = []
    for changes in (False, True):
        if bound := names(tools, changes=changes):
            binding: Object = {"server": {"kind": "RemoteMCPServer", "name": server.name}, "tools": bound}
            bindings.append({"mcp": binding | ({"requireApproval": True} if changes else {})})
    return {
        "apiVersion": NEW_VERSION,
        "kind": "AgentTemplate",
        "metadata": _metadata(role, blueprint),
        "spec": {
            "description": SUMMARIES[role],
            "modelConfig": {"name": _model_name(blueprint)},
            "systemPrompt": system_message(role, tools),
            "tools": bindings,
        },
    }


def _new_agent(role: Role, blueprint: Blueprint, harness: str) -> Object:
    return {
        "apiVersion": NEW_VERSION,
        "kind": "Agent",
        "metadata": _metadata(role, blueprint),
        "spec": {"templateRef": {"name": role}, "harnessRef": {"name": harness}},
    }


def _model_name(blueprint: Blueprint) -> str:
    return f"{blueprint.name}-model"


def _metadata(name: str, blueprint: Blueprint) -> Object:
    return {
        "name": name,
        "namespace": blueprint.namespace,
        "labels": {"app.kubernetes.io/part-of": blueprint.name, "app.kubernetes.io/component": "assistants"},
    }
