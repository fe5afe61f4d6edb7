import { requireText } from "@/lib/api/answer";
import type { BackendClient } from "@/lib/api/backend-client";
import { type Priority, parseTask, parseTasks, type Task, type TaskDraft, type TaskPatch } from "./task";

const PAGE_SIZE = 100;

/** Which tasks to list; every field narrows. */
export type TaskQuery = Readonly<{
  status: "all" | "pending" | "completed";
  /** A text in title or notes, whatever the case. */
  search?: string;
  tag?: string;
  priority?: Priority;
}>;

export type TaskPage = Readonly<{ tasks: Task[]; nextCursor: string | null }>;

/** The tasks of one user over HTTP. Every call throws ProblemError, UnexpectedAnswerError, or what fetch throws. */
export class TasksApi {
  constructor(private readonly backend: BackendClient) {}

  /** One page of at most 100 tasks. */
  async list(query: TaskQuery, cursor: string | null = null): Promise<TaskPage> {
    const parameters = new URLSearchParams({ ...query, limit: String(PAGE_SIZE) });
    if (cursor !== null) parameters.set("cursor", cursor);
    const response = await this.backend.request("GET", `/tasks?${parameters}`);
    return { tasks: parseTasks(await response.json()), nextCursor: response.headers.get("x-next-cursor") };
  }

  /** key: the same for each attempt to create the same task, so that a repeated request makes no second one. */
  async create(draft: TaskDraft, key: string): Promise<Task> {
    return parseTask(
      await (
        await this.backend.request("POST", "/tasks", { body: draft, headers: { "idempotency-key": key } })
      ).json(),
    );
  }

  async update(id: number, patch: TaskPatch): Promise<Task> {
    return parseTask(await (await this.backend.request("PATCH", `/tasks/${id}`, { body: patch })).json());
  }

  async setCompleted(id: number, completed: boolean): Promise<Task> {
    return parseTask(
      await (await this.backend.request("PATCH", `/tasks/${id}/complete`, { body: { completed } })).json(),
    );
  }

  async remove(id: number): Promise<void> {
    await this.backend.request("DELETE", `/tasks/${id}`);
  }

  /** Takes the user's last change back and says in words what that was. */
  async undo(): Promise<string> {
    return requireText(await (await this.backend.request("POST", "/undo")).json(), "message");
  }
}
