"""Every dependency is pinned with hashes, and what the images are made of can be said without a network."""

import json
import re
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from typer.testing import CliRunner

from todoctl.cli import app
from todoctl.errors import OpsError
from todoctl.repository import this_repository
from todoctl.supply_chain.commands import licensed_packages
from todoctl.supply_chain.licences import UNKNOWN
from todoctl.supply_chain.packages import node_packages, python_packages
from todoctl.supply_chain.sbom import bill_of_materials, image_packages

ROOT = this_repository().root
LOCKS = sorted(path for part in ("backend", "operations") for path in (ROOT / part).glob("requirements*.lock"))
# The source of the operating system's package is signed; its version is that of the base image.
COPYLEFT = re.compile(r"\b(AGPL|GPL)", re.IGNORECASE)


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_each_python_dependency_has_one_version_and_hashes(lock: Path) -> None:
    packages = python_packages(lock)
    names = [package.name for package in packages]
    assert packages
    assert all(package.hashes for package in packages)
    assert sorted(set(names)) == names


def test_each_node_dependency_has_one_version_and_a_hash() -> None:
    entries = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    foreign = {path: entry for path, entry in entries.items() if "node_modules/" in path and not entry.get("link")}
    assert len(foreign) > 50
    assert [path for path, entry in foreign.items() if not entry.get("integrity", "").startswith("sha512-")] == []


def test_each_workspace_asks_for_exact_versions() -> None:
    loose: list[str] = []
    for manifest in ("package.json", "e2e/package.json", "frontend/package.json", "frontend/chat-element/package.json"):
        wanted = json.loads((ROOT / manifest).read_text())
        for kind in ("dependencies", "devDependencies"):
            for name, version in wanted.get(kind, {}).items():
                if not re.fullmatch(r"\d+\.\d+\.\d+[\w.-]*|\*|file:.*", version):
                    loose.append(f"{manifest}: {name} {version}")
    assert loose == []


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("requests>=2\n", id="a-range"),
        pytest.param("requests==2.0.0\n", id="no-hash"),
        pytest.param("requests @ https://example.com/requests.whl\n", id="an-address"),
        pytest.param("-r other.txt\n", id="another-file"),
    ],
)
def test_what_is_not_pinned_is_named(tmp_path: Path, line: str) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text(line)
    with pytest.raises(OpsError, match="does not pin"):
        python_packages(lock)


def test_node_packages_leave_out_development_and_our_own(tmp_path: Path) -> None:
    sound = {"version": "1.2.3", "integrity": "sha512-AAEC", "license": "MIT"}
    lock = tmp_path / "package-lock.json"
    entries = {
        "": {}, "frontend": {"version": "1.0.0"}, "node_modules/todo-frontend": {"link": True},
        "node_modules/@scope/name": sound, "node_modules/tester": {**sound, "dev": True},
    }  # fmt: skip
    lock.write_text(json.dumps({"packages": entries}))
    (package,) = node_packages(lock)
    assert package.url == "pkg:npm/%40scope/name@1.2.3"
    assert package.hashes == (("SHA-512", "000102"),)
    lock.write_text(json.dumps({"packages": {"node_modules/a": {"version": "1.0.0"}}}))
    with pytest.raises(OpsError, match="does not pin a "):
        node_packages(lock)


@pytest.mark.parametrize("image", ["backend", "frontend", "operations"])
def test_the_bill_of_an_image_names_each_package_once_and_is_the_same_each_time(image: str) -> None:
    packages = image_packages(ROOT)[image]
    printed = [CliRunner().invoke(app, ["sbom", image]) for _ in range(2)]
    assert [run.exit_code for run in printed] == [0, 0]
    assert printed[0].stdout == printed[1].stdout == bill_of_materials(f"todo-{image}", packages)
    bill = json.loads(printed[0].stdout)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert re.fullmatch(
        r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", bill["serialNumber"]
    )
    urls = [component["purl"] for component in bill["components"]]
    assert urls == [package.url for package in packages]
    assert all(component["hashes"] for component in bill["components"])
    assert len(set(urls)) == len(urls) > 10


@pytest.mark.parametrize("image", ["backend", "frontend", "operations"])
def test_the_bill_is_valid_by_the_schema_of_its_standard(image: str) -> None:
    bill = bill_of_materials(f"todo-{image}", image_packages(ROOT)[image])
    validator = JsonStrictValidator(SchemaVersion.V1_6)
    assert validator.validate_str(bill) is None
    spoiled = bill.replace('"alg": "SHA-', '"alg": "our own SHA-', 1)
    assert validator.validate_str(spoiled) is not None


def test_the_bills_hold_what_is_known_to_be_in_the_images() -> None:
    names = {image: {package.name for package in packages} for image, packages in image_packages(ROOT).items()}
    assert {"fastapi", "openai-chatkit", "psycopg"} <= names["backend"]
    assert {"next", "better-auth", "@better-auth/oauth-provider"} <= names["frontend"]
    assert "pytest" not in names["backend"] | names["operations"]
    assert "vitest" not in names["frontend"]


def test_every_package_of_the_page_names_a_licence_that_asks_for_no_sources() -> None:
    packages = image_packages(ROOT)["frontend"]
    without = [package.name for package in packages if not package.licence]
    strict = [package.name for package in packages if package.licence and COPYLEFT.search(package.licence)]
    assert (without, [name for name in strict if not name.startswith("@img/")]) == ([], [])


def test_the_list_of_licences_is_that_of_the_locked_packages() -> None:
    document = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    listed = {
        (name, version): licence
        for licence, name, version in re.findall(r"^\| (.+?) \| (\S+) \| (\S+) \|$", document, re.MULTILINE)
        if set(name) != {"-"} and name != "package"
    }
    locked = {(one.name, one.version) for packages in image_packages(ROOT).values() for one in packages}
    assert set(listed) == locked, "./todoctl licences --markdown > docs/licences.md"


@pytest.mark.skipif(not (ROOT / "backend" / ".venv").exists(), reason="the backend is not installed")
def test_the_list_of_licences_says_what_the_packages_say() -> None:
    document = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    said = {f"| {one.licence} | {one.name} | {one.version} |" for one in licensed_packages() if one.licence != UNKNOWN}
    assert len(said) > 50
    assert said - set(document.splitlines()) == set(), "./todoctl licences --markdown > docs/licences.md"
