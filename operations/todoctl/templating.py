"""The templates' engines: one set of rules for every generated file, one for every page."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined


def environment(package: str) -> Environment:
    """An engine for the templates of one room: those in todoctl/<package>/templates.

    Holes are [[ ]], loops [% %] and comments [# #], so that Helm's and the shell's braces stay as they are. A name
    that is not given is an error, nothing is escaped, and a line that holds only a loop's tag leaves no line.
    """
    return Environment(
        loader=_templates_of(package),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - no HTML; its escapes would spoil YAML
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
        variable_start_string="[[",
        variable_end_string="]]",
        block_start_string="[%",
        block_end_string="%]",
        comment_start_string="[#",
        comment_end_string="#]",
    )


def html_environment(package: str) -> Environment:
    """An engine for the pages of one room, from the same folder: the usual braces, and everything is escaped."""
    return Environment(
        loader=_templates_of(package),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _templates_of(package: str) -> FileSystemLoader:
    return FileSystemLoader(Path(__file__).parent / package / "templates")
