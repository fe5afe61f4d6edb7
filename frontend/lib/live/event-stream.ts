import { createParser } from "eventsource-parser";
import { readField } from "@/lib/api/answer";

/** What of a person's can change. */
export const TOPICS = ["tasks", "conversations", "settings", "reminders"] as const;
export type Topic = (typeof TOPICS)[number];

/** News of the person's data, from whichever tab, device, chat or program. */
export type LiveMessage =
  /** The stream begins: anything may have changed before. */
  Readonly<{ kind: "ready" }> | Readonly<{ kind: "change"; what: readonly Topic[] }>;

/** Whatever came in place of a list of topics counts as everything: to read once too often is harmless. */
function parseTopics(data: string): readonly Topic[] {
  try {
    const what: unknown = readField(JSON.parse(data), "what");
    if (Array.isArray(what)) return TOPICS.filter((topic) => what.includes(topic));
  } catch {
    // Not JSON.
  }
  return TOPICS;
}

/** A message as another tab sent it, or null when it is none. */
export function parseLiveMessage(source: unknown): LiveMessage | null {
  const kind = readField(source, "kind");
  if (kind === "ready") return { kind };
  const what = readField(source, "what");
  if (kind !== "change" || !Array.isArray(what)) return null;
  return { kind, what: TOPICS.filter((topic) => what.includes(topic)) };
}

/**
 * Reads the backend's events to the end of the stream. Throws when the connection breaks.
 *
 * onData: called for every piece that arrives, heartbeats too.
 */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  onMessage: (message: LiveMessage) => void,
  onData: () => void,
): Promise<void> {
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (event === "ready") onMessage({ kind: "ready" });
      else if (event === "change") onMessage({ kind: "change", what: parseTopics(data) });
    },
  });
  const reader = body.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    onData();
    parser.feed(decoder.decode(value, { stream: true }));
  }
}
