"""The ways in which a fault changes a deployment. Each notes how to take the change back before it makes it."""

from __future__ import annotations

import base64
import json
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from faults.lab import Lab
from faults.record import FaultRecord
from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.cluster_secrets import read_secret
from todoctl.programs.command import JsonObject
from todoctl.programs.kubectl import without_server_fields

PatchType = Literal["strategic", "merge", "json"]
DATABASE_POD = "todo-postgres-0"
_HELM_SECONDS = 240.0


@dataclass(frozen=True)
class Changes:
    """The changes of one fault to one deployment."""

    lab: Lab
    fault: str
    record: FaultRecord

    def patch(
        self, kind: str, name: str, patch: object, *, how: PatchType = "strategic", namespace: str | None = None
    ) -> None:
        """Changes an object as `kubectl patch` does."""
        self._keep(kind, name, namespace)
        words = ("patch", kind, name, "--type", how, "--patch", json.dumps(patch))
        self.lab.kubectl.run(*_where(namespace), *words, doing=f"change {kind} {name}")

    def patch_pods(self, kind: str, name: str, spec: object) -> None:
        """Changes the specification of the pods that an object makes."""
        self.patch(kind, name, {"spec": {"template": {"spec": spec}}})

    def set_image(self, deployment: str, container: str, image: str) -> None:
        """As `kubectl set image`."""
        self._keep("deployment", deployment, None)
        words = ("set", "image", f"deployment/{deployment}", f"{container}={image}")
        self.lab.kubectl.run(*words, doing=f"change the image of {deployment}")

    def set_resources(self, deployment: str, *words: str) -> None:
        """As `kubectl set resources`."""
        self._keep("deployment", deployment, None)
        self.lab.kubectl.run("set", "resources", "deployment", deployment, *words, doing=f"change {deployment}")

    def make(self, manifest: Mapping[str, Any]) -> None:
        """Makes an object that was not there; without a namespace in it, in the deployment's own if it has any."""
        self.note({"undo": "delete", "kind": manifest["kind"], "name": manifest["metadata"]["name"]})
        self.lab.kubectl.apply([manifest], doing=f"make {manifest['kind']} {manifest['metadata']['name']}")

    def remove(self, kind: str, name: str) -> None:
        """Deletes an object that holds no data; its text is kept."""
        self._keep(kind, name, None)
        self.lab.kubectl.delete(kind, name)

    def change_secret(self, name: str, values: Mapping[str, str | None]) -> None:
        """Sets keys of a Secret, or takes them away (None). A copy of what it was stays in the cluster."""
        copy = f"{name}-before-{self.fault}"
        original = self.lab.get("secret", name)
        manifest = {
            "apiVersion": "v1",
            "kind": "Secret",
            "metadata": {"name": copy, "labels": original["metadata"].get("labels", {})},
            "type": "Opaque",
            "data": original.get("data", {}),
        }
        self.lab.kubectl.apply([manifest], doing=f"keep a copy of the Secret {name}")
        self.note({"undo": "restore-secret", "name": name, "copy": copy})
        data = {key: None if value is None else _encode(value) for key, value in values.items()}
        # On standard input: a value on a command line can be seen by everybody on the machine.
        self.lab.kubectl.run(
            *("patch", "secret", name, "--type", "merge", "--patch-file", "/dev/stdin"),
            doing=f"change the Secret {name}",
            stdin_text=json.dumps({"data": data}),
        )

    def secret_value(self, name: str, key: str) -> str:
        """The value of a key. Raises OpsError when there is none."""
        value = (read_secret(self.lab.kubectl, name) or {}).get(key)
        if value is None:
            raise OpsError(
                f"The Secret {name} has no key {key}.",
                fix=f"Make the deployment whole first: ./todoctl deploy{self.lab.target.options}",
                exit_code=ExitCode.STACK,
            )
        return value

    def set_values(self, release: str, *settings: str) -> None:
        """As `helm upgrade --reuse-values --set ...`, without the migration: the schema is there already."""
        history = self.lab.helm.history(release)
        self.note({"undo": "helm-rollback", "release": release, "revision": history[-1].revision})
        given = settings if release == self.lab.blueprint.database.name else (*settings, "migration.enabled=false")
        result = self.upgrade(release, *given)
        if result != 0:
            raise OpsError(
                f"Helm did not take the values for {release}.",
                fix=f"Take back what was changed: ./todoctl fault heal {self.fault}{self.lab.target.options}",
                exit_code=ExitCode.CHECK_FAILED,
            )

    def upgrade(self, release: str, *settings: str) -> int:
        """Upgrades a release with its present values and these; returns Helm's exit code."""
        with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as values:
            json.dump(self.lab.helm.values_of(release), values)
            values.flush()
            result = self.lab.helm.upgrade_install(
                release,
                self.lab.repository.root / "charts" / release,
                values=[Path(values.name)],
                settings=settings,
                description=f"fault {self.fault}",
                timeout_seconds=_HELM_SECONDS,
            )
        return result.exit_code

    def restart(self, kind: str, name: str) -> None:
        """As `kubectl rollout restart`; taken back by another one, after everything else is back."""
        self.note({"undo": "restart", "kind": kind, "name": name})
        self.lab.kubectl.run("rollout", "restart", f"{kind}/{name}", doing=f"restart {name}")

    def restart_services(self) -> None:
        for service in self.lab.blueprint.services.by_name().values():
            self.restart("deployment", service.image.name)

    def sql(self, statement: str, *, database: str = "postgres") -> None:
        """Has the database's own administrator run a statement; how to take it back is the caller's to note."""
        run_sql(self.lab, statement, database)

    def note(self, step: JsonObject) -> None:
        """Notes how to take back a change that is about to be made."""
        self.record.add(self.fault, step)

    def _keep(self, kind: str, name: str, namespace: str | None) -> None:
        found = self.lab.get(kind, name, namespace=namespace)
        self.note({"undo": "restore", "object": without_server_fields(found)})


def run_sql(lab: Lab, statement: str, database: str = "postgres") -> str:
    """Runs a statement as the database's administrator, over the socket inside its pod; returns the bare values.

    Raises OpsError.
    """
    command = ["psql", "--username", "postgres", "--dbname", database, "--set", "ON_ERROR_STOP=1", "--quiet"]
    command += ["--tuples-only", "--no-align"]
    result = lab.kubectl.execute(DATABASE_POD, command, stdin_text=statement)
    if result.exit_code != 0:
        raise OpsError(
            "The database refused a statement of the fault.",
            fix=f"See how the database fares: ./todoctl diagnose{lab.target.options}",
            exit_code=ExitCode.STACK,
            details=result.errors,
        )
    return result.output


def _encode(value: str) -> str:
    return base64.b64encode(value.encode()).decode()


def _where(namespace: str | None) -> list[str]:
    return [] if namespace is None else ["--namespace", namespace]
