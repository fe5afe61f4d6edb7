"""One person in a real browser, by way of the end-to-end tests' own programs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from todoctl import shell
from todoctl.checks.browser import find_chromium
from todoctl.deployment_tester.client import Account
from todoctl.deployment_tester.deployment import Deployment
from todoctl.deployment_tester.outcome import CheckFailedError, CheckSkippedError, Evidence
from todoctl.errors import OpsError
from todoctl.files import last_lines
from todoctl.local_stack.node import Node, ensure_node

_SPEC = "deployment.spec.ts"
_RESULTS = "test-results"
_PICTURE = "deployment.png"
_TIMEOUT_SECONDS = 180.0
_SHOWN_LINES = 25


@dataclass(frozen=True)
class Browser:
    """Chromium, and what drives it."""

    deployment: Deployment
    node: Node
    chromium: str

    @classmethod
    def find(cls, deployment: Deployment) -> Self:
        """Raises CheckSkippedError with the reason when there is none, or none that could see this deployment."""
        if any(deployment.public_url(service) != deployment.url(service) for service in deployment.urls):
            raise CheckSkippedError("A browser would go to the public addresses, which the forwards are not.")
        if not (deployment.repository.node_modules / "@playwright" / "test" / "cli.js").exists():
            raise CheckSkippedError("Playwright is not installed here; ./todoctl test installs it.")
        try:
            return cls(deployment, ensure_node(deployment.repository), find_chromium())
        except OpsError as error:
            raise CheckSkippedError(error.problem) from None

    def try_everything(self, account: Account) -> Evidence:
        """Signs up, adds, lists, completes, changes and deletes by chat, and takes a picture of the page."""
        repository = self.deployment.repository
        program = repository.node_modules / "@playwright" / "test" / "cli.js"
        result = shell.run(
            [str(self.node.node), str(program), "test", "--project=any deployment", "--reporter=line", _SPEC],
            cwd=repository.root / "e2e",
            timeout_seconds=_TIMEOUT_SECONDS,
            env={
                **self.node.environment(),
                "CHROMIUM": self.chromium,
                "TODO_URL": self.deployment.url("frontend"),
                "TODO_BACKEND_URL": self.deployment.url("backend"),
                "TODO_ACCOUNT": account.email,
                "TODO_PASSWORD": account.password,
                "TODO_PICTURE": str(repository.root / _RESULTS / _PICTURE),
            },
        )
        if result.exit_code != 0:
            raise CheckFailedError(
                "In a browser it does not work.",
                fix=f"Read the lines below, and look at the traces in {_RESULTS}/e2e-artifacts (npx playwright "
                "show-trace FILE).",
                details=last_lines(result.output, _SHOWN_LINES),
            )
        return Evidence(
            f"signed up, added, listed, completed, changed and deleted in Chromium; picture: {_RESULTS}/{_PICTURE}"
        )
