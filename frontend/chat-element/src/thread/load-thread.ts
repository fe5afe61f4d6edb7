import type { ChatApi } from "../client/api";
import { readItemPage, readThread } from "../protocol/items";
import type { Page, ThreadItem, ThreadMetadata } from "../protocol/types";

/** How many items one request asks for: several screens, and little to send. */
const PAGE_SIZE = 50;

/** A thread with its newest items, oldest first. */
export async function loadNewest(
  api: ChatApi,
  threadId: string,
  signal: AbortSignal,
): Promise<{ readonly thread: ThreadMetadata; readonly items: Page<ThreadItem> }> {
  const { items, ...thread } = await api.call(
    { type: "threads.get_by_id", params: { thread_id: threadId } },
    readThread,
    signal,
  );
  // The thread comes with its first items. They are all, or else the newest must be asked for.
  if (!items.hasMore) return { thread, items };
  return { thread, items: await loadBefore(api, threadId, null, signal) };
}

/** The page of items before a cursor, oldest first; the newest page when the cursor is null. */
export async function loadBefore(
  api: ChatApi,
  threadId: string,
  after: string | null,
  signal: AbortSignal,
): Promise<Page<ThreadItem>> {
  const page = await api.call(
    {
      type: "items.list",
      params: {
        thread_id: threadId,
        limit: PAGE_SIZE,
        order: "desc",
        ...(after === null ? {} : { after }),
      },
    },
    readItemPage,
    signal,
  );
  return { ...page, data: page.data.toReversed() };
}
