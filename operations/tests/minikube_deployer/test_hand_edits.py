"""What was added to a release's objects by hand goes, what is not the release's to decide stays."""

import json
from copy import deepcopy
from dataclasses import dataclass, field

import pytest
from minikube_deployer.fake_cluster import FakeCluster

from todoctl.minikube_deployer.hand_edits import remove_hand_edits
from todoctl.minikube_deployer.target import Target
from todoctl.programs.command import JsonObject
from todoctl.shell import Result

WANTED: JsonObject = {
    "apiVersion": "apps/v1",
    "kind": "Deployment",
    "metadata": {"name": "todo-backend"},
    "spec": {"replicas": 2, "template": {"spec": {"containers": [{"name": "backend", "image": "todo-backend:1"}]}}},
}


@dataclass(frozen=True)
class Replacing(FakeCluster):
    """Also answers `kubectl get A/B`, `replace` and its dry run, which sets no default."""

    replaced: list[JsonObject] = field(default_factory=list[JsonObject])

    def run(self, *arguments: str, doing: str, stdin_text: str | None = None, timeout_seconds: float = 1.0) -> str:
        assert (arguments[0], stdin_text, bool(doing), timeout_seconds > 0) == ("get", None, True, True)
        keys = [one.lower().split("/") for one in arguments[1:] if "/" in one]
        found = [self.objects[kind, name] for kind, name in keys if (kind, name) in self.objects]
        return json.dumps({"kind": "List", "items": found})

    def try_run(self, *arguments: str, stdin_text: str | None = None, timeout_seconds: float = 1.0) -> Result:
        assert arguments[0] == "replace"
        assert timeout_seconds > 0
        given = json.loads(stdin_text or "")
        if "--dry-run=server" in arguments:
            # kubectl prints one document after the other.
            return Result(0, "\n".join(json.dumps(one, indent=4) for one in given["items"]))
        self.replaced.append(given)
        return Result(0, "")


@dataclass(frozen=True)
class ReplacingTarget(Target):
    cluster: Replacing = field(default_factory=Replacing)

    def kubectl(self) -> Replacing:
        return self.cluster


def edited(live: JsonObject, *others: JsonObject, manifest: JsonObject = WANTED) -> tuple[list[str], list[JsonObject]]:
    target = ReplacingTarget("cluster", "test", "todo")
    for one in (live, *others):
        target.cluster.objects[one["kind"].lower(), one["metadata"]["name"]] = one
    documents = "\n---\n".join(json.dumps(one) for one in (manifest, *others))  # JSON is YAML
    return remove_hand_edits(target, documents), target.cluster.replaced


@pytest.fixture
def live() -> JsonObject:
    """The Deployment as the cluster has it, untouched."""
    found = deepcopy(WANTED)
    found["metadata"] |= {"uid": "1", "annotations": {"meta.helm.sh/release-name": "todo-backend"}}
    found["status"] = {"replicas": 2}
    return found


def test_an_untouched_object_is_left_alone(live: JsonObject) -> None:
    assert edited(live) == ([], [])


def test_a_command_that_was_patched_in_goes(live: JsonObject) -> None:
    live["spec"]["template"]["spec"]["containers"][0]["command"] = ["pyton"]
    changed, replaced = edited(live)
    assert changed == ["Deployment/todo-backend"]
    assert replaced[0]["spec"] == WANTED["spec"]
    assert replaced[0]["metadata"] == live["metadata"]


def test_only_the_edited_one_of_several_objects_is_touched(live: JsonObject) -> None:
    live["spec"]["template"]["spec"]["nodeSelector"] = {"disk": "fast"}
    service: JsonObject = {"kind": "Service", "metadata": {"name": "todo-backend"}, "spec": {"selector": {"a": "b"}}}
    assert edited(live, service)[0] == ["Deployment/todo-backend"]


def test_the_number_that_an_autoscaler_chose_stays(live: JsonObject) -> None:
    manifest = deepcopy(WANTED)
    del manifest["spec"]["replicas"]
    live["spec"] |= {"replicas": 4, "paused": True}
    assert edited(live, manifest=manifest)[1][0]["spec"] == {**manifest["spec"], "replicas": 4}


def test_that_pods_were_restarted_is_no_edit(live: JsonObject) -> None:
    marks = {"kubectl.kubernetes.io/restartedAt": "2026-03-01T12:00:00Z"}
    live["spec"]["template"]["metadata"] = {"annotations": marks}
    assert edited(live) == ([], [])


def test_an_object_that_is_missing_is_helms_to_make() -> None:
    target = ReplacingTarget("cluster", "test", "todo")
    assert remove_hand_edits(target, json.dumps(WANTED)) == []
