import type { Snooze } from "./api";

export type SnoozeChoice = Readonly<{ label: string; snooze: Snooze }>;

const MORNING_HOUR = 9;

/** For how long a reminder can be put off with one click. */
export function listSnoozes(now: Date): readonly SnoozeChoice[] {
  const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, MORNING_HOUR);
  return [
    { label: "10 minutes", snooze: { minutes: 10 } },
    { label: "1 hour", snooze: { minutes: 60 } },
    { label: "Tomorrow", snooze: { until: tomorrow.toISOString() } },
  ];
}
