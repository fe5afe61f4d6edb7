"""Whether the application really works: somebody who was there before signs in and finds the task of then."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from faults.lab import Lab
from faults.machine import ports_of
from faults.waiting import wait_until
from todoctl.deployment_tester.client import Account, Person
from todoctl.deployment_tester.connection import Connection
from todoctl.deployment_tester.outcome import CheckFailedError
from todoctl.errors import OpsError
from todoctl.minikube_deployer.rollout import read_workloads

_TITLE = "water the fern"


@dataclass
class Application:
    """The deployment from outside, through the forwarded ports."""

    lab: Lab
    account: Account = field(
        default_factory=lambda: Account(
            "Fault Lab", f"verify-{secrets.token_hex(6)}@todo.invalid", secrets.token_urlsafe(18)
        )
    )

    def begin(self) -> None:
        """Makes the account and the task that must be there ever after. Raises OpsError when that fails."""
        page, api = self._connect()
        try:
            person = Person(self.account, page, api, origin=ports_of(self.lab).frontend_url)
            person.sign_up()
            person.add_task(_TITLE)
        finally:
            page.close()
            api.close()

    def begin_when_ready(self, *, seconds: float) -> str:
        """Waits for the pods, then begins; what is wrong, or empty."""
        try:
            wait_until(lambda: not self._pods_problem(), "A whole deployment", seconds=seconds, period_seconds=2.0)
            self.begin()
        except (OpsError, CheckFailedError) as error:
            return str(error)
        return ""

    def problem(self) -> str:
        """What does not work for the person; empty when all does."""
        page, api = self._connect()
        try:
            person = Person(self.account, page, api, origin=ports_of(self.lab).frontend_url)
            answer = person.sign_in()
            if answer.status != 200:  # noqa: PLR2004 - HTTP
                return f"signing in is answered with {answer.status}"
            if _TITLE not in [task["title"] for task in person.tasks()]:
                return "the task of before is gone"
        except (OpsError, CheckFailedError) as error:
            return str(error)
        finally:
            page.close()
            api.close()
        return ""

    def wait_until_whole(self, *, seconds: float) -> str:
        """Waits until every pod is new and ready and the person can work; what is wrong at the end, or empty."""
        told = ""

        def is_whole() -> bool:
            nonlocal told
            told = self._pods_problem() or self.problem()
            return not told

        try:
            wait_until(is_whole, "A whole deployment", seconds=seconds, period_seconds=2.0)
        except OpsError:
            return told or "not whole in time"
        return ""

    def _pods_problem(self) -> str:
        names = [service.image.name for service in self.lab.blueprint.services.by_name().values()]
        workloads, _ = read_workloads(self.lab.kubectl, [self.lab.blueprint.database.name, *names])
        unready = [one.name for one in workloads if one.ready < one.wanted or not one.is_current]
        return f"not ready: {', '.join(unready)}" if unready else ""

    def _connect(self) -> tuple[Connection, Connection]:
        ports = ports_of(self.lab)
        return Connection(ports.frontend_url), Connection(ports.backend_url)
