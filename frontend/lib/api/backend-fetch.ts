import type { TokenCache } from "@/lib/auth/token";

/** The user's time zone as an IANA name, such as Europe/Berlin. */
export function readTimeZone(): string {
  // The first format of a page takes a browser some 20 ms in the midst of its start; the newer way takes none.
  if ("Temporal" in globalThis) return Temporal.Now.timeZoneId();
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * A fetch that speaks for the signed-in user: it adds the token and the time zone.
 *
 * A 401 is tried once more with a fresh token, since keys change and clocks differ. A body must be repeatable for that
 * (text, form data, bytes: not a stream). Throws what fetch and the token's source throw.
 */
export function createBackendFetch(tokens: TokenCache, timeZone: () => string = readTimeZone): typeof fetch {
  return async (input, init) => {
    const attempt = async (token: string): Promise<Response> => {
      const headers = new Headers(init?.headers);
      headers.set("authorization", `Bearer ${token}`);
      headers.set("x-timezone", timeZone());
      return fetch(input, { ...init, headers });
    };
    const token = await tokens.get();
    const response = await attempt(token);
    if (response.status !== 401) return response;
    await response.body?.cancel();
    tokens.discard(token);
    return attempt(await tokens.get());
  };
}
