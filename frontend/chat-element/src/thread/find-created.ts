import type { ChatApi } from "../client/api";
import { readThreadPage } from "../protocol/items";
import { loadNewest } from "./load-thread";
import { haveSameText } from "./merge";
import type { ItemEntry } from "./state";

type Stored = Awaited<ReturnType<typeof loadNewest>>;

/** The thread we look for is one of the newest. */
const PAGE_SIZE = 10;
/** How far the server's clock and ours may be apart. */
const CLOCK_DIFFERENCE_MS = 5 * 60_000;

/**
 * The thread that a broken `threads.create` made after all: one that this page has not seen, made since
 * the message was written, in which that message is all that was said. A thread that has nothing in it
 * yet is taken as well: then the connection went before the message was stored. null when there is none.
 * @param waiting the messages, of this conversation, that the server may or may not have
 * @throws ChatFailure when the server could not be asked
 */
export async function findCreated(
  api: ChatApi,
  waiting: readonly ItemEntry[],
  seen: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Stored | null> {
  const { data: threads } = await api.call(
    { type: "threads.list", params: { limit: PAGE_SIZE, order: "desc" } },
    readThreadPage,
    signal,
  );
  const since = Math.min(...waiting.map(({ item }) => Date.parse(item.createdAt)));
  let empty: Stored | null = null;
  for (const { id, createdAt } of threads) {
    if (seen.has(id) || !isMadeSince(createdAt, since)) continue;
    const stored = await loadNewest(api, id, signal);
    const [said, ...more] = stored.items.data.filter((item) => item.type === "user_message");
    if (said && more.length === 0 && waiting.some(({ item }) => haveSameText(said, item))) return stored;
    if (stored.items.data.length === 0) empty ??= stored;
  }
  return empty;
}

/** ChatKit's Python package makes times without a zone: universal time, or else the zone is taken to be ours. */
function isMadeSince(createdAt: string, since: number): boolean {
  return [createdAt, `${createdAt}Z`]
    .map((text) => Date.parse(text))
    .some((time) => time >= since - CLOCK_DIFFERENCE_MS && time <= Date.now() + CLOCK_DIFFERENCE_MS);
}
