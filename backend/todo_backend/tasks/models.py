"""The tables of tasks and operations, and a task as the rest of the code sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal, cast

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

from todo_backend.database import metadata
from todo_backend.tasks.due import Due

Priority = Literal["high", "medium", "low"]

tasks = sa.Table(
    "tasks",
    metadata,
    sa.Column("id", sa.BigInteger, sa.Identity(), primary_key=True),
    sa.Column("user_id", sa.Text, nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("description", sa.Text),
    sa.Column("completed", sa.Boolean, nullable=False, server_default=sa.false()),
    sa.Column("completed_at", sa.DateTime(timezone=True)),
    sa.Column("due_on", sa.Date),
    sa.Column("due_at", sa.DateTime(timezone=True)),
    sa.Column("due_end_on", sa.Date),
    sa.Column("due_end_at", sa.DateTime(timezone=True)),
    sa.Column("timezone", sa.Text),
    sa.Column("recurrence", sa.Text),
    sa.Column("priority", sa.Text),
    sa.Column("tags", pg.ARRAY(sa.Text), nullable=False, server_default="{}"),
    sa.Column("created_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()),
    sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()),
    sa.CheckConstraint("char_length(title) between 1 and 200", name="title_length"),
    sa.CheckConstraint("char_length(description) <= 1000", name="description_length"),
    sa.CheckConstraint("priority in ('high', 'medium', 'low')", name="priority"),
    sa.Index("ix_tasks_user_id_id", "user_id", "id"),
    sa.Index("ix_tasks_user_id_due_on", "user_id", "due_on", postgresql_where=sa.text("not completed")),
)

operations = sa.Table(
    "operations",
    metadata,
    sa.Column("id", sa.BigInteger, sa.Identity(), primary_key=True),
    sa.Column("user_id", sa.Text, nullable=False),
    # What is undone together: the user message of a chat turn, or one REST or MCP call.
    sa.Column("turn_id", sa.Text, nullable=False),
    # Names one call within its turn, so that a repeated call finds its first result.
    sa.Column("call_key", sa.Text),
    sa.Column("tool", sa.Text, nullable=False),
    sa.Column("arguments", pg.JSONB, nullable=False),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("changes", pg.JSONB, nullable=False),
    sa.Column("reversible", sa.Boolean, nullable=False),
    sa.Column("created_at", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.now()),
    sa.Column("undone_at", sa.DateTime(timezone=True)),
    sa.UniqueConstraint("user_id", "turn_id", "call_key"),
    sa.Index("ix_operations_user_id_id", "user_id", "id"),
    sa.Index(
        "ix_operations_user_id_id_reversible",
        "user_id",
        "id",
        postgresql_where=sa.text("reversible and undone_at is null"),
    ),
)


@dataclass(frozen=True, slots=True)
class Task:
    """One task. Times are aware; `timezone` is the IANA zone in which its due time was meant."""

    id: int
    user_id: str
    title: str
    description: str | None
    completed: bool
    completed_at: datetime | None
    due_on: date | None
    due_at: datetime | None
    due_end_on: date | None
    due_end_at: datetime | None
    timezone: str | None
    recurrence: str | None
    priority: Priority | None
    tags: tuple[str, ...]
    created_at: datetime
    updated_at: datetime

    @property
    def due(self) -> Due | None:
        return None if self.due_on is None else Due(self.due_on, self.due_at)

    @property
    def due_end(self) -> Due | None:
        return None if self.due_end_on is None else Due(self.due_end_on, self.due_end_at)

    def snapshot(self) -> dict[str, Any]:
        """The row as JSON, for the operations log."""
        return {name: _to_json(getattr(self, name)) for name in COLUMNS}


COLUMNS: tuple[str, ...] = tuple(column.name for column in tasks.columns)
_DATES = frozenset({"due_on", "due_end_on"})
_TIMES = frozenset({"completed_at", "due_at", "due_end_at", "created_at", "updated_at"})


def task_from_row(row: sa.Row[Any]) -> Task:
    """A row that holds exactly the table's columns, in their order -> Task."""
    values = dict(zip(COLUMNS, row, strict=True))
    values["tags"] = tuple(values["tags"])
    return Task(**values)


def values_from_snapshot(snapshot: dict[str, Any]) -> dict[str, Any]:
    """The column values that `Task.snapshot` wrote down."""
    return {name: _from_json(name, snapshot.get(name)) for name in COLUMNS}


def task_from_snapshot(snapshot: dict[str, Any]) -> Task:
    values = values_from_snapshot(snapshot)
    values["tags"] = tuple(cast(list[str], values["tags"] or []))
    return Task(**values)


def _to_json(value: object) -> object:
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    return list(cast(tuple[str, ...], value)) if isinstance(value, tuple) else value


def _from_json(name: str, value: object) -> object:
    if isinstance(value, str):
        if name in _DATES:
            return date.fromisoformat(value)
        if name in _TIMES:
            return datetime.fromisoformat(value)
    return value
