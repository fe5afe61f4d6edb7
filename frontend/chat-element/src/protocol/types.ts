/** The parts of the ChatKit protocol that the element works with, after validation. */
import type { JsonObject } from "./read";

export type ThreadStatus =
  | { readonly type: "active" }
  | { readonly type: "locked" | "closed"; readonly reason: string | null };

export interface ThreadMetadata {
  readonly id: string;
  readonly title: string | null;
  readonly createdAt: string;
  readonly status: ThreadStatus;
}

export interface Page<T> {
  readonly data: readonly T[];
  readonly hasMore: boolean;
  readonly after: string | null;
}

export interface Thread extends ThreadMetadata {
  readonly items: Page<ThreadItem>;
}

interface ItemBase {
  readonly id: string;
  readonly threadId: string;
  readonly createdAt: string;
}

export type UserContent =
  | { readonly type: "input_text"; readonly text: string }
  | {
      readonly type: "input_tag";
      readonly id: string;
      readonly text: string;
      readonly data: JsonObject;
      readonly group: string | null;
      readonly interactive: boolean;
    };

export interface UserMessageItem extends ItemBase {
  readonly type: "user_message";
  readonly content: readonly UserContent[];
  readonly attachmentNames: readonly string[];
  readonly quotedText: string | null;
}

export interface Source {
  readonly type: "url" | "file" | "entity";
  readonly title: string;
  readonly url: string | null;
}

export interface AssistantContent {
  readonly text: string;
  readonly sources: readonly Source[];
}

export interface AssistantMessageItem extends ItemBase {
  readonly type: "assistant_message";
  readonly content: readonly AssistantContent[];
}

export interface ClientToolCallItem extends ItemBase {
  readonly type: "client_tool_call";
  readonly status: "pending" | "completed";
  readonly name: string;
  readonly arguments: JsonObject;
}

/** One component of a widget. Its properties are read, and checked, where it is drawn. */
export interface WidgetNode {
  readonly type: string;
  readonly id: string | null;
  readonly key: string | null;
  readonly props: JsonObject;
  readonly children: readonly WidgetNode[];
}

export interface WidgetItem extends ItemBase {
  readonly type: "widget";
  readonly widget: WidgetNode;
  /** The widget as the server sent it, for the page's own action handler. */
  readonly source: JsonObject;
}

export interface StructuredQuestion {
  readonly id: string;
  readonly type: "multiple_choice" | "freeform";
  readonly question: string;
  readonly description: string | null;
  readonly options: readonly string[];
  readonly multiple: boolean;
  readonly answer: StructuredAnswer | null;
}

export interface StructuredAnswer {
  readonly values: readonly string[];
  readonly skipped: boolean;
}

export interface StructuredInputItem extends ItemBase {
  readonly type: "structured_input";
  readonly status: "pending" | "answered" | "skipped";
  readonly inputs: readonly StructuredQuestion[];
}

/** One step of a workflow, or a task shown on its own. */
export interface Step {
  readonly title: string | null;
  readonly content: string | null;
  /** What was searched for. */
  readonly queries: readonly string[];
  /** The pages or files it found or read. */
  readonly sources: readonly Source[];
  readonly status: "none" | "loading" | "complete";
}

export interface TaskItem extends ItemBase {
  readonly type: "task";
  readonly step: Step;
}

export interface WorkflowItem extends ItemBase {
  readonly type: "workflow";
  readonly steps: readonly Step[];
  readonly summary: string | null;
  readonly durationSeconds: number | null;
  readonly expanded: boolean;
}

/** Markers and hidden context: part of the thread, never drawn. */
export interface SilentItem extends ItemBase {
  readonly type: "silent";
}

/** An item of a type this version does not know, shown as such. */
export interface UnknownItem extends ItemBase {
  readonly type: "unknown";
  readonly sentType: string;
}

export type ThreadItem =
  | UserMessageItem
  | AssistantMessageItem
  | ClientToolCallItem
  | WidgetItem
  | StructuredInputItem
  | TaskItem
  | WorkflowItem
  | SilentItem
  | UnknownItem;

export type ItemUpdate =
  | { readonly type: "content_set"; readonly index: number; readonly content: AssistantContent }
  | { readonly type: "text_delta"; readonly index: number; readonly delta: string }
  | { readonly type: "source_added"; readonly index: number; readonly source: Source }
  | { readonly type: "widget_set"; readonly widget: WidgetNode; readonly source: JsonObject }
  | { readonly type: "component_set"; readonly componentId: string; readonly component: WidgetNode }
  | { readonly type: "component_text_delta"; readonly componentId: string; readonly delta: string }
  | { readonly type: "step_set"; readonly index: number; readonly step: Step }
  | { readonly type: "unknown"; readonly sentType: string };

export type NoticeLevel = "info" | "warning" | "danger";

export interface Progress {
  readonly text: string;
  readonly icon: string | null;
}

export type StreamEvent =
  | { readonly type: "thread.created" | "thread.updated"; readonly thread: Thread }
  | {
      readonly type: "thread.item.added" | "thread.item.done" | "thread.item.replaced";
      readonly item: ThreadItem;
    }
  | { readonly type: "thread.item.updated"; readonly itemId: string; readonly update: ItemUpdate }
  | { readonly type: "thread.item.removed"; readonly itemId: string }
  | { readonly type: "stream_options"; readonly allowCancel: boolean }
  | { readonly type: "progress_update"; readonly progress: Progress }
  | { readonly type: "client_effect"; readonly name: string; readonly data: JsonObject }
  | {
      readonly type: "error";
      readonly code: string;
      readonly message: string | null;
      readonly allowRetry: boolean;
    }
  | {
      readonly type: "notice";
      readonly level: NoticeLevel;
      readonly message: string;
      readonly title: string | null;
    }
  | { readonly type: "unknown"; readonly sentType: string };
