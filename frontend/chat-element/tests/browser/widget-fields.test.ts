import axe from "axe-core";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "./mount";
import { button, seeNoText, seeText } from "./screen";
import { json, LiveStream, ScriptedServer } from "./scripted-server";
import * as wire from "./wire";

const PIXEL = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
const open = { initialThread: "thr_1" };

function show(widget: object) {
  const live = new LiveStream();
  return new ScriptedServer()
    .on("threads.get_by_id", () => json(wire.stored([wire.widget("w_1", widget)])))
    .on("threads.custom_action", () => live.response());
}

const form = {
  type: "Card",
  asForm: true,
  children: [
    { type: "Label", value: "What", fieldName: "title" },
    { type: "Input", name: "title", required: true, pattern: "[A-Z].*", placeholder: "Title" },
    { type: "Textarea", name: "note", defaultValue: "Bring the list", rows: 2 },
    {
      type: "Select",
      name: "list",
      placeholder: "Which list?",
      options: [
        { value: "home", label: "Home" },
        { value: "work", label: "Work" },
      ],
    },
    { type: "DatePicker", name: "due", defaultValue: "2026-12-01T00:00:00Z", min: "2026-11-01" },
    {
      type: "RadioGroup",
      name: "priority",
      ariaLabel: "Priority",
      defaultValue: "low",
      options: [
        { label: "High", value: "high" },
        { label: "Low", value: "low" },
        { label: "None", value: "none", disabled: true },
      ],
    },
    { type: "Checkbox", name: "repeat", label: "Every week" },
    { type: "Text", value: "Somewhere", editable: { name: "place", placeholder: "Where" } },
    { type: "Input", name: "off", defaultValue: "never sent", disabled: true },
  ],
  confirm: { label: "Save", action: { type: "task.add", payload: { from: "form" } } },
};

test("a form sends what all of its controls hold, once they are valid", async () => {
  const server = show(form);
  await mount(server, open);
  const title = page.getByRole("textbox", { name: "What" });
  await userEvent.fill(title, "milk");
  await userEvent.click(button("Save"));
  expect(server.sent("threads.custom_action")).toEqual([]);

  await userEvent.fill(title, "Milk");
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Which list?" }), "work");
  await userEvent.fill(page.getByLabelText("due"), "2026-12-24");
  await userEvent.click(page.getByRole("radio", { name: "High" }));
  await userEvent.click(page.getByRole("checkbox", { name: "Every week" }));
  await userEvent.fill(page.getByRole("textbox", { name: "Where" }), "Market");
  await userEvent.click(button("Save"));
  expect(server.sent("threads.custom_action")[0]?.params.action).toEqual({
    type: "task.add",
    payload: {
      from: "form",
      title: "Milk",
      note: "Bring the list",
      list: "work",
      due: "2026-12-24",
      priority: "high",
      repeat: true,
      place: "Market",
    },
  });
});

test.each(["light", "dark"] as const)("axe finds nothing in forms, tables and charts, %s", async (theme) => {
  const cell = (value: string) => ({ type: "Table.Cell", children: [{ type: "Text", value }] });
  const more = [
    { type: "Image", src: "https://pictures.example/cat.png", alt: "A cat" },
    { type: "Table", children: [{ type: "Table.Row", header: true, children: [cell("Task")] }] },
    {
      type: "Chart",
      xAxis: "day",
      data: [{ day: "mo", done: 3 }],
      series: [{ type: "bar", dataKey: "done" }],
    },
  ];
  await mount(show({ ...form, children: [...form.children, ...more] }), { ...open, theme });
  await seeText("Every week");
  const results = await axe.run("openai-chatkit");
  expect(
    results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
  ).toEqual([]);
});

// Month, day, year and the calendar of a date are a stop each.
test("the keyboard reaches and works every control", async () => {
  const server = show(form);
  await mount(server, open);
  await userEvent.click(page.getByRole("textbox", { name: "What" }));
  await userEvent.keyboard("Milk{Tab}{Tab}w{Tab}{Tab}{Tab}{Tab}{Tab}{ArrowUp}");
  await expect.element(page.getByRole("radio", { name: "High" })).toBeChecked();
  await expect.element(page.getByRole("combobox")).toHaveValue("work");
});

