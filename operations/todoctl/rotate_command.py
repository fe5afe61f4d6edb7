"""`todoctl rotate`: new secrets for a deployment that goes on running."""

from __future__ import annotations

import sys
from typing import Annotated, Literal

import typer

from todoctl.cluster_target import ContextOption, NamespaceOption, TargetOption, choose_target, load
from todoctl.progress import Progress


def rotate(
    secret: Annotated[Literal["database-password", "auth-secret"], typer.Argument(help="What gets a new value.")],
    *,
    target: TargetOption = "",
    context: ContextOption = "",
    namespace: NamespaceOption = "",
) -> None:
    """Give a deployment a new secret and replace its pods one by one. Nobody is signed out.

    database-password: of the database in the cluster.

    auth-secret: what signs the sessions and encrypts the token keys. The one before is accepted until the next time:
    leave 30 days between, as long as a session lasts.
    """
    from todoctl.minikube_deployer.auth_secret_rotation import rotate_auth_secret  # noqa: PLC0415 - needed here alone
    from todoctl.minikube_deployer.database_password_rotation import rotate_database_password  # noqa: PLC0415 - as above

    chosen = choose_target(target, context, namespace, remembered=True)
    rotations = {"database-password": rotate_database_password, "auth-secret": rotate_auth_secret}
    rotations[secret](chosen.kubectl(), load(), Progress())
    print(f"Every pod uses the new value. See that all is well: ./todoctl verify{chosen.options}", file=sys.stderr)
