import { expect, test } from "vitest";
import { page as screen, userEvent } from "vitest/browser";
import { fullOptions, mount } from "./mount";
import { box, button, seeNoText, seeText } from "./screen";
import { json, LiveStream, offline, problem, ScriptedServer, stream } from "./scripted-server";
import * as wire from "./wire";

test("a message appears at once, is sent once, and the answer grows until it is stored", async () => {
  const live = new LiveStream();
  const server = new ScriptedServer().on("threads.create", (_, signal) => live.response(signal));
  const { details } = await mount(server);

  await userEvent.type(box(), "add milk{Enter}");
  await seeText("add milk");
  await expect.element(screen.getByText("Thinking…")).toBeVisible();
  expect(server.requests).toEqual([
    {
      type: "threads.create",
      params: {
        input: {
          content: [{ type: "input_text", text: "add milk" }],
          attachments: [],
          inference_options: {},
        },
      },
    },
  ]);

  live.push(
    wire.created(),
    wire.done(wire.user("msg_1", "add milk")),
    wire.options(),
    wire.added(wire.assistant("msg_2")),
    wire.delta("msg_2", "Added "),
    wire.delta("msg_2", "**milk**."),
  );
  await seeText("Added milk.");
  expect(screen.getByText("add milk", { exact: true }).elements()).toHaveLength(1);
  live.push(wire.done(wire.assistant("msg_2", "Added **milk** for you.")));
  live.end();
  await seeText("Added milk for you.");
  await expect.poll(() => details("chatkit.response.end")).toHaveLength(1);
  expect(details("chatkit.response.start")).toHaveLength(1);
  expect(details("chatkit.thread.change")).toEqual([{ threadId: "thr_1" }]);
  expect(document.activeElement?.shadowRoot?.activeElement?.tagName).toBe("TEXTAREA");
});

test("the second message goes to the thread that the first one made", async () => {
  const server = new ScriptedServer()
    .on("threads.create", () => stream(...wire.newTurn("one", "First.")))
    .on("threads.add_user_message", () =>
      stream(
        wire.done(wire.user("msg_3", "two")),
        wire.options(),
        wire.done(wire.assistant("msg_4", "Second.")),
      ),
    );
  await mount(server);
  await userEvent.type(box(), "one{Enter}");
  await seeText("First.");
  await userEvent.type(box(), "two{Enter}");
  await seeText("Second.");
  expect(server.sent("threads.add_user_message")[0]?.params.thread_id).toBe("thr_1");
});

test("Shift+Enter makes a new line, and an Enter that ends a composition does not send", async () => {
  const server = new ScriptedServer();
  const { root } = await mount(server);
  await userEvent.type(box(), "a{Shift>}{Enter}{/Shift}b");
  await expect.element(box()).toHaveValue("a\nb");
  const area = root.querySelector("textarea");
  area?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true }));
  area?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", keyCode: 229, bubbles: true }));
  expect(server.requests).toEqual([]);
  await expect.element(box()).toHaveValue("a\nb");
});

test("Stop ends the stream and keeps what was said", async () => {
  const live = new LiveStream();
  const server = new ScriptedServer().on("threads.create", (_, signal) => live.response(signal));
  await mount(server);
  await userEvent.type(box(), "tell me a story{Enter}");
  live.push(...wire.newTurn("tell me a story", "Once upon").slice(0, 5));
  await seeText("Once upon");
  await userEvent.click(button("Stop answering"));
  await expect.poll(() => live.cancelled).toBe(true);
  await expect.element(button("Send message")).toBeVisible();
  await seeText("Once upon");
});

test("there is no stop button when the server does not allow it", async () => {
  const live = new LiveStream();
  const server = new ScriptedServer().on("threads.create", (_, signal) => live.response(signal));
  await mount(server);
  await userEvent.type(box(), "hi{Enter}");
  live.push(wire.created(), wire.done(wire.user("msg_1", "hi")), wire.options(false), {
    type: "progress_update",
    text: "Looking at your list",
  });
  await expect.element(screen.getByText("Looking at your list")).toBeVisible();
  expect(button("Stop answering").elements()).toEqual([]);
  live.end();
});

