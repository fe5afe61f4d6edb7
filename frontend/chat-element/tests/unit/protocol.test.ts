import { describe, expect, test } from "vitest";
import { readEvent } from "../../src/protocol/events";
import { readItem, readThreadPage } from "../../src/protocol/items";
import { ProtocolError } from "../../src/protocol/read";
import { readAction, readWidget } from "../../src/protocol/widgets";

const base = { id: "msg_1", thread_id: "thr_1", created_at: "2026-03-01T09:00:00" };

describe("items", () => {
  test("a user message keeps text, tags and the names of attachments", () => {
    const item = readItem({
      ...base,
      type: "user_message",
      content: [
        { type: "input_text", text: "finish " },
        { type: "input_tag", id: "7", text: "Report", data: { task: 7 }, interactive: true },
      ],
      attachments: [{ type: "file", id: "a", name: "plan.pdf", mime_type: "application/pdf" }],
      inference_options: {},
    });
    expect(item).toMatchObject({
      type: "user_message",
      threadId: "thr_1",
      content: [
        { type: "input_text", text: "finish " },
        { type: "input_tag", id: "7", text: "Report", data: { task: 7 }, interactive: true, group: null },
      ],
      attachmentNames: ["plan.pdf"],
      quotedText: null,
    });
  });

  test("annotations become sources, a broken one is left out", () => {
    const source = { type: "url", title: "Docs", url: "https://example.org" };
    const content = [
      {
        type: "output_text",
        text: "See",
        annotations: [{ type: "annotation", source }, { type: "annotation" }],
      },
    ];
    expect(readItem({ ...base, type: "assistant_message", content })).toMatchObject({
      content: [{ text: "See", sources: [{ type: "url", title: "Docs", url: "https://example.org" }] }],
    });
  });

  test("markers are silent, unknown types keep their name", () => {
    expect(readItem({ ...base, type: "end_of_turn" }).type).toBe("silent");
    expect(readItem({ ...base, type: "hologram" })).toMatchObject({ type: "unknown", sentType: "hologram" });
  });

  test.each([null, 3, "x", [], {}, { type: "user_message" }, { type: 1, id: "a" }])(
    "%j is no item",
    (value) => {
      expect(() => readItem(value)).toThrow(ProtocolError);
    },
  );

  test("a thread page reads titles that are missing, and statuses", () => {
    const threads = readThreadPage({
      data: [
        { id: "thr_1", created_at: "", items: { data: [] } },
        { id: "thr_2", title: "Shop", created_at: "", status: { type: "locked", reason: "Old" } },
        { title: "no id" },
      ],
      has_more: true,
      after: "thr_2",
    });
    expect(threads).toMatchObject({
      hasMore: true,
      after: "thr_2",
      data: [
        { id: "thr_1", title: null, status: { type: "active" } },
        { id: "thr_2", title: "Shop", status: { type: "locked", reason: "Old" } },
      ],
    });
    expect(threads.data).toHaveLength(2);
  });
});

describe("events", () => {
  test("an error without words keeps its code", () => {
    expect(readEvent({ type: "error", code: "stream.error", allow_retry: true })).toEqual({
      type: "error",
      code: "stream.error",
      message: null,
      allowRetry: true,
    });
  });

  test.each([
    {
      type: "thread.item.updated",
      item_id: "a",
      update: { type: "assistant_message.content_part.text_delta" },
    },
    {
      type: "thread.item.updated",
      item_id: "a",
      update: { type: "assistant_message.content_part.text_delta", content_index: -1, delta: "x" },
    },
    { type: "notice", level: "info" },
    { type: "client_effect" },
    { type: "stream_options" },
    {},
  ])("%j is refused", (value) => {
    expect(() => readEvent(value)).toThrow(ProtocolError);
  });

  test("unknown events and updates are told apart from broken ones", () => {
    expect(readEvent({ type: "sparkles" })).toEqual({ type: "unknown", sentType: "sparkles" });
    expect(readEvent({ type: "thread.item.updated", item_id: "a", update: { type: "sparkles" } })).toEqual({
      type: "thread.item.updated",
      itemId: "a",
      update: { type: "unknown", sentType: "sparkles" },
    });
  });
});

describe("widgets", () => {
  test("a Transition's only child is a child", () => {
    const widget = readWidget({ type: "Transition", children: { type: "Text", value: "x" } });
    expect(widget.children.map(({ type }) => type)).toEqual(["Text"]);
  });

  test("a tree without end is cut", () => {
    let tree: unknown = { type: "Text", value: "deep" };
    for (let depth = 0; depth < 5_000; depth += 1) tree = { type: "Box", children: [tree] };
    let depth = 0;
    for (let node = readWidget(tree); node.children[0]; node = node.children[0]) depth += 1;
    expect(depth).toBe(40);
  });

  test("an action's handler, loading and streaming have their defaults", () => {
    expect(readAction({ type: "go" })).toEqual({
      type: "go",
      payload: undefined,
      handler: "server",
      loading: "auto",
      streaming: true,
    });
    expect(readAction({ payload: {} })).toBeNull();
  });
});
