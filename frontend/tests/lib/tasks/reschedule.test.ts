import { describe, expect, it } from "vitest";
import { listQuickDays, moveToDay } from "@/lib/tasks/reschedule";
import { makeTask } from "../../support/tasks";

// A Friday, at noon in Berlin.
const now = new Date("2026-11-27T12:00:00+01:00");

describe("listQuickDays", () => {
  it.each([
    ["monday", "2026-11-30"],
    ["sunday", "2026-11-29"],
    ["saturday", "2026-11-28"],
  ] as const)("begins next week on a %s", (weekStart, date) => {
    expect(listQuickDays(now, weekStart)).toEqual([
      { name: "today", date: "2026-11-27" },
      { name: "tomorrow", date: "2026-11-28" },
      { name: "nextWeek", date },
    ]);
  });

  it("means the week after on the week's first day", () => {
    expect(listQuickDays(new Date("2026-11-30T08:00:00+01:00"), "monday")[2]?.date).toBe("2026-12-07");
  });
});

describe("moveToDay", () => {
  it.each([
    ["a day", { due: "2026-11-20" }, "2026-11-28", { due: "2026-11-28" }],
    ["no date yet", {}, "2026-11-28", { due: "2026-11-28" }],
    [
      "a time, which stays",
      { due: "2026-11-20T17:00:00+01:00" },
      "2026-11-28",
      { due: "2026-11-28T17:00:00+01:00" },
    ],
    [
      "a time of today that is over",
      { due: "2026-11-20T09:00:00+01:00" },
      "2026-11-27",
      { due: "2026-11-27" },
    ],
    [
      "an event, as long as before",
      { due: "2026-11-20T17:00:00+01:00", due_end: "2026-11-20T18:30:00+01:00" },
      "2026-12-01",
      { due: "2026-12-01T17:00:00+01:00", due_end: "2026-12-01T18:30:00+01:00" },
    ],
    [
      "to no date, which ends a repeat",
      { due: "2026-11-20", recurrence: "FREQ=DAILY" },
      "",
      { due: null, recurrence: null },
    ],
    ["to where it is", { due: "2026-11-28" }, "2026-11-28", {}],
  ])("moves %s", (_name, fields, date, patch) => {
    expect(moveToDay(makeTask(fields), date, now)).toEqual(patch);
  });
});
