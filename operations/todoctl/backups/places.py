"""The places where the product runs: each has a database server, and the two services that know its schema."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from todoctl import shell
from todoctl.backups.server import DatabaseServer, local_programs
from todoctl.blueprint.model import Blueprint
from todoctl.errors import ExitCode, OpsError
from todoctl.files import last_lines, lock_name
from todoctl.local_stack.database import APPLICATION
from todoctl.local_stack.postgres import SUPERUSER
from todoctl.local_stack.secret_store import Secrets, load_or_create_secrets
from todoctl.local_stack.services import ServiceSpec, load_wanted
from todoctl.local_stack.state import StateFolder
from todoctl.local_stack.supervision import load_running
from todoctl.minikube_deployer.cluster_secrets import APPLICATION_ROLE, read_secret
from todoctl.minikube_deployer.target import DeploymentFolder, Target
from todoctl.programs.command import find_program, program_environment
from todoctl.programs.kubectl import Kubectl

_MIGRATION_TIMEOUT_SECONDS = 600.0
_SHOWN_LINES = 15
# The services' own migrations, on another database of the same server than the one they serve.
_MIGRATE_BACKEND = """
import os, sys, urllib.parse
url = urllib.parse.urlsplit(os.environ["DATABASE_URL"])
os.environ["DATABASE_URL"] = url._replace(path="/" + sys.argv[1]).geturl()
from todo_backend.migrate import main
sys.exit(main())
"""
_MIGRATE_FRONTEND = """
const url = new URL(process.env.DATABASE_URL);
url.pathname = "/" + process.argv[1];
process.env.DATABASE_URL = url.href;
await import("../migrate.mjs");
"""
# In Compose the secrets are files that the services' own start reads.
_WITH_SECRETS = 'for file in /run/secrets/{}/*; do export "${{file##*/}}=$(cat "$file")"; done; exec "$@"'


@dataclass(frozen=True)
class Runner:
    """How a service's own program is run with the settings of the running service."""

    argv: Sequence[str]
    """Up to and with the interpreter."""
    cwd: Path
    env: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True)
class Place:
    """One running copy of the application."""

    name: str
    server: DatabaseServer
    backend: Runner
    frontend: Runner
    lock: Path
    """Held while a backup is brought back: nobody starts or deploys the application meanwhile."""

    def migrate(self, database: str) -> None:
        """Brings a database of this server up to what the running services know."""
        frontend_words = ["--input-type=module", "--eval", _MIGRATE_FRONTEND]
        for runner, words in ((self.backend, ["-c", _MIGRATE_BACKEND]), (self.frontend, frontend_words)):
            result = shell.run(
                [*runner.argv, *words, database],
                cwd=runner.cwd,
                env=runner.env,
                timeout_seconds=_MIGRATION_TIMEOUT_SECONDS,
            )
            if result.exit_code != 0:
                raise OpsError(
                    "The restored database cannot be brought up to date. The old data is as it was.",
                    fix="Read the lines above. If the services are older than the backup, update them first.",
                    exit_code=ExitCode.STACK,
                    details=last_lines(result.output, _SHOWN_LINES),
                )


def local_place(state: StateFolder) -> Place:
    """The stack on this machine. Raises OpsError when it does not run."""
    specs = {spec.name: spec for spec in load_wanted(state)}
    if load_running(state) is None or not {"backend", "frontend"} <= set(specs):
        raise OpsError(
            "The stack on this machine does not run.", fix="Start it: ./todoctl up", exit_code=ExitCode.STACK
        )
    embedded, backend, frontend = specs.get("postgres"), specs["backend"], specs["frontend"]
    if embedded is None:
        server = hosted_server(backend.env["DATABASE_URL"])
    else:
        server = embedded_server(embedded.port, load_or_create_secrets(state.secrets_file))
    return Place("the stack on this machine", server, _beside(backend), _beside(frontend), state.command_lock)


