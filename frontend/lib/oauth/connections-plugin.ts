import type { BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint, createAuthMiddleware, sessionMiddleware } from "better-auth/api";
import type { Queryable } from "@/lib/auth/guest-links";
import { CONNECTIONS_PATH, REVOKE_PATH } from "./connection";
import { listConnections, revokeConnection, sweepConnections } from "./connections";
import { completeAuthorization, completeRegistration, findUnsupported, toFields } from "./requests";

/**
 * What the provider plugin leaves open: filling in what real clients leave out, keeping the table of clients small, and
 * letting people see and end their connections.
 */
export function connectedAssistants(pool: Queryable, mcpUrl: string | null) {
  return {
    id: "connected-assistants",
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === "/oauth2/register",
          handler: createAuthMiddleware(async (ctx) => {
            const body = toFields(ctx.body);
            const unsupported = findUnsupported(body);
            if (unsupported !== null) {
              throw new APIError("BAD_REQUEST", {
                error: "invalid_client_metadata",
                error_description: unsupported,
              });
            }
            return { context: { body: completeRegistration(body) } };
          }),
        },
        {
          matcher: ({ path }) => path === "/oauth2/authorize" && mcpUrl !== null,
          handler: createAuthMiddleware(async ({ query }) => ({
            context: { query: completeAuthorization(toFields(query), mcpUrl ?? "") },
          })),
        },
      ],
      after: [
        {
          matcher: ({ path }) => path === "/oauth2/register",
          handler: createAuthMiddleware(async () => sweepConnections(pool)),
        },
      ],
    },
    endpoints: {
      listConnectedAssistants: createAuthEndpoint(
        CONNECTIONS_PATH,
        { method: "GET", use: [sessionMiddleware] },
        async (ctx) => ctx.json(await listConnections(pool, ctx.context.session.user.id)),
      ),
      revokeConnectedAssistant: createAuthEndpoint(
        REVOKE_PATH,
        { method: "POST", use: [sessionMiddleware] },
        async (ctx) => {
          const { clientId } = toFields(ctx.body);
          if (typeof clientId !== "string") {
            throw new APIError("BAD_REQUEST", { message: "Say which assistant to end, as clientId." });
          }
          await revokeConnection(pool, ctx.context.session.user.id, clientId);
          return ctx.json({ revoked: true });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
