"""Ends a Helm that a killed deploy has left running: it would go on changing what the next deploy mends."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from pathlib import PurePath

import psutil

from todoctl.minikube_deployer.target import Target

_PATIENCE_SECONDS = 10.0


def end_orphaned_helm(target: Target) -> int:
    """Kills and counts them. Call with the deployment's lock held: then no living deploy has started them."""
    orphans = [process for process in psutil.process_iter(["cmdline"]) if _is_ours(process.info["cmdline"], target)]
    for process in orphans:
        try:
            process.kill()
        except psutil.NoSuchProcess:
            continue
    psutil.wait_procs(orphans, timeout=_PATIENCE_SECONDS)
    return len(orphans)


def _is_ours(argv: Sequence[str] | None, target: Target) -> bool:
    """True for the very command of `Helm.upgrade_install` on this target; nobody else describes a revision so."""
    if not argv or PurePath(argv[0]).name != "helm" or "--description" not in argv:
        return False
    bound = {"--kube-context": target.context, "--namespace": target.namespace}
    return all(_option(argv, name) == value for name, value in bound.items())


def _option(argv: Sequence[str], name: str) -> str | None:
    following = dict(itertools.pairwise(argv))
    return following.get(name)
