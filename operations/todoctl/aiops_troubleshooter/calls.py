"""Whom each workload calls, read from the addresses among its settings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from todoctl.aiops_troubleshooter.objects import (
    containers_of,
    mapping,
    name_of,
    part,
    parts,
    ref_of,
    text,
    whole,
)
from todoctl.aiops_troubleshooter.report import Ref
from todoctl.aiops_troubleshooter.snapshot import Snapshot
from todoctl.programs.command import JsonObject

DATABASE_SETTING = "DATABASE_URL"
_DEFAULT_PORTS = {"http": 80, "https": 443, "postgresql": 5432, "postgres": 5432}
_MODEL_KEY, _MODEL_ADDRESS = "OPENAI_API_KEY", "OPENAI_BASE_URL"
_MODEL_HOST = "api.openai.com"


@dataclass(frozen=True)
class Setting:
    """One environment variable of a container and where its value is kept."""

    name: str
    kept_in: Ref
    key: str
    address: JsonObject
    """Scheme, host, port, database, user and the password's fingerprint, when it is an address."""
    is_empty: bool
    is_known: bool
    """Whether the object that keeps it could be read and has it."""

    @property
    def field(self) -> str:
        return f"data.{self.key}" if self.kept_in.kind in {"Secret", "ConfigMap"} else f"env[{self.name}]"


@dataclass(frozen=True)
class Call:
    """A workload connects to a host and port, because a setting says so."""

    caller: JsonObject
    setting: Setting
    host: str
    port: int
    service: JsonObject | None
    """The Service of the deployment's own namespace that the host means."""
    role: str
    """database, model, or the Service's name."""


def settings_of(snapshot: Snapshot, workload: JsonObject) -> list[Setting]:
    """The settings of a workload's (or pod's) containers; of two with one name, the container's own wins."""
    found: dict[str, Setting] = {}
    for container in containers_of(workload):
        for source in parts(container, "envFrom"):
            prefix = text(source, "prefix")
            for kind, field in (("ConfigMap", "configMapRef"), ("Secret", "secretRef")):
                name = text(source, field, "name")
                for key in _keys(snapshot, kind, name):
                    found[prefix + key] = _kept(snapshot, prefix + key, kind, name, key)
        for variable in parts(container, "env"):
            name = text(variable, "name")
            secret, config = part(variable, "valueFrom", "secretKeyRef"), part(variable, "valueFrom", "configMapKeyRef")
            if secret:
                found[name] = _kept(snapshot, name, "Secret", text(secret, "name"), text(secret, "key"))
            elif config:
                found[name] = _kept(snapshot, name, "ConfigMap", text(config, "name"), text(config, "key"))
            elif "value" in variable:
                value = text(variable, "value")
                found[name] = _plain(workload, name, value)
    return [found[name] for name in sorted(found)]


def calls_of(snapshot: Snapshot, workload: JsonObject) -> Iterator[Call]:
    """The calls that a workload's settings stand for; addresses that people's browsers use are none."""
    settings = {setting.name: setting for setting in settings_of(snapshot, workload)}
    for setting in settings.values():
        host = text(setting.address, "host")
        if not host:
            continue
        service = service_named(snapshot, host)
        port = whole(setting.address, "port") or _DEFAULT_PORTS.get(text(setting.address, "scheme"), 0)
        if setting.name == DATABASE_SETTING:
            yield Call(workload, setting, host, port, service, "database")
        elif setting.name == _MODEL_ADDRESS:
            yield Call(workload, setting, host, port, service, "model")
        elif service is not None:
            yield Call(workload, setting, host, port, service, name_of(service))
    key = settings.get(_MODEL_KEY)
    if key is not None and key.is_known and not key.is_empty and _MODEL_ADDRESS not in settings:
        yield Call(workload, key, _MODEL_HOST, 443, None, "model")


def service_named(snapshot: Snapshot, host: str) -> JsonObject | None:
    """The Service of the deployment's namespace that a host name means inside it; None for all others."""
    name, _, rest = host.rstrip(".").partition(".")
    if rest in {"", snapshot.namespace} or rest.split(".")[:2] == [snapshot.namespace, "svc"]:
        return snapshot.find("Service", name)
    return None


def is_cluster_name(snapshot: Snapshot, host: str) -> bool:
    """True for a name that only a Service of the deployment's namespace can answer to."""
    rest = host.rstrip(".").partition(".")[2]
    is_local = rest in {"", snapshot.namespace} or rest.split(".")[:2] == [snapshot.namespace, "svc"]
    return is_local and host != "localhost"


def _plain(workload: JsonObject, name: str, value: str) -> Setting:
    """A value that stands in the workload itself."""
    return Setting(name, ref_of(workload), name, _address(value), is_empty=not value.strip(), is_known=True)


def _keys(snapshot: Snapshot, kind: str, name: str) -> list[str]:
    found = snapshot.find(kind, name) if name else None
    return [] if found is None else sorted(part(found, "keys" if kind == "Secret" else "data"))


def _kept(snapshot: Snapshot, name: str, kind: str, holder: str, key: str) -> Setting:
    ref = snapshot.ref(kind, holder)
    found = snapshot.find(kind, holder) or {}
    if kind == "Secret":
        summary = part(found, "keys", key)
        is_empty = summary.get("empty") is True
        return Setting(name, ref, key, part(summary, "url"), is_empty, is_known=bool(summary))
    value = mapping(found, "data").get(key)
    return Setting(name, ref, key, _address(value or ""), not (value or "").strip(), is_known=value is not None)


def _address(value: str) -> JsonObject:
    try:
        split = urlsplit(value)
        port = split.port
    except ValueError:
        return {}
    if "://" not in value or not split.hostname:
        return {}
    return {"scheme": split.scheme, "host": split.hostname, "port": port}
