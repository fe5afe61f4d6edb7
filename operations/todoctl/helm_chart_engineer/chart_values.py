"""What a chart can be told: each value once, with its default, its schema and its sentence.

values.yaml, values.schema.json and the table of the README are three ways to print the same tree.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]
Schema = dict[str, Json]
Path = tuple[str, ...]


@dataclass(frozen=True)
class Value:
    """One value, a leaf of values.yaml: a word, a number, or a list or map that is replaced as a whole."""

    name: str
    default: Json
    schema: Schema
    description: str
    may_be_removed: bool = False
    """Whether null takes it away, as with a limit that a cluster does not want."""


@dataclass(frozen=True)
class Group:
    """Values that belong together, under one key."""

    name: str
    description: str
    members: tuple[Value | Group, ...]


Values = Sequence[Value | Group]


def leaves(values: Values, above: Path = ()) -> Iterator[tuple[Path, Value]]:
    """Every value with its path, in the order of values.yaml."""
    for member in values:
        path = (*above, member.name)
        if isinstance(member, Value):
            yield path, member
        else:
            yield from leaves(member.members, path)


def defaults(values: Values) -> dict[str, Json]:
    """The tree as values.yaml holds it."""
    return {member.name: member.default if isinstance(member, Value) else defaults(member.members) for member in values}


def differences(base: Values, other: Values) -> dict[str, Json]:
    """What a values file must say so that the chart with base's defaults behaves like other."""
    found: dict[str, Json] = {}
    known = dict(leaves(base))
    for path, value in leaves(other):
        if known[path].default != value.default:
            _put(found, path, value.default)
    return found


def _put(tree: dict[str, Json], path: Path, value: Json) -> None:
    for name in path[:-1]:
        branch = tree.setdefault(name, {})
        assert isinstance(branch, dict), path  # noqa: S101 - a group is never a leaf as well
        tree = branch
    tree[path[-1]] = value
