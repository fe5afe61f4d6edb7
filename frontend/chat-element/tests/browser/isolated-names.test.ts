import { expect, test } from "vitest";
import { mount } from "./mount";
import { seeText } from "./screen";
import { json, ScriptedServer } from "./scripted-server";
import * as wire from "./wire";

/** What follows it in the same line would be shown backwards and before it. */
const OVERRIDE = "\u202e";
const name = (text: string) => `${OVERRIDE}${text}`;
const base = { thread_id: "thr_1", created_at: "2026-03-01T09:00:00" };

const items = [
  {
    ...wire.user("msg_1", "see "),
    content: [
      { type: "input_text", text: "see " },
      { type: "input_tag", id: "t_1", text: name("mentioned"), data: {}, interactive: false },
      { type: "input_text", text: " after mention" },
    ],
    attachments: [{ id: "a_1", type: "file", name: name("attached"), mime_type: "text/plain" }],
  },
  {
    ...wire.assistant("msg_2", "Found."),
    content: [
      {
        type: "output_text",
        text: "Found.",
        annotations: [
          {
            type: "annotation",
            source: { type: "url", title: name("linked"), url: "https://source.example/" },
          },
          {
            type: "annotation",
            source: { type: "url", title: name("not linked"), url: "javascript:alert(1)" },
          },
        ],
      },
    ],
  },
  {
    ...base,
    type: "workflow",
    id: "w_1",
    workflow: {
      type: "custom",
      expanded: true,
      summary: { title: name("summary"), duration: 12 },
      tasks: [{ type: "custom", title: name("step") }],
    },
  },
  { ...base, type: name("hologram"), id: "h_1" },
  wire.widget("wi_1", { type: "Card", children: [{ type: name("Gadget") }] }),
  {
    ...base,
    type: "structured_input",
    id: "q_1",
    status: "answered",
    inputs: [
      {
        type: "multiple_choice",
        id: "which",
        question: "Which?",
        options: [],
        answer: { values: [name("first"), "second"], skipped: false },
      },
    ],
  },
];

/** Where on the screen a piece of text stands. */
function boxOf(root: ShadowRoot, text: string): DOMRect {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(text) ?? -1;
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`There is no text "${text}".`);
}

test("a name that turns the writing around turns nothing but itself", async () => {
  const { root } = await mount(
    new ScriptedServer().on("threads.get_by_id", () => json(wire.stored(items))),
    { initialThread: "thr_1" },
  );
  await seeText("hologram");
  for (const [first, next] of [
    ["mentioned", " after mention"],
    ["summary", " 12 s"],
    ["first", "second"],
  ] as const) {
    const [before, after] = [boxOf(root, first), boxOf(root, next)];
    expect(before.right, first).toBeLessThanOrEqual(after.left + 1);
  }
  for (const text of [
    "mentioned",
    "attached",
    "linked",
    "not linked",
    "summary",
    "step",
    "hologram",
    "Gadget",
  ]) {
    const holder = [...root.querySelectorAll("*")].find((part) => part.firstChild && hasOwnText(part, text));
    if (!holder) throw new Error(`Nothing holds "${text}".`);
    expect(getComputedStyle(holder).unicodeBidi, text).toBe("isolate");
  }
  expect([...root.querySelectorAll<HTMLAnchorElement>(".sources a")].map(({ href }) => href)).toEqual([
    "https://source.example/",
  ]);
});

function hasOwnText(part: Element, text: string): boolean {
  return [...part.childNodes].some((node) => node instanceof Text && node.data === name(text));
}
