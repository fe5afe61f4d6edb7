"""What a check may use: the deployment, and the people who try it."""

from __future__ import annotations

from dataclasses import dataclass

from todoctl.deployment_tester.deployment import Deployment
from todoctl.deployment_tester.people import People


@dataclass
class Trial:
    """One run of the checks."""

    deployment: Deployment
    people: People
