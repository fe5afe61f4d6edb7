/**
 * Aborts when the caller does, or when nothing happened for too long. `renew` starts the wait anew,
 * so one deadline bounds the silence between the pieces of a stream.
 */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #expired = false;

  constructor(outer: AbortSignal, milliseconds: number) {
    this.#outer = outer;
    if (outer.aborted) this.#abort();
    else outer.addEventListener("abort", this.#abort, { once: true });
    this.renew(milliseconds);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** True when time ran out, false when the caller aborted. */
  get expired(): boolean {
    return this.#expired;
  }

  renew(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#expired = true;
      this.#controller.abort();
    }, milliseconds);
  }

  /** Stops the clock. Call it in a `finally`. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#outer.removeEventListener("abort", this.#abort);
  }

  readonly #abort = (): void => this.#controller.abort();
}
