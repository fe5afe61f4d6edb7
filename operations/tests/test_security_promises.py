"""Each promise of docs/security.md names a test that is there."""

import re

import pytest

from todoctl.repository import this_repository

ROOT = this_repository().root
DOCUMENT = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
ROWS = [
    line
    for line in DOCUMENT.splitlines()
    if re.match(r"\| (spoofing|tampering|repudiation|disclosure|denial|elev)", line)
]
NAMED = re.compile(r"`((?:backend|frontend|operations|e2e)/[^`:]+)::([^`]+)`")


def test_every_promise_names_its_test() -> None:
    assert len(ROWS) > 15
    assert [row for row in ROWS if not NAMED.search(row)] == []


@pytest.mark.parametrize(("path", "name"), NAMED.findall(DOCUMENT))
def test_the_named_test_is_there(path: str, name: str) -> None:
    source = (ROOT / path).read_text(encoding="utf-8")
    named = re.escape(name)
    asked = rf"^(?:async )?def {named}\(" if path.endswith(".py") else rf'\b(?:it|describe|test)\("{named}"'
    assert re.search(asked, source, re.MULTILINE), f"{path} has no test {name!r}"
