import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BackendClient } from "@/lib/api/backend-client";
import { TasksApi } from "@/lib/tasks/api";
import { NO_FILTER } from "@/lib/tasks/filter";
import { TaskStore } from "@/lib/tasks/store";
import { FakeBackend } from "../../support/fake-backend";

let backend: FakeBackend;
let store: TaskStore;

beforeEach(async () => {
  backend = await FakeBackend.start();
  store = new TaskStore(new TasksApi(new BackendClient(backend.url, "user-1", fetch)));
});

afterEach(() => backend.stop());

function shownTitles(): readonly string[] {
  const { list } = store.getState();
  return list.kind === "ready" ? list.tasks.map(({ title }) => title) : [];
}

/** Every list of titles that a watcher of the page would have seen, without repeats. */
function recordTitles(): string[][] {
  const seen: string[][] = [];
  store.subscribe(() => {
    const titles = [...shownTitles()];
    if (JSON.stringify(titles) !== JSON.stringify(seen.at(-1))) seen.push(titles);
  });
  return seen;
}

describe("reading", () => {
  it("shows open and done tasks, from all pages", async () => {
    for (let number = 1; number <= 230; number += 1) backend.seed({ title: `Task ${number}` });
    backend.seed({ title: "Old", completed: true });
    await store.refresh();
    expect(shownTitles()).toHaveLength(231);
    expect(store.getState().list).toMatchObject({ kind: "ready", hasOlderDone: false });
  });

  it("begins, wherever the page comes to life late, as the server drew it", async () => {
    const drawn = store.getState();
    backend.seed({ title: "Milk" });
    await store.refresh();
    expect(shownTitles()).toEqual(["Milk"]);
    expect(store.getInitialState()).toBe(drawn);
  });

  it("shows done tasks a page at a time", async () => {
    for (let number = 1; number <= 150; number += 1)
      backend.seed({ title: `Done ${number}`, completed: true });
    await store.refresh();
    expect(shownTitles()).toHaveLength(100);
    expect(store.getState().list).toMatchObject({ hasOlderDone: true });
    await store.loadOlderDone();
    expect(shownTitles()).toHaveLength(150);
    expect(store.getState().list).toMatchObject({ hasOlderDone: false });
  });

  it("says so when the first reading fails, and recovers", async () => {
    backend.validTokens.add("nobody's");
    await store.refresh();
    expect(store.getState().list).toMatchObject({ kind: "failed", problem: { status: 401 } });
    backend.validTokens.clear();
    await store.refresh();
    expect(store.getState().list).toMatchObject({ kind: "ready", tasks: [] });
  });

  it("keeps the tasks in sight when a later reading fails", async () => {
    backend.seed({ title: "Milk" });
    await store.refresh();
    backend.validTokens.add("nobody's");
    await store.refresh();
    expect(shownTitles()).toEqual(["Milk"]);
    expect(store.getState().notice).toMatchObject({ kind: "failed", problem: { status: 401 } });
  });

  it("says that reading failed only until it works again", async () => {
    await store.refresh();
    backend.validTokens.add("nobody's");
    await store.refresh();
    await store.refresh();
    expect(store.getState().notice).toMatchObject({ kind: "failed", problem: { status: 401 } });
    backend.validTokens.clear();
    await store.refresh();
    expect(store.getState().notice).toBeNull();
  });
});

describe("adding", () => {
  beforeEach(() => store.refresh());

  it("shows the task at once and never twice", async () => {
    const seen = recordTitles();
    await store.add({ title: "Milk", due: "2026-11-24" });
    expect(seen).toEqual([["Milk"]]);
    expect(backend.tasks).toMatchObject([{ title: "Milk", due: "2026-11-24" }]);
    expect(store.getState().list).toMatchObject({ tasks: [{ id: backend.tasks[0]?.id }] });
  });

  it("takes a refused task away again and says what to do", async () => {
    backend.failNextChange(422, { detail: "The title is too long.", fix: "Use at most 200 characters." });
    const seen = recordTitles();
    expect(await store.add({ title: "Milk" })).toBe(false);
    expect(seen).toEqual([["Milk"], []]);
    expect(store.getState().notice).toMatchObject({
      kind: "failed",
      problem: { message: "The title is too long.", fix: "Use at most 200 characters." },
    });
  });

  it("makes one task when the answer is lost and the request repeated", async () => {
    backend.loseNextAnswer();
    expect(await store.add({ title: "Milk" })).toBe(true);
    expect(backend.tasks.map(({ title }) => title)).toEqual(["Milk"]);
    const keys = backend.requests
      .filter(({ method }) => method === "POST")
      .map(({ headers }) => headers["idempotency-key"]);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(keys[1]).toBe(keys[0]);
  });

  it("gives two tasks with the same words two keys", async () => {
    await store.add({ title: "Milk" });
    await store.add({ title: "Milk" });
    expect(backend.tasks).toHaveLength(2);
  });
});

