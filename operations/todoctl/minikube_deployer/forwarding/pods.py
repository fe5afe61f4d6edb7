"""Which pods there are, and which of them a forward leads to."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from todoctl.records import Record

_REVISION_LABEL = "pod-template-hash"


@dataclass(frozen=True)
class Pod:
    """A pod, as the cluster last told."""

    uid: str
    name: str
    created_at: str
    """RFC 3339 in UTC, so that texts sort as times do."""
    revision: str
    """Differs between the states of a Deployment; empty for other pods."""
    is_ready: bool
    is_terminating: bool

    @classmethod
    def of(cls, record: Record) -> Pod:
        """Reads a pod object. Raises BadRecordError when it is none."""
        metadata = record.record("metadata")
        labels = {} if metadata.is_null("labels") else metadata.mapping("labels")
        return cls(
            uid=metadata.text("uid"),
            name=metadata.text("name"),
            created_at=metadata.text("creationTimestamp"),
            revision=labels.get(_REVISION_LABEL, ""),
            is_ready=_is_ready(record),
            is_terminating=not metadata.is_null("deletionTimestamp"),
        )

    @property
    def serves(self) -> bool:
        """A Service would send it new connections."""
        return self.is_ready and not self.is_terminating


def choose_pods(pods: Iterable[Pod], *, in_use: Collection[str], count: int) -> list[Pod]:
    """The pods to lead to: of the newest revision first, and among those the ones in use (their uids).

    Pods of an older revision fill up what the newest lacks: a rollout that is stuck interrupts nobody.
    """
    serving = [pod for pod in pods if pod.serves]
    if not serving:
        return []
    newest = max(serving, key=lambda pod: (pod.created_at, pod.name)).revision
    serving.sort(key=lambda pod: pod.name)
    serving.sort(key=lambda pod: (pod.revision == newest, pod.uid in in_use, pod.created_at), reverse=True)
    return serving[:count]


def _is_ready(record: Record) -> bool:
    if record.is_null("status") or record.record("status").is_null("conditions"):
        return False
    conditions = record.record("status").records("conditions")
    return any(one.text("type") == "Ready" and one.text("status") == "True" for one in conditions)
