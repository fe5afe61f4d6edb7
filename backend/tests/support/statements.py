"""What is sent to the database: the statements of a piece of work, and how the planner carries them out."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, cast

from sqlalchemy import event

from todo_backend.database import Database, OwnerId

Plan = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement with its parameters, as the driver got them."""

    text: str
    parameters: Any


@dataclass(slots=True)
class Traffic:
    """What went to the database: statements, and how many transactions they came in."""

    statements: list[Statement] = field(default_factory=list[Statement])
    transactions: int = 0

    def clear(self) -> None:
        self.statements.clear()
        self.transactions = 0


@contextmanager
def traffic(database: Database) -> Generator[Traffic]:
    """Listens to all that goes through the pool while the block lasts. Beginning a transaction is no statement."""
    seen = Traffic()
    engine = database._engine.sync_engine

    def statement(conn: Any, cursor: Any, text: str, parameters: Any, context: Any, many: bool) -> None:
        seen.statements.append(Statement(text, parameters))

    def commit(conn: Any) -> None:
        seen.transactions += 1

    event.listen(engine, "before_cursor_execute", statement)
    event.listen(engine, "commit", commit)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", statement)
        event.remove(engine, "commit", commit)


async def plan_of(database: Database, owner: OwnerId, statement: Statement, *, analyze: bool = False) -> Plan:
    """How the planner carries a statement out for `owner`. analyze: does it too, and takes it back."""
    options = "analyze, format json" if analyze else "format json"
    plan: Plan = {}
    try:
        async with database.transaction(owner) as connection:
            found = await connection.exec_driver_sql(f"explain ({options}) {statement.text}", statement.parameters)
            told = found.scalar_one()
            plan = (json.loads(told) if isinstance(told, str) else told)[0]
            raise _TakeBack
    except _TakeBack:
        return plan


class _TakeBack(Exception):
    """Rolls a transaction back."""


def nodes(plan: Plan) -> Iterator[Plan]:
    """Every step of a plan, sub-plans included."""
    step = cast(Plan, plan.get("Plan", plan))
    yield step
    for inner in cast(list[Plan], step.get("Plans", ())):
        yield from nodes(inner)


def scanned_tables(plan: Plan) -> set[str]:
    """The tables, or their indexes, that are read from end to end: no equality narrows them down."""
    return {
        step.get("Relation Name") or step["Index Name"]
        for step in nodes(plan)
        if step["Node Type"] == "Seq Scan" or ("Index Name" in step and " = " not in step.get("Index Cond", ""))
    }


def rows_read(plan: Plan) -> int:
    """How many rows an analyzed plan took from tables, those that were thrown away included."""
    return sum(
        int(step["Actual Loops"] * (step["Actual Rows"] + step.get("Rows Removed by Filter", 0)))
        for step in nodes(plan)
        if "Relation Name" in step and "Scan" in step["Node Type"]
    )
