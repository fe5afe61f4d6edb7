/** What another assistant may be allowed to do. The backend holds the same names. */
export const READ_SCOPE = "tasks:read";
export const WRITE_SCOPE = "tasks:write";
/** Asks for a refresh token, so that the connection lasts. */
export const OFFLINE_SCOPE = "offline_access";

export const SCOPES = [READ_SCOPE, WRITE_SCOPE, OFFLINE_SCOPE] as const;

/** Names the text that says what these scopes allow. Scopes that are not ours are left out. */
export function nameScopes(scopes: readonly string[]): "settings.mayChange" | "settings.maySee" {
  return scopes.includes(WRITE_SCOPE) ? "settings.mayChange" : "settings.maySee";
}
