import type { BackendClient } from "@/lib/api/backend-client";
import { type Problem, toProblem } from "@/lib/api/problem";
import { type Preferences, parsePreferences } from "./preferences";

export type PreferencesState = Readonly<{
  /** null until they are read for the first time. */
  preferences: Preferences | null;
  /** Why the last reading or change failed. */
  problem: Problem | null;
  /** Counts the changes that the backend took, so that the page can say "Saved". */
  savedCount: number;
}>;

const BEFORE_LOADING: PreferencesState = { preferences: null, problem: null, savedCount: 0 };

/**
 * A person's preferences: what the backend said last, with a change under way laid over it.
 *
 * Made for React's useSyncExternalStore: the state is replaced, never changed.
 */
export class PreferencesStore {
  #state: PreferencesState = BEFORE_LOADING;
  #number = 0;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly backend: BackendClient) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): PreferencesState => this.#state;

  /** As the server draws it; see TaskStore. */
  readonly getInitialState = (): PreferencesState => BEFORE_LOADING;

  async refresh(): Promise<void> {
    await this.#run(() => this.backend.request("GET", "/settings"));
  }

  /** Shows the change at once, and takes it back when the backend refuses it. Returns whether it was taken. */
  async change(patch: Partial<Preferences>): Promise<boolean> {
    const before = this.#state.preferences;
    if (before !== null) this.#publish({ preferences: { ...before, ...patch }, problem: null });
    const isTaken = await this.#run(
      () => this.backend.request("PATCH", "/settings", { body: patch }),
      before,
    );
    if (isTaken) this.#publish({ savedCount: this.#state.savedCount + 1 });
    return isTaken;
  }

  /** Only the newest of several calls is shown. fallback: what to show after a failure; absent: as it is. */
  async #run(send: () => Promise<Response>, fallback?: Preferences | null): Promise<boolean> {
    this.#number += 1;
    const number = this.#number;
    try {
      const preferences = parsePreferences(await (await send()).json());
      if (number === this.#number) this.#publish({ preferences, problem: null });
      return true;
    } catch (error) {
      const problem = toProblem(error);
      if (number === this.#number)
        this.#publish(fallback === undefined ? { problem } : { problem, preferences: fallback });
      return false;
    }
  }

  #publish(change: Partial<PreferencesState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
