import { onEveryRequest } from "@/lib/every-request";

const HEADER = "x-forwarded-for";

/**
 * The address that a request came from, as far as it can be believed: each proxy of ours writes whom it heard from at
 * the right end, and whatever stands further left is the client's own word.
 *
 * forwarded: the header as it came. peer: who opened the connection. trustedProxies: how many proxies of ours stand
 * before this server.
 */
export function findClientAddress(
  forwarded: string | undefined,
  peer: string | undefined,
  trustedProxies: number,
): string | undefined {
  const told = (forwarded ?? "").split(",").map((hop) => hop.trim());
  const hops = [...told.filter((hop) => hop !== ""), ...(peer === undefined ? [] : [peer])];
  return hops[Math.max(0, hops.length - 1 - trustedProxies)];
}

/**
 * From now on every request of this process names its believable address alone, before anything counts by it.
 * Returns what ends that.
 */
export function believeOnlyProxies(trustedProxies: number): () => void {
  return onEveryRequest(({ request }) => {
    const forwarded = request.headers[HEADER];
    const address = findClientAddress(
      Array.isArray(forwarded) ? forwarded.join(",") : forwarded,
      request.socket.remoteAddress,
      trustedProxies,
    );
    if (address === undefined) delete request.headers[HEADER];
    else request.headers[HEADER] = address;
  });
}
