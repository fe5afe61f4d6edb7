import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Generator
from dataclasses import replace

import pytest

from tests.local_stack.stand_ins import web_service
from tests.waiting import wait_for
from todoctl.errors import ExitCode, OpsError
from todoctl.local_stack import processes, supervision
from todoctl.local_stack.health import find_ready
from todoctl.local_stack.services import ServiceSpec, ServiceState, load_stack
from todoctl.local_stack.state import StateFolder
from todoctl.local_stack.status import read_status
from todoctl.ports import is_free

pytestmark = pytest.mark.integration


@pytest.fixture(autouse=True)
def ended_stack(state: StateFolder) -> Generator[None]:
    """Whatever a test leaves running is ended after it."""
    yield
    supervision.end_supervisor(state)


@pytest.fixture
def ports() -> tuple[int, int]:
    with socket.socket() as one, socket.socket() as two:
        one.bind(("127.0.0.1", 0))
        two.bind(("127.0.0.1", 0))
        return one.getsockname()[1], two.getsockname()[1]


def start(state: StateFolder, *specs: ServiceSpec) -> None:
    supervision.ask_for(state, specs)
    supervision.wait_until_ready(state, specs, timeout_seconds=30)


def service(state: StateFolder, name: str) -> ServiceState:
    running = supervision.load_running(state)
    assert running is not None
    found = running.find(name)
    assert found is not None
    return found


def process(state: StateFolder, name: str) -> processes.ProcessId:
    found = service(state, name).process
    assert found is not None
    return found


def is_again_ready(state: StateFolder, name: str, old: processes.ProcessId) -> bool:
    now = service(state, name)
    return now.process not in {None, old} and bool(find_ready([now]))


def test_services_run_until_they_are_ended(state: StateFolder, ports: tuple[int, int]) -> None:
    start(state, web_service("backend", ports[0]), web_service("frontend", ports[1]))
    backend, frontend = process(state, "backend"), process(state, "frontend")
    assert "listening" in state.log("backend").read_text()
    assert state.stack_file.stat().st_mode & 0o777 == 0o600
    assert state.wanted_file.stat().st_mode & 0o777 == 0o600

    assert supervision.end_supervisor(state)

    assert not processes.is_alive(backend)
    assert not processes.is_alive(frontend)
    assert load_stack(state) is None
    assert not supervision.end_supervisor(state)


def test_a_killed_service_comes_back_and_is_counted(state: StateFolder, ports: tuple[int, int]) -> None:
    start(state, web_service("backend", ports[0]))
    old = process(state, "backend")

    os.kill(old.pid, signal.SIGKILL)

    wait_for(lambda: is_again_ready(state, "backend", old), "the backend's restart")
    assert service(state, "backend").restarts == 1
    assert service(state, "backend").last_exit == "signal SIGKILL"


def test_a_changed_service_is_restarted_and_the_others_are_not(state: StateFolder, ports: tuple[int, int]) -> None:
    backend, frontend = web_service("backend", ports[0]), web_service("frontend", ports[1])
    start(state, backend, frontend)
    old_backend, old_frontend = process(state, "backend"), process(state, "frontend")

    changed = replace(backend, version="source:2")
    start(state, changed, frontend)

    assert process(state, "backend") != old_backend
    assert not processes.is_alive(old_backend)
    assert process(state, "frontend") == old_frontend
    assert service(state, "backend").version == "source:2"


def test_a_service_that_is_no_longer_wanted_ends(state: StateFolder, ports: tuple[int, int]) -> None:
    backend, postgres = web_service("backend", ports[0]), web_service("postgres", ports[1])
    start(state, postgres, backend)
    old = process(state, "postgres")

    start(state, backend)

    wait_for(lambda: not processes.is_alive(old), "the end of the service")
    running = supervision.load_running(state)
    assert running is not None
    wait_for(lambda: [found.name for found in load_services(state)] == ["backend"], "its leaving the list")


def load_services(state: StateFolder) -> list[ServiceState]:
    running = supervision.load_running(state)
    return list(running.services) if running else []


def test_a_service_that_does_not_end_is_killed_in_time(state: StateFolder, ports: tuple[int, int]) -> None:
    start(state, web_service("backend", ports[0], STUBBORN="yes"))
    old = process(state, "backend")

    supervision.end_supervisor(state)

    assert not processes.is_alive(old)
    assert is_free(ports[0])


def test_a_stopped_service_still_ends(state: StateFolder, ports: tuple[int, int]) -> None:
    start(state, web_service("backend", ports[0]))
    old = process(state, "backend")
    os.kill(old.pid, signal.SIGSTOP)

    supervision.end_supervisor(state)

    assert not processes.is_alive(old)