describe("changing", () => {
  let id: number;

  beforeEach(async () => {
    id = backend.seed({ title: "Milk" }).id;
    await store.refresh();
  });

  it("ticks at once, and unticks when the backend refuses", async () => {
    backend.failNextChange(503, { detail: "The database is away.", fix: "Try again." });
    const seen: boolean[] = [];
    store.subscribe(() => {
      const { list } = store.getState();
      if (list.kind === "ready") seen.push(list.tasks[0]?.completed ?? false);
    });
    expect(await store.setCompleted(id, true)).toBe(false);
    expect(seen[0]).toBe(true);
    expect(seen.at(-1)).toBe(false);
    expect(backend.tasks[0]?.completed).toBe(false);
  });

  it("sends the changed fields only", async () => {
    await store.update(id, { title: "Oat milk", priority: "high" });
    expect(backend.requests.find(({ method }) => method === "PATCH")?.body).toEqual({
      title: "Oat milk",
      priority: "high",
    });
    expect(shownTitles()).toEqual(["Oat milk"]);
  });

  it("shows two changes at the same time until both are there", async () => {
    await Promise.all([store.update(id, { title: "Oat milk" }), store.setCompleted(id, true)]);
    expect(store.getState().list).toMatchObject({ tasks: [{ title: "Oat milk", completed: true }] });
    expect(backend.tasks).toMatchObject([{ title: "Oat milk", completed: true }]);
  });

  it("reads the list anew when a task is gone already", async () => {
    backend.tasks = [];
    expect(await store.setCompleted(id, true)).toBe(false);
    expect(shownTitles()).toEqual([]);
    expect(store.getState().notice).toMatchObject({ problem: { message: "There is no such task." } });
  });
});

describe("deleting", () => {
  let id: number;

  beforeEach(async () => {
    id = backend.seed({ title: "Milk" }).id;
    await store.refresh();
  });

  it("offers to take it back, and does", async () => {
    await store.remove(id);
    expect(shownTitles()).toEqual([]);
    expect(store.getState().notice).toEqual({ kind: "deleted", title: "Milk" });
    await store.undo();
    expect(shownTitles()).toEqual(["Milk"]);
    expect(store.getState().notice).toEqual({ kind: "undone", message: "Restored “Milk”." });
  });

  it("withdraws the offer once the chat changed something, which the undo would hit instead", async () => {
    await store.remove(id);
    await store.refreshAfterChat();
    expect(store.getState().notice).toBeNull();
  });

  it("withdraws the offer with the next change", async () => {
    await store.remove(id);
    await store.add({ title: "Bread" });
    expect(store.getState().notice).toBeNull();
  });

  it("says when there is nothing to take back", async () => {
    await store.undo();
    expect(store.getState().notice).toMatchObject({
      kind: "failed",
      problem: { status: 409, message: "There is nothing to undo." },
    });
  });
});

describe("changes made elsewhere", () => {
  const isNoticed = () => store.getState().notice?.kind === "deleted";
  const countReadings = () => backend.requests.filter(({ path }) => path.includes("status=pending")).length;

  it("are read, many at once with one reading or two", async () => {
    await store.refresh();
    const before = countReadings();
    backend.seed({ title: "Milk" });
    await Promise.all(Array.from({ length: 20 }, () => store.followChanges()));
    expect(shownTitles()).toEqual(["Milk"]);
    expect(countReadings() - before).toBeLessThanOrEqual(2);
  });

  it("withdraw the offer to undo, which would hit them instead", async () => {
    const { id } = backend.seed({ title: "Milk" });
    await store.refresh();
    await store.remove(id);
    // The news of our own change leaves the offer.
    await store.followChanges();
    expect(isNoticed()).toBe(true);
    backend.seed({ title: "Bread" });
    await store.followChanges();
    expect(isNoticed()).toBe(false);
  });
});

describe("filtering", () => {
  beforeEach(async () => {
    for (let number = 1; number <= 150; number += 1)
      backend.seed({ title: `Done ${number}`, completed: true });
    backend.seed({ title: "Photos of the garden", tags: ["garden"], completed: true });
    await store.refresh();
  });

  it("finds what is not loaded yet, by word and by tag, and forgets it afterwards", async () => {
    expect(shownTitles()).not.toContain("Photos of the garden");
    for (const change of [{ search: "photos garden" }, { tag: "garden" }, { search: "#garden" }]) {
      await store.filter({ ...NO_FILTER, ...change });
      expect(shownTitles(), JSON.stringify(change)).toContain("Photos of the garden");
      await store.filter(NO_FILTER);
      expect(shownTitles()).not.toContain("Photos of the garden");
    }
  });

  it("asks nobody where everything is loaded", async () => {
    backend.tasks = backend.tasks.slice(0, 10);
    await store.refresh();
    const before = backend.requests.length;
    await store.filter({ ...NO_FILTER, search: "done" });
    expect(backend.requests).toHaveLength(before);
  });

  it("shows a change to what was found", async () => {
    await store.filter({ ...NO_FILTER, search: "garden" });
    const found = backend.tasks.at(-1);
    await store.update(found?.id ?? 0, { title: "Photos of the garden party" });
    expect(shownTitles()).toContain("Photos of the garden party");
  });
});
