import { describe, expect, it } from "vitest";
import { findGroup, groupTasks } from "@/lib/tasks/groups";
import { makeTask } from "../../support/tasks";

// The tests run in Europe/Berlin.
const now = new Date("2026-11-23T10:00:00+01:00");

describe("findGroup", () => {
  it.each([
    ["yesterday", { due: "2026-11-22" }, "overdue"],
    ["today without a time", { due: "2026-11-23" }, "today"],
    ["an hour ago", { due: "2026-11-23T09:00:00+01:00" }, "overdue"],
    ["later today", { due: "2026-11-23T18:00:00+01:00" }, "today"],
    ["just before midnight here, tomorrow in Tokyo", { due: "2026-11-24T07:30:00+09:00" }, "today"],
    ["just after midnight here", { due: "2026-11-23T23:30:00+00:00" }, "upcoming"],
    ["tomorrow", { due: "2026-11-24" }, "upcoming"],
    ["no date", {}, "someday"],
    ["done, though late", { due: "2026-11-01", completed: true }, "done"],
    [
      "an event that goes on",
      { due: "2026-11-23T09:00:00+01:00", due_end: "2026-11-23T11:00:00+01:00" },
      "today",
    ],
  ] as const)("%s", (_name, fields, group) => {
    expect(findGroup(makeTask(fields), now)).toBe(group);
  });
});

describe("groupTasks", () => {
  it("puts the groups in order and leaves empty ones out", () => {
    const tasks = [
      makeTask({ id: 1, completed: true }),
      makeTask({ id: 2 }),
      makeTask({ id: 3, due: "2026-11-20" }),
    ];
    expect(groupTasks(tasks, now).map(({ key }) => key)).toEqual(["overdue", "someday", "done"]);
  });

  it("sorts a day by time, then whole-day tasks by priority", () => {
    const tasks = [
      makeTask({ id: 1, due: "2026-11-23", priority: "low" }),
      makeTask({ id: 2, due: "2026-11-23" }),
      makeTask({ id: 3, due: "2026-11-23", priority: "high" }),
      makeTask({ id: 4, due: "2026-11-23T20:00:00+01:00" }),
      makeTask({ id: 5, due: "2026-11-23T12:00:00+01:00" }),
    ];
    expect(groupTasks(tasks, now)[0]?.tasks.map(({ id }) => id)).toEqual([5, 4, 3, 1, 2]);
  });

  it("shows what was done last first", () => {
    const tasks = [
      makeTask({ id: 1, completed: true, completed_at: "2026-11-21T10:00:00Z" }),
      makeTask({ id: 2, completed: true, completed_at: "2026-11-22T10:00:00Z" }),
    ];
    expect(groupTasks(tasks, now)[0]?.tasks.map(({ id }) => id)).toEqual([2, 1]);
  });
});
