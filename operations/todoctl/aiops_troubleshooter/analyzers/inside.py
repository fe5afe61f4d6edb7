"""What the probe pod found out inside the cluster; without its answers there is nothing to say."""

from __future__ import annotations

from collections.abc import Iterator

from todoctl.aiops_troubleshooter.analyzers.base import LIKELY, SURE, Analyzer, GuideEntry, shorten
from todoctl.aiops_troubleshooter.calls import Call, calls_of
from todoctl.aiops_troubleshooter.objects import ref_of
from todoctl.aiops_troubleshooter.report import Effect, Evidence, Finding, Fix, Ref
from todoctl.aiops_troubleshooter.snapshot import InsideAnswers, Snapshot

_SYSTEM_NAMESPACE = "kube-system"
# What PostgreSQL says of a login, in English whatever its locale when it has no translation loaded -> our code.
_LOGINS = (
    ("password authentication failed", "database-password-wrong", "refuses the user or the password"),
    ("does not exist", "database-missing", "does not have the database"),
    ("too many clients", "database-connections-used-up", "has no connection left"),
    ("remaining connection slots", "database-connections-used-up", "has no connection left"),
)
_MODELS = {
    "401": ("model-key-refused", "refuses the key"),
    "403": ("model-key-refused", "refuses the key"),
    "404": ("model-unknown", "does not know the model"),
    "429": ("model-rate-limited", "limits the requests"),
}


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    answers = snapshot.inside
    caller = None if answers is None else snapshot.find("Deployment", answers.caller)
    if answers is None or caller is None:
        return
    calls = list(calls_of(snapshot, caller))
    yield from _names(snapshot, answers, ref_of(caller))
    for call in calls:
        yield from _connection(snapshot, answers, call)
        if call.role == "database":
            yield from _login(snapshot, answers, call)
        elif call.role == "model":
            yield from _model(snapshot, answers, call)


def _evidence(answers: InsideAnswers, snapshot: Snapshot, value: str) -> tuple[Evidence, ...]:
    return (Evidence(snapshot.ref("Deployment", answers.caller), "probe", shorten(value)),)


def _names(snapshot: Snapshot, answers: InsideAnswers, caller: Ref) -> Iterator[Finding]:
    """No name at all: the cluster's DNS, or the way to it. One name: its own analyzer or connection says so."""
    if not answers.names or any(said.startswith("ok") for said in answers.names.values()):
        return
    said = "; ".join(f"{host}: {why}" for host, why in sorted(answers.names.items()))
    yield Finding(
        "names-not-resolved",
        Ref("Service", _SYSTEM_NAMESPACE, "kube-dns"),
        "",
        f"From inside, as {answers.caller}, no name can be resolved.",
        _evidence(answers, snapshot, said),
        Fix(
            "Look at the cluster's DNS and at what cuts the way to it.",
            (
                snapshot.kubectl(
                    f"--namespace {_SYSTEM_NAMESPACE} get pods,endpointslices --selector k8s-app=kube-dns",
                    namespaced=False,
                ),
                snapshot.kubectl("get networkpolicies"),
            ),
        ),
        LIKELY,
        (Effect(caller, "resolves no name"),),
        is_symptom=True,
    )


def _connection(snapshot: Snapshot, answers: InsideAnswers, call: Call) -> Iterator[Finding]:
    said = answers.connections.get(f"{call.host}:{call.port}", "ok")
    if said == "ok" or not answers.names.get(call.host, "ok").startswith("ok"):
        return
    root = ref_of(call.service) if call.service is not None else call.setting.kept_in
    yield Finding(
        "connection-fails-inside",
        root,
        "" if call.service is not None else call.setting.field,
        f"From inside, as {answers.caller}, nothing answers at {call.host}:{call.port}.",
        _evidence(answers, snapshot, said),
        Fix(
            "A time-out mostly means a NetworkPolicy or a firewall, a refusal that nothing listens there.",
            (snapshot.kubectl("get networkpolicies,endpointslices"),),
        ),
        LIKELY,
        (Effect(ref_of(call.caller), f"cannot reach {call.host}:{call.port}"),),
        is_symptom=True,
        stops_nothing=call.role != "database",
    )


def _login(snapshot: Snapshot, answers: InsideAnswers, call: Call) -> Iterator[Finding]:
    said = answers.database or "ok"
    for sign, code, what in _LOGINS:
        if sign in said:
            yield Finding(
                code,
                call.setting.kept_in,
                call.setting.field,
                f"The database at {call.host}:{call.port} {what}, when a new pod logs in.",
                _evidence(answers, snapshot, said),
                Fix(f"Deploy again: it writes {call.setting.key} anew.", (snapshot.todoctl("deploy"),)),
                SURE,
                (Effect(ref_of(call.caller), "cannot use the database"),),
            )
            return


def _model(snapshot: Snapshot, answers: InsideAnswers, call: Call) -> Iterator[Finding]:
    said = answers.model
    if said is None or said.startswith("2"):
        return
    code, what = _MODELS.get(said, ("model-unreachable", "does not answer as it should"))
    named = {"model-key-refused": "OPENAI_API_KEY", "model-unknown": "OPENAI_MODEL"}.get(code, call.setting.key)
    yield Finding(
        code,
        call.setting.kept_in,
        f"data.{named}",
        f"The model's provider at {call.host} {what}; the built-in engine answers instead.",
        _evidence(answers, snapshot, f"HTTP {said}" if said.isdigit() else said),
        Fix(f"Correct {named} in .env or the environment, then deploy.", (snapshot.todoctl("deploy"),)),
        SURE if said in _MODELS else LIKELY,
        (Effect(ref_of(call.caller), "answers without the model"),),
        stops_nothing=True,
    )


_LOOK = "./todoctl diagnose"
ANALYZER = Analyzer(
    title="From inside the cluster",
    entries=(
        GuideEntry(
            "names-not-resolved",
            "No name is resolved inside",
            "Connections fail with `Temporary failure in name resolution` or `ENOTFOUND`.",
            _LOOK,
            "The cluster's DNS is down, or a NetworkPolicy cuts the way to it.",
            "Restart CoreDNS, or allow UDP and TCP port 53 to kube-system.",
        ),
        GuideEntry(
            "connection-fails-inside",
            "A connection fails inside",
            "Readiness fails; time-outs or refused connections in the logs.",
            _LOOK,
            "Something between two pods, or a server that does not listen.",
            "What is found further up; else look at NetworkPolicies and endpoints.",
        ),
        GuideEntry(
            "model-unknown",
            "The provider does not know the model",
            "Answers come from the built-in engine.",
            _LOOK,
            "OPENAI_MODEL names a model that the provider, or this key, does not have.",
            "Correct it in `.env`, then `./todoctl deploy`.",
        ),
        GuideEntry(
            "model-unreachable",
            "The model's provider does not answer",
            "Answers come from the built-in engine, after a wait.",
            _LOOK,
            "OPENAI_BASE_URL is wrong, the provider is down, or the way out of the cluster is closed.",
            "Correct OPENAI_BASE_URL in `.env`, then `./todoctl deploy`; or wait until it is back.",
        ),
    ),
    check=_check,
)
