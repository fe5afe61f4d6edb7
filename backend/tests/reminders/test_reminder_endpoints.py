"""Reminders: each rings once, for whoever asks first, and again when it was put off."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import sqlalchemy as sa
from conftest import Person

from todo_backend.database import Database, OwnerId
from todo_backend.reminders.repository import MAX_OPEN


def moment(minutes: float) -> str:
    """An ISO time so many minutes from now."""
    return (datetime.now(UTC) + timedelta(minutes=minutes)).isoformat(timespec="seconds")


async def claim(person: Person) -> dict[str, Any]:
    response = await person.http.post(person.path("/reminders/claim"))
    assert response.status_code == 200, response.text
    return response.json()


async def titles(person: Person) -> list[str]:
    return [one["title"] for one in (await person.http.get(person.path("/reminders"))).json()]


async def answer(person: Person, reminder: dict[str, Any], what: str, body: Any = None) -> int:
    response = await person.http.post(person.path(f"/reminders/{reminder['id']}/{what}"), json=body)
    return response.status_code


async def let_leases_end(person: Person, database: Database) -> None:
    async with database.transaction(OwnerId(person.id)) as connection:
        await connection.execute(sa.text("update reminders set claimed_until = now() - interval '1 second'"))


async def test_what_is_due_rings_and_what_is_not_says_when(alice: Person) -> None:
    due = moment(-5)
    await alice.add("Overdue", due=due)
    await alice.add("Later", due=(later := moment(60)))
    await alice.add("Whenever")
    claimed = await claim(alice)
    (one,) = claimed["claimed"]
    assert (one["title"], datetime.fromisoformat(one["due"])) == ("Overdue", datetime.fromisoformat(due))
    # The lease ends before the next task is due: then somebody should look again.
    assert datetime.fromisoformat(claimed["next_at"]) < datetime.fromisoformat(later)
    await answer(alice, one, "shown")
    assert datetime.fromisoformat((await claim(alice))["next_at"]) == datetime.fromisoformat(later)


async def test_of_many_that_ask_one_gets_it(alice: Person) -> None:
    await alice.add("Call Bob", due=moment(-1))
    claims = await asyncio.gather(*(claim(alice) for _ in range(8)))
    assert sorted(len(one["claimed"]) for one in claims) == [0] * 7 + [1]


async def test_a_tab_that_dies_before_it_has_shown_it_leaves_it_to_others(alice: Person, database: Database) -> None:
    await alice.add("Call Bob", due=moment(-1))
    (first,) = (await claim(alice))["claimed"]
    await let_leases_end(alice, database)
    (second,) = (await claim(alice))["claimed"]
    assert second["id"] == first["id"]
    assert await answer(alice, second, "shown") == 204
    await let_leases_end(alice, database)
    assert (await claim(alice))["claimed"] == []
    assert await titles(alice) == ["Call Bob"], "shown is not answered"


async def test_dismissed_is_gone_and_snoozed_comes_again(alice: Person, database: Database) -> None:
    await alice.add("Call Bob", due=moment(-1))
    await alice.add("Call Ann", due=moment(-2))
    bob, ann = (await claim(alice))["claimed"]
    for _ in range(2):
        assert await answer(alice, ann, "dismiss") == 204
        assert await answer(alice, bob, "snooze", {"minutes": 10}) == 204
    assert (await claim(alice))["claimed"] == []
    (snoozed,) = (await alice.http.get(alice.path("/reminders"))).json()
    assert datetime.fromisoformat(snoozed["snoozed_until"]) > datetime.now(UTC)
    assert await answer(alice, bob, "snooze", {"until": moment(-0.1)}) == 204
    assert [one["title"] for one in (await claim(alice))["claimed"]] == ["Call Bob"]


async def test_a_task_that_is_done_moved_or_deleted_rings_no_more(alice: Person) -> None:
    tasks = [await alice.add(title, due=moment(-1)) for title in ("Done", "Moved", "Deleted")]
    await claim(alice)
    await alice.http.patch(alice.path(f"/tasks/{tasks[0]['id']}/complete"), json={"completed": True})
    await alice.http.patch(alice.path(f"/tasks/{tasks[1]['id']}"), json={"due": moment(30)})
    await alice.http.delete(alice.path(f"/tasks/{tasks[2]['id']}"))
    assert await titles(alice) == []
    await alice.http.patch(alice.path(f"/tasks/{tasks[1]['id']}"), json={"due": moment(-3)})
    assert [one["title"] for one in (await claim(alice))["claimed"]] == ["Moved"]


async def test_the_next_time_of_a_task_that_repeats_rings_by_itself(alice: Person) -> None:
    task = await alice.add("Water", due=moment(-60 * 24), recurrence="FREQ=DAILY")
    assert len((await claim(alice))["claimed"]) == 1
    done = await alice.http.patch(alice.path(f"/tasks/{task['id']}/complete"), json={"completed": True})
    assert done.status_code == 200
    following = await claim(alice)
    assert following["claimed"] == []
    assert following["next_at"] is not None


async def test_a_whole_day_rings_at_the_chosen_hour_in_the_users_zone(alice: Person, database: Database) -> None:
    today = datetime.now(UTC).astimezone().date()
    await alice.add("All day", due=(today - timedelta(days=1)).isoformat())
    async with database.transaction(OwnerId(alice.id)) as connection:
        await connection.execute(sa.text("update tasks set created_at = now() - interval '3 days'"))
    await alice.add("Added later", due=(today - timedelta(days=1)).isoformat())
    await alice.add("Some day", due=(today + timedelta(days=40)).isoformat())
    await alice.http.patch(alice.path("/settings"), json={"reminder_hour": 7, "time_zone": "Europe/Berlin"})
    claimed = await claim(alice)
    (one,) = claimed["claimed"]
    assert one["title"] == "All day"
    await answer(alice, one, "shown")
    next_at = datetime.fromisoformat((await claim(alice))["next_at"])
    assert next_at.astimezone(ZoneInfo("Europe/Berlin")).hour == 7


async def test_after_a_long_absence_there_is_no_storm(alice: Person, database: Database) -> None:
    async with database.transaction(OwnerId(alice.id)) as connection:
        await connection.execute(
            sa.text(
                "insert into tasks (user_id, title, due_on, due_at)"
                " select :u, 'Task ' || n, cast(m at time zone 'UTC' as date), m"
                " from generate_series(1, 200) n, lateral (select now() - n * interval '1 hour' as m) at"
            ),
            {"u": alice.id},
        )
        await connection.execute(
            sa.text("insert into tasks (user_id, title, due_on) values (:u, 'Ancient', '2020-01-01')"), {"u": alice.id}
        )
    claimed = (await claim(alice))["claimed"]
    assert len(claimed) == MAX_OPEN
    assert {one["title"] for one in claimed} == {f"Task {n}" for n in range(1, MAX_OPEN + 1)}


async def test_only_the_user_may_see_and_answer(alice: Person, bob: Person) -> None:
    await alice.add("Call Bob", due=moment(-1))
    (one,) = (await claim(alice))["claimed"]
    for what in ("shown", "dismiss"):
        assert await answer(bob, one, what) == 404
    assert await answer(bob, one, "snooze", {"minutes": 5}) == 404
    assert (await bob.http.get(alice.path("/reminders"))).status_code == 403
    assert (await bob.http.post(alice.path("/reminders/claim"))).status_code == 403


@pytest.mark.parametrize(
    "body", [{}, {"minutes": 0}, {"minutes": 5, "until": "2030-01-01T00:00:00Z"}, {"until": "2030-01-01T00:00:00"}]
)
async def test_a_snooze_that_means_nothing_is_refused(alice: Person, body: dict[str, Any]) -> None:
    await alice.add("Call Bob", due=moment(-1))
    (one,) = (await claim(alice))["claimed"]
    assert await answer(alice, one, "snooze", body) == 422
