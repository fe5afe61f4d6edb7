"""A cluster for the forwards' tests: pods that are HTTP servers of this process, and a kubectl that finds them."""

import contextlib
import http.client
import json
import os
import shutil
import socket
import sys
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from todoctl.files import write_atomically

_KUBECTL = Path(__file__).with_name("stand_in_kubectl.py")
LABEL = "app.kubernetes.io/name"


class PodServer(ThreadingHTTPServer):
    """Answers with the pod's name; /stream answers piece by piece, as the test says."""

    daemon_threads = True

    def __init__(self, name: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.name = name
        self.health_status = 200
        self.hangs_up_on = ""
        """A path that is answered by closing the connection."""
        self.requests: list[str] = []
        self.pieces: list[bytes] = []
        self.news = threading.Condition()
        self.open_connections: set[socket.socket] = set()
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def say(self, piece: bytes) -> None:
        """Sends a piece to everybody who reads the stream; an empty one ends it."""
        with self.news:
            self.pieces.append(piece)
            self.news.notify_all()

    def die(self) -> None:
        """Ends without a word to anybody, and leaves the port."""
        self.shutdown()
        self.server_close()
        for connection in list(self.open_connections):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: PodServer  # pyright: ignore[reportIncompatibleVariableOverride] - it serves nobody else

    def setup(self) -> None:
        super().setup()
        self.server.open_connections.add(self.connection)

    def finish(self) -> None:
        self.server.open_connections.discard(self.connection)
        with contextlib.suppress(OSError):
            super().finish()

    def do_GET(self) -> None:
        if self.path == "/health":
            self._answer(self.server.health_status, b"health")
            return
        self.server.requests.append(f"GET {self.path}")
        if self.path == self.server.hangs_up_on:
            self.close_connection = True
        elif self.path == "/stream":
            self._stream()
        else:
            self._answer(200, self.server.name.encode())

    def do_POST(self) -> None:
        self.server.requests.append(f"POST {self.path}")
        body = self.rfile.read(int(self.headers["content-length"]))
        if self.path == self.server.hangs_up_on:
            self.close_connection = True
        else:
            self._answer(200, body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name it has there
        """Says nothing."""

    def _answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        with contextlib.suppress(OSError):
            self.wfile.write(body)

    def _stream(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("connection", "close")
        self.end_headers()
        self.close_connection = True
        sent = 0
        with self.server.news, contextlib.suppress(OSError):
            while self.server.pieces[-1:] != [b""] or sent < len(self.server.pieces):
                for piece in self.server.pieces[sent:]:
                    self.wfile.write(piece)
                    sent += 1
                if self.server.pieces[-1:] != [b""]:
                    self.server.news.wait()


@dataclass
class StandInCluster:
    """What the stand-in kubectl sees."""

    folder: Path
    servers: dict[str, PodServer] = field(default_factory=dict[str, PodServer])
    pods: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    reachable: bool = True
    made: int = 0

    @property
    def started(self) -> Path:
        return self.folder / "started"

    @property
    def program_folder(self) -> Path:
        return self.folder / "bin"

    def install(self) -> None:
        self.started.mkdir(parents=True)
        self.program_folder.mkdir()
        program = self.program_folder / "kubectl"
        program.write_text(f"#!{shutil.which(sys.executable)} -IS\n{_KUBECTL.read_text()}")
        program.chmod(0o755)
        self.publish()

    def publish(self) -> None:
        """Makes the changes known to the kubectl processes."""
        write_atomically(self.folder / "cluster.json", json.dumps({"reachable": self.reachable, "pods": self.pods}))

    def add_pod(self, name: str, app: str = "todo-backend", *, revision: str = "1", ready: bool = True) -> PodServer:
        """A new pod; each is a second younger than the one before."""
        server = self.servers[name] = PodServer(name)
        self.made += 1
        metadata = {
            "name": name,
            "uid": f"uid-{self.made}",
            "creationTimestamp": f"2026-03-01T10:00:{self.made:02}Z",
            "labels": {LABEL: app, "pod-template-hash": revision},
            "annotations": {"server-port": str(server.server_port)},
        }
        conditions = [{"type": "Ready", "status": "True" if ready else "False"}]
        self.pods.append({"kind": "Pod", "metadata": metadata, "status": {"conditions": conditions}})
        self.publish()
        return server

    def set_ready(self, name: str, *, ready: bool) -> None:
        self._find(name)["status"]["conditions"][0]["status"] = "True" if ready else "False"
        self.publish()

    def terminate(self, name: str) -> None:
        """The pod has been asked to end and serves its last requests."""
        self._find(name)["metadata"]["deletionTimestamp"] = "2026-03-01T11:00:00Z"
        self.publish()

    def kill_pod(self, name: str) -> None:
        """The pod is gone from one moment to the next."""
        self.servers.pop(name).die()
        self.pods.remove(self._find(name))
        self.publish()

    def set_reachable(self, *, reachable: bool) -> None:
        self.reachable = reachable
        self.publish()

    def running(self, what: str) -> list[int]:
        """The process ids of the living kubectl that do this: "port-forward POD", "watch SELECTOR"."""
        found: list[int] = []
        for file in self.started.iterdir():
            with contextlib.suppress(OSError):
                os.kill(int(file.name), 0)
                if file.read_text().startswith(what):
                    found.append(int(file.name))
        return found

    def end(self) -> None:
        for server in self.servers.values():
            server.die()

    def _find(self, name: str) -> dict[str, Any]:
        return next(pod for pod in self.pods if pod["metadata"]["name"] == name)


def ask(port: int, path: str = "/", *, method: str = "GET", body: bytes | None = None, seconds: float = 20.0) -> str:
    """The body that a request to a local port is answered with."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=seconds)
    try:
        connection.request(method, path, body=body)
        return connection.getresponse().read().decode()
    finally:
        connection.close()
