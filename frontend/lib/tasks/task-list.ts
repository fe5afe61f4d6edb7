import type { Problem } from "@/lib/api/problem";
import type { Task, TaskDraft } from "./task";

/** The tasks as the page shows them. */
export type TaskList =
  | Readonly<{ kind: "loading" }>
  | Readonly<{ kind: "failed"; problem: Problem }>
  | Readonly<{ kind: "ready"; tasks: readonly Task[]; hasOlderDone: boolean; isFinding: boolean }>;

/** A task as it will be once the backend took it. id: below zero, for it has no number yet. */
export function emptyTask(id: number, draft: TaskDraft): Task {
  return {
    id,
    completed: false,
    description: null,
    due: null,
    due_end: null,
    recurrence: null,
    priority: null,
    tags: [],
    completed_at: null,
    ...draft,
  };
}

/** Whether two lists show the same tasks. The moment of completion may differ: here it is this device's guess. */
export function showsSame(left: TaskList, right: TaskList): boolean {
  const read = (list: TaskList): string =>
    list.kind === "ready"
      ? JSON.stringify(
          list.tasks.map((task) => ({ ...task, completed_at: null })).toSorted((a, b) => a.id - b.id),
        )
      : list.kind;
  return read(left) === read(right);
}
