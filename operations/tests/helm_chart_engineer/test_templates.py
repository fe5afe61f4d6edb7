"""What the charts install: each test a promise that a reader of the specification would ask for."""

import shlex
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.helm_chart_engineer.rendering import BACKEND, ENVIRONMENTS, FRONTEND, POSTGRES, Charts, one
from todoctl.helm_chart_engineer.chart_values import Json
from todoctl.helm_chart_engineer.manifests import Manifest, Manifests

pytestmark = [pytest.mark.integration, pytest.mark.needs_helm]

SERVICES = (BACKEND, FRONTEND)
AUTOSCALED: dict[str, Json] = {"autoscaling": {"enabled": True, "minReplicas": 3, "maxReplicas": 6}}


def deployment(charts: Charts, chart: str, values: dict[str, Json] | None = None) -> Any:  # noqa: ANN401 - YAML
    return one(charts.render(chart, values=values), "Deployment", chart)


def container(charts: Charts, chart: str, values: dict[str, Json] | None = None) -> Any:  # noqa: ANN401 - YAML
    (found,) = deployment(charts, chart, values)["spec"]["template"]["spec"]["containers"]
    return found


def env_of(spec: Manifest) -> dict[str, Manifest]:
    return {variable["name"]: variable for variable in spec["env"]}


@pytest.mark.parametrize(
    ("chart", "config_map", "port"), [(BACKEND, "app-config", 8000), (FRONTEND, "frontend-config", 3000)]
)
def test_names_and_ports_are_those_of_the_specification(charts: Charts, chart: str, config_map: str, port: int) -> None:
    manifests = charts.render(chart)
    assert one(manifests, "Deployment", chart)["spec"]["replicas"] == 2
    service = one(manifests, "Service", chart)
    assert service["spec"]["type"] == "ClusterIP"
    assert [found["port"] for found in service["spec"]["ports"]] == [port]
    one(manifests, "ConfigMap", config_map)
    assert container(charts, chart)["envFrom"] == [{"configMapRef": {"name": config_map}}]


def test_another_name_moves_every_object(charts: Charts) -> None:
    manifests = charts.render(BACKEND, values={"fullnameOverride": "second"})
    assert all(found["metadata"]["name"].startswith("second") for found in manifests)


@pytest.mark.parametrize("chart", SERVICES)
def test_no_replicas_beside_an_autoscaler(charts: Charts, chart: str) -> None:
    manifests = charts.render(chart, values=AUTOSCALED)
    assert "replicas" not in one(manifests, "Deployment")["spec"]
    scaler = one(manifests, "HorizontalPodAutoscaler")["spec"]
    assert (scaler["minReplicas"], scaler["maxReplicas"]) == (3, 6)
    assert scaler["scaleTargetRef"] == {"apiVersion": "apps/v1", "kind": "Deployment", "name": chart}


@pytest.mark.parametrize(
    ("values", "has_budget"),
    [
        pytest.param({"replicaCount": 1}, False, id="one-pod"),
        pytest.param({"replicaCount": 2}, True, id="two-pods"),
        pytest.param({"autoscaling": {"enabled": True, "minReplicas": 1, "maxReplicas": 1}}, False, id="scaled-to-one"),
        pytest.param({"replicaCount": 1, **AUTOSCALED}, True, id="scaled"),
        pytest.param({"podDisruptionBudget": {"enabled": False}}, False, id="off"),
    ],
)
def test_a_disruption_budget_only_where_several_pods_can_be(
    charts: Charts, values: dict[str, Json], *, has_budget: bool
) -> None:
    budgets = [found for found in charts.render(BACKEND, values=values) if found["kind"] == "PodDisruptionBudget"]
    assert [found["spec"]["maxUnavailable"] for found in budgets] == ([1] if has_budget else [])


@pytest.mark.parametrize("chart", SERVICES)
def test_a_rollout_never_has_fewer_pods(charts: Charts, chart: str) -> None:
    spec = deployment(charts, chart)["spec"]
    assert spec["strategy"]["rollingUpdate"] == {"maxUnavailable": 0, "maxSurge": 1}
    startup = container(charts, chart)["startupProbe"]
    assert spec["progressDeadlineSeconds"] > startup["periodSeconds"] * startup["failureThreshold"]


@pytest.mark.parametrize(
    ("chart", "live", "ready"), [(BACKEND, "/health", "/health/ready"), (FRONTEND, "/api/health", "/")]
)
def test_probes_ask_what_the_blueprint_says(charts: Charts, chart: str, live: str, ready: str) -> None:
    found = container(charts, chart)
    assert found["startupProbe"]["httpGet"] == found["livenessProbe"]["httpGet"] == {"path": live, "port": "http"}
    assert found["readinessProbe"]["httpGet"] == {"path": ready, "port": "http"}


