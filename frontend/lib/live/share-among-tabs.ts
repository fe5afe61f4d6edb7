import { type LiveMessage, parseLiveMessage } from "./event-stream";

type Connect = (onMessage: (message: LiveMessage) => void, signal: AbortSignal) => Promise<void>;

export type ShareOptions = Readonly<{
  /** The same in every tab that shares. */
  name: string;
  /** Keeps the connection until the signal. Runs in one tab at a time. */
  connect: Connect;
  onMessage: (message: LiveMessage) => void;
  signal: AbortSignal;
}>;

/**
 * One connection for all tabs of the browser: the tab that holds the lock has it and passes its news on. When that tab
 * closes, the next one takes over. A browser allows six connections a server at a time over HTTP/1.1, so that a
 * connection for each tab would leave the seventh tab without an answer to anything.
 *
 * Where the browser has no locks (on plain http, except localhost), each tab connects by itself. Never throws.
 */
export async function shareAmongTabs({ name, connect, onMessage, signal }: ShareOptions): Promise<void> {
  const locks: LockManager | undefined = navigator.locks;
  if (locks === undefined) return connect(onMessage, signal);
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }) => {
    const message = parseLiveMessage(data);
    if (message !== null) onMessage(message);
  };
  const passOn = (message: LiveMessage): void => {
    onMessage(message);
    channel.postMessage(message);
  };
  try {
    await locks.request(name, { signal }, () => connect(passOn, signal));
  } catch (error) {
    // The signal came while another tab held the lock: that is how waiting ends.
    if (!signal.aborted) throw error;
  } finally {
    channel.close();
  }
}
