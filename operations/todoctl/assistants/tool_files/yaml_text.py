"""Prints documents as YAML: keys in the order they were given, long texts readable, the same bytes each time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import yaml

from todoctl.generation import header

Document = Mapping[str, object] | list[Mapping[str, object]]


class _Dumper(yaml.SafeDumper):
    """Texts of several lines become blocks; a list is indented below its key."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - PyYAML calls it so
        return super().increase_indent(flow, indentless=False)


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)  # pyright: ignore[reportUnknownMemberType] - its stubs say no more


_Dumper.add_representer(str, _text)


def yaml_file(introduction: Iterable[str], *documents: Document) -> str:
    """A generated file: where it comes from, what it is for (one comment line each), then its documents."""
    head = "\n".join([header(), *(f"# {line}" for line in introduction)])
    bodies = [
        yaml.dump(document, Dumper=_Dumper, sort_keys=False, width=120, allow_unicode=True)  # pyright: ignore[reportUnknownMemberType] - as above
        for document in documents
    ]
    return f"{head}\n" + "---\n".join(bodies)
