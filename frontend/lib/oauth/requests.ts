import { CLIENT_AUTHENTICATION } from "./metadata";
import { OFFLINE_SCOPE } from "./scopes";

type Fields = Readonly<Record<string, unknown>>;

/** An untyped query or body as fields; anything else has none. */
export function toFields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/**
 * What a registration leaves out, filled in.
 *
 * Most MCP clients do not say that they are native programs, and would be refused for their loopback addresses as if
 * they were web sites.
 */
export function completeRegistration(body: Fields): Fields {
  const uris = Array.isArray(body.redirect_uris) ? body.redirect_uris : [];
  const isNative = uris.some((uri) => typeof uri === "string" && !uri.startsWith("https://"));
  return body.application_type === undefined && isNative ? { application_type: "native" } : {};
}

/** Addresses that this server would call by itself: a stranger could point them at machines behind our wall. */
const CALLED_ADDRESSES = ["jwks_uri", "backchannel_logout_uri"];

/** Why a registration asks for something that is not offered here, or null. */
export function findUnsupported(body: Fields): string | null {
  const method = body.token_endpoint_auth_method;
  if (method !== undefined && !CLIENT_AUTHENTICATION.some((known) => known === method)) {
    return `token_endpoint_auth_method must be one of: ${CLIENT_AUTHENTICATION.join(", ")}`;
  }
  const called = CALLED_ADDRESSES.find((name) => body[name] !== undefined);
  return called === undefined ? null : `${called} is not supported`;
}

/**
 * What an authorization request leaves out, filled in: the resource, which older clients do not name, and the wish for
 * a lasting connection, without which the user would be asked again every few minutes.
 */
export function completeAuthorization(query: Fields, mcpUrl: string): Fields {
  const { scope, resource } = query;
  const scopes = typeof scope === "string" ? scope.split(" ").filter((one) => one !== "") : [];
  const asksTooLittle = scopes.length > 0 && !scopes.includes(OFFLINE_SCOPE);
  return {
    ...(resource === undefined ? { resource: mcpUrl } : {}),
    ...(asksTooLittle ? { scope: [...scopes, OFFLINE_SCOPE].join(" ") } : {}),
  };
}
