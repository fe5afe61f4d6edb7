import type { Page, ThreadItem, UserMessageItem } from "../protocol/types";
import { type Entry, type ItemEntry, isItemEntry, type ThreadState } from "./state";

/**
 * Puts the newest stored items (oldest first) into what is shown. The server is right about items:
 * those it does not have any more go. Older pages that were loaded stay, notices and errors keep
 * their place, and a message written here that the server stored meanwhile is recognised, so that
 * nothing is shown twice.
 */
export function mergeStored(state: ThreadState, items: Page<ThreadItem>): ThreadState {
  const shown = state.entries;
  const keptCount = countOlder(shown, items.data);
  const kept = shown.slice(0, keptCount);
  const rest = shown.slice(keptCount);
  const keys = new Map(rest.filter(isItemEntry).map((entry) => [entry.item.id, entry.key]));
  const waiting = rest.filter(isItemEntry).filter(isWaiting);
  const adopted = adoptStored(waiting, items.data, keys);
  const followers = groupFollowers(rest, adopted);

  const merged: Entry[] = [...kept, ...(followers.get(null) ?? [])];
  const placed = new Set<string | null>([null]);
  for (const item of items.data) {
    const key = keys.get(item.id) ?? item.id;
    merged.push({ kind: "item", key, item, progression: "stored" }, ...(followers.get(key) ?? []));
    placed.add(key);
  }
  // What followed an item that is gone, and messages that wait, stay at the end.
  for (const [key, entries] of followers) if (!placed.has(key)) merged.push(...entries);
  const older = keptCount > 0 ? state.older : { hasMore: items.hasMore, after: items.after, loading: false };
  return { ...state, entries: merged, older };
}

/** Whether the server may or may not have a message. */
export function isWaiting(entry: ItemEntry): boolean {
  return entry.progression === "sending" || entry.progression === "unsent";
}

/** How many entries lie before the page: all before its first item, if that one is shown. */
function countOlder(shown: readonly Entry[], page: readonly ThreadItem[]): number {
  const ids = new Set(page.map((item) => item.id));
  return Math.max(
    0,
    shown.findIndex((entry) => isItemEntry(entry) && ids.has(entry.item.id)),
  );
}

/** Matches waiting messages with stored ones that were not known before, by what they say. */
function adoptStored(
  waiting: readonly ItemEntry[],
  page: readonly ThreadItem[],
  keys: Map<string, string>,
): ReadonlySet<string> {
  const adopted = new Set<string>();
  for (const entry of waiting) {
    const stored = page.find(
      (item) => item.type === "user_message" && !keys.has(item.id) && haveSameText(item, entry.item),
    );
    if (!stored) continue;
    keys.set(stored.id, entry.key);
    adopted.add(entry.key);
  }
  return adopted;
}

/** Whether a stored message says what was written here. */
export function haveSameText(stored: UserMessageItem, written: ThreadItem): boolean {
  return (
    written.type === "user_message" &&
    stored.content
      .map((part) => part.text)
      .join("\n")
      .trim() ===
      written.content
        .map((part) => part.text)
        .join("\n")
        .trim()
  );
}

/**
 * Groups what is not a stored item (notices, errors, waiting messages) by the key of the item it
 * follows. Errors whose message turns out to be stored are stale and go.
 */
function groupFollowers(
  rest: readonly Entry[],
  adopted: ReadonlySet<string>,
): ReadonlyMap<string | null, Entry[]> {
  const groups = new Map<string | null, Entry[]>();
  let current: string | null = null;
  for (const entry of rest) {
    if (isItemEntry(entry) && (!isWaiting(entry) || adopted.has(entry.key))) {
      current = entry.key;
      continue;
    }
    if (entry.kind === "error" && entry.retry?.kind === "send" && adopted.has(entry.retry.messageKey)) {
      continue;
    }
    groups.set(current, [...(groups.get(current) ?? []), entry]);
  }
  return groups;
}
