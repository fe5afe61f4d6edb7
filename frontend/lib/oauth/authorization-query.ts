const AUTHORIZE_PATH = "/api/auth/oauth2/authorize";
/** What the sign-in page answers. Asked again after it, the question would never end. */
const ANSWERED_PROMPTS = new Set(["login", "create", "select_account"]);

/** The question of another program that waits while its user signs in or decides. */
export type AuthorizationRequest = Readonly<{
  /** The signed query, as the authorization endpoint made it. */
  query: string;
  clientId: string;
  redirectUri: string;
  scopes: readonly string[];
}>;

type PageParameters = Readonly<Record<string, string | string[] | undefined>>;

/**
 * The question in a page's address, or null when there is none. Nothing in it is checked here: the signature is, by the
 * endpoint that gets the answer.
 */
export function readAuthorizationRequest(parameters: PageParameters): AuthorizationRequest | null {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of value === undefined ? [] : [value].flat()) query.append(name, one);
  }
  const clientId = query.get("client_id");
  const redirectUri = query.get("redirect_uri");
  if (clientId === null || redirectUri === null || !query.has("sig") || !URL.canParse(redirectUri))
    return null;
  const scopes = (query.get("scope") ?? "").split(" ").filter((scope) => scope !== "");
  return { query: query.toString(), clientId, redirectUri, scopes };
}

/** Where the question is asked anew, once its user has signed in. Always an address of our own. */
export function toAuthorizeUrl(request: AuthorizationRequest): string {
  const query = new URLSearchParams(request.query);
  for (const name of [...query.keys()]) {
    if (name === "sig" || name === "exp" || name.startsWith("ba_")) query.delete(name);
  }
  const prompts = (query.get("prompt") ?? "").split(" ").filter((one) => one && !ANSWERED_PROMPTS.has(one));
  query.delete("prompt");
  if (prompts.length > 0) query.set("prompt", prompts.join(" "));
  return `${AUTHORIZE_PATH}?${query}`;
}
