import { type Problem, toProblem } from "@/lib/api/problem";
import type { TaskQuery, TasksApi } from "./api";
import { isFiltering, type TaskFilter, toQueries } from "./filter";
import type { Task, TaskDraft, TaskPatch } from "./task";
import { emptyTask, showsSame, type TaskList } from "./task-list";

/** At most this many pages of open tasks, and as many of done ones, are read (100 tasks each). */
const MAX_PAGES = 20;
/** A search looks through at most this many pages of what is not in sight yet, for each question it asks. */
const MAX_FOUND_PAGES = 5;

/** What the page says about the last change. */
export type Notice =
  | Readonly<{ kind: "deleted"; title: string }>
  | Readonly<{ kind: "undone"; message: string }>
  | Readonly<{ kind: "failed"; problem: Problem }>;

export type TaskState = Readonly<{ list: TaskList; notice: Notice | null }>;

/** A change that the page already shows while the backend still works on it. */
type Overlay = { readonly apply: (tasks: readonly Task[]) => readonly Task[]; isSettled: boolean };

/** A key that no other request has. (crypto.randomUUID exists on https and localhost only.) */
function createKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

const BEFORE_LOADING: TaskState = { list: { kind: "loading" }, notice: null };

/**
 * The tasks as the page shows them: what the backend said last, with the changes under way laid over it.
 *
 * A change shows at once. When the backend refuses it, its layer is taken away again, which is the whole roll-back, and
 * a notice says why. Made for React's useSyncExternalStore: the state is replaced, never changed.
 */
export class TaskStore {
  #state: TaskState = BEFORE_LOADING;
  #tasks: readonly Task[] | null = null;
  #donePages = 1;
  #hasOlderDone = false;
  #holdsAll = false;
  /** What a filter is asked for that #tasks does not hold; null while nothing is filtered. */
  #filter: TaskFilter | null = null;
  #found: readonly Task[] = [];
  #isFinding = false;
  #findNumber = 0;
  #following: Promise<void> | null = null;
  #isStale = false;
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

  /** As the server draws it. A part of the page that comes to life late must begin with it, whatever has come by then. */
  readonly getInitialState = (): TaskState => BEFORE_LOADING;

  /** Reads the tasks anew. Only the newest of several calls counts; a failure keeps the tasks that are shown. */
  async refresh(): Promise<void> {
    this.#refreshNumber += 1;
    const number = this.#refreshNumber;
    // Changes that the backend took before this reading began are in what it reads.
    const settled = this.#overlays.filter((overlay) => overlay.isSettled);
    try {
      const [pending, done] = await Promise.all([
        this.#readPages({ status: "pending" }, MAX_PAGES),
        this.#readPages({ status: "completed" }, this.#donePages),
      ]);
      if (number !== this.#refreshNumber) return;
      this.#tasks = [...pending.tasks, ...done.tasks];
      this.#hasOlderDone = done.hasMore && this.#donePages < MAX_PAGES;
      this.#holdsAll = !pending.hasMore && !done.hasMore;
      this.#reportReading(null);
      this.#overlays = this.#overlays.filter((overlay) => !settled.includes(overlay));
    } catch (error) {
      if (number !== this.#refreshNumber) return;
      this.#reportReading(toProblem(error));
    }
    this.#publish();
    await this.#find();
  }

  /**
   * Something changed, here or elsewhere: reads the tasks anew. Calls while that is under way are answered by one more
   * reading after it, however many they are.
   */
  followChanges(): Promise<void> {
    this.#isStale = true;
    this.#following ??= this.#followUntilFresh().finally(() => {
      this.#following = null;
    });
    return this.#following;
  }

  async #followUntilFresh(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      const before = this.#describeList();
      await this.refresh();
      // What was shown here already, as a change of our own, is no news. Anything else an undo would hit instead.
      if (showsSame(before, this.#describeList()) || this.#notice?.kind !== "deleted") continue;
      this.#notice = null;
      this.#publish();
    }
  }

  /** Looks for the tasks of a filter among those that are not in sight; null ends that. */
  async filter(filter: TaskFilter): Promise<void> {
    this.#filter = isFiltering(filter) ? filter : null;
    await this.#find();
  }

  async #find(): Promise<void> {
    this.#findNumber += 1;
    const number = this.#findNumber;
    const filter = this.#filter;
    const isFinding = filter !== null && !this.#holdsAll && this.#tasks !== null;
    if (!isFinding && !this.#isFinding && this.#found.length === 0) return;
    this.#isFinding = isFinding;
    if (!isFinding) this.#found = [];
    this.#publish();
    if (filter === null || !isFinding) return;
    try {
      const answers = await Promise.all(
        toQueries(filter).map((query) => this.#readPages(query, MAX_FOUND_PAGES)),
      );
      if (number !== this.#findNumber) return;
      this.#found = answers.flatMap(({ tasks }) => tasks);
      this.#reportReading(null);
    } catch (error) {
      if (number !== this.#findNumber) return;
      this.#reportReading(toProblem(error));
    }
    this.#isFinding = false;
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

  async #readPages(query: TaskQuery, maxPages: number): Promise<{ tasks: Task[]; hasMore: boolean }> {
    const tasks: Task[] = [];
    let cursor: string | null = null;
    for (let page = 0; page < maxPages; page += 1) {
      const { tasks: more, nextCursor } = await this.api.list(query, cursor);
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
    const known = new Map(this.#found.map((task) => [task.id, task]));
    for (const task of this.#tasks) known.set(task.id, task);
    const tasks = this.#overlays.reduce<readonly Task[]>(
      (shown, overlay) => overlay.apply(shown),
      this.#found.length === 0 ? this.#tasks : [...known.values()],
    );
    return { kind: "ready", tasks, hasOlderDone: this.#hasOlderDone, isFinding: this.#isFinding };
  }

  #publish(): void {
    this.#state = { list: this.#describeList(), notice: this.#notice };
    for (const listener of this.#listeners) listener();
  }
}
