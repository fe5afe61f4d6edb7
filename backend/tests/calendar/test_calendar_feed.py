"""The calendar as a file and as a feed, read by a calendar library."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import httpx2
from conftest import Person
from icalendar import Calendar


def events_of(body: bytes) -> dict[str, Any]:
    return {str(one["summary"]): one for one in Calendar.from_ical(body).walk("VEVENT")}


def alarm_of(event: Any) -> Any:
    (alarm,) = event.walk("VALARM")
    assert str(alarm["action"]) == "DISPLAY"
    return alarm["trigger"].dt


async def test_dated_tasks_are_events_with_repeats_and_alarms(alice: Person) -> None:
    await alice.add("No date")
    await alice.add("Rent", due="2026-12-01", recurrence="FREQ=MONTHLY;BYMONTHDAY=1", priority="high", tags=["home"])
    await alice.add("Trip", due="2026-12-24", due_end="2026-12-26")
    await alice.add("Call, Bob; now", due="2026-12-02T17:00:00+01:00", recurrence="FREQ=WEEKLY;UNTIL=20261230")
    events = events_of((await alice.http.get(alice.path("/export.ics"))).content)
    assert set(events) == {"Rent", "Trip", "Call, Bob; now"}

    rent = events["Rent"]
    assert (rent["dtstart"].dt, rent["dtend"].dt) == (date(2026, 12, 1), date(2026, 12, 2))
    assert (rent["rrule"]["FREQ"], int(rent["priority"])) == (["MONTHLY"], 1)
    assert [str(one) for one in rent["categories"].cats] == ["home"]
    assert alarm_of(rent) == timedelta(hours=9)
    assert events["Trip"]["dtend"].dt == date(2026, 12, 27)

    call = events["Call, Bob; now"]
    berlin = ZoneInfo("Europe/Berlin")
    assert call["dtstart"].dt == datetime(2026, 12, 2, 17, tzinfo=berlin)
    assert call["dtstart"].params["TZID"] == "Europe/Berlin"
    assert call["rrule"]["UNTIL"] == [datetime(2026, 12, 30, 23, 59, 59, tzinfo=berlin)]
    assert alarm_of(call) == timedelta()


async def test_the_zone_is_described_so_that_summer_time_is_kept(alice: Person) -> None:
    await alice.add("Call", due="2026-12-02T17:00:00+01:00", recurrence="FREQ=WEEKLY")
    body = (await alice.http.get(alice.path("/export.ics"))).content
    zone: Any = Calendar.from_ical(body).walk("VTIMEZONE")[0]
    assert str(zone["tzid"]) == "Europe/Berlin"
    assert zone.walk("DAYLIGHT")
    assert all(len(line) <= 75 for line in body.split(b"\r\n"))


async def test_a_done_task_is_in_the_file_and_not_in_the_feed(alice: Person, backend_url: str) -> None:
    task = await alice.add("Rent", due="2026-12-01", recurrence="FREQ=MONTHLY")
    await alice.http.patch(alice.path(f"/tasks/{task['id']}/complete"), json={"completed": True})
    events = events_of((await alice.http.get(alice.path("/export.ics"))).content)
    assert set(events) == {"✓ Rent", "Rent"}
    assert "rrule" not in events["✓ Rent"]
    path = (await alice.http.post(alice.path("/calendar-feed"))).json()["path"]
    async with httpx2.AsyncClient(base_url=backend_url) as phone:
        assert set(events_of((await phone.get(path)).content)) == {"Rent"}


async def test_the_feed_needs_its_address_and_nothing_else(alice: Person, bob: Person, backend_url: str) -> None:
    assert (await alice.http.get(alice.path("/calendar-feed"))).json() == {"exists": False, "created_at": None}
    await alice.add("Milk", due="2026-12-01")
    await bob.add("Not for Alice", due="2026-12-01")
    path = (await alice.http.post(alice.path("/calendar-feed"))).json()["path"]
    assert (await alice.http.get(alice.path("/calendar-feed"))).json()["exists"] is True
    async with httpx2.AsyncClient(base_url=backend_url) as phone:
        response = await phone.get(path)
        assert response.headers["content-type"] == "text/calendar; charset=utf-8"
        assert set(events_of(response.content)) == {"Milk"}
        again = await phone.get(path, headers={"If-None-Match": response.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
        head = await phone.request("HEAD", path)
        assert (head.status_code, head.content) == (200, b"")
        for wrong in (path[:-5] + ".ics", "/calendar/x.ics", "/calendar/%00.ics", f"/calendar/{'x' * 200}.ics"):
            assert (await phone.get(wrong)).status_code in (404, 422), wrong


async def test_a_new_address_ends_the_old_one_and_revoking_ends_all(alice: Person, backend_url: str) -> None:
    first, second = [(await alice.http.post(alice.path("/calendar-feed"))).json()["path"] for _ in range(2)]
    async with httpx2.AsyncClient(base_url=backend_url) as phone:
        assert (await phone.get(first)).status_code == 404
        assert (await phone.get(second)).status_code == 200
        for _ in range(2):
            assert (await alice.http.delete(alice.path("/calendar-feed"))).status_code == 204
        gone = await phone.get(second)
    assert gone.status_code == 404
    assert gone.json()["fix"]


async def test_only_the_user_may_see_and_end_the_feed(alice: Person, bob: Person) -> None:
    path = (await alice.http.post(alice.path("/calendar-feed"))).json()["path"]
    for method in ("GET", "POST", "DELETE"):
        assert (await bob.http.request(method, alice.path("/calendar-feed"))).status_code == 403
    assert (await bob.http.get(path)).status_code == 200
