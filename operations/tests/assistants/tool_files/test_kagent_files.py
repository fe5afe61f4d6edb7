"""kagent's and khook's objects: accepted by what their definitions ask for, here and by a real API server."""

import json
import os
from collections.abc import Generator
from typing import Any, cast

import jsonschema
import pytest
import yaml

from tests.assistants.tool_files.kagent_definitions import SPECS, Schema, definitions
from todoctl.assistants.catalogue import TOOLS
from todoctl.assistants.tool_files.files import KAGENT_NEW, KAGENT_OLD, KHOOK, tool_files
from todoctl.blueprint.reading import load_blueprint
from todoctl.programs.kubectl import Kubectl
from todoctl.repository import this_repository

Object = dict[str, Any]

FILES = tool_files(load_blueprint(this_repository().root / "blueprint.yaml"))
BY_NAME = {tool.name: tool for tool in TOOLS}
NAMESPACE = "todo-tool-files-test"


def documents(path: str) -> list[Object]:
    return list(yaml.safe_load_all(FILES[path]))


def strict(schema: Schema) -> Schema:
    """The same, and no other fields: what an API server says under strict field validation."""
    if schema.get("type") == "object":
        inner = {name: strict(one) for name, one in schema.get("properties", {}).items()}
        return {**schema, "properties": inner, "additionalProperties": False}
    if schema.get("type") == "array":
        return {**schema, "items": strict(schema["items"])}
    return schema


def of_kind(path: str, kind: str) -> list[Object]:
    return [one for one in documents(path) if one["kind"] == kind]


@pytest.mark.parametrize("path", [KAGENT_OLD, KAGENT_NEW, KHOOK])
def test_each_object_has_only_known_fields_of_the_right_types(path: str) -> None:
    for one in documents(path):
        assert set(one) == {"apiVersion", "kind", "metadata", "spec"}
        jsonschema.validate(one["spec"], strict(SPECS[one["apiVersion"], one["kind"]]))


def test_the_check_notices_a_field_of_the_other_dialect() -> None:
    agent = of_kind(KAGENT_NEW, "Agent")[0]
    with pytest.raises(jsonschema.ValidationError, match="templateRef"):
        jsonschema.validate(agent["spec"], strict(SPECS["kagent.dev/v1alpha2", "Agent"]))


def test_each_dialect_speaks_of_its_own_group_alone() -> None:
    assert {one["apiVersion"] for one in documents(KAGENT_OLD)} == {"kagent.dev/v1alpha2"}
    assert {one["apiVersion"] for one in documents(KAGENT_NEW)} == {"api.kagent.dev/v1alpha3"}
    assert {reference["apiGroup"] for _, reference in old_references()} == {"kagent.dev"}


def old_references() -> list[tuple[str, Object]]:
    return [
        (agent["metadata"]["name"], tool["mcpServer"])
        for agent in of_kind(KAGENT_OLD, "Agent")
        for tool in agent["spec"]["declarative"]["tools"]
    ]


def test_the_old_agents_ask_before_exactly_what_changes_something() -> None:
    for role, reference in old_references():
        offered = [BY_NAME[name] for name in reference["toolNames"]]
        assert all(tool.role == role and tool.where == "anywhere" for tool in offered)
        assert reference.get("requireApproval", []) == [tool.name for tool in offered if tool.changes]


def test_the_new_templates_ask_before_exactly_what_changes_something() -> None:
    asked: dict[str, bool] = {}
    for template in of_kind(KAGENT_NEW, "AgentTemplate"):
        for binding in template["spec"]["tools"]:
            names: list[str] = binding["mcp"]["tools"]
            needs_approval: bool = binding["mcp"].get("requireApproval", False)
            asked |= dict.fromkeys(names, needs_approval)
    assert asked == {tool.name: tool.changes for tool in TOOLS if tool.where == "anywhere"}


def test_whatever_an_object_refers_to_is_there() -> None:
    for path in (KAGENT_OLD, KAGENT_NEW):
        names = {(one["kind"], one["metadata"]["name"]) for one in documents(path)}
        text = json.dumps(documents(path))
        assert ("ModelConfig", "todo-model") in names
        assert ("RemoteMCPServer", "todo-operations") in names
        assert '"http://todo-operations.todo:8080/mcp"' in text
    for agent in of_kind(KAGENT_NEW, "Agent"):
        assert ("AgentTemplate", agent["spec"]["templateRef"]["name"]) in {
            (one["kind"], one["metadata"]["name"]) for one in documents(KAGENT_NEW)
        }
    agents = {one["metadata"]["name"] for one in of_kind(KAGENT_OLD, "Agent")}
    for hook in of_kind(KHOOK, "Hook"):
        assert {one["agentRef"]["name"] for one in hook["spec"]["eventConfigurations"]} <= agents


def test_the_hooks_ask_for_a_report_and_never_for_a_change() -> None:
    (hook,) = of_kind(KHOOK, "Hook")
    events = hook["spec"]["eventConfigurations"]
    assert [one["eventType"] for one in events] == ["pod-restart", "pod-pending", "oom-kill", "probe-failed"]
    assert all(one["prompt"].endswith("Change nothing.") for one in events)


@pytest.fixture
def kubectl() -> Generator[Kubectl]:
    """The throw-away cluster that is named for tests, with the definitions in it for as long as a test takes."""
    context = os.environ.get("TODO_TEST_CONTEXT")
    if context is None:
        pytest.skip("TODO_TEST_CONTEXT names no throw-away cluster")
    found = Kubectl(context, NAMESPACE)
    crds = definitions()
    names = [str(one["metadata"]["name"]) for one in crds]
    there = [name for name in names if found.find("customresourcedefinition", name) is not None]
    if there:
        pytest.skip(f"the cluster has definitions of its own: {', '.join(there)}")
    try:
        found.apply([{"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": NAMESPACE}}], doing="prepare")
        found.apply(crds, doing="define kagent's kinds")
        found.run(
            "wait", "--for=condition=Established", "--timeout=30s", "crd", *names, doing="wait", timeout_seconds=40
        )
        yield found
    finally:
        for name in names:
            found.delete("customresourcedefinition", name)
        found.delete("namespace", NAMESPACE)


def dry_run(kubectl: Kubectl, objects: list[Object]) -> str:
    """What an API server says, schema, rules and strictness together; empty when it would take them."""
    here = [one | {"metadata": one["metadata"] | {"namespace": NAMESPACE}} for one in objects]
    document = json.dumps({"apiVersion": "v1", "kind": "List", "items": here})
    words = ("apply", "--dry-run=server", "--server-side", "--validate=strict", "--filename", "-")
    result = kubectl.try_run(*words, stdin_text=document, timeout_seconds=60)
    return "" if result.exit_code == 0 else result.errors


@pytest.mark.integration
def test_a_real_api_server_takes_every_object(kubectl: Kubectl) -> None:
    for path in (KAGENT_OLD, KAGENT_NEW, KHOOK):
        assert dry_run(kubectl, documents(path)) == ""
    # And it would not take just anything.
    wrong = cast("Object", json.loads(json.dumps(of_kind(KAGENT_OLD, "Agent")[0])))
    wrong["spec"]["declarative"]["tools"][0]["mcpServer"]["requireApproval"] = ["undeploy"]
    assert "what needs approval is offered" in dry_run(kubectl, [wrong])
    wrong = of_kind(KAGENT_NEW, "Agent")[0]
    assert "unknown" in dry_run(kubectl, [wrong | {"spec": wrong["spec"] | {"model": "gpt"}}])
