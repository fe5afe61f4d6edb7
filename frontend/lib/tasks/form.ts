import { composeDue, dueDate, dueTime, moveEnd, toLocalDate } from "./due";
import { parsePriority, type Task, type TaskPatch } from "./task";

/** What the fields of the editor hold: text only, as browsers keep it. */
export type TaskFields = Readonly<{
  title: string;
  notes: string;
  /** YYYY-MM-DD or "". */
  date: string;
  /** HH:MM or "". */
  time: string;
  recurrence: string;
  priority: string;
  /** Separated by commas, or each with a #. */
  tags: string;
}>;

export function toFields(task: Task): TaskFields {
  return {
    title: task.title,
    notes: task.description ?? "",
    date: task.due === null ? "" : dueDate(task.due),
    time: task.due === null ? "" : dueTime(task.due),
    recurrence: task.recurrence ?? "",
    priority: task.priority ?? "",
    tags: task.tags.join(", "),
  };
}

/** Tags as a person types them: "home, shopping list" or "#home #errand", each once. */
export function parseTags(text: string): string[] {
  const tags = text.split(/,|\s+(?=#)/).map((tag) => tag.trim().replace(/^#+/, ""));
  return [...new Set(tags.filter((tag) => tag !== ""))];
}

/** Only what the person changed, so that a change made elsewhere meanwhile is not overwritten. */
export function toPatch(task: Task, fields: TaskFields, now: Date): TaskPatch {
  const before = toFields(task);
  const patch: { -readonly [Key in keyof TaskPatch]: TaskPatch[Key] } = {};
  const title = fields.title.trim();
  if (title !== before.title) patch.title = title;
  if (fields.notes !== before.notes) patch.description = fields.notes.trim() === "" ? null : fields.notes;
  if (fields.recurrence !== before.recurrence)
    patch.recurrence = fields.recurrence === "" ? null : fields.recurrence;
  if (fields.priority !== before.priority) patch.priority = parsePriority(fields.priority);
  if (fields.tags !== before.tags) patch.tags = parseTags(fields.tags);
  // A rule counts from a first day.
  const needsDate = fields.recurrence !== "" && fields.date === "" && fields.time === "";
  const date = needsDate ? toLocalDate(now) : fields.date;
  if (date !== before.date || fields.time !== before.time) {
    patch.due = composeDue(date, fields.time, now);
    const end = moveEnd(task.due, task.due_end, patch.due);
    if (end !== task.due_end) patch.due_end = end;
  }
  return patch;
}
