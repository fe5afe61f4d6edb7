"""`up` and `down`: brings the whole application up on this machine, and ends it."""

import time
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from todoctl.files import exclusive_lock
from todoctl.local_stack import supervision
from todoctl.local_stack.application import Application
from todoctl.local_stack.database import ensure_database
from todoctl.local_stack.frontend_build import ensure_frontend, hash_frontend, remove_other_builds
from todoctl.local_stack.health import find_ready
from todoctl.local_stack.node import Node, ensure_node, ensure_node_modules
from todoctl.local_stack.ports import USUAL_PORTS, Ports, choose_ports, load_ports
from todoctl.local_stack.postgres import EmbeddedPostgres, locate_postgres, remove_postgres
from todoctl.local_stack.secret_store import load_or_create_secrets
from todoctl.local_stack.services import ServiceSpec, load_wanted
from todoctl.local_stack.state import StateFolder
from todoctl.local_stack.user_settings import read_user_settings
from todoctl.progress import Progress
from todoctl.python_environment import ensure_installed
from todoctl.repository import Repository

_COMMAND_TIMEOUT_SECONDS = 1800.0
_DATABASE_START_SECONDS = 60.0
_SERVICES_START_SECONDS = 90.0
_SICK_PATIENCE_SECONDS = 10.0
_POLL_SECONDS = 0.1
_BUILD_NAME_LENGTH = 24


@dataclass(frozen=True)
class LocalStack:
    """The application of one clone on this machine."""

    repository: Repository
    state: StateFolder
    progress: Progress

    def up(self) -> Ports:
        """Returns when everything is ready; does only what is needed, so that a second call is quick."""
        self.state.create()
        settings = read_user_settings(self.repository.root / ".env", say=self.progress.say)
        with self._only_command():
            secrets = load_or_create_secrets(self.state.secrets_file)
            self._prepare_backend()
            node, frontend_build = self._prepare_frontend()
            if not self._supervisor_is_current():
                supervision.end_supervisor(self.state)
            with choose_ports(self.state.ports_file, in_use_by_us=self._ports_in_use()) as ports:
                self._name_moved_ports(ports)
                self._start(Application(self.repository, node, frontend_build, ports, secrets, settings))
            remove_other_builds(frontend_build)
            return ports

    def down(self, *, purge: bool = False) -> None:
        """Ends everything that runs. The data stays, unless purge: then all of the state goes, for good."""
        if not self.state.exists():
            self.progress.say(f"Nothing is running: {self.state.root} is not there.")
            return
        with self._only_command():
            with self.progress.step("services") as step:
                step.outcome = "ended" if supervision.end_supervisor(self.state) else "nothing was running"
            if purge:
                with self.progress.step("data, secrets and logs") as step:
                    remove_postgres(self.state)
                    self.state.remove()
                    step.outcome = "removed"

    def running_names(self) -> list[str]:
        """The services that have a process now."""
        running = supervision.load_running(self.state)
        return [service.name for service in running.services if service.process] if running else []

    def _prepare_backend(self) -> None:
        with self.progress.step("backend environment") as step:
            lock = self.repository.backend / "requirements.lock"
            step.outcome = "made" if ensure_installed(self.repository.backend / ".venv", lock) else "up to date"

    def _prepare_frontend(self) -> tuple[Node, Path]:
        with self.progress.step("JavaScript packages") as step:
            node = ensure_node(self.repository)
            installed = ensure_node_modules(self.repository, node, self.state.log("npm-ci"))
            step.outcome = f"{'installed' if installed else 'up to date'}, Node.js {node.version}"
        with self.progress.step("frontend build") as step:
            digest = hash_frontend(self.repository)
            build = self.state.frontend / digest[:_BUILD_NAME_LENGTH]
            built = ensure_frontend(self.repository, node, build, digest, self.state.log("frontend-build"))
            step.outcome = "built" if built else "up to date"
        return node, build

    def _start(self, application: Application) -> None:
        """Starts or restarts what is not as it should be: first the database, then what needs its tables."""
        postgres = None if application.settings.database_url else locate_postgres(self.state)
        specs = [application.backend(), application.frontend()]
        if postgres is not None:
            specs.insert(0, postgres.spec(application.ports.postgres))
        specs = supervision.keep_restart_tokens(self.state, specs)
        sick = self._find_sick(specs)
        if sick is None:
            self.progress.say("Everything is running and healthy.")
            return
        specs = supervision.renew_restart_tokens(specs, sick)
        if postgres is not None:
            self._start_database(postgres, specs[0], application)
        with self.progress.step("database tables") as step:
            # A service may be sick because somebody emptied the database: then look, whatever ran before.
            worked = application.migrate(self.state, even_if_done=bool(sick))
            step.outcome = "brought up to date" if worked else "up to date"
        with self.progress.step("backend and frontend") as step:
            supervision.ask_for(self.state, specs)
            supervision.wait_until_ready(self.state, specs, _SERVICES_START_SECONDS)
            step.outcome = "healthy"

    def _start_database(self, postgres: EmbeddedPostgres, spec: ServiceSpec, application: Application) -> None:
        with self.progress.step("database") as step:
            made = postgres.prepare(application.secrets.superuser_password)
            others: list[ServiceSpec] = []
            if supervision.load_running(self.state) is None:
                postgres.end_leftover()
            else:  # they go on with the old settings until the new ones have their tables
                others = [other for other in load_wanted(self.state) if other.name != spec.name]
            supervision.ask_for(self.state, [spec, *others])
            supervision.wait_until_ready(self.state, [spec], _DATABASE_START_SECONDS)
            ensure_database(application.ports.postgres, application.secrets)
            step.outcome = "made" if made else "ready"

    def _find_sick(self, specs: Sequence[ServiceSpec]) -> set[str] | None:
        """Services that run as wanted and yet are not ready, given a little time; None when all is well."""
        current = supervision.find_current(supervision.load_running(self.state), specs)
        deadline = time.monotonic() + _SICK_PATIENCE_SECONDS
        while (sick := {service.name for service in current} - find_ready(current)) and time.monotonic() < deadline:
            time.sleep(_POLL_SECONDS)
            current = supervision.find_current(supervision.load_running(self.state), specs)
        return sick if sick or len(current) < len(specs) else None

    def _supervisor_is_current(self) -> bool:
        running = supervision.load_running(self.state)
        return running is not None and running.supervisor_version == supervision.supervisor_version()

    def _ports_in_use(self) -> set[int]:
        running = supervision.load_running(self.state)
        ports = {service.port for service in running.services if service.process} if running else set[int]()
        remembered = load_ports(self.state.ports_file)
        # The backend's second port, which no health check asks.
        return ports | {remembered.metrics} if remembered and remembered.backend in ports else ports

    def _name_moved_ports(self, ports: Ports) -> None:
        for name, usual, chosen in (
            ("frontend", USUAL_PORTS.frontend, ports.frontend),
            ("backend", USUAL_PORTS.backend, ports.backend),
        ):
            if chosen != usual:
                self.progress.say(f"Port {usual} is or was taken: the {name} uses {chosen}.")

    def _only_command(self) -> AbstractContextManager[None]:
        return exclusive_lock(
            self.state.command_lock, doing="starting or ending this stack", timeout_seconds=_COMMAND_TIMEOUT_SECONDS
        )
