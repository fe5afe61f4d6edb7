import { type Problem, toProblem } from "@/lib/api/problem";
import type { RemindersApi, Snooze } from "./api";
import type { Reminder } from "./reminder";

export type RemindersState = Readonly<{
  /** Open ones, the newest first, without those that are snoozed. */
  open: readonly Reminder[];
  /** Why the last answer to a reminder failed. */
  problem: Problem | null;
  /** When the list was asked for that these come from, in milliseconds since 1970; 0 before the first one. */
  askedAt: number;
}>;

/** A snoozed reminder is none until its time. */
function isAwake(reminder: Reminder, now: number): boolean {
  return reminder.snoozed_until === null || Date.parse(reminder.snoozed_until) <= now;
}

const NONE_YET: RemindersState = { open: [], problem: null, askedAt: 0 };

/**
 * The reminders that wait for an answer. One that was answered to goes at once, and comes back when the backend refuses.
 *
 * Made for React's useSyncExternalStore: the state is replaced, never changed.
 */
export class RemindersStore {
  #state: RemindersState = NONE_YET;
  #reminders: readonly Reminder[] = [];
  #answered: ReadonlySet<number> = new Set();
  #number = 0;
  readonly #listeners = new Set<() => void>();

  /** completeTask: completes a task by its id; returns whether that was taken. */
  constructor(
    private readonly api: RemindersApi,
    private readonly completeTask: (taskId: number) => Promise<boolean>,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): RemindersState => this.#state;

  /** As the server draws it; see TaskStore. */
  readonly getInitialState = (): RemindersState => NONE_YET;

  /** Reads the reminders anew. A failure keeps those that are shown. */
  async refresh(): Promise<void> {
    this.#number += 1;
    const number = this.#number;
    const askedAt = Date.now();
    try {
      const reminders = await this.api.list();
      if (number !== this.#number) return;
      this.#reminders = reminders;
      this.#publish({ askedAt });
    } catch {
      // The next change or the next visit reads them again; the tasks themselves show what is overdue.
      this.#publish();
    }
  }

  async complete(reminder: Reminder): Promise<void> {
    // The task's own notice says what went wrong.
    await this.#answer(reminder, async () => {
      if (!(await this.completeTask(reminder.task_id))) await this.refresh();
    });
  }

  async snooze(reminder: Reminder, snooze: Snooze): Promise<void> {
    await this.#answer(reminder, () => this.api.snooze(reminder.id, snooze));
  }

  async dismiss(reminder: Reminder): Promise<void> {
    await this.#answer(reminder, () => this.api.dismiss(reminder.id));
  }

  async #answer({ id }: Reminder, send: () => Promise<void>): Promise<void> {
    this.#answered = new Set([...this.#answered, id]);
    this.#publish({ problem: null });
    let problem: Problem | null = null;
    try {
      await send();
    } catch (error) {
      problem = toProblem(error);
    }
    await this.refresh();
    this.#answered = new Set([...this.#answered].filter((other) => other !== id));
    this.#publish({ problem });
  }

  #publish(change: Partial<RemindersState> = {}): void {
    const now = Date.now();
    const open = this.#reminders
      .filter((reminder) => !this.#answered.has(reminder.id) && isAwake(reminder, now))
      .toSorted((left, right) => Date.parse(right.fired_at) - Date.parse(left.fired_at));
    this.#state = { ...this.#state, ...change, open };
    for (const listener of this.#listeners) listener();
  }
}
