"""The chart of the MCP server: what it may do, who may call it, and that it keeps the rules of the other charts."""

from collections.abc import Iterator
from functools import cache
from typing import Any, cast

import kubernetes_validate  # pyright: ignore[reportMissingTypeStubs] - it has none
import pytest

from tests.helm_chart_engineer.rendering import ENVIRONMENTS, Charts, one, repository_blueprint
from tests.helm_chart_engineer.test_kubernetes_schemas import VERSIONS
from tests.helm_chart_engineer.test_values import merged
from tests.helm_chart_engineer.test_values_used import at, other, tree
from todoctl.generation import header
from todoctl.helm_chart_engineer.chart_values import Json, defaults, leaves
from todoctl.helm_chart_engineer.files import chart_files
from todoctl.helm_chart_engineer.manifests import Manifest, Manifests
from todoctl.helm_chart_engineer.operations_chart import operations_chart_files
from todoctl.helm_chart_engineer.operations_rights import CHANGING_RULES, READING_RULES
from todoctl.helm_chart_engineer.operations_values import operations_values
from todoctl.helm_chart_engineer.rules import check_manifests

pytestmark = [pytest.mark.integration, pytest.mark.needs_helm]

CHART = "todo-operations"
BLUEPRINT = repository_blueprint()
FILES = operations_chart_files(BLUEPRINT)
# Made by the deployer; the certificate is Kubernetes' own, in every namespace.
KNOWN = (f"Secret/{CHART}",)
CHANGES: dict[str, Json] = {"operations": {"allowChanges": True}}
EVERYTHING: dict[str, Json] = {
    **CHANGES,
    "imagePullSecrets": [{"name": "registry"}],
    "nodeSelector": {"disk": "fast"},
    "tolerations": [{"key": "only", "operator": "Equal", "value": "todo", "effect": "NoSchedule"}],
    "affinity": {"podAntiAffinity": {"preferredDuringSchedulingIgnoredDuringExecution": []}},
    "priorityClassName": "important",
    "podLabels": {"team": "one"},
    "podAnnotations": {"note": "two"},
    "networkPolicy": {
        "apiServer": {"cidrs": ["10.1.0.0/16"]},
        "extraIngress": [{"from": [{"ipBlock": {"cidr": "10.2.0.0/16"}}]}],
        "extraEgress": [{"to": [{"ipBlock": {"cidr": "10.3.0.0/16"}}]}],
    },
}


@pytest.fixture(scope="module")
def charts(tmp_path_factory: pytest.TempPathFactory) -> Charts:
    root = tmp_path_factory.mktemp("operations")
    for path, text in FILES.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return Charts(BLUEPRINT, root)


def container(manifests: list[Manifest]) -> Any:  # noqa: ANN401 - YAML
    (found,) = one(manifests, "Deployment")["spec"]["template"]["spec"]["containers"]
    return found


def test_the_applications_charts_are_the_same_three_as_ever() -> None:
    assert {path.split("/")[1] for path in chart_files(BLUEPRINT)} == {"todo-backend", "todo-frontend", "todo-postgres"}
    assert {path.split("/")[1] for path in FILES} == {CHART}


def test_without_operations_in_the_blueprint_there_is_no_chart() -> None:
    assert operations_chart_files(BLUEPRINT.model_copy(update={"operations": None})) == {}


@pytest.mark.parametrize("path", FILES)
def test_each_file_says_where_it_comes_from(path: str) -> None:
    assert header("") in "\n".join(FILES[path].splitlines()[:4])


@pytest.mark.parametrize("environment", ENVIRONMENTS)
@pytest.mark.parametrize("values", [{}, CHANGES, EVERYTHING], ids=["looking", "changing", "everything"])
def test_no_rule_is_broken(charts: Charts, environment: str, values: dict[str, Json]) -> None:
    manifests = charts.render(CHART, environment, values)
    known = (*KNOWN, "Secret/registry")
    assert [str(finding) for finding in check_manifests(manifests, known=known)] == []


@pytest.mark.parametrize("environment", ENVIRONMENTS)
def test_lint_has_nothing_to_say(charts: Charts, environment: str) -> None:
    result = charts.helm("lint", CHART, environment, {}, "--strict")
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize("version", VERSIONS)
def test_valid_for_kubernetes(charts: Charts, version: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kubernetes_validate.utils, "schema_contents", cache(kubernetes_validate.utils.schema_contents))
    for manifest in charts.render(CHART, values=EVERYTHING):
        assert kubernetes_validate.validate(dict(manifest), version, strict=True) == version


def rules_of(manifests: list[Manifest]) -> Iterator[tuple[str, str, str]]:
    """Each right as (verb, group, resource)."""
    for role in [found for found in manifests if found["kind"] == "Role"]:
        for rule in cast("list[dict[str, list[str]]]", role["rules"]):
            for group in rule["apiGroups"]:
                for resource in rule["resources"]:
                    yield from ((verb, group, resource) for verb in rule["verbs"])


