/** What is shown of a conversation. Immutable: every change makes a new state (see reduce.ts). */

import type { ChatFailure } from "../client/failure";
import type { StreamRequest, UserInput } from "../protocol/requests";
import type { NoticeLevel, Progress, ThreadItem, ThreadMetadata } from "../protocol/types";

/** What the Retry button of an error does. */
export type Retry =
  /** The message never reached the server: send it again. */
  | { readonly kind: "send"; readonly messageKey: string; readonly input: UserInput }
  /** The server still waits for what was given to this item, a question or a call: give it again. */
  | { readonly kind: "give"; readonly itemId: string; readonly request: StreamRequest }
  /** It is stored, the answer is not: ask for an answer to it. */
  | { readonly kind: "answer"; readonly itemId: string }
  /** Read the thread again. */
  | { readonly kind: "load"; readonly threadId: string };

export type ErrorReason =
  | { readonly kind: "failure"; readonly failure: ChatFailure }
  /** The server said so in the stream; `message` is null when it gave only a code. */
  | { readonly kind: "stream"; readonly code: string; readonly message: string | null }
  /** The connection broke and no answer was stored. */
  | { readonly kind: "unanswered" };

/** How far an item has come: a message on its way, one that failed to go, a growing or a stored item. */
export type Progression = "sending" | "unsent" | "growing" | "stored";

export type Entry =
  | {
      readonly kind: "item";
      /** Stable for as long as the entry is shown, also when the stored item replaces a local one. */
      readonly key: string;
      readonly item: ThreadItem;
      readonly progression: Progression;
    }
  | {
      readonly kind: "notice";
      readonly key: string;
      readonly level: NoticeLevel;
      readonly title: string | null;
      readonly message: string;
    }
  | {
      readonly kind: "error";
      readonly key: string;
      readonly reason: ErrorReason;
      readonly retry: Retry | null;
    };

export type ItemEntry = Extract<Entry, { kind: "item" }>;

export type Phase =
  | { readonly kind: "idle" }
  | { readonly kind: "loading" }
  | {
      readonly kind: "answering";
      readonly allowCancel: boolean;
      readonly progress: Progress | null;
      /** The stream broke; what the server stored is being looked up. */
      readonly reconnecting: boolean;
    };

/** What the server holds before the first item shown; `after` is its cursor to that place. */
export interface Older {
  readonly hasMore: boolean;
  readonly after: string | null;
  readonly loading: boolean;
}

export interface ThreadState {
  /** The thread on the server; null for a new conversation. */
  readonly thread: ThreadMetadata | null;
  readonly entries: readonly Entry[];
  readonly older: Older;
  readonly phase: Phase;
  /** Numbers the entries made here, so that keys never repeat. */
  readonly serial: number;
}

export const EMPTY_THREAD: ThreadState = {
  thread: null,
  entries: [],
  older: { hasMore: false, after: null, loading: false },
  phase: { kind: "idle" },
  serial: 0,
};

export function isItemEntry(entry: Entry): entry is ItemEntry {
  return entry.kind === "item";
}

/** The stored user message that an answer belongs to; null before there is one. */
export function findLastUserMessage(state: ThreadState): ItemEntry | null {
  return state.entries.filter(isItemEntry).findLast((entry) => entry.item.type === "user_message") ?? null;
}

export function findItem(state: ThreadState, itemId: string): ItemEntry | null {
  return state.entries.filter(isItemEntry).find((entry) => entry.item.id === itemId) ?? null;
}

/** Whether a question or a client tool's call still waits for what it asks for. */
export function isPending(state: ThreadState, itemId: string): boolean {
  const item = findItem(state, itemId)?.item;
  return (
    (item?.type === "structured_input" || item?.type === "client_tool_call") && item.status === "pending"
  );
}

/** Whether anything the user can see was stored after an item: after their last message, if none is named. */
export function isAnswered(state: ThreadState, itemId: string | null = null): boolean {
  const asked = itemId === null ? findLastUserMessage(state) : findItem(state, itemId);
  const from = asked ? state.entries.indexOf(asked) + 1 : 0;
  return state.entries
    .slice(from)
    .some(
      (entry) =>
        isItemEntry(entry) && entry.progression === "stored" && entry.item.type !== "client_tool_call",
    );
}
