"""Kubernetes' quantities, such as 250m, 512Mi or 3: as much arithmetic as advice needs."""

from __future__ import annotations

import re
from fractions import Fraction

_FORM = re.compile(r"(\d+(?:\.\d+)?)(m|k|M|G|T|Ki|Mi|Gi|Ti)?")
_UNITS = {
    "": Fraction(1),
    "m": Fraction(1, 1000),
    "k": Fraction(10**3),
    "M": Fraction(10**6),
    "G": Fraction(10**9),
    "T": Fraction(10**12),
    "Ki": Fraction(2**10),
    "Mi": Fraction(2**20),
    "Gi": Fraction(2**30),
    "Ti": Fraction(2**40),
}


def add(quantity: str, more: str) -> str | None:
    """The sum, in the unit of `more`, rounded up; None when one of them is no quantity."""
    found, unit = _read(quantity), _FORM.fullmatch(more)
    added = _read(more)
    if found is None or added is None or unit is None:
        return None
    size = _UNITS[unit[2] or ""]
    total = (found + added) / size
    return f"{-(-total.numerator // total.denominator)}{unit[2] or ''}"


def _read(quantity: str) -> Fraction | None:
    match = _FORM.fullmatch(quantity.strip())
    return None if match is None else Fraction(match[1]) * _UNITS[match[2] or ""]
