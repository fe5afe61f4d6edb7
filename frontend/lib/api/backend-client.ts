import { ProblemError, readProblem } from "./problem";

const REQUEST_TIMEOUT_MS = 15_000;

export type BackendRequest = Readonly<{
  /** Sent as JSON. */
  body?: object;
  headers?: Readonly<Record<string, string>>;
  /** For work that may take longer than the usual 15 seconds. */
  timeoutMs?: number;
}>;

/** What the backend offers to one user. Every call throws ProblemError, or what fetch throws when no answer comes. */
export class BackendClient {
  readonly #base: string;

  /** backendUrl: without a trailing slash. */
  constructor(
    readonly backendUrl: string,
    readonly userId: string,
    private readonly backendFetch: typeof fetch,
  ) {
    this.#base = `${backendUrl}/api/${encodeURIComponent(userId)}`;
  }

  /** path: from the user's own address on, such as /tasks. Returns good answers only. */
  async request(method: string, path: string, options: BackendRequest = {}): Promise<Response> {
    const { body, headers = {}, timeoutMs = REQUEST_TIMEOUT_MS } = options;
    const response = await this.backendFetch(this.#base + path, {
      method,
      headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) throw new ProblemError(await readProblem(response));
    return response;
  }

  /** An answer that goes on until the signal ends it. */
  async openStream(path: string, signal: AbortSignal): Promise<Response> {
    const response = await this.backendFetch(this.#base + path, {
      headers: { accept: "text/event-stream" },
      cache: "no-store",
      signal,
    });
    if (!response.ok) throw new ProblemError(await readProblem(response));
    return response;
  }
}
