/** A hidden page paints no frames: then the queue empties by the clock. */
const HIDDEN_PAGE_INTERVAL_MS = 100;

/** Collects values and hands them over once per painted frame, in order. */
export class FrameQueue<T> {
  #values: T[] = [];
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly deliver: (values: readonly T[]) => void) {}

  push(value: T): void {
    this.#values.push(value);
    if (this.#values.length > 1) return;
    this.#frame = requestAnimationFrame(this.flush);
    this.#timer = setTimeout(this.flush, HIDDEN_PAGE_INTERVAL_MS);
  }

  /** Hands over now what waits. */
  readonly flush = (): void => {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    const values = this.#values;
    if (values.length === 0) return;
    this.#values = [];
    this.deliver(values);
  };
}
