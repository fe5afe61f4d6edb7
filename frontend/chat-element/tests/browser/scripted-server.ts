/** A ChatKit server in a function: the element's `api.fetch`, answered by the test. */

export interface SentRequest {
  readonly type: string;
  readonly params: Record<string, unknown>;
}

type Answer = (request: SentRequest, signal: AbortSignal) => Response | Promise<Response>;

export class ScriptedServer {
  readonly requests: SentRequest[] = [];
  readonly urls: string[] = [];
  readonly #answers = new Map<string, Answer[]>();

  /** Answers the next requests of a type, one after the other; the last answer stays. */
  on(type: string, ...answers: readonly Answer[]): this {
    this.#answers.set(type, [...answers]);
    return this;
  }

  sent(type: string): SentRequest[] {
    return this.requests.filter((request) => request.type === type);
  }

  readonly fetch = async (url: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request: SentRequest = JSON.parse(String(init?.body));
    this.urls.push(String(url));
    this.requests.push(request);
    const queue = this.#answers.get(request.type) ?? [];
    const answer = queue.length > 1 ? queue.shift() : queue[0];
    if (!answer) throw new Error(`The test has no answer to ${request.type}.`);
    return answer(request, init?.signal ?? new AbortController().signal);
  };
}

export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), { status, headers: { "content-type": "application/json" } });
}

export function problem(status: number, detail: string, fix: string): Response {
  return new Response(JSON.stringify({ title: "Problem", status, detail, fix }), {
    status,
    headers: { "content-type": "application/problem+json" },
  });
}

export function offline(): never {
  throw new TypeError("Failed to fetch");
}

/** A stream that says all it has at once and ends well. */
export function stream(...events: readonly unknown[]): Response {
  const live = new LiveStream();
  live.push(...events);
  live.end();
  return live.response();
}

/** A stream that the test feeds while the element reads. */
export class LiveStream {
  readonly #encoder = new TextEncoder();
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  readonly #body: ReadableStream<Uint8Array>;
  cancelled = false;

  constructor() {
    this.#body = new ReadableStream({
      start: (controller) => {
        this.#controller = controller;
      },
      cancel: () => {
        this.cancelled = true;
      },
    });
  }

  /** The answer; an abort of the request breaks the body, as a browser does. */
  response(signal?: AbortSignal): Response {
    signal?.addEventListener("abort", () => {
      this.cancelled = true;
      this.#controller?.error(new DOMException("Aborted", "AbortError"));
    });
    return new Response(this.#body, { headers: { "content-type": "text/event-stream" } });
  }

  push(...events: readonly unknown[]): void {
    for (const event of events) this.raw(`data: ${JSON.stringify(event)}\n\n`);
  }

  raw(text: string): void {
    this.bytes(this.#encoder.encode(text));
  }

  bytes(bytes: Uint8Array): void {
    this.#controller?.enqueue(bytes);
  }

  end(): void {
    this.#controller?.close();
  }

  /** Breaks the connection. */
  break(): void {
    this.#controller?.error(new TypeError("network error"));
  }
}
