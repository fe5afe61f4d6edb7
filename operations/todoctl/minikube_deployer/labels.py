"""The labels of what the deployer makes itself; the charts label the rest."""

from __future__ import annotations

from todoctl.blueprint.model import Blueprint

MANAGED_BY = "app.kubernetes.io/managed-by"
PART_OF = "app.kubernetes.io/part-of"
OURS = "todoctl"


def object_labels(blueprint: Blueprint) -> dict[str, str]:
    """Marks an object as ours: what does not carry this is never removed."""
    return {MANAGED_BY: OURS, PART_OF: blueprint.name}


def namespace_labels(blueprint: Blueprint) -> dict[str, str]:
    """The same, and Pod Security "restricted": nothing privileged can be started in the namespace."""
    levels = {f"pod-security.kubernetes.io/{mode}": "restricted" for mode in ("enforce", "warn", "audit")}
    return object_labels(blueprint) | levels
