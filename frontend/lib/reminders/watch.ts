import type { RemindersApi } from "./api";
import type { Reminder } from "./reminder";

/** A timer cannot wait longer than some weeks, and does not run while the device sleeps. */
const LONGEST_WAIT_MS = 10 * 60_000;
/** Between two questions, also when the backend says that the next one is due now. */
const SHORTEST_WAIT_MS = 1_000;
const RETRY_MS = 30_000;

export type WatchOptions = Readonly<{
  api: RemindersApi;
  /** Whether this tab can show anything now: otherwise it leaves the reminders to another. */
  canShow: () => boolean;
  /** Shows one reminder. Returns whether the person can have noticed; false leaves it to another tab. */
  show: (reminder: Reminder) => Promise<boolean>;
  /** Some fell due: the list of open ones is to be read. */
  onDue: () => void;
}>;

/**
 * Asks for reminders when they fall due. The backend gives each to one tab only, for a minute; one that was shown is
 * reported, so that no other tab, device or visit notifies of it again.
 */
export class ReminderWatch {
  #timer: ReturnType<typeof setTimeout> | null = null;
  #checking: Promise<void> | null = null;
  #isStale = false;
  #isRunning = false;

  constructor(private readonly options: WatchOptions) {}

  /** Asks now; calls while that is under way are answered by one more question after it. Never throws. */
  check(): Promise<void> {
    this.#isStale = true;
    if (!this.#isRunning) return Promise.resolve();
    this.#checking ??= this.#checkUntilFresh();
    return this.#checking;
  }

  /** Asks now and whenever one falls due, until stop. */
  start(): void {
    this.#isRunning = true;
    void this.check();
  }

  stop(): void {
    this.#isRunning = false;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #checkUntilFresh(): Promise<void> {
    while (this.#isStale && this.#isRunning) {
      this.#isStale = false;
      await this.#checkOnce();
    }
    // At once, not a moment later: a call in between would wait for a question that is over.
    this.#checking = null;
  }

  async #checkOnce(): Promise<void> {
    const { api, canShow, show, onDue } = this.options;
    // Coming in sight asks again.
    if (!canShow()) return;
    let waitMs = RETRY_MS;
    try {
      const { claimed, nextAt } = await api.claim();
      if (claimed.length > 0) onDue();
      for (const reminder of claimed) {
        if (await show(reminder)) await api.markShown(reminder.id);
      }
      waitMs = nextAt === null ? LONGEST_WAIT_MS : Date.parse(nextAt) - Date.now();
    } catch {
      // No answer: what was claimed falls back to everybody after a minute.
    }
    this.#wait(waitMs);
  }

  #wait(milliseconds: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (!this.#isRunning) return;
    const bounded = Math.min(Math.max(milliseconds, SHORTEST_WAIT_MS), LONGEST_WAIT_MS);
    this.#timer = setTimeout(() => void this.check(), bounded);
  }
}
