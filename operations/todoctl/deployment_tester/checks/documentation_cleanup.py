"""Is it written down how the deployment is made, mended and ended, and does it end as cleanly as that says."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from todoctl.deployment_tester.check import Checks
from todoctl.deployment_tester.cluster import read_deployment, read_pods, ready_pods, wait_for
from todoctl.deployment_tester.criteria import DOCUMENTS
from todoctl.deployment_tester.deployment import LEAST_REPLICAS, Deployment
from todoctl.deployment_tester.documents import object_at
from todoctl.deployment_tester.load import LocalLoad
from todoctl.deployment_tester.outcome import CheckFailedError, Evidence
from todoctl.deployment_tester.trial import Trial
from todoctl.generation import find_drift, generated_files

CHECKS = Checks(DOCUMENTS)
_BOTH = ("backend", "frontend")
_FILES = "All generated files documented"
_SHUTDOWN = "Clean shutdown procedures defined"
_GONE_SECONDS = 90.0
_WORKERS = 3
_SHOWN_FAILURES = 5
# The words of the specification's table of risks.
_RISKS = ("image", "port", "crash", "resource", "network")
_README_STEPS = ("./todoctl deploy", "./todoctl verify", "./todoctl status", "./todoctl undeploy")
_SHUTDOWN_STEPS = ("./todoctl undeploy", "SIGTERM")


@CHECKS.check("files-documented", _FILES, "every generated file is documented")
def files_are_documented(trial: Trial) -> Evidence:
    document = "docs/infrastructure.md"
    text = _read(trial.deployment, document, fix="Write it: ./todoctl generate")
    paths = sorted(generated_files(trial.deployment.blueprint))
    missing = [path for path in paths if not _is_named(path, text)]
    if missing:
        raise CheckFailedError(
            f"{document} does not name {', '.join(missing)}.", fix="Write it anew: ./todoctl generate"
        )
    return Evidence(f"{document} names all {len(paths)} generated files")


@CHECKS.check("files-current", _FILES, "every generated file is as the blueprint asks")
def files_are_current(trial: Trial) -> Evidence:
    files = generated_files(trial.deployment.blueprint)
    drifts = find_drift(trial.deployment.repository.root, files)
    if drifts:
        raise CheckFailedError(
            f"Not as the blueprint asks: {', '.join(drift.path for drift in drifts)}.",
            fix="See the differences: ./todoctl generate --check; write the files: ./todoctl generate",
        )
    return Evidence(f"{len(files)} files, none edited by hand, none left over")


@CHECKS.check("troubleshooting", "Troubleshooting guide available", "there is a troubleshooting guide")
def guide_is_there(trial: Trial) -> Evidence:
    document = "docs/troubleshooting.md"
    text = _read(trial.deployment, document, fix="Write it: ./todoctl generate").lower()
    missing = [risk for risk in _RISKS if risk not in text]
    if missing:
        raise CheckFailedError(
            f"{document} says nothing of these risks: {', '.join(missing)}.", fix="Write it anew: ./todoctl generate"
        )
    return Evidence(f"{document} covers all {len(_RISKS)} risks of the specification")


@CHECKS.check("readme", "Deployment steps recorded in README", "the README holds the steps")
def readme_holds_the_steps(trial: Trial) -> Evidence:
    text = _read(trial.deployment, "README.md", fix="Restore it: git checkout README.md")
    return _expect_named(text, "README.md", _README_STEPS)


@CHECKS.check("shutdown-documented", _SHUTDOWN, "ending it is written down")
def shutdown_is_documented(trial: Trial) -> Evidence:
    document = "docs/deployment.md"
    text = _read(trial.deployment, document, fix="Write it: ./todoctl generate")
    if not re.search(r"^#+ .*shut ?down", text, re.IGNORECASE | re.MULTILINE):
        raise CheckFailedError(f"{document} has no chapter on the shutdown.", fix="Write it anew: ./todoctl generate")
    return _expect_named(text, document, _SHUTDOWN_STEPS)


@CHECKS.check("shutdown-configured", _SHUTDOWN, "pods get the time to end", needs=("kubectl",), about=_BOTH)
def shutdown_is_configured(trial: Trial) -> Evidence:
    seen: list[str] = []
    for service, described in trial.deployment.blueprint.services.by_name().items():
        spec = read_deployment(trial.deployment, service)["spec"]["template"]["spec"]
        grace = int(spec.get("terminationGracePeriodSeconds", 30))
        sleep = int(object_at(spec["containers"][0], "lifecycle", "preStop", "sleep").get("seconds", 0))
        wanted = described.shutdown
        if (sleep, grace) != (wanted.pre_stop_seconds, wanted.grace_period_seconds):
            raise CheckFailedError(
                f"{described.image.name} sleeps {sleep} s before it ends and has {grace} s for it, instead of "
                f"{wanted.pre_stop_seconds} s and {wanted.grace_period_seconds} s.",
                fix="Take the charts as they are generated: ./todoctl generate, then ./todoctl deploy",
            )
        seen.append(f"{described.image.name}: preStop sleep {sleep} s, {grace} s to end")
    return Evidence("; ".join(seen))


@CHECKS.check(
    "shutdown",
    _SHUTDOWN,
    "a pod that ends under load loses no request",
    needs=("replicas", "token"),
    about=_BOTH,
    disturbs=True,
)
def pods_end_without_loss(trial: Trial) -> Evidence:
    return Evidence("; ".join(_end_one_under_load(trial, service) for service in _BOTH))


def _end_one_under_load(trial: Trial, service: str) -> str:
    deployment, person = trial.deployment, trial.people.get("Anna")
    # What people ask for most: their list, from the database, and the page itself.
    path, headers = (person.tasks_path(), person.api_headers()) if service == "backend" else ("/", {})
    before = ready_pods(deployment, service)
    if len(before) < LEAST_REPLICAS:
        raise CheckFailedError(
            f"{deployment.workload(service)} has no second pod that could take over.",
            fix=f"Bring it back: ./todoctl scale {service}={deployment.replicas(service)}",
        )
    # A pod whose container was restarted before, if there is one: its successor begins anew.
    victim = max(before, key=lambda pod: pod.restarts).name
    with LocalLoad(deployment.url(service), path, headers, workers=_WORKERS) as load:
        deployment.kubectl.delete("pod", victim)
        seconds = wait_for(
            lambda: len([pod for pod in read_pods(deployment, service) if pod.is_ready]) >= len(before),
            seconds=_GONE_SECONDS,
            otherwise=f"The pod {victim} ended and no other took its place",
        )
    if load.failures:
        raise CheckFailedError(
            f"While the pod {victim} was ending, {len(load.failures)} of {load.sent} requests failed "
            f"({', '.join(sorted(set(load.failures))[:_SHOWN_FAILURES])}).",
            fix="See that preStop, readiness probe and grace period are the blueprint's: ./todoctl generate --check; "
            "and that the forward finds another pod in time: ./todoctl status",
        )
    return (
        f"{victim} ended, replaced {seconds:.0f} s later, {load.sent} requests meanwhile, 0 failed, slowest "
        f"{load.longest_seconds * 1000:.0f} ms"
    )


def _read(deployment: Deployment, path: str, *, fix: str) -> str:
    try:
        return (deployment.repository.root / path).read_text(encoding="utf-8")
    except OSError:
        raise CheckFailedError(f"{path} is missing.", fix=fix) from None


def _is_named(path: str, text: str) -> bool:
    """By its whole path, or by the folder it is in, followed by its path from there."""
    if path in text:
        return True
    parts = PurePosixPath(path).parts
    return any(
        "/".join(parts[:cut]) in text and re.search(rf"(?<![\w/.-]){re.escape('/'.join(parts[cut:]))}(?![\w-])", text)
        for cut in range(1, len(parts))
    )


def _expect_named(text: str, document: str, steps: tuple[str, ...]) -> Evidence:
    missing = [step for step in steps if step not in text]
    if missing:
        raise CheckFailedError(f"{document} does not mention {', '.join(missing)}.", fix=f"Add it to {document}.")
    return Evidence(f"{document}: {', '.join(steps)}")
