import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";

/** Node.js tells of every request here before the server's own listeners see it. */
const REQUESTS = "http.server.request.start";

export type Exchange = Readonly<{ request: IncomingMessage; response: ServerResponse }>;

/** Does something with every request of this process, before anybody answers it. Returns what ends that. */
export function onEveryRequest(work: (exchange: Exchange) => void): () => void {
  const hear = (message: unknown): void => work(message as Exchange);
  subscribe(REQUESTS, hear);
  return () => {
    unsubscribe(REQUESTS, hear);
  };
}
