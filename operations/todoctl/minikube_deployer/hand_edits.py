"""Fields that somebody has added by hand to a release's objects. Helm, which knows only its own, leaves them there.

A command, an init container or a node selector that was patched in outlasts every `helm upgrade`, and so does the
fault that it may be. A server-side dry run of replacing each object tells what it would be without them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, cast

import yaml

from todoctl.minikube_deployer.target import Target
from todoctl.programs.command import JsonObject

# Settled by the release alone. Claims hold data, Secrets and what other controllers write into are left alone.
_KINDS = frozenset(
    {"ConfigMap", "Deployment", "Ingress", "NetworkPolicy", "PodDisruptionBudget", "Service", "StatefulSet"}
)
_RESTARTED = "kubectl.kubernetes.io/restartedAt"
_TIMEOUT_SECONDS = 60.0


def remove_hand_edits(target: Target, manifest: str) -> list[str]:
    """Brings the objects of a release's manifest back to what it says; returns "Kind/name" of those that changed.

    An object that is missing is Helm's to make; one that cannot be replaced is left as it is.
    """
    wanted = {_key(one): one for one in _objects(manifest)}
    live = _live(target, list(wanted))
    changed: list[str] = []
    for key, would_be in _dry_run(target, [wanted[key] for key in live]):
        now = live[key]
        restored = _with_contents(now, would_be, wanted[key])
        if restored == now:
            continue
        result = target.kubectl().try_run(
            *("replace", "--filename", "-"), stdin_text=json.dumps(restored), timeout_seconds=_TIMEOUT_SECONDS
        )
        if result.exit_code == 0:
            changed.append(key)
    return changed


def _objects(manifest: str) -> Iterator[JsonObject]:
    for found in yaml.safe_load_all(manifest):
        if isinstance(found, dict) and found.get("kind") in _KINDS:  # pyright: ignore[reportUnknownMemberType] - YAML
            yield cast("JsonObject", found)


def _key(found: JsonObject) -> str:
    return f"{found['kind']}/{found['metadata']['name']}"


def _live(target: Target, keys: list[str]) -> dict[str, JsonObject]:
    if not keys:
        return {}
    text = target.kubectl().run(
        *("get", *keys, "--ignore-not-found", "--output", "json"), doing="read the objects of a release"
    )
    return {_key(one): one for one in _items(text)}


def _dry_run(target: Target, objects: list[JsonObject]) -> Iterator[tuple[str, JsonObject]]:
    if not objects:
        return
    document = json.dumps({"apiVersion": "v1", "kind": "List", "items": objects})
    result = target.kubectl().try_run(
        *("replace", "--dry-run=server", "--output", "json", "--filename", "-"),
        stdin_text=document,
        timeout_seconds=_TIMEOUT_SECONDS,
    )
    for found in _items(result.output):
        yield _key(found), found


def _items(text: str) -> list[JsonObject]:
    """The objects in kubectl's answer: a list, a single one, several one after the other, or nothing."""
    found: list[JsonObject] = []
    decoder = json.JSONDecoder()
    rest = text.strip()
    while rest:
        value, end = decoder.raw_decode(rest)
        found += value["items"] if value.get("kind") == "List" else [value]
        rest = rest[end:].strip()
    return found


def _with_contents(now: JsonObject, would_be: JsonObject, wanted: JsonObject) -> JsonObject:
    """The object as it is now, with the contents that the release gives it."""
    restored: JsonObject = {**now, **{name: would_be[name] for name in ("spec", "data") if name in would_be}}
    for name in ("spec", "data"):
        if name not in would_be:
            restored.pop(name, None)
    spec: JsonObject = restored.get("spec") or {}
    if now.get("kind") == "Deployment" and "replicas" not in wanted["spec"]:
        spec["replicas"] = now["spec"]["replicas"]  # an autoscaler's to decide
    _keep_restart(now, spec)
    return restored


def _keep_restart(now: JsonObject, spec: JsonObject) -> None:
    """That pods were started anew is no edit: without the mark they would be once more."""
    mark = _annotations(now.get("spec") or {}).get(_RESTARTED)
    if mark is not None:
        metadata: dict[str, Any] = spec["template"].setdefault("metadata", {})
        metadata["annotations"] = {**(metadata.get("annotations") or {}), _RESTARTED: mark}


def _annotations(spec: JsonObject) -> dict[str, str]:
    template: JsonObject = spec.get("template") or {}
    metadata: JsonObject = template.get("metadata") or {}
    return metadata.get("annotations") or {}
