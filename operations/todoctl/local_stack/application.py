"""How the backend and the frontend are run on this machine: their programs, settings and migrations."""

import json
import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from todoctl import shell
from todoctl.errors import ExitCode
from todoctl.files import content_hash, write_atomically
from todoctl.local_stack.database import application_url, identify_database
from todoctl.local_stack.node import Node
from todoctl.local_stack.ports import Ports
from todoctl.local_stack.secret_store import Secrets
from todoctl.local_stack.services import ServiceSpec
from todoctl.local_stack.state import StateFolder
from todoctl.local_stack.user_settings import UserSettings
from todoctl.records import BadRecordError, Record
from todoctl.repository import Repository

_LOOPBACK = "127.0.0.1"
# It lets answers that are being written end (15 s), and then tidies up.
_BACKEND_STOP_SECONDS = 20.0
_MIGRATION_TIMEOUT_SECONDS = 180.0
_SHOWN_DIGITS = 12
# As in the blueprint, which says why; a test compares them.
_FRONTEND_COMMAND = ("--max-semi-space-size=2", "--max-old-space-size=256", "server.js")
_SERVICE_SURROUNDINGS = (
    *("HOME", "TMPDIR", "SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"),
    *("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"),
)


@dataclass(frozen=True)
class Application:
    """Everything that decides how the two services run; equal applications give equal service specs."""

    repository: Repository
    node: Node
    frontend_build: Path
    ports: Ports
    secrets: Secrets
    settings: UserSettings

    @property
    def database_url(self) -> str:
        return self.settings.database_url or application_url(self.ports.postgres, self.secrets)

    def backend(self) -> ServiceSpec:
        ports = self.ports
        return ServiceSpec(
            name="backend",
            argv=(str(self.repository.backend_python), "-m", "todo_backend"),
            cwd=str(self.repository.backend),
            env=_surroundings()
            | self._shared_settings()
            | self.settings.only("OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_MODEL")
            | {
                "HOST": _LOOPBACK,
                "PORT": str(ports.backend),
                "METRICS_PORT": str(ports.metrics),
                # Straight to where the frontend listens; the tokens name BETTER_AUTH_URL all the same.
                "BETTER_AUTH_JWKS_URL": f"http://{_LOOPBACK}:{ports.frontend}/api/auth/jwks",
                "PUBLIC_URL": ports.backend_url,
                "ALLOWED_ORIGINS": f"{ports.frontend_url},{_by_number(ports)}",
                "PYTHONUNBUFFERED": "1",
            },
            version=f"source:{self._backend_digest()[:_SHOWN_DIGITS]}",
            port=ports.backend,
            health_url=f"http://{_LOOPBACK}:{ports.backend}/health/ready",
            stop_timeout_seconds=_BACKEND_STOP_SECONDS,
        )

    def frontend(self) -> ServiceSpec:
        ports = self.ports
        return ServiceSpec(
            name="frontend",
            argv=(str(self.node.node), *_FRONTEND_COMMAND),
            cwd=str(self.frontend_build / "frontend"),
            env=_surroundings()
            | self._shared_settings()
            | self.settings.only("NEXT_PUBLIC_OPENAI_DOMAIN_KEY")
            | {
                "HOSTNAME": _LOOPBACK,
                "PORT": str(ports.frontend),
                "BETTER_AUTH_TRUSTED_ORIGINS": _by_number(ports),
                "NEXT_PUBLIC_BACKEND_URL": ports.backend_url,
                "KEEP_ALIVE_TIMEOUT": "70000",
                "NEXT_TELEMETRY_DISABLED": "1",
                "BETTER_AUTH_TELEMETRY": "0",
                "NODE_ENV": "production",
            },
            version=f"source:{self.frontend_build.name[:_SHOWN_DIGITS]}",
            port=ports.frontend,
            health_url=f"http://{_LOOPBACK}:{ports.frontend}/api/health",
        )

    def migrate(self, state: StateFolder, *, even_if_done: bool) -> bool:
        """Brings the database up to date, backend first; False when these very migrations ran on it before."""
        done = sha256(
            f"{identify_database(self.database_url)}:{self._backend_digest()}:{self.frontend_build.name}".encode()
        ).hexdigest()
        if not even_if_done and _last_done(state) == done:
            return False
        backend, frontend = self.backend(), self.frontend()
        for name, argv, folder, env in (
            ("backend", [backend.argv[0], "-m", "todo_backend.migrate"], Path(backend.cwd), backend.env),
            ("frontend", [frontend.argv[0], "migrate.mjs"], self.frontend_build, frontend.env),
        ):
            log = state.log(f"migrate-{name}")
            shell.run_checked(
                argv,
                problem=f"The database could not be brought up to date (migrations of the {name}).",
                fix=f"Read the lines above (all of them: {log}), then run: ./todoctl up",
                exit_code=ExitCode.STACK,
                cwd=folder,
                timeout_seconds=_MIGRATION_TIMEOUT_SECONDS,
                env=env,
                log=log,
            )
        write_atomically(state.migrations_file, json.dumps({"done": done}) + "\n")
        return True

    def _shared_settings(self) -> dict[str, str]:
        return {
            "DATABASE_URL": self.database_url,
            "BETTER_AUTH_SECRET": self.secrets.better_auth_secret,
            "BETTER_AUTH_URL": self.ports.frontend_url,
        }

    def _backend_digest(self) -> str:
        backend = self.repository.backend
        return content_hash(backend, [backend])


def _surroundings() -> dict[str, str]:
    """The same from every terminal, or each of them would restart the services on `up`."""
    inherited = {name: os.environ[name] for name in _SERVICE_SURROUNDINGS if name in os.environ}
    return inherited | {"PATH": os.defpath, "LANG": "C.UTF-8", "TZ": "UTC"}


def _by_number(ports: Ports) -> str:
    """The page's other address: some people type 127.0.0.1 where others type localhost."""
    return f"http://{_LOOPBACK}:{ports.frontend}"


def _last_done(state: StateFolder) -> str:
    try:
        record = Record.load(state.migrations_file)
        return "" if record is None else record.text("done")
    except BadRecordError:
        return ""
