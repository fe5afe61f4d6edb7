import { createHmac, timingSafeEqual } from "node:crypto";
import { onEveryRequest } from "@/lib/every-request";
import type { AuthSecret } from "@/lib/settings";

/** A signed cookie as Better Auth writes it, decoded: the value, a dot, and 32 bytes of HMAC in base64. */
const SIGNED = /^(.+)\.([A-Za-z0-9+/]{43}=)$/s;
const OURS = /^(?:__Secure-|__Host-)?better-auth\./;

function sign(value: string, secret: string): string {
  return createHmac("sha256", secret).update(value).digest("base64");
}

function isSignedWith(secret: string, value: string, signature: string): boolean {
  return timingSafeEqual(Buffer.from(sign(value, secret)), Buffer.from(signature));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The Cookie header as it would be if everything in it had been signed with the secret in use.
 *
 * Better Auth checks cookies against that one alone: without this, a new secret would sign everybody out, and guests
 * would lose their lists. What no known secret has signed stays as it came.
 *
 * secrets: the one in use first.
 */
export function signAnew(header: string, secrets: readonly AuthSecret[]): string {
  const [current, ...older] = secrets;
  if (current === undefined || older.length === 0) return header;
  return header
    .split(";")
    .map((cookie) => {
      const at = cookie.indexOf("=");
      const name = cookie.slice(0, at);
      if (!OURS.test(name.trim())) return cookie;
      const [, value, signature] = SIGNED.exec(decode(cookie.slice(at + 1).trim())) ?? [];
      if (value === undefined || signature === undefined) return cookie;
      if (!older.some((secret) => isSignedWith(secret.value, value, signature))) return cookie;
      return `${name}=${encodeURIComponent(`${value}.${sign(value, current.value)}`)}`;
    })
    .join(";");
}

/** From now on every request of this process carries cookies of the secret in use. Returns what ends that. */
export function acceptOlderSignatures(secrets: readonly AuthSecret[]): () => void {
  return onEveryRequest(({ request }) => {
    const { cookie } = request.headers;
    if (cookie !== undefined) request.headers.cookie = signAnew(cookie, secrets);
  });
}
