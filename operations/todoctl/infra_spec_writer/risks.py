"""The specification's risks, what stands against each, and the troubleshooter's codes that find it."""

from __future__ import annotations

from dataclasses import dataclass

from todoctl.aiops_troubleshooter.analyzers.registry import ANALYZERS


@dataclass(frozen=True)
class Risk:
    """One line of the specification's table of risks."""

    name: str
    impact: str
    probability: str
    mitigation: str
    chapters: tuple[str, ...] = ()
    """The chapters of the troubleshooting guide that are about it."""
    only: tuple[str, ...] = ()
    """Single codes, where a chapter is about more."""


RISKS = (
    Risk(
        "Image pull fail",
        "high",
        "low",
        "Tags are made of the content, so that no stale image is taken for a new one. Images are loaded onto the node "
        "before anything is installed, and the node is asked whether it has them. `imagePullPolicy: IfNotPresent`.",
        ("Images",),
    ),
    Risk(
        "Port conflict",
        "medium",
        "medium",
        "A taken port is replaced by the next free one, and said, before the addresses are written into the settings. "
        "A forwarded port is kept while pods come and go.",
        only=("local-port-taken", "forward-not-ready"),
    ),
    Risk(
        "Pod crash",
        "high",
        "medium",
        "Two replicas or more, three probes, a disruption budget; state lives in the database alone. A failed upgrade "
        "is explained and rolled back while the old pods serve.",
        ("Crashes", "Probes", "Settings", "Secrets and ConfigMaps", "Database"),
    ),
    Risk(
        "Resource exhaustion",
        "high",
        "low",
        "Requests and limits for CPU, memory and disk on every container; the machine is checked before the start; "
        "autoscaling where the environment asks for it.",
        ("Memory", "Scheduling", "Nodes", "Storage"),
    ),
    Risk(
        "Network connectivity",
        "medium",
        "low",
        "Policies name exactly who talks to whom; `helm test` and `./todoctl verify` ask the services from inside.",
        ("Network policies", "Services and DNS"),
    ),
)


def codes_of(risk: Risk) -> list[str]:
    """The codes under which `./todoctl diagnose` reports the risk, in the guide's order."""
    return [
        entry.code
        for analyzer in ANALYZERS
        for entry in analyzer.entries
        if analyzer.title in risk.chapters or entry.code in risk.only
    ]
