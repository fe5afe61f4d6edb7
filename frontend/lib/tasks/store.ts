import { type Problem, toProblem } from "@/lib/api/problem";
import type { TasksApi } from "./api";
import type { Task, TaskDraft, TaskPatch } from "./task";

/** At most this many pages of open tasks, and as many of done ones, are read (100 tasks each). */
const MAX_PAGES = 20;

export type TaskList =
  | Readonly<{ kind: "loading" }>
  | Readonly<{ kind: "failed"; problem: Problem }>
  | Readonly<{ kind: "ready"; tasks: readonly Task[]; hasOlderDone: boolean }>;

/** What the page says about the last change. */
export type Notice =
  | Readonly<{ kind: "deleted"; title: string }>
  | Readonly<{ kind: "undone"; message: string }>
  | Readonly<{ kind: "failed"; problem: Problem }>;

export type TaskState = Readonly<{ list: TaskList; notice: Notice | null }>;

/** A change that the page already shows while the backend still works on it. */
type Overlay = { readonly apply: (tasks: readonly Task[]) => readonly Task[]; isSettled: boolean };

function emptyTask(id: number, draft: TaskDraft): Task {
  return {
    id,
    completed: false,
    description: null,
    due: null,
    due_end: null,
    recurrence: null,
    priority: null,
    tags: [],
    completed_at: null,
    ...draft,
  };
}

/** A key that no other request has. (crypto.randomUUID exists on https and localhost only.) */
function createKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

/**
 * The tasks as the page shows them: what the backend said last, with the changes under way laid over it.
 *
 * A change shows at once. When the backend refuses it, its layer is taken away again, which is the whole roll-back, and
 * a notice says why. Made for React's useSyncExternalStore: the state is replaced, never changed.
 */
export class TaskStore {
  #state: TaskState = { list: { kind: "loading" }, notice: null };
  #tasks: readonly Task[] | null = null;
  #donePages = 1;
  #hasOlderDone = false;
  #failure: Problem | null = null;
  #notice: Notice | null = null;
  #overlays: readonly Overlay[] = [];
  #refreshNumber = 0;
  #temporaryId = 0;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly api: TasksApi) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): TaskState => this.#state;

  /** Reads the tasks anew. Only the newest of several calls counts; a failure keeps the tasks that are shown. */
  async refresh(): Promise<void> {
    this.#refreshNumber += 1;
    const number = this.#refreshNumber;
    // Changes that the backend took before this reading began are in what it reads.
    const settled = this.#overlays.filter((overlay) => overlay.isSettled);
    try {
      const [pending, done] = await Promise.all([
        this.#readPages("pending", MAX_PAGES),
        this.#readPages("completed", this.#donePages),
      ]);
      if (number !== this.#refreshNumber) return;
      this.#tasks = [...pending.tasks, ...done.tasks];
      this.#hasOlderDone = done.hasMore && this.#donePages < MAX_PAGES;
      this.#reportReading(null);
      this.#overlays = this.#overlays.filter((overlay) => !settled.includes(overlay));
    } catch (error) {
      if (number !== this.#refreshNumber) return;
      this.#reportReading(toProblem(error));
    }
    this.#publish();
  }

  /** Keeps how the last reading went. Its notice goes with the next reading that works; those of changes stay. */
  #reportReading(failure: Problem | null): void {
    const isOfReading = this.#notice?.kind === "failed" && this.#notice.problem === this.#failure;
    if (isOfReading) this.#notice = null;
    if (failure !== null && this.#tasks !== null) this.#notice ??= { kind: "failed", problem: failure };
    this.#failure = failure;
  }

  /** The chat changed tasks: an undo offered here would now take back the chat's change, so the offer goes. */
  async refreshAfterChat(): Promise<void> {
    if (this.#notice?.kind === "deleted") this.#notice = null;
    await this.refresh();
  }

  /** Shows one more page of done tasks. */
  async loadOlderDone(): Promise<void> {
    this.#donePages = Math.min(this.#donePages + 1, MAX_PAGES);
    await this.refresh();
  }

  /** Returns whether the backend took the task, so that a form can keep the words of a refused one. */
  async add(draft: TaskDraft): Promise<boolean> {
    this.#temporaryId -= 1;
    const shown = emptyTask(this.#temporaryId, draft);
    const key = createKey();
    return this.#change(
      (tasks) => [...tasks, shown],
      async () => {
        await this.#createOnce(draft, key);
        return null;
      },
    );
  }

  async update(id: number, patch: TaskPatch): Promise<boolean> {
    return this.#change(
      (tasks) => tasks.map((task) => (task.id === id ? { ...task, ...patch } : task)),
      async () => {
        await this.api.update(id, patch);
        return null;
      },
    );
  }

  async setCompleted(id: number, completed: boolean): Promise<boolean> {
    const completedAt = completed ? new Date().toISOString() : null;
    return this.#change(
      (tasks) =>
        tasks.map((task) => (task.id === id ? { ...task, completed, completed_at: completedAt } : task)),
      async () => {
        await this.api.setCompleted(id, completed);
        return null;
      },
    );
  }

  /** Deletes a task and offers to take that back. */
  async remove(id: number): Promise<boolean> {
    const title = this.#tasks?.find((task) => task.id === id)?.title ?? "Task";
    return this.#change(
      (tasks) => tasks.filter((task) => task.id !== id),
      async () => {
        await this.api.remove(id);
        return { kind: "deleted", title };
      },
    );
  }

