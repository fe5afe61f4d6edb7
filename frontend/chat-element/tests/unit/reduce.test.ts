import { describe, expect, test } from "vitest";
import { ChatFailure } from "../../src/client/failure";
import type {
  AssistantMessageItem,
  Page,
  StreamEvent,
  ThreadItem,
  UserMessageItem,
} from "../../src/protocol/types";
import { reduceThread, type ThreadAction } from "../../src/thread/reduce";
import { EMPTY_THREAD, isAnswered, isItemEntry, type ThreadState } from "../../src/thread/state";

const base = { threadId: "thr_1", createdAt: "" };
const thread = { id: "thr_1", title: null, createdAt: "", status: { type: "active" as const } };

const user = (id: string, text: string): UserMessageItem => ({
  ...base,
  id,
  type: "user_message",
  content: [{ type: "input_text", text }],
  attachmentNames: [],
  quotedText: null,
});
const assistant = (id: string, text: string): AssistantMessageItem => ({
  ...base,
  id,
  type: "assistant_message",
  content: text ? [{ text, sources: [] }] : [],
});
const page = (
  data: readonly ThreadItem[],
  hasMore = false,
  after: string | null = null,
): Page<ThreadItem> => ({
  data,
  hasMore,
  after,
});
const event = (value: StreamEvent): ThreadAction => ({ type: "event", event: value });
const stored = (items: readonly ThreadItem[], hasMore = false): ThreadAction => ({
  type: "stored",
  thread,
  items: page(items, hasMore),
});
const run = (...actions: readonly ThreadAction[]): ThreadState => actions.reduce(reduceThread, EMPTY_THREAD);
const ids = (state: ThreadState) =>
  state.entries.map((entry) => (isItemEntry(entry) ? entry.item.id : entry.kind));
const progressions = (state: ThreadState) =>
  state.entries.filter(isItemEntry).map(({ progression }) => progression);

const written: ThreadAction = { type: "message_written", item: user("local:1", "hi") };

describe("a message on its way", () => {
  test("the stored message takes the place and the key of the one written here", () => {
    const state = run(
      written,
      { type: "turn_started" },
      event({ type: "thread.item.done", item: user("msg_1", "hi") }),
    );
    expect(ids(state)).toEqual(["msg_1"]);
    expect(state.entries[0]?.key).toBe("local:1");
    expect(progressions(state)).toEqual(["stored"]);
  });

  test("an unsent message is not taken for the next one", () => {
    const state = run(
      written,
      { type: "message_failed", key: "local:1" },
      { type: "message_written", item: user("local:2", "hello?") },
      event({ type: "thread.item.done", item: user("msg_1", "hello?") }),
    );
    expect(ids(state)).toEqual(["local:1", "msg_1"]);
    expect(progressions(state)).toEqual(["unsent", "stored"]);
  });

  test("the next message takes old errors away, but not the one of a message that still waits", () => {
    const failure = new ChatFailure("offline", "Failed to fetch");
    const input = { content: [], attachments: [], inference_options: {} };
    const state = run(
      written,
      { type: "failed", reason: { kind: "unanswered" }, retry: null },
      {
        type: "failed",
        reason: { kind: "failure", failure },
        retry: { kind: "send", messageKey: "local:1", input },
      },
      { type: "message_written", item: user("local:2", "again") },
    );
    expect(ids(state)).toEqual(["local:1", "error", "local:2"]);
  });
});

describe("a growing answer", () => {
  const growing = run(
    event({ type: "thread.item.added", item: assistant("msg_2", "") }),
    event({
      type: "thread.item.updated",
      itemId: "msg_2",
      update: { type: "text_delta", index: 0, delta: "Hel" },
    }),
    event({
      type: "thread.item.updated",
      itemId: "msg_2",
      update: { type: "text_delta", index: 1, delta: "B" },
    }),
    event({
      type: "thread.item.updated",
      itemId: "msg_2",
      update: { type: "text_delta", index: 0, delta: "lo" },
    }),
  );

  test("deltas go to their part, parts that have not come yet are made", () => {
    expect(growing.entries[0]).toMatchObject({
      progression: "growing",
      item: { content: [{ text: "Hello" }, { text: "B" }] },
    });
  });

  test("the finished item wins over what was pieced together", () => {
    const state = reduceThread(
      growing,
      event({ type: "thread.item.done", item: assistant("msg_2", "Hello!") }),
    );
    expect(state.entries).toMatchObject([{ progression: "stored", item: { content: [{ text: "Hello!" }] } }]);
  });

  test("an index beyond all measure and an item that is unknown change nothing", () => {
    const huge = { type: "text_delta", index: 1e9, delta: "x" } as const;
    expect(
      reduceThread(growing, event({ type: "thread.item.updated", itemId: "msg_2", update: huge })).entries,
    ).toEqual(growing.entries);
    expect(
      reduceThread(growing, event({ type: "thread.item.updated", itemId: "no", update: huge })).entries,
    ).toEqual(growing.entries);
  });
});