test("an error event is shown, and Try again asks for another answer to the stored message", async () => {
  const server = new ScriptedServer()
    .on("threads.create", () =>
      stream(
        wire.created(),
        wire.done(wire.user("msg_1", "hi")),
        wire.options(),
        wire.failed("The model is resting.", true),
      ),
    )
    .on("threads.retry_after_item", () =>
      stream(wire.options(), wire.done(wire.assistant("msg_2", "Hello!"))),
    );
  const { details } = await mount(server);
  await userEvent.type(box(), "hi{Enter}");
  await seeText("The model is resting.");
  expect(details("chatkit.error")).toEqual([{ error: new Error("The model is resting.") }]);
  await userEvent.click(button("Try again"));
  await seeText("Hello!");
  await seeNoText("The model is resting.");
  expect(server.sent("threads.retry_after_item")[0]?.params).toEqual({
    thread_id: "thr_1",
    item_id: "msg_1",
  });
});

test("an error that allows no retry offers none", async () => {
  const server = new ScriptedServer().on("threads.create", () =>
    stream(
      wire.created(),
      wire.done(wire.user("msg_1", "hi")),
      wire.options(),
      wire.failed("Not today.", false),
    ),
  );
  await mount(server);
  await userEvent.type(box(), "hi{Enter}");
  await seeText("Not today.");
  expect(button("Try again").elements()).toEqual([]);
});

test("a problem document is told with its detail and fix, and Try again sends the message once more", async () => {
  const server = new ScriptedServer().on(
    "threads.create",
    () => problem(503, "The database is away.", "Wait a minute."),
    () => stream(...wire.newTurn("hi", "Hello!")),
  );
  server.on("threads.list", () => json(wire.page([])));
  await mount(server);
  await userEvent.type(box(), "hi{Enter}");
  await seeText("The database is away.");
  await seeText("Wait a minute.");
  await seeText("Not sent");
  await userEvent.click(button("Try again"));
  await seeText("Hello!");
  await seeNoText("Not sent");
  expect(screen.getByText("hi", { exact: true }).elements()).toHaveLength(1);
});

test("offline: the message is kept, the reason is told", async () => {
  const server = new ScriptedServer().on("threads.create", offline);
  const { details } = await mount(server);
  await userEvent.type(box(), "call Bob{Enter}");
  await seeText("The server cannot be reached.");
  await seeText("call Bob");
  expect(details("chatkit.error")).toEqual([
    { error: expect.objectContaining({ kind: "offline", message: "Failed to fetch" }) },
  ]);
  expect(details("chatkit.response.end")).toHaveLength(1);
});

test("401: says that the session has ended", async () => {
  const server = new ScriptedServer().on("threads.create", () => problem(401, "Token expired.", "Sign in."));
  await mount(server);
  await userEvent.type(box(), "hi{Enter}");
  await seeText("Your session has ended. Sign in again to go on.");
});

test("a notice is shown with its title and markdown", async () => {
  const server = new ScriptedServer().on("threads.create", () =>
    stream(...wire.newTurn("hi", "Hello!"), {
      type: "notice",
      level: "warning",
      title: "Built-in assistant",
      message: "The model is down, so *I* answered.",
    }),
  );
  const { root } = await mount(server);
  await userEvent.type(box(), "hi{Enter}");
  await seeText("Built-in assistant");
  expect(root.querySelector(".notice em")?.textContent).toBe("I");
  expect(root.querySelector(".notice")?.getAttribute("data-level")).toBe("warning");
});

test("a client effect reaches the page", async () => {
  const server = new ScriptedServer().on("threads.create", () =>
    stream(...wire.newTurn("hi", "Hello!"), { type: "client_effect", name: "tasks.changed", data: {} }),
  );
  const { details } = await mount(server);
  await userEvent.type(box(), "hi{Enter}");
  await expect.poll(() => details("chatkit.effect")).toEqual([{ name: "tasks.changed", data: {} }]);
});

