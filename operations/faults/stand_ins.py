"""Servers that stand in for others in a fault: they run in the namespace, from the backend's own image."""

from __future__ import annotations

import json
from collections.abc import Mapping

from faults.changes import Changes
from todoctl.errors import ExitCode, OpsError
from todoctl.programs.command import JsonObject

PORT = 8080
_START_SECONDS = 60
_SERVER = """
import http.server

class Refusing(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.rfile.read(int(self.headers.get("content-length") or 0))
        body = {body!r}.encode()
        self.send_response({status})
        for name, value in {headers!r}.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_HEAD = do_POST = do_GET

http.server.ThreadingHTTPServer(("", {port}), Refusing).serve_forever()
"""


def registry_that_refuses(changes: Changes) -> str:
    """A registry that wants a login, at a port of every node; returns the address under which nodes know it."""
    headers = {"www-authenticate": 'Basic realm="stand-in"', "docker-distribution-api-version": "registry/2.0"}
    body = json.dumps({"errors": [{"code": "UNAUTHORIZED", "message": "authentication required"}]})
    serve(changes, "fault-registry", _refusing(401, headers, body), kind="NodePort")
    service = changes.lab.get("service", "fault-registry")
    # To the node's own loopback address container engines speak HTTP without being told to.
    return f"localhost:{service['spec']['ports'][0]['nodePort']}"


def model_that_refuses(changes: Changes, status: int, code: str) -> str:
    """A model provider that answers everything with an error; returns its base URL."""
    body = json.dumps({"error": {"message": "refused by the stand-in", "type": code, "code": code}})
    serve(changes, "fault-model", _refusing(status, {"content-type": "application/json"}, body))
    return f"http://fault-model:{PORT}/v1"


def _refusing(status: int, headers: dict[str, str], body: str) -> str:
    return _SERVER.format(status=status, headers=headers, body=body, port=PORT)


def serve(
    changes: Changes,
    name: str,
    program: str,
    *arguments: str,
    kind: str = "ClusterIP",
    port: int = PORT,
    labels: Mapping[str, str] | None = None,
) -> None:
    """Runs a program of Python's standard library in a pod of this name, with a Service of this kind before its port.

    The program finds the port as its first argument. labels: more than the pod's own, app=NAME.
    Raises OpsError when the pod does not start.
    """
    lab = changes.lab
    deployment = lab.get("deployment", lab.blueprint.services.by_name()["backend"].image.name)
    template: JsonObject = deployment["spec"]["template"]["spec"]
    container: JsonObject = template["containers"][0]
    own_labels = {"app": name}
    changes.make(
        {
            "apiVersion": "v1",
            "kind": "Pod",
            "metadata": {"name": name, "labels": {**(labels or {}), **own_labels}},
            "spec": {
                "automountServiceAccountToken": False,
                "terminationGracePeriodSeconds": 0,
                "securityContext": template["securityContext"],
                "containers": [
                    {
                        "name": "server",
                        "image": container["image"],
                        "command": ["python", "-c", program, str(port), *arguments],
                        "securityContext": container["securityContext"],
                        "resources": {"requests": {"cpu": "10m"}, "limits": {"memory": "64Mi"}},
                    }
                ],
            },
        }
    )
    changes.make(
        {
            "apiVersion": "v1",
            "kind": "Service",
            "metadata": {"name": name},
            "spec": {"type": kind, "selector": own_labels, "ports": [{"port": port}]},
        }
    )
    result = lab.kubectl.try_run(
        *("wait", f"pod/{name}", "--for=condition=Ready", f"--timeout={_START_SECONDS}s"),
        timeout_seconds=_START_SECONDS + 10.0,
    )
    if result.exit_code != 0:
        raise OpsError(
            f"The stand-in {name} does not start.",
            fix=f"Take the fault back: ./todoctl fault heal {changes.fault}{lab.target.options}",
            exit_code=ExitCode.STACK,
            details=result.errors,
        )