@pytest.mark.parametrize("chart", SERVICES)
def test_the_sleep_is_native_and_leaves_time(charts: Charts, chart: str) -> None:
    pod = deployment(charts, chart)["spec"]["template"]["spec"]
    assert pod["containers"][0]["lifecycle"]["preStop"] == {"sleep": {"seconds": 5}}
    assert pod["terminationGracePeriodSeconds"] > 5
    assert "lifecycle" not in container(charts, chart, {"shutdown": {"preStopSeconds": 0}})


def test_a_changed_setting_or_secret_makes_new_pods_and_nothing_else_does(charts: Charts) -> None:
    def annotations(values: dict[str, Json]) -> dict[str, str]:
        found: dict[str, str] = deployment(charts, BACKEND, values)["spec"]["template"]["metadata"]["annotations"]
        return found

    before = annotations({})
    assert before == annotations({"networkPolicy": {"model": {"enabled": True}}})
    assert before["checksum/config"] != annotations({"config": {"LOG_LEVEL": "DEBUG"}})["checksum/config"]
    assert "checksum/secret" not in before
    assert annotations({"secretChecksum": "abc"})["checksum/secret"] == "abc"


def test_each_pod_gets_the_keys_that_it_needs_and_no_other(charts: Charts) -> None:
    def keys(chart: str) -> dict[str, bool]:
        variables = env_of(container(charts, chart, {"existingSecret": "mine"}))
        references = {name: found["valueFrom"]["secretKeyRef"] for name, found in variables.items()}
        assert all(found["name"] == "mine" and found["key"] == name for name, found in references.items())
        return {name: found.get("optional", False) for name, found in references.items()}

    assert keys(BACKEND) == {"OPENAI_API_KEY": True, "DATABASE_URL": False, "BETTER_AUTH_SECRET": False}
    assert keys(FRONTEND) == {"DATABASE_URL": False, "BETTER_AUTH_SECRET": False, "BETTER_AUTH_SECRETS": True}


def test_the_config_map_holds_the_settings_and_leaves_out_empty_ones(charts: Charts) -> None:
    data = one(charts.render(BACKEND), "ConfigMap")["data"]
    assert data["BETTER_AUTH_JWKS_URL"] == "http://todo-frontend:3000/api/auth/jwks"
    assert data["ALLOWED_ORIGINS"] == "http://localhost:3000,http://127.0.0.1:3000"
    assert "OPENAI_BASE_URL" not in data
    with_model = charts.render(BACKEND, values={"config": {"OPENAI_BASE_URL": "http://ollama:11434/v1"}})
    assert one(with_model, "ConfigMap")["data"]["OPENAI_BASE_URL"] == "http://ollama:11434/v1"


def test_the_browser_is_told_the_backends_address_at_run_time(charts: Charts) -> None:
    data = one(charts.render(FRONTEND, "production"), "ConfigMap")["data"]
    assert data["NEXT_PUBLIC_BACKEND_URL"] == "https://api.todo.example.com"


@pytest.mark.parametrize(
    ("image", "reference"),
    [
        pytest.param({}, "todo-backend:0.1.0", id="version"),
        pytest.param({"tag": "3f9c1a"}, "todo-backend:3f9c1a", id="tag"),
        pytest.param({"tag": "3f9c1a", "digest": "sha256:" + "a" * 64}, "todo-backend@sha256:" + "a" * 64, id="digest"),
        pytest.param(
            {"repository": "registry.example.com:5000/todo", "tag": "1"},
            "registry.example.com:5000/todo:1",
            id="registry",
        ),
    ],
)
def test_pods_jobs_and_tests_run_the_same_image(charts: Charts, image: dict[str, Json], reference: str) -> None:
    workloads = Manifests(charts.render(BACKEND, values={"image": image})).workloads
    assert {workload.kind for workload in workloads} == {"Deployment", "Job", "Pod"}
    assert {found.spec["image"] for workload in workloads for found in workload.containers()} == {reference}


@pytest.mark.parametrize("chart", SERVICES)
def test_the_migration_is_one_job_before_the_pods_change(charts: Charts, chart: str) -> None:
    manifests = charts.render(chart)
    job = one(manifests, "Job")
    notes = job["metadata"]["annotations"]
    assert notes["helm.sh/hook"] == "pre-install,pre-upgrade"
    assert notes["helm.sh/hook-delete-policy"] == "before-hook-creation,hook-succeeded"
    policy = one(manifests, "NetworkPolicy", f"{chart}-migration")["metadata"]["annotations"]
    assert policy["helm.sh/hook"] == notes["helm.sh/hook"]
    assert int(policy["helm.sh/hook-weight"]) < int(notes["helm.sh/hook-weight"])
    assert charts.blueprint.services.backend.migration == ("python", "-m", "todo_backend.migrate")


