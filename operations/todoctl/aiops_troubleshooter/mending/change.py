"""One change by kubectl: what it would do, said by the server itself, and the way back."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field, replace
from typing import cast

import yaml

from todoctl.aiops_troubleshooter.mending.steps import MendingStep
from todoctl.aiops_troubleshooter.objects import name_of, part, ref_of, text
from todoctl.aiops_troubleshooter.redaction import hide_url_passwords
from todoctl.minikube_deployer.target import Target
from todoctl.programs.command import JsonObject, parse_object
from todoctl.programs.kubectl import Kubectl, without_server_fields

_CHANGE_TIMEOUT_SECONDS = 60.0


@dataclass(frozen=True)
class Preview:
    """What a change would do."""

    shown: str
    before: tuple[JsonObject, ...] = field(default=())
    """The objects that it touches, as they are now; empty when kubectl does not tell."""


@dataclass(frozen=True)
class KubectlChange:
    """A changing kubectl command of a fix."""

    target: Target
    step: MendingStep

    @property
    def kubectl(self) -> Kubectl:
        return replace(self.target.kubectl(), namespace=self.step.namespace or self.target.namespace)

    def preview(self) -> Preview:
        """Asks the server what would change, without changing it. Raises OpsError when it would refuse."""
        words, verb = self.step.words, self.step.verb
        if verb == "exec":
            return Preview(f"runs inside a pod: {self.step.command}")
        if verb == "delete":
            # --dry-run=server of a delete says what would go; kubectl prints a line for each.
            said = self.kubectl.run(*words, "--dry-run=server", doing="see what would be removed")
            return Preview(said.strip(), tuple(self._read(list(words[1:]))))
        if verb == "rollout" and words[1] == "restart":
            return Preview(f"replaces the pods of {words[2]} one after another", tuple(self._read([words[2]])))
        if verb == "uncordon":
            return Preview(f"lets pods run on node {words[1]} again", tuple(self._read(["node", words[1]])))
        if verb == "scale":
            return self._preview_scale()
        said = self.kubectl.run(*words, "--dry-run=server", "--output", "json", doing="see what would change")
        wanted = parse_object(said, said_by="kubectl")
        now = self._read([text(wanted, "kind"), name_of(wanted)])
        return Preview(_difference(now[0], wanted) if now else _yaml(wanted), tuple(now))

    def apply(self) -> str:
        """Makes the change; returns what kubectl said of it."""
        doing = f"apply the change ({self.step.verb})"
        said = self.kubectl.run(*self.step.words, doing=doing, timeout_seconds=_CHANGE_TIMEOUT_SECONDS)
        return hide_url_passwords(said.strip())

    def go_back(self, preview: Preview) -> list[str]:
        """Brings the touched objects back to what they were; returns their names."""
        done: list[str] = []
        for before in preview.before:
            # What a controller has made, it makes again; a copy beside it would be one too many.
            if part(before, "metadata").get("ownerReferences") and before.get("kind") == "Pod":
                continue
            self.kubectl.restore(without_server_fields(before))
            done.append(str(ref_of(before)))
        return done

    def _preview_scale(self) -> Preview:
        """What scaling would change. Kubectl prints the object of before, so the number is put in here."""
        self.kubectl.run(*self.step.words, "--dry-run=server", doing="see what would change")
        wanted = next(word for word in self.step.words if word.startswith("--replicas=")).partition("=")[2]
        now = self._read([self.step.words[1]])
        changed = [{**one, "spec": {**part(one, "spec"), "replicas": int(wanted)}} for one in now]
        return Preview("\n".join(map(_difference, now, changed)), tuple(now))

    def _read(self, words: list[str]) -> list[JsonObject]:
        said = self.kubectl.run("get", *words, "--ignore-not-found", "--output", "json", doing="read what is there")
        if not said.strip():
            return []
        found = parse_object(said, said_by="kubectl")
        return cast("list[JsonObject]", found["items"]) if "items" in found else [found]


def _difference(before: JsonObject, after: JsonObject) -> str:
    """Both as YAML, compared line by line; without status and what the server writes by itself."""
    name = f"{text(before, 'kind')}/{name_of(before)}"
    lines = difflib.unified_diff(_yaml(before).splitlines(), _yaml(after).splitlines(), name, name, lineterm="", n=2)
    return "\n".join(lines) or f"{name} would stay as it is"


def _yaml(found: JsonObject) -> str:
    written = yaml.safe_dump(without_server_fields(found), sort_keys=True)  # pyright: ignore[reportUnknownMemberType] - its stubs
    return hide_url_passwords(written)