test("a choice acts by itself where it has an action", async () => {
  const server = show({
    type: "Basic",
    children: [
      {
        type: "Select",
        name: "list",
        defaultValue: "home",
        clearable: true,
        placeholder: "None",
        options: [
          { value: "home", label: "Home" },
          { value: "work", label: "Work" },
        ],
        onChangeAction: { type: "list.choose", payload: { task_id: 1 }, streaming: true },
      },
    ],
  });
  await mount(server, open);
  const list = page.getByRole("combobox", { name: "None" });
  await expect.element(list).toHaveValue("home");
  await userEvent.selectOptions(list, "work");
  expect(server.sent("threads.custom_action")[0]?.params.action).toEqual({
    type: "list.choose",
    payload: { task_id: 1, list: "work" },
  });
  await expect.element(list).toBeDisabled();
});

test("an image of another host is shown only when it is asked for", async () => {
  const widget = {
    type: "Card",
    children: [
      { type: "Image", src: PIXEL, alt: "A dot" },
      { type: "Image", src: "https://pictures.example/cat.png?who=me", alt: "A cat" },
      { type: "Image", src: "javascript:alert(1)", alt: "A trick" },
    ],
  };
  await mount(show(widget), open);
  await expect.element(page.getByRole("img", { name: "A dot" })).toBeVisible();
  await seeText("A cat");
  await seeText("This image cannot be shown.");
  expect(page.getByRole("img").elements()).toHaveLength(1);
  expect(
    performance.getEntriesByType("resource").filter(({ name }) => name.includes("pictures.example")),
  ).toEqual([]);
  await userEvent.click(button("Show image from pictures.example"));
  const cat = page.getByRole("img", { name: /^A cat/ });
  await expect.element(cat).toHaveAttribute("src", "https://pictures.example/cat.png?who=me");
});

test("a generated image is waited for, then shown", async () => {
  const item = (image: object | null) => ({
    type: "generated_image",
    id: "gi_1",
    thread_id: "thr_1",
    created_at: "2026-03-01T09:00:00",
    image,
  });
  const server = new ScriptedServer().on("threads.get_by_id", () =>
    json(wire.stored([item(null), { ...item({ id: "i", url: PIXEL }), id: "gi_2" }])),
  );
  await mount(server, open);
  await expect.element(page.getByRole("img", { name: "Generated image" })).toBeVisible();
  await seeText("Loading…");
});

test("a table has rows, heads and spans", async () => {
  const cell = (value: string, more: object = {}) => ({
    type: "Table.Cell",
    children: [{ type: "Text", value }],
    ...more,
  });
  await mount(
    show({
      type: "Card",
      children: [
        {
          type: "Table",
          children: [
            { type: "Table.Row", header: true, children: [cell("Task"), cell("Due")] },
            { type: "Table.Row", children: [cell("Milk"), cell("Today", { align: "end" })] },
            { type: "Table.Row", children: [cell("Nothing else", { colSpan: 2 })] },
          ],
        },
      ],
    }),
    open,
  );
  await expect.element(page.getByRole("columnheader", { name: "Due" })).toBeVisible();
  await expect.element(page.getByRole("cell", { name: "Nothing else" })).toHaveAttribute("colspan", "2");
  expect(page.getByRole("row").elements()).toHaveLength(3);
});

test("a chart is drawn, and its numbers can be read", async () => {
  const { root } = await mount(
    show({
      type: "Card",
      children: [
        {
          type: "Chart",
          xAxis: { dataKey: "day", labels: { mo: "Monday" } },
          data: [
            { day: "mo", done: 3, open: 5 },
            { day: "tu", done: 7, open: "not a number" },
          ],
          series: [
            { type: "bar", dataKey: "done", label: "Done", color: "green" },
            { type: "line", dataKey: "open", label: "Open" },
          ],
        },
      ],
    }),
    open,
  );
  await userEvent.click(page.getByText("Show the numbers"));
  await expect.element(page.getByRole("row", { name: "Monday 3 5" })).toBeVisible();
  await expect.element(page.getByRole("row", { name: "tu 7 0" })).toBeVisible();
  const heights = [...root.querySelectorAll("rect")].map((bar) => Number(bar.getAttribute("height")));
  expect(heights[1]).toBeCloseTo((heights[0] ?? 0) * (7 / 3));
});

test("a folded card is its status, and unfolds", async () => {
  await mount(
    show({
      type: "Card",
      collapsed: true,
      status: { text: "3 tasks deleted" },
      children: [{ type: "Text", value: "Milk" }],
    }),
    open,
  );
  await seeNoText("Milk");
  await userEvent.click(button("3 tasks deleted"));
  await seeText("Milk");
});

test("what is written stays when the conversation is drawn again", async () => {
  const { chat } = await mount(show(form), open);
  const title = page.getByRole("textbox", { name: "What" });
  await userEvent.fill(title, "Half a");
  chat.requestUpdate();
  await chat.updateComplete;
  await expect.element(title).toHaveValue("Half a");
});
