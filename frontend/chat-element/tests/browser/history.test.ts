import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "./mount";
import { button, seeFocus, seeText } from "./screen";
import { json, problem, ScriptedServer } from "./scripted-server";
import * as wire from "./wire";

const dialog = () => page.getByRole("dialog", { name: "Chat history" });

test("the history lists threads page by page, opens one, and gives the focus back", async () => {
  const server = new ScriptedServer()
    .on(
      "threads.list",
      () => json(wire.page([wire.thread("thr_3", "Party"), wire.thread("thr_2")], true, "thr_2")),
      () => json(wire.page([wire.thread("thr_1", "Shopping")])),
    )
    .on("threads.get_by_id", () =>
      json(wire.stored([wire.assistant("msg_1", "Milk and eggs.")], false, "Shopping")),
    );
  const { details, root } = await mount(server);
  await userEvent.click(button("Chat history"));
  await seeFocus(button("Close chat history"));
  await expect.element(dialog()).toMatchTextContent("Untitled conversation");
  await userEvent.click(dialog().getByRole("button", { name: "Show more" }));
  await userEvent.click(dialog().getByRole("button", { name: /^Shopping/ }));
  await seeText("Milk and eggs.");
  expect(root.querySelector(".header .title")?.textContent).toContain("Shopping");
  expect(server.sent("threads.list").map(({ params }) => params.after)).toEqual([undefined, "thr_2"]);
  expect(details("chatkit.history.open")).toHaveLength(1);
  expect(details("chatkit.history.close")).toHaveLength(1);
  expect(details("chatkit.thread.change")).toEqual([{ threadId: "thr_1" }]);
});

test("Escape closes the history and the focus returns to its button", async () => {
  const server = new ScriptedServer().on("threads.list", () => json(wire.page([])));
  await mount(server);
  await userEvent.click(button("Chat history"));
  await expect.element(dialog()).toMatchTextContent("No conversations yet.");
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => dialog().elements()).toEqual([]);
  await seeFocus(button("Chat history"));
});

test("a thread is renamed", async () => {
  const server = new ScriptedServer()
    .on("threads.list", () => json(wire.page([wire.thread("thr_1", "Shopping")])))
    .on("threads.update", ({ params }) => json(wire.thread("thr_1", String(params.title))));
  const { chat } = await mount(server);
  await chat.showHistory();
  await userEvent.click(button("Rename: Shopping"));
  const title = page.getByRole("textbox", { name: "New title" });
  await seeFocus(title);
  await userEvent.fill(title, "Groceries");
  await userEvent.keyboard("{Enter}");
  await expect.element(button("Rename: Groceries")).toBeVisible();
  expect(server.sent("threads.update")[0]?.params).toEqual({ thread_id: "thr_1", title: "Groceries" });
});

test("a thread is deleted only after a yes; the open one makes place for a new conversation", async () => {
  const server = new ScriptedServer()
    .on("threads.get_by_id", () => json(wire.stored([wire.assistant("msg_1", "Milk.")], false, "Shopping")))
    .on("threads.list", () => json(wire.page([wire.thread("thr_1", "Shopping")])))
    .on("threads.delete", () => json({}));
  const { chat, details } = await mount(server, { initialThread: "thr_1" });
  await seeText("Milk.");
  await chat.showHistory();
  await userEvent.click(button("Delete: Shopping"));
  await userEvent.click(button("Cancel"));
  expect(server.sent("threads.delete")).toEqual([]);
  await userEvent.click(button("Delete: Shopping"));
  await userEvent.click(button("Delete"));
  await expect
    .poll(() => details("chatkit.thread.change"))
    .toEqual([{ threadId: "thr_1" }, { threadId: null }]);
  expect(server.sent("threads.delete")[0]?.params).toEqual({ thread_id: "thr_1" });
  await expect.element(page.getByText("What can I help with today?")).toBeVisible();
});

test("a history that cannot be read says why, and Try again reads it", async () => {
  const server = new ScriptedServer().on(
    "threads.list",
    () => problem(503, "The database is away.", "Wait a minute."),
    () => json(wire.page([wire.thread("thr_1", "Shopping")])),
  );
  const { chat } = await mount(server);
  await chat.showHistory();
  await expect.element(page.getByRole("alert")).toMatchTextContent("The database is away.");
  await userEvent.click(button("Try again"));
  await expect.element(dialog()).toMatchTextContent("Shopping");
});

test("a thread of another year says which; one of this year does not", async () => {
  const year = new Date().getFullYear();
  const at = (id: string, createdAt: string) => ({ ...wire.thread(id, id), created_at: createdAt });
  const server = new ScriptedServer().on("threads.list", () =>
    json(wire.page([at("now", `${year}-01-15T12:00:00Z`), at("then", `${year - 2}-01-15T12:00:00Z`)])),
  );
  const { chat, root } = await mount(server, { locale: "de" });
  await chat.showHistory();
  const times = () => [...root.querySelectorAll(".history time")].map((time) => time.textContent);
  await expect.poll(times).toEqual(["15. Jan.", `15. Jan. ${year - 2}`]);
});
