"""Takes parts out of JSON documents of others, in which anything may be missing or null."""

from __future__ import annotations

from typing import cast

from todoctl.programs.command import JsonObject


def object_at(document: object, *path: str) -> JsonObject:
    """The object under these keys; an empty one when it is not there."""
    found = document
    for key in path:
        found = cast("JsonObject", found).get(key) if isinstance(found, dict) else None
    return cast("JsonObject", found) if isinstance(found, dict) else {}


def objects_at(document: object, *path: str) -> list[JsonObject]:
    """The objects of the list under these keys; none when it is not there."""
    return list_of_objects(object_at(document, *path[:-1]).get(path[-1])) or []


def list_of_objects(document: object) -> list[JsonObject] | None:
    """The objects in a list; None when it is no list."""
    if not isinstance(document, list):
        return None
    return [cast("JsonObject", one) for one in cast("list[object]", document) if isinstance(one, dict)]


def texts_at(document: object, *path: str) -> list[str]:
    """The texts of the list under these keys; none when it is not there."""
    found = object_at(document, *path[:-1]).get(path[-1])
    return [one for one in cast("list[object]", found) if isinstance(one, str)] if isinstance(found, list) else []


def condition_of(document: object, kind: str) -> JsonObject:
    """The condition of this type in an object's status; an empty one when it has none."""
    conditions = objects_at(document, "status", "conditions")
    found = [one for one in conditions if one.get("type") == kind]
    return found[0] if found else {}
