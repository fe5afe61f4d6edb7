/** What another assistant may be allowed to do. The backend holds the same names. */
export const READ_SCOPE = "tasks:read";
export const WRITE_SCOPE = "tasks:write";
/** Asks for a refresh token, so that the connection lasts. */
export const OFFLINE_SCOPE = "offline_access";

export const SCOPES = [READ_SCOPE, WRITE_SCOPE, OFFLINE_SCOPE] as const;

/** What these scopes allow, as a person reads it. Scopes that are not ours are left out. */
export function describeScopes(scopes: readonly string[]): string {
  return scopes.includes(WRITE_SCOPE) ? "See and change your tasks" : "See your tasks";
}
