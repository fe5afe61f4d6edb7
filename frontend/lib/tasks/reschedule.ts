import type { WeekStart } from "@/lib/preferences/preferences";
import { findMoment } from "./clock";
import { addDays, dueTime, toLocalDate } from "./due";
import { toFields, toPatch } from "./form";
import type { Task, TaskPatch } from "./task";

const WEEKDAYS: Readonly<Record<WeekStart, number>> = { sunday: 0, monday: 1, saturday: 6 };

export type QuickDay = Readonly<{ name: "today" | "tomorrow" | "nextWeek"; date: string }>;

/** The days that one click moves a task to. "Next week" is the day on which the next one begins. */
export function listQuickDays(now: Date, weekStart: WeekStart): readonly QuickDay[] {
  const today = toLocalDate(now);
  const untilWeek = (WEEKDAYS[weekStart] - new Date(today).getUTCDay() + 7) % 7 || 7;
  return [
    { name: "today", date: today },
    { name: "tomorrow", date: addDays(today, 1) },
    { name: "nextWeek", date: addDays(today, untilWeek) },
  ];
}

/**
 * The change that moves a task to another day at the same time of day, its length kept. A task of today whose time has
 * passed loses its time, for it would be overdue at once.
 *
 * date: YYYY-MM-DD, or "" for no date, which also ends a repeat.
 */
export function moveToDay(task: Task, date: string, now: Date): TaskPatch {
  const fields = toFields(task);
  if (date === "") return toPatch(task, { ...fields, date, time: "", recurrence: "" }, now);
  const time = task.due === null ? "" : dueTime(task.due);
  const isPast = time !== "" && findMoment(date, time) <= now;
  return toPatch(task, { ...fields, date, time: isPast ? "" : time }, now);
}
