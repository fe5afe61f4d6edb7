import { oauthProvider } from "@better-auth/oauth-provider";
import { OFFLINE_SCOPE, READ_SCOPE, SCOPES, WRITE_SCOPE } from "./scopes";

const MINUTE_SECONDS = 60;
const DAY_SECONDS = 86_400;
/** The backend checks tokens without asking here, so this is how long one outlives its revocation. */
const ACCESS_TOKEN_SECONDS = 5 * MINUTE_SECONDS;
/** Renewed with each use. An assistant that is silent for longer asks its user again. */
const REFRESH_TOKEN_SECONDS = 30 * DAY_SECONDS;

/** What the plugin serves besides, and nothing here needs: what is not there cannot be abused. */
export const UNUSED_PROVIDER_PATHS = [
  "/oauth2/introspect",
  "/oauth2/userinfo",
  "/oauth2/end-session",
  "/oauth2/continue",
  "/oauth2/create-client",
  "/oauth2/get-client",
  "/oauth2/get-clients",
  "/oauth2/public-client",
  "/oauth2/public-client-prelogin",
  "/oauth2/update-client",
  "/oauth2/client/rotate-secret",
  "/oauth2/delete-client",
  "/oauth2/get-consent",
  "/oauth2/get-consents",
  "/oauth2/update-consent",
  "/oauth2/delete-consent",
] as const;

/**
 * The authorization server for other assistants: OAuth 2.1 with dynamic registration, PKCE (S256 alone) and rotated
 * refresh tokens.
 *
 * mcpUrl: the one resource that tokens are made for. null: none, as in the migration, which only needs the tables.
 */
export function createOAuthProvider(mcpUrl: string | null) {
  return oauthProvider({
    loginPage: "/sign-in",
    consentPage: "/oauth/consent",
    // A guest's list may vanish with its cookie: a connection belongs to an account.
    signup: {
      page: "/sign-up",
      shouldRedirect: ({ user }) => (user.isAnonymous === true ? "/sign-up" : false),
    },
    scopes: [...SCOPES],
    clientRegistrationDefaultScopes: [READ_SCOPE, WRITE_SCOPE, OFFLINE_SCOPE],
    grantTypes: ["authorization_code", "refresh_token"],
    resources: mcpUrl === null ? [] : [mcpUrl],
    // There is one resource, and whoever registers does so to reach it.
    enforcePerClientResources: false,
    accessTokenExpiresIn: ACCESS_TOKEN_SECONDS,
    refreshTokenExpiresIn: REFRESH_TOKEN_SECONDS,
    // MCP clients register themselves, before anybody has signed in.
    allowDynamicClientRegistration: true,
    allowUnauthenticatedClientRegistration: true,
    // Clients and resources are nobody's to manage over HTTP.
    clientPrivileges: () => false,
    resourcePrivileges: () => false,
    rateLimit: {
      register: { window: MINUTE_SECONDS, max: 20 },
      // An assistant that runs on a server renews the tokens of many people from one address.
      token: { window: MINUTE_SECONDS, max: 300 },
    },
  });
}
