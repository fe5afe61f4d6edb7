"""Releases, migrations and rollouts that do not come to an end; objects that do not go."""

from __future__ import annotations

from collections.abc import Iterator

from todoctl.aiops_troubleshooter.analyzers.base import (
    POSSIBLE,
    SURE,
    Analyzer,
    GuideEntry,
    effects_on,
    listed,
    log_evidence,
    status_evidence,
)
from todoctl.aiops_troubleshooter.log_signs import last_words
from todoctl.aiops_troubleshooter.objects import (
    condition_of,
    moment,
    name_of,
    ref_of,
    text,
    texts,
    value_at,
)
from todoctl.aiops_troubleshooter.report import Effect, Evidence, Finding, Fix
from todoctl.aiops_troubleshooter.snapshot import Release, Snapshot
from todoctl.aiops_troubleshooter.troubles import job_matters
from todoctl.programs.command import JsonObject

# Longer than todoctl's own limit for the hooks of one release.
_STUCK_SECONDS = 420.0
_LEAVING_SECONDS = 60.0


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    for release in snapshot.releases:
        yield from _release(snapshot, release)
    for job in snapshot.all("Job"):
        if condition_of(job, "Failed").get("status") == "True" and job_matters(snapshot, job):
            yield _failed_job(snapshot, job)
    for deployment in snapshot.all("Deployment"):
        progress = condition_of(deployment, "Progressing")
        if progress.get("reason") == "ProgressDeadlineExceeded":
            yield _late(snapshot, deployment, text(progress, "message"))
    yield from _leaving(snapshot)


def _release(snapshot: Snapshot, release: Release) -> Iterator[Finding]:
    root = snapshot.ref("HelmRelease", release.name)
    told = f"{release.status}, revision {release.revision}"
    seen = (Evidence(root, "status", f"{told}{f': {release.description}' if release.description else ''}"),)
    again = (snapshot.todoctl("deploy"),)
    is_pending = release.status.startswith("pending-") or release.status == "uninstalling"
    if is_pending and snapshot.lasts(release.changed_at, _STUCK_SECONDS):
        yield Finding(
            "helm-release-stuck",
            root,
            "status",
            f"The Helm release {release.name} was left in the middle of something ({release.status}).",
            seen,
            Fix("Deploy again: it goes back to the last good revision, then forward.", again),
            SURE,
        )
    if release.status == "failed":
        yield Finding(
            "helm-release-failed",
            root,
            "status",
            f"The last change of the Helm release {release.name} failed.",
            seen,
            Fix("Deploy again, once the cause is mended.", again),
            POSSIBLE,
            is_symptom=True,
        )


def _failed_job(snapshot: Snapshot, job: JsonObject) -> Finding:
    failed = condition_of(job, "Failed")
    pods = snapshot.pods_of(ref_of(job))
    words = [log_evidence(pod, line) for pod in pods[-1:] for line in last_words(snapshot.lines_of(name_of(pod)), 3)]
    is_migration = "migration" in name_of(job) or "migrat" in text(
        job, "metadata", "labels", "app.kubernetes.io/component"
    )
    what = "The database's migration" if is_migration else "The Job"
    return Finding(
        "migration-failed" if is_migration else "job-failed",
        ref_of(job),
        "status.conditions[Failed]",
        f"{what} {name_of(job)} has failed: {text(failed, 'reason')}.",
        (status_evidence(job, f"{text(failed, 'reason')}: {text(failed, 'message')}"), *words),
        Fix(
            "Mend what its log names, then deploy again: that runs it anew.",
            (snapshot.kubectl("logs", f"job/{name_of(job)}"), snapshot.todoctl("deploy")),
        ),
        POSSIBLE,
        (Effect(ref_of(job), f"failed ({text(failed, 'reason')})"),),
        is_symptom=True,
    )


