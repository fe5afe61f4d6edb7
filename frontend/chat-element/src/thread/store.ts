import { ChatFailure } from "../client/failure";
import { reduceThread, type ThreadAction } from "./reduce";
import { EMPTY_THREAD, type ErrorReason, type Retry, type ThreadState } from "./state";

/** Holds the state of the conversation on screen, and the lifetime of what is under way for it. */
export class ThreadStore {
  #state: ThreadState = EMPTY_THREAD;
  readonly #seen = new Set<string>();
  #scope = new AbortController();

  constructor(
    readonly host: {
      readonly onChange: () => void;
      readonly onError: (error: Error) => void;
    },
  ) {}

  get state(): ThreadState {
    return this.#state;
  }

  get threadId(): string | undefined {
    return this.#state.thread?.id;
  }

  /** The ids of all threads that were on screen here. */
  get seen(): ReadonlySet<string> {
    return this.#seen;
  }

  /** Aborted when another conversation comes on screen. */
  get scope(): AbortSignal {
    return this.#scope.signal;
  }

  /** Ends everything under way, so that another conversation can take the screen. */
  startScope(): void {
    this.#scope.abort();
    this.#scope = new AbortController();
  }

  dispatch(...actions: readonly ThreadAction[]): void {
    this.#state = actions.reduce(reduceThread, this.#state);
    if (this.threadId !== undefined) this.#seen.add(this.threadId);
    this.host.onChange();
  }

  fail(reason: ErrorReason, retry: Retry | null): void {
    this.dispatch({ type: "failed", reason, retry });
  }

  /** Shows and reports a failed request, unless its conversation is no longer on screen. */
  report(error: unknown, scope: AbortSignal, retry: Retry | null): void {
    if (scope.aborted) return;
    const failure = toFailure(error);
    this.host.onError(failure);
    this.fail({ kind: "failure", failure }, retry);
  }
}

/** Any error as a failure; one that no request explains is taken for an answer we cannot read. */
export function toFailure(error: unknown): ChatFailure {
  if (error instanceof ChatFailure) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new ChatFailure("protocol", message, { cause: error });
}
