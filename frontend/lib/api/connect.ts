import { requestToken, TokenCache } from "@/lib/auth/token";
import { BackendClient } from "./backend-client";
import { createBackendFetch } from "./backend-fetch";

export type Connection = Readonly<{ backendFetch: typeof fetch; backend: BackendClient }>;

/** The backend as one signed-in user reaches it, all requests sharing one token. */
export function connectBackend(backendUrl: string, userId: string): Connection {
  const backendFetch = createBackendFetch(new TokenCache(requestToken));
  return { backendFetch, backend: new BackendClient(backendUrl, userId, backendFetch) };
}
