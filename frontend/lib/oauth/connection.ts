/** Where the connections are listed and ended, below /api/auth. */
export const CONNECTIONS_PATH = "/connected-assistants";
export const REVOKE_PATH = "/connected-assistants/revoke";

/** A program that a user has let in, as the settings show it. */
export type Connection = Readonly<{
  clientId: string;
  /** What the program calls itself: words of a stranger. null: it gave no name. */
  name: string | null;
  scopes: readonly string[];
  /** ISO time. */
  connectedAt: string;
  /** When it last renewed its access, at most minutes after it was last used. ISO time; null: not yet. */
  lastUsedAt: string | null;
}>;
