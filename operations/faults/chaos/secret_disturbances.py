"""What happens when secrets get new values while people are at work."""

from __future__ import annotations

from faults.chaos.disturbance import Disturbance
from faults.chaos.people import SignedIn
from faults.lab import Lab
from todoctl.minikube_deployer.auth_secret_rotation import rotate_auth_secret
from todoctl.minikube_deployer.database_password_rotation import rotate_database_password
from todoctl.progress import Progress


def _rotate_password(lab: Lab) -> None:
    rotate_database_password(lab.kubectl, lab.blueprint, Progress())


def _rotate_auth_secret(lab: Lab) -> None:
    rotate_auth_secret(lab.kubectl, lab.blueprint, Progress())


SECRET_DISTURBANCES = (
    Disturbance("database-password", "The database gets a new password", _rotate_password),
    Disturbance(
        "auth-secret",
        "The sessions get a new secret, while people signed in before ask for tokens",
        _rotate_auth_secret,
        people=SignedIn,
        is_planned=True,
    ),
)
