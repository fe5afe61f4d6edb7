const ANSWER_TIMEOUT_MS = 15_000;

/** What a person decided. scopes: what they allow, at most what was asked for. */
export type Decision = Readonly<{ accept: boolean; scopes: readonly string[] }>;

export type ConsentOutcome =
  | Readonly<{ kind: "go"; url: string }>
  | Readonly<{ kind: "failed"; why: ConsentFailure }>;

/** Names the text that says so. */
type ConsentFailure = `consent.${"tooOld" | "signedOut" | "tooMany" | "notKept"}` | "problem.unreachable";

function explain(status: number): ConsentFailure {
  if (status === 400) return "consent.tooOld";
  if (status === 401) return "consent.signedOut";
  return status === 429 ? "consent.tooMany" : "consent.notKept";
}

/** Hands in the decision. Never throws. On success, `url` leads back to the program, with or without access. */
export async function sendDecision(query: string, { accept, scopes }: Decision): Promise<ConsentOutcome> {
  try {
    const response = await fetch("/api/auth/oauth2/consent", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        accept,
        oauth_query: query,
        ...(accept ? { scope: scopes.join(" ") } : {}),
      }),
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
    });
    if (!response.ok) return { kind: "failed", why: explain(response.status) };
    const body: unknown = await response.json();
    const url: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "url") : null;
    return typeof url === "string" ? { kind: "go", url } : { kind: "failed", why: explain(500) };
  } catch {
    return { kind: "failed", why: "problem.unreachable" };
  }
}
