import "server-only";
import type { Socket } from "node:net";
import { onEveryRequest } from "./every-request";

/** How long a kept connection may wait for its next request, which is then answered with `Connection: close`. */
const DRAIN_MS = 3_000;
const LOOK_MS = 50;

/**
 * Puts a pause before what Next.js does on SIGTERM, which closes kept connections at once: a request that is just being
 * sent on one would be lost. In the pause every answer asks its client to come back on a new connection, which leads to
 * another replica. Only a connection that stays silent is closed unasked. Returns what stops watching for requests.
 */
export function drainBeforeTheEnd(): () => void {
  const open = new Set<Socket>();
  let isDraining = false;
  const stopWatching = onEveryRequest(({ request, response }) => {
    if (isDraining) response.shouldKeepAlive = false;
    const { socket } = request;
    if (open.has(socket)) return;
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });

  const ends = process.listeners("SIGTERM");
  process.removeAllListeners("SIGTERM");
  process.on("SIGTERM", () => {
    if (isDraining) return;
    isDraining = true;
    const deadline = performance.now() + DRAIN_MS;
    const timer = setInterval(() => {
      if (open.size > 0 && performance.now() < deadline) return;
      clearInterval(timer);
      for (const end of ends) end("SIGTERM");
    }, LOOK_MS);
  });
  return stopWatching;
}
