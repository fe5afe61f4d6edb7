import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { mount } from "./mount";
import { box, log, seeNoText, seeText } from "./screen";
import { json, LiveStream, offline, problem, ScriptedServer, stream } from "./scripted-server";
import * as wire from "./wire";

const OLD = [wire.user("msg_1", "first"), wire.assistant("msg_2", "One.")];
const ASKED = wire.user("msg_3", "second");
const half = [
  wire.done(ASKED),
  wire.options(),
  ...wire.newTurn("x", "Half an ans").filter(({ type }) => type.startsWith("thread.item.a")),
];
const whole = () => stream(wire.options(), wire.done(wire.assistant("msg_4", "Two.")));
const tryAgain = () => log().getByRole("button", { name: "Try again" }).elements();
/** The element first looks whether the server is still storing the answer, for some seconds. */
const PATIENCE = { timeout: 12_000 };
const seeAnswer = () => expect.element(log().getByText("Two.", { exact: true }), PATIENCE).toBeVisible();
const shown = (text: string) => log().getByText(text, { exact: true }).elements().length;

/** A server that stores the message, begins to answer, and dies; what is stored stays without an answer. */
function dyingServer(): { server: ScriptedServer; live: LiveStream } {
  const live = new LiveStream();
  let stored = OLD;
  const server = new ScriptedServer()
    .on("threads.get_by_id", () => json(wire.stored(stored)))
    .on("threads.add_user_message", () => {
      stored = [...OLD, ASKED];
      return live.response();
    });
  return { server, live };
}

async function ask(live: LiveStream): Promise<void> {
  await seeText("One.");
  await userEvent.fill(box(), "second");
  await userEvent.keyboard("{Enter}");
  live.push(...half);
  await new Promise(requestAnimationFrame);
  live.break();
}

test("an answer that broke off for good is asked for again, without anybody's doing", async () => {
  const { server, live } = dyingServer();
  server.on("threads.retry_after_item", whole);
  await mount(server, { initialThread: "thr_1" });
  await ask(live);
  await seeAnswer();
  await expect.element(log()).toHaveAttribute("aria-busy", "false");
  expect(server.sent("threads.retry_after_item").map(({ params }) => params)).toEqual([
    { thread_id: "thr_1", item_id: "msg_3" },
  ]);
  expect([shown("second"), shown("Two."), tryAgain().length]).toEqual([1, 1, 0]);
  await seeNoText("Half an ans");
});

test("a server that is away for a while is waited for, then asked", async () => {
  const { server, live } = dyingServer();
  const stored = () => json(wire.stored([...OLD, ASKED]));
  server
    .on("threads.get_by_id", () => json(wire.stored(OLD)), offline, offline, offline, stored)
    .on("threads.retry_after_item", whole);
  await mount(server, { initialThread: "thr_1" });
  await ask(live);
  await seeAnswer();
  expect(server.sent("threads.retry_after_item")).toHaveLength(1);
  expect(shown("second")).toBe(1);
});

test("what breaks off twice is left to the user", async () => {
  const { server, live } = dyingServer();
  const again = new LiveStream();
  server.on("threads.retry_after_item", () => again.response(), whole);
  await mount(server, { initialThread: "thr_1" });
  await ask(live);
  await expect.poll(() => server.sent("threads.retry_after_item").length, PATIENCE).toBe(1);
  again.push(wire.options());
  await new Promise(requestAnimationFrame);
  again.break();
  await expect.poll(() => tryAgain().length, PATIENCE).toBe(1);
  expect(server.sent("threads.retry_after_item")).toHaveLength(1);
  await userEvent.click(log().getByRole("button", { name: "Try again" }));
  await seeAnswer();
  expect(shown("second")).toBe(1);
});

test("a proxy that says its server has gone is no answer either", async () => {
  const { server } = dyingServer();
  let stored = OLD;
  server
    .on("threads.get_by_id", () => json(wire.stored(stored)))
    .on("threads.add_user_message", () => {
      stored = [...OLD, ASKED];
      return problem(502, "Bad Gateway", "");
    })
    .on("threads.retry_after_item", whole);
  await mount(server, { initialThread: "thr_1" });
  await seeText("One.");
  await userEvent.fill(box(), "second");
  await userEvent.keyboard("{Enter}");
  await seeAnswer();
  expect([shown("second"), tryAgain().length]).toEqual([1, 0]);
});

test("a message that never arrived is not said again unasked", async () => {
  const server = new ScriptedServer()
    .on("threads.get_by_id", () => json(wire.stored(OLD)))
    .on("threads.add_user_message", offline);
  await mount(server, { initialThread: "thr_1" });
  await seeText("One.");
  await userEvent.fill(box(), "second");
  await userEvent.keyboard("{Enter}");
  await seeText("Not sent");
  expect(server.sent("threads.add_user_message")).toHaveLength(1);
  expect(server.sent("threads.retry_after_item")).toEqual([]);
});