def test_the_migration_needs_nothing_that_the_chart_makes(charts: Charts) -> None:
    """At a first installation neither the ConfigMap nor a service account of the chart is there."""
    spec = one(charts.render(FRONTEND, "production"), "Job")["spec"]["template"]["spec"]
    (found,) = spec["containers"]
    assert "serviceAccountName" not in spec
    assert "envFrom" not in found
    env = env_of(found)
    assert env["BETTER_AUTH_URL"]["value"] == "https://todo.example.com"
    secrets = {"DATABASE_URL", "BETTER_AUTH_SECRET", "BETTER_AUTH_SECRETS"}
    assert {name for name, variable in env.items() if "valueFrom" in variable} == secrets
    assert found["command"] == ["node", "../migrate.mjs"]


@pytest.mark.parametrize("chart", [BACKEND, FRONTEND, POSTGRES])
def test_no_selector_takes_in_visitors(charts: Charts, chart: str) -> None:
    """A Job or a test pod behind the Service would be sent requests that it cannot answer."""
    manifests = Manifests(charts.render(chart, "production"))
    for service in manifests.of_kind("Service"):
        hit = manifests.selected_by(service, {"matchLabels": service["spec"]["selector"]})
        assert [workload.is_lasting for workload in hit] == [True]
    for budget in manifests.of_kind("PodDisruptionBudget"):
        assert [hit.is_lasting for hit in manifests.selected_by(budget, budget["spec"]["selector"])] == [True]


def test_the_gateway_and_the_monitoring_come_with_production_alone(charts: Charts) -> None:
    def kinds(environment: str) -> set[str]:
        return {found["kind"] for found in charts.render(BACKEND, environment)}

    optional = {"HTTPRoute", "ServiceMonitor", "PrometheusRule", "HorizontalPodAutoscaler", "Ingress"}
    assert kinds("minikube") & optional == set()
    assert kinds("staging") & optional == {"HTTPRoute", "HorizontalPodAutoscaler"}
    assert kinds("production") & optional == optional - {"Ingress"}


def test_the_route_leads_from_the_gateway_to_the_service(charts: Charts) -> None:
    route = one(charts.render(BACKEND, "production"), "HTTPRoute")
    assert route["apiVersion"] == "gateway.networking.k8s.io/v1"
    spec = route["spec"]
    assert spec["parentRefs"] == [{"name": "public", "namespace": "gateways"}]
    assert spec["hostnames"] == ["api.todo.example.com"]
    assert spec["rules"][0]["backendRefs"] == [{"name": BACKEND, "port": 8000}]


def test_the_ingress_has_a_class_a_host_and_a_certificate(charts: Charts) -> None:
    values: dict[str, Json] = {"ingress": {"enabled": True, "className": "nginx", "tlsSecretName": "certificate"}}
    spec = one(charts.render(FRONTEND, "production", values), "Ingress")["spec"]
    assert spec["ingressClassName"] == "nginx"
    assert spec["tls"] == [{"secretName": "certificate", "hosts": ["todo.example.com"]}]
    assert [rule["host"] for rule in spec["rules"]] == ["todo.example.com"]


@pytest.mark.parametrize("environment", ENVIRONMENTS)
def test_the_database_is_the_same_everywhere(charts: Charts, environment: str) -> None:
    assert charts.render(POSTGRES, environment) == charts.render(POSTGRES)


def test_the_database_keeps_its_data(charts: Charts) -> None:
    spec = one(charts.render(POSTGRES), "StatefulSet")["spec"]
    assert spec["replicas"] == 1
    assert spec["persistentVolumeClaimRetentionPolicy"] == {"whenDeleted": "Retain", "whenScaled": "Retain"}
    (claim,) = spec["volumeClaimTemplates"]
    assert claim["metadata"]["name"] == "data"
    assert claim["spec"]["resources"]["requests"]["storage"] == "2Gi"
    # Neither can be changed by an upgrade, so neither may hold a version.
    assert not any("0.1.0" in str(part) for part in (claim, spec["selector"], spec["template"]))


def test_the_database_takes_a_claim_that_is_there(charts: Charts) -> None:
    spec = one(charts.render(POSTGRES, values={"persistence": {"existingClaim": "old"}}), "StatefulSet")["spec"]
    assert "volumeClaimTemplates" not in spec
    volumes = {volume["name"]: volume for volume in spec["template"]["spec"]["volumes"]}
    assert volumes["data"]["persistentVolumeClaim"] == {"claimName": "old"}


