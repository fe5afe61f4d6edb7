"""One person in a real browser, by way of the end-to-end tests' own programs."""

from __future__ import annotations

from pathlib import Path

from todoctl import shell
from todoctl.checks.browser import find_chromium
from todoctl.deployment_tester.client import Account
from todoctl.deployment_tester.deployment import Deployment
from todoctl.deployment_tester.outcome import CheckFailedError, CheckSkippedError, Evidence
from todoctl.errors import OpsError
from todoctl.files import last_lines
from todoctl.local_stack.node import ensure_node

SPEC = "deployment.spec.ts"
_TIMEOUT_SECONDS = 180.0
_SHOWN_LINES = 25


def try_in_browser(deployment: Deployment, account: Account) -> Evidence:
    """Signs up, adds, lists, completes, changes and deletes in Chromium, and takes a picture of the page."""
    repository = deployment.repository
    if any(deployment.public_url(service) != deployment.url(service) for service in deployment.urls):
        raise CheckSkippedError("A browser would go to the public addresses, which the forwards are not.")
    program = repository.node_modules / "@playwright" / "test" / "cli.js"
    if not program.exists():
        raise CheckSkippedError("Playwright is not installed here; ./todoctl test installs it.")
    try:
        node, chromium = ensure_node(repository), find_chromium()
    except OpsError as error:
        raise CheckSkippedError(error.problem) from None
    picture = repository.root / "test-results" / "deployment.png"
    result = shell.run(
        [str(node.node), str(program), "test", "--project=any deployment", "--reporter=line", SPEC],
        cwd=repository.root / "e2e",
        timeout_seconds=_TIMEOUT_SECONDS,
        env={
            **node.environment(),
            "CHROMIUM": chromium,
            "TODO_URL": deployment.url("frontend"),
            "TODO_BACKEND_URL": deployment.url("backend"),
            "TODO_ACCOUNT": account.email,
            "TODO_PASSWORD": account.password,
            "TODO_PICTURE": str(picture),
        },
    )
    if result.exit_code != 0:
        raise CheckFailedError(
            f"In a browser it does not work:\n{last_lines(result.output, _SHOWN_LINES)}",
            fix=f"Look at the pictures and the trace in {_relative(repository.root, picture.parent)}/e2e-artifacts",
        )
    return Evidence(
        "signed up, added, listed, completed, changed and deleted in Chromium; "
        f"picture: {_relative(repository.root, picture)}"
    )


def _relative(root: Path, path: Path) -> str:
    return str(path.relative_to(root))
