import { describe, expect, it } from "vitest";
import { parseTags, toFields, toPatch } from "@/lib/tasks/form";
import { makeTask } from "../../support/tasks";

const now = new Date("2026-11-23T10:00:00+01:00");
const dentist = makeTask({
  title: "Dentist",
  description: "Bring the card",
  due: "2026-11-27T09:00:00+01:00",
  due_end: "2026-11-27T10:00:00+01:00",
  priority: "medium",
  tags: ["health", "town"],
});

describe("toPatch", () => {
  it("is empty when nothing was changed", () => {
    expect(toPatch(dentist, toFields(dentist), now)).toEqual({});
  });

  it("holds the changed fields only", () => {
    const fields = { ...toFields(dentist), title: " Dentist, check-up ", priority: "high" };
    expect(toPatch(dentist, fields, now)).toEqual({ title: "Dentist, check-up", priority: "high" });
  });

  it("clears with null", () => {
    const fields = { ...toFields(dentist), notes: " ", date: "", time: "", priority: "", tags: "" };
    expect(toPatch(dentist, fields, now)).toEqual({
      description: null,
      due: null,
      due_end: null,
      priority: null,
      tags: [],
    });
  });

  it("moves the end with the start", () => {
    const fields = { ...toFields(dentist), date: "2026-11-30", time: "14:00" };
    expect(toPatch(dentist, fields, now)).toEqual({
      due: "2026-11-30T14:00:00+01:00",
      due_end: "2026-11-30T15:00:00+01:00",
    });
  });

  it("starts a repeat without a date today", () => {
    const task = makeTask();
    expect(toPatch(task, { ...toFields(task), recurrence: "FREQ=DAILY" }, now)).toEqual({
      recurrence: "FREQ=DAILY",
      due: "2026-11-23",
    });
  });
});

describe("parseTags", () => {
  it.each([
    ["home, shopping list", ["home", "shopping list"]],
    ["#home #errand", ["home", "errand"]],
    ["home,, home , #home", ["home"]],
    ["", []],
  ])("reads %j", (text, tags) => {
    expect(parseTags(text)).toEqual(tags);
  });
});
