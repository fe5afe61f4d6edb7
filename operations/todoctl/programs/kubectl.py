"""kubectl, bound to one context and one namespace. No call ever uses the user's current context."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from todoctl.errors import ExitCode, OpsError
from todoctl.programs.command import JsonObject, find_program, parse_object, program_environment, run_program
from todoctl.shell import Result

FIELD_MANAGER = "todoctl"
_REQUEST_TIMEOUT_SECONDS = 20.0
_SET_BY_SERVER = ("uid", "resourceVersion", "generation", "creationTimestamp", "managedFields", "selfLink")
# What kubectl prints when no API server was reached, as opposed to one that refuses.
_UNREACHABLE = (
    "was refused",
    "no such host",
    "i/o timeout",
    "Unable to connect to the server",
    "TLS handshake timeout",
    "context deadline exceeded",
    "couldn't get current server API group list",
    "net/http: request canceled",
    "EOF",
    "no route to host",
)


class ClusterUnreachableError(OpsError):
    """No API server answers at the context's address."""


class ForbiddenError(OpsError):
    """The API server answers, and does not let this user do it."""


class NotFoundError(OpsError):
    """There is no such object."""


@dataclass(frozen=True)
class Kubectl:
    """kubectl for one context and namespace."""

    context: str
    namespace: str

    def argv(self, *arguments: str) -> list[str]:
        """The whole command; the namespace applies unless the arguments name another (or --all-namespaces)."""
        return [*_program(), "--context", self.context, "--namespace", self.namespace, *arguments]

    def environment(self) -> dict[str, str]:
        """What kubectl is started with by those who start it themselves (streams)."""
        return program_environment()

    def try_run(
        self, *arguments: str, stdin_text: str | None = None, timeout_seconds: float = _REQUEST_TIMEOUT_SECONDS
    ) -> Result:
        """Runs kubectl and returns how it ended."""
        return run_program(self.argv(*arguments), timeout_seconds=timeout_seconds, stdin_text=stdin_text)

    def run(
        self,
        *arguments: str,
        doing: str,
        stdin_text: str | None = None,
        timeout_seconds: float = _REQUEST_TIMEOUT_SECONDS,
    ) -> str:
        """Runs kubectl and returns its standard output.

        doing: what to say could not be done ("read the pods"). Raises NotFoundError, ForbiddenError,
        ClusterUnreachableError, or OpsError with what kubectl said.
        """
        result = self.try_run(*arguments, stdin_text=stdin_text, timeout_seconds=timeout_seconds)
        if result.exit_code != 0:
            raise self.explain(result, doing)
        return result.output

    def get(
        self, kind: str, *, selector: str | None = None, namespace: str | None = None, everywhere: bool = False
    ) -> list[JsonObject]:
        """All objects of one kind ("pods", "deployments.apps,services"); an empty list when there are none."""
        where = ["--all-namespaces"] if everywhere else [] if namespace is None else ["--namespace", namespace]
        chosen = [] if selector is None else ["--selector", selector]
        text = self.run("get", kind, *where, *chosen, "--output", "json", doing=f"read {kind}")
        return cast("list[JsonObject]", parse_object(text, said_by="kubectl").get("items", []))

    def find(self, kind: str, name: str, *, namespace: str | None = None) -> JsonObject | None:
        """One object; None when it is not there."""
        where = [] if namespace is None else ["--namespace", namespace]
        asked = ["get", kind, name, *where, "--ignore-not-found", "--output", "json"]
        text = self.run(*asked, doing=f"read {kind} {name}")
        return parse_object(text, said_by="kubectl") if text.strip() else None

    def apply(self, manifests: Sequence[Mapping[str, Any]], *, doing: str) -> None:
        """Server-side apply under our own field manager; secrets travel on standard input."""
        document = json.dumps({"apiVersion": "v1", "kind": "List", "items": list(manifests)})
        self.run(
            *("apply", "--server-side", "--force-conflicts", "--field-manager", FIELD_MANAGER, "--filename", "-"),
            doing=doing,
            stdin_text=document,
            timeout_seconds=60.0,
        )

    def restore(self, kept: JsonObject) -> None:
        """Brings an object back to what `without_server_fields` has kept of it, also where fields were added since."""
        kind, name = str(kept["kind"]), str(kept["metadata"]["name"])
        namespace = kept["metadata"].get("namespace")
        where = ["--namespace", str(namespace)] if namespace else []
        is_there = self.find(kind, name, namespace=namespace) is not None
        self.run(
            *(*where, "replace" if is_there else "create", "--filename", "-"),
            doing=f"bring back {kind} {name}",
            stdin_text=json.dumps(kept),
        )

    def delete(self, kind: str, name: str, *, wait_seconds: float = 120.0) -> None:
        """Deletes an object and waits until it is gone; one that is not there is no error."""
        self.run(
            *("delete", kind, name, "--ignore-not-found", "--wait=true", f"--timeout={wait_seconds:.0f}s"),
            doing=f"delete {kind} {name}",
            timeout_seconds=wait_seconds + _REQUEST_TIMEOUT_SECONDS,
        )

    def logs(self, pod: str, *, container: str | None = None, previous: bool = False, tail: int = 200) -> str:
        """The last lines of a container's log, standard output and error together; empty when there is none."""
        chosen = ["--all-containers"] if container is None else ["--container", container]
        before = ["--previous"] if previous else []
        result = self.try_run("logs", pod, *chosen, *before, f"--tail={tail}", "--prefix=false")
        return result.output if result.exit_code == 0 else ""

    def execute(
        self, pod: str, command: Sequence[str], *, container: str | None = None, stdin_text: str | None = None,
        timeout_seconds: float = 60.0,
    ) -> Result:  # fmt: skip
        """Runs a command in a pod and returns how it ended; input goes to its standard input."""
        chosen = [] if container is None else ["--container", container]
        fed = ["--stdin"] if stdin_text is not None else []
        return self.try_run(
            "exec", pod, *chosen, *fed, "--", *command, stdin_text=stdin_text, timeout_seconds=timeout_seconds
        )

    def explain(self, result: Result, doing: str) -> OpsError:
        """The error that a failed call means."""
        said = (result.errors or result.output).strip()
        last = said.splitlines()[-1] if said else f"exit code {result.exit_code}"
        if "does not exist" in said and "context" in said:
            return ClusterUnreachableError(
                f"There is no context {self.context!r} in the kubeconfig.",
                fix="See those that there are: kubectl config get-contexts; then name one with --context.",
                exit_code=ExitCode.STACK,
            )
        if "(NotFound)" in said or "the server doesn't have a resource type" in said:
            return NotFoundError(f"Could not {doing}: {last}", fix="Run: ./todoctl deploy", exit_code=ExitCode.STACK)
        if "(Forbidden)" in said or "(Unauthorized)" in said or "You must be logged in" in said:
            return ForbiddenError(
                f"Context {self.context} does not have the right to {doing}: {last}",
                fix="Ask the cluster's administrator for that right, or name another context with --context.",
                exit_code=ExitCode.STACK,
            )
        if any(sign in said for sign in _UNREACHABLE):
            return ClusterUnreachableError(
                f"The cluster of context {self.context} does not answer.",
                fix=f"Start it, then try again; to see what kubectl sees: kubectl --context {self.context} get nodes",
                exit_code=ExitCode.STACK,
                details=last,
            )
        return OpsError(
            f"Could not {doing}.",
            fix="Read what kubectl said above; ./todoctl diagnose may name the cause.",
            exit_code=ExitCode.STACK,
            details=said[-2000:],
        )


def without_server_fields(found: JsonObject) -> JsonObject:
    """The object without its status and what the server writes by itself: as somebody would write it down."""
    metadata = {name: value for name, value in found["metadata"].items() if name not in _SET_BY_SERVER}
    return {name: value for name, value in found.items() if name != "status"} | {"metadata": metadata}


def list_contexts() -> list[str]:
    """The names of the kubeconfig's contexts."""
    result = run_program([*_program(), "config", "get-contexts", "--output", "name"], timeout_seconds=20.0)
    return result.output.split() if result.exit_code == 0 else []


def _program() -> list[str]:
    """kubectl, or the one that Minikube brings."""
    if shutil.which("kubectl") is None and (minikube := shutil.which("minikube")):
        return [minikube, "kubectl", "--"]
    return [find_program("kubectl")]
