"""Who cannot use the database, and what their logs and the database's own say about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from todoctl.aiops_troubleshooter.analyzers.base import effects_on, log_evidence
from todoctl.aiops_troubleshooter.calls import Call, calls_of
from todoctl.aiops_troubleshooter.log_signs import DATABASE_SIGNS, Sighting, find_signs
from todoctl.aiops_troubleshooter.objects import moment, name_of, ref_of, text
from todoctl.aiops_troubleshooter.report import Evidence, Finding, Fix, Ref
from todoctl.aiops_troubleshooter.snapshot import FRESH_SECONDS, LogLine, Snapshot
from todoctl.aiops_troubleshooter.troubles import in_trouble, lines_of
from todoctl.programs.command import JsonObject


@dataclass(frozen=True)
class Access:
    """One address of a database, and those of its callers that are in trouble."""

    snapshot: Snapshot
    call: Call
    sufferers: list[JsonObject]
    sightings: list[tuple[JsonObject, Sighting]]
    """What their logs, and the database's own, say about connecting."""

    @property
    def where(self) -> str:
        return f"{self.call.host}:{self.call.port}"

    def seen(self, *meanings: str) -> tuple[Evidence, ...]:
        found: dict[str, Evidence] = {}
        for pod, sighting in self.sightings:
            if sighting.meaning in meanings:
                found[ref_of(pod).name] = log_evidence(pod, sighting.line)
        return tuple(found.values())[:3]

    def finding(
        self,
        code: str,
        cause: str,
        fix: Fix,
        confidence: float,
        evidence: tuple[Evidence, ...],
        *,
        root: Ref | None = None,
        field: str | None = None,
        is_symptom: bool = False,
    ) -> Finding:
        return Finding(
            code=code,
            root=root or self.call.setting.kept_in,
            field=self.call.setting.field if field is None else field,
            cause=cause,
            evidence=evidence,
            fix=fix,
            confidence=confidence,
            effects=effects_on(self.sufferers, "cannot use the database"),
            is_symptom=is_symptom,
        )


def accesses(snapshot: Snapshot) -> Iterator[Access]:
    """Every database address that a workload in trouble uses."""
    troubled = in_trouble(snapshot)
    calls: dict[tuple[Ref, str], list[tuple[Call, list[JsonObject]]]] = {}
    for workload, pods in snapshot.pods_by_workload([trouble.pod for trouble in troubled]):
        found = snapshot.find(workload.kind, workload.name) or pods[0]
        for call in calls_of(snapshot, found):
            if call.role == "database":
                unique = list({name_of(pod): pod for pod in pods}.values())
                calls.setdefault((call.setting.kept_in, call.setting.key), []).append((call, unique))
    for _, found in sorted(calls.items(), key=lambda item: item[0]):
        sufferers = [pod for _, pods in found for pod in pods]
        names = {name_of(pod) for pod in sufferers}
        sightings = [
            (trouble.pod, sighting)
            for trouble in troubled
            if name_of(trouble.pod) in names
            for sighting in find_signs(lines_of(snapshot, trouble), DATABASE_SIGNS)
        ]
        call = found[0][0]
        yield Access(snapshot, call, sufferers, [*sightings, *_server_sightings(snapshot, call, sufferers)])


def _server_sightings(snapshot: Snapshot, call: Call, sufferers: list[JsonObject]) -> list[tuple[JsonObject, Sighting]]:
    """What PostgreSQL itself has refused in the last minutes; what it refused before they were there is not theirs."""
    if call.service is None:
        return []
    began = min(filter(None, (moment(pod, "metadata", "creationTimestamp") for pod in sufferers)), default=None)
    return [
        (pod, sighting)
        for pod in snapshot.selected_by(call.service, snapshot.pods)
        for sighting in find_signs(_fresh(snapshot, snapshot.lines_of(name_of(pod), previous=False)), DATABASE_SIGNS)
        if _is_about(sighting, call) and (began is None or sighting.line.at is None or sighting.line.at >= began)
    ]


def _is_about(sighting: Sighting, call: Call) -> bool:
    """False for what the server said to somebody else: another user, another database."""
    for name in ("user", "database"):
        asked = text(call.setting.address, name)
        if asked and sighting.group(name) not in {"", asked}:
            return False
    return True


def _fresh(snapshot: Snapshot, lines: list[LogLine]) -> list[LogLine]:
    return [line for line in lines if snapshot.is_within(line.at, FRESH_SECONDS)]
