"""What the documents promise is there, and no file tells of the machine it was written on."""

import re
import shlex
import subprocess
import tomllib
from pathlib import Path

import pytest
from typer.testing import CliRunner

from todoctl.cli import app
from todoctl.records import Record
from todoctl.repository import this_repository

ROOT = this_repository().root
DOCUMENTS = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "bench/README.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
]
# In parts, or this file would be the first to name them.
REGISTRY_HOSTS = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("crates", "io"),
        ("golang", "org"),
        ("jsdelivr", "net"),
        ("unpkg", "com"),
    )
]
MACHINE_PATHS = r"(^|[\"'` =(:])/(home|root|Users|work|tmp|mnt)/[A-Za-z0-9_.-]+"
# Inside every Minikube node, whosever machine it runs on.
MINIKUBE_VOLUMES = "/tmp/hostpath-provisioner"  # noqa: S108


def name_of(document: Path) -> str:
    return str(document.relative_to(ROOT))


def commands_in(text: str) -> list[list[str]]:
    """The words behind each `./todoctl`, up to the end of the code, a pipe, a redirection or a comment."""
    shown = re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL)
    found = re.findall(r"\./todoctl((?:[ ]+[^\s`|<>#()&;]+)*)", shown)
    return [shlex.split(words) for words in found]


def names_of_commands() -> set[str]:
    commands = {info.name or info.callback.__name__ for info in app.registered_commands if info.callback is not None}
    return commands | names_of_groups()


def names_of_groups() -> set[str]:
    """The commands that have commands of their own."""
    return {info.name for info in app.registered_groups if isinstance(info.name, str)}


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_every_command_in_the_documents_is_one(document: Path) -> None:
    known = names_of_commands()
    for words in filter(None, commands_in(document.read_text(encoding="utf-8"))):
        assert words[0] in known, f"./todoctl {words[0]} is not a command"
        if words[0] == "language":  # hands its words on to the engine
            continue
        whole = words[:2] if words[0] in names_of_groups() else words[:1]
        described = CliRunner().invoke(app, [*whole, "--help"]).output
        options = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", described))
        unknown = [word for word in words[1:] if word.startswith("-") and word not in options]
        assert not unknown, f"./todoctl {words[0]} does not know {unknown}"


def test_the_readme_names_every_command_and_the_two_that_matter_first() -> None:
    named = [words[0] for words in commands_in((ROOT / "README.md").read_text(encoding="utf-8")) if words]
    assert set(named) == names_of_commands()
    assert list(dict.fromkeys(named))[:2] == ["up", "test"]


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_every_link_to_a_file_leads_somewhere(document: Path) -> None:
    targets = re.findall(r"\]\((?!https?:|#)([^)#\s]+)", document.read_text(encoding="utf-8"))
    missing = [target for target in targets if not (document.parent / target).exists()]
    assert not missing


def test_every_direct_dependency_says_why_it_is_there() -> None:
    document = (ROOT / "docs" / "decisions" / "dependencies.md").read_text(encoding="utf-8")
    words = set(re.findall(r"[@\w][\w./@-]*", document))
    named = python_dependencies("backend") | python_dependencies("operations")
    for folder in (".", "frontend", "frontend/chat-element", "e2e"):
        named |= javascript_dependencies(folder)
    assert len(named) > 30
    assert named - words == set()


def python_dependencies(folder: str) -> set[str]:
    project = tomllib.loads((ROOT / folder / "pyproject.toml").read_text(encoding="utf-8"))
    # A group may name another one, which is here as well.
    groups = [one for group in project["dependency-groups"].values() for one in group if isinstance(one, str)]
    wanted: list[str] = [*project["project"]["dependencies"], *groups]
    return {re.split(r"[^\w-]", requirement, maxsplit=1)[0] for requirement in wanted}


def javascript_dependencies(folder: str) -> set[str]:
    package = Record.parse((ROOT / folder / "package.json").read_text(encoding="utf-8"))
    kinds = [kind for kind in ("dependencies", "devDependencies") if not package.is_null(kind)]
    return {name for kind in kinds for name in package.mapping(kind)}


def test_no_file_names_a_package_registry() -> None:
    # Lock files included: which index to ask is a matter of the machine that installs.
    assert grep("-iF", *(word for host in REGISTRY_HOSTS for word in ("-e", host))) == []


def test_no_file_names_a_path_of_somebodys_machine() -> None:
    assert [line for line in grep("-E", "-e", MACHINE_PATHS) if MINIKUBE_VOLUMES not in line] == []


def test_the_search_itself_finds_what_is_there() -> None:
    # Or a git that refuses to work would let everything pass.
    assert any(line.startswith("todoctl:") for line in grep("-F", "-e", "find_python"))


def grep(*arguments: str) -> list[str]:
    """Matching lines of the tracked text files."""
    # Refused otherwise to whoever does not own the clone, such as root in a container.
    command = ["git", "-c", "safe.directory=*", "-C", str(ROOT), "grep", "-I", "-n", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode in {0, 1}, done.stderr
    return done.stdout.splitlines()
