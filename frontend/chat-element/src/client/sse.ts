import { createParser } from "eventsource-parser";

/** One event of ours is far smaller; a server that never ends a line must not fill the memory. */
const MAX_EVENT_CHARACTERS = 8_000_000;

/**
 * Yields the data of each server-sent event in a body, in order.
 * Leaving the loop early cancels the body, which tells the server that nobody listens.
 * @param onBytes called for every piece received, comments included: the connection is alive
 * @throws whatever the body throws when the connection breaks
 */
export async function* readEventData(
  body: ReadableStream<Uint8Array>,
  onBytes: () => void,
): AsyncGenerator<string, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let ready: string[] = [];
  const parser = createParser({
    maxBufferSize: MAX_EVENT_CHARACTERS,
    onEvent: (event) => ready.push(event.data),
  });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onBytes();
      parser.feed(decoder.decode(value, { stream: true }));
      const events = ready;
      ready = [];
      yield* events;
    }
  } finally {
    // A body that already failed refuses to be cancelled: there is nothing left to release then.
    await reader.cancel().catch(() => undefined);
  }
}
