import { createHash } from "node:crypto";
import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthMiddleware } from "better-auth/api";
import type { RateLimitStorage } from "./rate-limit-storage";

/** Guesses at one account's password in one window. A person who has forgotten it gives up sooner. */
export const ACCOUNT_RULE = { window: 900, max: 20 } as const;

/** The e-mail itself stays out of the table of counters, where it would outlive the account. */
function toKey(email: string): string {
  return `account|${createHash("sha256").update(email.trim().toLowerCase()).digest("hex")}`;
}

/**
 * Bounds the guesses at each account's password, wherever they come from. The limit by address does not: a botnet
 * has many.
 */
export function limitSignInsByAccount(storage: RateLimitStorage) {
  return {
    id: "limit-sign-ins-by-account",
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === "/sign-in/email",
          handler: createAuthMiddleware(async ({ body }) => {
            const email: unknown = body?.email;
            if (typeof email !== "string") return;
            const { allowed, retryAfter } = await storage.consume(toKey(email), ACCOUNT_RULE);
            if (allowed) return;
            const seconds = String(retryAfter ?? ACCOUNT_RULE.window);
            throw new APIError(
              "TOO_MANY_REQUESTS",
              { message: "Too many tries for this account. Wait a few minutes." },
              { "Retry-After": seconds, "X-Retry-After": seconds },
            );
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}
