import { readItem } from "../protocol/items.js";
import { readObject } from "../protocol/read.js";
import type { ThreadItem } from "../protocol/types.js";

/** Reads the answer to a custom action that does not stream: the item it changed, if any. */
export function readUpdatedItem(value: unknown): ThreadItem | null {
  const { updated_item: item } = readObject(value, "The answer to an action");
  return item === undefined || item === null ? null : readItem(item);
}
