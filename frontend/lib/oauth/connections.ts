import { AUTH_SCHEMA } from "@/lib/auth/database";
import type { Queryable } from "@/lib/auth/guest-links";
import type { Connection } from "./connection";

const MAX_LISTED = 100;
/** How long a program that registered, but that nobody allowed anything, is remembered. */
const UNUSED_DAYS = 30;
/** More of them than this are no honest programs: the oldest go. */
const MAX_UNUSED = 2_000;
/** A used refresh token is kept so long, to notice when a thief uses it again. */
const USED_TOKEN_DAYS = 7;

const CLIENTS = `${AUTH_SCHEMA}."oauthClient"`;
const CONSENTS = `${AUTH_SCHEMA}."oauthConsent"`;
const REFRESH_TOKENS = `${AUTH_SCHEMA}."oauthRefreshToken"`;
const ACCESS_TOKENS = `${AUTH_SCHEMA}."oauthAccessToken"`;
const CODES = `${AUTH_SCHEMA}.verification`;

function readText(row: unknown, name: string): string | null {
  const value: unknown = typeof row === "object" && row !== null ? Reflect.get(row, name) : null;
  return typeof value === "string" && value !== "" ? value : null;
}

function readTime(row: unknown, name: string): string | null {
  const value: unknown = typeof row === "object" && row !== null ? Reflect.get(row, name) : null;
  return value instanceof Date ? value.toISOString() : null;
}

function readList(row: unknown, name: string): string[] {
  const value: unknown = typeof row === "object" && row !== null ? Reflect.get(row, name) : null;
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === "string") : [];
}

/** The programs that this user has let in, newest first. */
export async function listConnections(pool: Queryable, userId: string): Promise<Connection[]> {
  const { rows } = await pool.query(
    `select consent."clientId" as client_id, client.name, consent.scopes, consent."createdAt" as connected_at,
       (select max(token."createdAt") from ${REFRESH_TOKENS} token
        where token."clientId" = consent."clientId" and token."userId" = consent."userId") as last_used_at
     from ${CONSENTS} consent join ${CLIENTS} client on client."clientId" = consent."clientId"
     where consent."userId" = $1 order by consent."createdAt" desc limit $2`,
    [userId, MAX_LISTED],
  );
  return rows.flatMap((row) => {
    const clientId = readText(row, "client_id");
    const connectedAt = readTime(row, "connected_at");
    if (clientId === null || connectedAt === null) return [];
    return [
      {
        clientId,
        name: readText(row, "name"),
        scopes: readList(row, "scopes"),
        connectedAt,
        lastUsedAt: readTime(row, "last_used_at"),
      },
    ];
  });
}

/** Ends what this user has allowed a program: nothing of it can be renewed any more. Safe to repeat. */
export async function revokeConnection(pool: Queryable, userId: string, clientId: string): Promise<void> {
  const who = [userId, clientId];
  await pool.query(`delete from ${CONSENTS} where "userId" = $1 and "clientId" = $2`, who);
  // A code that is not yet exchanged would make new tokens.
  await pool.query(`delete from ${CODES} where strpos(value, $1) > 0 and strpos(value, $2) > 0`, who);
  await pool.query(`delete from ${ACCESS_TOKENS} where "userId" = $1 and "clientId" = $2`, who);
  await pool.query(`delete from ${REFRESH_TOKENS} where "userId" = $1 and "clientId" = $2`, who);
  // The program itself stays known for a while, so that it can ask again.
  await pool.query(`update ${CLIENTS} set "updatedAt" = now() where "clientId" = $1`, [clientId]);
}

/** What a program says of its own name, or null: it has none, or there is no such program. */
export async function findClientName(pool: Queryable, clientId: string): Promise<string | null> {
  const { rows } = await pool.query(`select name from ${CLIENTS} where "clientId" = $1`, [clientId]);
  return readText(rows[0], "name");
}

/**
 * Forgets programs that nobody uses, and tokens that are over: anybody may register, so the table needs a bound.
 *
 * Never throws: it runs beside a registration, which shall not fail for it.
 */
export async function sweepConnections(pool: Queryable): Promise<void> {
  try {
    await pool.query(
      `delete from ${REFRESH_TOKENS}
       where "expiresAt" < now() or "rotatedAt" < now() - make_interval(days => $1)`,
      [USED_TOKEN_DAYS],
    );
    await pool.query(
      `delete from ${CLIENTS} where "clientId" in (
         select "clientId" from (
           select client."clientId", coalesce(client."updatedAt", client."createdAt") as seen_at,
             row_number() over (order by coalesce(client."updatedAt", client."createdAt") desc) as place
           from ${CLIENTS} client
           where not exists (select 1 from ${CONSENTS} consent where consent."clientId" = client."clientId")
         ) unused
         where place > $2 or seen_at < now() - make_interval(days => $1)
       )`,
      [UNUSED_DAYS, MAX_UNUSED],
    );
  } catch (error) {
    console.error("oauth: unused programs and old tokens could not be removed.", error);
  }
}
