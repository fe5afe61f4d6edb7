"""What the commands of a fix do: which of them only look, which a program may run, and which stay with a person."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from typing import Literal

from todoctl.aiops_troubleshooter.report import Fix
from todoctl.minikube_deployer.target import Target

StepKind = Literal["look", "deploy", "forward", "kubectl", "by hand"]

_LOOKING = frozenset({"get", "describe", "logs", "top", "auth", "explain", "events"})
_CHANGING = frozenset({"patch", "scale", "taint", "uncordon", "label", "annotate", "set", "rollout", "delete", "exec"})
_ROLLOUT_CHANGES = frozenset({"restart", "undo"})
# Data, or all there is at once: only a person takes these away, by typing it.
_NEVER_DELETED = frozenset(
    {
        *("persistentvolumeclaim", "persistentvolumeclaims", "pvc", "persistentvolume", "persistentvolumes", "pv"),
        *("namespace", "namespaces", "ns", "secret", "secrets", "statefulset", "statefulsets", "sts", "all"),
        *("customresourcedefinition", "customresourcedefinitions", "crd", "crds", "node", "nodes"),
    }
)
_SHELL_WORDS = frozenset({"|", "||", "&&", ";", ">", "<", "&"})


@dataclass(frozen=True)
class MendingStep:
    """One command of a fix."""

    kind: StepKind
    command: str
    """As the diagnosis shows it."""
    words: tuple[str, ...] = ()
    """kubectl's own words, without context and namespace."""
    namespace: str = ""
    """Where kubectl works; empty for objects of the whole cluster."""

    @property
    def verb(self) -> str:
        return self.words[0] if self.words else ""


def steps_of(fix: Fix, target: Target) -> list[MendingStep]:
    """The fix's commands in their order."""
    return [step_of(command, target) for command in fix.commands]


def step_of(command: str, target: Target) -> MendingStep:
    """What one command does. Whatever is not understood to the last word stays with a person."""
    try:
        words = shlex.split(command)
    except ValueError:
        return MendingStep("by hand", command)
    if not words or _SHELL_WORDS.intersection(words):
        return MendingStep("by hand", command)
    if words[:2] == ["./todoctl", "deploy"]:
        return MendingStep("deploy", command)
    if words[:2] == ["./todoctl", "forward"]:
        return MendingStep("forward", command)
    return _kubectl_step(command, words, target) if words[0] == "kubectl" else MendingStep("by hand", command)


def _kubectl_step(command: str, words: list[str], target: Target) -> MendingStep:
    if words[1:3] != ["--context", target.context]:
        return MendingStep("by hand", command)
    rest, namespace = words[3:], ""
    if rest[:1] == ["--namespace"]:
        namespace, rest = rest[1], rest[2:]
    verb, subject = (*rest, "", "")[:2]
    if verb in _LOOKING or (verb == "rollout" and subject in {"status", "history"}):
        return MendingStep("look", command, tuple(rest), namespace)
    is_known = verb in _CHANGING and (verb != "rollout" or subject in _ROLLOUT_CHANGES)
    is_loss = verb == "delete" and subject.partition("/")[0].lower() in _NEVER_DELETED
    return MendingStep("kubectl" if is_known and not is_loss else "by hand", command, tuple(rest), namespace)
