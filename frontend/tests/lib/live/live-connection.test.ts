import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BackendClient } from "@/lib/api/backend-client";
import { keepConnected } from "@/lib/live/connection";
import type { LiveMessage } from "@/lib/live/event-stream";
import { FakeBackend } from "../../support/fake-backend";

let backend: FakeBackend;
let ending: AbortController;
let messages: LiveMessage[];
let pauses: number[];
let running: Promise<void>;

function connect(silenceMs?: number): void {
  const client = new BackendClient(backend.url, "user-1", fetch);
  running = keepConnected({
    open: (signal) => client.openStream("/events", signal),
    onMessage: (message) => messages.push(message),
    signal: ending.signal,
    pause: async (milliseconds, signal) => {
      pauses.push(milliseconds);
      // Long enough for a test to act in between, short enough not to wait for.
      if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, 1));
    },
    ...(silenceMs === undefined ? {} : { silenceMs }),
  });
}

beforeEach(async () => {
  backend = await FakeBackend.start();
  ending = new AbortController();
  messages = [];
  pauses = [];
});

afterEach(async () => {
  ending.abort();
  await running;
  await backend.stop();
});

describe("a connection for changes", () => {
  it("says that it is ready, then what changed", async () => {
    connect();
    await vi.waitFor(() => expect(messages).toEqual([{ kind: "ready" }]));
    backend.announce(["tasks", "reminders"]);
    await vi.waitFor(() => expect(messages.at(-1)).toEqual({ kind: "change", what: ["tasks", "reminders"] }));
  });

  it("ignores heartbeats and unknown topics, and takes nonsense for a change of everything", async () => {
    connect();
    await vi.waitFor(() => expect(backend.listeners.size).toBe(1));
    backend.write(": still here\n\nevent: weather\ndata: rain\n\n");
    backend.announce(["weather", "tasks"]);
    backend.write("event: change\ndata: {\n\n");
    await vi.waitFor(() =>
      expect(messages).toEqual([
        { kind: "ready" },
        { kind: "change", what: ["tasks"] },
        { kind: "change", what: ["tasks", "conversations", "settings", "reminders"] },
      ]),
    );
  });

  it("comes back after the stream ended", async () => {
    connect();
    await vi.waitFor(() => expect(backend.listeners.size).toBe(1));
    backend.endStreams();
    await vi.waitFor(() => expect(messages).toEqual([{ kind: "ready" }, { kind: "ready" }]));
  });

  it("pauses longer and longer while it is refused", async () => {
    backend.validTokens.add("another");
    connect();
    await vi.waitFor(() => expect(pauses.length).toBeGreaterThan(9));
    ending.abort();
    expect(pauses[0]).toBeLessThanOrEqual(1_000);
    expect(pauses[3]).toBeGreaterThan(3_900);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(60_000);
    expect(messages).toEqual([]);
  });

  it("leaves a connection that is silent for too long", async () => {
    connect(20);
    await vi.waitFor(() => expect(messages.length).toBeGreaterThan(1));
  });

  it("ends with the signal", async () => {
    connect();
    await vi.waitFor(() => expect(backend.listeners.size).toBe(1));
    ending.abort();
    await running;
    await vi.waitFor(() => expect(backend.listeners.size).toBe(0));
  });
});