def test_the_databases_passwords_are_files(charts: Charts) -> None:
    pod = one(charts.render(POSTGRES, values={"existingSecret": "mine"}), "StatefulSet")["spec"]["template"]["spec"]
    (found,) = pod["containers"]
    env = env_of(found)
    assert all("valueFrom" not in variable for variable in env.values())
    assert env["POSTGRES_PASSWORD_FILE"]["value"] == "/run/secrets/todo-postgres/postgres-password"
    volumes = {volume["name"]: volume for volume in pod["volumes"]}
    assert volumes["passwords"]["secret"]["secretName"] == "mine"
    assert "scram-sha-256" in env["POSTGRES_INITDB_ARGS"]["value"]
    assert "--data-checksums" in env["POSTGRES_INITDB_ARGS"]["value"]


def test_the_databases_settings_are_arguments(charts: Charts) -> None:
    values: dict[str, Json] = {"configuration": {"shared_buffers": "256MB", "log_connections": True}}
    args = one(charts.render(POSTGRES, values=values), "StatefulSet")["spec"]["template"]["spec"]["containers"][0][
        "args"
    ]
    assert args[::2] == ["-c"] * 5
    assert args[3::2] == [
        "max_connections=200",
        "password_encryption=scram-sha-256",
        "log_connections=true",
        "shared_buffers=256MB",
    ]


def test_the_database_is_not_ready_before_it_listens_on_the_network(charts: Charts) -> None:
    """While the first start prepares the data, only the socket answers."""
    found = one(charts.render(POSTGRES), "StatefulSet")["spec"]["template"]["spec"]["containers"][0]
    for probe in ("startupProbe", "readinessProbe"):
        assert "--host=127.0.0.1" in found[probe]["exec"]["command"]
    assert "--host=/var/run/postgresql" in found["livenessProbe"]["exec"]["command"]
    assert found["startupProbe"]["periodSeconds"] * found["startupProbe"]["failureThreshold"] >= 300


@pytest.mark.parametrize("chart", [BACKEND, FRONTEND, POSTGRES])
def test_labels_are_the_recommended_ones(charts: Charts, chart: str) -> None:
    for manifest in charts.render(chart, "production"):
        labels = manifest["metadata"]["labels"]
        assert labels["app.kubernetes.io/name"] in {chart, f"{chart}-migration", f"{chart}-test"}
        assert labels["app.kubernetes.io/instance"] == chart
        assert labels["app.kubernetes.io/part-of"] == "todo"
        assert labels["app.kubernetes.io/version"] == "0.1.0"
        assert labels["app.kubernetes.io/managed-by"] == "Helm"
        assert labels["app.kubernetes.io/component"]
        assert labels["helm.sh/chart"] == f"{chart}-0.1.0"


@pytest.mark.parametrize("chart", [BACKEND, FRONTEND, POSTGRES])
def test_the_notes_are_commands_that_can_be_pasted(charts: Charts, chart: str, tmp_path: Path) -> None:
    notes = one(_with_notes(charts, tmp_path).render(chart, "production"), "ConfigMap", "notes")["data"]["notes"]
    commands = [line for line in notes.splitlines() if line.startswith(("  kubectl ", "  helm "))]
    assert len(commands) >= 4
    for command in commands:
        words = shlex.split(command)
        assert words[1:3] == ["--namespace", "somewhere"]
        assert not any(word.isupper() or "<" in word for word in words)


@pytest.mark.parametrize("chart", [BACKEND, FRONTEND, POSTGRES])
def test_the_chart_says_what_it_is(charts: Charts, chart: str) -> None:
    found = yaml.safe_load((charts.root / "charts" / chart / "Chart.yaml").read_text(encoding="utf-8"))
    assert (found["apiVersion"], found["name"], found["version"], found["appVersion"]) == (
        "v2",
        chart,
        "0.1.0",
        "0.1.0",
    )


def test_large_numbers_stay_whole(charts: Charts) -> None:
    """Helm reads numbers as floats, and prints a million as 1e+06."""
    job = one(charts.render(BACKEND, values={"migration": {"ttlSecondsAfterFinished": 1_209_600}}), "Job")
    assert job["spec"]["ttlSecondsAfterFinished"] == 1_209_600


def _with_notes(charts: Charts, folder: Path) -> Charts:
    """A copy whose notes are rendered as an object: without a cluster Helm shows them nowhere."""
    shutil.copytree(charts.root / "charts", folder / "charts")
    for name in charts.names:
        (folder / "charts" / name / "templates" / "notes-for-the-test.yaml").write_text(_NOTES, encoding="utf-8")
    return Charts(charts.blueprint, folder)


_NOTES = """\
apiVersion: v1
kind: ConfigMap
metadata:
  name: notes
data:
  notes: |
    {{- include (print .Template.BasePath "/NOTES.txt") . | nindent 4 }}
"""
