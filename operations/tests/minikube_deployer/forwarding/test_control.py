"""The supervisor as a process: started, told anew, replaced, killed and ended."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from tests.minikube_deployer.forwarding.stand_in_cluster import StandInCluster, ask
from tests.waiting import wait_for
from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack import processes
from todoctl.minikube_deployer.forwarding import control
from todoctl.minikube_deployer.forwarding.control import (
    Forward,
    ForwardState,
    end_forwards,
    held_ports,
    read_forwards,
    start_forwards,
    wait_until_forwarded,
)
from todoctl.minikube_deployer.forwarding.state import SupervisorReport, load_report
from todoctl.minikube_deployer.target import DeploymentFolder, Target
from todoctl.ports import is_free

pytestmark = pytest.mark.integration


def start(folder: DeploymentFolder, target: Target, *forwards: Forward) -> None:
    start_forwards(folder, target, forwards)
    wait_until_forwarded(folder, forwards, timeout_seconds=30)


def report(folder: DeploymentFolder) -> SupervisorReport:
    found = load_report(folder)
    assert found is not None
    return found


def has_ipv6() -> bool:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        return False
    return True


def test_nothing_is_forwarded_before_and_after(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    assert read_forwards(folder) == []
    assert held_ports(folder) == set()
    assert not end_forwards(folder)
    cluster.add_pod("backend-a")
    start(folder, target, backend)
    assert held_ports(folder) == {backend.local_port}
    assert folder.wanted_forwards_file.stat().st_mode & 0o777 == 0o600
    supervisor, children = report(folder).supervisor, report(folder).children

    assert end_forwards(folder)

    assert not processes.is_alive(supervisor)
    assert not any(map(processes.is_alive, children))
    assert cluster.running("") == []
    assert is_free(backend.local_port)
    assert read_forwards(folder) == []
    assert not folder.forwards_file.exists()
    assert not end_forwards(folder)


def test_starting_again_changes_nothing_that_is_as_wanted(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward, frontend: Forward
) -> None:
    cluster.add_pod("backend-a")
    cluster.add_pod("frontend-a", "todo-frontend")
    start(folder, target, backend)
    before, kept = report(folder), cluster.running("port-forward backend-a")

    start(folder, target, backend)
    start(folder, target, backend, frontend)
    assert report(folder).supervisor == before.supervisor
    assert ask(frontend.local_port) == "frontend-a"
    start(folder, target, replace(frontend, health_path="/health?changed"), backend)
    assert ask(frontend.local_port) == "frontend-a"

    start_forwards(folder, target, [backend])
    wait_for(lambda: is_free(frontend.local_port), "the end of what is not wanted")
    assert report(folder).supervisor == before.supervisor
    assert cluster.running("port-forward backend-a") == kept


def test_a_supervisor_of_another_version_is_replaced(
    cluster: StandInCluster,
    folder: DeploymentFolder,
    target: Target,
    backend: Forward,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cluster.add_pod("backend-a")
    start(folder, target, backend)
    old = report(folder).supervisor
    monkeypatch.setenv("KUBECONFIG", "another-kubeconfig")

    start(folder, target, backend)

    assert not processes.is_alive(old)
    assert ask(backend.local_port) == "backend-a"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the next start ends what is left")
def test_a_killed_supervisor_leaves_nothing_and_is_replaced(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    cluster.add_pod("backend-a")
    start(folder, target, backend)
    assert len(cluster.running("")) == 2

    os.kill(report(folder).supervisor.pid, signal.SIGKILL)

    wait_for(lambda: cluster.running("") == [], "the end of its kubectl processes")
    wait_for(lambda: not read_forwards(folder)[0].ready, "the truth about it")
    silent = "the port-forward supervisor does not run; start it: ./todoctl forward"
    assert read_forwards(folder) == [ForwardState("backend", backend.local_port, False, (), 0, silent)]  # noqa: FBT003
    assert held_ports(folder) == set()
    start(folder, target, backend)
    assert ask(backend.local_port) == "backend-a"


def test_what_a_killed_supervisor_left_is_ended_if_it_is_really_ours(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    cluster.add_pod("backend-a")
    start(folder, target, backend)
    recorded = json.loads(folder.forwards_file.read_text())
    end_forwards(folder)
    with subprocess.Popen(["/bin/sleep", "600"]) as leftover, subprocess.Popen(["/bin/sleep", "600"]) as stranger:
        try:
            ours = processes.identify(leftover.pid)
            assert ours is not None
            recorded["children"] = [
                {"pid": ours.pid, "began": ours.began},
                {"pid": stranger.pid, "began": "long ago"},
            ]
            folder.forwards_file.write_text(json.dumps(recorded))

            start(folder, target, backend)

            assert leftover.wait(10) == -signal.SIGKILL
            assert stranger.poll() is None
        finally:
            leftover.kill()
            stranger.kill()


def test_a_hung_supervisor_is_seen_and_replaced(
    cluster: StandInCluster,
    folder: DeploymentFolder,
    target: Target,
    backend: Forward,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cluster.add_pod("backend-a")
    start(folder, target, backend)
    hung = report(folder).supervisor
    os.kill(hung.pid, signal.SIGSTOP)
    monkeypatch.setattr(control, "_END_SECONDS", 0.1)
    past = time.time() - 60
    os.utime(folder.forwards_file, (past, past))

    assert [(one.ready, one.pods) for one in read_forwards(folder)] == [(False, ())]
    assert "supervisor hangs" in read_forwards(folder)[0].detail

    start(folder, target, backend)
    assert not processes.is_alive(hung)
    assert ask(backend.local_port) == "backend-a"


def test_a_working_supervisor_shows_signs_of_life_though_nothing_changes(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    cluster.add_pod("backend-a")
    start(folder, target, backend)
    past = time.time() - 60
    os.utime(folder.forwards_file, (past, past))
    wait_for(lambda: read_forwards(folder)[0].ready, "the next heartbeat")


def test_a_taken_port_is_named_kept_in_mind_and_used_when_it_is_free(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    cluster.add_pod("backend-a")
    with socket.create_server(("127.0.0.1", backend.local_port)):
        start_forwards(folder, target, [backend])
        with pytest.raises(OpsError) as error:
            wait_until_forwarded(folder, [backend], timeout_seconds=1)
        taken = f"port {backend.local_port} is taken by another program"
        assert error.value.problem == f"Not reachable after 1 seconds: backend on port {backend.local_port} ({taken})."
        assert error.value.exit_code == ExitCode.STACK
        assert taken in error.value.details
        assert held_ports(folder) == set()
    wait_until_forwarded(folder, [backend], timeout_seconds=30)
    assert ask(backend.local_port) == "backend-a"


def test_both_loopback_addresses_lead_to_the_pods(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    cluster.add_pod("backend-a")
    start(folder, target, backend)
    try:
        connection = socket.create_connection(("::1", backend.local_port), timeout=10)
    except OSError:
        assert not has_ipv6()
        return
    with connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        connection.shutdown(socket.SHUT_WR)  # a client that has said all it has to say still gets its answer
        assert b"".join(iter(lambda: connection.recv(4096), b"")).endswith(b"backend-a")


def test_pods_that_are_missing_are_the_reason_that_is_given(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    cluster.add_pod("backend-a", ready=False)
    start_forwards(folder, target, [backend])
    with pytest.raises(OpsError, match=r"\(no pod is ready: backend-a\)"):
        wait_until_forwarded(folder, [backend], timeout_seconds=1)


def test_a_missing_kubectl_is_the_reason_that_is_given(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    shutil.rmtree(cluster.program_folder)
    start_forwards(folder, target, [backend])
    with pytest.raises(OpsError, match=r"\(the pods cannot be watched: kubectl is not installed\.\)"):
        wait_until_forwarded(folder, [backend], timeout_seconds=1)


def test_a_supervisor_that_cannot_start_shows_why(
    folder: DeploymentFolder, target: Target, backend: Forward, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(control, "_START_SECONDS", 1.0)
    monkeypatch.setattr(sys, "executable", shutil.which("false", path=os.defpath))
    with pytest.raises(OpsError, match="The port-forward supervisor does not start") as error:
        start_forwards(folder, target, [backend])
    assert error.value.exit_code == ExitCode.STACK


def test_only_one_supervisor_keeps_the_forwards(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    cluster.add_pod("backend-a")
    start(folder, target, backend)
    second = subprocess.run(
        [sys.executable, "-m", "todoctl.minikube_deployer.forwarding.supervisor", str(folder.root), "v"],
        cwd=Path(control.__file__).parents[3],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert second.returncode == 1
    assert "another supervisor keeps these forwards" in second.stdout
    assert read_forwards(folder)[0].ready


def test_a_supervisor_whose_report_was_lost_is_not_doubled(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward, frontend: Forward
) -> None:
    cluster.add_pod("backend-a")
    cluster.add_pod("frontend-a", "todo-frontend")
    start(folder, target, backend)
    supervisor = report(folder).supervisor
    folder.forwards_file.unlink()
    start(folder, target, backend, frontend)
    assert report(folder).supervisor == supervisor
    assert ask(frontend.local_port) == "frontend-a"

    folder.forwards_file.unlink()
    end_forwards(folder)
    wait_for(lambda: not processes.is_alive(supervisor), "the end of the supervisor, of which nothing is wanted")


def test_a_removed_folder_ends_the_supervisor(
    cluster: StandInCluster, folder: DeploymentFolder, target: Target, backend: Forward
) -> None:
    cluster.add_pod("backend-a")
    start(folder, target, backend)
    supervisor = report(folder).supervisor
    folder.root.rename(folder.root.with_name("elsewhere"))
    wait_for(lambda: not processes.is_alive(supervisor), "the end of the supervisor")
    assert cluster.running("") == []
