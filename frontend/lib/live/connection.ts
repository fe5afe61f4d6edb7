import { type LiveMessage, readEvents } from "./event-stream";

/** The backend says something every 15 seconds; after three times that, the connection is dead without knowing it. */
const SILENCE_MS = 45_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

export type ConnectionOptions = Readonly<{
  /** Opens the stream of events. Throws when the backend does not answer or refuses. */
  open: (signal: AbortSignal) => Promise<Response>;
  onMessage: (message: LiveMessage) => void;
  /** Ends the connection for good. */
  signal: AbortSignal;
  /** Waits between two attempts; returns early where trying makes sense again. */
  pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  silenceMs?: number;
}>;

/**
 * Keeps one stream of events open until the signal: opens it anew whenever it ends, with longer and longer pauses while
 * that fails. Never throws. Meanwhile the page works as it does without events.
 */
export async function keepConnected(options: ConnectionOptions): Promise<void> {
  const { signal, pause = pauseUntilOnline } = options;
  let failures = 0;
  while (!signal.aborted) {
    const wasConnected = await connectOnce(options);
    failures = wasConnected ? 1 : failures + 1;
    const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1));
    // Not all at the same moment: a server that was restarted gets its browsers back one by one.
    await pause(longest * (0.5 + Math.random() / 2), signal);
  }
}

/** Returns whether there was a connection at all. */
async function connectOnce({
  open,
  onMessage,
  signal,
  silenceMs = SILENCE_MS,
}: ConnectionOptions): Promise<boolean> {
  const attempt = new AbortController();
  const end = (): void => attempt.abort();
  let watchdog = setTimeout(end, silenceMs);
  const keepAlive = (): void => {
    clearTimeout(watchdog);
    watchdog = setTimeout(end, silenceMs);
  };
  signal.addEventListener("abort", end, { once: true });
  let isConnected = false;
  try {
    const { body } = await open(attempt.signal);
    if (body === null) return false;
    isConnected = true;
    await readEvents(body, onMessage, keepAlive);
  } catch {
    // Refused, broken or silent: all the same, the next attempt will tell.
  } finally {
    clearTimeout(watchdog);
    signal.removeEventListener("abort", end);
    attempt.abort();
  }
  return isConnected;
}

/** Waits, but not longer than until the device is online again. */
function pauseUntilOnline(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      window.removeEventListener("online", finish);
      signal.removeEventListener("abort", finish);
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    window.addEventListener("online", finish);
    signal.addEventListener("abort", finish);
  });
}
