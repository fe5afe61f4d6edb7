"""Python's own reader of regular expressions, which has no types: what the tests of patterns take them apart with."""

from importlib import import_module
from typing import Any

kind: Any = import_module("re._constants")
"""The kinds of a pattern's parts: LITERAL, BRANCH, MAX_REPEAT and so on."""
regex: Any = import_module("re._parser")
"""`regex.parse(pattern)` gives (kind, argument) pairs."""
