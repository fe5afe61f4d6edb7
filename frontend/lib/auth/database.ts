import { Pool } from "pg";

/** The PostgreSQL schema that holds the accounts, apart from the tasks. */
export const AUTH_SCHEMA = "auth";

const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 15_000;
const IDLE_TIMEOUT_MS = 30_000;
const MAX_CONNECTIONS = 5;

/**
 * A database address with the meaning that libpq gives it, as the backend reads the same setting: the driver would
 * otherwise treat sslmode=require as verify-full and refuse a self-signed server.
 */
export function toLibpqAddress(databaseUrl: string): string {
  const asks = /[?&]sslmode=/.test(databaseUrl) && !/[?&]uselibpqcompat=/.test(databaseUrl);
  return asks ? `${databaseUrl}&uselibpqcompat=true` : databaseUrl;
}

/** Neon's pooled address as the direct one, where schema changes belong. Other addresses stay as they are. */
export function toDirectAddress(databaseUrl: string): string {
  return databaseUrl.replace(/-pooler(?=\.[^@/]*(?:[:/?]|$))/, "");
}

/** A bounded pool. It connects at the first query and survives a restart of the database. */
export function createPool(databaseUrl: string): Pool {
  const pool = new Pool({
    connectionString: toLibpqAddress(databaseUrl),
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    application_name: "todo-frontend",
  });
  // An idle connection that the server closes raises this event; without a listener it would end the process.
  pool.on("error", (error) => console.error("auth: an idle database connection was lost:", error.message));
  return pool;
}
