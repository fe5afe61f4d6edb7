import { betterAuth } from "better-auth";
import { memoryAdapter } from "better-auth/adapters/memory";
import { getAuthTables } from "better-auth/db";
import type { Pool } from "pg";
import { createAuthOptions } from "@/lib/auth/options";
import type { AuthSecret } from "@/lib/settings";

export const PAGE = "https://todo.example";

/** The rows of each table. */
export type Tables = Record<string, Record<string, unknown>[]>;

type Accounts = Readonly<{
  /** Takes the ids that the backend is told to refuse. */
  deleted?: unknown[];
  secret?: string;
  secrets?: readonly AuthSecret[];
  /** Shared by several servers; filled with empty tables where it is empty. */
  tables?: Tables;
}>;

/** Counts as the statement in rate-limit-storage.ts does; that one is tried by the tests of a deployment. */
function makePool(deleted: unknown[]): Pool {
  const windows = new Map<unknown, { count: number; began: number }>();
  const query = async (text: string, values: unknown[]) => {
    if (text.startsWith("insert into public.deleted_users")) deleted.push(values[0]);
    if (!text.includes("rateLimit") || !text.startsWith("insert")) return { rows: [] };
    const [, key, now, over] = values;
    const known = windows.get(key);
    const counted =
      known === undefined || known.began <= Number(over)
        ? { count: 1, began: Number(now) }
        : { count: known.count + 1, began: known.began };
    windows.set(key, counted);
    return { rows: [counted] };
  };
  return { query } as unknown as Pool;
}

/** The very accounts of the application, rate limits included, in memory instead of in PostgreSQL. */
export function makeAuth({
  deleted = [],
  secret = "a secret of more than thirty-two characters",
  secrets = [],
  tables = {},
}: Accounts = {}) {
  const options = createAuthOptions(
    {
      databaseUrl: "postgresql://nobody@localhost/none",
      authSecret: secret,
      authSecrets: secrets,
      publicUrl: PAGE,
      trustedOrigins: [],
    },
    makePool(deleted),
    "https://api.todo.example/mcp",
  );
  for (const name of Object.keys(getAuthTables(options))) tables[name] ??= [];
  return betterAuth({
    ...options,
    database: memoryAdapter(tables),
    rateLimit: { ...options.rateLimit, enabled: true },
    // The real hash takes a quarter of a second on purpose; how good it is, is not the question here.
    emailAndPassword: {
      ...options.emailAndPassword,
      password: {
        hash: async (password) => `hashed ${password}`,
        verify: async ({ hash, password }) => hash === `hashed ${password}`,
      },
    },
  });
}
