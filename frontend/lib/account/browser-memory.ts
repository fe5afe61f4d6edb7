/**
 * What this browser keeps for one user: the open conversation, words that are not sent yet. Every key ends in the user's
 * id, so that all of it can be found again and deleted.
 */
export function userKey(what: string, userId: string): string {
  return `todo.${what}.${userId}`;
}

/** Deletes what this browser keeps for the user. */
export function forgetUser(userId: string): void {
  try {
    for (const storage of [window.localStorage, window.sessionStorage]) {
      for (const key of Object.keys(storage)) {
        if (key.startsWith("todo.") && key.endsWith(`.${userId}`)) storage.removeItem(key);
      }
    }
  } catch {
    // Storage is off: then nothing is kept.
  }
}