def test_a_service_that_cannot_start_is_shown_with_the_end_of_its_log(
    state: StateFolder, ports: tuple[int, int]
) -> None:
    with pytest.raises(OpsError) as error:
        start(state, web_service("backend", ports[0], CRASH="the port is taken"))

    assert error.value.exit_code == ExitCode.STACK
    assert error.value.problem == "The backend does not start: exit code 1."
    assert "cannot start: the port is taken" in error.value.details
    assert "./todoctl logs backend" in error.value.fix


def test_a_program_that_is_missing_is_shown_as_the_reason(state: StateFolder, ports: tuple[int, int]) -> None:
    with pytest.raises(OpsError, match="The backend does not start: /no/such/node cannot be started"):
        start(state, replace(web_service("backend", ports[0]), argv=("/no/such/node",)))


def test_a_service_that_never_gets_ready_is_named_after_the_time_limit(
    state: StateFolder, ports: tuple[int, int]
) -> None:
    elsewhere = replace(web_service("backend", ports[0]), health_url=f"http://127.0.0.1:{ports[1]}/health")
    supervision.ask_for(state, [elsewhere])
    with pytest.raises(OpsError, match="The backend was not ready after 1 seconds") as error:
        supervision.wait_until_ready(state, [elsewhere], timeout_seconds=1)
    assert "listening" in error.value.details


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the leftovers are ended by the next up")
def test_a_killed_supervisor_leaves_no_orphan(state: StateFolder, ports: tuple[int, int]) -> None:
    start(state, web_service("backend", ports[0], STUBBORN="yes"), web_service("frontend", ports[1]))
    children = [process(state, "backend"), process(state, "frontend")]
    running = supervision.load_running(state)
    assert running is not None

    os.kill(running.supervisor.pid, signal.SIGKILL)

    wait_for(lambda: not any(map(processes.is_alive, children)), "the end of the children")
    assert is_free(ports[0])
    assert supervision.load_running(state) is None
    start(state, web_service("backend", ports[0]))


def test_what_an_earlier_run_left_is_ended_if_it_is_really_ours(state: StateFolder, ports: tuple[int, int]) -> None:
    start(state, web_service("backend", ports[0]))
    recorded = state.stack_file.read_text()
    supervision.end_supervisor(state)
    with subprocess.Popen(["/bin/sleep", "600"]) as leftover, subprocess.Popen(["/bin/sleep", "600"]) as stranger:
        try:
            ours = processes.identify(leftover.pid)
            assert ours is not None
            document = json.loads(recorded)
            document["services"][0]["process"] = {"pid": ours.pid, "began": ours.began}
            # The number of an ended service that now belongs to somebody else.
            other = document["services"][0] | {
                "name": "frontend",
                "process": {"pid": stranger.pid, "began": "long ago"},
            }
            document["services"].append(other)
            state.stack_file.write_text(json.dumps(document))

            assert supervision.end_supervisor(state)

            assert leftover.wait(10) == -signal.SIGTERM
            assert stranger.poll() is None
        finally:
            leftover.kill()
            stranger.kill()


def test_only_one_supervisor_runs_a_stack(state: StateFolder, ports: tuple[int, int]) -> None:
    start(state, web_service("backend", ports[0]))
    second = subprocess.run(
        [sys.executable, "-m", "todoctl.local_stack.supervisor", str(state.root), "v"],
        cwd=supervision.__file__.rsplit("/todoctl/", 1)[0],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert second.returncode == 1
    assert "another supervisor runs this stack" in second.stdout


def test_the_status_tells_what_runs_and_what_does_not(state: StateFolder, ports: tuple[int, int]) -> None:
    state.ports_file.write_text(
        json.dumps({"frontend": ports[1], "backend": ports[0], "postgres": 1024, "metrics": 1025})
    )
    assert read_status(state).exit_code == ExitCode.STACK

    healthy = web_service("backend", ports[0])
    start(state, healthy)
    status = read_status(state)
    assert status.exit_code == ExitCode.OK
    assert status.as_json() == {
        "target": "local",
        "ready": True,
        "urls": {"frontend": f"http://localhost:{ports[1]}", "backend": f"http://localhost:{ports[0]}"},
        "services": [
            {"name": "backend", "ready": 1, "wanted": 1, "restarts": 0, "image": "source:1", "detail": ""},
        ],
        "forwards": [],
    }

    supervision.ask_for(state, [healthy, web_service("frontend", ports[1], CRASH="no")])
    wait_for(lambda: any(found.last_exit for found in load_services(state)), "the frontend's first crash")
    status = read_status(state)
    assert status.exit_code == ExitCode.CHECK_FAILED
    assert [(found.name, found.ready) for found in status.services] == [("backend", 1), ("frontend", 0)]
    assert "exit code 1" in status.services[1].detail or status.services[1].detail == "running, but not ready"
