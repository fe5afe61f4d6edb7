"""The same question to k8sgpt, where it is installed, as a comparison."""

from __future__ import annotations

import json
import re
import shutil
from typing import Any, cast

from faults.fault import Root
from todoctl.errors import OpsError
from todoctl.minikube_deployer.target import Target
from todoctl.programs.command import run_program

_SECONDS = 60.0


def k8sgpt_names(root: Root, target: Target) -> bool | None:
    """Whether one of its results is about the root cause's object; None where it is not installed or fails.

    It names objects and no fields, so that this is less than what we ask of ourselves.
    """
    program = shutil.which("k8sgpt")
    if program is None:
        return None
    words = ["analyze", "--output", "json", "--namespace", target.namespace, "--kubecontext", target.context]
    try:
        result = run_program([program, *words], timeout_seconds=_SECONDS)
        found: object = json.loads(result.output)
    except (OpsError, ValueError):
        return None
    results = cast("dict[str, Any]", found).get("results") if isinstance(found, dict) else None
    return any(_is_about(root, one) for one in cast("list[dict[str, Any]]", results or []))


def _is_about(root: Root, result: dict[str, Any]) -> bool:
    name = str(result.get("name", "")).rpartition("/")[2]
    return bool(re.fullmatch(root.kind, str(result.get("kind", "")))) and bool(re.fullmatch(root.name, name))
