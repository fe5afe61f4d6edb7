"""What `todoctl status` says of the local stack."""

from dataclasses import asdict, dataclass

from todoctl.errors import ExitCode
from todoctl.local_stack.health import find_ready
from todoctl.local_stack.ports import load_ports
from todoctl.local_stack.services import load_wanted
from todoctl.local_stack.state import StateFolder
from todoctl.local_stack.supervision import load_running


@dataclass(frozen=True)
class ServiceStatus:
    """One service; the names of the fields are those of the JSON document."""

    name: str
    ready: int
    wanted: int
    restarts: int
    image: str
    """What it is made of; on this machine no image but the version of its sources."""
    detail: str


@dataclass(frozen=True)
class StackStatus:
    """The whole stack, read at one moment."""

    running: bool
    urls: dict[str, str]
    services: list[ServiceStatus]

    @property
    def ready(self) -> bool:
        return self.running and bool(self.services) and all(service.ready for service in self.services)

    @property
    def exit_code(self) -> ExitCode:
        if self.ready:
            return ExitCode.OK
        return ExitCode.CHECK_FAILED if self.running else ExitCode.STACK

    def reachability(self, name: str) -> str:  # noqa: ARG002 - the same for each
        """Nothing: the services listen on this machine themselves."""
        return ""

    def as_json(self) -> dict[str, object]:
        return {
            "target": "local",
            "ready": self.ready,
            "urls": self.urls,
            "services": [asdict(service) for service in self.services],
            # Nothing is forwarded here: the services listen on this machine themselves.
            "forwards": [],
        }


def read_status(state: StateFolder) -> StackStatus:
    """Asks every service that is meant to run; takes at most about two seconds."""
    ports = load_ports(state.ports_file)
    stack = load_running(state)
    if stack is None or ports is None:
        return StackStatus(running=False, urls={}, services=[])
    ready = find_ready(stack.services)
    services: list[ServiceStatus] = []
    for spec in load_wanted(state):
        service = stack.find(spec.name)
        restarts, detail = (service.restarts, service.last_exit) if service else (0, "")
        if spec.name not in ready:
            waiting = service is None or service.process is None
            detail = f"not running: {detail or 'starting'}" if waiting else "running, but not ready"
        services.append(ServiceStatus(spec.name, int(spec.name in ready), 1, restarts, spec.version, detail))
    return StackStatus(
        running=True, urls={"frontend": ports.frontend_url, "backend": ports.backend_url}, services=services
    )
