import type { Queryable } from "./guest-links";

/** Far longer than any token of a deleted user is good for. */
const KEPT_DAYS = 2;

/**
 * Tells the backend that a user no longer exists: it refuses the tokens that are still out.
 *
 * The table is made by the backend's migrations. Never throws: the account is gone already.
 */
export async function recordDeletedUser(pool: Queryable, userId: string): Promise<void> {
  try {
    await pool.query("insert into public.deleted_users (id) values ($1) on conflict (id) do nothing", [
      userId,
    ]);
    await pool.query(
      "delete from public.deleted_users where deleted_at < now() - make_interval(days => $1)",
      [KEPT_DAYS],
    );
  } catch (error) {
    console.error(`auth: could not tell the backend that user ${userId} was deleted.`, error);
  }
}
