import { readField, readText, requireInteger, requireText, UnexpectedAnswerError } from "@/lib/api/answer";

/** A task that fell due, until the person answers to it. */
export type Reminder = Readonly<{
  id: number;
  task_id: number;
  title: string;
  /** As a task's: YYYY-MM-DD, or a time with offset. */
  due: string;
  fired_at: string;
  snoozed_until: string | null;
}>;

/** What a claim brings: reminders that this tab, and no other, is to show as notifications. */
export type Claim = Readonly<{
  claimed: readonly Reminder[];
  /** When the next one falls due; null: none is known. */
  nextAt: string | null;
}>;

/** Throws UnexpectedAnswerError. */
export function parseReminder(source: unknown): Reminder {
  return {
    id: requireInteger(source, "id"),
    task_id: requireInteger(source, "task_id"),
    title: requireText(source, "title"),
    due: requireText(source, "due"),
    fired_at: requireText(source, "fired_at"),
    snoozed_until: readText(source, "snoozed_until"),
  };
}

/** Throws UnexpectedAnswerError. */
export function parseReminders(source: unknown): readonly Reminder[] {
  if (!Array.isArray(source)) throw new UnexpectedAnswerError("list of reminders");
  return source.map(parseReminder);
}

/** Throws UnexpectedAnswerError. */
export function parseClaim(source: unknown): Claim {
  return { claimed: parseReminders(readField(source, "claimed")), nextAt: readText(source, "next_at") };
}
