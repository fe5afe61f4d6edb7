import { expect, test, vi } from "vitest";
import { findCommand, searchCommands } from "@/lib/chat/commands";
import { searchMentions } from "@/lib/chat/mentions";
import { makeTask } from "../../support/tasks";
import { english, makeTexts } from "../../support/texts";

test("mentions are tasks, the open ones first", async () => {
  const list = vi.fn(async () => ({
    tasks: [makeTask({ id: 1, title: "Pay rent", completed: true }), makeTask({ id: 2, title: "Buy milk" })],
    nextCursor: null,
  }));
  expect(await searchMentions({ list }, " milk ", english.t)).toEqual([
    { id: "2", title: "Buy milk", icon: "empty-circle", group: "Open" },
    { id: "1", title: "Pay rent", icon: "check-circle", group: "Done" },
  ]);
  await searchMentions({ list }, "", english.t);
  expect(list.mock.calls).toEqual([[{ status: "all", search: "milk" }], [{ status: "all" }]]);
});

test("commands are found by name and by what they do", () => {
  expect(searchCommands("to", english.t).map(({ id }) => id)).toEqual(["today"]);
  expect(searchCommands("due", english.t).map(({ id }) => id)).toEqual(["today", "week"]);
  expect(searchCommands("", english.t).length).toBeGreaterThan(5);
  expect(searchCommands("heute", makeTexts("de").t).map(({ label }) => label)).toEqual(["/today"]);
  expect(findCommand("undo")).toMatchObject({ say: "app.sayUndo" });
  expect(findCommand("nothing")).toBeNull();
});
