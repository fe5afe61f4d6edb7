"""What stands in docs/ is what the blueprint makes of it, and it holds all that the blueprint says."""

import re
from pathlib import PurePosixPath
from xml.etree import ElementTree as ET

import pytest

from tests.infra_spec_writer.changed_blueprint import with_change
from todoctl.aiops_troubleshooter.analyzers.registry import ANALYZERS
from todoctl.aiops_troubleshooter.guide import troubleshooting_guide
from todoctl.blueprint.model import Blueprint
from todoctl.generation import generated_files, header
from todoctl.infra_spec_writer.files import ARCHITECTURE, DEPLOYMENT, INFRASTRUCTURE, TROUBLESHOOTING, document_files
from todoctl.infra_spec_writer.risks import RISKS, codes_of
from todoctl.repository import this_repository

SVG = "{http://www.w3.org/2000/svg}"


def section(document: str, title: str) -> str:
    """The chapter with this title, of any depth, up to the next of the same."""
    match = re.search(rf"^(#+) {re.escape(title)}$", document, re.MULTILINE)
    assert match, title
    return re.split(rf"^{match[1]} ", document[match.end() :], maxsplit=1, flags=re.MULTILINE)[0]


def rows_of(text: str) -> list[list[str]]:
    """The cells of every table's rows, code marks included."""
    return [
        [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        for line in text.splitlines()
        if line.startswith("|") and not line.startswith("| ---")
    ]


@pytest.mark.parametrize("path", [INFRASTRUCTURE, DEPLOYMENT, ARCHITECTURE, TROUBLESHOOTING])
def test_the_file_in_the_repository_is_the_one_that_is_made(path: str, documents: dict[str, str]) -> None:
    assert (this_repository().root / path).read_text(encoding="utf-8") == documents[path]
    assert documents[path].startswith(header("<!-- ", " -->") + "\n")
    assert documents[path].endswith("\n")
    assert not documents[path].endswith("\n\n")


def test_the_same_blueprint_gives_the_same_bytes(blueprint: Blueprint, documents: dict[str, str]) -> None:
    assert document_files(blueprint) == documents
    assert list(documents) == [INFRASTRUCTURE, DEPLOYMENT, ARCHITECTURE, TROUBLESHOOTING]
    assert documents[TROUBLESHOOTING] == troubleshooting_guide()


def test_no_hole_of_a_template_is_left(documents: dict[str, str]) -> None:
    for path in (INFRASTRUCTURE, DEPLOYMENT):
        assert re.findall(r"\[\[|\]\]|\[%|%\]|\{\{|\| None |`None`", documents[path]) == []


def test_every_setting_is_there_with_its_home_and_its_origin(blueprint: Blueprint, documents: dict[str, str]) -> None:
    for service in blueprint.services.by_name().values():
        rows = {row[0]: row for row in rows_of(section(documents[INFRASTRUCTURE], service.image.name))}
        for setting in service.settings:
            _, home, origin, required, meaning = rows[f"`{setting.name}`"]
            assert (blueprint.secret if setting.kept_in == "secret" else service.config_map) in home
            assert origin == (f"`{setting.value}`" if setting.value is not None else origin)
            assert origin
            assert required == ("yes" if setting.required else "no")
            assert meaning == setting.description


def test_every_port_and_every_probe_is_there(blueprint: Blueprint, documents: dict[str, str]) -> None:
    ports = {(row[0], row[1]) for row in rows_of(section(documents[INFRASTRUCTURE], "Ports"))}
    probes = {tuple(row[:3]) for row in rows_of(section(documents[INFRASTRUCTURE], "Probes"))}
    assert (f"`{blueprint.database.name}`", str(blueprint.database.port)) in ports
    for service in blueprint.services.by_name().values():
        name = f"`{service.image.name}`"
        assert (name, str(service.port)) in ports
        assert service.metrics_port is None or (name, str(service.metrics_port)) in ports
        for kind in ("startup", "liveness", "readiness"):
            assert (name, kind, f"`GET {getattr(service.probes, kind).path}`") in probes


def test_every_environment_is_there_with_its_addresses_and_sizes(
    blueprint: Blueprint, documents: dict[str, str]
) -> None:
    rows = {row[0]: row for row in rows_of(section(documents[INFRASTRUCTURE], "Environments"))}
    sizes = [row[0] for row in rows_of(section(documents[INFRASTRUCTURE], "Sizing"))]
    for name, environment in blueprint.environments.by_name().items():
        _, meaning, page, api, database, *_ = rows[f"`{name}`"]
        assert (meaning, page, api, database) == (
            *(environment.description, environment.frontend_url),
            *(environment.backend_url, environment.database),
        )
        # Once for each workload, and once with their sum.
        assert sizes.count(f"`{name}`") == (4 if environment.database == "in-cluster" else 3)


def test_every_generated_file_is_named_with_its_maker_and_its_purpose(
    blueprint: Blueprint, documents: dict[str, str]
) -> None:
    rows = {row[0]: row for row in rows_of(section(documents[INFRASTRUCTURE], "Generated files"))}
    for path in generated_files(blueprint):
        _, maker, purpose = rows[f"`{path}`"]
        assert (this_repository().root / "operations" / "todoctl" / maker.strip("`")).is_dir()
        assert purpose, path


def test_the_times_of_the_shutdown_fit(blueprint: Blueprint, documents: dict[str, str]) -> None:
    rows = {row[0]: row for row in rows_of(section(documents[INFRASTRUCTURE], "Shutdown"))}
    for service in blueprint.services.by_name().values():
        times = service.shutdown
        left = times.grace_period_seconds - times.pre_stop_seconds - times.drain_seconds
        assert left > 0
        assert rows[f"`{service.image.name}`"][1:] == [
            f"{times.pre_stop_seconds} s",
            f"at most {times.drain_seconds} s" if times.drain_seconds else "as long as it takes",
            f"{times.grace_period_seconds} s",
            f"{left} s",
        ]


@pytest.mark.parametrize(
    ("old", "new", "path", "words"),
    [
        pytest.param("port: 8000\n", "port: 8088\n", INFRASTRUCTURE, "| `todo-backend` | 8088 | http |", id="port"),
        pytest.param("port: 8000\n", "port: 8088\n", DEPLOYMENT, "8088:8088", id="port-in-commands"),
        pytest.param("port: 8000\n", "port: 8088\n", ARCHITECTURE, "port 8088", id="port-in-drawing"),
        pytest.param("name: todo-postgres", "name: todo-store", DEPLOYMENT, "exec todo-store-0", id="name"),
        pytest.param("namespace: todo\n", "namespace: lists\n", DEPLOYMENT, "--namespace lists", id="namespace"),
        pytest.param("storage: 2Gi", "storage: 5Gi", INFRASTRUCTURE, "| 5Gi |", id="storage"),
        pytest.param("secret: app-secrets", "secret: keys", ARCHITECTURE, ">keys</text>", id="secret"),
        pytest.param("[database, frontend, model]", "[database]", ARCHITECTURE, "todo-backend", id="fewer-calls"),
    ],
)
def test_a_changed_blueprint_changes_the_documents(
    old: str, new: str, path: str, words: str, documents: dict[str, str]
) -> None:
    changed = document_files(with_change(old, new))[path]
    assert changed != documents[path]
    assert words in changed


def test_the_drawing_is_xml_that_says_what_it_shows(blueprint: Blueprint, documents: dict[str, str]) -> None:
    root = ET.fromstring(documents[ARCHITECTURE])  # noqa: S314 - our own text
    assert root.tag == f"{SVG}svg"
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert title.text
    assert description is not None
    assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
    shown = {text.text for text in root.iter(f"{SVG}text")}
    names = [service.image.name for service in blueprint.services.by_name().values()]
    assert {*names, blueprint.database.name, blueprint.secret} <= shown
    assert "prefers-color-scheme: dark" in documents[ARCHITECTURE]
    # Nothing that a viewer would have to fetch.
    assert "href" not in documents[ARCHITECTURE]
    assert "url(#arrow)" in documents[ARCHITECTURE]


def test_a_name_that_is_too_long_is_squeezed_into_its_box() -> None:
    long = "a-name-that-is-as-long-as-names-may-be"
    drawing = document_files(with_change("name: todo-postgres", f"name: {long}"))[ARCHITECTURE]
    assert re.search(rf'textLength="\d+" lengthAdjust="spacingAndGlyphs">{long}<', drawing)


def test_the_diagram_draws_every_call(blueprint: Blueprint, documents: dict[str, str]) -> None:
    diagram = documents[INFRASTRUCTURE].partition("```mermaid\n")[2].partition("```")[0]
    assert f"todo-backend -->|{blueprint.database.port}| {blueprint.database.name}" in diagram
    assert f"todo-backend -->|{blueprint.services.frontend.port}| todo-frontend" in diagram
    assert "todo-backend -.->|443| model" in diagram
    named = set(re.findall(r"\|\d+\| (\S+)$|^ +(\S+) -", diagram, re.MULTILINE))
    declared = set(re.findall(r"^ +([a-z-]+)[\[(]", diagram, re.MULTILINE))
    assert {one or other for one, other in named} <= declared


@pytest.mark.parametrize("path", [INFRASTRUCTURE, DEPLOYMENT])
def test_every_link_leads_somewhere(path: str, documents: dict[str, str]) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)\s]+)\)", documents[path])
    assert targets
    for target in targets:
        file, _, anchor = target.partition("#")
        parts = [part for part in (PurePosixPath(path).parent / file).parts if part != "."]
        found = str(PurePosixPath(*parts)).replace("docs/../", "") if file else path
        assert found in documents or (this_repository().root / found).exists(), target
        if anchor:
            titles = re.findall(r"^#+ (.+)$", documents[found], re.MULTILINE)
            assert anchor in {re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in titles}, target


def test_every_risk_of_the_specification_is_found_by_some_code(documents: dict[str, str]) -> None:
    known = {entry.code for analyzer in ANALYZERS for entry in analyzer.entries}
    titles = {analyzer.title for analyzer in ANALYZERS}
    rows = {row[0]: row for row in rows_of(section(documents[DEPLOYMENT], "Risks"))}
    assert [risk.name for risk in RISKS] == [
        *("Image pull fail", "Port conflict", "Pod crash", "Resource exhaustion", "Network connectivity")
    ]
    for risk in RISKS:
        assert set(risk.chapters) <= titles
        assert set(risk.only) <= known
        found = codes_of(risk)
        assert found
        assert all(f"`{code}`" in rows[risk.name][-1] for code in found)


def test_the_six_steps_of_the_specification_are_there_in_their_order(documents: dict[str, str]) -> None:
    steps = re.findall(r"^### (\d)\. ", documents[DEPLOYMENT], re.MULTILINE)
    assert steps == list("123456")
    for words in ("minikube start", "docker build", "helm upgrade --install", "helm test", "port-forward"):
        assert words in section(documents[DEPLOYMENT], "The six steps")
