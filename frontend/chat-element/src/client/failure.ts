import { isObject, readOptionalString } from "../protocol/read";

/**
 * Why a request did not succeed.
 * - `offline`: no answer from the server · `timeout`: it took too long · `dropped`: the answer broke off
 * - `signed_out`: 401 · `refused`: any other HTTP error · `protocol`: an answer that is not ChatKit's
 */
export type FailureKind = "offline" | "timeout" | "dropped" | "signed_out" | "refused" | "protocol";

/** A request that failed, with what the server said about it. */
export class ChatFailure extends Error {
  override readonly name = "ChatFailure";

  constructor(
    readonly kind: FailureKind,
    message: string,
    readonly about: {
      /** HTTP status, when there was an answer. */
      readonly status?: number;
      /** The server's own words on what is wrong, for the user. */
      readonly detail?: string | null;
      /** The server's own words on what to do, for the user. */
      readonly fix?: string | null;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: about.cause });
  }
}

/** A problem document is short; a longer body is not one and is not read to its end. */
const MAX_PROBLEM_CHARACTERS = 20_000;

/** Makes a failure of an HTTP error, with the detail and fix of its problem document if it has one. */
export async function readFailure(response: Response): Promise<ChatFailure> {
  const kind = response.status === 401 ? "signed_out" : "refused";
  const problem = await readProblem(response);
  return new ChatFailure(kind, problem.detail ?? `The server answered ${response.status}.`, {
    status: response.status,
    ...problem,
  });
}

async function readProblem(response: Response): Promise<{ detail: string | null; fix: string | null }> {
  if (!response.headers.get("content-type")?.includes("json")) return { detail: null, fix: null };
  try {
    const text = await response.text();
    const body: unknown = text.length <= MAX_PROBLEM_CHARACTERS ? JSON.parse(text) : null;
    if (!isObject(body)) return { detail: null, fix: null };
    return {
      detail: readOptionalString(body, "detail") ?? readOptionalString(body, "title"),
      fix: readOptionalString(body, "fix"),
    };
  } catch {
    // The status alone already tells that the request failed; a broken body adds nothing.
    return { detail: null, fix: null };
  }
}
