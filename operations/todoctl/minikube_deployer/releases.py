"""Helm releases: installed or upgraded when something differs, mended when stuck, rolled back when they fail."""

from __future__ import annotations

import hashlib
import json
import re
import tempfile
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from todoctl.errors import ExitCode, OpsError
from todoctl.files import content_hash, last_lines
from todoctl.minikube_deployer.hand_edits import remove_hand_edits
from todoctl.minikube_deployer.target import Target
from todoctl.programs import helm as helm_program
from todoctl.programs.helm import Helm, Release
from todoctl.shell import Result

_HOOK_TIMEOUT_SECONDS = 240.0
_ROLLBACK_TIMEOUT_SECONDS = 120.0
_UNINSTALL_TIMEOUT_SECONDS = 180.0
_SHOWN_LINES = 12
# A line such as "--- <temporary folder>/LIVE-795/apps.v1.Deployment.todo.todo-backend <time>": group, kind, name.
_HEADING = re.compile(r"^--- \S*LIVE-\d+/(\S+).*$")


@dataclass(frozen=True)
class WantedRelease:
    """A chart and the values that it shall be installed with."""

    name: str
    chart: Path
    environment_values: Path
    values: Mapping[str, object]
    """What only this deployment knows: image tags, addresses, checksums. No secret."""
    settings: tuple[str, ...] = ()
    """--set expressions of the user."""

    def fingerprint(self) -> str:
        """Changes with the chart, any value, or the major version of Helm."""
        told = {
            "chart": content_hash(self.chart, [self.chart]),
            "values": self.values,
            "environment": self.environment_values.name,
            "settings": self.settings,
            "helm": helm_program.version()[0],
        }
        return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:32]


@dataclass(frozen=True)
class Change:
    """One release that was installed or upgraded, and what stood there before."""

    name: str
    previous_revision: int | None
    """The newest revision that had been deployed; None when there was none."""


class ReleaseError(OpsError):
    """Helm could not install or upgrade."""


class ExplainedReleaseError(ReleaseError):
    """The same, and its details name the cause."""


def mend_stuck_releases(helm: Helm) -> list[str]:
    """Frees releases that a killed Helm has left in the middle of something; returns their names.

    Helm itself refuses them with "another operation is in progress". What holds data is not a release's to delete:
    the database's claim survives its uninstalling.
    """
    mended: list[str] = []
    for release in helm.releases().values():
        if not release.is_stuck:
            continue
        previous = last_deployed(helm.history(release.name))
        if release.status == "uninstalling" or previous is None:
            helm.uninstall(release.name, timeout_seconds=_UNINSTALL_TIMEOUT_SECONDS)
        else:
            helm.rollback(release.name, previous, timeout_seconds=_ROLLBACK_TIMEOUT_SECONDS)
        mended.append(release.name)
    return mended


def last_deployed(history: Sequence[Release]) -> int | None:
    """The newest revision that is or was in force."""
    return max((one.revision for one in history if one.status in {"deployed", "superseded"}), default=None)


def ensure_release(target: Target, wanted: WantedRelease) -> Change | None:
    """Installs or upgrades; None when the release is as wanted, in Helm's records and on the cluster.

    Raises ReleaseError; nothing is rolled back yet.
    """
    helm = target.helm()
    history = helm.history(wanted.name)
    fingerprint = wanted.fingerprint()
    is_in_force = bool(history) and history[-1].status == "deployed" and history[-1].description == fingerprint
    was_edited = bool(history) and bool(remove_hand_edits(target, helm.manifest(wanted.name)))
    if is_in_force and not was_edited and not has_drifted(target, wanted.name):
        return None
    change = Change(wanted.name, last_deployed(history))
    with _values_file(wanted.values) as values:
        result = helm.upgrade_install(
            wanted.name,
            wanted.chart,
            values=[wanted.environment_values, values],
            settings=wanted.settings,
            description=fingerprint,
            timeout_seconds=_HOOK_TIMEOUT_SECONDS,
        )
    if result.exit_code != 0:
        said = result.errors or result.output
        raise ReleaseError(
            f"Helm could not {'upgrade' if change.previous_revision else 'install'} {wanted.name}.",
            fix="What was found out stands above; more: ./todoctl diagnose",
            exit_code=ExitCode.CHECK_FAILED,
            details=last_lines(said, _SHOWN_LINES),
        )
    return change


def has_drifted(target: Target, release: str) -> bool:
    """True when an object of the release is missing or was changed by hand; a server-side dry run tells."""
    return _compare(target, release).exit_code != 0


def drift(target: Target) -> str:
    """How the objects of all releases differ from what Helm has installed, as kubectl's diff; empty when they do not.

    Raises OpsError when the cluster does not answer.
    """
    compared = [_compare(target, name) for name in sorted(target.helm().releases())]
    return "\n".join(found for result in compared if (found := _readable(result.output or result.errors)))


def _readable(diff: str) -> str:
    """Kubectl's diff without the commands and the temporary files that it was made with."""
    lines = [line for line in diff.splitlines() if not line.startswith(("diff -u", "+++ "))]
    return "\n".join(_HEADING.sub(r"--- \1", line) for line in lines).strip()


def _compare(target: Target, release: str) -> Result:
    return target.kubectl().try_run(
        *("diff", "--server-side", "--force-conflicts", "--field-manager", "helm", "--filename", "-"),
        stdin_text=target.helm().manifest(release),
        timeout_seconds=60.0,
    )


def roll_back(target: Target, changes: Sequence[Change]) -> list[str]:
    """Puts changed releases back to what was in force, newest change first; returns sentences about what was done.

    A first installation stays as it is: there is nothing to go back to, and the next deploy repairs it.
    """
    done: list[str] = []
    for change in reversed(changes):
        history = target.helm().history(change.name)
        # Helm may have refused the values before it changed anything.
        if change.previous_revision is None or (history and history[-1].revision == change.previous_revision):
            continue
        try:
            target.helm().rollback(change.name, change.previous_revision, timeout_seconds=_ROLLBACK_TIMEOUT_SECONDS)
        except OpsError as error:
            done.append(f"{change.name} could not be rolled back: {error.problem}")
        else:
            done.append(f"{change.name} is back at revision {change.previous_revision}, which went on serving.")
    return done


@contextmanager
def _values_file(values: Mapping[str, object]) -> Generator[Path]:
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(values, file)
        file.flush()
        yield Path(file.name)
