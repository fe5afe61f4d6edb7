/** The requests of the ChatKit protocol, in the exact form that goes over the wire. */
import type { JsonObject } from "./read";

export type WireUserContent =
  | { readonly type: "input_text"; readonly text: string }
  | {
      readonly type: "input_tag";
      readonly id: string;
      readonly text: string;
      readonly data: JsonObject;
      readonly group?: string;
      readonly interactive?: boolean;
    };

export interface UserInput {
  readonly content: readonly WireUserContent[];
  readonly attachments: readonly string[];
  readonly quoted_text?: string;
  readonly inference_options: {
    readonly tool_choice?: { readonly id: string };
    readonly model?: string;
  };
}

export interface ActionParams {
  readonly thread_id: string;
  readonly item_id?: string;
  readonly action: { readonly type: string; readonly payload?: JsonObject };
}

export interface StructuredSubmission {
  readonly status: "answered" | "skipped";
  readonly answers: Readonly<
    Record<string, { readonly values: readonly string[]; readonly skipped: boolean }>
  >;
}

interface Request<Type extends string, Params> {
  readonly type: Type;
  readonly params: Params;
}

/** Requests that are answered with a stream of events. */
export type StreamRequest =
  | Request<"threads.create", { readonly input: UserInput }>
  | Request<"threads.add_user_message", { readonly thread_id: string; readonly input: UserInput }>
  | Request<"threads.add_client_tool_output", { readonly thread_id: string; readonly result: unknown }>
  | Request<
      "threads.add_structured_input",
      { readonly thread_id: string; readonly item_id: string; readonly input: StructuredSubmission }
    >
  | Request<"threads.retry_after_item", { readonly thread_id: string; readonly item_id: string }>
  | Request<"threads.custom_action", ActionParams>;

interface PageParams {
  readonly limit: number;
  readonly order: "asc" | "desc";
  readonly after?: string;
}

/** Requests that are answered with one JSON document. */
export type CallRequest =
  | Request<"threads.get_by_id", { readonly thread_id: string }>
  | Request<"threads.list", PageParams>
  | Request<"threads.update", { readonly thread_id: string; readonly title: string }>
  | Request<"threads.delete", { readonly thread_id: string }>
  | Request<"threads.sync_custom_action", ActionParams>
  | Request<"items.list", PageParams & { readonly thread_id: string }>
  | Request<
      "attachments.create",
      { readonly name: string; readonly size: number; readonly mime_type: string }
    >
  | Request<"attachments.delete", { readonly attachment_id: string }>
  | Request<"input.transcribe", { readonly audio_base64: string; readonly mime_type: string }>
  | Request<
      "items.feedback",
      {
        readonly thread_id: string;
        readonly item_ids: readonly string[];
        readonly kind: "positive" | "negative";
      }
    >;
