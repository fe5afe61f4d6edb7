/**
 * The endpoints that programs call, from anywhere: another assistant may live in a browser page of another origin. What
 * they prove stands in the request itself, never in a cookie, so every origin is welcome and no cookie is looked at.
 */
const MACHINE_PATHS: ReadonlySet<string> = new Set([
  "/api/auth/oauth2/register",
  "/api/auth/oauth2/token",
  "/api/auth/oauth2/revoke",
  "/api/auth/jwks",
]);

export const OPEN_CORS: Readonly<Record<string, string>> = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, POST, OPTIONS",
  "access-control-allow-headers": "authorization, content-type, mcp-protocol-version",
  "access-control-max-age": "600",
};

export function isMachineRequest(request: Request): boolean {
  return MACHINE_PATHS.has(new URL(request.url).pathname);
}

/**
 * The same request without what a browser adds by itself. It is put together from its parts: Next's own kind of request
 * cannot be copied as a whole by every version of Node.
 */
export async function withoutBrowserCredentials(request: Request): Promise<Request> {
  const headers = new Headers(request.headers);
  for (const name of ["cookie", "origin", "referer", "sec-fetch-site", "sec-fetch-mode"])
    headers.delete(name);
  const { url, method } = request;
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(url, { method, headers, body: hasBody ? await request.arrayBuffer() : null });
}

/** The same answer, readable by pages of every origin. */
export function withOpenCors(response: Response): Response {
  const open = new Response(response.body, response);
  for (const [name, value] of Object.entries(OPEN_CORS)) open.headers.set(name, value);
  return open;
}
