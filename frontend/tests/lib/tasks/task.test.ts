import { describe, expect, it } from "vitest";
import { UnexpectedAnswerError } from "@/lib/api/answer";
import { parseTask, parseTasks } from "@/lib/tasks/task";

const answer = {
  id: 5,
  user_id: "u",
  title: "Dentist",
  description: "",
  completed: false,
  due: "2026-11-27T09:00:00+01:00",
  due_end: null,
  recurrence: null,
  priority: "high",
  tags: ["health", 7],
  created_at: "2026-11-23T09:00:00Z",
  updated_at: "2026-11-23T09:00:00Z",
  completed_at: null,
  added_later: true,
};

describe("parseTask", () => {
  it("takes what the page knows and leaves the rest", () => {
    expect(parseTask(answer)).toEqual({
      id: 5,
      title: "Dentist",
      description: null,
      completed: false,
      due: "2026-11-27T09:00:00+01:00",
      due_end: null,
      recurrence: null,
      priority: "high",
      tags: ["health"],
      completed_at: null,
    });
  });

  it("does without a priority it does not know", () => {
    expect(parseTask({ ...answer, priority: "urgent" }).priority).toBeNull();
  });

  it.each([
    null,
    "text",
    {},
    { ...answer, id: "5" },
    { ...answer, title: 5 },
    { ...answer, completed: "yes" },
  ])("refuses %j", (source) => {
    expect(() => parseTask(source)).toThrow(UnexpectedAnswerError);
  });
});

describe("parseTasks", () => {
  it("refuses what is no list", () => {
    expect(() => parseTasks({ tasks: [] })).toThrow("list of tasks");
  });
});
