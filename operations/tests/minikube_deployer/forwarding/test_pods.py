import json
from dataclasses import replace

import pytest

from todoctl.minikube_deployer.forwarding.pod_watch import Documents
from todoctl.minikube_deployer.forwarding.pods import Pod, choose_pods
from todoctl.records import BadRecordError, Record


def make_pod(name: str, *, minute: int, revision: str = "1", ready: bool = True, terminating: bool = False) -> Pod:
    return Pod(f"uid-{name}", name, f"2026-03-01T10:{minute:02}:00Z", revision, ready, terminating)


def chosen(*pods: Pod, in_use: tuple[str, ...] = ()) -> list[str]:
    return [pod.name for pod in choose_pods(pods, in_use={f"uid-{name}" for name in in_use}, count=2)]


def test_only_pods_that_serve_are_chosen() -> None:
    waiting, leaving = make_pod("a", minute=3, ready=False), make_pod("b", minute=2, terminating=True)
    assert chosen(waiting, leaving, make_pod("c", minute=1)) == ["c"]
    assert chosen(waiting, leaving) == []


def test_pods_in_use_are_kept_when_more_of_the_same_come() -> None:
    pods = [make_pod(name, minute=minute) for minute, name in enumerate("abcd")]
    assert chosen(*pods) == ["d", "c"]
    assert chosen(*pods, in_use=("a", "b")) == ["b", "a"]


def test_the_newest_revision_comes_first_and_the_older_fills_up() -> None:
    old = [make_pod("a", minute=1), make_pod("b", minute=2)]
    new = [make_pod("c", minute=5, revision="2"), make_pod("d", minute=6, revision="2")]
    assert chosen(*old, new[0], in_use=("a", "b")) == ["c", "b"]
    assert chosen(*old, *new, in_use=("a", "b", "c")) == ["c", "d"]
    assert chosen(*old, replace(new[0], is_ready=False), in_use=("a", "b")) == ["b", "a"]


@pytest.mark.parametrize(
    ("status", "is_ready"),
    [
        pytest.param({"conditions": [{"type": "Ready", "status": "True"}]}, "ready", id="ready"),
        pytest.param({}, "not ready", id="no-conditions"),
        pytest.param({"conditions": [{"type": "Ready", "status": "False"}]}, "not ready", id="unready"),
        pytest.param({"conditions": [{"type": "PodScheduled", "status": "True"}]}, "not ready", id="new"),
    ],
)
def test_a_pod_is_read_as_the_cluster_tells_it(status: dict[str, object], is_ready: str) -> None:
    metadata = {"name": "a", "uid": "1", "creationTimestamp": "2026-03-01T10:00:00Z"}
    pod = Pod.of(Record.parse(json.dumps({"metadata": metadata, "status": status})))
    assert pod == Pod("1", "a", "2026-03-01T10:00:00Z", "", is_ready == "ready", is_terminating=False)


def test_a_pod_that_ends_serves_no_more() -> None:
    metadata = {"name": "a", "uid": "1", "creationTimestamp": "x", "deletionTimestamp": "y", "labels": {"k": "v"}}
    pod = Pod.of(Record.parse(json.dumps({"metadata": metadata | {"labels": {"pod-template-hash": "7c9"}}})))
    assert (pod.is_terminating, pod.serves, pod.revision) == (True, False, "7c9")


def test_objects_are_cut_out_of_the_stream_wherever_it_is_broken() -> None:
    told: list[dict[str, object]] = [
        {"type": "ADDED", "object": {"text": "a }\n} b", "inner": {"more": {}}}},
        {"type": "DELETED"},
        {"n": 3},
    ]
    indented = "".join(json.dumps(one, indent=4) + "\n" for one in told[:2]) + json.dumps(told[2]) + "\n"
    for size in (1, 7, 1000):
        documents = Documents()
        pieces = [indented[start : start + size].encode() for start in range(0, len(indented), size)]
        found = [one for piece in pieces for one in documents.feed(piece)]
        assert [one.names() for one in found] == [["type", "object"], ["type"], ["n"]]
        assert found[0].record("object").text("text") == "a }\n} b"


def test_what_is_no_json_is_refused() -> None:
    with pytest.raises(BadRecordError):
        list(Documents().feed(b"{\n  broken\n}\n"))
    documents = Documents()
    with pytest.raises(BadRecordError, match="without end"):
        list(documents.feed(b"{" * (8 * 1024 * 1024 + 1)))
