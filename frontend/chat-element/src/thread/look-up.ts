import type { ChatFailure } from "../client/failure";
import { isAnswered, isItemEntry, isPending, type ThreadState } from "./state";
import type { ThreadStore } from "./store";
import type { Message, Turn } from "./turn";

/** After a broken stream the server may still be storing the answer: look again after these waits. */
const WAITS_MS = [0, 1_000, 3_000];
/** As long as a server that was answering cannot be reached, it may be starting anew. */
const RESTART_WAITS_MS = [...WAITS_MS, 3_000, 4_000, 5_000];
/** The statuses by which a proxy says that the server behind it has gone. */
const GONE = new Set([502, 503, 504]);

/** Whether the server, or the way to it, went away in the middle. */
export function isCut(failure: ChatFailure): boolean {
  return failure.kind === "dropped" || failure.kind === "offline" || GONE.has(failure.about.status ?? 0);
}

/** Whether the server has not yet told that it has this message. */
export function isMessageWaiting(state: ThreadState, message: Message | null): message is Message {
  return (
    message !== null &&
    state.entries.some(
      (entry) => isItemEntry(entry) && entry.key === message.key && entry.progression === "sending",
    )
  );
}

/**
 * Reads the thread again until it holds an answer. True when it does, or none is expected.
 *
 * reload: reads the newest items; the failure when that failed. wasAnswering: whether the stream had begun, so that
 * a server that is away is worth waiting for.
 */
export async function lookUp(
  store: ThreadStore,
  reload: (threadId: string) => Promise<ChatFailure | null>,
  turn: Turn,
  scope: AbortSignal,
  wasAnswering: boolean,
): Promise<boolean> {
  const { threadId } = store;
  if (threadId === undefined) return false;
  if (turn.quiet) return (await reload(threadId)) === null;
  store.dispatch({ type: "turn_broken" });
  let isReached = false;
  for (const [looks, wait] of (wasAnswering ? RESTART_WAITS_MS : WAITS_MS).entries()) {
    if (isReached && looks >= WAITS_MS.length) return false;
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (scope.aborted) return false;
    if (await reload(threadId)) continue;
    isReached = true;
    // The server never saw the message: nothing more will come.
    if (isMessageWaiting(store.state, turn.message)) return false;
    // A server may take what it was given only together with its answer.
    if (turn.givenTo !== null && isPending(store.state, turn.givenTo)) continue;
    if (isAnswered(store.state, turn.givenTo)) return true;
  }
  return false;
}
