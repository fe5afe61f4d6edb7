"""A new secret for sessions and token keys, while people are signed in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from todoctl.blueprint.model import Blueprint
from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.cluster_secrets import new_secret, numbered_secrets, read_secret, secret_manifest
from todoctl.minikube_deployer.labels import object_labels
from todoctl.minikube_deployer.pod_replacement import replace_pods
from todoctl.programs.command import JsonObject
from todoctl.programs.kubectl import Kubectl
from todoctl.progress import Progress

SECRET = "BETTER_AUTH_SECRET"  # noqa: S105 - the name of a key
SECRETS = "BETTER_AUTH_SECRETS"
_RELOCK_SECONDS = 90.0


@dataclass(frozen=True)
class AuthSecrets:
    """The secrets that are known, by number: the greater, the newer. `used` is the number of the one in use."""

    by_version: Mapping[int, str] = field(repr=False)
    used: int

    @classmethod
    def read(cls, application: Mapping[str, str]) -> Self:
        """From the values of the application's Secret. Raises OpsError when they were written by somebody else."""
        told = application.get(SECRETS, "")
        if not told:
            return cls({1: application[SECRET]}, 1)
        found = numbered_secrets(told)
        if not found or len(dict(found)) != len(found):
            raise OpsError(
                f"{SECRETS} in the Secret is not a list of the form 2:newer,1:older.",
                fix="Correct it, the secret in use first, then run the command again.",
                exit_code=ExitCode.STACK,
            )
        return cls(dict(found), found[0][0])

    @property
    def newest(self) -> int:
        return max(self.by_version)

    @property
    def value(self) -> str:
        """As the frontend reads it: the secret in use first."""
        others = sorted(self.by_version.keys() - {self.used}, reverse=True)
        return ",".join(f"{version}:{self.by_version[version]}" for version in (self.used, *others))

    def with_another(self) -> AuthSecrets:
        """The one in use and a newer one; those that were used before are forgotten."""
        kept = self.by_version[self.used]
        return AuthSecrets({self.used: kept, self.newest + 1: new_secret()}, self.used)

    def use_newest(self) -> AuthSecrets:
        return replace(self, used=self.newest)


def rotate_auth_secret(kubectl: Kubectl, blueprint: Blueprint, progress: Progress) -> None:
    """Gives the frontend a new secret. Nobody is signed out: cookies of the one before go on being accepted.

    First every pod learns the new secret, and only then does any use it, so that no pod meets a cookie it cannot check.
    Then the token keys are encrypted anew. Stopped on the way and run again, it goes on where it was. Raises OpsError.
    """
    name = blueprint.services.frontend.image.name
    application = read_secret(kubectl, blueprint.secret)
    deployment = kubectl.find("deployment", name)
    if application is None or SECRET not in application or deployment is None or not _reads_secrets(deployment):
        raise OpsError(
            f"There is no deployment here that can be given a new {SECRET}.",
            fix="Install this version first: ./todoctl deploy",
            exit_code=ExitCode.STACK,
        )
    known = AuthSecrets.read(application)

    def store(secrets: AuthSecrets, doing: str) -> None:
        application[SECRETS] = secrets.value
        manifest = secret_manifest(blueprint.secret, object_labels(blueprint), application)
        kubectl.apply([manifest], doing=doing)

    is_only_to_be_finished = known.used == known.newest and application[SECRET] != known.by_version[known.used]
    if not is_only_to_be_finished:
        if known.used == known.newest:
            known = known.with_another()
        store(known, "store the new secret")
        replace_pods(kubectl, name, progress, reason="which learns the new secret")
        known = known.use_newest()
    store(known, "have the new secret used")
    replace_pods(kubectl, name, progress, reason="which uses it")
    with progress.step("token keys") as step:
        _relock_token_keys(kubectl, blueprint)
        step.outcome = "encrypted anew"
    # Only now: until then the value from before the first rotation opens keys that no rotation has touched yet.
    application[SECRET] = known.by_version[known.used]
    store(known, "note the secret in use")


def _reads_secrets(deployment: JsonObject) -> bool:
    containers: list[JsonObject] = deployment["spec"]["template"]["spec"]["containers"]
    variables: list[list[JsonObject]] = [container.get("env") or [] for container in containers]
    return any(one["name"] == SECRETS for some in variables for one in some)


def _relock_token_keys(kubectl: Kubectl, blueprint: Blueprint) -> None:
    """The frontend's migration does that, in a pod that has the new secret already."""
    frontend = blueprint.services.frontend
    selector = f"app.kubernetes.io/name={frontend.image.name},app.kubernetes.io/component=frontend"
    pods = [str(pod["metadata"]["name"]) for pod in kubectl.get("pods", selector=selector) if _serves(pod)]
    result = kubectl.execute(pods[0], frontend.migration, timeout_seconds=_RELOCK_SECONDS) if pods else None
    if result is None or result.exit_code != 0:
        raise OpsError(
            "The token keys could not be encrypted anew; sessions and tokens go on working with both secrets.",
            fix="Run the command again once the pods and the database answer; see: ./todoctl diagnose",
            exit_code=ExitCode.STACK,
            details="" if result is None else (result.errors or result.output)[-2000:],
        )


def _serves(pod: JsonObject) -> bool:
    conditions: list[JsonObject] = pod.get("status", {}).get("conditions") or []
    is_ready = any(one.get("type") == "Ready" and one.get("status") == "True" for one in conditions)
    return is_ready and "deletionTimestamp" not in pod["metadata"]
