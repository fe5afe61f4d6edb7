import type { BetterAuthOptions } from "better-auth";
import { anonymous, jwt } from "better-auth/plugins";
import { PostgresDialect } from "kysely";
import type { Pool } from "pg";
import { connectedAssistants } from "@/lib/oauth/connections-plugin";
import { createOAuthProvider, UNUSED_PROVIDER_PATHS } from "@/lib/oauth/provider";
import type { AuthSettings } from "@/lib/settings";
import { AUTH_SCHEMA } from "./database";
import { recordDeletedUser } from "./deleted-users";
import { findGuestsTakenOver, forgetTakenOver, recordGuestLink } from "./guest-links";
import { MINIMUM_PASSWORD_LENGTH } from "./password";
import { createRateLimitStorage } from "./rate-limit-storage";
import { limitSignInsByAccount } from "./sign-in-limit";

const DAY_SECONDS = 86_400;

/** What the backend reads from a token besides the registered claims. */
type TokenClaims = { name: string; is_anonymous: boolean; took_over?: string[] };

/**
 * The one description of accounts. The application and the migration script share it, because the plugins decide the
 * tables.
 *
 * mcpUrl: what other assistants may get tokens for; null where it is not known, as in the migration.
 */
export function createAuthOptions(settings: AuthSettings, pool: Pool, mcpUrl: string | null) {
  const rateLimitStorage = createRateLimitStorage(pool);
  return {
    appName: "Todo",
    baseURL: settings.publicUrl,
    secret: settings.authSecret,
    ...(settings.authSecrets.length > 0 ? { secrets: [...settings.authSecrets] } : {}),
    trustedOrigins: [...settings.trustedOrigins],
    database: {
      dialect: new PostgresDialect({ pool }),
      type: "postgres",
      schemaName: AUTH_SCHEMA,
      transaction: true,
    },
    telemetry: { enabled: false },
    // Said here, because a variable named TEST in the environment would otherwise switch the check off.
    advanced: { disableOriginCheck: false, disableCSRFCheck: false },
    emailAndPassword: { enabled: true, minPasswordLength: MINIMUM_PASSWORD_LENGTH },
    user: {
      deleteUser: {
        enabled: true,
        afterDelete: async ({ id }) => forgetTakenOver(pool, id),
      },
    },
    // Whichever way a user goes: by the account page, as a guest, or as a guest who became somebody.
    databaseHooks: { user: { delete: { after: ({ id }) => recordDeletedUser(pool, id) } } },
    disabledPaths: [...UNUSED_PROVIDER_PATHS],
    onAPIError: { errorURL: `${settings.publicUrl}/oauth/error` },
    // Renewed with each day of use. A guest who stays away longer than this cannot come back to the list.
    session: { expiresIn: 30 * DAY_SECONDS, updateAge: DAY_SECONDS },
    rateLimit: {
      // In the database, so that replicas count together.
      storage: "database",
      customStorage: rateLimitStorage,
      customRules: {
        // The built-in rule is 3 in 10 seconds an address: an office behind one address would be locked out.
        "/sign-in/email": { window: 60, max: 30 },
        "/sign-up/email": { window: 60, max: 30 },
        "/sign-in/anonymous": { window: 60, max: 60 },
        // Each counted call writes a row; these are read on every page and change nothing.
        "/get-session": false,
        "/token": false,
        "/jwks": false,
      },
    },
    plugins: [
      limitSignInsByAccount(rateLimitStorage),
      anonymous({
        generateName: () => "Guest",
        onLinkAccount: ({ anonymousUser, newUser }) =>
          recordGuestLink(pool, anonymousUser.user.id, newUser.user.id),
      }),
      jwt({
        // Sessions are cookies; a token is only made when the page asks for one to talk to the backend.
        disableSettingJwtHeader: true,
        jwks: { keyPairConfig: { alg: "EdDSA", crv: "Ed25519" } },
        jwt: {
          issuer: settings.publicUrl,
          audience: settings.publicUrl,
          expirationTime: "15m",
          definePayload: async ({ user }): Promise<TokenClaims> => {
            const isAnonymous = user.isAnonymous === true;
            const guests = isAnonymous ? [] : await findGuestsTakenOver(pool, user.id);
            return {
              name: user.name,
              is_anonymous: isAnonymous,
              ...(guests.length > 0 ? { took_over: guests } : {}),
            };
          },
        },
      }),
      createOAuthProvider(mcpUrl),
      connectedAssistants(pool, mcpUrl),
    ],
  } satisfies BetterAuthOptions;
}
