"""The live document tells what runs, and how it differs from the blueprint."""

import pytest

from tests.infra_spec_writer.changed_blueprint import with_change
from tests.infra_spec_writer.living_cluster import Cluster, LivingTarget, deployed, put, put_workload
from todoctl.blueprint.model import Blueprint
from todoctl.docker_engineer.build import image_reference
from todoctl.infra_spec_writer.live import live_document
from todoctl.minikube_deployer.target import TargetKind
from todoctl.programs.helm import Release
from todoctl.repository import this_repository


def document(blueprint: Blueprint, cluster: Cluster, kind: TargetKind = "minikube") -> str:
    return live_document(blueprint, LivingTarget(kind, "minikube", "todo", cluster))


def chapter(text: str, title: str) -> str:
    return text.partition(f"\n## {title}\n\n")[2].partition("\n## ")[0]


def differences(blueprint: Blueprint, cluster: Cluster, kind: TargetKind = "minikube") -> list[str]:
    found = chapter(document(blueprint, cluster, kind), "Differences from the blueprint")
    return [line.removeprefix("- ") for line in found.strip().splitlines() if line != "None."]


@pytest.fixture
def cluster(blueprint: Blueprint) -> Cluster:
    return deployed(blueprint)


def test_a_deployment_as_the_blueprint_asks_differs_in_nothing(blueprint: Blueprint, cluster: Cluster) -> None:
    assert chapter(document(blueprint, cluster), "Differences from the blueprint") == "None.\n"


def test_it_tells_what_runs(blueprint: Blueprint, cluster: Cluster) -> None:
    cluster.usage = "todo-backend-0   4m   144Mi\ntodo-postgres-0   9m   41Mi\n"
    cluster.nodes = [
        {
            "kind": "Node",
            "metadata": {"name": "minikube"},
            "status": {
                "nodeInfo": {"kubeletVersion": "v1.34.4", "containerRuntimeVersion": "docker://26.1.5"},
                "capacity": {"cpu": "2", "memory": "4096Mi"},
                "conditions": [{"type": "Ready", "status": "True"}],
            },
        }
    ]
    text = document(blueprint, cluster)
    image = image_reference(this_repository(), blueprint, "backend")
    assert text.startswith("# What runs in namespace todo of context minikube\n\nKubernetes v1.34.4.")
    assert "| `todo-backend` | 3 | deployed | todo-backend-0.1.0 |" in chapter(text, "Helm releases")
    assert f"| `todo-backend` | Deployment | 2 | 2 | `{image}` |" in chapter(text, "Workloads")
    pods = chapter(text, "Pods")
    assert f"| `todo-backend-0` | Running | yes | 0 | `{image}` | minikube | 4m | 144Mi |" in pods
    assert f"| `todo-backend-1` | Running | yes | 1 | `{image}` | minikube |  |  |" in pods
    objects = chapter(text, "Objects")
    assert "| PersistentVolumeClaim | `data-todo-postgres-0` |" in objects
    assert "| Secret | `app-secrets` |" in objects
    assert "somebody-elses" not in text
    assert "| `minikube` | yes | v1.34.4 | docker://26.1.5 | 2 | 4096Mi |" in chapter(text, "Nodes")


def test_without_metrics_and_without_the_right_to_see_nodes_it_says_so(blueprint: Blueprint, cluster: Cluster) -> None:
    text = document(blueprint, cluster)
    assert "the cluster has no metrics" in chapter(text, "Pods")
    assert chapter(text, "Nodes").strip() == "This user may not see them."


def test_it_changes_nothing_and_reads_no_value_of_a_secret(blueprint: Blueprint, cluster: Cluster) -> None:
    document(blueprint, cluster)
    assert {words.split()[0] for words in cluster.asked} == {"version", "get", "top"}
    assert [words for words in cluster.asked if "secret" in words] == ["get secrets --output name"]


def test_an_empty_namespace_lacks_everything(blueprint: Blueprint) -> None:
    text = document(blueprint, Cluster())
    assert chapter(text, "Workloads") == "None.\n"
    found = chapter(text, "Differences from the blueprint")
    assert "- Deployment `todo-backend` is missing, in the environment minikube." in found
    assert "- Secret `app-secrets` is missing, in the environment minikube." in found


