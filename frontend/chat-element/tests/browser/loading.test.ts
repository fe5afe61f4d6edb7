import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { mount } from "./mount";
import { box, button, log, seeNoText, seeText } from "./screen";
import { json, LiveStream, offline, problem, ScriptedServer, stream } from "./scripted-server";
import * as wire from "./wire";

const many = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) =>
    wire.user(`msg_${from + index}`, `Message ${from + index}.`),
  );

test("a thread that was broken off in mid-stream shows what the server has stored", async () => {
  const live = new LiveStream();
  const server = new ScriptedServer()
    .on("threads.create", () => live.response())
    .on("threads.get_by_id", () =>
      json(wire.stored([wire.user("msg_1", "hi"), wire.assistant("msg_2", "Hello, friend.")])),
    );
  await mount(server);
  await userEvent.type(box(), "hi{Enter}");
  live.push(...wire.newTurn("hi", "Hello, fr").slice(0, 5));
  await seeText("Hello, fr");
  live.break();
  await seeText("Hello, friend.");
  expect(log().getByText("hi", { exact: true }).elements()).toHaveLength(1);
  expect(button("Stop answering").elements()).toEqual([]);
});

test("a stream that ends in the middle of an item counts as broken", async () => {
  const server = new ScriptedServer()
    .on("threads.create", () => stream(...wire.newTurn("hi", "Hel").slice(0, 5)))
    .on("threads.get_by_id", () =>
      json(wire.stored([wire.user("msg_1", "hi"), wire.assistant("msg_2", "Hello after all.")])),
    );
  await mount(server);
  await userEvent.type(box(), "hi{Enter}");
  await seeText("Hello after all.");
});

test("a message that the server never got is sent again, not duplicated", async () => {
  const server = new ScriptedServer()
    .on("threads.get_by_id", () =>
      json(wire.stored([wire.user("msg_1", "first"), wire.assistant("msg_2", "One.")])),
    )
    .on("threads.add_user_message", offline, () =>
      stream(
        wire.done(wire.user("msg_3", "second")),
        wire.options(),
        wire.done(wire.assistant("msg_4", "Two.")),
      ),
    );
  await mount(server, { initialThread: "thr_1" });
  await seeText("One.");
  await userEvent.type(box(), "second{Enter}");
  await seeText("Not sent");
  await userEvent.click(log().getByRole("button", { name: "Try again" }));
  await seeText("Two.");
  expect(log().getByText("second", { exact: true }).elements()).toHaveLength(1);
  expect(server.sent("threads.add_user_message")).toHaveLength(2);
});

test("Try again does not send a message that the server turns out to have", async () => {
  let known = [wire.user("msg_1", "first"), wire.assistant("msg_2", "One.")];
  const server = new ScriptedServer()
    .on("threads.get_by_id", () => json(wire.stored(known)))
    .on("threads.add_user_message", offline);
  await mount(server, { initialThread: "thr_1" });
  await seeText("One.");
  await userEvent.type(box(), "second{Enter}");
  await seeText("Not sent");
  known = [...known, wire.user("msg_3", "second"), wire.assistant("msg_4", "Two.")];
  await userEvent.click(log().getByRole("button", { name: "Try again" }));
  await seeText("Two.");
  await seeNoText("Not sent");
  expect(server.sent("threads.add_user_message")).toHaveLength(1);
  expect(log().getByText("second", { exact: true }).elements()).toHaveLength(1);
});

test("another answer that could not be asked for leaves the old one, and says so", async () => {
  const server = new ScriptedServer()
    .on("threads.get_by_id", () =>
      json(wire.stored([wire.user("msg_1", "hi"), wire.assistant("msg_2", "Hello.")])),
    )
    .on("threads.retry_after_item", offline);
  await mount(server, { initialThread: "thr_1" });
  await seeText("Hello.");
  await userEvent.click(button("Try again"));
  await seeText("The server cannot be reached.");
  await seeText("Hello.");
});

