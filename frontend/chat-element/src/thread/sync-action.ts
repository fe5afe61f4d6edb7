import { readItem } from "../protocol/items";
import { readObject } from "../protocol/read";
import type { ThreadItem } from "../protocol/types";

/** Reads the answer to a custom action that does not stream: the item it changed, if any. */
export function readUpdatedItem(value: unknown): ThreadItem | null {
  const { updated_item: item } = readObject(value, "The answer to an action");
  return item === undefined || item === null ? null : readItem(item);
}
