"""The language model's provider refuses: the application goes on with its built-in engine, and says so in its log."""

from __future__ import annotations

import re
from collections.abc import Iterator

from todoctl.aiops_troubleshooter.analyzers.base import LIKELY, SURE, Analyzer, GuideEntry, effects_on, log_evidence
from todoctl.aiops_troubleshooter.calls import calls_of, settings_of
from todoctl.aiops_troubleshooter.objects import name_of
from todoctl.aiops_troubleshooter.report import Finding, Fix
from todoctl.aiops_troubleshooter.snapshot import RECENT_SECONDS, LogLine, Snapshot
from todoctl.programs.command import JsonObject

# backend/todo_backend/assistant/fallback_model.py
_FAILED = re.compile(
    r'"event": ?"model_failed".*?"reason": ?"(?P<reason>[a-z_]+)"|"reason": ?"(?P<reason2>[a-z_]+)".*model_failed'
)


def _check(snapshot: Snapshot) -> Iterator[Finding]:
    for workload in snapshot.workloads:
        call = next((one for one in calls_of(snapshot, workload) if one.role == "model"), None)
        seen = [
            found
            for pod in snapshot.pods_of(snapshot.ref(str(workload["kind"]), name_of(workload)))
            for found in _failures(snapshot, pod)
        ]
        if call is None or not seen:
            continue
        pod, line, reason = seen[-1]
        pods = list({name_of(one): one for one, _, _ in seen}.values())
        # Beside a server of one's own the call is known by its address; the key is kept elsewhere all the same.
        key = next((one for one in settings_of(snapshot, workload) if one.name == "OPENAI_API_KEY"), None)
        holder = key if key is not None and key.is_known else call.setting
        if reason == "unauthorized":
            yield Finding(
                "model-key-refused",
                snapshot.ref("Secret", holder.kept_in.name) if holder.kept_in.kind == "Secret" else holder.kept_in,
                "data.OPENAI_API_KEY",
                f"The model's provider at {call.host} refuses the key; the built-in engine answers instead.",
                (log_evidence(pod, line),),
                Fix("Correct OPENAI_API_KEY in .env or the environment, then deploy.", (snapshot.todoctl("deploy"),)),
                SURE,
                effects_on(pods, "answers without the model"),
                stops_nothing=True,
            )
        elif reason == "rate_limited":
            yield Finding(
                "model-rate-limited",
                holder.kept_in,
                holder.field,
                f"The model's provider at {call.host} limits the requests; the built-in engine answers meanwhile.",
                (log_evidence(pod, line),),
                Fix("Wait, or raise the limit of the account that the key belongs to."),
                LIKELY,
                effects_on(pods, "answers without the model"),
                stops_nothing=True,
            )


def _failures(snapshot: Snapshot, pod: JsonObject) -> list[tuple[JsonObject, LogLine, str]]:
    found: list[tuple[JsonObject, LogLine, str]] = []
    for line in snapshot.lines_of(name_of(pod), previous=False):
        match = _FAILED.search(line.said)
        if match is not None and snapshot.is_within(line.at, RECENT_SECONDS):
            found.append((pod, line, match["reason"] or match["reason2"]))
    return found


ANALYZER = Analyzer(
    title="Language model",
    entries=(
        GuideEntry(
            "model-key-refused",
            "The model's key is refused",
            "Answers come from the built-in engine; `model_failed` with reason unauthorized in the backend's log.",
            "kubectl logs deployment/todo-backend",
            "OPENAI_API_KEY is wrong, expired, or of another provider than OPENAI_BASE_URL.",
            "Correct it in `.env`, then `./todoctl deploy`.",
        ),
        GuideEntry(
            "model-rate-limited",
            "The model's provider limits requests",
            "Answers come from the built-in engine at times; `model_failed` with reason rate_limited.",
            "kubectl logs deployment/todo-backend",
            "The account's limit is used up.",
            "Wait, or raise the limit.",
        ),
    ),
    check=_check,
)
