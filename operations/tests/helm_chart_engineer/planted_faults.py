"""A small application that breaks no rule, and faults to plant into it, one for each way to break one."""

import copy
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

Objects = dict[str, Any]
REMOVED = object()
POD = "spec.template.spec"
CONTAINER = f"{POD}.containers[0]"
SECURITY = f"{CONTAINER}.securityContext"


def healthy() -> Objects:
    """A small application that breaks no rule, by kind."""
    labels = {"app": "web"}
    container: Objects = {
        "name": "web",
        "image": "web:1.2.3",
        "ports": [{"name": "http", "containerPort": 8080}],
        "env": [{"name": "KEY", "valueFrom": {"secretKeyRef": {"name": "keys", "key": "KEY"}}}],
        "envFrom": [{"configMapRef": {"name": "settings"}}],
        "resources": {"requests": {"cpu": "1", "memory": "1Gi"}, "limits": {"cpu": "1", "memory": "1Gi"}},
        "livenessProbe": {"httpGet": {"path": "/live", "port": "http"}},
        "readinessProbe": {"httpGet": {"path": "/ready", "port": 8080}},
        "lifecycle": {"preStop": {"sleep": {"seconds": 5}}},
        "securityContext": {
            "allowPrivilegeEscalation": False,
            "readOnlyRootFilesystem": True,
            "capabilities": {"drop": ["ALL"]},
        },
    }
    pod: Objects = {
        "automountServiceAccountToken": False,
        "terminationGracePeriodSeconds": 30,
        "securityContext": {"runAsNonRoot": True, "runAsUser": 1000, "seccompProfile": {"type": "RuntimeDefault"}},
        "topologySpreadConstraints": [{"labelSelector": {"matchLabels": labels}}],
        "volumes": [{"name": "tmp", "emptyDir": {}}],
        "containers": [container],
    }
    job_pod: Objects = {
        **copy.deepcopy(pod),
        "containers": [{**copy.deepcopy(container), "livenessProbe": None, "readinessProbe": None}],
    }

    def named(kind: str, version: str, name: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - YAML
        return {"apiVersion": version, "kind": kind, "metadata": {"name": name, "labels": labels}, **more}

    selector = {"matchLabels": labels}
    return {
        "Deployment": named(
            "Deployment",
            "apps/v1",
            "web",
            spec={"selector": selector, "template": {"metadata": {"labels": labels}, "spec": pod}},
        ),
        "Job": named(
            "Job",
            "batch/v1",
            "prepare",
            spec={
                "ttlSecondsAfterFinished": 60,
                "activeDeadlineSeconds": 60,
                "template": {"metadata": {"labels": {"job": "prepare"}}, "spec": job_pod},
            },
        ),
        "Service": named(
            "Service",
            "v1",
            "web",
            spec={"selector": labels, "ports": [{"name": "http", "port": 80, "targetPort": "http"}]},
        ),
        "ConfigMap": named("ConfigMap", "v1", "settings", data={"COLOUR": "blue", "TOKEN_LIFETIME_SECONDS": "900"}),
        "PodDisruptionBudget": named(
            "PodDisruptionBudget", "policy/v1", "web", spec={"maxUnavailable": 1, "selector": selector}
        ),
        "HorizontalPodAutoscaler": named(
            "HorizontalPodAutoscaler",
            "autoscaling/v2",
            "web",
            spec={
                "scaleTargetRef": {"kind": "Deployment", "name": "web"},
                "minReplicas": 2,
                "maxReplicas": 4,
                "metrics": [{"resource": {"name": "cpu", "target": {"type": "Utilization"}}}],
            },
        ),
        "NetworkPolicy": named(
            "NetworkPolicy",
            "networking.k8s.io/v1",
            "all",
            spec={"podSelector": {}, "policyTypes": ["Ingress", "Egress"]},
        ),
        "Ingress": named(
            "Ingress",
            "networking.k8s.io/v1",
            "web",
            spec={
                "rules": [{"http": {"paths": [{"backend": {"service": {"name": "web", "port": {"name": "http"}}}}]}}]
            },
        ),
        "HTTPRoute": named(
            "HTTPRoute",
            "gateway.networking.k8s.io/v1",
            "web",
            spec={"rules": [{"backendRefs": [{"name": "web", "port": 80}]}]},
        ),
        "ServiceMonitor": named("ServiceMonitor", "monitoring.coreos.com/v1", "web", spec={"selector": selector}),
    }


@dataclass(frozen=True)
class Fault:
    """One thing changed, and the rule that must name it."""

    rule: str
    kind: str
    path: str
    to: Any
    """REMOVED takes it away."""
    named: str = ""
    """The field that the finding names, when that is another one."""

    @property
    def id(self) -> str:
        return f"{self.rule}-{self.path.rpartition('.')[2]}-{'removed' if self.to is REMOVED else 'changed'}"

    def plant(self, objects: Objects) -> None:
        target = objects[self.kind]
        *above, last = [int(word) if word.isdigit() else word for word in re.split(r"[.\[\]]+", self.path.rstrip("]"))]
        for key in above:
            target = target[key]
        if self.to is REMOVED:
            del target[last]
        else:
            target[last] = copy.deepcopy(self.to)

    def finding(self, objects: Objects) -> tuple[str, str, str]:
        name = f"{self.kind}/{objects[self.kind]['metadata']['name']}"
        return self.rule, name, self.named or self.path


def _pod(rule: str, path: str, to: Any, named: str = "") -> Fault:  # noqa: ANN401 - YAML
    return Fault(rule, "Deployment", f"{POD}.{path}", to, named)


def _container(rule: str, path: str, to: Any, named: str = "") -> Fault:  # noqa: ANN401 - YAML
    return Fault(rule, "Deployment", f"{CONTAINER}.{path}", to, named)


def _reference(kind: str, name: str, key: str) -> Objects:
    return {f"{kind}KeyRef": {"name": name, "key": key}}


POD_FAULTS: Sequence[Fault] = (
    _container("pinned-image", "image", "web:latest"),
    _container("pinned-image", "image", "example.com:5000/web"),
    _container("resources", "resources.limits.memory", REMOVED),
    _container("resources", "resources.requests.memory", REMOVED),
    _container("probes-present", "readinessProbe", REMOVED),
    _container("probes-present", "livenessProbe", REMOVED),
    _container(
        "probes-differ", "readinessProbe.httpGet", {"path": "/live", "port": "http"}, f"{CONTAINER}.livenessProbe"
    ),
    _container("probe-port", "readinessProbe.httpGet.port", "metrics"),
    _pod("run-as-non-root", "securityContext.runAsNonRoot", REMOVED, f"{SECURITY}.runAsNonRoot"),
    _container("run-as-non-root", "securityContext.runAsUser", 0, f"{SECURITY}.runAsNonRoot"),
    _container("no-privilege-escalation", "securityContext.allowPrivilegeEscalation", REMOVED),
    _container(
        "no-privilege-escalation", "securityContext.privileged", to=True, named=f"{SECURITY}.allowPrivilegeEscalation"
    ),
    _container("dropped-capabilities", "securityContext.capabilities", {"drop": ["NET_RAW"]}),
    _container("dropped-capabilities", "securityContext.capabilities", {"drop": ["ALL"], "add": ["SYS_ADMIN"]}),
    _container("read-only-root", "securityContext.readOnlyRootFilesystem", to=False),
    _pod("seccomp", "securityContext.seccompProfile", REMOVED, f"{SECURITY}.seccompProfile"),
    _pod("no-token", "automountServiceAccountToken", REMOVED),
    _pod("no-host", "hostNetwork", to=True),
    _pod("no-host", "volumes[0]", {"name": "tmp", "hostPath": {"path": "/"}}, f"{POD}.volumes[0].hostPath"),
    _container("no-host", "ports[0].hostPort", 80),
    _container("no-plain-secret", "env[0]", {"name": "API_KEY", "value": "sk-1"}),
    Fault("no-plain-secret", "ConfigMap", "data.SMTP_PASSWORD", "hunter2"),
    Fault("no-plain-secret", "ConfigMap", "data.DATABASE_URL", "postgresql://a:b@c/d"),
    _pod("grace-period", "terminationGracePeriodSeconds", 5),
)
OBJECT_FAULTS: Sequence[Fault] = (
    Fault("selector", "Deployment", "spec.selector", {"matchLabels": {"app": "web", "tier": "front"}}),
    Fault("selector", "Service", "spec.selector", {"app": "wbe"}),
    Fault("selector", "ServiceMonitor", "spec.selector", {"matchLabels": {"app": "wbe"}}),
    Fault("target-port", "Service", "spec.ports[0].targetPort", "web"),
    Fault("target-port", "Service", "spec.ports[0].targetPort", REMOVED),
    Fault(
        "backend",
        "Ingress",
        "spec.rules[0].http.paths[0].backend.service.name",
        "wbe",
        "spec.rules[0].http.paths[0].backend",
    ),
    Fault("backend", "HTTPRoute", "spec.rules[0].backendRefs[0].port", 81, "spec.rules[0].backendRefs[0]"),
    _container("reference", "envFrom[0].configMapRef.name", "setings", f"{CONTAINER}.envFrom[0].configMapRef"),
    _container(
        "reference", "env[0].valueFrom", _reference("secret", "kees", "K"), f"{CONTAINER}.env[0].valueFrom.secretKeyRef"
    ),
    _container(
        "reference",
        "env[0].valueFrom",
        _reference("configMap", "settings", "K"),
        f"{CONTAINER}.env[0].valueFrom.configMapKeyRef",
    ),
    _pod(
        "reference",
        "volumes[0]",
        {"name": "x", "persistentVolumeClaim": {"claimName": "c"}},
        f"{POD}.volumes[0].persistentVolumeClaim",
    ),
    _pod("reference", "serviceAccountName", "robot"),
    _pod("reference", "imagePullSecrets", [{"name": "registry"}], f"{POD}.imagePullSecrets[0]"),
    Fault("disruption-budget", "PodDisruptionBudget", "spec.maxUnavailable", 0, "spec"),
    Fault(
        "disruption-budget",
        "PodDisruptionBudget",
        "spec",
        {"selector": {"matchLabels": {"app": "web"}}, "minAvailable": "60%"},
    ),
    Fault("autoscaler", "HorizontalPodAutoscaler", "spec.scaleTargetRef.name", "wbe", "spec.scaleTargetRef"),
    Fault("autoscaler", "HorizontalPodAutoscaler", "spec.minReplicas", 5, "spec.maxReplicas"),
    Fault("autoscaler", "Deployment", "spec.replicas", 2),
    _pod("spread", "topologySpreadConstraints", REMOVED),
    _pod("spread", "topologySpreadConstraints[0].labelSelector", {"matchLabels": {"app": "wbe"}}),
    Fault("deprecated-api", "Ingress", "apiVersion", "networking.k8s.io/v1beta1"),
    Fault("job-ttl", "Job", "spec.ttlSecondsAfterFinished", REMOVED),
    Fault("job-ttl", "Job", "spec.activeDeadlineSeconds", REMOVED),
)
