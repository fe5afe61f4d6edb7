"""What happens when secrets get new values while people are at work."""

from __future__ import annotations

from collections.abc import Callable

from faults.chaos.disturbance import Disturbance
from faults.chaos.people import SignedIn
from faults.lab import Lab
from todoctl.blueprint.model import Blueprint
from todoctl.minikube_deployer.auth_secret_rotation import rotate_auth_secret
from todoctl.minikube_deployer.database_password_rotation import rotate_database_password
from todoctl.programs.kubectl import Kubectl
from todoctl.progress import Progress


def _by(rotate: Callable[[Kubectl, Blueprint, Progress], None]) -> Callable[[Lab], None]:
    return lambda lab: rotate(lab.kubectl, lab.blueprint, Progress())


SECRET_DISTURBANCES = (
    Disturbance("database-password", "The database gets a new password", _by(rotate_database_password)),
    Disturbance(
        "auth-secret",
        "The sessions get a new secret, while people signed in before ask for tokens",
        _by(rotate_auth_secret),
        people=SignedIn,
        is_planned=True,
    ),
)