def compose_place(root: Path) -> Place:
    """What `docker compose up` runs."""
    into = [find_program("docker"), "compose", "--file", str(root / "docker-compose.yml"), "exec", "-T"]
    env = program_environment()
    server = DatabaseServer(
        [*into, "postgres"], "", ["--username", SUPERUSER], env, database=APPLICATION, role=APPLICATION
    )

    def inside(service: str, interpreter: str) -> Runner:
        words = [service, "sh", "-euc", _WITH_SECRETS.format(service), "sh", interpreter]
        return Runner([*into, *words], root, env)

    lock = lock_name("backup", root)
    return Place("Compose", server, inside("backend", "python"), inside("frontend", "node"), lock)


def cluster_place(blueprint: Blueprint, target: Target, folder: DeploymentFolder) -> Place:
    """A deployment. Raises OpsError when none of a service's pods runs."""
    kubectl = target.kubectl()
    services = blueprint.services.by_name()
    database = blueprint.database
    env = kubectl.environment()
    folder.create()
    if kubectl.find("statefulset", database.name) is not None:
        lead = kubectl.argv("exec", "--stdin", _running_pod(kubectl, database.name), "--container", "postgres", "--")
        user = ["--username", SUPERUSER]
        server = DatabaseServer(lead, "", user, env, database=APPLICATION_ROLE, role=APPLICATION_ROLE)
    else:
        url = (read_secret(kubectl, blueprint.secret) or {}).get("DATABASE_URL", "")
        server = hosted_server(url)

    def inside(service: str, interpreter: str) -> Runner:
        pod = _running_pod(kubectl, services[service].image.name)
        return Runner(kubectl.argv("exec", pod, "--", interpreter), folder.root, env)

    return Place(str(target), server, inside("backend", "python"), inside("frontend", "node"), folder.command_lock)


def embedded_server(port: int, secrets: Secrets) -> DatabaseServer:
    """The server that the stack on this machine brings, as its superuser: row-level security hides nothing from it."""
    return _reached_by_tcp("127.0.0.1", port, SUPERUSER, secrets.superuser_password, APPLICATION, APPLICATION)


def hosted_server(url: str) -> DatabaseServer:
    """A database somewhere else, reached with the application's own address."""
    parts = urlsplit(url)
    database, user = unquote(parts.path.lstrip("/")), unquote(parts.username or "")
    if not parts.hostname or not database or not user:
        raise OpsError(
            "DATABASE_URL names no host, user or database.",
            fix="Set it as postgresql://USER:PASSWORD@HOST:PORT/DATABASE.",
            exit_code=ExitCode.USAGE,
        )
    # Its connection pooler hands out connections per transaction; a dump needs one of its own.
    host = parts.hostname.replace("-pooler.", ".")
    return _reached_by_tcp(host, parts.port or 5432, user, unquote(parts.password or ""), database, user, parts.query)


def _reached_by_tcp(
    host: str, port: int, user: str, password: str, database: str, role: str, query: str = ""
) -> DatabaseServer:
    mode = dict(parse_qsl(query)).get("sslmode", "")
    secure = {"PGSSLMODE": mode} if mode else {}
    env = shell.surroundings({"PGPASSWORD": password, "PGCONNECT_TIMEOUT": "10"} | secure)
    options = ["--host", host, "--port", str(port), "--username", user, "--no-password"]
    return DatabaseServer([], local_programs(), options, env, database=database, role=role)


def _beside(spec: ServiceSpec) -> Runner:
    return Runner(spec.argv[:1], Path(spec.cwd), spec.env)


def _running_pod(kubectl: Kubectl, name: str) -> str:
    pods = kubectl.get("pods", selector=f"app.kubernetes.io/name={name}")
    running = [
        str(pod["metadata"]["name"])
        for pod in pods
        if pod["status"].get("phase") == "Running" and not pod["metadata"].get("deletionTimestamp")
    ]
    if not running:
        raise OpsError(
            f"No pod of {name} runs.",
            fix="Run ./todoctl deploy, or let ./todoctl diagnose name what keeps it from running.",
            exit_code=ExitCode.STACK,
        )
    return running[0]
