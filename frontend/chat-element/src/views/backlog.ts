import type { Entry } from "../thread/state";
import { whenIdle } from "../when-idle";

/** Several screens: as many as one page of a thread brings. */
const FIRST_DRAWN = 50;
/** Some tens of milliseconds of work: typing and scrolling wait no longer than that. */
const DRAWN_AT_ONCE = 40;
/** A page that is never idle gets its earlier messages too. */
const PATIENCE_MS = 100;

/**
 * Puts off the drawing of all but the newest entries of a long thread until the browser has time, so that the
 * end is there at once. Later entries count from the end, so those that were drawn stay drawn.
 */
export class Backlog {
  #waiting = 0;
  #wasEmpty = true;
  #isAsked = false;

  constructor(readonly onTime: () => void) {}

  /** The entries to draw now. Call once per drawing. */
  take(entries: readonly Entry[]): readonly Entry[] {
    if (this.#wasEmpty) this.#waiting = Math.max(0, entries.length - FIRST_DRAWN);
    this.#wasEmpty = entries.length === 0;
    this.#waiting = Math.min(this.#waiting, entries.length);
    this.#askForTime();
    return this.#waiting === 0 ? entries : entries.slice(this.#waiting);
  }

  #askForTime(): void {
    if (this.#waiting === 0 || this.#isAsked) return;
    this.#isAsked = true;
    const draw = (): void => {
      this.#isAsked = false;
      this.#waiting = Math.max(0, this.#waiting - DRAWN_AT_ONCE);
      this.onTime();
    };
    whenIdle(draw, PATIENCE_MS);
  }
}
