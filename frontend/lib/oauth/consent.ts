const ANSWER_TIMEOUT_MS = 15_000;

/** What a person decided. scopes: what they allow, at most what was asked for. */
export type Decision = Readonly<{ accept: boolean; scopes: readonly string[] }>;

export type ConsentOutcome =
  | Readonly<{ kind: "go"; url: string }>
  | Readonly<{ kind: "failed"; message: string }>;

const TOO_LATE: ConsentOutcome = {
  kind: "failed",
  message: "This question is too old, or it was changed on its way. Start again from the other program.",
};

function describeFailure(status: number): ConsentOutcome {
  if (status === 400) return TOO_LATE;
  if (status === 401)
    return { kind: "failed", message: "You are signed out. Start again from the other program." };
  if (status === 429)
    return { kind: "failed", message: "Too many tries. Wait a minute, then answer once more." };
  return { kind: "failed", message: "Your answer could not be kept. Try again in a moment." };
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
    if (!response.ok) return describeFailure(response.status);
    const body: unknown = await response.json();
    const url: unknown = typeof body === "object" && body !== null ? Reflect.get(body, "url") : null;
    return typeof url === "string" ? { kind: "go", url } : describeFailure(500);
  } catch {
    return {
      kind: "failed",
      message: "The server cannot be reached. Check your connection, then try again.",
    };
  }
}
