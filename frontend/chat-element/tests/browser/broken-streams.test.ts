import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "./mount";
import { box, log, seeText } from "./screen";
import { json, LiveStream, problem, ScriptedServer, stream } from "./scripted-server";
import * as wire from "./wire";

const turn = wire.newTurn("hi", "Hello, **friend**.");
const storedTurn = () =>
  json(wire.stored([wire.user("msg_1", "hi"), wire.assistant("msg_2", "Hello, **friend**.")]));
const bytes = turn.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("");

/** What is on screen once nothing moves any more. */
async function seeTheWholeTurnOnce(): Promise<void> {
  await expect.element(log().getByText("friend", { exact: true })).toBeVisible();
  await expect.element(log()).toHaveAttribute("aria-busy", "false");
  expect(log().getByText("hi", { exact: true }).elements()).toHaveLength(1);
  expect(log().getByText("friend", { exact: true }).elements()).toHaveLength(1);
}

test.each(turn.map((_, index) => index + 1))(
  "cut after event %i: the screen shows what is stored, once",
  async (count) => {
    const live = new LiveStream();
    const server = new ScriptedServer()
      .on("threads.create", () => live.response())
      .on("threads.get_by_id", storedTurn);
    await mount(server);
    await userEvent.fill(box(), "hi");
    await userEvent.keyboard("{Enter}");
    live.push(...turn.slice(0, count));
    // The element has read this far before the connection goes.
    await new Promise(requestAnimationFrame);
    live.break();
    await seeTheWholeTurnOnce();
  },
);

const firstEvent = `data: ${JSON.stringify(turn[0])}\n\n`.length;
const places = Array.from({ length: 12 }, (_, step) =>
  Math.round(firstEvent + ((bytes.length - firstEvent) * (step + 0.37)) / 12),
);

test.each(places)("cut at byte %i: the screen shows what is stored, once", async (place) => {
  const live = new LiveStream();
  const server = new ScriptedServer()
    .on("threads.create", () => live.response())
    .on("threads.get_by_id", storedTurn);
  await mount(server);
  await userEvent.fill(box(), "hi");
  await userEvent.keyboard("{Enter}");
  live.raw(bytes.slice(0, place));
  await new Promise(requestAnimationFrame);
  live.end();
  await seeTheWholeTurnOnce();
});

test("rubbish between the events is left out and told, and the answer is whole", async () => {
  const live = new LiveStream();
  const { details } = await mount(new ScriptedServer().on("threads.create", () => live.response()));
  await userEvent.fill(box(), "hi");
  await userEvent.keyboard("{Enter}");
  for (const event of turn) {
    live.raw("data: {not json\n\n: a comment\n\ndata: [1, 2]\n\n");
    live.raw('data: {"type": "thread.item.updated", "item_id": 7, "update": null}\n\n');
    live.push(event);
  }
  live.end();
  await seeTheWholeTurnOnce();
  expect(details("chatkit.log").length).toBeGreaterThan(turn.length);
});

test("signed out in the middle: what was sent and what is being written stay, and go on after signing in", async () => {
  const server = new ScriptedServer().on("threads.get_by_id", storedTurn).on(
    "threads.add_user_message",
    () => problem(401, "The token has expired.", "Sign in again."),
    () =>
      stream(
        wire.done(wire.user("msg_3", "second")),
        wire.options(),
        wire.done(wire.assistant("msg_4", "Two.")),
      ),
  );
  const { details } = await mount(server, { initialThread: "thr_1" });
  await seeText("Hello, friend.");
  await userEvent.fill(box(), "second");
  await userEvent.keyboard("{Enter}");
  await seeText("Your session has ended. Sign in again to go on.");
  await userEvent.fill(box(), "half a third");
  expect(details("chatkit.error")).toHaveLength(1);
  await userEvent.click(log().getByRole("button", { name: "Try again" }));
  await seeText("Two.");
  expect(log().getByText("second", { exact: true }).elements()).toHaveLength(1);
  await expect.element(box()).toHaveValue("half a third");
});

const HOSTILE = [
  ["one endless word", "w".repeat(10_000)],
  ["huge emoji runs", "👩‍👩‍👧‍👦".repeat(1_500)],
  ["bidi overrides", `\u202e\u2066${"abc ".repeat(200)}`],
  ["zero-width characters", "a\u200b\u200d\ufeff".repeat(2_000)],
  ["stacked marks", `Z${"\u0301".repeat(2_000)}algo`],
] as const;

test.each(HOSTILE)("%s stay where they are", async (_, text) => {
  const items = [
    wire.user("msg_1", text),
    wire.assistant("msg_2", text),
    wire.assistant("msg_3", "Still here."),
  ];
  const { root } = await mount(
    new ScriptedServer().on("threads.get_by_id", () => json(wire.stored(items, false, text.slice(0, 200)))),
    { initialThread: "thr_1" },
  );
  await seeText("Still here.");
  for (const part of root.querySelectorAll(
    ".root, .header, [part~=thread], .bubble, [part~=assistant-message]",
  )) {
    expect(part.scrollWidth, part.className).toBeLessThanOrEqual(part.clientWidth + 1);
  }
  const last = page.getByText("Still here.").element();
  expect(getComputedStyle(last).direction).toBe("ltr");
});

test("from right to left: the element follows its host, each message its own words", async () => {
  const items = [
    wire.user("msg_1", "أضف الحليب إلى القائمة"),
    wire.assistant("msg_2", "تمت إضافة الحليب."),
    wire.user("msg_3", "and bread"),
  ];
  document.documentElement.dir = "rtl";
  try {
    const { root } = await mount(
      new ScriptedServer().on("threads.get_by_id", () => json(wire.stored(items))),
      { initialThread: "thr_1" },
    );
    await seeText("and bread");
    const bubbles = [...root.querySelectorAll(".bubble")];
    expect(bubbles.map((bubble) => getComputedStyle(bubble).direction)).toEqual(["rtl", "ltr"]);
    // One's own messages stand at the end of the line, which is on the left now.
    const [bubble, thread] = [bubbles[0], root.querySelector("[part~=thread]")];
    const middle = (box?: DOMRect) => (box ? box.left + box.width / 2 : 0);
    expect(middle(bubble?.getBoundingClientRect())).toBeLessThan(middle(thread?.getBoundingClientRect()));
  } finally {
    document.documentElement.removeAttribute("dir");
  }
});
