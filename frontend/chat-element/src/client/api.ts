import { readEvent } from "../protocol/events";
import { ProtocolError } from "../protocol/read";
import type { CallRequest, StreamRequest } from "../protocol/requests";
import type { StreamEvent } from "../protocol/types";
import { Deadline } from "./deadline";
import { ChatFailure, readFailure } from "./failure";
import { readEventData } from "./sse";

/** How long a JSON answer, or the first byte of a stream, may take. */
const ANSWER_TIMEOUT_MS = 30_000;
/** How long a stream may be silent. Models think; servers are expected to send comments meanwhile. */
const SILENCE_TIMEOUT_MS = 120_000;

export interface ApiConfig {
  readonly url: string;
  readonly fetch: typeof fetch | undefined;
}

/** Speaks the ChatKit protocol with one server. The only place in the element that makes requests. */
export class ChatApi {
  /** @param onMalformed told of each stream event that could not be read, and is left out */
  constructor(
    readonly config: ApiConfig,
    readonly onMalformed: (reason: string) => void,
  ) {}

  /**
   * Sends a request and reads its JSON answer.
   * @throws ChatFailure for every failure but an abort, which throws the signal's AbortError
   */
  async call<T>(request: CallRequest, read: (value: unknown) => T, signal: AbortSignal): Promise<T> {
    const deadline = new Deadline(signal, ANSWER_TIMEOUT_MS);
    try {
      const response = await this.#send(request, deadline.signal);
      return read(await response.json());
    } catch (error) {
      throw this.#explain(error, signal, deadline, "offline");
    } finally {
      deadline.clear();
    }
  }

  /**
   * Sends a request and yields the events of the stream that answers it.
   * Events that cannot be read are reported and skipped. Leaving the loop cancels the stream.
   * @throws ChatFailure as `call` does; `dropped` when the stream breaks off
   */
  async *stream(request: StreamRequest, signal: AbortSignal): AsyncGenerator<StreamEvent, void, undefined> {
    const deadline = new Deadline(signal, ANSWER_TIMEOUT_MS);
    let broken: "offline" | "dropped" = "offline";
    try {
      const response = await this.#send(request, deadline.signal);
      if (!response.body) throw new ProtocolError("The answer has no body.");
      broken = "dropped";
      deadline.renew(SILENCE_TIMEOUT_MS);
      for await (const data of readEventData(response.body, () => deadline.renew(SILENCE_TIMEOUT_MS))) {
        const event = this.#parse(data);
        if (event) yield event;
      }
    } catch (error) {
      throw this.#explain(error, signal, deadline, broken);
    } finally {
      deadline.clear();
    }
  }

  async #send(request: CallRequest | StreamRequest, signal: AbortSignal): Promise<Response> {
    const send = this.config.fetch ?? globalThis.fetch;
    const response = await send(this.config.url, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream, application/json" },
      body: JSON.stringify(request),
      signal,
    });
    if (!response.ok) throw await readFailure(response);
    return response;
  }

  #parse(data: string): StreamEvent | null {
    try {
      return readEvent(JSON.parse(data));
    } catch (error) {
      if (!(error instanceof ProtocolError || error instanceof SyntaxError)) throw error;
      this.onMalformed(error.message);
      return null;
    }
  }

  #explain(error: unknown, outer: AbortSignal, deadline: Deadline, broken: "offline" | "dropped"): unknown {
    if (error instanceof ChatFailure || outer.aborted) return error;
    if (deadline.expired) return new ChatFailure("timeout", "The server took too long.", { cause: error });
    if (error instanceof ProtocolError || error instanceof SyntaxError) {
      return new ChatFailure("protocol", `The answer is not ChatKit's: ${error.message}`, { cause: error });
    }
    const message = error instanceof Error ? error.message : String(error);
    return new ChatFailure(broken, message, { cause: error });
  }
}
