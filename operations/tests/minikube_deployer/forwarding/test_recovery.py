"""Pods, kubectl processes and whole clusters die; the local port stays and leads to whatever is ready."""

import contextlib
import os
import signal
import threading
import time
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.minikube_deployer.forwarding.stand_in_cluster import StandInCluster, ask
from tests.waiting import wait_for
from todoctl.minikube_deployer.forwarding.control import (
    Forward,
    ForwardState,
    read_forwards,
    start_forwards,
    wait_until_forwarded,
)
from todoctl.minikube_deployer.target import DeploymentFolder, Target

pytestmark = pytest.mark.integration


def start(folder: DeploymentFolder, target: Target, *forwards: Forward) -> None:
    start_forwards(folder, target, forwards)
    wait_until_forwarded(folder, forwards, timeout_seconds=30)


def state(folder: DeploymentFolder) -> ForwardState:
    return read_forwards(folder)[0]


def wait_for_pods(folder: DeploymentFolder, *names: str) -> ForwardState:
    wait_for(lambda: state(folder).pods == names, f"the forward to lead to {names}")
    return state(folder)


@contextlib.contextmanager
def measured(what: str) -> Generator[None]:
    """Prints how long the block took; the time decides nothing, it is for people."""
    started = time.monotonic()
    yield
    print(f"{what}: {time.monotonic() - started:.2f} s")


def in_background(work: Callable[[], str]) -> Callable[[], str]:
    """Starts work in a thread; the returned function waits for its result."""
    pool = ThreadPoolExecutor(1)
    result = pool.submit(work)
    pool.shutdown(wait=False)
    return lambda: result.result(timeout=30)


