"""Prints a chart's values: values.yaml, one file per environment, the schema, the table of the README."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator

from todoctl.generation import header
from todoctl.helm_chart_engineer.chart_values import Json, Schema, Value, Values, differences, leaves

_WIDTH = 118
# YAML 1.1, which Helm's parser follows here and PyYAML's only in part.
_YAML_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})


def values_yaml(values: Values, introduction: str) -> str:
    """values.yaml with a comment above each value, in the form that helm-docs reads."""
    return "\n".join([header(), *_comment(introduction, 0), "", *_values_lines(values, 0)]) + "\n"


def environment_yaml(base: Values, other: Values, introduction: str) -> str:
    """Only what differs from values.yaml."""
    changed = differences(base, other)
    lines = list(_plain_lines(changed, 0)) if changed else ["{}"]
    return "\n".join([header(), *_comment(introduction, 0), "", *lines]) + "\n"


def values_schema(values: Values, title: str) -> str:
    """values.schema.json: knows every value, refuses all others."""
    schema: Schema = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$comment": header(""),
        "title": title,
        **_group_schema(values),
    }
    properties = schema["properties"]
    assert isinstance(properties, dict)  # noqa: S101 - as _group_schema makes it
    # Helm itself passes it on when the chart is another chart's part.
    properties["global"] = {"type": "object"}
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def values_table(values: Values) -> str:
    """The README's table."""
    rows = [
        f"| `{'.'.join(path)}` | {_type_name(value.schema)} | {_cell(value.default)} | {_escaped(value.description)} |"
        for path, value in leaves(values)
    ]
    return "\n".join(["| value | type | default | meaning |", "| --- | --- | --- | --- |", *rows])


def _group_schema(values: Values) -> Schema:
    properties: Schema = {}
    for member in values:
        inner = member.schema if isinstance(member, Value) else _group_schema(member.members)
        properties[member.name] = {"description": member.description, **inner}
    needed: list[Json] = [
        member.name for member in values if not isinstance(member, Value) or not member.may_be_removed
    ]
    schema: Schema = {"type": "object", "additionalProperties": False, "properties": properties}
    if needed:
        schema["required"] = needed
    return schema


def _values_lines(values: Values, depth: int) -> Iterator[str]:
    for member in values:
        yield from _comment(f"-- {member.description}" if isinstance(member, Value) else member.description, depth)
        if isinstance(member, Value):
            yield f"{'  ' * depth}{_key(member.name)}: {_scalar(member.default)}"
        else:
            yield f"{'  ' * depth}{member.name}:"
            yield from _values_lines(member.members, depth + 1)


def _plain_lines(tree: dict[str, Json], depth: int) -> Iterator[str]:
    for name, value in tree.items():
        if isinstance(value, dict) and value:
            yield f"{'  ' * depth}{_key(name)}:"
            yield from _plain_lines(value, depth + 1)
        else:
            yield f"{'  ' * depth}{_key(name)}: {_scalar(value)}"


def _key(name: str) -> str:
    """Plain, unless YAML would take it for something else: a variable may be called NO."""
    return _scalar(name) if name.lower() in _YAML_WORDS else name


def _scalar(value: Json) -> str:
    """JSON, which is YAML; nothing in it can be taken for something else, such as "no" or 0.10."""
    return json.dumps(value, ensure_ascii=False)


def _comment(text: str, depth: int) -> Iterator[str]:
    lead = f"{'  ' * depth}# "
    yield from textwrap.wrap(
        text, _WIDTH, initial_indent=lead, subsequent_indent=lead, break_long_words=False, break_on_hyphens=False
    )


def _type_name(schema: Schema) -> str:
    kind = schema.get("type", "string")
    return " or ".join(map(str, kind)) if isinstance(kind, list) else str(kind)


def _cell(value: Json) -> str:
    return f"`{_escaped(_scalar(value))}`"


def _escaped(text: str) -> str:
    return text.replace("|", "\\|")
