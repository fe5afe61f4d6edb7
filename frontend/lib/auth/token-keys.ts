import type { AuthContext } from "better-auth";
import { parseEnvelope, symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import { AUTH_SCHEMA } from "./database";
import type { Queryable } from "./guest-links";

type Secrets = AuthContext["secretConfig"];

type TokenKey = Readonly<{ id: string; privateKey: string }>;

function isTokenKey(row: unknown): row is TokenKey {
  return (
    typeof row === "object" &&
    row !== null &&
    "id" in row &&
    typeof row.id === "string" &&
    "privateKey" in row &&
    typeof row.privateKey === "string"
  );
}

/** What is in no envelope is older than the first rotation. */
function isLockedWithCurrent(locked: string, secrets: Exclude<Secrets, string>): boolean {
  const envelope = parseEnvelope(locked);
  return envelope === null
    ? secrets.legacySecret === secrets.keys.get(secrets.currentVersion)
    : envelope.version === secrets.currentVersion;
}

/**
 * Encrypts the keys that tokens are signed with by the secret in use, where an older one had done it, so that the older
 * one may be forgotten. Safe to repeat. A key that no known secret opens stays, and is told of. Throws when the database
 * does not answer: then an older secret is needed still.
 *
 * secrets: Better Auth's; a single string when there was no rotation yet, and then there is nothing to do.
 */
export async function lockTokenKeysAnew(pool: Queryable, secrets: Secrets): Promise<void> {
  if (typeof secrets === "string") return;
  const { rows } = await pool.query(`select id, "privateKey" from ${AUTH_SCHEMA}.jwks`);
  for (const { id, privateKey } of rows.filter(isTokenKey)) {
    // The column holds a JSON string, as Better Auth's plugin for tokens writes it.
    const locked: unknown = JSON.parse(privateKey);
    if (typeof locked !== "string" || isLockedWithCurrent(locked, secrets)) continue;
    const data = await open(id, locked, secrets);
    if (data === null) continue;
    const anew = JSON.stringify(await symmetricEncrypt({ key: secrets, data }));
    await pool.query(`update ${AUTH_SCHEMA}.jwks set "privateKey" = $1 where id = $2 and "privateKey" = $3`, [
      anew,
      id,
      privateKey,
    ]);
  }
}

async function open(id: string, locked: string, secrets: Secrets): Promise<string | null> {
  try {
    return await symmetricDecrypt({ key: secrets, data: locked });
  } catch (error) {
    console.error(
      `auth: the token key ${id} opens with no known secret. Was BETTER_AUTH_SECRET replaced?`,
      error,
    );
    return null;
  }
}
