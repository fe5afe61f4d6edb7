import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "./mount";
import { box, button, log, seeNoText, seeText } from "./screen";
import { json, LiveStream, offline, ScriptedServer, stream } from "./scripted-server";
import * as wire from "./wire";

const taskRow = (id: number, title: string, completed: boolean) => ({
  type: "ListViewItem",
  key: String(id),
  children: [
    {
      type: "Checkbox",
      name: "completed",
      label: title,
      defaultChecked: completed,
      onChangeAction: { type: "task.toggle", payload: { task_id: id }, handler: "server" },
    },
    { type: "Spacer" },
    { type: "Badge", label: "high", color: "danger" },
  ],
});
const list = (completed = false) => ({
  type: "ListView",
  status: { text: "2 tasks", icon: "calendar" },
  children: [taskRow(1, "Buy milk", completed), taskRow(2, "Call Bob", false)],
});
const card = {
  type: "Card",
  size: "sm",
  children: [
    { type: "Title", value: "Delete 3 tasks?" },
    { type: "Text", value: "Milk, eggs, bread", color: "secondary" },
    { type: "Divider" },
    {
      type: "Row",
      children: [
        { type: "Icon", name: "info" },
        { type: "Caption", value: "You can undo this." },
      ],
    },
    { type: "Markdown", value: "**All** of them." },
  ],
  confirm: { label: "Delete", action: { type: "tasks.delete", payload: { ids: [1, 2, 3] } } },
  cancel: { label: "Keep", action: { type: "tasks.keep", handler: "client" } },
};
const show = (...items: readonly unknown[]) =>
  new ScriptedServer().on("threads.get_by_id", () => json(wire.stored(items)));
const open = { initialThread: "thr_1" };

test("a checkbox in a list acts on the server, which then says what is true", async () => {
  const live = new LiveStream();
  const server = show(wire.widget("w_1", list())).on("threads.custom_action", () => live.response());
  const { details } = await mount(server, open);
  await seeText("2 tasks");
  const milk = page.getByRole("checkbox", { name: "Buy milk" });
  await userEvent.click(milk);
  await expect.element(milk).toBeChecked();
  await expect.element(milk).toBeDisabled();
  expect(server.sent("threads.custom_action")[0]?.params).toEqual({
    thread_id: "thr_1",
    item_id: "w_1",
    action: { type: "task.toggle", payload: { task_id: 1, completed: true } },
  });
  live.push(wire.options(), wire.updated("w_1", { type: "widget.root.updated", widget: list(true) }), {
    type: "client_effect",
    name: "tasks.changed",
    data: {},
  });
  live.end();
  await expect.element(milk).toBeEnabled();
  await expect.element(milk).toBeChecked();
  expect(details("chatkit.effect")).toEqual([{ name: "tasks.changed", data: {} }]);
});

test("a checkbox whose action fails goes back, and the failure is told", async () => {
  const server = show(wire.widget("w_1", list())).on("threads.custom_action", offline);
  await mount(server, open);
  await seeText("2 tasks");
  const milk = page.getByRole("checkbox", { name: "Buy milk" });
  await userEvent.click(milk);
  await seeText("The server cannot be reached.");
  await expect.element(milk).toBeEnabled();
  await expect.element(milk).not.toBeChecked();
});

test("a card's confirm acts on the server once, its cancel on the page", async () => {
  const live = new LiveStream();
  const pageActions: unknown[] = [];
  const server = show(wire.widget("w_1", card)).on("threads.custom_action", () => live.response());
  await mount(server, {
    ...open,
    widgets: {
      onAction: async (action, item) => {
        pageActions.push([action, item.id, item.widget.type]);
      },
    },
  });
  await seeText("Delete 3 tasks?");
  await userEvent.click(button("Keep"));
  expect(pageActions).toEqual([[{ type: "tasks.keep" }, "w_1", "Card"]]);
  await userEvent.click(button("Delete"));
  await expect.poll(() => log().element().querySelector(".widget")?.hasAttribute("inert")).toBe(true);
  expect(server.sent("threads.custom_action")).toHaveLength(1);
  live.push(
    wire.options(),
    { type: "thread.item.removed", item_id: "w_1" },
    wire.done(wire.assistant("msg_9", "Deleted.")),
  );
  live.end();
  await seeText("Deleted.");
  await seeNoText("Delete 3 tasks?");
});

