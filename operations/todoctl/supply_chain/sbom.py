"""The bill of materials of an image, as CycloneDX 1.6."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from pathlib import Path

from todoctl.supply_chain.packages import Package, node_packages, python_packages

# A name of ours; the same contents get the same serial number.
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:todoctl:sbom")


def image_packages(root: Path) -> dict[str, list[Package]]:
    """Which packages go into which image, by the lock files that the images are built from."""
    return {
        "backend": python_packages(root / "backend" / "requirements.lock"),
        "frontend": node_packages(root / "package-lock.json"),
        "operations": python_packages(root / "operations" / "requirements-assistants.lock"),
    }


def bill_of_materials(image: str, packages: Sequence[Package]) -> str:
    """The document, without a clock: it changes when a package does, and only then."""
    components = [_component(package) for package in packages]
    serial = uuid.uuid5(_NAMESPACE, json.dumps([image, components], sort_keys=True))
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {"component": {"type": "container", "name": image, "bom-ref": image}},
        "components": components,
    }
    return json.dumps(document, indent=2) + "\n"


def _component(package: Package) -> dict[str, object]:
    group, _, name = package.name.rpartition("/")
    return {
        "type": "library",
        "bom-ref": package.url,
        **({"group": group} if group else {}),
        "name": name,
        "version": package.version,
        "purl": package.url,
        # "expression" takes one licence as well as several.
        **({"licenses": [{"expression": package.licence}]} if package.licence else {}),
        "hashes": [{"alg": algorithm, "content": content} for algorithm, content in package.hashes],
    }
