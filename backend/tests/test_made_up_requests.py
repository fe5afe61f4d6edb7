"""Requests made from the OpenAPI document: never a fault, and each answer as the document describes it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any, cast

import pytest
import schemathesis
from conftest import Person
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis.checks import not_a_server_error  # pyright: ignore[reportUnknownVariableType]
from schemathesis.specs.openapi import checks

EXAMPLES = 15
"""For each of the operations."""
CHECKS: list[Any] = [
    not_a_server_error,
    checks.status_code_conformance,  # pyright: ignore[reportUnknownMemberType]
    checks.content_type_conformance,  # pyright: ignore[reportUnknownMemberType]
    checks.response_schema_conformance,  # pyright: ignore[reportUnknownMemberType]
]
SECONDS = 20
FIRST_REFUSAL = 400
ENDLESS = "/api/{user_id}/events"
"""A stream of news that ends with the page; it takes nothing but the user's id."""


def _ask(person: Person, operation: Any, task_ids: list[int]) -> set[int]:
    """Ask for one operation in many ways; the statuses that came."""
    base_url, token = str(person.http.base_url), person.http.headers["Authorization"]
    seen: set[int] = set()

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=True,
        database=None,
        phases=(Phase.generate,),
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
    )
    @given(case=operation.as_strategy(), own_task=st.sampled_from(task_ids) | st.none())
    def ask(case: Any, own_task: int | None) -> None:
        # Another user's path is refused whatever follows; test_every_route.py is about that, and about tokens.
        if "user_id" in case.path_parameters:
            case.path_parameters["user_id"] = person.id
        if own_task is not None and "task_id" in case.path_parameters:
            case.path_parameters["task_id"] = own_task
        case.headers["Authorization"] = token
        seen.add(case.call_and_validate(base_url=base_url, checks=CHECKS, timeout=SECONDS).status_code)

    ask()
    return seen


async def test_whatever_the_document_allows_is_answered_as_it_says(alice: Person) -> None:
    url = f"{str(alice.http.base_url).rstrip('/')}/openapi.json"
    document = await asyncio.to_thread(schemathesis.openapi.from_url, url)
    asked = 0
    faults: list[str] = []
    never_done: list[str] = []
    for result in cast(Iterable[Any], document.get_all_operations()):
        operation = result.ok()
        if operation.path == ENDLESS:
            continue
        asked += 1
        tasks: list[Any] = [(await alice.add(title))["id"] for title in ("Milk", "Eggs", "Bread")]
        try:
            seen = await asyncio.to_thread(_ask, alice, operation, tasks)
        except BaseExceptionGroup as group:
            faults.extend(f"{operation.label}: {error}" for error in group.exceptions)
        else:
            if min(seen) >= FIRST_REFUSAL:
                never_done.append(operation.label)
    assert asked > 20
    if faults:
        pytest.fail("\n\n".join(faults))
    # What a made-up id names is nobody's, and any object is no ChatKit request; all else must have been done for once.
    assert [label for label in never_done if "_id}/" not in label.replace("{user_id}/", "")] == [
        "GET /calendar/{secret}.ics",
        "POST /chatkit",
    ]
