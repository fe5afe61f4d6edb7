import type { Task } from "@/lib/tasks/task";

/** A task with nothing but a title, for tests to add what they are about. */
export function makeTask(fields: Partial<Task> = {}): Task {
  return {
    id: 1,
    title: "Milk",
    description: null,
    completed: false,
    due: null,
    due_end: null,
    recurrence: null,
    priority: null,
    tags: [],
    completed_at: null,
    ...fields,
  };
}
