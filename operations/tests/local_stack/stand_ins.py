"""Small services that stand in for the real ones in the supervisor's tests."""

import os
import signal
import sys
from pathlib import Path

from todoctl.local_stack.services import ServiceSpec

# Answers 200 on every path, with its process id; STUBBORN makes it ignore SIGTERM, CRASH makes it fail at once.
_SERVER = """
import http.server, os, signal, sys
if os.environ.get("CRASH"):
    sys.exit("cannot start: " + os.environ["CRASH"])
if os.environ.get("STUBBORN"):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = str(os.getpid()).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *arguments):
        pass
print("listening", flush=True)
http.server.ThreadingHTTPServer(("127.0.0.1", int(os.environ["PORT"])), Handler).serve_forever()
"""


def web_service(name: str, port: int, **env: str) -> ServiceSpec:
    """A web server as a service; health asks it for /health."""
    return ServiceSpec(
        name=name,
        argv=(sys.executable, "-c", _SERVER),
        cwd=str(Path.cwd()),
        env={"PATH": os.defpath, "PORT": str(port), **env},
        version="source:1",
        port=port,
        health_url=f"http://127.0.0.1:{port}/health",
        stop_signal=signal.SIGTERM,
        stop_timeout_seconds=1.0,
    )
