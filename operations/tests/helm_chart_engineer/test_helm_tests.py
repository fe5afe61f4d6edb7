"""The programs of `helm test`, against a small server."""

import http.server
import shutil
import sys
import threading
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.helm_chart_engineer.rendering import repository_blueprint
from todoctl.helm_chart_engineer.helm_tests import HelmTest, database_tests, service_tests
from todoctl.shell import Result, run

BLUEPRINT = repository_blueprint()
PYTHON = service_tests(BLUEPRINT, "backend")[0]
NODE = service_tests(BLUEPRINT, "frontend")[0]


class _Answers(http.server.BaseHTTPRequestHandler):
    """/unready answers 503 twice, then 200; /refused always 401."""

    asked = 0

    def do_GET(self) -> None:
        status = {"/refused": 401, "/missing": 404}.get(self.path, 200)
        if self.path == "/unready":
            type(self).asked += 1
            status = 200 if self.asked > 2 else 503
        self.send_response(status)
        self.end_headers()
        self.wfile.write(b'<html>{"keys": []}</html>')

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        pass


@pytest.fixture
def server() -> Generator[str]:
    _Answers.asked = 0
    found = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Answers)
    threading.Thread(target=found.serve_forever).start()
    yield f"http://127.0.0.1:{found.server_port}"
    found.shutdown()
    found.server_close()


def ask(pod: HelmTest, url: str, status: int, text: str, folder: Path) -> Result:
    """Runs a pod's program, with fewer attempts."""
    program = "\n".join(pod.program).replace("range(20)", "range(3)").replace("attempt < 20", "attempt < 3")
    started = sys.executable if pod.command[0] == "python" else pod.command[0]
    return run([started, *pod.command[1:], program, url, str(status), text], cwd=folder, timeout_seconds=60)


@pytest.mark.integration
@pytest.mark.parametrize("pod", [pytest.param(PYTHON, id="python"), pytest.param(NODE, id="node")])
@pytest.mark.parametrize(
    ("path", "status", "text", "passes"),
    [
        pytest.param("/", 200, "", True, id="answers"),
        pytest.param("/", 200, '"keys"', True, id="with-this-text"),
        pytest.param("/", 200, "something else", False, id="without-this-text"),
        pytest.param("/refused", 401, "", True, id="refused-as-wanted"),
        pytest.param("/missing", 200, "", False, id="missing"),
        pytest.param("/unready", 200, "", True, id="ready-after-a-while"),
    ],
)
def test_a_pod_fails_exactly_when_its_promise_is_broken(
    server: str, tmp_path: Path, pod: HelmTest, path: str, status: int, text: str, *, passes: bool
) -> None:
    if pod.command[0] == "node" and shutil.which("node") is None:
        pytest.skip("node is not on the PATH")
    result = ask(pod, f"{server}{path}", status, text, tmp_path)
    assert (result.exit_code == 0) is passes, result.output
    if not passes:
        assert "did not answer" in result.output


def test_each_service_is_asked_for_what_its_users_need() -> None:
    asked = {
        name: {pod.name: pod.arguments for pod in service_tests(BLUEPRINT, name)} for name in ("backend", "frontend")
    }
    assert asked["backend"] == {
        "alive": ("http://$fullname:8000/health", "200", ""),
        "ready": ("http://$fullname:8000/health/ready", "200", ""),
        "stranger": ("http://$fullname:8000/api/somebody/tasks", "401", ""),
        "keys": ("http://todo-frontend:3000/api/auth/jwks", "200", '"keys"'),
    }
    assert asked["frontend"] == {
        "alive": ("http://$fullname:3000/api/health", "200", ""),
        "ready": ("http://$fullname:3000/", "200", ""),
        "page": ("http://$fullname:3000/", "200", "<html"),
        "keys": ("http://$fullname:3000/api/auth/jwks", "200", '"keys"'),
    }


def test_the_database_is_asked_about_rights_damage_and_strangers() -> None:
    assert [pod.name for pod in database_tests(BLUEPRINT, "todo")] == ["login", "checksums", "stranger"]
