"""Containers that end with an error: by what they, or the kernel, said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from todoctl.aiops_troubleshooter.analyzers.base import (
    CERTAIN,
    LIKELY,
    POSSIBLE,
    SURE,
    Analyzer,
    GuideEntry,
    effects_on,
    log_evidence,
    spec_evidence,
    status_evidence,
)
from todoctl.aiops_troubleshooter.log_signs import DATABASE_SIGNS, SETTING_SIGNS, SYSTEM_SIGNS, find_signs, last_words
from todoctl.aiops_troubleshooter.objects import condition_of, name_of, text, texts, views_of
from todoctl.aiops_troubleshooter.report import Evidence, Finding, Fix, Ref
from todoctl.aiops_troubleshooter.snapshot import LogLine, Snapshot
from todoctl.aiops_troubleshooter.troubles import Trouble, crashed, killed_by_probe, lines_of
from todoctl.programs.command import JsonObject

_OUT_OF_MEMORY = "OOMKilled"
_OTHERS_SIGNS = (*SETTING_SIGNS, *SYSTEM_SIGNS)
_NOT_STARTED = frozenset({126, 127, 128})
_ROOT_USER = re.compile(r"runAsNonRoot and image (?:will run as root|has non-numeric user)")


@dataclass(frozen=True)
class Crash:
    """All containers of one name of one workload that crash."""

    snapshot: Snapshot
    workload: Ref
    troubles: list[Trouble]

    @property
    def first(self) -> Trouble:
        return self.troubles[0]

    @property
    def pods(self) -> list[JsonObject]:
        return [trouble.pod for trouble in self.troubles]

    @property
    def lines(self) -> list[LogLine]:
        return lines_of(self.snapshot, self.first)

    @property
    def ending(self) -> str:
        """Such as "CrashLoopBackOff (exit code 2)"."""
        view = self.first.view
        word = view.waiting_reason or text(view.last_end, "reason") or "Error"
        return f"{word} (exit code {self.first.exit_code})" if view.last_end else word

    @property
    def restore(self) -> Fix:
        return Fix("Deploy again: it sets what the blueprint says.", (self.snapshot.todoctl("deploy"),))

    def finding(
        self,
        code: str,
        field: str,
        cause: str,
        fix: Fix,
        confidence: float,
        *,
        evidence: tuple[Evidence, ...] = (),
        is_symptom: bool = False,
    ) -> Finding:
        return Finding(
            code=code,
            root=self.workload,
            field=f"{self.first.view.field}.{field}" if field else self.first.view.field,
            cause=cause,
            evidence=(*evidence, status_evidence(self.first.pod, f"{self.first.view.name}: {self.ending}")),
            fix=fix,
            confidence=confidence,
            effects=effects_on(self.pods, self.ending),
            is_symptom=is_symptom,
        )


def crashes(snapshot: Snapshot) -> Iterator[Crash]:
    """The crashing containers, by workload and name."""
    found: dict[tuple[Ref, str], list[Trouble]] = {}
    for trouble in crashed(snapshot):
        found.setdefault((snapshot.workload_of(trouble.pod), trouble.view.name), []).append(trouble)
    for (workload, _), troubles in sorted(found.items(), key=lambda item: item[0]):
        yield Crash(snapshot, workload, troubles)


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    for crash in crashes(snapshot):
        view = crash.first.view
        if text(view.last_end, "reason") == _OUT_OF_MEMORY or _is_ended_by_probe(crash):
            continue  # analyzers of their own
        found = _not_started(crash) or _said_why(crash)
        if found is not None:
            yield found
        elif not _is_told_elsewhere(crash):
            yield _unexplained(crash)
    yield from _refused_users(snapshot)


def _is_ended_by_probe(crash: Crash) -> bool:
    return any(
        killed_by_probe(crash.snapshot, trouble.pod, trouble.view, probe) is not None
        for trouble in crash.troubles
        for probe in ("liveness", "startup")
    )


def _is_told_elsewhere(crash: Crash) -> bool:
    """Settings and full disks have analyzers of their own, and so has a Job that has given up."""
    if any(one.meaning in {"missing", "wrong", "disk-full"} for one in find_signs(crash.lines, _OTHERS_SIGNS)):
        return True
    job = crash.snapshot.find("Job", crash.workload.name) if crash.workload.kind == "Job" else None
    return job is not None and condition_of(job, "Failed").get("status") == "True"


def _not_started(crash: Crash) -> Finding | None:
    view = crash.first.view
    said = text(view.last_end, "message") or view.waiting_message
    sighting = next(iter(find_signs([LogLine(None, said), *crash.lines], SYSTEM_SIGNS[3:4])), None)
    if crash.first.exit_code not in _NOT_STARTED and view.waiting_reason not in {"RunContainerError", "StartError"}:
        return None
    command = [*texts(view.spec, "command"), *texts(view.spec, "args")]
    if not said and sighting is None and not command:
        return None
    told = said or (sighting.line.said if sighting else "")
    return crash.finding(
        "command-not-found",
        "command" if command else "image",
        f"The container's command cannot be started: {' '.join(command) or 'the one of its image'}.",
        Fix(
            "Deploy again: it sets the blueprint's command.",
            (crash.snapshot.todoctl("deploy"),),
            "services.<service>.command",
        ),
        SURE,
        evidence=(status_evidence(crash.first.pod, told),) if told else (),
    )


def _said_why(crash: Crash) -> Finding | None:
    for sighting in reversed(find_signs(crash.lines, SYSTEM_SIGNS)):
        seen = (log_evidence(crash.first.pod, sighting.line),)
        match sighting.meaning:
            case "read-only":
                fix = Fix(
                    "Give the path that it writes to a writable volume (emptyDir); deploying again restores ours.",
                    (crash.snapshot.todoctl("deploy"),),
                )
                cause = "The program writes where the container's file system is read-only."
                return crash.finding("read-only-file-system", "volumeMounts", cause, fix, SURE, evidence=seen)
            case "old-mount":
                cause = (
                    "PostgreSQL 18 and newer keep their data below /var/lib/postgresql; the volume is mounted at /data."
                )
                fix = Fix(
                    "Mount the volume at /var/lib/postgresql, or stay with the blueprint's PostgreSQL.",
                    (crash.snapshot.todoctl("deploy"),),
                    "database.image: postgres:17-trixie",
                )
                return crash.finding("postgres-mount-path", "volumeMounts", cause, fix, SURE, evidence=seen)
            case "no-module":
                name = sighting.group("module") or sighting.group("module2")
                cause = f"The image lacks a part of the program: {name}."
                return crash.finding("image-incomplete", "image", cause, crash.restore, LIKELY, evidence=seen)
            case _:
                continue
    return None


def _unexplained(crash: Crash) -> Finding:
    # Without a word, or with one about the database, the reason may well lie elsewhere.
    is_symptom = not crash.lines or bool(find_signs(crash.lines, DATABASE_SIGNS))
    words = tuple(log_evidence(crash.first.pod, line) for line in last_words(crash.lines))
    fix = Fix(
        "Read the log of the run that failed, and mend what it names.",
        (crash.snapshot.kubectl("logs", name_of(crash.first.pod), "--container", crash.first.view.name, "--previous"),),
    )
    if crash.first.exit_code == 0:
        cause = f"The container {crash.first.view.name} ends by itself, where it should go on running."
    else:
        cause = f"The container {crash.first.view.name} ends with exit code {crash.first.exit_code}."
    return crash.finding(
        "container-crashes",
        "",
        cause,
        fix,
        POSSIBLE,
        evidence=words,
        is_symptom=is_symptom,
    )


def _refused_users(snapshot: Snapshot) -> Iterator[Finding]:
    for workload, pods in snapshot.pods_by_workload(snapshot.pods):
        for pod in pods:
            found = next((view for view in views_of(pod) if _ROOT_USER.search(view.waiting_message)), None)
            if found is None:
                continue
            yield Finding(
                "runs-as-root",
                workload,
                f"{found.field}.securityContext.runAsUser",
                "The container would run as root, or as a user without a number, which runAsNonRoot forbids.",
                (
                    status_evidence(pod, found.waiting_message),
                    spec_evidence(workload, f"image {text(found.spec, 'image')}"),
                ),
                Fix(
                    "Give the user as a number other than 0; deploying again sets the blueprint's.",
                    (snapshot.todoctl("deploy"),),
                    "services.<service>.image.user: 10001",
                ),
                CERTAIN,
                effects_on(pods, found.waiting_reason),
            )
            break


_LOGS = "kubectl logs POD --previous"
ANALYZER = Analyzer(
    title="Crashes",
    entries=(
        GuideEntry(
            "command-not-found",
            "The command does not exist",
            "CrashLoopBackOff or RunContainerError with exit code 126, 127 or 128.",
            "kubectl describe pod NAME (Last State)",
            "`command` names a program that the image does not have.",
            "`./todoctl deploy` sets the blueprint's command; a wrong one there is `services.<service>.command`.",
        ),
        GuideEntry(
            "read-only-file-system",
            "The program writes to a read-only file system",
            "CrashLoopBackOff; the log says EROFS or Read-only file system.",
            _LOGS,
            "The root file system is read-only on purpose; a path that is written to needs a volume.",
            "Mount an emptyDir there; `./todoctl deploy` restores those of our charts.",
        ),
        GuideEntry(
            "postgres-mount-path",
            "PostgreSQL 18 finds its volume at the old place",
            "todo-postgres crashes; its log speaks of 18+ images.",
            _LOGS,
            "From version 18 on the data lie below /var/lib/postgresql.",
            "Stay with the blueprint's version, or mount the volume at the new place.",
        ),
        GuideEntry(
            "image-incomplete",
            "The image lacks a part of the program",
            "CrashLoopBackOff; the log says that a module cannot be found.",
            _LOGS,
            "The image was built from something else, or the command starts in another folder.",
            "`./todoctl deploy` builds and sets the right image.",
        ),
        GuideEntry(
            "runs-as-root",
            "The container would run as root",
            "CreateContainerConfigError that speaks of runAsNonRoot.",
            "kubectl describe pod NAME",
            "The image's user is root or has only a name, and the pod does not give a number.",
            "Give a number: `services.<service>.image.user` in the blueprint, then `./todoctl deploy`.",
        ),
        GuideEntry(
            "container-crashes",
            "A container ends by itself",
            "CrashLoopBackOff, and nothing known in its log.",
            _LOGS,
            "The log's last lines say it.",
            "Mend what the log names.",
        ),
    ),
    check=_check,
)