def test_by_default_it_only_looks_and_never_at_secrets(charts: Charts) -> None:
    manifests = charts.render(CHART)
    rights = set(rules_of(manifests))
    assert {verb for verb, _, _ in rights} == {"get", "list", "watch"}
    assert not {resource for _, _, resource in rights} & {"secrets", "pods/exec", "pods/portforward", "*"}
    assert ("get", "", "pods/log") in rights
    assert "--read-only" in container(manifests)["args"]


def test_changing_is_a_switch_with_a_role_of_its_own(charts: Charts) -> None:
    manifests = charts.render(CHART, values=CHANGES)
    more = set(rules_of(manifests)) - set(rules_of(charts.render(CHART)))
    assert more == {
        ("patch", "apps", "deployments"),
        *((verb, "apps", "deployments/scale") for verb in ("get", "patch", "update")),
    }
    assert "--allow-changes" in container(manifests)["args"]
    assert not any("secrets" in rule.resources for rule in (*READING_RULES, *CHANGING_RULES))


@pytest.mark.parametrize("values", [{}, CHANGES])
def test_its_rights_end_at_its_namespace_and_belong_to_its_account_alone(
    charts: Charts, values: dict[str, Json]
) -> None:
    manifests = charts.render(CHART, values=values)
    assert not {found["kind"] for found in manifests} & {"ClusterRole", "ClusterRoleBinding"}
    for binding in [found for found in manifests if found["kind"] == "RoleBinding"]:
        assert binding["subjects"] == [{"kind": "ServiceAccount", "name": CHART, "namespace": "somewhere"}]
        assert binding["roleRef"]["kind"] == "Role"
        assert one(manifests, "Role", binding["roleRef"]["name"])


def test_the_account_hands_out_no_token_but_a_short_lived_one_to_this_pod(charts: Charts) -> None:
    manifests = charts.render(CHART)
    assert one(manifests, "ServiceAccount")["automountServiceAccountToken"] is False
    pod = one(manifests, "Deployment")["spec"]["template"]["spec"]
    assert pod["automountServiceAccountToken"] is False
    (projected,) = [volume["projected"] for volume in pod["volumes"] if "projected" in volume]
    tokens = [source["serviceAccountToken"] for source in projected["sources"] if "serviceAccountToken" in source]
    assert tokens == [{"path": "token", "expirationSeconds": 3600}]


def test_the_kubeconfig_names_files_and_holds_no_secret(charts: Charts) -> None:
    manifests = charts.render(CHART)
    text = one(manifests, "ConfigMap")["data"]["kubeconfig"]
    mounts = {mount["mountPath"] for mount in container(manifests)["volumeMounts"]}
    assert "tokenFile: /run/secrets/kubernetes/token" in text
    assert "/run/secrets/kubernetes" in mounts
    assert "namespace: somewhere" in text
    assert "--context=in-cluster" in container(manifests)["args"]


def test_the_token_is_mounted_as_a_file_and_is_no_variable(charts: Charts) -> None:
    manifests = charts.render(CHART, values={"existingSecret": "mine"})
    assert {variable["name"] for variable in container(manifests)["env"]} == {"KUBECONFIG", "HOME"}
    volumes = one(manifests, "Deployment")["spec"]["template"]["spec"]["volumes"]
    assert [volume["secret"]["secretName"] for volume in volumes if "secret" in volume] == ["mine"]


def test_only_named_callers_reach_it_and_it_reaches_only_names_and_the_api(charts: Charts) -> None:
    policy = one(charts.render(CHART), "NetworkPolicy", CHART)["spec"]
    assert policy["policyTypes"] == ["Ingress", "Egress"]
    (ingress,) = policy["ingress"]
    assert ingress["from"] == [
        {"podSelector": {}},
        {"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "kagent"}}},
    ]
    ports = {port["port"] for rule in policy["egress"] for port in rule["ports"]}
    assert ports == {53, 443, 6443, 8443}


def test_unknown_and_wrong_values_are_refused(charts: Charts) -> None:
    wrong: list[dict[str, Json]] = [
        {"operations": {"allowChange": True}},
        {"operations": {"allowChanges": "yes"}},
        {"apiTokenSeconds": 60},
        {"replicaCount": 2},
    ]
    for values in wrong:
        assert charts.helm("template", CHART, "minikube", values).exit_code != 0, values


def test_every_value_changes_something(charts: Charts) -> None:
    assert BLUEPRINT.operations is not None
    values = operations_values(BLUEPRINT, BLUEPRINT.operations)
    base = merged(defaults(values), EVERYTHING)
    before = charts.render_text(CHART, values=base)
    idle = [
        path
        for path, value in leaves(values)
        if charts.render_text(
            CHART, values=merged(base, tree(path, other(".".join(path), at(base, path), value.schema)))
        )
        == before
    ]
    assert idle == []


def test_pods_of_the_chart_are_all_of_the_restricted_kind(charts: Charts) -> None:
    for workload in Manifests(charts.render(CHART)).workloads:
        for found in workload.containers():
            security = found.spec["securityContext"]
            assert security["readOnlyRootFilesystem"] is True
            assert security["capabilities"] == {"drop": ["ALL"]}
            assert security["allowPrivilegeEscalation"] is False
