"""What kagent and khook accept, as far as our files use it: CustomResourceDefinitions in our own words.

Fields, types, limits and rules were read in the projects' own definitions (Apache-2.0), of which these are no copies:
kagent-dev/kagent, helm/kagent-crds/templates, for v1alpha2 at commits 06920a8e (RemoteMCPServer) and 00014e6e
(ModelConfig) and in go/api/v1alpha2/agent_types.go at 00cabf6a; `requireApproval` is newer than that (0.10), and was
not seen in the source; for v1alpha3 at 993f4f41 (ModelConfig), 342afbf5 (AgentTemplate) and 2f90b3d7 (Agent);
kagent-dev/khook, helm/khook-crds, at 19089d39. A field that is not here is unknown, so each check is strict.
"""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
NAME: Schema = {"type": "string", "minLength": 1}
TRUTH: Schema = {"type": "boolean"}


def fields(required: tuple[str, ...] = (), rules: tuple[tuple[str, str], ...] = (), **known: Schema) -> Schema:
    """An object; rules are (message, CEL expression), which only an API server evaluates."""
    schema: Schema = {"type": "object", "properties": known}
    if required:
        schema["required"] = list(required)
    if rules:
        schema["x-kubernetes-validations"] = [{"message": message, "rule": rule} for message, rule in rules]
    return schema


def many(item: Schema, most: int | None = None, least: int | None = None) -> Schema:
    schema: Schema = {"type": "array", "items": item}
    if most is not None:
        schema["maxItems"] = most
    if least is not None:
        schema["minItems"] = least
    return schema


def choice(*words: str) -> Schema:
    return {"type": "string", "enum": list(words)}


_REFERENCE = fields(name=TEXT, rules=(("a name is needed", "has(self.name) && self.name != ''"),))

_HEADER = fields(
    ("name",),
    (("one of value and valueFrom", "has(self.value) != has(self.valueFrom)"),),
    name=TEXT,
    value=TEXT,
    valueFrom=fields(("key", "name", "type"), key=TEXT, name=TEXT, type=choice("ConfigMap", "Secret")),
)

_REMOTE_MCP_SERVER = fields(
    ("description", "url"),
    description=TEXT,
    url=NAME,
    protocol=choice("SSE", "STREAMABLE_HTTP"),
    timeout=TEXT,
    headersFrom=many(_HEADER),
    terminateOnClose=TRUTH,
)

_MODEL_CONFIG = fields(
    ("model",),
    (
        ("openAI only with OpenAI", "!has(self.openAI) || self.provider == 'OpenAI'"),
        ("the Secret and its key", "has(self.apiKeySecret) == has(self.apiKeySecretKey)"),
    ),
    model=TEXT,
    provider=choice("OpenAI", "Anthropic", "AzureOpenAI", "Ollama", "Gemini", "Bedrock"),
    apiKeySecret=TEXT,
    apiKeySecretKey=TEXT,
    openAI=fields(baseUrl=TEXT, timeout={"type": "integer"}),
)

_OLD_TOOL = fields(
    (),
    (
        (
            "mcpServer just for McpServer",
            "has(self.mcpServer) == (has(self.type) && self.type == 'McpServer')",
        ),
    ),
    type=choice("McpServer", "Agent"),
    mcpServer=fields(
        ("name",),
        (
            (
                "what needs approval is offered",
                "!has(self.requireApproval) || self.requireApproval.all(one, one in self.toolNames)",
            ),
        ),
        apiGroup=TEXT,
        kind=TEXT,
        name=TEXT,
        namespace=TEXT,
        toolNames=many({"type": "string", "maxLength": 128}, most=50),
        requireApproval=many({"type": "string", "maxLength": 128}, most=50),
    ),
)

_OLD_AGENT = fields(
    ("type",),
    (("declarative with Declarative", "self.type == 'Declarative' && has(self.declarative)"),),
    type=choice("Declarative", "BYO"),
    description=TEXT,
    declarative=fields(
        systemMessage=TEXT,
        modelConfig=TEXT,
        stream=TRUTH,
        tools=many(_OLD_TOOL, most=20),
        a2aConfig=fields(
            skills=many(
                fields(
                    ("id", "name"),
                    id=TEXT, name=TEXT, description=TEXT, tags=many(TEXT), examples=many(TEXT),
                ),
                least=1,
            )
        ),
    ),
)  # fmt: skip

_NEW_BINDING = fields(
    (),
    (("one of mcp and subAgent", "has(self.mcp)"),),
    mcp=fields(
        ("server",),
        requireApproval=TRUTH,
        server=fields(
            ("kind", "name"),
            (
                ("a RemoteMCPServer", "self.kind == 'RemoteMCPServer'"),
                ("without apiGroup", "!has(self.apiGroup)"),
            ),
            apiGroup=TEXT,
            kind=TEXT,
            name=TEXT,
        ),
        tools={**many(NAME, most=50), "x-kubernetes-list-type": "set"},
    ),
)

_TEMPLATE = fields(
    description=TEXT,
    modelConfig=_REFERENCE,
    systemPrompt=TEXT,
    tools=many(_NEW_BINDING, most=50),
)

_NEW_AGENT = fields(
    ("templateRef", "harnessRef"),
    templateRef=_REFERENCE,
    harnessRef=_REFERENCE,
)

_HOOK = fields(
    ("eventConfigurations",),
    eventConfigurations=many(
        fields(
            ("agentRef", "eventType", "prompt"),
            agentRef=fields(("name",), name=NAME, namespace=TEXT),
            eventType=choice("pod-restart", "pod-pending", "oom-kill", "probe-failed"),
            prompt=NAME,
        ),
        least=1,
    ),
)

SPECS: dict[tuple[str, str], Schema] = {
    ("kagent.dev/v1alpha2", "ModelConfig"): _MODEL_CONFIG,
    ("kagent.dev/v1alpha2", "RemoteMCPServer"): _REMOTE_MCP_SERVER,
    ("kagent.dev/v1alpha2", "Agent"): _OLD_AGENT,
    ("kagent.dev/v1alpha2", "Hook"): _HOOK,
    ("api.kagent.dev/v1alpha3", "ModelConfig"): _MODEL_CONFIG,
    ("api.kagent.dev/v1alpha3", "RemoteMCPServer"): _REMOTE_MCP_SERVER,
    ("api.kagent.dev/v1alpha3", "AgentTemplate"): _TEMPLATE,
    ("api.kagent.dev/v1alpha3", "Agent"): _NEW_AGENT,
}
"""(apiVersion, kind) -> the schema of its spec."""


def definitions() -> list[dict[str, Any]]:
    """The CustomResourceDefinitions, for a real API server."""
    return [_definition(api_version, kind, spec) for (api_version, kind), spec in SPECS.items()]


def _definition(api_version: str, kind: str, spec: Schema) -> dict[str, Any]:
    group, _, version = api_version.partition("/")
    singular = kind.lower()
    plural = "harnesses" if singular == "harness" else f"{singular}s"
    return {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {"name": f"{plural}.{group}"},
        "spec": {
            "group": group,
            "names": {"kind": kind, "listKind": f"{kind}List", "plural": plural, "singular": singular},
            "scope": "Namespaced",
            "versions": [
                {
                    "name": version,
                    "served": True,
                    "storage": True,
                    "schema": {"openAPIV3Schema": fields(("spec",), spec=spec)},
                }
            ],
        },
    }
