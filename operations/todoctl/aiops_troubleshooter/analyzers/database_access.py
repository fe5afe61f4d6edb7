"""The way to the database: its address, the password, its existence, its room for connections."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

from todoctl.aiops_troubleshooter.analyzers.base import (
    LIKELY,
    POSSIBLE,
    SURE,
    Analyzer,
    GuideEntry,
    listed,
    spec_evidence,
)
from todoctl.aiops_troubleshooter.calls import is_cluster_name
from todoctl.aiops_troubleshooter.database_callers import Access, accesses
from todoctl.aiops_troubleshooter.objects import (
    condition_of,
    is_ready,
    moment,
    name_of,
    part,
    parts,
    ref_of,
    text,
    whole,
)
from todoctl.aiops_troubleshooter.report import Evidence, Finding, Fix, Ref
from todoctl.aiops_troubleshooter.snapshot import Snapshot
from todoctl.programs.command import JsonObject

# A pod that was never ready keeps the time of its creation in the condition.
_FIRST_CONDITION_SECONDS = 10.0
_PASSWORD_KEY = "app-password"  # noqa: S105 - the name of a key


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    for access in accesses(snapshot):
        found = _wrong_address(access) or _wrong_password(access) or _refused_by_server(access)
        if found is not None:
            yield found
        elif access.seen("refused", "no-answer", "no-host") and not _came_back(access):
            yield _no_answer(access)


def _wrong_address(access: Access) -> Finding | None:
    snapshot, call = access.snapshot, access.call
    again = _restore(access)
    if call.service is None:
        is_unknown = is_cluster_name(snapshot, call.host) and snapshot.sees("Service")
        said = [one for _, one in access.sightings if one.meaning == "no-host"]
        is_said = any("ENOTFOUND" in one.line.said or "not known" in one.line.said for one in said)
        if is_unknown or (is_said and not is_cluster_name(snapshot, call.host)):
            services = [name_of(one) for one in snapshot.all("Service")]
            beside = f"; the Services here: {listed(services)}" if is_unknown and services else ""
            cause = f"The database's host {call.host} does not exist."
            evidence = (*access.seen("no-host"), spec_evidence(call.setting.kept_in, f"host {call.host}{beside}"))
            return access.finding("database-host-unknown", cause, again, SURE, evidence)
        return None
    ports = [whole(one, "port") for one in parts(call.service, "spec", "ports")]
    if ports and call.port not in ports:
        cause = f"The database is asked at port {call.port}, but its Service {call.host} listens on {ports[0]}."
        evidence = (spec_evidence(ref_of(call.service), f"ports {listed(map(str, ports))}"),)
        return access.finding("database-port-wrong", cause, again, SURE, evidence)
    return None


def _wrong_password(access: Access) -> Finding | None:
    snapshot, call = access.snapshot, access.call
    seen = access.seen("password")
    database = None if call.service is None else snapshot.find("Secret", name_of(call.service))
    right = text(database or {}, "keys", _PASSWORD_KEY, "fingerprint")
    given = text(call.setting.address, "password")
    if database is not None and right and given and right != given and (seen or not access.sightings):
        compared = spec_evidence(ref_of(database), f"{_PASSWORD_KEY} differs from the password in {call.setting.key}")
        cause = f"The password in {call.setting.key} is not the one that {call.host} was made with."
        return access.finding("database-password-wrong", cause, _restore(access), SURE, (*seen, compared))
    if not seen:
        return None
    if stale := _started_before(access):
        return stale
    if database is not None and right and right == given:
        return _kept_password(access, database, seen)
    cause = f"The database at {access.where} refuses the user or the password in {call.setting.key}."
    return access.finding("database-password-wrong", cause, _restore(access), SURE, seen)


def _started_before(access: Access) -> Finding | None:
    """Containers keep the password that they were started with: those of before the Secret's change are wrong."""
    snapshot = access.snapshot
    secret = snapshot.find("Secret", access.call.setting.kept_in.name)
    now = text(secret or {}, "checksum")
    name = access.call.setting.kept_in.name
    # Also those that are ready still, on connections from before, and would fail with the next one.
    pods = [*access.sufferers, *snapshot.users_of("Secret", name)]
    old = [pod for pod in pods if now and _noted_checksum(pod) not in {"", now}]
    # One that was never ready has read the Secret as it is: starting it once more would not help.
    if not any(pod in access.sufferers and _was_ready(pod) for pod in old):
        return None
    workload = snapshot.workload_of(old[0])
    workloads = sorted({snapshot.workload_of(pod) for pod in old})
    cause = f"The Secret {name} was changed, and {listed(one.name for one in workloads)} still runs with the old one."
    evidence = (*access.seen("password"), spec_evidence(ref_of(old[0]), "was made for another state of the Secret"))
    restarts = tuple(snapshot.kubectl("rollout restart", f"{one.kind.lower()}/{one.name}") for one in workloads)
    fix = Fix("Start its pods anew; ./todoctl deploy does so by itself.", restarts)
    return access.finding(
        "secret-changed-later", cause, fix, SURE, evidence, root=workload, field="spec.template.metadata.annotations"
    )


