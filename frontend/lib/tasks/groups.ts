import { findMoment } from "./clock";
import { dueDate, hasTime, toLocalDate } from "./due";
import { PRIORITIES, type Task } from "./task";

/** Names the text of each heading. */
export const GROUP_TITLES = {
  overdue: "app.overdue",
  today: "app.today",
  upcoming: "app.upcoming",
  someday: "app.someday",
  done: "app.stateDone",
} as const;

export type GroupKey = keyof typeof GROUP_TITLES;
export type TaskGroup = Readonly<{ key: GroupKey; tasks: readonly Task[] }>;

const GROUP_ORDER: readonly GroupKey[] = ["overdue", "today", "upcoming", "someday", "done"];

/** Whether the task's time has passed: its moment, or the whole of its day. */
export function isOverdue(task: Task, now: Date): boolean {
  if (task.completed || task.due === null) return false;
  if (!hasTime(task.due)) return task.due < toLocalDate(now);
  // An event is over when it ends, not when it begins.
  const end = task.due_end !== null && hasTime(task.due_end) ? task.due_end : task.due;
  return Date.parse(end) < now.getTime();
}

/** The group in which a person would look for the task. */
export function findGroup(task: Task, now: Date): GroupKey {
  if (task.completed) return "done";
  if (task.due === null) return "someday";
  if (isOverdue(task, now)) return "overdue";
  return dueDate(task.due) <= toLocalDate(now) ? "today" : "upcoming";
}

/** A day without a time sorts after that day's times: it has until the evening. */
function dueRank(task: Task): number {
  if (task.due === null) return Number.POSITIVE_INFINITY;
  return hasTime(task.due) ? Date.parse(task.due) : findMoment(task.due, "23:59").getTime();
}

function priorityRank(task: Task): number {
  return task.priority === null ? PRIORITIES.length : PRIORITIES.indexOf(task.priority);
}

function compareOpen(left: Task, right: Task): number {
  const leftDue = dueRank(left);
  const rightDue = dueRank(right);
  if (leftDue !== rightDue) return leftDue < rightDue ? -1 : 1;
  return priorityRank(left) - priorityRank(right) || left.id - right.id;
}

function compareDone(left: Task, right: Task): number {
  return (right.completed_at ?? "").localeCompare(left.completed_at ?? "") || right.id - left.id;
}

/** The tasks in groups, each sorted for reading; groups without tasks are left out. */
export function groupTasks(tasks: readonly Task[], now: Date): TaskGroup[] {
  const members = new Map<GroupKey, Task[]>(GROUP_ORDER.map((key) => [key, []]));
  for (const task of tasks) members.get(findGroup(task, now))?.push(task);
  return GROUP_ORDER.flatMap((key) => {
    const group = members.get(key) ?? [];
    if (group.length === 0) return [];
    return [{ key, tasks: group.toSorted(key === "done" ? compareDone : compareOpen) }];
  });
}
