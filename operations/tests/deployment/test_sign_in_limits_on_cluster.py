"""Limits that replicas keep together: who is sent to another pod by each request has no more guesses than others."""

from http import HTTPStatus
from typing import Any

import httpx2
import pytest
from deployment.clone import Clone
from deployment.person import Person

from todoctl.programs.kubectl import Kubectl

pytestmark = pytest.mark.integration

GUESSES_ALLOWED = 20
"""Wrong passwords for one account in a quarter of an hour; frontend/lib/auth/sign-in-limit.ts."""


def frontend_addresses(kubectl: Kubectl) -> list[str]:
    pods: list[dict[str, Any]] = kubectl.get("pods", selector="app.kubernetes.io/component=frontend")
    return [
        f"http://{pod['status']['podIP']}:3000"
        for pod in pods
        if "deletionTimestamp" not in pod["metadata"] and pod["status"].get("podIP")
    ]


def guess(replica: str, origin: str, email: str, number: int) -> int:
    """One wrong password, sent to one replica by somebody who claims another address each time."""
    return httpx2.post(
        f"{replica}/api/auth/sign-in/email",
        json={"email": email, "password": f"a guess, number {number}"},
        headers={"Origin": origin, "X-Forwarded-For": f"203.0.113.{number}"},
        timeout=30.0,
    ).status_code


def count_from_tomorrow(kubectl: Kubectl) -> None:
    """Has every limit begin a day from now, as a node's clock does that was wrong for a moment."""
    statement = """update auth."rateLimit" set "lastRequest" = "lastRequest" + 86400000;"""
    command = ["psql", "--username", "postgres", "--dbname", "todo", "--set", "ON_ERROR_STOP=1", "--quiet"]
    assert kubectl.execute("todo-postgres-0", command, stdin_text=statement).exit_code == 0


def test_guesses_at_a_password_are_counted_over_all_replicas(deployed: Clone, kubectl: Kubectl) -> None:
    urls = deployed.status()["urls"]
    person = Person.sign_up(urls["frontend"], urls["backend"])
    replicas = frontend_addresses(kubectl)
    assert len(replicas) > 1
    statuses = [
        guess(replicas[number % len(replicas)], urls["frontend"], person.email, number)
        for number in range(GUESSES_ALLOWED + len(replicas))
    ]
    assert statuses == [HTTPStatus.UNAUTHORIZED] * GUESSES_ALLOWED + [HTTPStatus.TOO_MANY_REQUESTS] * len(replicas)

    count_from_tomorrow(kubectl)
    assert guess(replicas[0], urls["frontend"], person.email, 1) == HTTPStatus.UNAUTHORIZED
