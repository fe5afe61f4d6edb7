"""Reads the ends of the logs: those of the deployment's running containers at once, the others one by one.

Each kubectl costs a fifth of a second of processor time, which on a busy machine is most of a diagnosis.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime

from todoctl.aiops_troubleshooter.objects import labels_of, moment, name_of, views_of
from todoctl.aiops_troubleshooter.redaction import Redactor
from todoctl.aiops_troubleshooter.snapshot import RECENT_SECONDS, Log, LogLine, Snapshot
from todoctl.aiops_troubleshooter.troubles import in_trouble
from todoctl.errors import OpsError
from todoctl.programs.kubectl import Kubectl

_SECONDS = 2.5
_LINES = 120
_MOST_LOGS = 16
_PART_OF = "app.kubernetes.io/part-of"
_PREFIX = re.compile(r"\[pod/(?P<pod>[^/\]]+)/(?P<container>[^\]]+)\] ?(?P<line>.*)")

Wanted = tuple[str, str, bool]
"""Pod, container, and whether the run before the last restart is meant."""


def read_logs(pool: ThreadPoolExecutor, kubectl: Kubectl, snapshot: Snapshot, redactor: Redactor) -> list[Log | str]:
    """The ends of the logs, those of containers in trouble first; a text names one that could not be read."""
    wanted = wanted_logs(snapshot)[:_MOST_LOGS]
    together, label = _together(snapshot, wanted)
    joint = pool.submit(_read_together, kubectl, redactor, label, together) if together else None
    single: dict[Wanted, Future[Log | str]] = {
        one: pool.submit(_read_one, kubectl, redactor, *one) for one in wanted if one not in together
    }
    found: dict[Wanted, Log] = {} if joint is None else joint.result()
    # A log that did not come with the others is asked for by itself.
    for one in wanted:
        if one not in found and one not in single:
            single[one] = pool.submit(_read_one, kubectl, redactor, *one)
    return [found[one] if one in found else single[one].result() for one in wanted]


def wanted_logs(snapshot: Snapshot) -> list[Wanted]:
    """Which logs to read; the most telling first."""
    troubled = {name_of(trouble.pod) for trouble in in_trouble(snapshot)}
    found: list[tuple[int, str, str, bool]] = []
    for pod in snapshot.pods:
        weight = 0 if name_of(pod) in troubled else 1
        for view in views_of(pod):
            if view.running_since is not None or view.last_end:
                found.append((weight, name_of(pod), view.name, False))
            ended = moment(view.last_end, "finishedAt")
            if view.running_since is not None and view.restarts and snapshot.is_within(ended, RECENT_SECONDS):
                found.append((weight, name_of(pod), view.name, True))
    return [(pod, container, previous) for _, pod, container, previous in sorted(found)]


def _together(snapshot: Snapshot, wanted: Sequence[Wanted]) -> tuple[frozenset[Wanted], str]:
    """The logs that one call can read, and the label that selects their pods."""
    values = {name_of(pod): labels_of(pod).get(_PART_OF, "") for pod in snapshot.pods}
    counted = Counter(filter(None, values.values()))
    if not counted:
        return frozenset(), ""
    value, _ = counted.most_common(1)[0]
    chosen = frozenset(one for one in wanted if not one[2] and values.get(one[0]) == value)
    return chosen, f"{_PART_OF}={value}"


def _read_together(kubectl: Kubectl, redactor: Redactor, label: str, wanted: frozenset[Wanted]) -> dict[Wanted, Log]:
    try:
        result = kubectl.try_run(
            *("logs", "--selector", label, "--all-containers", "--prefix", "--ignore-errors", f"--tail={_LINES}"),
            *("--timestamps=true", f"--request-timeout={_SECONDS:.0f}s"),
            timeout_seconds=_SECONDS,
        )
    except OpsError:
        return {}
    lines: dict[Wanted, list[LogLine]] = {}
    for said in result.output.splitlines():
        match = _PREFIX.fullmatch(said)
        if match is not None:
            key = (match["pod"], match["container"], False)
            lines.setdefault(key, []).append(_line(redactor.hide(match["line"])))
    return {key: Log(key[0], key[1], key[2], tuple(found)) for key, found in lines.items() if key in wanted}


def _read_one(kubectl: Kubectl, redactor: Redactor, pod: str, container: str, previous: bool) -> Log | str:  # noqa: FBT001 - a part of Wanted
    try:
        result = kubectl.try_run(
            *("logs", pod, "--container", container, f"--tail={_LINES}", "--timestamps=true"),
            *(("--previous",) if previous else ()),
            f"--request-timeout={_SECONDS:.0f}s",
            timeout_seconds=_SECONDS,
        )
    except OpsError:
        return f"log of {pod}: timed out"
    if result.exit_code != 0:
        return f"log of {pod}: {'forbidden' if '(Forbidden)' in result.errors else 'not there'}"
    return Log(pod, container, previous, tuple(_line(redactor.hide(line)) for line in result.output.splitlines()))


def _line(said: str) -> LogLine:
    stamp, _, rest = said.partition(" ")
    try:
        return LogLine(datetime.fromisoformat(stamp), rest)
    except ValueError:
        return LogLine(None, said)
