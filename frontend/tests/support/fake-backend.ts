import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type StoredTask = {
  id: number;
  user_id: string;
  title: string;
  description: string | null;
  completed: boolean;
  due: string | null;
  due_end: string | null;
  recurrence: string | null;
  priority: string | null;
  tags: string[];
  created_at: string;
  updated_at: string;
  completed_at: string | null;
};

type StoredReminder = {
  id: number;
  task_id: number;
  title: string;
  due: string;
  fired_at: string;
  snoozed_until: string | null;
  state: "due" | "claimed" | "shown" | "dismissed";
};

type Fault = Readonly<{ status: number; body: string; contentType: string; afterEffect: boolean }>;
export type SeenRequest = Readonly<{
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  body: unknown;
}>;

const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "*",
  "access-control-allow-headers": "authorization, content-type, idempotency-key, x-timezone",
  "access-control-expose-headers": "x-next-cursor, x-request-id",
};
const NO_PREFERENCES: Record<string, unknown> = {
  time_zone: null,
  language: null,
  week_start: null,
  theme: "system",
};
const NOW = "2026-11-23T09:00:00+00:00";

/** A small server that speaks the backend's REST interface, with one user's tasks in memory and faults on demand. */
export class FakeBackend {
  readonly requests: SeenRequest[] = [];
  /** Tokens that are let in; empty lets everybody in. */
  readonly validTokens = new Set<string>();
  tasks: StoredTask[] = [];
  preferences = { ...NO_PREFERENCES };
  reminders: StoredReminder[] = [];
  nextReminderAt: string | null = null;
  /** How many listen to changes now. */
  readonly listeners = new Set<ServerResponse>();
  #nextId = 1;
  #faults: Fault[] = [];
  #undo: (() => string) | null = null;
  #createdByKey = new Map<string, StoredTask>();
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  /** port: 0 for any free one. */
  static async start(port = 0): Promise<FakeBackend> {
    const backend = new FakeBackend();
    await new Promise<void>((resolve) => backend.#server.listen(port, "127.0.0.1", resolve));
    return backend;
  }

  get url(): string {
    const address: string | AddressInfo | null = this.#server.address();
    if (address === null || typeof address === "string")
      throw new Error("The fake backend is not listening.");
    return `http://127.0.0.1:${address.port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  seed(task: Partial<StoredTask> & { title: string }): StoredTask {
    const stored: StoredTask = {
      id: this.#nextId,
      user_id: "user-1",
      description: null,
      completed: false,
      due: null,
      due_end: null,
      recurrence: null,
      priority: null,
      tags: [],
      created_at: NOW,
      updated_at: NOW,
      completed_at: null,
      ...task,
    };
    this.#nextId += 1;
    this.tasks.push(stored);
    return stored;
  }

  /** A reminder that fell due just now. */
  remind(title: string): StoredReminder {
    const task = this.seed({ title, due: NOW });
    const reminder: StoredReminder = {
      id: 100 + task.id,
      task_id: task.id,
      title,
      due: NOW,
      fired_at: NOW,
      snoozed_until: null,
      state: "due",
    };
    this.reminders.push(reminder);
    return reminder;
  }

  /** Tells everybody who listens. */
  announce(what: readonly string[]): void {
    this.write(`event: change\ndata: ${JSON.stringify({ what, revision: "7" })}\n\n`);
  }

  /** Writes this into every stream of events as it is. */
  write(text: string): void {
    for (const listener of this.listeners) listener.write(text);
  }

  /** Ends every stream of events, as a restart does. */
  endStreams(): void {
    for (const listener of this.listeners) listener.end();
  }

  /** The next request but a read gets this answer instead, with nothing done. */
  failNextChange(status: number, problem: object): void {
    this.#faults.push({
      status,
      body: JSON.stringify(problem),
      contentType: "application/problem+json",
      afterEffect: false,
    });
  }

  /** The next change is made, but its answer is lost. */
  loseNextAnswer(): void {
    this.#faults.push({ status: 0, body: "", contentType: "", afterEffect: true });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const text = Buffer.concat(chunks).toString();
    const body: unknown = text === "" ? null : JSON.parse(text);
    const url = new URL(request.url ?? "/", "http://fake");
    const method = request.method ?? "GET";
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    if (method === "OPTIONS") return void response.writeHead(204, CORS).end();
    this.requests.push({ method, path: url.pathname + url.search, headers, body });
    const token = (headers.authorization ?? "").replace("Bearer ", "");
    if (this.validTokens.size > 0 && !this.validTokens.has(token)) {
      return send(response, 401, { title: "Unauthorized", status: 401, detail: "The token is not valid." });
    }
    const fault = method === "GET" ? undefined : this.#faults.shift();
    if (fault !== undefined && !fault.afterEffect) {
      return void response
        .writeHead(fault.status, { ...CORS, "content-type": fault.contentType })
        .end(fault.body);
    }
    if (url.pathname.endsWith("/events")) return this.#stream(response);
    const [status, answer, extra] = this.#handle(method, url, headers, body);
    if (fault?.afterEffect) return void response.destroy();
    send(response, status, answer, extra);
  }

  #handle(
    method: string,
    url: URL,
    headers: Readonly<Record<string, string>>,
    body: unknown,
  ): [number, unknown, Record<string, string>?] {
    const path = url.pathname.replace(/^\/api\/[^/]+/, "");
    const fields = typeof body === "object" && body !== null ? body : {};
    if (path === "/tasks" && method === "GET") return this.#list(url);
    if (path === "/tasks" && method === "POST")
      return [201, this.#create(fields, headers["idempotency-key"])];
    if (path === "/settings") {
      if (method === "PATCH") Object.assign(this.preferences, fields);
      return [200, { ...this.preferences }];
    }
    if (path.startsWith("/reminders")) return this.#handleReminders(method, path, fields);
    if (path === "/data" && method === "DELETE") return this.#deleteData(fields);
    if (path === "/undo") {
      const undo = this.#undo;
      this.#undo = null;
      if (undo === null)
        return [409, { title: "Conflict", status: 409, detail: "There is nothing to undo." }];
      return [200, { undone: [], message: undo() }];
    }
    const task = this.tasks.find(({ id }) => id === Number(path.split("/")[2]));
    if (task === undefined) {
      return [
        404,
        { title: "Not found", status: 404, detail: "There is no such task.", fix: "Reload your list." },
      ];
    }
    if (method === "DELETE") {
      this.tasks = this.tasks.filter((other) => other !== task);
      this.#undo = () => {
        this.tasks.push(task);
        return `Restored “${task.title}”.`;
      };
      return [204, null];
    }
    if (path.endsWith("/complete")) {
      task.completed = "completed" in fields ? fields.completed === true : !task.completed;
      task.completed_at = task.completed ? NOW : null;
    } else Object.assign(task, fields);
    return [200, task];
  }

  #handleReminders(method: string, path: string, fields: object): [number, unknown] {
    if (path === "/reminders" && method === "GET") {
      const isDone = (id: number) => this.tasks.find((task) => task.id === id)?.completed !== false;
      const open = this.reminders.filter(({ state, task_id }) => state !== "dismissed" && !isDone(task_id));
      return [200, open.map(({ state: _state, ...reminder }) => reminder)];
    }
    if (path === "/reminders/claim" && method === "POST") {
      const claimed = this.reminders.filter(({ state }) => state === "due");
      for (const reminder of claimed) reminder.state = "claimed";
      return [
        200,
        { claimed: claimed.map(({ state: _state, ...reminder }) => reminder), next_at: this.nextReminderAt },
      ];
    }
    const [, , id, action] = path.split("/");
    const reminder = this.reminders.find((other) => other.id === Number(id));
    if (reminder === undefined || method !== "POST") {
      return [404, { title: "Not found", status: 404, detail: "There is no such reminder." }];
    }
    if (action === "shown") reminder.state = "shown";
    else if (action === "dismiss") reminder.state = "dismissed";
    else if ("until" in fields) reminder.snoozed_until = String(fields.until);
    else if ("minutes" in fields)
      reminder.snoozed_until = new Date(Date.now() + Number(fields.minutes) * 60_000).toISOString();
    return [204, null];
  }

  #stream(response: ServerResponse): void {
    response.writeHead(200, { ...CORS, "content-type": "text/event-stream" });
    response.write("event: ready\ndata: {}\n\n");
    this.listeners.add(response);
    response.on("close", () => this.listeners.delete(response));
  }

  #deleteData(fields: object): [number, unknown] {
    if (!("confirm" in fields && fields.confirm === "delete everything")) {
      return [422, { title: "Unprocessable", status: 422, detail: "The confirmation is missing." }];
    }
    this.tasks = [];
    this.preferences = { ...NO_PREFERENCES };
    return [204, null];
  }

  #list(url: URL): [number, unknown, Record<string, string>?] {
    const wanted = this.tasks.filter((task) => matches(task, url.searchParams));
    const start = Number(url.searchParams.get("cursor") ?? "0");
    const end = start + Number(url.searchParams.get("limit") ?? "50");
    return [200, wanted.slice(start, end), end < wanted.length ? { "x-next-cursor": String(end) } : {}];
  }

  #create(fields: object, key: string | undefined): StoredTask {
    const before = key === undefined ? undefined : this.#createdByKey.get(key);
    if (before !== undefined) return before;
    const task = this.seed({ title: "", ...fields });
    if (key !== undefined) this.#createdByKey.set(key, task);
    return task;
  }
}

/** As the backend filters: one text in title or notes, a whole tag in lower case. */
function matches(task: StoredTask, wanted: URLSearchParams): boolean {
  const status = wanted.get("status") ?? "all";
  const search = wanted.get("search")?.toLowerCase() ?? null;
  const [tag, priority] = [wanted.get("tag"), wanted.get("priority")];
  return (
    (status === "all" || task.completed === (status === "completed")) &&
    (search === null || `${task.title}\n${task.description ?? ""}`.toLowerCase().includes(search)) &&
    (tag === null || task.tags.includes(tag.toLowerCase())) &&
    (priority === null || task.priority === priority)
  );
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  extra: Record<string, string> = {},
): void {
  const contentType = status >= 400 ? "application/problem+json" : "application/json";
  response.writeHead(status, { ...CORS, ...extra, "content-type": contentType });
  response.end(body === null ? undefined : JSON.stringify(body));
}