  /** Takes the last change back. */
  async undo(): Promise<boolean> {
    return this.#change(
      (tasks) => tasks,
      async () => ({ kind: "undone", message: await this.api.undo() }),
    );
  }

  readonly dismissNotice = (): void => {
    this.#notice = null;
    this.#publish();
  };

  async #readPages(
    status: "pending" | "completed",
    maxPages: number,
  ): Promise<{ tasks: Task[]; hasMore: boolean }> {
    const tasks: Task[] = [];
    let cursor: string | null = null;
    for (let page = 0; page < maxPages; page += 1) {
      const { tasks: more, nextCursor } = await this.api.list(status, cursor);
      tasks.push(...more);
      cursor = nextCursor;
      if (cursor === null) break;
    }
    return { tasks, hasMore: cursor !== null };
  }

  /** A lost answer is asked for once more: the key makes sure that there is one task all the same. */
  async #createOnce(draft: TaskDraft, key: string): Promise<Task> {
    try {
      return await this.api.create(draft, key);
    } catch (error) {
      if (toProblem(error).status !== 0) throw error;
      return this.api.create(draft, key);
    }
  }

  /** send: asks the backend, and may return what to say once it agreed. */
  async #change(apply: Overlay["apply"], send: () => Promise<Notice | null>): Promise<boolean> {
    const overlay: Overlay = { apply, isSettled: false };
    this.#overlays = [...this.#overlays, overlay];
    this.#notice = null;
    this.#publish();
    let isDone = true;
    try {
      this.#notice = await send();
      // The layer stays until a fresh list holds the change; otherwise the old state would flash up in between.
      overlay.isSettled = true;
    } catch (error) {
      isDone = false;
      this.#notice = { kind: "failed", problem: toProblem(error) };
      this.#overlays = this.#overlays.filter((other) => other !== overlay);
    }
    this.#publish();
    await this.refresh();
    return isDone;
  }

  #describeList(): TaskList {
    if (this.#tasks === null) {
      return this.#failure === null ? { kind: "loading" } : { kind: "failed", problem: this.#failure };
    }
    const tasks = this.#overlays.reduce((shown, overlay) => overlay.apply(shown), this.#tasks);
    return { kind: "ready", tasks, hasOlderDone: this.#hasOlderDone };
  }

  #publish(): void {
    this.#state = { list: this.#describeList(), notice: this.#notice };
    for (const listener of this.#listeners) listener();
  }
}
