import type {
  ItemUpdate,
  Page,
  StreamEvent,
  ThreadItem,
  ThreadMetadata,
  UserMessageItem,
} from "../protocol/types";
import { mergeStored } from "./merge";
import {
  EMPTY_THREAD,
  type Entry,
  type ErrorReason,
  findLastUserMessage,
  isItemEntry,
  type Retry,
  type ThreadState,
} from "./state";
import { updateItem } from "./update-item";

export type ThreadAction =
  /** Another thread comes on screen; `loading` until its items are there. */
  | { readonly type: "opened"; readonly loading: boolean }
  /** The newest stored items, oldest first. */
  | { readonly type: "stored"; readonly thread: ThreadMetadata; readonly items: Page<ThreadItem> }
  | { readonly type: "older_requested" | "older_failed" }
  /** The items before those shown, oldest first. */
  | { readonly type: "older_loaded"; readonly items: Page<ThreadItem> }
  | { readonly type: "message_written"; readonly item: UserMessageItem }
  /** The user answers a question. */
  | { readonly type: "answer_given" }
  | { readonly type: "message_resent" | "message_failed"; readonly key: string }
  /** The answer to a message is asked for again: what came after it goes, as it does on the server. */
  | { readonly type: "answer_retried"; readonly itemId: string }
  | { readonly type: "turn_started" | "turn_broken" | "turn_ended" }
  /** These items grow no further, whether or not the server said so. */
  | { readonly type: "items_settled"; readonly itemIds: ReadonlySet<string> }
  | { readonly type: "event"; readonly event: StreamEvent }
  | { readonly type: "item_stored"; readonly item: ThreadItem }
  | { readonly type: "failed"; readonly reason: ErrorReason; readonly retry: Retry | null }
  | { readonly type: "error_dismissed"; readonly key: string }
  | { readonly type: "renamed"; readonly title: string };

/** The state after an action. Pure: same state and action, same result. */
export function reduceThread(state: ThreadState, action: ThreadAction): ThreadState {
  switch (action.type) {
    case "opened":
      return {
        ...EMPTY_THREAD,
        serial: state.serial,
        phase: action.loading ? { kind: "loading" } : { kind: "idle" },
      };
    case "stored":
      return {
        ...mergeStored(state, action.items),
        thread: action.thread,
        phase: state.phase.kind === "loading" ? { kind: "idle" } : state.phase,
      };
    case "older_requested":
      return { ...state, older: { ...state.older, loading: true } };
    case "older_failed":
      return { ...state, older: { ...state.older, loading: false } };
    case "older_loaded":
      return prependItems(state, action.items);
    case "message_written":
      return addEntry(dropErrors(state), {
        kind: "item",
        key: action.item.id,
        item: action.item,
        progression: "sending",
      });
    case "answer_given":
      return dropErrors(state);
    case "message_resent":
      return setProgression(state, action.key, "sending");
    case "message_failed":
      return setProgression(state, action.key, "unsent");
    case "answer_retried":
      return dropAfter(state, action.itemId);
    case "turn_started":
      return {
        ...state,
        phase: { kind: "answering", allowCancel: false, progress: null, reconnecting: false },
      };
    case "turn_broken":
      return setAnswering(state, { reconnecting: true, allowCancel: false, progress: null });
    case "turn_ended":
      return { ...state, phase: { kind: "idle" } };
    case "items_settled":
      return {
        ...state,
        entries: state.entries.map((entry) =>
          isItemEntry(entry) && entry.progression === "growing" && action.itemIds.has(entry.item.id)
            ? { ...entry, progression: "stored" }
            : entry,
        ),
      };
    case "event":
      return applyEvent(state, action.event);
    case "item_stored":
      return putItem(state, action.item, "stored");
    case "failed":
      return addError(
        { ...state, phase: state.phase.kind === "loading" ? { kind: "idle" } : state.phase },
        action.reason,
        action.retry,
      );
    case "error_dismissed":
      return { ...state, entries: state.entries.filter((entry) => entry.key !== action.key) };
    case "renamed":
      return state.thread ? { ...state, thread: { ...state.thread, title: action.title } } : state;
  }
}