def _was_ready(pod: JsonObject) -> bool:
    lost, began = moment(condition_of(pod, "Ready"), "lastTransitionTime"), moment(pod, "metadata", "creationTimestamp")
    return lost is None or began is None or (lost - began).total_seconds() > _FIRST_CONDITION_SECONDS


def _noted_checksum(pod: JsonObject) -> str:
    annotations = part(pod, "metadata", "annotations")
    return next((str(annotations[one]) for one in sorted(annotations) if one.startswith("checksum/secret")), "")


def _kept_password(access: Access, database: JsonObject, seen: tuple[Evidence, ...]) -> Finding:
    snapshot, call = access.snapshot, access.call
    user = text(call.setting.address, "user")
    servers = snapshot.selected_by(call.service, snapshot.pods) if call.service else []
    claims = [
        text(volume, "persistentVolumeClaim", "claimName")
        for pod in servers
        for volume in parts(pod, "spec", "volumes")
    ]
    claim = next(filter(None, claims), "its volume")
    cause = (
        f"The Secret {name_of(database)} was changed, but the database on {claim} was made with another password "
        f"for {user}, which it keeps."
    )
    pod = name_of(servers[0]) if servers else f"{call.host}-0"
    # The password is read inside the pod: it shows up on no command line.
    path = f"/run/secrets/{name_of(database)}/{_PASSWORD_KEY}"
    statement = f"alter role {user} password :'password';"
    script = (
        f"printf '%s\\n' '\\set password `cat {path}`' \"{statement}\" | psql --username postgres --set ON_ERROR_STOP=1"
    )
    fix = Fix(
        f"Give the role {user} the password that the Secret holds now; its pod sees a changed Secret after a minute.",
        (snapshot.kubectl("exec", pod, "-- bash -c", shlex.quote(script)),),
    )
    same = spec_evidence(ref_of(database), f"{_PASSWORD_KEY} and {call.setting.key} hold the same password")
    return access.finding(
        *("database-keeps-old-password", cause, fix, LIKELY, (*seen, same)),
        root=ref_of(database),
        field=f"data.{_PASSWORD_KEY}",
    )


def _refused_by_server(access: Access) -> Finding | None:
    snapshot, call = access.snapshot, access.call
    if seen := access.seen("no-database"):
        database = text(call.setting.address, "database")
        cause = f"The database {database or 'that is asked for'} does not exist on {access.where}."
        return access.finding("database-missing", cause, _restore(access), SURE, seen)
    if seen := access.seen("too-many"):
        server = _server(access)
        cause = f"The database at {access.where} has no connection left: too many clients."
        restarts = tuple(
            snapshot.kubectl("rollout restart", f"{ref.kind.lower()}/{ref.name}")
            for ref in sorted({snapshot.workload_of(pod) for pod in access.sufferers})
            if ref.kind == "Deployment"
        )
        fix = Fix(
            "Allow more connections and deploy, or run fewer replicas; restarting the callers frees theirs at once.",
            (snapshot.todoctl("deploy"), *restarts),
            "database.max_connections: twice as many",
        )
        return access.finding(
            "database-connections-used-up", cause, fix, SURE, seen, root=server, field="max_connections"
        )
    return None


def _came_back(access: Access) -> bool:
    """The database got ready after the last complaint: a Job that failed meanwhile is what is left of it."""
    times = [sighting.line.at for _, sighting in access.sightings if sighting.line.at is not None]
    if access.call.service is None or not times:
        return False
    servers = access.snapshot.selected_by(access.call.service, access.snapshot.pods)
    since = [moment(condition_of(pod, "Ready"), "lastTransitionTime") for pod in servers if is_ready(pod)]
    return any(at is not None and at > max(times) for at in since)


