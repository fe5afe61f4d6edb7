"""docs/infrastructure.md: what runs, from the blueprint and the charts' templates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from todoctl.blueprint.model import Blueprint, Environment, Setting
from todoctl.generation import header
from todoctl.infra_spec_writer.file_list import GeneratedFile
from todoctl.infra_spec_writer.flows import flows
from todoctl.infra_spec_writer.inventory import ChartObject, chart_names, chart_objects, environment_values
from todoctl.infra_spec_writer.markdown import code, codes, table
from todoctl.infra_spec_writer.mermaid import architecture_mermaid
from todoctl.infra_spec_writer.sizing import Share, requested, shares
from todoctl.minikube_deployer.cluster_secrets import APPLICATION_PASSWORD, APPLICATION_ROLE, SUPERUSER_PASSWORD
from todoctl.templating import environment as templates_of

_SOURCES = {
    "user": "user",
    "database-url": "the database in the cluster, or the user's `DATABASE_URL`",
    "generated": "made once, random",
    "rotated": "`./todoctl rotate`; before the first time there is none",
    "frontend-url": "the page's address",
    "backend-url": "the API's address",
    "jwks-url": "the frontend's address inside the cluster",
    "allowed-origins": "the page's origin, on this machine also by number",
    "trusted-proxies": "1 behind a gateway or ingress, else 0",
}


def infrastructure_document(blueprint: Blueprint, charts: Mapping[str, str], generated: Sequence[GeneratedFile]) -> str:
    """The whole document. charts: the files of the chart engineer; generated: all files, this one included."""
    services = blueprint.services.by_name()
    objects = chart_objects(blueprint, charts)
    template = templates_of("infra_spec_writer").get_template("infrastructure.md")
    return template.render(
        header=header("<!-- ", " -->"),
        blueprint=blueprint,
        services=services,
        database=blueprint.database,
        mermaid=architecture_mermaid(blueprint),
        environments=_environments(blueprint),
        objects={chart: _objects(blueprint, chart, objects) for chart in chart_names(blueprint)},
        settings={
            name: _settings(blueprint, service.settings, service.config_map) for name, service in services.items()
        },
        secrets=_secrets(blueprint),
        ports=_ports(blueprint),
        flows=_flows(blueprint),
        sizes=_sizes(blueprint),
        sums=_sums(blueprint),
        probes=_probes(blueprint),
        shutdowns=_shutdowns(blueprint),
        temporary=_temporary(blueprint, charts),
        generated=_generated(generated),
    )


def _environments(blueprint: Blueprint) -> str:
    rows = [
        (
            code(name),
            one.description,
            one.frontend_url,
            one.backend_url,
            one.database,
            _door(one),
            "yes" if one.monitoring else "no",
            f"{one.model_server.model} at {one.model_server.base_url}" if one.model_server else "by key, or none",
        )
        for name, one in blueprint.environments.by_name().items()
    ]
    headings = ("environment", "meant for", "page", "API", "database", "way in", "monitoring", "language model")
    return table(headings, rows)


def _door(environment: Environment) -> str:
    if environment.gateway is not None:
        return f"Gateway `{environment.gateway.namespace}/{environment.gateway.name}`"
    if environment.ingress_class is not None:
        return f"Ingress of class `{environment.ingress_class}`"
    return "port-forward"


def _objects(blueprint: Blueprint, chart: str, objects: Sequence[ChartObject]) -> str:
    rows = [
        (one.kind, code(one.name), one.purpose, one.condition, _environment_words(blueprint, one.environments))
        for one in objects
        if one.chart == chart
    ]
    return table(("kind", "name", "purpose", "condition", "in"), rows)


def _environment_words(blueprint: Blueprint, names: Sequence[str]) -> str:
    return "all" if len(names) == len(blueprint.environments.by_name()) else ", ".join(names) or "none"


def _settings(blueprint: Blueprint, settings: Sequence[Setting], config_map: str) -> str:
    rows = [
        (
            code(one.name),
            f"Secret `{blueprint.secret}`" if one.kept_in == "secret" else f"ConfigMap `{config_map}`",
            code(one.value) if one.value is not None else _SOURCES[one.source or "user"],
            "yes" if one.required else "no",
            one.description,
        )
        for one in settings
    ]
    return table(("setting", "kept in", "value or source", "required", "meaning"), rows)


def _secrets(blueprint: Blueprint) -> str:
    readers: dict[str, list[str]] = {}
    told: dict[str, Setting] = {}
    for service in blueprint.services.by_name().values():
        for secret in service.secrets:
            readers.setdefault(secret.name, []).append(service.image.name)
            told.setdefault(secret.name, secret)
    rows = [
        (code(blueprint.secret), code(name), _SOURCES[one.source or "user"], codes(readers[name]))
        for name, one in told.items()
    ]
    database = code(blueprint.database.name)
    made = _SOURCES["generated"]
    rows += [
        (database, code(SUPERUSER_PASSWORD), f"{made}; of the superuser", database),
        (
            database,
            code(APPLICATION_PASSWORD),
            f"{made}; of the role `{APPLICATION_ROLE}`",
            f"{database}, by `DATABASE_URL` both services",
        ),
    ]
    return table(("Secret", "key", "who makes it", "read by"), rows)


def _ports(blueprint: Blueprint) -> str:
    rows: list[tuple[object, ...]] = []
    for service in blueprint.services.by_name().values():
        rows.append((code(service.image.name), service.port, "http", f"Service `{service.image.name}`", service.port))
        if service.metrics_port is not None:
            where = f"Service `{service.image.name}-metrics` (with `serviceMonitor.enabled`)"
            rows.append((code(service.image.name), service.metrics_port, "metrics", where, "none"))
    database = blueprint.database
    where = f"Services `{database.name}`, `{database.name}-headless`"
    rows.append((code(database.name), database.port, "postgres", where, "none"))
    return table(("pods", "port", "name", "reached by", "usual port on this machine"), rows)


def _flows(blueprint: Blueprint) -> str:
    rows = [
        (
            code(one.source),
            code(one.target),
            one.port,
            one.purpose,
            codes(one.allowed_by) or "none needed",
            one.condition or "always",
        )
        for one in flows(blueprint)
    ]
    return table(("from", "to", "port", "what", "allowed by the NetworkPolicies", "when"), rows)


def _sizes(blueprint: Blueprint) -> str:
    rows = [
        (
            code(name),
            code(one.workload),
            one.scale,
            *(_amounts(one, "cpu"), _amounts(one, "memory"), _amounts(one, "ephemeral_storage")),
        )
        for name, environment in blueprint.environments.by_name().items()
        for one in shares(blueprint, environment)
    ]
    return table(("environment", "workload", "replicas", "CPU, request to limit", "memory", "disk"), rows)


def _amounts(share: Share, what: str) -> str:
    resources = share.resources
    return f"{getattr(resources.requests, what)} to {getattr(resources.limits, what)}"


def _sums(blueprint: Blueprint) -> str:
    rows: list[tuple[object, ...]] = []
    for name, environment in blueprint.environments.by_name().items():
        asked = shares(blueprint, environment)
        most = requested(asked, at_most=True)
        rows.append((code(name), requested(asked), most, requested(asked, at_most=True, during_upgrade=True)))
    return table(("environment", "fewest pods", "most pods", "most pods, during an upgrade"), rows)


def _probes(blueprint: Blueprint) -> str:
    rows: list[tuple[object, ...]] = []
    for service in blueprint.services.by_name().values():
        effects = {
            "startup": (service.probes.startup, "the container is started again"),
            "liveness": (service.probes.liveness, "the container is started again"),
            "readiness": (service.probes.readiness, "no requests are sent to the pod"),
        }
        for name, (probe, effect) in effects.items():
            seconds = probe.period_seconds * probe.failure_threshold
            rows.append(
                (
                    *(code(service.image.name), name, code(f"GET {probe.path}"), f"{probe.period_seconds} s"),
                    *(f"{probe.timeout_seconds} s", f"after {probe.failure_threshold} failures, {seconds} s, {effect}"),
                )
            )
    return table(("pods", "probe", "asks", "every", "waits", "what a failure does"), rows)


def _shutdowns(blueprint: Blueprint) -> str:
    rows: list[tuple[object, ...]] = []
    for service in blueprint.services.by_name().values():
        times = service.shutdown
        left = times.grace_period_seconds - times.pre_stop_seconds - times.drain_seconds
        finishes = f"at most {times.drain_seconds} s" if times.drain_seconds else "as long as it takes"
        rows.append(
            (
                *(code(service.image.name), f"{times.pre_stop_seconds} s", finishes),
                *(f"{times.grace_period_seconds} s", f"{left} s"),
            )
        )
    database = blueprint.database
    rows.append(
        (
            code(database.name),
            "none",
            "as long as it takes",
            f"{database.grace_period_seconds} s",
            f"{database.grace_period_seconds} s",
        )
    )
    return table(("pods", "sleep", "running requests are finished", "grace period", "what is left of it"), rows)


def _temporary(blueprint: Blueprint, charts: Mapping[str, str]) -> str:
    sizes = {
        str(values["tmpSizeLimit"])
        for chart in chart_names(blueprint)
        for values in environment_values(blueprint, chart, charts).values()
    }
    return ", ".join(sorted(sizes))


def _generated(files: Sequence[GeneratedFile]) -> str:
    return table(("file", "made by", "what it is"), [(code(one.path), code(one.maker), one.purpose) for one in files])
