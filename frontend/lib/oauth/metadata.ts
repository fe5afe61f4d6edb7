/** How a program proves at our endpoints that it is the one that registered; "none" for those on people's devices. */
export const CLIENT_AUTHENTICATION = ["none", "client_secret_basic", "client_secret_post"] as const;

const PUBLISHED = [
  "issuer",
  "authorization_endpoint",
  "token_endpoint",
  "registration_endpoint",
  "revocation_endpoint",
  "jwks_uri",
  "scopes_supported",
  "response_types_supported",
  "response_modes_supported",
  "grant_types_supported",
  "code_challenge_methods_supported",
  "authorization_response_iss_parameter_supported",
] as const;

/** What other programs are told of the authorization server (RFC 8414): what works here, and no more. */
export function toPublishedMetadata(metadata: object): Record<string, unknown> {
  const known = Object.fromEntries(
    PUBLISHED.map((name): [string, unknown] => [name, Reflect.get(metadata, name)]),
  );
  return {
    ...known,
    token_endpoint_auth_methods_supported: CLIENT_AUTHENTICATION,
    revocation_endpoint_auth_methods_supported: CLIENT_AUTHENTICATION,
  };
}
