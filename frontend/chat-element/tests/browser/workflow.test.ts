import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "./mount";
import { box, log, seeText } from "./screen";
import { json, LiveStream, ScriptedServer } from "./scripted-server";
import * as wire from "./wire";

const search = (sources: readonly object[]) => ({
  type: "web_search",
  title: "Looking for trains",
  queries: ["trains to Oslo", "night trains"],
  sources,
  status_indicator: "loading",
});
const site = (title: string, url: string) => ({ type: "url", title, url });

test("a search shows what it looked for and found, a file task its files", async () => {
  const live = new LiveStream();
  const { root } = await mount(new ScriptedServer().on("threads.create", () => live.response()));
  await userEvent.fill(box(), "trains?");
  await userEvent.keyboard("{Enter}");
  const workflow = (tasks: readonly object[]) => ({
    type: "workflow",
    id: "w_1",
    thread_id: "thr_1",
    created_at: "2026-03-01T09:00:00",
    workflow: { type: "custom", expanded: true, tasks },
  });
  live.push(wire.created(), wire.done(wire.user("msg_1", "trains?")), wire.options());
  live.push(wire.added(workflow([search([])])));
  await seeText("night trains");
  expect(log().getByRole("list", { name: "Sources" }).elements()).toEqual([]);

  live.push(
    wire.updated("w_1", {
      type: "workflow.task.updated",
      task_index: 0,
      task: search([
        site("Rail \u202eyawlar", "https://rail.example/"),
        site("Bad", "javascript:alert(1)"),
        site("Data", "data:text/html,hi"),
      ]),
    }),
    wire.updated("w_1", {
      type: "workflow.task.added",
      task_index: 1,
      task: {
        type: "file",
        title: "Reading",
        sources: [{ type: "file", title: "plan.pdf", filename: "plan.pdf" }],
      },
    }),
  );
  await seeText("plan.pdf");
  const links = page.getByRole("link").elements();
  expect(links.map((link) => link.getAttribute("href"))).toEqual(["https://rail.example/"]);
  expect(links[0]?.getAttribute("rel")).toContain("noopener");
  await seeText("Bad");
  const found = [...root.querySelectorAll(".step bdi")].map((part) => part.textContent);
  expect(found).toEqual(["trains to Oslo", "night trains", "Rail \u202eyawlar", "Bad", "Data", "plan.pdf"]);
});

test("long names stay within the conversation", async () => {
  const long = "w".repeat(2_000);
  const task = { ...search([site(long, "https://rail.example/")]), queries: [long] };
  const item = {
    type: "workflow",
    id: "w_1",
    thread_id: "thr_1",
    created_at: "2026-03-01T09:00:00",
    workflow: { type: "custom", expanded: true, tasks: [task] },
  };
  const { root } = await mount(
    new ScriptedServer().on("threads.get_by_id", () => json(wire.stored([item]))),
    { initialThread: "thr_1" },
  );
  await seeText("Looking for trains");
  for (const part of root.querySelectorAll("[part~=thread], .workflow, .step, .queries li, .sources li")) {
    expect(part.scrollWidth, part.className).toBeLessThanOrEqual(part.clientWidth + 1);
  }
});
