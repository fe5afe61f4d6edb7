"""A small clone: the real launcher, CLI and database, with stand-ins for the backend and the frontend."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from todoctl.local_stack.state import StateFolder
from todoctl.records import Record
from todoctl.repository import Repository

HERE = Repository(Path(__file__).resolve().parents[3])

_BACKEND = """
import http.server, json, os, socket, sys
if os.environ.get("OPENAI_MODEL") == "broken":
    sys.exit("the model is broken")
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        names = ("DATABASE_URL", "BETTER_AUTH_URL", "ALLOWED_ORIGINS", "METRICS_PORT", "OPENAI_MODEL")
        body = json.dumps({name: os.environ.get(name) for name in names} | {"pid": os.getpid()}).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *arguments):
        pass
metrics = socket.create_server((os.environ["HOST"], int(os.environ["METRICS_PORT"])))
http.server.ThreadingHTTPServer((os.environ["HOST"], int(os.environ["PORT"])), Handler).serve_forever()
"""

_MIGRATE = """
import pathlib
log = pathlib.Path("../migrations-ran.txt")
log.write_text((log.read_text() if log.exists() else "") + "backend\\n")
"""

_BUILD = """
import fs from "node:fs";
fs.mkdirSync("dist/frontend", { recursive: true });
fs.copyFileSync("server.js", "dist/frontend/server.js");
fs.writeFileSync("dist/package.json", JSON.stringify({ type: "module" }));
fs.writeFileSync("dist/migrate.mjs", "console.log('nothing to do');");
fs.appendFileSync("../builds.txt", "built\\n");
"""

_SERVER = """
import http from "node:http";
const settings = { backend: process.env.NEXT_PUBLIC_BACKEND_URL, url: process.env.BETTER_AUTH_URL };
http.createServer((_, answer) => answer.end(JSON.stringify({ ...settings, pid: process.pid })))
  .listen(Number(process.env.PORT), process.env.HOSTNAME);
"""


@dataclass(frozen=True)
class FakeClone:
    """A clone in a folder of the test, with a state folder of its own inside."""

    root: Path

    @property
    def state(self) -> StateFolder:
        return StateFolder(self.root / ".todo")

    def run(self, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
        """Runs ./todoctl as a user does; standard input is empty."""
        clean = {name: value for name, value in os.environ.items() if name != "TODO_HOME"}
        return subprocess.run(
            [str(self.root / "todoctl"), *arguments],
            cwd="/",
            env=clean | env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )

    def start(self, *arguments: str, stdin: int = subprocess.DEVNULL) -> subprocess.Popen[str]:
        """Starts ./todoctl and lets it run; its output comes as text."""
        clean = {name: value for name, value in os.environ.items() if name != "TODO_HOME"}
        return subprocess.Popen(
            [str(self.root / "todoctl"), *arguments],
            env=clean,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def status(self) -> Record:
        return Record.parse(self.run("status", "--json").stdout)

    def pids(self) -> dict[str, int]:
        """The services' process ids."""
        stack = Record.parse(self.state.stack_file.read_text())
        return {found.text("name"): found.record("process").whole("pid") for found in stack.records("services")}

    def migrations_ran(self) -> int:
        return len((self.root / "migrations-ran.txt").read_text().splitlines())

    def builds(self) -> int:
        return len((self.root / "builds.txt").read_text().splitlines())


def make_fake_clone(root: Path) -> FakeClone:
    """Writes the clone. Its environments are complete: nothing is downloaded."""
    files = {
        "package.json": json.dumps({"private": True, "workspaces": ["frontend"]}),
        "package-lock.json": "{}",
        "node_modules/.installed-package-lock.json": "{}",
        "backend/requirements.lock": "",
        "backend/.venv/installed-requirements.lock": "",
        "backend/todo_backend/__init__.py": "",
        "backend/todo_backend/__main__.py": _BACKEND,
        "backend/todo_backend/migrate.py": _MIGRATE,
        "backend/todo_backend/language.py": "import sys; print(sys.argv[1:], sys.stdin.read())",
        "frontend/package.json": json.dumps(
            {"name": "todo-frontend", "version": "1.0.0", "type": "module", "scripts": {"build": "node build.js"}}
        ),
        "frontend/build.js": _BUILD,
        "frontend/server.js": _SERVER,
    }
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    shutil.copy(HERE.launcher, root / "todoctl")
    shutil.copytree(HERE.operations / "todoctl", root / "operations" / "todoctl")
    shutil.copy(HERE.operations / "requirements.lock", root / "operations" / "requirements.lock")
    (root / "operations" / ".venv").symlink_to(HERE.operations / ".venv")
    (root / "backend" / ".venv" / "bin").mkdir()
    (root / "backend" / ".venv" / "bin" / "python").symlink_to(sys.executable)
    return FakeClone(root)
