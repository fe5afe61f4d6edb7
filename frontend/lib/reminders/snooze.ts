import { findMoment } from "@/lib/tasks/clock";
import { addDays, toLocalDate } from "@/lib/tasks/due";
import type { Snooze } from "./api";

export type SnoozeChoice = Readonly<{ label: string; snooze: Snooze }>;

const MORNING = "09:00";

/** For how long a reminder can be put off with one click. */
export function listSnoozes(now: Date): readonly SnoozeChoice[] {
  const tomorrow = findMoment(addDays(toLocalDate(now), 1), MORNING);
  return [
    { label: "10 minutes", snooze: { minutes: 10 } },
    { label: "1 hour", snooze: { minutes: 60 } },
    { label: "Tomorrow", snooze: { until: tomorrow.toISOString() } },
  ];
}
