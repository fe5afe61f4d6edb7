"""What runs on this machine is what runs in a container."""

from pathlib import Path

import pytest

from todoctl.blueprint.reading import load_blueprint
from todoctl.local_stack.application import Application
from todoctl.local_stack.node import Node
from todoctl.local_stack.ports import USUAL_PORTS
from todoctl.local_stack.secret_store import Secrets
from todoctl.local_stack.user_settings import UserSettings
from todoctl.repository import this_repository


@pytest.mark.parametrize("name", ["backend", "frontend"])
def test_a_service_is_started_as_the_blueprint_says(name: str) -> None:
    repository = this_repository()
    node = Node(Path("/usr/bin/node"), ("npm",), "v24.0.0")
    settings = UserSettings({"DATABASE_URL": "postgresql://todo@localhost/todo"})
    application = Application(repository, node, Path("build"), USUAL_PORTS, Secrets("a", "b", "c"), settings)
    started = {"backend": application.backend, "frontend": application.frontend}[name]().argv
    wanted = load_blueprint(repository.root / "blueprint.yaml").services.by_name()[name].command
    assert started[1:] == wanted[1:]
