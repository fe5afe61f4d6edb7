import { userKey } from "./browser-memory";

/**
 * Words that a person typed and did not send, kept in this browser over a reload, a lost connection or a sign-in. Where
 * the browser keeps nothing, they live as long as the page.
 */
export class TextMemory {
  readonly #key: string;

  /** what: names the field. */
  constructor(what: string, userId: string) {
    this.#key = userKey(what, userId);
  }

  load(): string {
    try {
      return window.localStorage.getItem(this.#key) ?? "";
    } catch {
      return "";
    }
  }

  save(text: string): void {
    try {
      if (text === "") window.localStorage.removeItem(this.#key);
      else window.localStorage.setItem(this.#key, text);
    } catch {
      // Storage is full or off; the field itself still holds the words.
    }
  }
}
