import { AUTH_SCHEMA } from "./database";

/** What these functions need of a connection pool. */
export type Queryable = Readonly<{
  query: (text: string, values?: unknown[]) => Promise<Readonly<{ rows: readonly unknown[] }>>;
}>;

/** How long a token keeps naming the guest whose tasks its user takes over. */
const RECENT_DAYS = 30;
/** More guests than this in one account's last month are no person's doing. */
const MAX_TAKEN_OVER = 20;
const RECORD_ATTEMPTS = 3;
const RETRY_DELAY_MS = 100;

/** Creates the table. Safe to repeat. */
export async function createGuestLinksTable(pool: Queryable): Promise<void> {
  // No foreign keys: the guest's row is deleted right after, and the account's may not be committed yet.
  await pool.query(`
    create table if not exists ${AUTH_SCHEMA}.guest_links (
      guest_id text primary key,
      user_id text not null,
      created_at timestamptz not null default now()
    )`);
  await pool.query(
    `create index if not exists guest_links_user_id on ${AUTH_SCHEMA}.guest_links (user_id, created_at)`,
  );
}

/**
 * Notes that an account takes over a guest's tasks. Safe to repeat; the last account wins.
 *
 * Never throws: an error here would leave an account without a session. It tries three times, then logs both ids, so
 * that the row can be written by hand.
 */
export async function recordGuestLink(pool: Queryable, guestId: string, userId: string): Promise<void> {
  if (guestId === userId) return;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await pool.query(
        `insert into ${AUTH_SCHEMA}.guest_links (guest_id, user_id) values ($1, $2)
         on conflict (guest_id) do update set user_id = excluded.user_id, created_at = now()`,
        [guestId, userId],
      );
      return;
    } catch (error) {
      if (attempt === RECORD_ATTEMPTS) {
        console.error(
          `auth: could not note that user ${userId} takes over guest ${guestId}.`,
          `Insert both ids into ${AUTH_SCHEMA}.guest_links (guest_id, user_id).`,
          error,
        );
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, RETRY_DELAY_MS * attempt));
    }
  }
}

/** The guests whose tasks this user takes over, newest first. */
export async function findGuestsTakenOver(pool: Queryable, userId: string): Promise<string[]> {
  const { rows } = await pool.query(
    `select guest_id from ${AUTH_SCHEMA}.guest_links
     where user_id = $1 and created_at > now() - make_interval(days => $2)
     order by created_at desc limit $3`,
    [userId, RECENT_DAYS, MAX_TAKEN_OVER],
  );
  return rows.flatMap((row) => {
    const guestId: unknown = typeof row === "object" && row !== null ? Reflect.get(row, "guest_id") : null;
    return typeof guestId === "string" ? [guestId] : [];
  });
}

/** Forgets which guests a deleted user had been. Never throws: the account is gone already. */
export async function forgetTakenOver(pool: Queryable, userId: string): Promise<void> {
  try {
    await pool.query(`delete from ${AUTH_SCHEMA}.guest_links where user_id = $1`, [userId]);
  } catch (error) {
    console.error(`auth: could not forget the guests that user ${userId} had been.`, error);
  }
}
