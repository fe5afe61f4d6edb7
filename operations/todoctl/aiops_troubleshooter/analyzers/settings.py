"""Settings that a program misses or refuses at its start, as its own log says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from todoctl.aiops_troubleshooter.analyzers.base import (
    SURE,
    Analyzer,
    GuideEntry,
    effects_on,
    log_evidence,
    spec_evidence,
)
from todoctl.aiops_troubleshooter.analyzers.crash import Crash, crashes
from todoctl.aiops_troubleshooter.calls import settings_of
from todoctl.aiops_troubleshooter.log_signs import SETTING_SIGNS, Sighting, find_signs
from todoctl.aiops_troubleshooter.objects import parts, text
from todoctl.aiops_troubleshooter.report import Evidence, Finding, Fix, Ref
from todoctl.aiops_troubleshooter.snapshot import Snapshot

_SECRET_NAME = re.compile(r"SECRET|KEY|PASSWORD|TOKEN|DATABASE_URL")


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    told: dict[tuple[str, Ref, str], Finding] = {}
    for crash in crashes(snapshot):
        seen: set[str] = set()
        # Backwards: an older run may have missed something else.
        for sighting in reversed(find_signs(crash.lines, SETTING_SIGNS)):
            name = sighting.group("name")
            if name in seen:
                continue
            seen.add(name)
            finding = _explain(crash, sighting)
            if finding is None:
                continue
            key = (finding.code, finding.root, finding.field)
            if key in told:  # the other service misses the same
                finding = replace(told[key], effects=(*told[key].effects, *finding.effects))
            told[key] = finding
    yield from told.values()


def _explain(crash: Crash, sighting: Sighting) -> Finding | None:
    snapshot, name = crash.snapshot, sighting.group("name")
    seen = log_evidence(crash.first.pod, sighting.line)
    root, field, is_there = _home(crash, name)
    if sighting.meaning == "missing" and is_there:
        return None  # it came meanwhile; the next run of the container reads it
    if sighting.meaning == "missing":
        code, cause = "setting-missing", f"{crash.workload.name} needs the setting {name}, and it is not set."
    else:
        code = "setting-wrong"
        cause = f"{crash.workload.name} refuses its setting {name}: {sighting.group('complaint').rstrip('.')}."
    return Finding(
        code,
        root,
        field,
        cause,
        (seen, *_place_evidence(root, field, is_there=is_there)),
        Fix(
            f"Deploy again: it sets {name}. What comes from you stands in .env or the environment.",
            (snapshot.todoctl("deploy"),),
            f"services.<service>.settings: {name}",
        ),
        SURE,
        effects_on(crash.pods, crash.ending),
    )


def _home(crash: Crash, name: str) -> tuple[Ref, str, bool]:
    """The object and field that should hold a setting, and whether it does."""
    snapshot = crash.snapshot
    known = next((one for one in settings_of(snapshot, crash.first.pod) if one.name == name), None)
    if known is not None:
        return known.kept_in, known.field, known.is_known and not known.is_empty
    wanted = "Secret" if _SECRET_NAME.search(name) else "ConfigMap"
    field = "secretRef" if wanted == "Secret" else "configMapRef"
    named = [text(one, field, "name") for one in parts(crash.first.view.spec, "envFrom")]
    if wanted == "Secret":
        named += [text(one, "valueFrom", "secretKeyRef", "name") for one in parts(crash.first.view.spec, "env")]
    holder = next(filter(None, named), "")
    if holder:
        reads_all = holder in [text(one, field, "name") for one in parts(crash.first.view.spec, "envFrom")]
        return (
            (snapshot.ref(wanted, holder), f"data.{name}", False)
            if reads_all
            else (crash.workload, f"{crash.first.view.field}.env[{name}]", False)
        )
    return crash.workload, f"{crash.first.view.field}.env[{name}]", False


def _place_evidence(root: Ref, field: str, *, is_there: bool) -> tuple[Evidence, ...]:
    return () if is_there else (spec_evidence(root, f"{field} is not there"),)


_LOGS = "kubectl logs POD --previous"
ANALYZER = Analyzer(
    title="Settings",
    entries=(
        GuideEntry(
            "setting-missing",
            "A setting is missing",
            "CrashLoopBackOff; the log says `Setting NAME: Field required.` or `NAME is not set.`",
            _LOGS,
            "The variable is in no ConfigMap or Secret that the pod reads.",
            "`./todoctl deploy` sets it; what only you know goes into `.env`.",
        ),
        GuideEntry(
            "setting-wrong",
            "A setting has a wrong value",
            "CrashLoopBackOff; the log names the setting and what is wrong with it.",
            _LOGS,
            "The ConfigMap or the Secret holds a value that the program refuses.",
            "Correct it in `.env` or the blueprint, then `./todoctl deploy`.",
        ),
    ),
    check=_check,
)