test("an action that does not stream replaces its item with the answer", async () => {
  const undo = { type: "Button", label: "Undo", onClickAction: { type: "undo", streaming: false } };
  const server = show(wire.widget("w_1", { type: "Card", children: [undo] })).on(
    "threads.sync_custom_action",
    () =>
      json({
        updated_item: wire.widget("w_1", { type: "Card", children: [{ type: "Text", value: "Undone." }] }),
      }),
  );
  await mount(server, open);
  await userEvent.click(button("Undo"));
  await seeText("Undone.");
  expect(server.sent("threads.sync_custom_action")[0]?.params).toEqual({
    thread_id: "thr_1",
    item_id: "w_1",
    action: { type: "undo" },
  });
});

test("a row with an action is a button; a list longer than its limit opens", async () => {
  const rows = Array.from({ length: 5 }, (_, index) => ({
    type: "ListViewItem",
    children: [{ type: "Text", value: `Row ${index + 1}` }],
    onClickAction: { type: "open", payload: { row: index + 1 } },
  }));
  const server = show(wire.widget("w_1", { type: "ListView", limit: 2, children: rows })).on(
    "threads.custom_action",
    () => stream(wire.options()),
  );
  await mount(server, open);
  await seeText("Row 2");
  await seeNoText("Row 3");
  await userEvent.click(page.getByRole("button", { name: "Show all (5)" }));
  await userEvent.click(button("Row 5"));
  await expect
    .poll(() => server.sent("threads.custom_action")[0]?.params.action)
    .toEqual({ type: "open", payload: { row: 5 } });
});

test("a widget that streams its text grows", async () => {
  const live = new LiveStream();
  const server = show(
    wire.user("msg_1", "hi"),
    wire.widget("w_1", {
      type: "Card",
      children: [{ type: "Text", id: "t", value: "Hel", streaming: true }],
    }),
  ).on("threads.add_user_message", (_, signal) => live.response(signal));
  await mount(server, open);
  await seeText("Hel");
  await userEvent.type(box(), "go{Enter}");
  live.push(
    wire.updated("w_1", {
      type: "widget.streaming_text.value_delta",
      component_id: "t",
      delta: "lo",
      done: true,
    }),
  );
  await seeText("Hello");
  live.end();
});

test("a component that is unknown is named, the rest is drawn", async () => {
  await mount(
    show(
      wire.widget("w_1", {
        type: "Card",
        children: [{ type: "Hologram" }, { type: "Text", value: "Beside it" }],
      }),
    ),
    open,
  );
  await seeText("This version cannot show “Hologram”.");
  await seeText("Beside it");
});

test("a question is answered with one click, and its answer stays", async () => {
  const question = (status: string, answer?: unknown) => ({
    type: "structured_input",
    id: "q_1",
    thread_id: "thr_1",
    created_at: "",
    status,
    inputs: [
      {
        type: "multiple_choice",
        id: "which",
        question: "Which one do you mean?",
        options: [{ value: "Buy milk" }, { value: "Buy eggs" }],
        multiple: false,
        ...(answer ? { answer } : {}),
      },
    ],
  });
  const server = show(wire.user("msg_1", "delete buy"), question("pending")).on(
    "threads.add_structured_input",
    () =>
      stream(
        wire.options(),
        {
          type: "thread.item.replaced",
          item: question("answered", { values: ["Buy eggs"], skipped: false }),
        },
        wire.done(wire.assistant("msg_2", "Deleted “Buy eggs”.")),
      ),
  );
  await mount(server, open);
  await userEvent.click(page.getByRole("radio", { name: "Buy eggs" }));
  await seeText("Deleted “Buy eggs”.");
  expect(server.sent("threads.add_structured_input")[0]?.params).toEqual({
    thread_id: "thr_1",
    item_id: "q_1",
    input: { status: "answered", answers: { which: { values: ["Buy eggs"], skipped: false } } },
  });
  expect(page.getByRole("radio").elements()).toEqual([]);
});
