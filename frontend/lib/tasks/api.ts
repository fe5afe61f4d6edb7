import { ProblemError, readProblem } from "@/lib/api/problem";
import {
  parseTask,
  parseTasks,
  type Task,
  type TaskDraft,
  type TaskPatch,
  UnexpectedAnswerError,
} from "./task";

const REQUEST_TIMEOUT_MS = 15_000;
const PAGE_SIZE = 100;

export type TaskPage = Readonly<{ tasks: Task[]; nextCursor: string | null }>;

/** The tasks of one user over HTTP. Every call throws ProblemError, UnexpectedAnswerError, or what fetch throws. */
export class TasksApi {
  readonly #base: string;

  constructor(
    backendUrl: string,
    userId: string,
    private readonly backendFetch: typeof fetch,
  ) {
    this.#base = `${backendUrl}/api/${encodeURIComponent(userId)}`;
  }

  /** One page of at most 100 tasks. */
  async list(status: "pending" | "completed", cursor: string | null = null): Promise<TaskPage> {
    const query = new URLSearchParams({ status, limit: String(PAGE_SIZE) });
    if (cursor !== null) query.set("cursor", cursor);
    const response = await this.#request("GET", `/tasks?${query}`);
    return { tasks: parseTasks(await response.json()), nextCursor: response.headers.get("x-next-cursor") };
  }

  /** key: the same for each attempt to create the same task, so that a repeated request makes no second one. */
  async create(draft: TaskDraft, key: string): Promise<Task> {
    return parseTask(await (await this.#request("POST", "/tasks", draft, { "idempotency-key": key })).json());
  }

  async update(id: number, patch: TaskPatch): Promise<Task> {
    return parseTask(await (await this.#request("PATCH", `/tasks/${id}`, patch)).json());
  }

  async setCompleted(id: number, completed: boolean): Promise<Task> {
    return parseTask(await (await this.#request("PATCH", `/tasks/${id}/complete`, { completed })).json());
  }

  async remove(id: number): Promise<void> {
    await this.#request("DELETE", `/tasks/${id}`);
  }

  /** Takes the user's last change back and says in words what that was. */
  async undo(): Promise<string> {
    const body: unknown = await (await this.#request("POST", "/undo")).json();
    if (typeof body === "object" && body !== null && "message" in body && typeof body.message === "string") {
      return body.message;
    }
    throw new UnexpectedAnswerError("message");
  }

  async #request(
    method: string,
    path: string,
    body?: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    const response = await this.backendFetch(this.#base + path, {
      method,
      headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    });
    if (!response.ok) throw new ProblemError(await readProblem(response));
    return response;
  }
}