def test_the_port_leads_to_two_pods_in_turn(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    cluster.add_pod("backend-a")
    cluster.add_pod("backend-b")
    start(folder, target, backend)
    found = wait_for_pods(folder, "backend-a", "backend-b")
    assert found == ForwardState("backend", backend.local_port, True, ("backend-a", "backend-b"), 0, "")  # noqa: FBT003
    assert {ask(backend.local_port) for _ in range(10)} == {"backend-a", "backend-b"}
    cluster.add_pod("backend-c")
    assert {ask(backend.local_port) for _ in range(10)} == {"backend-a", "backend-b"}


def test_when_a_pod_dies_the_other_serves_on_without_a_failed_request(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    cluster.add_pod("backend-a")
    cluster.add_pod("backend-b")
    start(folder, target, backend)
    wait_for_pods(folder, "backend-a", "backend-b")

    cluster.kill_pod("backend-a")

    answers = {ask(backend.local_port) for _ in range(50)}
    assert answers == {"backend-b"}
    cluster.add_pod("backend-c")
    found = wait_for_pods(folder, "backend-b", "backend-c")
    assert found.reconnects == 1
    assert found.local_port == backend.local_port


def test_the_only_pod_is_replaced_and_a_request_in_between_is_answered(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    cluster.add_pod("backend-a")
    start(folder, target, backend)

    cluster.kill_pod("backend-a")

    wait_for(lambda: "there is no pod" in state(folder).detail, "the truth about it")
    assert not state(folder).ready
    answer = in_background(lambda: ask(backend.local_port))
    cluster.add_pod("backend-b", ready=False)
    wait_for(lambda: state(folder).detail == "no pod is ready: backend-b", "the pod's being seen")
    with measured("a ready pod is found again"):
        cluster.set_ready("backend-b", ready=True)
        assert answer() == "backend-b"
    assert wait_for_pods(folder, "backend-b").local_port == backend.local_port


def test_a_wedged_kubectl_is_replaced(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    cluster.add_pod("backend-a")
    start(folder, target, backend)
    (wedged,) = cluster.running("port-forward backend-a")

    with measured("a wedged kubectl is noticed and replaced"):
        os.kill(wedged, signal.SIGSTOP)
        wait_for(lambda: wedged not in cluster.running("port-forward"), "the end of the wedged one")
        assert ask(backend.local_port) == "backend-a"
    assert wait_for_pods(folder, "backend-a").ready


def test_connections_through_a_wedged_kubectl_end_and_do_not_hang_for_ever(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    server = cluster.add_pod("backend-a")
    start(folder, target, backend)
    stream = in_background(lambda: ask(backend.local_port, "/stream"))
    wait_for(lambda: "GET /stream" in server.requests, "the open stream")
    (wedged,) = cluster.running("port-forward backend-a")

    os.kill(wedged, signal.SIGSTOP)

    assert stream() == ""
    wait_for(lambda: state(folder).reconnects == 1, "its being counted")
    wait_for_pods(folder, "backend-a")
    assert ask(backend.local_port) == "backend-a"


def test_a_kubectl_killed_by_hand_is_replaced_at_once(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    cluster.add_pod("backend-a")
    start(folder, target, backend)
    (old,) = cluster.running("port-forward backend-a")
    (watch,) = cluster.running("watch")

    os.kill(old, signal.SIGKILL)
    os.kill(watch, signal.SIGKILL)

    with measured("a killed kubectl is replaced"):
        wait_for(lambda: state(folder).reconnects == 1, "its loss being noticed")
        assert ask(backend.local_port) == "backend-a"
    assert cluster.running("port-forward backend-a") != [old]
    wait_for(lambda: cluster.running("watch") not in ([watch], []), "the new watch")
    cluster.add_pod("backend-b")
    wait_for_pods(folder, "backend-a", "backend-b")


def test_a_cluster_out_of_reach_is_named_and_found_again(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    cluster.add_pod("backend-a")
    start(folder, target, backend)

    cluster.set_reachable(reachable=False)

    wait_for(lambda: "127.0.0.1:6443 was refused" in state(folder).detail, "the truth about it")
    assert not state(folder).ready
    wait_for(lambda: not cluster.running(""), "no kubectl left")
    cluster.kill_pod("backend-a")  # what the supervisor cannot know yet
    cluster.add_pod("backend-b")
    with measured("the cluster is found again"):
        cluster.set_reachable(reachable=True)
        wait_for_pods(folder, "backend-b")
    assert ask(backend.local_port) == "backend-b"


def test_a_cluster_that_comes_back_without_pods_is_not_called_out_of_reach(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    cluster.add_pod("backend-a")
    start(folder, target, backend)
    cluster.set_reachable(reachable=False)
    wait_for(lambda: "was refused" in state(folder).detail, "the truth about it")
    cluster.kill_pod("backend-a")

    cluster.set_reachable(reachable=True)

    wait_for(lambda: state(folder).detail == "there is no pod, as far as the cluster has said", "the truth about it")
    cluster.add_pod("backend-b")
    wait_for_pods(folder, "backend-b")


def test_a_rollout_moves_to_the_new_pods_and_lets_the_old_ones_finish(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    old = cluster.add_pod("backend-old")
    start(folder, target, backend)
    stream = in_background(lambda: ask(backend.local_port, "/stream"))
    wait_for(lambda: "GET /stream" in old.requests, "the open stream")

    cluster.add_pod("backend-bad", revision="2", ready=False)
    assert ask(backend.local_port) == "backend-old"
    cluster.add_pod("backend-new", revision="2")
    cluster.terminate("backend-old")
    wait_for_pods(folder, "backend-new")
    assert {ask(backend.local_port) for _ in range(10)} == {"backend-new"}

    old.say(b"to the ")
    old.say(b"end")
    old.say(b"")
    assert stream() == "to the end"
    wait_for(lambda: not cluster.running("port-forward backend-old"), "the old tunnel's end")
    assert not cluster.running("port-forward backend-bad")


def test_a_pod_that_answers_with_an_error_is_not_called_ready(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    server = cluster.add_pod("backend-a")
    start(folder, target, backend)

    server.health_status = 503

    wait_for(lambda: not state(folder).ready, "the truth about it")
    assert state(folder).detail == "backend-a: GET /health was answered with 503"
    assert ask(backend.local_port) == "backend-a"  # kubectl works: what the pod says is the user's to see
    server.health_status = 200
    assert wait_for_pods(folder, "backend-a").reconnects == 0


def test_a_request_that_may_be_repeated_is_given_to_the_next_pod(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    one, other = cluster.add_pod("backend-a"), cluster.add_pod("backend-b")
    start(folder, target, backend)
    wait_for_pods(folder, "backend-a", "backend-b")
    one.hangs_up_on = "/task"
    assert {ask(backend.local_port, "/task") for _ in range(4)} == {"backend-b"}
    assert "GET /task" in one.requests

    other.hangs_up_on = "/task"
    with pytest.raises(ConnectionError):
        ask(backend.local_port, "/task", method="POST", body=b"once")
    assert (one.requests + other.requests).count("POST /task") == 1


def test_a_stream_stays_open_while_other_things_change(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward, frontend: Forward
) -> None:
    cluster.add_pod("frontend-a", "todo-frontend")
    server = cluster.add_pod("backend-a")
    start(folder, target, backend)
    stream = in_background(lambda: ask(backend.local_port, "/stream"))
    wait_for(lambda: "GET /stream" in server.requests, "the open stream")
    server.say(b"one ")

    start(folder, target, backend, frontend)
    cluster.add_pod("backend-b")
    wait_for_pods(folder, "backend-a", "backend-b")
    cluster.kill_pod("backend-b")
    wait_for_pods(folder, "backend-a")
    for watch in cluster.running("watch"):
        os.kill(watch, signal.SIGKILL)
    start(folder, target, backend)
    wait_for(lambda: not cluster.running("port-forward frontend-a"), "the other forward's end")

    server.say(b"two")
    server.say(b"")
    assert stream() == "one two"


def test_much_data_goes_through_both_ways_unchanged(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    cluster.add_pod("backend-a")
    start(folder, target, backend)
    body = "".join(f"{number:x}" for number in range(2_000_000))
    answers: list[str] = []
    threads = [
        threading.Thread(
            target=lambda: answers.append(ask(backend.local_port, "/echo", method="POST", body=body.encode()))
        )
        for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert [answer == body for answer in answers] == [True] * 3
