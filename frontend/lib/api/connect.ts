import { requestToken, TokenCache } from "@/lib/auth/token";
import { BackendClient } from "./backend-client";
import { createBackendFetch, readTimeZone } from "./backend-fetch";

export type Connection = Readonly<{ backendFetch: typeof fetch; backend: BackendClient }>;

/**
 * The backend as one signed-in user reaches it, all requests sharing one token.
 *
 * timeZone: what "tomorrow at five" means, as an IANA name.
 */
export function connectBackend(
  backendUrl: string,
  userId: string,
  timeZone: () => string = readTimeZone,
): Connection {
  const backendFetch = createBackendFetch(new TokenCache(requestToken), timeZone);
  return { backendFetch, backend: new BackendClient(backendUrl, userId, backendFetch) };
}
