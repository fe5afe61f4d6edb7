import { describe, expect, it } from "vitest";
import { composeDue, describeDue, dueDate, dueTime, moveEnd } from "@/lib/tasks/due";

// The tests run in Europe/Berlin; 23 November 2026 is a Monday.
const now = new Date("2026-11-23T10:00:00+01:00");

describe("dueDate and dueTime", () => {
  it("show a moment of another zone as the user's day and time", () => {
    expect(dueDate("2026-11-23T23:30:00+00:00")).toBe("2026-11-24");
    expect(dueTime("2026-11-23T23:30:00+00:00")).toBe("00:30");
  });

  it("leave a whole day as it is", () => {
    expect(dueDate("2026-11-23")).toBe("2026-11-23");
    expect(dueTime("2026-11-23")).toBe("");
  });
});

describe("composeDue", () => {
  it.each([
    ["", "", null],
    ["2026-12-01", "", "2026-12-01"],
    ["2026-12-01", "17:00", "2026-12-01T17:00:00+01:00"],
    ["2026-07-01", "17:00", "2026-07-01T17:00:00+02:00"],
    ["", "18:15", "2026-11-23T18:15:00+01:00"],
  ])("makes of date %j and time %j: %j", (date, time, due) => {
    expect(composeDue(date, time, now)).toBe(due);
  });
});

describe("moveEnd", () => {
  it("keeps the length of an event", () => {
    expect(
      moveEnd("2026-11-27T09:00:00+01:00", "2026-11-27T10:30:00+01:00", "2026-12-01T14:00:00+01:00"),
    ).toBe("2026-12-01T15:30:00+01:00");
  });

  it("keeps a number of days, over a change of clocks too", () => {
    expect(moveEnd("2026-10-01", "2026-10-03", "2026-10-24")).toBe("2026-10-26");
  });

  it("drops the end where it has no meaning any more", () => {
    expect(moveEnd("2026-11-27T09:00:00+01:00", "2026-11-27T10:00:00+01:00", "2026-11-28")).toBeNull();
    expect(moveEnd("2026-11-27", "2026-11-28", null)).toBeNull();
  });

  it("leaves an end alone whose start did not move", () => {
    expect(moveEnd("2026-11-27", "2026-11-28", "2026-11-27")).toBe("2026-11-28");
  });
});

describe("describeDue", () => {
  it.each([
    ["2026-11-23", null, "Today"],
    ["2026-11-24", null, "Tomorrow"],
    ["2026-11-22", null, "Yesterday"],
    ["2026-11-27", null, "Friday"],
    ["2026-11-30", null, "Mon 30 Nov"],
    ["2027-02-05", null, "Fri 5 Feb 2027"],
    ["2026-11-24T17:00:00+01:00", null, "Tomorrow, 17:00"],
    ["2026-11-27T09:00:00+01:00", "2026-11-27T10:30:00+01:00", "Friday, 09:00 – 10:30"],
    ["2026-11-27", "2026-11-29", "Friday – Sunday"],
  ])("says of %s until %s: %s", (due, end, words) => {
    // Releases of Node differ in the comma after the weekday: "Mon, 30 Nov".
    expect(describeDue(due, end, now, "en-GB").replace(/, (?=\d+ )/, " ")).toBe(words);
  });
});

it.each([
  ["en", "Tomorrow, 9:00 AM"],
  ["de", "Morgen, 09:00"],
  ["es", "Mañana, 9:00"],
  ["fr", "Demain, 09:00"],
  ["it", "Domani, 09:00"],
  ["zh", "明天, 09:00"],
])("the near days have names of their own in %s", (locale, words) => {
  // Some languages put a narrow blank before AM.
  const described = describeDue("2026-11-24T09:00:00+01:00", null, now, locale).replaceAll(/\s/g, " ");
  expect(described).toBe(words);
});
