import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LiveMessage } from "@/lib/live/event-stream";
import { shareAmongTabs } from "@/lib/live/share-among-tabs";

type Send = (message: LiveMessage) => void;

/** Locks of a browser: one holder a name, the others wait in turn. Node.js 20 has none of its own. */
class Locks {
  #last: Promise<unknown> = Promise.resolve();

  async request(_name: string, { signal }: { signal: AbortSignal }, run: () => Promise<void>): Promise<void> {
    const before = this.#last;
    let free: () => void = () => undefined;
    this.#last = new Promise<void>((resolve) => {
      free = resolve;
    });
    const isAborted = new Promise<never>((_resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
    isAborted.catch(() => undefined);
    try {
      await Promise.race([before, isAborted]);
      await run();
    } finally {
      free();
    }
  }
}

/** A tab: what it hears, how it sends while it has the connection, and how it is closed. */
function openTab() {
  const ending = new AbortController();
  const heard: LiveMessage[] = [];
  const tab = { heard, send: null as Send | null, close: () => ending.abort() };
  void shareAmongTabs({
    name: "test",
    connect: (pass, signal) => {
      tab.send = pass;
      return new Promise((resolve) => signal.addEventListener("abort", () => resolve()));
    },
    onMessage: (message) => heard.push(message),
    signal: ending.signal,
  });
  return tab;
}

beforeEach(() => vi.stubGlobal("navigator", { locks: new Locks() }));
afterEach(() => vi.unstubAllGlobals());

describe("tabs of one browser", () => {
  it("share one connection, and all hear of a change", async () => {
    const [first, second] = [openTab(), openTab()];
    await vi.waitFor(() => expect(first.send).not.toBeNull());
    first.send?.({ kind: "change", what: ["tasks"] });
    await vi.waitFor(() => expect(second.heard).toEqual([{ kind: "change", what: ["tasks"] }]));
    expect(first.heard).toHaveLength(1);
    expect(second.send).toBeNull();
    first.close();
    second.close();
  });

  it("take over when the tab with the connection closes", async () => {
    const [first, second] = [openTab(), openTab()];
    await vi.waitFor(() => expect(first.send).not.toBeNull());
    first.close();
    await vi.waitFor(() => expect(second.send).not.toBeNull());
    second.close();
  });

  it("connect each by itself where there are no locks", async () => {
    vi.stubGlobal("navigator", {});
    const [first, second] = [openTab(), openTab()];
    expect(first.send).not.toBeNull();
    expect(second.send).not.toBeNull();
    first.close();
    second.close();
  });
});
