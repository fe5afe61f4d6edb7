import type { JsonObject } from "../protocol/read";
import type { StreamRequest } from "../protocol/requests";
import type { ClientToolCallItem } from "../protocol/types";
import { isItemEntry, type ThreadState } from "./state";

/** The page's handler of client tools (`onClientTool`). */
export type ClientTool = (call: {
  name: string;
  params: Record<string, unknown>;
}) => JsonObject | Promise<JsonObject>;

/** A page that never answers must not keep the conversation waiting for ever. */
const CLIENT_TOOL_TIMEOUT_MS = 60_000;

/** The call the server waits for: it is always the last item of the thread. */
export function findPendingCall(state: ThreadState): ClientToolCallItem | null {
  const item = state.entries.findLast(isItemEntry)?.item;
  return item?.type === "client_tool_call" && item.status === "pending" ? item : null;
}

/**
 * Runs a client tool and makes the request that brings its result to the server.
 * A tool that fails, is missing or takes too long gives the result `{error}`, so that the assistant
 * can say so and the conversation goes on.
 */
export async function callClientTool(
  call: ClientToolCallItem,
  tool: ClientTool | undefined,
  onError: (error: Error) => void,
): Promise<StreamRequest> {
  let result: JsonObject;
  try {
    result = await runInTime(call, tool);
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    onError(failure);
    result = { error: failure.message };
  }
  return { type: "threads.add_client_tool_output", params: { thread_id: call.threadId, result } };
}

async function runInTime(call: ClientToolCallItem, tool: ClientTool | undefined): Promise<JsonObject> {
  if (!tool) {
    throw new Error(
      `The server called the client tool "${call.name}", but the option onClientTool is not set.`,
    );
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`The client tool "${call.name}" gave no result within a minute.`)),
      CLIENT_TOOL_TIMEOUT_MS,
    );
  });
  try {
    return await Promise.race([tool({ name: call.name, params: { ...call.arguments } }), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