def _late(snapshot: Snapshot, deployment: JsonObject, said: str) -> Finding:
    return Finding(
        "rollout-too-slow",
        ref_of(deployment),
        "spec.progressDeadlineSeconds",
        f"The rollout of {name_of(deployment)} does not come to its end.",
        (status_evidence(deployment, f"ProgressDeadlineExceeded: {said}"),),
        Fix(
            "See why the new pods are not ready, or go back.",
            (
                snapshot.kubectl(f"get pods --selector app.kubernetes.io/name={name_of(deployment)}"),
                snapshot.kubectl(f"rollout undo deployment/{name_of(deployment)}"),
            ),
        ),
        POSSIBLE,
        (Effect(ref_of(deployment), "rollout does not end"),),
        is_symptom=True,
    )


def _leaving(snapshot: Snapshot) -> Iterator[Finding]:
    kinds = ("Pod", "PersistentVolumeClaim", "Deployment", "StatefulSet", "Service", "ConfigMap", "Job")
    for kind in kinds:
        for found in snapshot.all(kind):
            since = moment(found, "metadata", "deletionTimestamp")
            # For a pod the time of deletion already includes its grace period.
            if not snapshot.lasts(since, _LEAVING_SECONDS):
                continue
            finalizers = texts(found, "metadata", "finalizers")
            # A claim in use rightly waits for its pod.
            if not finalizers or set(finalizers) <= {"kubernetes.io/pvc-protection"}:
                continue
            yield Finding(
                "deletion-stuck",
                ref_of(found),
                "metadata.finalizers",
                f"{ref_of(found)} was deleted and stays, because nobody removes its finalizer {listed(finalizers)}.",
                (status_evidence(found, f"deletionTimestamp {value_at(found, 'metadata', 'deletionTimestamp')}"),),
                Fix(
                    "Bring back the controller of the finalizer; when it is gone for good, remove the finalizer.",
                    (
                        snapshot.kubectl(
                            f"patch {kind.lower()} {name_of(found)} --type=merge "
                            '--patch=\'{"metadata": {"finalizers": null}}\''
                        ),
                    ),
                    safe=False,
                ),
                SURE,
                effects_on([found], "stays Terminating"),
            )


ANALYZER = Analyzer(
    title="Releases and rollouts",
    entries=(
        GuideEntry(
            "helm-release-stuck",
            "A Helm release is stuck",
            "`helm list --all` shows pending-install, pending-upgrade or pending-rollback; upgrades are refused.",
            "helm list --all",
            "Helm was ended in the middle of something.",
            "`./todoctl deploy` goes back to the last good revision, then forward.",
        ),
        GuideEntry(
            "helm-release-failed",
            "A Helm release has failed",
            "`helm list --all` shows failed.",
            "helm history NAME",
            "Mostly the migration, or an object that the API server refused.",
            "Mend the cause, then `./todoctl deploy`.",
        ),
        GuideEntry(
            "migration-failed",
            "The migration failed",
            "`helm upgrade` fails at its hook; the Job has BackoffLimitExceeded or DeadlineExceeded.",
            "kubectl logs job/todo-backend-migration",
            "Mostly the way to the database.",
            "Mend what the log names, then `./todoctl deploy`.",
        ),
        GuideEntry(
            "job-failed",
            "A Job failed",
            "The Job has BackoffLimitExceeded or DeadlineExceeded.",
            "kubectl logs job/NAME",
            "The log says it.",
            "Mend what the log names and start the Job again.",
        ),
        GuideEntry(
            "rollout-too-slow",
            "A rollout does not end",
            "The Deployment says ProgressDeadlineExceeded.",
            "kubectl rollout status deployment/NAME",
            "The new pods do not get ready.",
            "See why; until then `kubectl rollout undo deployment/NAME`.",
        ),
        GuideEntry(
            "deletion-stuck",
            "An object does not go",
            "It stays Terminating.",
            "kubectl get KIND NAME --output yaml (finalizers)",
            "A finalizer waits for a controller that is not there.",
            "Bring the controller back; when it is gone for good, remove the finalizer.",
        ),
    ),
    check=_check,
)
