import { userKey } from "@/lib/account/browser-memory";

type ThreadStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Remembers, in this browser, which conversation each user had open, so that a reload shows it again. */
export class ThreadMemory {
  /** storage: null where the browser keeps nothing; then nothing is remembered. */
  constructor(private readonly storage: ThreadStorage | null) {}

  load(userId: string): string | null {
    return this.#attempt((storage) => storage.getItem(storageKey(userId)));
  }

  /** threadId: null for a conversation that has not begun. */
  save(userId: string, threadId: string | null): void {
    this.#attempt((storage) => {
      if (threadId === null) storage.removeItem(storageKey(userId));
      else storage.setItem(storageKey(userId), threadId);
      return null;
    });
  }

  /** A guest got an account: the conversation stays open. */
  move(fromUserId: string, toUserId: string): void {
    const threadId = this.load(fromUserId);
    if (threadId === null || fromUserId === toUserId) return;
    this.save(toUserId, threadId);
    this.save(fromUserId, null);
  }

  #attempt(use: (storage: ThreadStorage) => string | null): string | null {
    if (this.storage === null) return null;
    try {
      return use(this.storage);
    } catch {
      // Storage can be full or forbidden; a forgotten conversation is still in the history.
      return null;
    }
  }
}

function storageKey(userId: string): string {
  return userKey("open-thread", userId);
}

/** The memory of this browser. */
export function openThreadMemory(): ThreadMemory {
  try {
    return new ThreadMemory(window.localStorage);
  } catch {
    return new ThreadMemory(null);
  }
}
