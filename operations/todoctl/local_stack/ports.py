"""The TCP ports of a local stack."""

from collections.abc import Collection, Generator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from todoctl.ports import choose_free_ports, load_chosen


@dataclass(frozen=True)
class Ports:
    """The ports that a stack listens on, all on the loopback interface."""

    frontend: int = 3000
    backend: int = 8000
    postgres: int = 55432
    metrics: int = 9464

    @property
    def frontend_url(self) -> str:
        return f"http://localhost:{self.frontend}"

    @property
    def backend_url(self) -> str:
        return f"http://localhost:{self.backend}"


USUAL_PORTS = Ports()


def load_ports(path: Path) -> Ports | None:
    """The remembered ports; None when there are none or they cannot be read."""
    chosen = load_chosen(path, asdict(USUAL_PORTS))
    return None if chosen is None else Ports(**chosen)


@contextmanager
def choose_ports(path: Path, *, in_use_by_us: Collection[int]) -> Generator[Ports]:
    """Chooses, remembers and claims the ports; the claims last as long as the block."""
    with choose_free_ports(path, asdict(USUAL_PORTS), in_use_by_us=in_use_by_us) as chosen:
        yield Ports(**chosen)
