import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { mount } from "./mount";
import { box, log, seeNoText, seeText } from "./screen";
import {
  json,
  LiveStream,
  offline,
  problem,
  ScriptedServer,
  type SentRequest,
  stream,
} from "./scripted-server";
import * as wire from "./wire";

type Item = ReturnType<typeof wire.user> | ReturnType<typeof wire.assistant>;
/** What becomes of a request to make a thread, all of it before the browser hears of a thread. */
type Fate = "fine" | "never arrives" | "is stored" | "is stored, then cut" | "makes an empty thread" | "401";

/** A server that really keeps threads; each `threads.create` has the next fate. */
class KeepingServer extends ScriptedServer {
  readonly threads: { id: string; created_at: string; items: Item[] }[] = [];
  readonly #fates: Fate[];

  constructor(...fates: Fate[]) {
    super();
    this.#fates = fates;
    this.on("threads.create", (request) => this.#create(request))
      .on("threads.list", () => json(wire.page(this.threads.map(({ id }) => this.#read(id)).reverse())))
      .on("threads.get_by_id", ({ params }) => {
        const found = this.threads.find(({ id }) => id === params.thread_id);
        return json({ ...this.#read(String(params.thread_id)), items: wire.page(found?.items ?? []) });
      })
      .on("threads.add_user_message", (request) =>
        stream(...this.say(String(request.params.thread_id), textOf(request))),
      );
  }

  /** Adds a thread as if it had been made elsewhere. */
  begin(createdAt = new Date().toISOString()): string {
    const id = `thr_${this.threads.length + 1}`;
    this.threads.push({ id, created_at: createdAt, items: [] });
    return id;
  }

  /** Stores a message and its answer, and gives the events that tell of it. */
  say(threadId: string, text: string): unknown[] {
    const items = this.threads.find(({ id }) => id === threadId)?.items ?? [];
    const question = wire.user(`${threadId}_u${items.length}`, text);
    const answer = wire.assistant(`${threadId}_a${items.length}`, `Answer to ${text}.`);
    items.push(question, answer);
    return [wire.done(question), wire.options(), wire.done(answer)];
  }

  /** Every message of the user that is stored anywhere. */
  get said(): string[] {
    return this.threads.flatMap(({ items }) =>
      items.flatMap((item) => (item.type === "user_message" ? item.content.map(({ text }) => text) : [])),
    );
  }

  #read(threadId: string) {
    const found = this.threads.find(({ id }) => id === threadId);
    return { ...wire.thread(threadId), ...(found ? { created_at: found.created_at } : {}) };
  }

  #create(request: SentRequest): Response {
    const fate = this.#fates.shift() ?? "fine";
    if (fate === "never arrives") return offline();
    if (fate === "401") return problem(401, "The token has expired.", "Sign in again.");
    const id = this.begin();
    if (fate === "makes an empty thread") return offline();
    const events = this.say(id, textOf(request));
    if (fate === "is stored") return offline();
    if (fate === "fine") return stream(wire.created(id), ...events);
    const live = new LiveStream();
    setTimeout(() => live.break());
    return live.response();
  }
}

function textOf({ params }: SentRequest): string {
  const { input } = params as { input: { content: { text: string }[] } };
  return input.content.map(({ text }) => text).join("");
}

const tryAgain = () => log().getByRole("button", { name: "Try again" });
const shown = (text: string) => log().getByText(text, { exact: true }).elements().length;

async function write(text: string): Promise<void> {
  await userEvent.fill(box(), text);
  await userEvent.keyboard("{Enter}");
}

test.each(["is stored", "is stored, then cut"] as const)(
  "a first message that %s before the thread is told of: it and its answer are found, nothing is sent twice",
  async (fate) => {
    const server = new KeepingServer(fate);
    const { details } = await mount(server);
    await write("milk");
    await seeText("Answer to milk.");
    await seeNoText("Not sent");
    expect(details("chatkit.thread.change")).toEqual([{ threadId: "thr_1" }]);
    // The conversation goes on where it began.
    await write("eggs");
    await seeText("Answer to eggs.");
    expect(server.sent("threads.create")).toHaveLength(1);
    expect(server.threads).toHaveLength(1);
    expect(server.said).toEqual(["milk", "eggs"]);
    expect([shown("milk"), shown("eggs")]).toEqual([1, 1]);
  },
);

test.each(["never arrives", "makes an empty thread", "401"] as const)(
  "a first message whose request %s: Try again brings it, once, to one conversation",
  async (fate) => {
    const server = new KeepingServer(fate);
    await mount(server);
    await write("milk");
    await seeText("Not sent");
    await userEvent.click(tryAgain());
    await seeText("Answer to milk.");
    await seeNoText("Not sent");
    expect(server.threads).toHaveLength(1);
    expect(server.said).toEqual(["milk"]);
    expect(shown("milk")).toBe(1);
  },
);

test("a request that is stored only after we looked: Try again finds it", async () => {
  const server = new KeepingServer("never arrives");
  await mount(server);
  await write("milk");
  await seeText("Not sent");
  server.say(server.begin(), "milk");
  await userEvent.click(tryAgain());
  await seeText("Answer to milk.");
  expect(server.sent("threads.create")).toHaveLength(1);
  expect(server.said).toEqual(["milk"]);
});

test("a server that cannot be asked is sent nothing until it can", async () => {
  const server = new KeepingServer("never arrives");
  const list = () => json(wire.page([]));
  server.on("threads.list", offline, offline, list);
  await mount(server);
  await write("milk");
  await seeText("Not sent");
  await userEvent.click(tryAgain());
  await seeText("Not sent");
  await expect.poll(() => server.sent("threads.list").length).toBe(2);
  expect(server.sent("threads.create")).toHaveLength(1);
  await userEvent.click(tryAgain());
  await seeText("Answer to milk.");
  expect(server.said).toEqual(["milk"]);
});

test("a server without a list of threads is trusted to have nothing", async () => {
  const server = new KeepingServer("never arrives");
  server.on("threads.list", () => problem(404, "There is no such thing.", "Do without."));
  await mount(server);
  await write("milk");
  await seeText("Not sent");
  await userEvent.click(tryAgain());
  await seeText("Answer to milk.");
  expect(server.said).toEqual(["milk"]);
});

test("the next message looks for the thread of one that was not sent", async () => {
  const server = new KeepingServer("never arrives");
  await mount(server);
  await write("milk");
  await seeText("Not sent");
  server.say(server.begin(), "milk");
  await write("eggs");
  await seeText("Answer to eggs.");
  await seeNoText("Not sent");
  expect(server.threads).toHaveLength(1);
  expect(server.said).toEqual(["milk", "eggs"]);
});

test("conversations that begin with the same words are told apart", async () => {
  const server = new KeepingServer("fine", "never arrives");
  server.say(server.begin("2020-01-01T00:00:00Z"), "milk");
  const longer = server.begin();
  server.say(longer, "milk");
  server.say(longer, "and eggs");
  const { chat } = await mount(server);
  await write("milk");
  await seeText("Answer to milk.");
  await chat.setThreadId(null);
  await write("milk");
  await seeText("Not sent");
  await userEvent.click(tryAgain());
  await seeText("Answer to milk.");
  expect(server.threads).toHaveLength(4);
  expect(server.said.filter((text) => text === "milk")).toHaveLength(4);
});

test.each([
  ["universal time", (now: Date) => now.toISOString().slice(0, -1)],
  [
    "the zone we are in",
    (now: Date) => new Date(+now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, -1),
  ],
])("a thread's time without a zone may be %s", async (_, format) => {
  const server = new KeepingServer("never arrives");
  await mount(server);
  await write("milk");
  await seeText("Not sent");
  server.say(server.begin(format(new Date())), "milk");
  await userEvent.click(tryAgain());
  await seeText("Answer to milk.");
  expect(server.threads).toHaveLength(1);
});

test("Try again without having signed in says so again, and keeps the message", async () => {
  const server = new KeepingServer("401");
  server.on(
    "threads.list",
    () => problem(401, "The token has expired.", "Sign in again."),
    () => json(wire.page([])),
  );
  await mount(server);
  await write("milk");
  await seeText("Your session has ended.");
  await userEvent.click(tryAgain());
  await expect.poll(() => server.sent("threads.list").length).toBe(1);
  await seeText("Your session has ended.");
  await userEvent.click(tryAgain());
  await seeText("Answer to milk.");
  expect(server.said).toEqual(["milk"]);
});
