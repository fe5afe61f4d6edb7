import { findMoment } from "@/lib/tasks/clock";
import { addDays, toLocalDate } from "@/lib/tasks/due";
import type { Snooze } from "./api";

export type SnoozeChoice = Readonly<{ name: "tenMinutes" | "oneHour" | "tomorrow"; snooze: Snooze }>;

const MORNING = "09:00";

/** For how long a reminder can be put off with one click. */
export function listSnoozes(now: Date): readonly SnoozeChoice[] {
  const tomorrow = findMoment(addDays(toLocalDate(now), 1), MORNING);
  return [
    { name: "tenMinutes", snooze: { minutes: 10 } },
    { name: "oneHour", snooze: { minutes: 60 } },
    { name: "tomorrow", snooze: { until: tomorrow.toISOString() } },
  ];
}
