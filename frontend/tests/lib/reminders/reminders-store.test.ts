import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BackendClient } from "@/lib/api/backend-client";
import { RemindersApi } from "@/lib/reminders/api";
import { listSnoozes } from "@/lib/reminders/snooze";
import { RemindersStore } from "@/lib/reminders/store";
import { TasksApi } from "@/lib/tasks/api";
import { TaskStore } from "@/lib/tasks/store";
import { FakeBackend } from "../../support/fake-backend";

let backend: FakeBackend;
let store: RemindersStore;

beforeEach(async () => {
  backend = await FakeBackend.start();
  const client = new BackendClient(backend.url, "user-1", fetch);
  const tasks = new TaskStore(new TasksApi(client));
  store = new RemindersStore(new RemindersApi(client), (id) => tasks.setCompleted(id, true));
  backend.remind("Call Bob");
  backend.remind("Take the pills");
  await store.refresh();
});

afterEach(() => backend.stop());

function shown(): string[] {
  return store.getState().open.map(({ title }) => title);
}

function first() {
  const [reminder] = store.getState().open;
  if (reminder === undefined) throw new Error("No reminder is open.");
  return reminder;
}

describe("reminders", () => {
  it("go at once when dismissed, and stay away", async () => {
    const answer = store.dismiss(first());
    expect(shown()).toEqual(["Take the pills"]);
    await answer;
    expect(shown()).toEqual(["Take the pills"]);
    expect(backend.reminders[0]?.state).toBe("dismissed");
  });

  it("complete their task", async () => {
    await store.complete(first());
    expect(backend.tasks[0]?.completed).toBe(true);
    expect(shown()).toEqual(["Take the pills"]);
  });

  it("are quiet while snoozed", async () => {
    await store.snooze(first(), { minutes: 10 });
    expect(shown()).toEqual(["Take the pills"]);
    expect(Date.parse(backend.reminders[0]?.snoozed_until ?? "")).toBeGreaterThan(Date.now());
    const before = new Date(Date.now() - 1_000).toISOString();
    Object.assign(backend.reminders[0] ?? {}, { snoozed_until: before });
    await store.refresh();
    expect(shown()).toContain("Call Bob");
  });

  it("tell when they were asked for, which an answer here does not change", async () => {
    const { askedAt } = store.getState();
    expect(askedAt).toBeLessThanOrEqual(Date.now());
    const answer = store.dismiss(first());
    expect(store.getState().askedAt).toBe(askedAt);
    const answeredAt = Date.now();
    await answer;
    expect(store.getState().askedAt).toBeGreaterThanOrEqual(answeredAt);
  });

  it("come back and say why when the backend refuses", async () => {
    backend.failNextChange(503, { detail: "The database is away.", fix: "Try again." });
    await store.dismiss(first());
    expect(shown()).toEqual(["Call Bob", "Take the pills"]);
    expect(store.getState().problem).toMatchObject({ message: "The database is away." });
  });
});

describe("listSnoozes", () => {
  it("puts off by minutes, or to the next morning where the person is", () => {
    expect(listSnoozes(new Date("2026-11-27T23:30:00+01:00")).map(({ snooze }) => snooze)).toEqual([
      { minutes: 10 },
      { minutes: 60 },
      { until: "2026-11-28T08:00:00.000Z" },
    ]);
  });
});
