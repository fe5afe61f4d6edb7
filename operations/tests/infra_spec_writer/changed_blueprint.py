"""The repository's blueprint with something changed in its text."""

from todoctl.blueprint.model import Blueprint
from todoctl.blueprint.reading import parse_blueprint
from todoctl.repository import this_repository


def with_change(old: str, new: str) -> Blueprint:
    """Raises AssertionError when the old words are not there, so that no test changes nothing."""
    text = (this_repository().root / "blueprint.yaml").read_text(encoding="utf-8")
    assert old in text
    return parse_blueprint(text.replace(old, new))