function applyEvent(state: ThreadState, event: StreamEvent): ThreadState {
  switch (event.type) {
    case "thread.created":
    case "thread.updated": {
      // Both carry an empty page of items, which says nothing about what the thread holds.
      const { items: _items, ...thread } = event.thread;
      return { ...state, thread };
    }
    case "thread.item.added":
      return putItem(state, event.item, "growing");
    case "thread.item.done":
    case "thread.item.replaced":
      return putItem(state, event.item, "stored");
    case "thread.item.updated":
      return updateEntry(state, event.itemId, event.update);
    case "thread.item.removed":
      return {
        ...state,
        entries: state.entries.filter((entry) => !isItemEntry(entry) || entry.item.id !== event.itemId),
      };
    case "stream_options":
      return setAnswering(state, { allowCancel: event.allowCancel });
    case "progress_update":
      return setAnswering(state, { progress: event.progress });
    case "notice": {
      const { level, title, message } = event;
      const [key, next] = takeKey(state, "notice");
      return addEntry(next, { kind: "notice", key, level, title, message });
    }
    case "error": {
      const asked = event.allowRetry ? findLastUserMessage(state) : null;
      const retry: Retry | null =
        asked?.progression === "stored" ? { kind: "answer", itemId: asked.item.id } : null;
      return addError(state, { kind: "stream", code: event.code, message: event.message }, retry);
    }
    case "client_effect":
    case "unknown":
      return state;
  }
}

/** Looks from the end, where items grow: this runs for every word of an answer, in threads that may be long. */
function updateEntry(state: ThreadState, itemId: string, update: ItemUpdate): ThreadState {
  const place = state.entries.findLastIndex((entry) => isItemEntry(entry) && entry.item.id === itemId);
  const entry = state.entries[place];
  if (!entry || !isItemEntry(entry)) return state;
  return {
    ...state,
    entries: state.entries.with(place, { ...entry, item: updateItem(entry.item, update) }),
  };
}

/** Puts an item where its id is; a new user message takes the place of the one written here. */
function putItem(state: ThreadState, item: ThreadItem, progression: "growing" | "stored"): ThreadState {
  const index = state.entries.findIndex((entry) => isItemEntry(entry) && entry.item.id === item.id);
  const place =
    index < 0 && item.type === "user_message"
      ? state.entries.findIndex((entry) => isItemEntry(entry) && entry.progression === "sending")
      : index;
  const found = state.entries[place];
  if (!found) return addEntry(state, { kind: "item", key: item.id, item, progression });
  return {
    ...state,
    entries: state.entries.with(place, { kind: "item", key: found.key, item, progression }),
  };
}

function prependItems(state: ThreadState, items: Page<ThreadItem>): ThreadState {
  const known = new Set(state.entries.filter(isItemEntry).map((entry) => entry.item.id));
  const older: Entry[] = items.data
    .filter((item) => !known.has(item.id))
    .map((item) => ({ kind: "item", key: item.id, item, progression: "stored" }));
  return {
    ...state,
    entries: [...older, ...state.entries],
    older: { hasMore: items.hasMore, after: items.after, loading: false },
  };
}

function dropAfter(state: ThreadState, itemId: string): ThreadState {
  const index = state.entries.findIndex((entry) => isItemEntry(entry) && entry.item.id === itemId);
  return index < 0 ? state : { ...state, entries: state.entries.slice(0, index + 1) };
}

/** Errors are about the last turn; a new turn makes them stale, except where a message still waits. */
function dropErrors(state: ThreadState): ThreadState {
  return {
    ...state,
    entries: state.entries.filter((entry) => entry.kind !== "error" || entry.retry?.kind === "send"),
  };
}

function setProgression(state: ThreadState, key: string, progression: "sending" | "unsent"): ThreadState {
  return {
    ...state,
    entries: state.entries.map((entry) =>
      isItemEntry(entry) && entry.key === key ? { ...entry, progression } : entry,
    ),
  };
}

function setAnswering(
  state: ThreadState,
  change: Partial<Extract<ThreadState["phase"], { kind: "answering" }>>,
): ThreadState {
  return state.phase.kind === "answering" ? { ...state, phase: { ...state.phase, ...change } } : state;
}

function addError(state: ThreadState, reason: ErrorReason, retry: Retry | null): ThreadState {
  const [key, next] = takeKey(state, "error");
  return addEntry(next, { kind: "error", key, reason, retry });
}

function addEntry(state: ThreadState, entry: Entry): ThreadState {
  return { ...state, entries: [...state.entries, entry] };
}

function takeKey(state: ThreadState, prefix: string): [string, ThreadState] {
  return [`${prefix}:${state.serial}`, { ...state, serial: state.serial + 1 }];
}
