import { makeProblem, ProblemError, readProblem } from "@/lib/api/problem";

const RENEW_BEFORE_EXPIRY_MS = 60_000;
const TOKEN_TIMEOUT_MS = 10_000;

function readClaims(token: string): unknown {
  const payload = token.split(".")[1] ?? "";
  try {
    return JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
  } catch {
    return null;
  }
}

/**
 * How long a token is good for from its making, in milliseconds; 0 when it does not say.
 *
 * The difference of its own two times, not a comparison with this device's clock, which may be wrong by hours.
 */
export function readTokenLifetime(token: string): number {
  const claims = readClaims(token);
  if (typeof claims !== "object" || claims === null || !("exp" in claims) || !("iat" in claims)) return 0;
  const { exp, iat } = claims;
  return typeof exp === "number" && typeof iat === "number" ? Math.max(0, exp - iat) * 1000 : 0;
}

/** The short-lived token for the backend: fetched once, shared by all requests, renewed a minute before its end. */
export class TokenCache {
  #current: { token: string; renewAt: number } | null = null;
  #pending: Promise<string> | null = null;

  /**
   * fetchToken: asks the server for a fresh token; it may throw.
   * now: milliseconds of a clock that only has to run evenly.
   */
  constructor(
    private readonly fetchToken: () => Promise<string>,
    private readonly now: () => number = Date.now,
  ) {}

  /** A token that is good for at least a minute. Throws what fetchToken throws; the next call then tries anew. */
  async get(): Promise<string> {
    if (this.#current !== null && this.now() < this.#current.renewAt) return this.#current.token;
    this.#pending ??= this.#renew().finally(() => {
      this.#pending = null;
    });
    return this.#pending;
  }

  /** Drops a token that the backend refused. A newer one, fetched by another request meanwhile, stays. */
  discard(refused: string): void {
    if (this.#current?.token === refused) this.#current = null;
  }

  async #renew(): Promise<string> {
    const asked = this.now();
    const token = await this.fetchToken();
    this.#current = { token, renewAt: asked + readTokenLifetime(token) - RENEW_BEFORE_EXPIRY_MS };
    return token;
  }
}

/** Exchanges the session cookie for a token. Throws ProblemError; status 401 means that the session is over. */
export async function requestToken(): Promise<string> {
  const response = await fetch("/api/auth/token", {
    cache: "no-store",
    signal: AbortSignal.timeout(TOKEN_TIMEOUT_MS),
  });
  if (!response.ok)
    throw new ProblemError(
      await readProblem(response.status === 401 ? new Response(null, { status: 401 }) : response),
    );
  const body: unknown = await response.json();
  if (typeof body === "object" && body !== null && "token" in body && typeof body.token === "string")
    return body.token;
  throw new ProblemError(makeProblem("noToken"));
}
