"""`todoctl rotate`: new secrets for a deployment that goes on running."""

from __future__ import annotations

import sys
from typing import Annotated, Literal

import typer

from todoctl.cluster_target import ContextOption, NamespaceOption, TargetOption, choose_target, load
from todoctl.progress import Progress


def rotate(
    secret: Annotated[Literal["database-password"], typer.Argument(help="What gets a new value.")],
    *,
    target: TargetOption = "",
    context: ContextOption = "",
    namespace: NamespaceOption = "",
) -> None:
    """Give the database in the cluster a new password and replace the pods one by one. Nobody is signed out."""
    from todoctl.minikube_deployer.rotation import rotate_database_password  # noqa: PLC0415 - other commands need none of it

    del secret  # there is one kind only
    chosen = choose_target(target, context, namespace, remembered=True)
    rotate_database_password(chosen.kubectl(), load(), Progress())
    print(f"Every pod uses the new password. See that all is well: ./todoctl verify{chosen.options}", file=sys.stderr)
