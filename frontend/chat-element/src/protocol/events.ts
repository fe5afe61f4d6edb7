import { readAnnotation, readAssistantContent, readItem, readStep, readThread, toImageNode } from "./items";
import {
  isObject,
  readBoolean,
  readIndex,
  readObject,
  readOptionalString,
  readString,
  readWord,
} from "./read";
import type { ItemUpdate, StreamEvent } from "./types";
import { readWidget } from "./widgets";

/** Reads one event of a stream. @throws ProtocolError when a known event lacks what it needs. */
export function readEvent(value: unknown): StreamEvent {
  const source = readObject(value, "A stream event");
  const type = readString(source, "type");
  switch (type) {
    case "thread.created":
    case "thread.updated":
      return { type, thread: readThread(source.thread) };
    case "thread.item.added":
    case "thread.item.done":
    case "thread.item.replaced":
      return { type, item: readItem(source.item) };
    case "thread.item.updated":
      return { type, itemId: readString(source, "item_id"), update: readUpdate(source.update) };
    case "thread.item.removed":
      return { type, itemId: readString(source, "item_id") };
    case "stream_options": {
      const options = readObject(source.stream_options, "Stream options");
      return { type, allowCancel: readBoolean(options, "allow_cancel") };
    }
    case "progress_update":
      return {
        type,
        progress: { text: readString(source, "text"), icon: readOptionalString(source, "icon") },
      };
    case "client_effect":
      return { type, name: readString(source, "name"), data: isObject(source.data) ? source.data : {} };
    case "error":
      return {
        type,
        code: readOptionalString(source, "code") ?? "custom",
        message: readOptionalString(source, "message"),
        allowRetry: readBoolean(source, "allow_retry"),
      };
    case "notice":
      return {
        type,
        level: readWord(source, "level", ["info", "warning", "danger"], "info"),
        message: readString(source, "message"),
        title: readOptionalString(source, "title"),
      };
    default:
      return { type: "unknown", sentType: type };
  }
}

function readUpdate(value: unknown): ItemUpdate {
  const source = readObject(value, "An item update");
  const type = readString(source, "type");
  switch (type) {
    case "assistant_message.content_part.added":
    case "assistant_message.content_part.done":
      return {
        type: "content_set",
        index: readIndex(source, "content_index"),
        content: readAssistantContent(source.content),
      };
    case "assistant_message.content_part.text_delta":
      return {
        type: "text_delta",
        index: readIndex(source, "content_index"),
        delta: readString(source, "delta"),
      };
    case "assistant_message.content_part.annotation_added":
      return {
        type: "source_added",
        index: readIndex(source, "content_index"),
        source: readAnnotation(source.annotation),
      };
    case "widget.root.updated": {
      const widget = readObject(source.widget, "A widget");
      return { type: "widget_set", widget: readWidget(widget), source: widget };
    }
    case "generated_image.updated": {
      const node = toImageNode(source);
      return { type: "widget_set", widget: readWidget(node), source: node };
    }
    case "widget.component.updated":
      return {
        type: "component_set",
        componentId: readString(source, "component_id"),
        component: readWidget(source.component),
      };
    case "widget.streaming_text.value_delta":
      return {
        type: "component_text_delta",
        componentId: readString(source, "component_id"),
        delta: readString(source, "delta"),
      };
    case "workflow.task.added":
    case "workflow.task.updated":
      return { type: "step_set", index: readIndex(source, "task_index"), step: readStep(source.task) };
    default:
      return { type: "unknown", sentType: type };
  }
}