def test_a_missing_object_is_named(blueprint: Blueprint, cluster: Cluster) -> None:
    del cluster.objects["PodDisruptionBudget", "todo-frontend"]
    cluster.secrets.remove("todo-postgres")
    assert differences(blueprint, cluster) == [
        "PodDisruptionBudget `todo-frontend` is missing, in the environment minikube.",
        "Secret `todo-postgres` is missing, in the environment minikube.",
    ]


def test_a_database_elsewhere_is_no_difference(blueprint: Blueprint, cluster: Cluster) -> None:
    for kind, name in list(cluster.objects):
        if name.startswith("todo-postgres"):
            del cluster.objects[kind, name]
    cluster.secrets.remove("todo-postgres")
    assert differences(blueprint, cluster) == []


def test_another_image_is_named_and_a_registry_before_it_is_not(blueprint: Blueprint, cluster: Cluster) -> None:
    wanted = image_reference(this_repository(), blueprint, "frontend")
    put_workload(cluster, blueprint, "Deployment", "todo-backend", "todo-backend:old", 2)
    put_workload(cluster, blueprint, "Deployment", "todo-frontend", f"registry.example.com/me/{wanted}", 2)
    backend = image_reference(this_repository(), blueprint, "backend")
    assert differences(blueprint, cluster) == [f"`todo-backend` runs `todo-backend:old`; this clone makes `{backend}`."]


def test_another_number_of_replicas_is_named_and_pods_that_are_not_ready(
    blueprint: Blueprint, cluster: Cluster
) -> None:
    image = image_reference(this_repository(), blueprint, "backend")
    put_workload(cluster, blueprint, "Deployment", "todo-backend", image, 3, ready=1)
    assert differences(blueprint, cluster) == [
        "`todo-backend` is scaled to 3; the blueprint asks for 2.",
        "`todo-backend` has not all its pods ready: 1 of 3.",
    ]


def test_the_page_s_address_tells_the_environment(blueprint: Blueprint) -> None:
    cluster = deployed(blueprint, "staging")
    # This cluster knows no Gateway: its route is missing, and nothing else.
    assert differences(blueprint, cluster, "cluster") == [
        "HTTPRoute `todo-backend` is missing, in the environment staging.",
        "HTTPRoute `todo-frontend` is missing, in the environment staging.",
    ]
    image = image_reference(this_repository(), blueprint, "backend")
    put_workload(cluster, blueprint, "Deployment", "todo-backend", image, 7)
    assert "`todo-backend` is scaled to 7; the blueprint asks for 2 to 4." in differences(blueprint, cluster, "cluster")


def test_a_changed_setting_is_named_and_the_user_s_own_are_not(blueprint: Blueprint, cluster: Cluster) -> None:
    data = dict(cluster.objects["ConfigMap", "app-config"]["data"])
    data |= {"LOG_LEVEL": "DEBUG", "OPENAI_MODEL": "qwen3"}
    del data["HOST"]
    put(cluster, blueprint, "ConfigMap", "app-config", data=data)
    assert differences(blueprint, cluster) == [
        "`HOST` in `app-config` is missing; the blueprint says `0.0.0.0`.",
        "`LOG_LEVEL` in `app-config` is `DEBUG`; the blueprint says `INFO`.",
    ]


def test_a_failed_release_and_one_of_another_version_are_named(blueprint: Blueprint, cluster: Cluster) -> None:
    cluster.releases = [
        Release("todo-backend", 4, "failed", "todo-backend-0.1.0", ""),
        Release("todo-frontend", 2, "deployed", "todo-frontend-0.0.9", ""),
    ]
    assert differences(blueprint, cluster) == [
        "Release `todo-backend` is failed.",
        "Release `todo-frontend` is of chart `todo-frontend-0.0.9`; this clone has `todo-frontend-0.1.0`.",
    ]


def test_a_changed_blueprint_is_a_difference(cluster: Cluster) -> None:
    changed = with_change("value: INFO", "value: WARNING")
    assert differences(changed, cluster) == [
        "`LOG_LEVEL` in `app-config` is `INFO`; the blueprint says `WARNING`.",
    ]
