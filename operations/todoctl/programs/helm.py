"""Helm, bound to one context and one namespace; version 3 and 4."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import cast

from todoctl.errors import ExitCode, OpsError
from todoctl.programs.command import JsonObject, find_program, run_program
from todoctl.programs.kubectl import Kubectl
from todoctl.shell import Result

_QUESTION_TIMEOUT_SECONDS = 30.0
_OLDEST = (3, 14)
_SERVER_SIDE_SINCE = 4


@dataclass(frozen=True)
class Release:
    """One installed chart."""

    name: str
    revision: int
    status: str
    """deployed, failed, superseded, uninstalling, pending-install, pending-upgrade or pending-rollback."""
    chart: str
    description: str

    @property
    def is_stuck(self) -> bool:
        """Helm was ended in the middle of something, and refuses to go on by itself."""
        return self.status.startswith("pending-") or self.status == "uninstalling"


@dataclass(frozen=True)
class Helm:
    """Helm for one context and namespace."""

    context: str
    namespace: str

    def releases(self) -> dict[str, Release]:
        """All releases of the namespace by name, whatever their status."""
        listed = self._run("list", "--all", "--output", "json", doing="list the Helm releases")
        return {found.name: found for found in map(_release, _objects(listed)) if found is not None}

    def history(self, release: str) -> list[Release]:
        """The revisions of a release, oldest first; empty when it is not installed."""
        result = self._try("history", release, "--output", "json", "--max", "50")
        if result.exit_code != 0:
            return []
        return [
            found
            for found in (_release({**one, "name": release}) for one in _objects(result.output))
            if found is not None
        ]

    def upgrade_install(
        self,
        release: str,
        chart: Path,
        *,
        values: Sequence[Path],
        description: str,
        timeout_seconds: float,
        settings: Sequence[str] = (),
    ) -> Result:
        """Installs or upgrades, waits for the hooks and for nothing else; returns how it ended.

        values: files, the later wins. settings: --set expressions of the user. description: kept with the revision.
        Rolling back is the caller's: the evidence must be read before it is gone.
        """
        files = [word for path in values for word in ("--values", str(path))]
        # Helm 4 applies on the server by itself for new releases only; asked for, it does so for all.
        server_side = ["--server-side=true"] if version()[0] >= _SERVER_SIDE_SINCE else []
        return self._try(
            *("upgrade", release, str(chart), "--install", "--history-max", "10", "--description", description),
            *("--timeout", f"{timeout_seconds:.0f}s", *server_side, *files, *_given(settings)),
            timeout_seconds=timeout_seconds + _QUESTION_TIMEOUT_SECONDS,
        )

    def manifest(self, release: str) -> str:
        """The objects that the release consists of, as YAML, without hooks."""
        return self._run("get", "manifest", release, doing=f"read the manifest of {release}")

    def rollback(self, release: str, revision: int, *, timeout_seconds: float) -> None:
        """Goes back to a revision; hooks do not run, since the schema only ever grows."""
        self._run(
            *("rollback", release, str(revision), "--no-hooks", "--history-max", "10"),
            doing=f"roll {release} back to revision {revision}",
            timeout_seconds=timeout_seconds,
        )

    def uninstall(self, release: str, *, timeout_seconds: float) -> None:
        """Removes a release and waits until its objects are gone; one that is not there is no error."""
        self._run(
            # In the foreground: pods that still end need the database that is uninstalled next.
            *("uninstall", release, "--ignore-not-found", "--wait", "--cascade", "foreground"),
            *("--timeout", f"{timeout_seconds:.0f}s"),
            doing=f"uninstall {release}",
            timeout_seconds=timeout_seconds + _QUESTION_TIMEOUT_SECONDS,
        )

    def test(self, release: str, *, timeout_seconds: float) -> Result:
        """Runs the chart's test pods."""
        return self._try("test", release, "--timeout", f"{timeout_seconds:.0f}s", timeout_seconds=timeout_seconds + 30)

    def values_of(self, release: str) -> JsonObject:
        """The values that the release was last given, without the chart's own."""
        text = self._run("get", "values", release, "--output", "json", doing=f"read the values of {release}")
        found: object = json.loads(text)
        return cast("JsonObject", found) if isinstance(found, dict) else {}

    def _run(self, *arguments: str, doing: str, timeout_seconds: float = _QUESTION_TIMEOUT_SECONDS) -> str:
        result = self._try(*arguments, timeout_seconds=timeout_seconds)
        if result.exit_code != 0:
            raise Kubectl(self.context, self.namespace).explain(result, doing)
        return result.output

    def _try(self, *arguments: str, timeout_seconds: float = _QUESTION_TIMEOUT_SECONDS) -> Result:
        bound = ["--kube-context", self.context, "--namespace", self.namespace]
        return run_program([find_program("helm"), *arguments, *bound], timeout_seconds=timeout_seconds)


def render(release: str, chart: Path, values: Path, namespace: str) -> str:
    """The manifests of a chart as YAML, made without any cluster. Raises OpsError with what Helm said."""
    result = run_program(
        [find_program("helm"), "template", release, str(chart), "--values", str(values), "--namespace", namespace],
        timeout_seconds=_QUESTION_TIMEOUT_SECONDS,
    )
    if result.exit_code != 0:
        raise OpsError(
            f"The chart {chart.name} cannot be rendered with {values.name}.",
            fix="Read what Helm said above; if the chart was edited by hand, write it anew: ./todoctl generate",
            exit_code=ExitCode.CHECK_FAILED,
            details=result.errors.strip(),
        )
    return result.output


@cache
def version() -> tuple[int, ...]:
    """Major and minor version. Raises OpsError for one that is too old."""
    result = run_program([find_program("helm"), "version", "--template", "{{.Version}}"], timeout_seconds=20.0)
    match = re.search(r"v(\d+)\.(\d+)", result.output)
    found: tuple[int, ...] = (int(match[1]), int(match[2])) if match else ()
    if found < _OLDEST:
        raise OpsError(
            f"Helm {'.'.join(map(str, _OLDEST))} or newer is needed; the one here says {result.output.strip()!r}.",
            fix="Install a current Helm (helm.sh/docs/intro/install), then run the command again.",
            exit_code=ExitCode.TOOL,
        )
    return found


def _given(settings: Sequence[str]) -> list[str]:
    """--set words; environment variables are texts, even those that look like numbers."""
    return [
        word for setting in settings for word in ("--set-string" if setting.startswith("config.") else "--set", setting)
    ]


def _objects(text: str) -> list[Mapping[str, object]]:
    found: object = json.loads(text or "[]")
    return cast("list[Mapping[str, object]]", found) if isinstance(found, list) else []


def _release(found: Mapping[str, object]) -> Release | None:
    name, revision = found.get("name"), found.get("revision")
    if not isinstance(name, str) or not isinstance(revision, (str, int)):
        return None
    told = [str(found.get(field, "")) for field in ("status", "chart", "description")]
    return Release(name, int(revision), *told)
