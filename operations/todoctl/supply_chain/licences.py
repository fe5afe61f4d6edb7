"""Under which licences the packages of the images are given out, as the packages themselves say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib.metadata import Distribution, distributions
from pathlib import Path

from todoctl.supply_chain.packages import Package

UNKNOWN = "not installed here"
_LONGEST_NAME = 60
"""What is longer is the text of a licence, not its name."""


def with_licences(packages: Iterable[Package], site_packages: Path) -> list[Package]:
    """The packages with the licences that their installed copies name. Some are for other systems only."""
    installed = {_normal(one.metadata["Name"]): _licence(one) for one in distributions(path=[str(site_packages)])}
    return [
        package if package.licence else replace(package, licence=installed.get(_normal(package.name), UNKNOWN))
        for package in packages
    ]


def licence_lines(packages: Iterable[Package]) -> Iterator[str]:
    """One line a package: licence, package, version; sorted by licence."""
    return ("\t".join(row) for row in _rows(packages))


def licence_document(packages: Iterable[Package]) -> str:
    """docs/licences.md."""
    head = [
        "<!-- Written by ./todoctl licences --markdown. Do not edit. -->",
        "# Licences",
        "",
        "What the images are made of, beside their base images, and under which licence each package is given out, as",
        f"it says itself. *{UNKNOWN}*: it is for other systems than the one that this list was made on.",
        "",
        "| licence | package | version |",
        "| --- | --- | --- |",
    ]
    return "\n".join([*head, *(f"| {' | '.join(row)} |" for row in _rows(packages))]) + "\n"


def _rows(packages: Iterable[Package]) -> list[tuple[str, str, str]]:
    return sorted({(package.licence or UNKNOWN, package.name, package.version) for package in packages})


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _licence(distribution: Distribution) -> str:
    said = distribution.metadata
    for field in ("License-Expression", "License"):
        name = (said.get_all(field) or [""])[0]
        if name and "\n" not in name and len(name) <= _LONGEST_NAME:
            return name
    classifiers = [
        line.rpartition(" :: ")[2] for line in said.get_all("Classifier") or [] if line.startswith("License")
    ]
    return " AND ".join(classifiers) or "see the package"
