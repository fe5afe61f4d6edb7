import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "./mount";
import { box, button, log, seeText } from "./screen";
import { json, LiveStream, ScriptedServer } from "./scripted-server";
import * as wire from "./wire";

const HOUR_MS = 3_600_000;

/** An element that has sent "hi" and reads the answer from a stream of the test's. */
async function ask(...stored: readonly unknown[]) {
  const live = new LiveStream();
  const server = new ScriptedServer()
    .on("threads.create", (_, signal) => live.response(signal))
    .on("threads.get_by_id", () => json(wire.stored(stored)));
  const mounted = await mount(server);
  await userEvent.fill(box(), "hi");
  await userEvent.keyboard("{Enter}");
  await expect.element(log()).toHaveAttribute("aria-busy", "true");
  return { ...mounted, live, server };
}

/** What the messages say, from top to bottom, without who said it. */
const said = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll(".bubble, .markdown")].map((part) => part.textContent?.trim() ?? "");

const settled = () => expect.element(log()).toHaveAttribute("aria-busy", "false");

test.each([
  ["hours ahead", 9 * HOUR_MS],
  ["hours behind", -9 * HOUR_MS],
  ["years away", 20 * 8_766 * HOUR_MS],
])("a server whose clock is %s: messages stay in the order of the conversation", async (_, skew) => {
  const at = { created_at: new Date(Date.now() + skew).toISOString() };
  const { root, live } = await ask();
  live.push(
    wire.created(),
    wire.done({ ...wire.user("msg_1", "hi"), ...at }),
    wire.done({ ...wire.assistant("msg_2", "Hello."), ...at }),
  );
  live.end();
  await settled();
  expect(said(root)).toEqual(["hi", "Hello."]);
});

test("items out of the order of their times are shown as the server lists them", async () => {
  const times = ["2026-03-01T12:00:00Z", "2026-03-01T08:00:00Z", "nonsense", "2031-01-01T00:00:00+14:00"];
  const items = times.map((created_at, index) => ({
    ...wire.assistant(`msg_${index}`, `Number ${index}.`),
    created_at,
  }));
  const server = new ScriptedServer().on("threads.get_by_id", () => json(wire.stored(items)));
  const { chat, root } = await mount(server, { initialThread: "thr_1" });
  await seeText("Number 3.");
  const order = ["Number 0.", "Number 1.", "Number 2.", "Number 3."];
  expect(said(root)).toEqual(order);
  await chat.fetchUpdates();
  expect(said(root)).toEqual(order);
});

test("a conversation from tomorrow has its date, and one without a date has none", async () => {
  const tomorrow = new Date(Date.now() + 24 * HOUR_MS);
  const server = new ScriptedServer().on("threads.list", () =>
    json(
      wire.page([
        { ...wire.thread("thr_2", "Later"), created_at: tomorrow.toISOString() },
        { ...wire.thread("thr_1", "Never"), created_at: "nonsense" },
      ]),
    ),
  );
  const { root } = await mount(server);
  await userEvent.click(button("Chat history"));
  await expect.element(page.getByRole("button", { name: /^Never/ }).first()).toBeVisible();
  const dates = [...root.querySelectorAll(".thread-title time")];
  const day = new Intl.DateTimeFormat("en", { day: "numeric", month: "short" }).format(tomorrow);
  // In another year the year stands beside it.
  expect(dates.map((date) => date.textContent)).toEqual([expect.stringContaining(day)]);
});

test("a stream cut in the middle of a character: the screen shows what is stored", async () => {
  const answer = wire.assistant("msg_2", "Žluťoučký kůň 🐎.");
  const { root, live } = await ask(wire.user("msg_1", "hi"), answer);
  live.push(wire.created(), wire.done(wire.user("msg_1", "hi")), wire.added(wire.assistant("msg_2")));
  const whole = new TextEncoder().encode(
    `data: ${JSON.stringify(wire.delta("msg_2", "Žluťoučký kůň 🐎"))}\n\n`,
  );
  // 0xf0 begins the horse, which has four bytes.
  live.bytes(whole.slice(0, whole.indexOf(0xf0) + 2));
  await new Promise(requestAnimationFrame);
  live.break();
  await seeText("Žluťoučký kůň 🐎.");
  await settled();
  expect(said(root)).toEqual(["hi", "Žluťoučký kůň 🐎."]);
});