test("a client tool runs on the page and its result goes back to the server", async () => {
  const call = {
    type: "client_tool_call",
    id: "tc_1",
    thread_id: "thr_1",
    created_at: "2026-03-01T09:00:00",
    status: "pending",
    call_id: "c1",
    name: "locate",
    arguments: { exact: true },
  };
  const server = new ScriptedServer()
    .on("threads.create", () =>
      stream(wire.created(), wire.done(wire.user("msg_1", "where?")), wire.options(), wire.done(call)),
    )
    .on("threads.add_client_tool_output", () =>
      stream(wire.options(), wire.done(wire.assistant("msg_2", "Berlin."))),
    );
  const calls: unknown[] = [];
  await mount(server, {
    onClientTool: (toolCall) => {
      calls.push(toolCall);
      return { city: "Berlin" };
    },
  });
  await userEvent.type(box(), "where?{Enter}");
  await seeText("Berlin.");
  expect(calls).toEqual([{ name: "locate", params: { exact: true } }]);
  expect(server.sent("threads.add_client_tool_output")[0]?.params).toEqual({
    thread_id: "thr_1",
    result: { city: "Berlin" },
  });
});

test("unknown items and events are named or skipped, and nothing breaks", async () => {
  const server = new ScriptedServer().on("threads.create", () => {
    const live = new LiveStream();
    live.push(wire.created(), wire.done(wire.user("msg_1", "hi")), { type: "sparkles" });
    live.raw("data: {broken\n\n");
    live.raw(": a comment\n\n");
    live.push(
      wire.done({ type: "hologram", id: "h_1", thread_id: "thr_1", created_at: "" }),
      wire.done(wire.assistant("msg_2", "Still here.")),
    );
    live.end();
    return live.response();
  });
  const { details } = await mount(server);
  await userEvent.type(box(), "hi{Enter}");
  await seeText("This version cannot show “hologram”.");
  await seeText("Still here.");
  const logs = details("chatkit.log");
  expect(logs).toContainEqual({ name: "stream.unknown_event", data: { type: "sparkles" } });
  expect(logs).toContainEqual({ name: "stream.malformed", data: { reason: expect.any(String) } });
});

test("setting the options again keeps the thread, the draft and what is shown", async () => {
  const server = new ScriptedServer().on("threads.create", () => stream(...wire.newTurn("hi", "Hello!")));
  const { chat, details } = await mount(server);
  await userEvent.type(box(), "hi{Enter}");
  await seeText("Hello!");
  await userEvent.type(box(), "half a thou");
  chat.setOptions(fullOptions(server, { theme: "dark", initialThread: "thr_1" }));
  await chat.updateComplete;
  await expect.element(box()).toHaveValue("half a thou");
  await seeText("Hello!");
  expect(details("chatkit.ready")).toHaveLength(1);
  expect(server.requests).toHaveLength(1);
});

test("what is no option is named, and api.url is required", async () => {
  const { chat, details } = await mount(new ScriptedServer(), { ...{ frameTitle: "Chat", telemetry: true } });
  const named = details("chatkit.log").map((entry) => JSON.stringify(entry));
  expect(named.join()).toContain('"option":"telemetry"');
  expect(() => chat.setOptions({ api: { getClientSecret: async () => "" } })).toThrow("api.url");
});

test("every request goes to api.url through api.fetch", async () => {
  const server = new ScriptedServer()
    .on("threads.create", () => stream(...wire.newTurn("hi", "Hello!")))
    .on("threads.list", () => json(wire.page([])));
  const { chat } = await mount(server);
  await userEvent.type(box(), "hi{Enter}");
  await seeText("Hello!");
  await chat.showHistory();
  expect(new Set(server.urls)).toEqual(new Set(["/chatkit"]));
});
