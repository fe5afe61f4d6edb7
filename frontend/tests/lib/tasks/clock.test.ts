import { afterEach, describe, expect, it } from "vitest";
import { findMoment, readClock, readOffset, setClockZone } from "@/lib/tasks/clock";
import { composeDue, describeDue, dueDate, dueTime } from "@/lib/tasks/due";

afterEach(() => setClockZone(null));

const moment = new Date("2026-11-23T23:30:20Z");

describe("the page's clock", () => {
  it.each([
    // The tests run in Europe/Berlin.
    [null, "2026-11-24", "00:30", 60],
    ["America/New_York", "2026-11-23", "18:30", -300],
    ["Asia/Kolkata", "2026-11-24", "05:00", 330],
    ["Pacific/Kiritimati", "2026-11-24", "13:30", 840],
    ["Mars/Olympus", "2026-11-24", "00:30", 60],
  ])("in %s shows %s %s", (zone, date, time, offset) => {
    setClockZone(zone);
    expect(readClock(moment)).toEqual({ date, time });
    expect(readOffset(moment)).toBe(offset);
    expect(findMoment(date, time).toISOString()).toBe("2026-11-23T23:30:00.000Z");
  });

  it.each([
    ["in summer", "2026-07-01", "12:00", "2026-07-01T10:00:00.000Z"],
    ["in the hour that comes twice", "2026-10-25", "02:30", "2026-10-25T01:30:00.000Z"],
    ["just after the clocks go forward", "2026-03-29", "03:00", "2026-03-29T01:00:00.000Z"],
    ["at midnight", "2026-03-29", "00:00", "2026-03-28T23:00:00.000Z"],
  ])("finds the moment %s", (_name, date, time, expected) => {
    expect(findMoment(date, time).toISOString()).toBe(expected);
  });

  it("is the one that tasks are read and written by", () => {
    setClockZone("Asia/Tokyo");
    const due = "2026-11-24T00:00:00+01:00";
    expect([dueDate(due), dueTime(due)]).toEqual(["2026-11-24", "08:00"]);
    expect(composeDue("2026-11-24", "08:00", moment)).toBe("2026-11-24T08:00:00+09:00");
    expect(describeDue(due, null, moment, "en-GB")).toBe("Today, 08:00");
  });
});
