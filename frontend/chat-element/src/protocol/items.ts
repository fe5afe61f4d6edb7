import {
  isObject,
  type JsonObject,
  readBoolean,
  readEach,
  readList,
  readNumber,
  readObject,
  readOptionalString,
  readString,
  readWord,
} from "./read";
import type {
  AssistantContent,
  Page,
  Source,
  Step,
  StructuredQuestion,
  Thread,
  ThreadItem,
  ThreadStatus,
  UserContent,
} from "./types";
import { readWidget } from "./widgets";

const SILENT_TYPES = new Set(["end_of_turn", "hidden_context_item", "sdk_hidden_context"]);

/** Reads one item of a thread. An unknown type becomes an item that says so, not an error. */
export function readItem(value: unknown): ThreadItem {
  const source = readObject(value, "A thread item");
  const type = readString(source, "type");
  const base = {
    id: readString(source, "id"),
    threadId: readOptionalString(source, "thread_id") ?? "",
    createdAt: readOptionalString(source, "created_at") ?? "",
  };
  switch (type) {
    case "user_message":
      return {
        ...base,
        type,
        content: readEach(readList(source, "content"), readUserContent),
        attachmentNames: readEach(readList(source, "attachments"), (entry) =>
          readString(readObject(entry, "An attachment"), "name"),
        ),
        quotedText: readOptionalString(source, "quoted_text"),
      };
    case "assistant_message":
      return { ...base, type, content: readEach(readList(source, "content"), readAssistantContent) };
    case "client_tool_call":
      return {
        ...base,
        type,
        status: readWord(source, "status", ["pending", "completed"], "pending"),
        name: readString(source, "name"),
        arguments: isObject(source.arguments) ? source.arguments : {},
      };
    case "widget": {
      const widget = readObject(source.widget, "A widget");
      return { ...base, type, widget: readWidget(widget), source: widget };
    }
    case "generated_image": {
      const node = toImageNode(source);
      return { ...base, type: "widget", widget: readWidget(node), source: node };
    }
    case "structured_input":
      return {
        ...base,
        type,
        status: readWord(source, "status", ["pending", "answered", "skipped"], "pending"),
        inputs: readEach(readList(source, "inputs"), readQuestion),
      };
    case "task":
      return { ...base, type, step: readStep(source.task) };
    case "workflow":
      return { ...base, type, ...readWorkflow(readObject(source.workflow, "A workflow")) };
    default:
      return SILENT_TYPES.has(type)
        ? { ...base, type: "silent" }
        : { ...base, type: "unknown", sentType: type };
  }
}

/**
 * A generated image is drawn as an image is anywhere. Until it is there, it says that it is being made.
 * @param source with `image` and, while the image is being made, `progress` from 0 to 1
 */
export function toImageNode(source: JsonObject): JsonObject {
  const image = isObject(source.image) ? source.image : null;
  return {
    type: "Image",
    src: image?.url,
    isGenerated: true,
    isPending: image === null,
    progress: readNumber(source, "progress"),
    radius: "lg",
  };
}

function readUserContent(value: unknown): UserContent {
  const source = readObject(value, "Message content");
  const text = readString(source, "text");
  if (source.type !== "input_tag") return { type: "input_text", text };
  return {
    type: "input_tag",
    id: readString(source, "id"),
    text,
    data: isObject(source.data) ? source.data : {},
    group: readOptionalString(source, "group"),
    interactive: readBoolean(source, "interactive"),
  };
}

/** Reads one part of an assistant message, with the sources its annotations name. */
export function readAssistantContent(value: unknown): AssistantContent {
  const source = readObject(value, "Message content");
  return {
    text: readString(source, "text"),
    sources: readEach(readList(source, "annotations"), readAnnotation),
  };
}

/** Reads the source behind an annotation. */
export function readAnnotation(value: unknown): Source {
  const annotation = readObject(value, "An annotation");
  return readSource(annotation.source);
}

function readSource(value: unknown): Source {
  const source = readObject(value, "A source");
  return {
    type: readWord(source, "type", ["url", "file", "entity"], "entity"),
    title: readString(source, "title"),
    url: readOptionalString(source, "url"),
  };
}

function readQuestion(value: unknown): StructuredQuestion {
  const source = readObject(value, "A question");
  const answer = isObject(source.answer) ? source.answer : null;
  return {
    id: readString(source, "id"),
    type: readWord(source, "type", ["multiple_choice", "freeform"], "freeform"),
    question: readString(source, "question"),
    description: readOptionalString(source, "description"),
    options: readEach(readList(source, "options"), (option) =>
      readString(readObject(option, "An option"), "value"),
    ),
    multiple: readBoolean(source, "multiple"),
    answer: answer && { values: readStrings(answer, "values"), skipped: readBoolean(answer, "skipped") },
  };
}

function readStrings(source: JsonObject, key: string): string[] {
  return readList(source, key).filter((value) => typeof value === "string");
}

/** Reads a task of a workflow. */
export function readStep(value: unknown): Step {
  const source = readObject(value, "A task");
  return {
    title: readOptionalString(source, "title") ?? readOptionalString(source, "title_query"),
    content: readOptionalString(source, "content"),
    queries: readStrings(source, "queries"),
    sources: readEach(readList(source, "sources"), readSource),
    status: readWord(source, "status_indicator", ["none", "loading", "complete"], "none"),
  };
}

function readWorkflow(source: JsonObject) {
  const summary = isObject(source.summary) ? source.summary : {};
  return {
    steps: readEach(readList(source, "tasks"), readStep),
    summary: readOptionalString(summary, "title"),
    durationSeconds: readNumber(summary, "duration"),
    expanded: readBoolean(source, "expanded"),
  };
}

function readStatus(value: unknown): ThreadStatus {
  if (!isObject(value)) return { type: "active" };
  if (value.type !== "locked" && value.type !== "closed") return { type: "active" };
  return { type: value.type, reason: readOptionalString(value, "reason") };
}

/** Reads a page of records; entries that do not fit are left out. */
export function readPage<T>(value: unknown, read: (entry: unknown) => T): Page<T> {
  const source = readObject(value, "A page");
  return {
    data: readEach(readList(source, "data"), read),
    hasMore: readBoolean(source, "has_more"),
    after: readOptionalString(source, "after"),
  };
}

export function readItemPage(value: unknown): Page<ThreadItem> {
  return readPage(value, readItem);
}

/** Reads a thread with the items that came with it. */
export function readThread(value: unknown): Thread {
  const source = readObject(value, "A thread");
  return {
    id: readString(source, "id"),
    title: readOptionalString(source, "title"),
    createdAt: readOptionalString(source, "created_at") ?? "",
    status: readStatus(source.status),
    items: isObject(source.items) ? readItemPage(source.items) : { data: [], hasMore: false, after: null },
  };
}

export function readThreadPage(value: unknown): Page<Thread> {
  return readPage(value, readThread);
}
