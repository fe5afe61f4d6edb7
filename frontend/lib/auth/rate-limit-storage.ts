import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import { AUTH_SCHEMA } from "./database";

type Rule = Readonly<{ window: number; max: number }>;
type Decision = Readonly<{ allowed: boolean; retryAfter: number | null }>;

/** What counts, by whatever key. */
export type RateLimitStorage = Readonly<{ consume: (key: string, rule: Rule) => Promise<Decision> }>;

/** Rows of windows that are long over; the longest window is far shorter. */
const KEPT_MS = 3_600_000;
/** One new window in so many also removes the rows that nobody needs any more. */
const CLEANING_CHANCE = 0.02;

/**
 * Counts requests in windows that begin with a request and end `window` seconds later, in one statement, so that
 * replicas count together and none is counted twice. Better Auth's own storage begins anew only after `window` seconds
 * without any request: an office that keeps arriving, one person after the other, would be locked out in the end.
 */
export function createRateLimitStorage(pool: Pool): RateLimitStorage {
  const table = `${AUTH_SCHEMA}."rateLimit"`;
  return {
    async consume(key: string, { window, max }: Rule): Promise<Decision> {
      const now = Date.now();
      const { rows } = await pool.query<{ count: number; began: string }>(
        `insert into ${table} as known (id, key, count, "lastRequest") values ($1, $2, 1, $3)
         on conflict (key) do update set
           count = case when known."lastRequest" between $4 and $5 then least(known.count, $6) + 1 else 1 end,
           "lastRequest" = case when known."lastRequest" between $4 and $5 then known."lastRequest" else $3 end
         returning count, "lastRequest" as began`,
        // A window that begins later than the next one could was begun by a clock that was wrong, and is over.
        [randomUUID(), key, now, now - window * 1000 + 1, now + window * 1000, max],
      );
      const counted = rows[0];
      if (counted === undefined) throw new Error("The request could not be counted.");
      if (counted.count === 1 && Math.random() < CLEANING_CHANCE) await removeOld(pool, table, now);
      if (counted.count <= max) return { allowed: true, retryAfter: null };
      return {
        allowed: false,
        retryAfter: Math.max(1, Math.ceil((Number(counted.began) + window * 1000 - now) / 1000)),
      };
    },
  };
}

async function removeOld(pool: Pool, table: string, now: number): Promise<void> {
  await pool.query(`delete from ${table} where "lastRequest" < $1`, [now - KEPT_MS]);
}
