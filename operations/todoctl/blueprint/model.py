"""What a blueprint may say. Every field is checked; an unknown one is refused."""

from __future__ import annotations

from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

# RFC 1123, as Kubernetes asks of the names of Services and containers; 40 leaves room for suffixes.
DnsLabel = Annotated[str, StringConstraints(pattern=r"^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$")]
VariableName = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9_]*$")]
# https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/, the forms that people write.
CpuQuantity = Annotated[str, StringConstraints(pattern=r"^([1-9]\d*m|[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*)$")]
ByteQuantity = Annotated[str, StringConstraints(pattern=r"^[1-9]\d*(Ki|Mi|Gi|Ti)$")]
# With its tag: what is not pinned changes under one's feet.
ImageReference = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9._/:-]*:[A-Za-z0-9_][A-Za-z0-9._-]*$")]
Version = Annotated[str, StringConstraints(pattern=r"^\d+\.\d+\.\d+$")]
HttpPath = Annotated[str, StringConstraints(pattern=r"^/[A-Za-z0-9/._-]*$")]
HttpAddress = Annotated[str, StringConstraints(pattern=r"^https?://[A-Za-z0-9.-]+(:\d{1,5})?$")]
ModelAddress = Annotated[str, StringConstraints(pattern=r"^https?://[A-Za-z0-9.-]+(:\d{1,5})?(/[A-Za-z0-9/._-]*)?$")]
OneLine = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"^[^\n\"\\]+$")]
# Pod Security "restricted" asks for a user other than root.
UserId = Annotated[int, Field(ge=1, le=2_000_000_000)]
Port = Annotated[int, Field(ge=1024, le=65535)]
Positive = Annotated[int, Field(ge=1, le=100_000)]

SettingSource = Literal[
    "user",  # an environment variable or a line of .env, as for ./todoctl up
    "database-url",
    "generated",  # random, made once, kept over upgrades
    "rotated",  # written by ./todoctl rotate, kept over upgrades; until then there is none
    "frontend-url",
    "backend-url",
    "jwks-url",
    "allowed-origins",
    "trusted-proxies",
]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Image(_Part):
    """An image that is built here. `context` is a folder of the repository."""

    name: DnsLabel
    base: ImageReference
    context: str
    user: UserId


class Setting(_Part):
    """One environment variable of a service: its value, or where the value comes from."""

    name: VariableName
    kept_in: Literal["config", "secret"]
    description: OneLine
    value: Annotated[str, StringConstraints(max_length=1000, pattern=r"^[^\n]*$")] | None = None
    source: SettingSource | None = None
    required: bool = True
    migration: bool = False
    """Whether the migration needs it as well."""

    @model_validator(mode="after")
    def _has_one_origin(self) -> Self:
        if (self.value is None) == (self.source is None):
            raise ValueError("give either a value or a source")
        if self.kept_in == "secret" and self.source not in {"user", "generated", "rotated", "database-url"}:
            raise ValueError("a secret has no value here; its source is user, generated, rotated or database-url")
        if self.kept_in == "config" and self.source in {"generated", "rotated", "database-url"}:
            raise ValueError("what is generated, and a database's URL, is kept in secret: a ConfigMap hides nothing")
        return self


class Probe(_Part):
    """One HTTP probe on the service's port."""

    path: HttpPath
    period_seconds: Positive
    timeout_seconds: Positive
    failure_threshold: Positive


class Probes(_Part):
    """The three probes. Liveness asks only whether the process answers; readiness may ask the database."""

    startup: Probe
    liveness: Probe
    readiness: Probe

    @model_validator(mode="after")
    def _differ(self) -> Self:
        if self.liveness.path == self.readiness.path:
            raise ValueError("liveness and readiness ask the same path: a database outage would restart every pod")
        return self


class Amounts(_Part):
    """CPU, memory and disk of one container."""

    cpu: CpuQuantity
    memory: ByteQuantity
    ephemeral_storage: ByteQuantity


class Resources(_Part):
    """What a container is promised, and what it may take at most."""

    requests: Amounts
    limits: Amounts

    @model_validator(mode="after")
    def _limits_are_not_below_requests(self) -> Self:
        for name, read in (("cpu", cpu_cores), ("memory", byte_count), ("ephemeral_storage", byte_count)):
            if read(getattr(self.limits, name)) < read(getattr(self.requests, name)):
                raise ValueError(f"the limit of {name} is below its request")
        return self


class Shutdown(_Part):
    """How a pod ends: a sleep while load balancers forget it, then SIGTERM, then SIGKILL after the grace period."""

    pre_stop_seconds: Annotated[int, Field(ge=0, le=120)]
    drain_seconds: Annotated[int, Field(ge=0, le=3600)] = 0
    """How long the application itself lets running requests go on after SIGTERM; 0 when it sets no limit."""
    grace_period_seconds: Positive

    @model_validator(mode="after")
    def _leaves_time(self) -> Self:
        if self.grace_period_seconds <= self.pre_stop_seconds + self.drain_seconds:
            raise ValueError(
                "grace_period_seconds counts from the start of the sleep and must be longer than it and drain_seconds"
            )
        return self


