"""How a running deployment differs from the blueprint, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from todoctl.blueprint.model import Blueprint
from todoctl.docker_engineer.build import image_reference
from todoctl.helm_chart_engineer.files import chart_files
from todoctl.infra_spec_writer.inventory import chart_objects
from todoctl.infra_spec_writer.live_state import LiveState
from todoctl.minikube_deployer.deploy_options import DEFAULT_ENVIRONMENTS
from todoctl.minikube_deployer.target import Target
from todoctl.programs.command import JsonObject
from todoctl.repository import this_repository

_ADDRESS = "BETTER_AUTH_URL"


def find_differences(blueprint: Blueprint, target: Target, state: LiveState) -> list[str]:
    """What is not as the blueprint asks, in the environment that the deployment's address tells of."""
    environment = environment_of(blueprint, target, state)
    has_database = any(one["metadata"]["name"] == blueprint.database.name for one in state.workloads)
    return [
        *_missing_objects(blueprint, environment, state, has_database=has_database),
        *_images(blueprint, state),
        *_replicas(blueprint, environment, state),
        *_settings(blueprint, state),
        *_releases(blueprint, state),
    ]


def environment_of(blueprint: Blueprint, target: Target, state: LiveState) -> str:
    """The environment whose address the page has; on this machine's own addresses, the target's usual one."""
    settings = state.config_maps.get(blueprint.services.frontend.config_map, {})
    address = settings.get(_ADDRESS, "")
    for name, environment in blueprint.environments.by_name().items():
        if environment.frontend_url == address and urlsplit(address).hostname != "localhost":
            return name
    return DEFAULT_ENVIRONMENTS[target.kind]


def _missing_objects(blueprint: Blueprint, environment: str, state: LiveState, *, has_database: bool) -> Iterator[str]:
    wanted = [
        (one.kind, one.name)
        for one in chart_objects(blueprint, chart_files(blueprint))
        # With a database of the user's own the chart is left out, whatever the environment says.
        if environment in one.environments and not one.hook and (has_database or one.chart != blueprint.database.name)
    ]
    wanted.append(("Secret", blueprint.secret))
    if has_database:
        wanted.append(("Secret", blueprint.database.name))
    for kind, name in wanted:
        if (kind, name) not in state.objects:
            yield f"{kind} `{name}` is missing, in the environment {environment}."


def _images(blueprint: Blueprint, state: LiveState) -> Iterator[str]:
    repository = this_repository()
    wanted = {
        service.image.name: image_reference(repository, blueprint, name)
        for name, service in blueprint.services.by_name().items()
    }
    wanted[blueprint.database.name] = blueprint.database.image
    for workload in state.workloads:
        name = str(workload["metadata"]["name"])
        image = str(workload["spec"]["template"]["spec"]["containers"][0]["image"])
        # A registry may stand before it.
        if name in wanted and image != wanted[name] and not image.endswith(f"/{wanted[name]}"):
            yield f"`{name}` runs `{image}`; this clone makes `{wanted[name]}`."


def _replicas(blueprint: Blueprint, environment: str, state: LiveState) -> Iterator[str]:
    scales = blueprint.environments.by_name()[environment].services.by_name()
    wanted = {service.image.name: scales[name] for name, service in blueprint.services.by_name().items()}
    for workload in state.workloads:
        name = str(workload["metadata"]["name"])
        replicas, ready = _counts(workload)
        scale = wanted.get(name)
        if scale is not None and scale.replicas is not None and replicas != scale.replicas:
            yield f"`{name}` is scaled to {replicas}; the blueprint asks for {scale.replicas}."
        if scale is not None and scale.autoscaling is not None:
            bounds = scale.autoscaling
            if not bounds.min_replicas <= replicas <= bounds.max_replicas:
                yield (
                    f"`{name}` is scaled to {replicas}; the blueprint asks for {bounds.min_replicas} to "
                    f"{bounds.max_replicas}."
                )
        if ready < replicas:
            yield f"`{name}` has not all its pods ready: {ready} of {replicas}."


def _counts(workload: JsonObject) -> tuple[int, int]:
    return int(workload["spec"].get("replicas", 1)), int(workload.get("status", {}).get("readyReplicas", 0))


def _settings(blueprint: Blueprint, state: LiveState) -> Iterator[str]:
    """Only what the blueprint gives a value: addresses and the user's settings differ by their nature."""
    for service in blueprint.services.by_name().values():
        found = state.config_maps.get(service.config_map)
        if found is None:
            continue
        for setting in service.config:
            if setting.value and found.get(setting.name) != setting.value:
                there = f"is `{found[setting.name]}`" if setting.name in found else "is missing"
                yield f"`{setting.name}` in `{service.config_map}` {there}; the blueprint says `{setting.value}`."


def _releases(blueprint: Blueprint, state: LiveState) -> Iterator[str]:
    for release in state.releases:
        if release.status != "deployed":
            yield f"Release `{release.name}` is {release.status}."
        wanted = f"{release.name}-{blueprint.version}"
        if release.chart != wanted and release.chart.startswith(f"{release.name}-"):
            yield f"Release `{release.name}` is of chart `{release.chart}`; this clone has `{wanted}`."
