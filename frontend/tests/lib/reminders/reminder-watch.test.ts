import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BackendClient } from "@/lib/api/backend-client";
import { RemindersApi } from "@/lib/reminders/api";
import { ReminderWatch } from "@/lib/reminders/watch";
import { FakeBackend } from "../../support/fake-backend";

let backend: FakeBackend;
let api: RemindersApi;

/** A tab that looks for reminders, and what it showed. */
function openTab({ canShow = true, isNoticed = true } = {}) {
  const shown: string[] = [];
  const watch = new ReminderWatch({
    api,
    canShow: () => canShow,
    show: async ({ title }) => {
      shown.push(title);
      return isNoticed;
    },
    onDue: () => undefined,
  });
  return { watch, shown };
}

beforeEach(async () => {
  backend = await FakeBackend.start();
  api = new RemindersApi(new BackendClient(backend.url, "user-1", fetch));
});

afterEach(async () => {
  vi.useRealTimers();
  await backend.stop();
});

describe("a watch for reminders", () => {
  it("shows each reminder in one of many tabs, and reports it", async () => {
    backend.remind("Call Bob");
    const tabs = [openTab(), openTab(), openTab()];
    for (const { watch } of tabs) watch.start();
    await Promise.all(tabs.map(({ watch }) => watch.check()));
    expect(tabs.flatMap(({ shown }) => shown)).toEqual(["Call Bob"]);
    expect(backend.reminders[0]?.state).toBe("shown");
    for (const { watch } of tabs) watch.stop();
  });

  it("leaves reminders alone that it cannot show", async () => {
    backend.remind("Call Bob");
    const { watch } = openTab({ canShow: false });
    watch.start();
    await watch.check();
    expect(backend.reminders[0]?.state).toBe("due");
    watch.stop();
  });

  it("does not report what nobody can have noticed", async () => {
    backend.remind("Call Bob");
    const { watch } = openTab({ isNoticed: false });
    watch.start();
    await watch.check();
    expect(backend.reminders[0]?.state).toBe("claimed");
    watch.stop();
  });

  it("asks again when the next one falls due, and in the end no more", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
    backend.nextReminderAt = new Date(Date.now() + 300_000).toISOString();
    const { watch, shown } = openTab();
    watch.start();
    await watch.check();
    backend.remind("Take the pills");
    backend.nextReminderAt = null;
    vi.advanceTimersByTime(299_000);
    expect(shown).toEqual([]);
    vi.advanceTimersByTime(2_000);
    await watch.check();
    expect(shown).toEqual(["Take the pills"]);
    watch.stop();
    const asked = backend.requests.length;
    vi.advanceTimersByTime(3_600_000);
    expect(backend.requests).toHaveLength(asked);
  });
});