test("a thread is loaded with its newest items, older ones on request", async () => {
  const server = new ScriptedServer()
    .on("threads.get_by_id", () => json(wire.stored(many(1, 20), true, "Shopping")))
    .on(
      "items.list",
      () => json(wire.page(many(31, 60).reverse(), true, "msg_31")),
      () => json(wire.page(many(1, 30).reverse(), false)),
    );
  const { details, root } = await mount(server, { initialThread: "thr_1" });
  await seeText("Message 60.");
  expect(root.querySelector(".title")?.textContent).toContain("Shopping");
  expect(details("chatkit.thread.load.start")).toEqual([{ threadId: "thr_1" }]);
  expect(details("chatkit.thread.load.end")).toEqual([{ threadId: "thr_1" }]);
  const scroller = root.querySelector(".scroller");
  if (!scroller) throw new Error("There is no scroller.");
  const distanceToEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
  await expect.poll(distanceToEnd).toBeLessThan(4);
  await seeNoText("Message 30.");

  scroller.scrollTop = 0;
  await seeText("Message 1.");
  expect(server.sent("items.list").map(({ params }) => params.after)).toEqual([undefined, "msg_31"]);
  const texts = [...root.querySelectorAll(".bubble")].map((bubble) => bubble.textContent);
  expect(texts).toEqual(Array.from({ length: 60 }, (_, index) => `Message ${index + 1}.`));
  // The reader stays where they were: the old first message did not run away.
  expect(scroller.scrollTop).toBeGreaterThan(100);
});

test("a thread that cannot be loaded says why, and Try again loads it", async () => {
  const server = new ScriptedServer().on(
    "threads.get_by_id",
    () => problem(503, "The database is away.", "Wait a minute."),
    () => json(wire.stored([wire.assistant("msg_1", "Welcome back.")])),
  );
  const { details } = await mount(server, { initialThread: "thr_1" });
  await seeText("The database is away.");
  await userEvent.click(button("Try again"));
  await seeText("Welcome back.");
  expect(details("chatkit.thread.load.end")).toHaveLength(2);
});

test("leaving a thread in mid-answer cancels its stream and shows the other one only", async () => {
  const live = new LiveStream();
  const server = new ScriptedServer()
    .on("threads.create", (_, signal) => live.response(signal))
    .on("threads.get_by_id", () =>
      json({ ...wire.stored([wire.assistant("x_1", "Other thread.")]), id: "thr_2" }),
    );
  const { chat, details } = await mount(server);
  await userEvent.type(box(), "hi{Enter}");
  live.push(...wire.newTurn("hi", "Half").slice(0, 5));
  await seeText("Half");
  await chat.setThreadId("thr_2");
  await seeText("Other thread.");
  await seeNoText("Half");
  expect(live.cancelled).toBe(true);
  expect(details("chatkit.thread.change")).toEqual([{ threadId: "thr_1" }, { threadId: "thr_2" }]);
});

test("an element that is removed in mid-answer ends its stream", async () => {
  const live = new LiveStream();
  const server = new ScriptedServer().on("threads.create", (_, signal) => live.response(signal));
  const { chat } = await mount(server);
  await userEvent.type(box(), "hi{Enter}");
  live.push(wire.created());
  await seeText("hi");
  chat.remove();
  await expect.poll(() => live.cancelled).toBe(true);
});

test("fetchUpdates shows what changed on the server", async () => {
  let items = [wire.assistant("msg_1", "Old.")];
  const server = new ScriptedServer().on("threads.get_by_id", () => json(wire.stored(items)));
  const { chat } = await mount(server, { initialThread: "thr_1" });
  await seeText("Old.");
  items = [wire.assistant("msg_1", "Corrected."), wire.assistant("msg_2", "And more.")];
  await chat.fetchUpdates();
  await seeText("Corrected.");
  await seeText("And more.");
  await seeNoText("Old.");
});
