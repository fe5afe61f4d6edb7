import axe from "axe-core";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "./mount";
import { box, button, seeFocus, seeText } from "./screen";
import { json, LiveStream, problem, ScriptedServer, stream } from "./scripted-server";
import * as wire from "./wire";

async function findViolations(): Promise<string[]> {
  const results = await axe.run("openai-chatkit", {
    rules: { "color-contrast": { enabled: true } },
  });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const items = [
  wire.user("msg_1", "What is **due** today?"),
  wire.assistant(
    "msg_2",
    "# Today\n\n1. Milk\n2. [Call Bob](https://example.org)\n\n```\ncode\n```\n\n> quoted\n\n| a | b |\n|---|---|\n| 1 | 2 |",
  ),
  wire.widget("w_1", {
    type: "ListView",
    status: { text: "1 task", icon: "calendar" },
    children: [
      {
        type: "ListViewItem",
        children: [
          { type: "Checkbox", name: "done", onChangeAction: { type: "toggle" } },
          {
            type: "Col",
            children: [
              { type: "Text", value: "Buy milk" },
              { type: "Caption", value: "today" },
            ],
          },
          ...["secondary", "success", "danger", "warning", "info", "discovery"].map((color) => ({
            type: "Badge",
            label: color,
            color,
          })),
          { type: "Button", iconStart: "trash", onClickAction: { type: "delete" }, variant: "ghost" },
        ],
      },
    ],
  }),
  wire.widget("w_2", {
    type: "Card",
    children: [{ type: "Title", value: "Sure?" }],
    confirm: { label: "Yes", action: { type: "yes" } },
    cancel: { label: "No", action: { type: "no" } },
  }),
];

test.each(["light", "dark"] as const)("axe finds nothing in a conversation, %s", async (theme) => {
  const server = new ScriptedServer()
    .on("threads.get_by_id", () => json(wire.stored(items, false, "Today")))
    .on("threads.add_user_message", () => problem(503, "The database is away.", "Wait a minute."));
  await mount(server, {
    initialThread: "thr_1",
    theme,
    disclaimer: { text: "Check what matters." },
    threadItemActions: { retry: true, feedback: true },
  });
  await seeText("Today");
  expect(await findViolations()).toEqual([]);
  await userEvent.type(box(), "more{Enter}");
  await seeText("The database is away.");
  expect(await findViolations()).toEqual([]);
});

test.each(["light", "dark"] as const)(
  "axe finds nothing on the start screen and in the history, %s",
  async (theme) => {
    const server = new ScriptedServer().on("threads.list", () =>
      json(wire.page([wire.thread("thr_1", "Shopping")])),
    );
    const { chat } = await mount(server, {
      theme: { colorScheme: theme, color: { accent: { primary: "#2f6fed", level: 2 } } },
      startScreen: { prompts: [{ label: "Show my tasks", prompt: "Show my tasks", icon: "calendar" }] },
    });
    await userEvent.type(box(), "draft");
    expect(await findViolations()).toEqual([]);
    await chat.showHistory();
    await expect.element(button("Rename: Shopping")).toBeVisible();
    // The panel fades in: colours are judged when it is there.
    await expect.poll(async () => findViolations()).toEqual([]);
  },
);

test("everything can be reached and used with the keyboard", async () => {
  const live = new LiveStream();
  const server = new ScriptedServer()
    .on("threads.create", (_, signal) => live.response(signal))
    .on("threads.list", () => json(wire.page([])));
  await mount(server, {
    startScreen: { prompts: [{ label: "Show my tasks", prompt: "Show all my tasks" }] },
  });
  await userEvent.tab();
  await seeFocus(button("Chat history"));
  await userEvent.tab();
  await seeFocus(button("Show my tasks"));
  await userEvent.keyboard("{Enter}");
  await seeText("Show all my tasks");
  live.push(...wire.newTurn("Show all my tasks", "None yet.").slice(0, 3));
  await userEvent.click(box());
  await userEvent.tab();
  await seeFocus(button("Stop answering"));
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => live.cancelled).toBe(true);
});

test("the log is a polite live region that waits for the whole answer", async () => {
  const live = new LiveStream();
  const server = new ScriptedServer().on("threads.create", (_, signal) => live.response(signal));
  await mount(server);
  const log = page.getByRole("log", { name: "Conversation" });
  await expect.element(log).toHaveAttribute("aria-live", "polite");
  await userEvent.type(box(), "hi{Enter}");
  await expect.element(log).toHaveAttribute("aria-busy", "true");
  live.push(...wire.newTurn("hi", "Hello!"));
  live.end();
  await expect.element(log).toHaveAttribute("aria-busy", "false");
});

test("focusing the element focuses the box to write in", async () => {
  const { chat } = await mount(new ScriptedServer(), { header: { enabled: false } });
  chat.focus();
  await seeFocus(box());
  await chat.setComposerValue({ text: "half a thought" });
  await expect.element(box()).toHaveValue("half a thought");
});

test("texts come in the user's language", async () => {
  const server = new ScriptedServer().on("threads.create", () =>
    stream(...wire.newTurn("hallo", "Guten Tag!")),
  );
  await mount(server, { locale: "de-DE" });
  await expect.element(page.getByRole("button", { name: "Verlauf" })).toBeVisible();
  await userEvent.type(page.getByRole("textbox", { name: "Nachricht" }), "hallo{Enter}");
  await expect.element(page.getByRole("log", { name: "Gespräch" })).toMatchTextContent("Guten Tag!");
});