describe("the server's thread", () => {
  test("thread.updated brings a title, and its empty page of items takes nothing away", () => {
    const state = run(
      stored([assistant("msg_1", "Hi")]),
      event({ type: "thread.updated", thread: { ...thread, title: "Greeting", items: page([]) } }),
    );
    expect(state.thread?.title).toBe("Greeting");
    expect(ids(state)).toEqual(["msg_1"]);
  });

  test("an answer asked for again takes away what came after the message, as the server does", () => {
    const state = run(stored([user("msg_1", "hi"), assistant("msg_2", "No.")]), {
      type: "answer_retried",
      itemId: "msg_1",
    });
    expect(ids(state)).toEqual(["msg_1"]);
    expect(isAnswered(state)).toBe(false);
  });

  test("a retry is offered only for a message that is stored", () => {
    const error = event({ type: "error", code: "custom", message: "No", allowRetry: true });
    expect(run(written, error).entries.at(-1)).toMatchObject({ kind: "error", retry: null });
    expect(run(stored([user("msg_1", "hi")]), error).entries.at(-1)).toMatchObject({
      retry: { kind: "answer", itemId: "msg_1" },
    });
  });

  test("older items go above, and none is shown twice", () => {
    const state = run(
      stored([assistant("msg_3", "c")], true),
      { type: "older_requested" },
      { type: "older_loaded", items: page([assistant("msg_1", "a"), assistant("msg_3", "c")], false) },
    );
    expect(ids(state)).toEqual(["msg_1", "msg_3"]);
    expect(state.older).toEqual({ hasMore: false, after: null, loading: false });
  });
});

describe("reading the thread again", () => {
  test("a message that turns out to be stored is recognised, and its error goes", () => {
    const failure = new ChatFailure("offline", "Failed to fetch");
    const input = { content: [], attachments: [], inference_options: {} };
    const state = run(
      stored([user("msg_1", "hi"), assistant("msg_2", "Hello.")]),
      written,
      { type: "message_failed", key: "local:1" },
      {
        type: "failed",
        reason: { kind: "failure", failure },
        retry: { kind: "send", messageKey: "local:1", input },
      },
      stored([user("msg_1", "hi"), assistant("msg_2", "Hello."), user("msg_3", "hi")]),
    );
    expect(ids(state)).toEqual(["msg_1", "msg_2", "msg_3"]);
    expect(state.entries[2]?.key).toBe("local:1");
  });

  test("an earlier message with the same words is not taken for it", () => {
    const state = run(
      stored([user("msg_1", "hi"), assistant("msg_2", "Hello.")]),
      written,
      stored([user("msg_1", "hi"), assistant("msg_2", "Hello.")]),
    );
    expect(ids(state)).toEqual(["msg_1", "msg_2", "local:1"]);
    expect(progressions(state)).toEqual(["stored", "stored", "sending"]);
  });

  test("half an answer that was not stored goes; notices keep their place", () => {
    const state = run(
      stored([user("msg_1", "hi")]),
      event({ type: "notice", level: "info", title: null, message: "Built-in" }),
      event({ type: "thread.item.added", item: assistant("msg_2", "Hal") }),
      stored([user("msg_1", "hi"), assistant("msg_3", "Whole.")]),
    );
    expect(ids(state)).toEqual(["msg_1", "notice", "msg_3"]);
  });

  test("older pages that were loaded stay when the newest page overlaps them", () => {
    const state = run(
      stored([assistant("msg_2", "b"), assistant("msg_3", "c")], true),
      { type: "older_loaded", items: page([assistant("msg_1", "a")]) },
      stored([assistant("msg_3", "c"), assistant("msg_4", "d")], true),
    );
    expect(ids(state)).toEqual(["msg_1", "msg_2", "msg_3", "msg_4"]);
    expect(state.older.hasMore).toBe(false);
  });
});
