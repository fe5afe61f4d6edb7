"""Reads blueprint.yaml: what is wrong is named with its line and with what is allowed there."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast, get_args

import yaml
from pydantic import BaseModel, ValidationError

from todoctl.blueprint.model import Blueprint
from todoctl.errors import ExitCode, OpsError

FILE_NAME = "blueprint.yaml"
_FIX = "Correct the lines named above, then run the command again."
Place = tuple[str | int, ...]


def load_blueprint(path: Path) -> Blueprint:
    """The blueprint in a file. Raises OpsError that names every wrong line at once."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise OpsError(
            f"{path} cannot be read: {error}.", fix=f"Put {FILE_NAME} there.", exit_code=ExitCode.USAGE
        ) from error
    return parse_blueprint(text, path.name)


def parse_blueprint(text: str, name: str = FILE_NAME) -> Blueprint:
    """The blueprint in a text; `name` stands in front of the line numbers of a complaint."""
    lines: dict[Place, int] = {}
    problems: list[str] = []
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        document: object = None if node is None else _construct(node, (), lines, problems)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f"{name}:{mark.line + 1}: " if mark else ""
        raise _refusal([f"{line}this is no YAML: {getattr(error, 'problem', None) or error}"]) from None
    if problems:
        raise _refusal([f"{name}:{problem}" for problem in problems])
    try:
        return Blueprint.model_validate(document)
    except ValidationError as error:
        found = {(_line_of(one["loc"], lines), _describe(dict(one))) for one in error.errors(include_url=False)}
        raise _refusal([f"{name}:{line}: {problem}" for line, problem in sorted(found)]) from None


def _refusal(problems: Sequence[str]) -> OpsError:
    count = f"{len(problems)} mistakes" if len(problems) > 1 else "a mistake"
    return OpsError(f"The blueprint has {count}.", fix=_FIX, exit_code=ExitCode.USAGE, details="\n".join(problems))


def _construct(node: yaml.Node, place: Place, lines: dict[Place, int], problems: list[str]) -> object:
    """The node's value; writes down where each field stands, and keys that are given twice."""
    lines.setdefault(place, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        found: dict[str, object] = {}
        for key_node, value_node in cast("list[tuple[yaml.Node, yaml.Node]]", node.value):
            key = str(key_node.value)
            line = key_node.start_mark.line + 1
            if key in found:
                problems.append(f"{line}: {key!r} is given twice")
            lines[(*place, key)] = line
            found[key] = _construct(value_node, (*place, key), lines, problems)
        return found
    if isinstance(node, yaml.SequenceNode):
        items = cast("list[yaml.Node]", node.value)
        return [_construct(item, (*place, index), lines, problems) for index, item in enumerate(items)]
    loader = yaml.SafeLoader("")
    try:
        return cast("object", loader.construct_object(node))  # pyright: ignore[reportUnknownMemberType] - its stubs
    finally:
        loader.dispose()


def _line_of(place: Sequence[str | int], lines: dict[Place, int]) -> int:
    """The line of a field; of what it stands in when the field itself is missing."""
    full = tuple(place)
    return next((lines[full[:end]] for end in range(len(full), -1, -1) if full[:end] in lines), 1)


def _describe(error: dict[str, Any]) -> str:
    place: Place = error["loc"]
    where = ".".join(str(part) for part in place) or "the document"
    match error["type"]:
        case "extra_forbidden":
            allowed = _fields_at(place[:-1])
            near = difflib.get_close_matches(str(place[-1]), allowed, n=1)
            guess = f"; did you mean {near[0]!r}?" if near else ""
            return f"{where}: unknown field{guess} Allowed here: {', '.join(allowed)}"
        case "missing":
            return f"{where}: this field is missing"
        case "string_pattern_mismatch":
            return f"{where}: {error['input']!r} does not have the form {error['ctx']['pattern']}"
        case "value_error":
            return f"{where}: {error['ctx']['error']}"
        case _:
            # pydantic's own words name what is allowed: "Input should be 'config' or 'secret'".
            return f"{where}: {error['msg']}, not {error['input']!r}"


def _fields_at(place: Place) -> list[str]:
    """The names of the fields that the model has at a place."""
    kind: object = Blueprint
    for part in place:
        if isinstance(kind, type) and issubclass(kind, BaseModel) and part in kind.model_fields:
            kind = _model_in(kind.model_fields[str(part)].annotation)
    return sorted(kind.model_fields) if isinstance(kind, type) and issubclass(kind, BaseModel) else []


def _model_in(annotation: object) -> object:
    """The model in `Model`, `Model | None` or `tuple[Model, ...]`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _model_in(part)) is not None), None)
