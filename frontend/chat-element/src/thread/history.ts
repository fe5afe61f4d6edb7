import type { ChatApi } from "../client/api";
import { readThread, readThreadPage } from "../protocol/items";
import type { Page, Thread, ThreadMetadata } from "../protocol/types";

/** How many threads one request asks for. */
const PAGE_SIZE = 30;

export interface HistoryState {
  readonly open: boolean;
  readonly loading: boolean;
  readonly threads: readonly ThreadMetadata[];
  readonly hasMore: boolean;
  readonly after: string | null;
  readonly failure: Error | null;
  /** The thread whose title is being written, or whose deletion waits for a yes. */
  readonly editing: { readonly threadId: string; readonly mode: "rename" | "delete" } | null;
}

export interface HistoryHost {
  readonly api: () => ChatApi;
  readonly onChange: () => void;
  readonly onToggle: (open: boolean) => void;
  readonly onRenamed: (threadId: string, title: string) => void;
  readonly onDeleted: (threadId: string) => void;
  readonly onError: (error: Error) => void;
}

const CLOSED: HistoryState = {
  open: false,
  loading: false,
  threads: [],
  hasMore: false,
  after: null,
  failure: null,
  editing: null,
};

/** The list of earlier threads, in pages, the newest first. */
export class History {
  #state: HistoryState = CLOSED;
  #scope = new AbortController();

  constructor(readonly host: HistoryHost) {}

  get state(): HistoryState {
    return this.#state;
  }

  /** Opens the panel and reads the first page anew. */
  async show(): Promise<void> {
    if (this.#state.open) return;
    this.#set({ open: true });
    this.host.onToggle(true);
    await this.reload();
  }

  hide(): void {
    if (!this.#state.open) return;
    this.#scope.abort();
    this.#set(CLOSED);
    this.host.onToggle(false);
  }

  async reload(): Promise<void> {
    this.#scope.abort();
    this.#scope = new AbortController();
    await this.#loadPage(null);
  }

  async loadMore(): Promise<void> {
    if (this.#state.loading || !this.#state.hasMore) return;
    await this.#loadPage(this.#state.after);
  }

  edit(editing: HistoryState["editing"]): void {
    this.#set({ editing });
  }

  /** Gives a thread a new title; an empty one changes nothing. */
  async rename(threadId: string, title: string): Promise<void> {
    const wanted = title.trim();
    this.#set({ editing: null });
    if (!wanted) return;
    await this.#change(async (api, signal) => {
      const thread = await api.call(
        { type: "threads.update", params: { thread_id: threadId, title: wanted } },
        readThread,
        signal,
      );
      const { threads } = this.#state;
      this.#set({ threads: threads.map((entry) => (entry.id === threadId ? thread : entry)) });
      this.host.onRenamed(threadId, thread.title ?? wanted);
    });
  }

  async delete(threadId: string): Promise<void> {
    this.#set({ editing: null });
    await this.#change(async (api, signal) => {
      await api.call({ type: "threads.delete", params: { thread_id: threadId } }, () => undefined, signal);
      this.#set({ threads: this.#state.threads.filter(({ id }) => id !== threadId) });
      this.host.onDeleted(threadId);
    });
  }

  async #loadPage(after: string | null): Promise<void> {
    this.#set({ loading: true, failure: null });
    await this.#change(async (api, signal) => {
      const page: Page<Thread> = await api.call(
        {
          type: "threads.list",
          params: { limit: PAGE_SIZE, order: "desc", ...(after === null ? {} : { after }) },
        },
        readThreadPage,
        signal,
      );
      const known = after === null ? [] : this.#state.threads;
      const ids = new Set(known.map(({ id }) => id));
      this.#set({
        threads: [...known, ...page.data.filter(({ id }) => !ids.has(id))],
        hasMore: page.hasMore,
        after: page.after,
      });
    });
    this.#set({ loading: false });
  }

  async #change(work: (api: ChatApi, signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = this.#scope;
    try {
      await work(this.host.api(), signal);
    } catch (error) {
      if (signal.aborted) return;
      const failure = error instanceof Error ? error : new Error(String(error));
      this.host.onError(failure);
      this.#set({ failure });
    }
  }

  #set(change: Partial<HistoryState>): void {
    // A panel that was closed meanwhile stays closed and empty.
    if (!this.#state.open && !change.open) return;
    this.#state = { ...this.#state, ...change };
    this.host.onChange();
  }
}
