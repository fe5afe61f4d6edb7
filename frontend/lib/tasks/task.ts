import { UnexpectedAnswerError } from "@/lib/api/answer";

export const PRIORITIES = ["high", "medium", "low"] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Limits of the backend, so that the page can say so before it sends. */
export const MAX_TITLE_LENGTH = 200;
export const MAX_NOTES_LENGTH = 1000;

export type Task = Readonly<{
  id: number;
  title: string;
  description: string | null;
  completed: boolean;
  /** YYYY-MM-DD for a whole day, or a time with offset: 2026-11-23T17:00:00+01:00. */
  due: string | null;
  due_end: string | null;
  /** An RFC 5545 rule without the prefix RRULE:. */
  recurrence: string | null;
  priority: Priority | null;
  tags: readonly string[];
  completed_at: string | null;
}>;

/** What a person can write about a task. A field that is absent stays as it is; null clears it. */
export type TaskPatch = Readonly<
  Partial<Pick<Task, "title" | "description" | "due" | "due_end" | "recurrence" | "priority" | "tags">>
>;
export type TaskDraft = TaskPatch & Readonly<{ title: string }>;

function isPriority(value: unknown): value is Priority {
  return PRIORITIES.some((priority) => priority === value);
}

/** A task out of an answer of the backend. Throws UnexpectedAnswerError. */
export function parseTask(source: unknown): Task {
  if (typeof source !== "object" || source === null) throw new UnexpectedAnswerError("task");
  const read = (key: string): unknown => Reflect.get(source, key);
  const text = (key: string): string | null => {
    const value = read(key);
    return typeof value === "string" && value !== "" ? value : null;
  };
  const id = read("id");
  const title = read("title");
  const completed = read("completed");
  if (typeof id !== "number") throw new UnexpectedAnswerError("task id");
  if (typeof title !== "string") throw new UnexpectedAnswerError("task title");
  if (typeof completed !== "boolean") throw new UnexpectedAnswerError("task state");
  const tags = read("tags");
  const priority = read("priority");
  return {
    id,
    title,
    completed,
    description: text("description"),
    due: text("due"),
    due_end: text("due_end"),
    recurrence: text("recurrence"),
    priority: isPriority(priority) ? priority : null,
    tags: Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === "string") : [],
    completed_at: text("completed_at"),
  };
}

/** A list of tasks out of an answer of the backend. Throws UnexpectedAnswerError. */
export function parseTasks(source: unknown): Task[] {
  if (!Array.isArray(source)) throw new UnexpectedAnswerError("list of tasks");
  return source.map(parseTask);
}

/** Reads what a person chose in a list of priorities. */
export function parsePriority(value: string): Priority | null {
  return isPriority(value) ? value : null;
}
