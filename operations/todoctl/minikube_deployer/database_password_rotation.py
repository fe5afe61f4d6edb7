"""A new password for the database, while the application runs."""

from __future__ import annotations

from todoctl.blueprint.model import Blueprint
from todoctl.errors import ExitCode, OpsError
from todoctl.minikube_deployer.cluster_secrets import (
    APPLICATION_PASSWORD,
    APPLICATION_ROLE,
    in_cluster_url,
    new_secret,
    read_secret,
    secret_manifest,
)
from todoctl.minikube_deployer.labels import object_labels
from todoctl.minikube_deployer.pod_replacement import replace_pods
from todoctl.programs.kubectl import Kubectl
from todoctl.progress import Progress

_URL = "DATABASE_URL"


def rotate_database_password(kubectl: Kubectl, blueprint: Blueprint, progress: Progress) -> None:
    """Gives the application's role a new password and has every pod use it.

    Connections that are open stay. The Secrets are written first: a pod that starts in between waits for the database,
    and one that runs needs no new connection. Raises OpsError; run again, it goes on with another password.
    """
    database = read_secret(kubectl, blueprint.database.name)
    application = read_secret(kubectl, blueprint.secret)
    if database is None or application is None or _URL not in application:
        raise OpsError(
            "There is no database in the cluster whose password todoctl keeps.",
            fix="Change the password where your database is, then DATABASE_URL in .env, then run: ./todoctl deploy",
            exit_code=ExitCode.STACK,
        )
    password = new_secret()
    url = in_cluster_url(blueprint, password)
    labels = object_labels(blueprint)
    with progress.step("secrets") as step:
        kubectl.apply(
            [
                secret_manifest(blueprint.database.name, labels, {**database, APPLICATION_PASSWORD: password}),
                secret_manifest(blueprint.secret, labels, {**application, _URL: url}),
            ],
            doing="store the new password",
        )
        _set(kubectl, blueprint, password)
        step.outcome = "stored"
    for service in blueprint.services.by_name().values():
        replace_pods(kubectl, service.image.name, progress)


def _set(kubectl: Kubectl, blueprint: Blueprint, password: str) -> None:
    statement = f"alter role {APPLICATION_ROLE} password '{password}';"
    command = ["psql", "--username", "postgres", "--set", "ON_ERROR_STOP=1", "--quiet"]
    # On standard input: a command line can be read by everybody on the node.
    result = kubectl.execute(f"{blueprint.database.name}-0", command, stdin_text=statement)
    if result.exit_code != 0:
        raise OpsError(
            "The database did not take the new password; the Secrets hold it already.",
            fix="Run the command again once the database answers; see how it fares with: ./todoctl diagnose",
            exit_code=ExitCode.STACK,
        )