def _no_answer(access: Access) -> Finding:
    snapshot, call = access.snapshot, access.call
    seen = access.seen("refused", "no-answer", "no-host")
    cause = f"Nothing answers at the database's address {access.where}."
    if call.service is not None:
        ready = [pod for pod in snapshot.selected_by(call.service, snapshot.pods) if is_ready(pod)]
        cause += f" Its Service has {len(ready)} ready pod{'' if len(ready) == 1 else 's'}."
    fix = Fix(
        "Make the database answer there.",
        (snapshot.kubectl("get pods,endpointslices --selector", f"kubernetes.io/service-name={call.host}"),)
        if call.service is not None
        else (),
    )
    root = ref_of(call.service) if call.service is not None else None
    field = "" if root is not None else None
    return access.finding("database-unreachable", cause, fix, POSSIBLE, seen, root=root, field=field, is_symptom=True)


def _server(access: Access) -> Ref:
    """The workload that serves the database; where its address is kept when it is somewhere else."""
    if access.call.service is None:
        return access.call.setting.kept_in
    servers = access.snapshot.selected_by(access.call.service, access.snapshot.workloads)
    return ref_of(servers[0]) if servers else ref_of(access.call.service)


def _restore(access: Access) -> Fix:
    snapshot, call = access.snapshot, access.call
    if call.service is None and not is_cluster_name(snapshot, call.host):
        summary = f"Correct {call.setting.key} in .env or the environment, as your provider shows it, then deploy."
    else:
        summary = f"Deploy again: it writes {call.setting.key} anew from the database's own Secret."
    return Fix(summary, (snapshot.todoctl("deploy"),), f"environments.<name>.database, settings: {call.setting.name}")


_LOOK = "kubectl logs todo-postgres-0 --tail=50; kubectl logs POD"
ANALYZER = Analyzer(
    title="Database",
    entries=(
        GuideEntry(
            "database-password-wrong",
            "The database refuses the password",
            "Readiness fails or the migration fails; `password authentication failed` (28P01) in the logs.",
            _LOOK,
            "DATABASE_URL has another password than the database was made with.",
            "`./todoctl deploy` writes it anew; for a database of your own, correct DATABASE_URL in `.env` first.",
        ),
        GuideEntry(
            "database-keeps-old-password",
            "The volume keeps the old password",
            "`password authentication failed` although both Secrets agree.",
            _LOOK,
            "The Secret was changed after the database had been made; PostgreSQL keeps passwords in its data.",
            "Set the role's password to what the Secret holds (the diagnosis prints the commands); no data is lost.",
        ),
        GuideEntry(
            "secret-changed-later",
            "A Secret was changed, the pods have the old one",
            "Connections are refused after a change of a Secret.",
            "kubectl get pods --output yaml (annotation checksum/secret)",
            "Containers keep the environment that they were started with.",
            "`kubectl rollout restart deployment/NAME`, or `./todoctl deploy`.",
        ),
        GuideEntry(
            "database-missing",
            "The database does not exist",
            '`database "..." does not exist` (3D000) in the logs.',
            _LOOK,
            "DATABASE_URL names a database that the server does not have.",
            "`./todoctl deploy` writes ours anew; for your own, create it or correct the name in `.env`.",
        ),
        GuideEntry(
            "database-host-unknown",
            "The database's host does not exist",
            "`failed to resolve host` or `ENOTFOUND` in the logs.",
            "kubectl get services; kubectl logs POD",
            "DATABASE_URL names a host that no Service and no DNS server knows.",
            "`./todoctl deploy`; for a database of your own, correct DATABASE_URL in `.env` first.",
        ),
        GuideEntry(
            "database-port-wrong",
            "The database is asked at a wrong port",
            "Connections to the database are refused or time out.",
            "kubectl get service todo-postgres",
            "The port in DATABASE_URL is none of the Service's.",
            "`./todoctl deploy` writes it anew.",
        ),
        GuideEntry(
            "database-connections-used-up",
            "The database has no connection left",
            "`too many clients already` (53300) in the logs.",
            _LOOK,
            "All replicas together open more connections than max_connections allows.",
            "Raise `database.max_connections` in the blueprint and deploy, or run fewer replicas.",
        ),
        GuideEntry(
            "database-unreachable",
            "The database does not answer",
            "Time-outs or refused connections in the logs.",
            "kubectl get pods,endpointslices; kubectl logs POD",
            "Its pod is down, or something between cuts the way; what is found further up explains it.",
            "Make the database's pod ready.",
        ),
    ),
    check=_check,
)
