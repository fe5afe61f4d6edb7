import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { mount } from "./mount";
import { box, button, seeText } from "./screen";
import { json, LiveStream, ScriptedServer } from "./scripted-server";
import * as wire from "./wire";

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => `Line ${index}.`).join("\n\n");

async function startAnswer() {
  const live = new LiveStream();
  const server = new ScriptedServer()
    .on("threads.get_by_id", () => json(wire.stored([wire.assistant("msg_0", paragraphs(40))])))
    .on("threads.add_user_message", (_, signal) => live.response(signal));
  const { root } = await mount(server, { initialThread: "thr_1" });
  await seeText("Line 39.");
  await userEvent.type(box(), "go on{Enter}");
  live.push(
    wire.done(wire.user("msg_1", "go on")),
    wire.options(),
    wire.added(wire.assistant("msg_2")),
    wire.delta("msg_2", `Start.\n\n${paragraphs(20)}`),
  );
  await seeText("Start.");
  const scroller = root.querySelector(".scroller");
  if (!scroller) throw new Error("There is no scroller.");
  return {
    live,
    scroller,
    distance: () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight,
  };
}

test("the view follows a growing answer", async () => {
  const { live, distance } = await startAnswer();
  await expect.poll(distance).toBeLessThan(4);
  live.push(wire.delta("msg_2", `\n\n${paragraphs(30)}\n\nThe end.`));
  await seeText("The end.");
  await expect.poll(distance).toBeLessThan(4);
  live.end();
});

test("a reader who scrolled up stays there, and a button leads back", async () => {
  const { live, scroller, distance } = await startAnswer();
  await expect.poll(distance).toBeLessThan(4);
  scroller.scrollTop = 300;
  await expect.element(button("Jump to the latest message")).toBeVisible();
  live.push(wire.delta("msg_2", `\n\n${paragraphs(30)}\n\nThe end.`));
  await seeText("The end.");
  expect(scroller.scrollTop).toBe(300);
  await userEvent.click(button("Jump to the latest message"));
  await expect.poll(distance).toBeLessThan(4);
  await expect.poll(() => button("Jump to the latest message").elements()).toEqual([]);
  live.end();
});

const longThread = () => {
  const items = Array.from({ length: 500 }, (_, index) => wire.assistant(`msg_${index}`, `Number ${index}.`));
  return new ScriptedServer().on("threads.get_by_id", () => json(wire.stored(items)));
};

test("of a long thread the end is there first, the rest comes by itself, in order, and the view stays at the end", async () => {
  const { chat, root } = await mount(longThread());
  const counts: number[] = [];
  const observer = new MutationObserver(() => counts.push(root.querySelectorAll(".entry").length));
  observer.observe(root, { subtree: true, childList: true });
  await chat.setThreadId("thr_1");
  await expect.poll(() => root.querySelectorAll(".entry").length).toBe(500);
  observer.disconnect();
  expect(counts[0]).toBeLessThan(100);
  const texts = [...root.querySelectorAll(".markdown")].map((part) => part.textContent?.trim());
  expect(texts).toEqual(Array.from({ length: 500 }, (_, index) => `Number ${index}.`));
  const scroller = root.querySelector(".scroller");
  await expect
    .poll(() => scroller && scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight)
    .toBeLessThan(4);
});

test("who reads further up while the rest of a long thread comes stays there", async () => {
  const { chat, root } = await mount(longThread());
  await chat.setThreadId("thr_1");
  await chat.updateComplete;
  const scroller = root.querySelector(".scroller");
  if (!scroller) throw new Error("There is no scroller.");
  // Messages get their true height when they are first painted.
  await painted();
  scroller.scrollTop -= 300;
  await painted();
  const top = scroller.getBoundingClientRect().top;
  const read = [...root.querySelectorAll(".entry")].find((one) => one.getBoundingClientRect().top > top);
  const place = read?.getBoundingClientRect().top;
  expect(root.querySelectorAll(".entry").length).toBeLessThan(500);
  await expect.poll(() => root.querySelectorAll(".entry").length).toBe(500);
  await painted();
  expect(read?.getBoundingClientRect().top).toBeCloseTo(place ?? 0, -1);
});

async function painted(): Promise<void> {
  for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
}
