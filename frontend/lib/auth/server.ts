import "server-only";
import { betterAuth } from "better-auth";
import { getSessionCookie } from "better-auth/cookies";
import { headers } from "next/headers";
import type { Pool } from "pg";
import { toMcpUrl } from "@/lib/oauth/resource";
import { getSettings } from "@/lib/settings";
import { createPool } from "./database";
import { createAuthOptions } from "./options";
import type { Viewer } from "./viewer";

let pool: Pool | null = null;

/** The accounts' database, one pool for the process. */
export function getPool(): Pool {
  pool ??= createPool(getSettings().databaseUrl);
  return pool;
}

function createAuth() {
  const settings = getSettings();
  const created = betterAuth(createAuthOptions(settings, getPool(), toMcpUrl(settings.backendUrl)));
  // Its start asks the database. When that is away, the next request starts anew instead of failing for ever.
  created.$context.catch(() => {
    if (auth === created) auth = null;
  });
  return created;
}

let auth: ReturnType<typeof createAuth> | null = null;

/** The one instance of this process, made at the first request: a build has no database and no secret. */
export function getAuth(): ReturnType<typeof createAuth> {
  auth ??= createAuth();
  return auth;
}

/** The signed-in person or guest of this request, or null. Throws when the database does not answer. */
export async function findViewer(): Promise<Viewer | null> {
  const requestHeaders = await headers();
  // A visitor without a cookie needs no database: the first page comes fast, and comes while the database is away.
  if (getSessionCookie(requestHeaders) === null) return null;
  const session = await getAuth().api.getSession({ headers: requestHeaders });
  if (session === null) return null;
  const { id, name, email, isAnonymous } = session.user;
  const isGuest = isAnonymous === true;
  // A guest's address is a placeholder that means nothing to anybody.
  return { id, name, email: isGuest ? null : email, isGuest };
}
