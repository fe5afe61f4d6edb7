"""The TCP ports of this machine under which a deployment is reached."""

from __future__ import annotations

from collections.abc import Collection, Generator
from contextlib import contextmanager
from dataclasses import asdict, dataclass

from todoctl.minikube_deployer.target import DeploymentFolder
from todoctl.ports import choose_free_ports, load_chosen


@dataclass(frozen=True)
class MovedPort:
    """A service that is not at its usual port, because that is or was taken."""

    service: str
    usual: int
    chosen: int


@dataclass(frozen=True)
class LocalPorts:
    """The ports that the forwards listen on, all on the loopback interface."""

    frontend: int = 3000
    backend: int = 8000

    @property
    def frontend_url(self) -> str:
        return f"http://localhost:{self.frontend}"

    @property
    def backend_url(self) -> str:
        return f"http://localhost:{self.backend}"

    @property
    def moved(self) -> list[MovedPort]:
        """The services that the user will not find where they usually are."""
        return [
            MovedPort(service, usual, chosen)
            for (service, usual), chosen in zip(asdict(USUAL_PORTS).items(), asdict(self).values(), strict=True)
            if usual != chosen
        ]


USUAL_PORTS = LocalPorts()


def load_local_ports(folder: DeploymentFolder) -> LocalPorts | None:
    """The remembered ports; None when there are none or they cannot be read."""
    chosen = load_chosen(folder.ports_file, asdict(USUAL_PORTS))
    return None if chosen is None else LocalPorts(**chosen)


@contextmanager
def choose_local_ports(folder: DeploymentFolder, *, in_use_by_us: Collection[int]) -> Generator[LocalPorts]:
    """Chooses, remembers and claims the ports; the claims last as long as the block.

    in_use_by_us: ports on which this deployment's forwards listen now; they are kept.
    """
    with choose_free_ports(folder.ports_file, asdict(USUAL_PORTS), in_use_by_us=in_use_by_us) as chosen:
        yield LocalPorts(**chosen)
