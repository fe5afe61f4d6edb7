"""Brings the roles into a cluster that runs kagent, in the dialect that it serves."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from todoctl.assistants.tool_files import kagent
from todoctl.assistants.tool_files.files import DEFAULT_HARNESS
from todoctl.assistants.tool_files.server import cluster_server
from todoctl.blueprint.model import Blueprint, Operations
from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.labels import PART_OF
from todoctl.minikube_deployer.target import Target
from todoctl.programs.kubectl import FIELD_MANAGER, Kubectl

_APPLY_TIMEOUT_SECONDS = 60.0


@dataclass(frozen=True)
class Served:
    """Which of kagent's kinds a cluster serves."""

    old: bool
    new: bool
    hooks: bool

    def __str__(self) -> str:
        kinds = [(self.old, kagent.OLD_VERSION), (self.new, kagent.NEW_VERSION), (self.hooks, "khook")]
        return ", ".join(word for is_served, word in kinds if is_served) or "not in this cluster"


def find_served(kubectl: Kubectl) -> Served:
    """Asks the cluster. Raises OpsError when it does not answer."""
    names: set[str] = set()
    for group in (kagent.OLD_GROUP, kagent.NEW_GROUP):
        words = ("api-resources", "--api-group", group, "--output", "name")
        names |= set(kubectl.run(*words, doing=f"ask what it serves of {group}").split())
    return Served(
        old=f"agents.{kagent.OLD_GROUP}" in names,
        new=f"agents.{kagent.NEW_GROUP}" in names,
        hooks=f"hooks.{kagent.OLD_GROUP}" in names,
    )


def install_kagent(
    blueprint: Blueprint, operations: Operations, target: Target, *, harness: str, dry_run: bool
) -> list[str]:
    """Applies what the cluster serves; returns one sentence for each thing that was done, or that is missing.

    harness: for kagent 1.0; empty: the one that there is. dry_run: the server checks everything and keeps nothing.
    Raises OpsError when an object of the same name is somebody else's.
    """
    kubectl = target.kubectl()
    served = find_served(kubectl)
    if not served.old and not served.new:
        return [
            f"kagent is not in the cluster of context {target.context}: nothing was applied.",
            "The files are ready in assistants/kagent; once it is there, run this again.",
        ]
    here = blueprint.model_copy(update={"namespace": target.namespace})
    server = cluster_server(here, operations)
    said = _what_is_missing(kubectl, here, server.name, target)
    if served.new:
        chosen = harness or _only_harness(kubectl)
        objects = kagent.new_objects(here, server, chosen or DEFAULT_HARNESS)
        if chosen is None:
            objects = [one for one in objects if one["kind"] != "Agent"]
            said.append("There is no Harness here, so the templates have no agents yet: --harness NAME, once there is.")
    else:
        objects = kagent.old_objects(here, server) + (kagent.hooks(here) if served.hooks else [])
    _refuse_those_of_others(kubectl, here, objects)
    return [*_apply(kubectl, objects, dry_run=dry_run), *said]


def _what_is_missing(kubectl: Kubectl, blueprint: Blueprint, server: str, target: Target) -> list[str]:
    said: list[str] = []
    if kubectl.find("service", server) is None:
        said.append(f"The MCP server is not there yet: ./todoctl deploy{target.options} --with-operations")
    secret = kubectl.find("secret", blueprint.secret)
    keys = cast("dict[str, str]", (secret or {}).get("data") or {})
    if "OPENAI_API_KEY" not in keys:
        said.append(f"The Secret {blueprint.secret} has no OPENAI_API_KEY: until it has, the agents have no model.")
    return said


def _only_harness(kubectl: Kubectl) -> str | None:
    """The Harness of the namespace; None when there is none. Raises OpsError when there are several."""
    names = [str(one["metadata"]["name"]) for one in kubectl.get(f"harnesses.{kagent.NEW_GROUP}")]
    if len(names) > 1:
        raise OpsError(
            f"There are several Harnesses in namespace {kubectl.namespace}: {', '.join(names)}.",
            fix="Name the one that shall run the agents: --harness NAME",
            exit_code=ExitCode.USAGE,
        )
    return names[0] if names else None


def _refuse_those_of_others(kubectl: Kubectl, blueprint: Blueprint, objects: Sequence[kagent.Object]) -> None:
    for one in objects:
        metadata = cast("dict[str, str]", one["metadata"])
        kind = f"{one['kind']}.{str(one['apiVersion']).partition('/')[0]}"
        found = kubectl.find(kind, metadata["name"])
        if found is None:
            continue
        labels = cast("dict[str, str]", found["metadata"].get("labels") or {})
        if labels.get(PART_OF) != blueprint.name:
            raise OpsError(
                f"{kind} {metadata['name']} in namespace {kubectl.namespace} is not ours (no label "
                f"{PART_OF}={blueprint.name}); nothing was applied.",
                fix="Rename or remove it, or choose another namespace with --namespace.",
                exit_code=ExitCode.USAGE,
            )


def _apply(kubectl: Kubectl, objects: Sequence[kagent.Object], *, dry_run: bool) -> list[str]:
    document = json.dumps({"apiVersion": "v1", "kind": "List", "items": list(objects)})
    how = ["--dry-run=server"] if dry_run else []
    told = kubectl.run(
        *("apply", "--server-side", "--force-conflicts", "--field-manager", FIELD_MANAGER, "--validate=strict"),
        *(*how, "--filename", "-"),
        doing="apply the objects for kagent",
        stdin_text=document,
        timeout_seconds=_APPLY_TIMEOUT_SECONDS,
    )
    return told.splitlines()
