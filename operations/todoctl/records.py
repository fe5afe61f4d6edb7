"""Reads JSON objects whose shape is not known to the type checker: each field is checked as it is taken."""

import json
from pathlib import Path
from typing import TypeGuard


class BadRecordError(ValueError):
    """A JSON document does not have the expected shape."""


class Record:
    """A JSON object; every getter raises BadRecordError when the field is missing or of another type."""

    def __init__(self, fields: dict[str, object]) -> None:
        self._fields = fields

    @classmethod
    def parse(cls, text: str) -> "Record":
        """Reads one JSON object."""
        try:
            value: object = json.loads(text)
        except ValueError as error:
            raise BadRecordError(str(error)) from error
        return cls._of(value)

    @classmethod
    def load(cls, path: Path) -> "Record | None":
        """The object in a file; None when there is no such file."""
        try:
            return cls.parse(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None

    @classmethod
    def _of(cls, value: object) -> "Record":
        if not _is_object(value):
            raise BadRecordError(f"expected an object, found {type(value).__name__}")
        return cls(value)

    def names(self) -> list[str]:
        return list(self._fields)

    def text(self, name: str) -> str:
        value = self._fields.get(name)
        if not isinstance(value, str):
            raise BadRecordError(f"{name!r} is not a text")
        return value

    def optional_text(self, name: str) -> str | None:
        return None if self.is_null(name) else self.text(name)

    def whole(self, name: str) -> int:
        value = self._fields.get(name)
        if not isinstance(value, int) or isinstance(value, bool):
            raise BadRecordError(f"{name!r} is not a whole number")
        return value

    def number(self, name: str) -> float:
        value = self._fields.get(name)
        return value if isinstance(value, float) else float(self.whole(name))

    def flag(self, name: str) -> bool:
        value = self._fields.get(name)
        if not isinstance(value, bool):
            raise BadRecordError(f"{name!r} is neither true nor false")
        return value

    def is_null(self, name: str) -> bool:
        return self._fields.get(name) is None

    def texts(self, name: str) -> list[str]:
        values = self._list(name)
        texts = [value for value in values if isinstance(value, str)]
        if len(texts) != len(values):
            raise BadRecordError(f"{name!r} holds something that is not a text")
        return texts

    def mapping(self, name: str) -> dict[str, str]:
        inner = self.record(name)
        return {key: inner.text(key) for key in inner.names()}

    def record(self, name: str) -> "Record":
        return self._of(self._fields.get(name))

    def records(self, name: str) -> list["Record"]:
        return [self._of(value) for value in self._list(name)]

    def _list(self, name: str) -> list[object]:
        value = self._fields.get(name)
        if not _is_list(value):
            raise BadRecordError(f"{name!r} is not a list")
        return value


def _is_object(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)  # JSON knows no other keys than texts


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)