test("an event in pieces of one byte is whole, each character too", async () => {
  const text = "Grüße, 世界, 👩‍👩‍👧‍👦, שלום";
  const { root, live, details } = await ask();
  const events = wire.newTurn("hi", text).map((event) => `data: ${JSON.stringify(event)}\n\n`);
  for (const byte of new TextEncoder().encode(events.join(""))) live.bytes(Uint8Array.of(byte));
  live.end();
  await settled();
  expect(said(root)).toEqual(["hi", text]);
  expect(details("chatkit.log")).toEqual([]);
});

test("an event of five megabytes is shown, and the page goes on", { timeout: 30_000 }, async () => {
  const line = "A long day in the life of a list.\n";
  const { root, live, details } = await ask();
  live.push(wire.created(), wire.done(wire.user("msg_1", "hi")));
  live.push(wire.done(wire.assistant("msg_2", `${line.repeat(5_000_000 / line.length)}The end.`)));
  live.push(wire.done(wire.assistant("msg_3", "And on.")));
  live.end();
  await expect.poll(() => said(root).at(-1), { timeout: 20_000 }).toBe("And on.");
  expect(root.querySelector(".plain")?.textContent).toMatch(/The end\.$/);
  expect(details("chatkit.error")).toEqual([]);
});

test.each([
  ["LF", "\n"],
  ["CR", "\r"],
  ["CRLF", "\r\n"],
])("lines that end with %s, a mark of byte order, comments and other fields", async (_, end) => {
  const { root, live, details } = await ask();
  live.bytes(Uint8Array.of(0xef, 0xbb, 0xbf));
  for (const [index, event] of wire.newTurn("hi", "Hello.").entries()) {
    live.raw([`: keep-alive ${index}`, `id: ${index}`, "event: message", "retry: 5", ""].join(end));
    // Two lines of data are one event.
    const [head, ...tail] = JSON.stringify(event).split(",");
    const block = [`data:${head},`, `data: ${tail.join(",")}`, "", ""].join(end);
    // Now whole, now cut everywhere, between CR and LF too.
    if (index % 2 === 0) live.raw(block);
    else for (const byte of new TextEncoder().encode(block)) live.bytes(Uint8Array.of(byte));
  }
  live.end();
  await settled();
  expect(said(root)).toEqual(["hi", "Hello."]);
  expect(details("chatkit.log")).toEqual([]);
});

test.each([
  ["Hebrew with English in it", "הוסף Milk לרשימה", "rtl"],
  ["Arabic with English in it", "أضف bread and Milk إلى القائمة", "rtl"],
  ["English with Hebrew in it", "Add חלב to the list", "ltr"],
  ["a number before Arabic", "3. أضف الحليب", "rtl"],
])("%s is written its own way", async (_, text, direction) => {
  const { root, live } = await ask();
  live.push(wire.created(), wire.done(wire.user("msg_1", text)), wire.done(wire.assistant("msg_2", text)));
  live.end();
  await settled();
  const parts = [...root.querySelectorAll(".bubble, .markdown")];
  expect(parts.map((part) => getComputedStyle(part).direction)).toEqual([direction, direction]);
});

test("a thousand tiny deltas make one message, and far fewer drawings", async () => {
  const { chat, root, live } = await ask();
  const letters = Array.from({ length: 1_000 }, (_, index) => String.fromCharCode(97 + (index % 26)));
  let drawings = 0;
  const observer = new MutationObserver(() => {
    drawings += 1;
  });
  live.push(wire.created(), wire.done(wire.user("msg_1", "hi")), wire.added(wire.assistant("msg_2")));
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  live.push(...letters.map((letter) => wire.delta("msg_2", letter)));
  await expect.poll(() => said(root).at(-1)).toBe(letters.join(""));
  observer.disconnect();
  live.push(wire.done(wire.assistant("msg_2", letters.join(""))));
  live.end();
  await settled();
  await chat.updateComplete;
  expect(said(root)).toEqual(["hi", letters.join("")]);
  expect(drawings).toBeLessThan(100);
});
