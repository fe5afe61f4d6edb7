/**
 * The protocol as OpenAI's Python package has it, against what the element's own readers make of it.
 * Fails when the package learns something new, until somebody has decided what the element does with it.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readEvent } from "../../src/protocol/events";
import { readAnnotation, readItem, readStep, readThread } from "../../src/protocol/items";
import { ProtocolError } from "../../src/protocol/read";
import type { CallRequest, StreamRequest } from "../../src/protocol/requests";
import { readAction } from "../../src/protocol/widgets";
import protocol from "../drift/protocol.json" with { type: "json" };
import { findPython } from "../sample-server/python";

const BASE = { id: "x", item_id: "x", thread_id: "thr_1", created_at: "2026-03-01T09:00:00" };

/** A type that nobody knows is read as "unknown"; one that is known is read, or found to lack its fields. */
function knows(read: () => Readonly<{ type: string }>): boolean {
  try {
    return read().type !== "unknown";
  } catch (error) {
    if (error instanceof ProtocolError) return true;
    throw error;
  }
}

function readUpdate(type: string): Readonly<{ type: string }> {
  const event = readEvent({ ...BASE, type: "thread.item.updated", update: { type } });
  return event.type === "thread.item.updated" ? event.update : event;
}

describe("what the server sends", () => {
  test.each(protocol.events)("event %s", (type) =>
    expect(knows(() => readEvent({ ...BASE, type }))).toBe(true),
  );

  test.each(protocol.updates)("update %s", (type) => expect(knows(() => readUpdate(type))).toBe(true));

  test.each(protocol.items)("item %s", (type) => expect(knows(() => readItem({ ...BASE, type }))).toBe(true));

  test("the probe itself tells unknown from known", () => {
    const type = "of.tomorrow";
    expect(knows(() => readEvent({ ...BASE, type }))).toBe(false);
    expect(knows(() => readUpdate(type))).toBe(false);
    expect(knows(() => readItem({ ...BASE, type }))).toBe(false);
  });

  test.each(protocol.userContent)("content of a user's message: %s", (type) => {
    const content = [{ type, id: "1", text: "hi", data: {} }];
    expect(readItem({ ...BASE, type: "user_message", content })).toMatchObject({ content: [{ type }] });
  });

  test.each(protocol.questions)("question %s", (type) => {
    const inputs = [{ type, id: "q", question: "Which?", options: [] }];
    expect(readItem({ ...BASE, type: "structured_input", inputs })).toMatchObject({ inputs: [{ type }] });
  });

  test.each(protocol.sources)("source %s", (type) => {
    expect(readAnnotation({ source: { type, title: "A" } }).type).toBe(type);
  });

  test.each(protocol.threadStatuses)("status of a thread: %s", (type) => {
    expect(readThread({ ...BASE, status: { type } }).status.type).toBe(type);
  });

  test.each(protocol.taskStatuses)("status of a task: %s", (status) => {
    expect(readStep({ status_indicator: status }).status).toBe(status);
  });

  test.each(protocol.noticeLevels)("level of a notice: %s", (level) => {
    expect(readEvent({ type: "notice", level, message: "m" })).toMatchObject({ level });
  });

  test("tasks, workflows and attachments are shown alike, whichever of these they are", () => {
    expect(protocol.tasks).toEqual(["custom", "file", "image", "thought", "web_search"]);
    expect(protocol.workflows).toEqual(["custom", "reasoning"]);
    expect(protocol.attachments).toEqual(["file", "image"]);
  });
});

describe("actions of widgets", () => {
  test("an action has the fields that are read", () => {
    const action = { type: "t", payload: {}, handler: "client", loadingBehavior: "self", streaming: false };
    expect(protocol.action).toEqual(Object.keys(action).sort());
    expect(readAction(action)).toEqual({
      type: "t",
      payload: {},
      handler: "client",
      loading: "self",
      streaming: false,
    });
  });

  test.each(protocol.actionHandlers)("handler %s", (handler) =>
    expect(readAction({ type: "t", handler })?.handler).toBe(handler),
  );

  test.each(protocol.actionLoading)("loading behaviour %s", (loadingBehavior) =>
    expect(readAction({ type: "t", loadingBehavior })?.loading).toBe(loadingBehavior),
  );
});

test("the parts of widgets have the fields that the drawing looks for", () => {
  expect(protocol.widgetParts).toEqual({
    Border: ["color", "size", "style"],
    Borders: ["bottom", "left", "right", "top", "x", "y"],
    CardAction: ["action", "label"],
    EditableProps: [
      "allowAutofillExtensions",
      "autoComplete",
      "autoFocus",
      "autoSelect",
      "name",
      "pattern",
      "placeholder",
      "required",
    ],
    MinMax: ["max", "min"],
    RadioOption: ["disabled", "label", "value"],
    SelectOption: ["description", "disabled", "label", "value"],
    Spacing: ["bottom", "left", "right", "top", "x", "y"],
    ThemeColor: ["dark", "light"],
    WidgetStatusWithFavicon: ["favicon", "frame", "text"],
    WidgetStatusWithIcon: ["icon", "text"],
    XAxisConfig: ["dataKey", "hide", "labels"],
  });
  expect(protocol.chartSeries).toEqual({
    area: ["color", "curveType", "dataKey", "label", "stack"],
    bar: ["color", "dataKey", "label", "stack"],
    line: ["color", "curveType", "dataKey", "label"],
  });
});

describe("what the element sends", () => {
  // Compiled against the types of the requests: a name too many or too few here is an error.
  const stream: Record<StreamRequest["type"], true> = {
    "threads.add_client_tool_output": true,
    "threads.add_structured_input": true,
    "threads.add_user_message": true,
    "threads.create": true,
    "threads.custom_action": true,
    "threads.retry_after_item": true,
  };
  const call: Record<CallRequest["type"], true> = {
    "attachments.create": true,
    "attachments.delete": true,
    "input.transcribe": true,
    "items.feedback": true,
    "items.list": true,
    "threads.delete": true,
    "threads.get_by_id": true,
    "threads.list": true,
    "threads.sync_custom_action": true,
    "threads.update": true,
  };

  test("requests are the package's", () => {
    expect(Object.keys(stream).sort()).toEqual(protocol.requests.stream);
    expect(Object.keys(call).sort()).toEqual(protocol.requests.call);
  });

  test("ratings are the package's", () => {
    type Kind = Extract<CallRequest, { type: "items.feedback" }>["params"]["kind"];
    const kinds: Record<Kind, true> = { negative: true, positive: true };
    expect(Object.keys(kinds)).toEqual(protocol.feedback);
  });
});

test("the generated list is what the installed package says", { timeout: 60_000 }, ({ skip }) => {
  const python = findPython();
  if ("missing" in python) return skip(python.missing);
  const script = fileURLToPath(new URL("../drift/list_protocol.py", import.meta.url));
  const now: unknown = JSON.parse(execFileSync(python.path, ["-W", "ignore", script], { encoding: "utf8" }));
  const stale = "The generated list is stale: run the command at the top of tests/drift/list_protocol.py.";
  expect(now, stale).toEqual(protocol);
});
