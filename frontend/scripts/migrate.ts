import { betterAuth } from "better-auth";
import { getMigrations } from "better-auth/db/migration";
import { Client } from "pg";
import { createPool, toDirectAddress, toLibpqAddress } from "@/lib/auth/database";
import { createGuestLinksTable } from "@/lib/auth/guest-links";
import { createAuthOptions } from "@/lib/auth/options";
import { lockTokenKeysAnew } from "@/lib/auth/token-keys";
import { readAuthSettings, SettingsError } from "@/lib/settings";

/** Any number of our own: it keeps two migrations of one database apart. */
const LOCK_KEY = 7_260_413_551;
const LOCK_TIMEOUT_MS = 60_000;
const CONNECT_TIMEOUT_MS = 10_000;

/** Brings the accounts' tables up to date and mints the first token key. Safe to repeat and to run twice at once. */
async function migrate(): Promise<void> {
  const settings = readAuthSettings(process.env);
  const databaseUrl = toDirectAddress(settings.databaseUrl);
  const lock = new Client({
    connectionString: toLibpqAddress(databaseUrl),
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  await lock.connect();
  try {
    // A transaction's lock, not a session's: it also holds behind a pooler that hands out connections per transaction.
    await lock.query("begin");
    await lock.query(`set local statement_timeout = ${LOCK_TIMEOUT_MS}`);
    await lock.query("set local idle_in_transaction_session_timeout = 0");
    await lock.query("select pg_advisory_xact_lock($1)", [LOCK_KEY]);
    await applyMigrations(settings, databaseUrl);
    await lock.query("commit");
  } finally {
    await lock.end();
  }
}

async function applyMigrations(
  settings: ReturnType<typeof readAuthSettings>,
  databaseUrl: string,
): Promise<void> {
  const pool = createPool(databaseUrl);
  try {
    const options = createAuthOptions(settings, pool, null);
    const migrations = await getMigrations(options);
    await migrations.runMigrations();
    await createGuestLinksTable(pool);
    const auth = betterAuth(options);
    // Two servers that meet an empty table would each make a key of their own.
    await auth.api.getJwks();
    await lockTokenKeysAnew(pool, (await auth.$context).secretConfig);
    const created = migrations.toBeCreated.length;
    const extended = migrations.toBeAdded.length;
    console.log(`auth: the schema is current (${created} tables created, ${extended} extended).`);
  } finally {
    await pool.end();
  }
}

try {
  await migrate();
} catch (error) {
  if (error instanceof SettingsError) console.error(error.message);
  else
    console.error(
      "auth: the migration failed. Check DATABASE_URL and that the database is up, then run it again.\n",
      error,
    );
  process.exit(1);
}
