/** Nearer to the end than this counts as being at the end. */
const NEAR_END_PX = 80;
/** Nearer to the start than this asks for earlier messages. */
const NEAR_START_PX = 160;

export interface ScrollKeeperHost {
  readonly onChange: () => void;
  readonly onNearStart: () => void;
  /** Whether growing answers pull the view along while the reader is at the end. */
  readonly follows: () => boolean;
}

/**
 * Keeps the reader's place: at the end while there, and where they were when they scrolled up or
 * when earlier messages arrive above.
 */
export class ScrollKeeper {
  #scroller: HTMLElement | null = null;
  #observer: ResizeObserver | null = null;
  #atEnd = true;
  #pinned = true;
  /** Distance of the reader's place from the end, while earlier messages arrive above. */
  #anchor: number | null = null;

  constructor(readonly host: ScrollKeeperHost) {}

  /** True when there is more below than the reader sees. */
  get isAway(): boolean {
    return !this.#atEnd;
  }

  readonly attach = (element: Element | undefined): void => {
    this.#observer?.disconnect();
    this.#scroller = element instanceof HTMLElement ? element : null;
    if (!this.#scroller) return;
    this.#observer = new ResizeObserver(() => this.#settle());
    this.#observer.observe(this.#scroller);
    for (const child of this.#scroller.querySelectorAll(".log, .status")) this.#observer.observe(child);
  };

  readonly onScroll = (): void => {
    const scroller = this.#scroller;
    if (!scroller) return;
    const atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END_PX;
    this.#pinned = atEnd && this.host.follows();
    if (atEnd !== this.#atEnd) {
      this.#atEnd = atEnd;
      this.host.onChange();
    }
    if (scroller.scrollTop < NEAR_START_PX && scroller.scrollHeight > scroller.clientHeight) {
      this.host.onNearStart();
    }
  };

  /** Goes to the end and stays there: a message was sent, or a thread opened. */
  readonly jump = (): void => {
    this.#atEnd = true;
    this.#pinned = true;
    this.#anchor = null;
    this.#settle();
    this.host.onChange();
  };

  /** Call before entries are drawn above those that are there. */
  keepPlace(): void {
    const scroller = this.#scroller;
    if (scroller && !this.#pinned) this.#anchor = scroller.scrollHeight - scroller.scrollTop;
  }

  /** Call after every drawing. */
  settle(): void {
    this.#settle();
  }

  #settle(): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    if (this.#anchor !== null) {
      scroller.scrollTop = scroller.scrollHeight - this.#anchor;
      this.#anchor = null;
    } else if (this.#pinned) {
      scroller.scrollTop = scroller.scrollHeight;
    }
  }
}