class Service(_Part):
    """One of the application's services."""

    description: OneLine
    image: Image
    port: Port
    metrics_port: Port | None = None
    command: Annotated[tuple[str, ...], Field(min_length=1)]
    migration: Annotated[tuple[str, ...], Field(min_length=1)]
    config_map: DnsLabel
    calls: tuple[Literal["database", "frontend", "backend", "model"], ...]
    settings: tuple[Setting, ...]
    probes: Probes
    resources: Resources
    shutdown: Shutdown

    @model_validator(mode="after")
    def _names_settings_once(self) -> Self:
        names = [setting.name for setting in self.settings]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise ValueError(f"settings name {', '.join(twice)} twice")
        if self.metrics_port == self.port:
            raise ValueError("metrics_port is the service's own port")
        return self

    @property
    def config(self) -> tuple[Setting, ...]:
        """The settings of the ConfigMap."""
        return tuple(setting for setting in self.settings if setting.kept_in == "config")

    @property
    def secrets(self) -> tuple[Setting, ...]:
        """The settings of the Secret."""
        return tuple(setting for setting in self.settings if setting.kept_in == "secret")


class Services(_Part):
    """The two services that the specification names."""

    backend: Service
    frontend: Service

    def by_name(self) -> dict[str, Service]:
        return {"backend": self.backend, "frontend": self.frontend}


class Database(_Part):
    """The PostgreSQL that runs in the cluster, for the environments that have no other."""

    name: DnsLabel
    image: ImageReference
    user: UserId
    port: Port
    storage: ByteQuantity
    max_connections: Annotated[int, Field(ge=20, le=10_000)]
    resources: Resources
    grace_period_seconds: Positive


class Operations(_Part):
    """The MCP server that looks after the application from inside the cluster; installed when asked for."""

    description: OneLine
    image: Image
    port: Port
    command: Annotated[tuple[str, ...], Field(min_length=1)]
    probe: Probe
    """All three probes ask it: the server has nothing to wait for but itself."""
    resources: Resources
    shutdown: Shutdown


class Autoscaling(_Part):
    """A HorizontalPodAutoscaler; there are then no replicas beside it."""

    min_replicas: Annotated[int, Field(ge=1, le=1000)]
    max_replicas: Annotated[int, Field(ge=1, le=1000)]
    cpu_percent: Annotated[int, Field(ge=1, le=1000)]

    @model_validator(mode="after")
    def _grows(self) -> Self:
        if self.max_replicas < self.min_replicas:
            raise ValueError("max_replicas is below min_replicas")
        return self


class ServiceScale(_Part):
    """How one environment runs one service: a fixed number of replicas, or a number that follows the load."""

    replicas: Annotated[int, Field(ge=1, le=1000)] | None = None
    autoscaling: Autoscaling | None = None
    resources: Resources | None = None

    @model_validator(mode="after")
    def _has_one_scale(self) -> Self:
        if (self.replicas is None) == (self.autoscaling is None):
            raise ValueError("give either replicas or autoscaling")
        return self


class ServiceScales(_Part):
    backend: ServiceScale
    frontend: ServiceScale

    def by_name(self) -> dict[str, ServiceScale]:
        return {"backend": self.backend, "frontend": self.frontend}


class Gateway(_Part):
    """The Gateway that HTTPRoutes attach to; its pods may reach the services."""

    name: DnsLabel
    namespace: DnsLabel


class ModelServer(_Part):
    """An OpenAI-compatible server that answers in place of OpenAI."""

    base_url: ModelAddress
    model: Annotated[str, StringConstraints(min_length=1, pattern=r"^[A-Za-z0-9._:/-]+$")]

    @property
    def port(self) -> int:
        parts = urlsplit(self.base_url)
        return parts.port or (443 if parts.scheme == "https" else 80)


class Environment(_Part):
    """Where the application runs; each environment becomes one values file of each chart."""

    description: OneLine
    frontend_url: HttpAddress
    backend_url: HttpAddress
    database: Literal["in-cluster", "external"]
    services: ServiceScales
    gateway: Gateway | None = None
    ingress_class: DnsLabel | None = None
    model_server: ModelServer | None = None
    monitoring: bool = False

    @model_validator(mode="after")
    def _has_one_door(self) -> Self:
        if self.gateway is not None and self.ingress_class is not None:
            raise ValueError("give either a gateway or an ingress_class")
        if self.frontend_url == self.backend_url:
            raise ValueError("frontend_url and backend_url are the same address")
        return self


class Environments(_Part):
    local: Environment
    minikube: Environment
    staging: Environment
    production: Environment

    def by_name(self) -> dict[str, Environment]:
        return {name: getattr(self, name) for name in Environments.model_fields}


class Blueprint(_Part):
    """The whole deployment."""

    name: DnsLabel
    version: Version
    description: OneLine
    namespace: DnsLabel
    secret: DnsLabel
    services: Services
    database: Database
    operations: Operations | None = None
    environments: Environments

    @model_validator(mode="after")
    def _is_consistent(self) -> Self:
        services = self.services.by_name().values()
        names = [*(service.image.name for service in services), self.database.name]
        if self.operations is not None:
            names.append(self.operations.image.name)
        if len(set(names)) < len(names):
            raise ValueError(f"services, operations and database must have different names: {', '.join(names)}")
        maps = [service.config_map for service in services]
        if len(set(maps)) < len(maps):
            raise ValueError(f"each service needs a config_map of its own: {', '.join(maps)}")
        for name, service in self.services.by_name().items():
            if name in service.calls:
                raise ValueError(f"the {name} calls itself")
        return self

    def service_url(self, name: Literal["backend", "frontend"]) -> str:
        """The address of a service inside the cluster."""
        service = self.services.by_name()[name]
        return f"http://{service.image.name}:{service.port}"


def cpu_cores(quantity: str) -> float:
    """CPUs in a quantity: "250m" is 0.25."""
    return int(quantity[:-1]) / 1000 if quantity.endswith("m") else float(quantity)


def byte_count(quantity: str) -> int:
    """Bytes in a quantity: "64Mi" is 67108864."""
    return int(quantity[:-2]) * 1024 ** (1 + ["Ki", "Mi", "Gi", "Ti"].index(quantity[-2:]))
