/** What went wrong and what to do about it, in words for the person at the page. */
export type Problem = Readonly<{
  /** HTTP status, or 0 when no answer came. */
  status: number;
  message: string;
  fix: string | null;
  /** Names the request in the backend's log. */
  requestId: string | null;
}>;

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
    this.name = "ProblemError";
  }
}

function readText(source: object, key: string): string | null {
  const value: unknown = Reflect.get(source, key);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function describeStatus(status: number): Pick<Problem, "message" | "fix"> {
  if (status === 401) return { message: "You are signed out.", fix: "Sign in again." };
  if (status === 429) return { message: "That was a lot at once.", fix: "Wait a moment, then try again." };
  if (status >= 500) return { message: "The server has a problem.", fix: "Try again in a moment." };
  return { message: "That did not work.", fix: "Reload the page and try again." };
}

/** Reads a failed answer, whether it is a problem document or not. Never throws. */
export async function readProblem(response: Response): Promise<Problem> {
  const fallback = describeStatus(response.status);
  const body: unknown = await response.json().catch(() => null);
  if (typeof body !== "object" || body === null) {
    return { status: response.status, ...fallback, requestId: response.headers.get("x-request-id") };
  }
  const message = readText(body, "detail") ?? readText(body, "title");
  return {
    status: response.status,
    message: message ?? fallback.message,
    // Our advice for a status would not fit a message of the server's own.
    fix: readText(body, "fix") ?? (message === null ? fallback.fix : null),
    requestId: readText(body, "request_id") ?? response.headers.get("x-request-id"),
  };
}

/** Any thrown thing as a problem. */
export function toProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof DOMException && error.name === "TimeoutError") {
    return { status: 0, message: "The server took too long to answer.", fix: "Try again.", requestId: null };
  }
  if (error instanceof TypeError) {
    // What fetch throws when no answer came.
    return {
      status: 0,
      message: "The server cannot be reached.",
      fix: "Check your connection, then try again.",
      requestId: null,
    };
  }
  return {
    status: 0,
    message: "Something unexpected happened.",
    fix: "Reload the page and try again.",
    requestId: null,
  };
}

/** A problem in one line: what is wrong, and what to do. */
export function describeProblem({ message, fix }: Problem): string {
  return fix === null ? message : `${message} ${fix}`;
}
