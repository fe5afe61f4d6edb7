"""Every analyzer. A new family of faults is a new file and one line here."""

from __future__ import annotations

from todoctl.aiops_troubleshooter.analyzers import (
    admission,
    autoscalers,
    crash,
    database_access,
    image_pull,
    ingresses,
    init_containers,
    inside,
    language_model,
    machine,
    memory,
    missing_objects,
    network_policy,
    nodes,
    probes,
    rollouts,
    sandbox,
    scheduling,
    service_wiring,
    settings,
    stale_image,
    storage,
)
from todoctl.aiops_troubleshooter.analyzers.base import Analyzer

ANALYZERS: tuple[Analyzer, ...] = (
    machine.ANALYZER,
    image_pull.ANALYZER,
    stale_image.ANALYZER,
    missing_objects.ANALYZER,
    sandbox.ANALYZER,
    settings.ANALYZER,
    crash.ANALYZER,
    init_containers.ANALYZER,
    memory.ANALYZER,
    probes.ANALYZER,
    database_access.ANALYZER,
    language_model.ANALYZER,
    network_policy.ANALYZER,
    service_wiring.ANALYZER,
    ingresses.ANALYZER,
    scheduling.ANALYZER,
    admission.ANALYZER,
    nodes.ANALYZER,
    storage.ANALYZER,
    rollouts.ANALYZER,
    autoscalers.ANALYZER,
    inside.ANALYZER,
)
