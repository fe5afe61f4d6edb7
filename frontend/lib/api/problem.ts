import type { Texts } from "@/lib/messages/texts";

/** What kind of thing went wrong; each has words of its own on the page. */
export type ProblemCause =
  | "signedOut"
  | "tooMany"
  | "server"
  | "refused"
  | "timeout"
  | "unreachable"
  | "unexpected"
  | "noToken";

/** What went wrong and what to do about it. */
export type Problem = Readonly<{
  /** HTTP status, or 0 when no answer came. */
  status: number;
  cause: ProblemCause;
  /** The server's own words, in English; null when it gave none. */
  message: string | null;
  fix: string | null;
  /** Names the request in the backend's log. */
  requestId: string | null;
}>;

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message ?? problem.cause);
    this.name = "ProblemError";
  }
}

function readText(source: object, key: string): string | null {
  const value: unknown = Reflect.get(source, key);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function findCause(status: number): ProblemCause {
  if (status === 401) return "signedOut";
  if (status === 429) return "tooMany";
  return status >= 500 ? "server" : "refused";
}

/** Reads a failed answer, whether it is a problem document or not. Never throws. */
export async function readProblem(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  const source = typeof body === "object" && body !== null ? body : {};
  return {
    status: response.status,
    cause: findCause(response.status),
    message: readText(source, "detail") ?? readText(source, "title"),
    fix: readText(source, "fix"),
    requestId: readText(source, "request_id") ?? response.headers.get("x-request-id"),
  };
}

/** A problem that no answer tells of. */
export function makeProblem(cause: ProblemCause): Problem {
  return { status: 0, cause, message: null, fix: null, requestId: null };
}

/** Any thrown thing as a problem. */
export function toProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof DOMException && error.name === "TimeoutError") return makeProblem("timeout");
  // What fetch throws when no answer came.
  if (error instanceof TypeError) return makeProblem("unreachable");
  return makeProblem("unexpected");
}

/**
 * A problem in words: what is wrong, and what to do. The server's own words are English; other languages get them only
 * where it refuses something and ours would not say what.
 */
export function describeProblem({ cause, message, fix }: Problem, { language, t }: Texts): string {
  const isOwnBetter = message === null || (language !== "en" && cause !== "refused");
  if (isOwnBetter) return t(`problem.${cause}`);
  return fix === null ? message : `${message} ${fix}`;
}
