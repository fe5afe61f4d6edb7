import type { Command, Entity } from "@openai/chatkit";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fullOptions, mount } from "./mount";
import { box, button, seeNoText, seeText } from "./screen";
import { json, problem, ScriptedServer, stream } from "./scripted-server";
import * as wire from "./wire";

const tasks: readonly Entity[] = [
  { id: "1", title: "Buy milk", group: "Open", icon: "check-circle" },
  { id: "2", title: "Buy bread", group: "Open" },
  { id: "3", title: "Pay rent", group: "Done", interactive: true },
];
const onTagSearch = async (query: string) =>
  tasks.filter(({ title }) => title.toLowerCase().includes(query.toLowerCase()));
const answering = () =>
  new ScriptedServer().on("threads.create", () => stream(...wire.newTurn("said", "Done.")));
const option = (name: string | RegExp) => page.getByRole("option", { name });
const contentOf = (server: ScriptedServer) => server.sent("threads.create")[0]?.params.input;

test("a mention is searched, picked with the keyboard, and sent as a tag", async () => {
  const server = answering();
  await mount(server, { entities: { onTagSearch } });
  await userEvent.click(box());
  await userEvent.keyboard("complete @buy");
  await expect.element(option("Buy bread")).toBeVisible();
  await expect.element(option("Buy milk")).toHaveAttribute("aria-selected", "true");
  await userEvent.keyboard("{ArrowDown}{Enter}");
  await expect.element(box()).toHaveValue("complete @Buy bread ");
  await userEvent.keyboard("please{Enter}");
  await seeText("Done.");
  expect(contentOf(server)).toMatchObject({
    content: [
      { type: "input_text", text: "complete " },
      { type: "input_tag", id: "2", text: "Buy bread", group: "Open" },
      { type: "input_text", text: " please" },
    ],
  });
});

test("Escape closes the menu and keeps the words; Enter then sends them", async () => {
  const server = answering();
  await mount(server, { entities: { onTagSearch } });
  await userEvent.click(box());
  await userEvent.keyboard("@buy");
  await expect.element(option("Buy milk")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  expect(option("Buy milk").elements()).toEqual([]);
  await userEvent.keyboard("{Enter}");
  await seeText("Done.");
  expect(contentOf(server)).toMatchObject({ content: [{ type: "input_text", text: "@buy" }] });
});

test("a command runs, opens more commands, or puts in a mention", async () => {
  const more: Command[] = [{ id: "milk", label: "Milk", description: "The first one" }];
  const onSelect = vi.fn(async ({ id }: Command) => {
    if (id === "pick") return { type: "menu" as const, commands: more };
    if (id === "milk") return { type: "entity" as const, entity: { id: "1", title: "Buy milk" } };
    return undefined;
  });
  const onSearch = async (query: string) =>
    [
      { id: "today", label: "Today" },
      { id: "pick", label: "Pick a task" },
    ].filter(({ id }) => id.startsWith(query));
  await mount(answering(), { commands: { enabled: true, onSearch, onSelect } });
  await userEvent.click(box());
  await userEvent.keyboard("/to");
  await userEvent.click(option("Today"));
  await expect.element(box()).toHaveValue("");
  await userEvent.keyboard("/pi");
  await expect.element(option("Pick a task")).toBeVisible();
  await userEvent.keyboard("{Tab}");
  await userEvent.click(option(/Milk/));
  await expect.element(box()).toHaveValue("@Buy milk ");
  expect(onSelect.mock.calls.map(([{ id }]) => id)).toEqual(["today", "pick", "milk"]);
});

test("a mention that was sent can be clicked", async () => {
  const onClick = vi.fn();
  const item = {
    ...wire.user("msg_1", ""),
    content: [{ type: "input_tag", id: "3", text: "Pay rent", data: { a: "b" }, interactive: true }],
  };
  const server = new ScriptedServer().on("threads.get_by_id", () => json(wire.stored([item])));
  await mount(server, { initialThread: "thr_1", entities: { onTagSearch, onClick } });
  await userEvent.click(button("Pay rent"));
  expect(onClick).toHaveBeenCalledWith({ id: "3", title: "Pay rent", interactive: true, data: { a: "b" } });
});

test("what is known of a mention shows while the pointer or the focus is on it", async () => {
  const item = {
    ...wire.user("msg_1", ""),
    content: [{ type: "input_tag", id: "3", text: "Pay rent", data: {}, interactive: true }],
  };
  const onRequestPreview = vi.fn(async ({ title }: Entity) => ({
    preview: { type: "Basic" as const, children: [{ type: "Text" as const, value: `${title}: due today` }] },
  }));
  const server = new ScriptedServer().on("threads.get_by_id", () => json(wire.stored([item])));
  await mount(server, { initialThread: "thr_1", entities: { onTagSearch, onRequestPreview } });
  await userEvent.hover(button("Pay rent"));
  await expect.element(page.getByRole("tooltip", { includeHidden: true })).toBeVisible();
  await seeText("Pay rent: due today");
  await userEvent.hover(box());
  await seeNoText("due today");
  expect(onRequestPreview).toHaveBeenCalledTimes(1);
});

const tools = [
  { id: "search", label: "Search the web", icon: "search", placeholderOverride: "Search for …" },
  { id: "plan", label: "Plan", icon: "calendar", persistent: true },
] as const;

test("tools and models go with the message; the page hears of it", async () => {
  const server = answering();
  const { details } = await mount(server, {
    composer: {
      tools: [...tools],
      models: [
        { id: "small", label: "Small" },
        { id: "large", label: "Large", default: true },
      ],
    },
  });
  await userEvent.click(button("Search the web"));
  await expect.element(button("Search the web")).toHaveAttribute("aria-pressed", "true");
  await expect.element(box()).toHaveAttribute("placeholder", "Search for …");
  await expect.element(page.getByRole("combobox", { name: "Model" })).toHaveValue("large");
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Model" }), "small");
  await userEvent.fill(box(), "milk");
  await userEvent.click(button("Send message"));
  await seeText("Done.");
  expect(contentOf(server)).toMatchObject({
    inference_options: { tool_choice: { id: "search" }, model: "small" },
  });
  await expect.element(button("Search the web")).toHaveAttribute("aria-pressed", "false");
  expect(details("chatkit.tool.change")).toEqual([{ toolId: "search" }, { toolId: null }]);
});

test("setComposerValue sets words, tags, quote, tool and attachments", async () => {
  const server = answering();
  const { chat } = await mount(server, {
    composer: { tools: [...tools], attachments: { enabled: true } },
  });
  await chat.setComposerValue({
    content: [
      { type: "input_text", text: "complete " },
      { type: "input_tag", id: "1", text: "Buy milk", interactive: false },
    ],
    reply: "What about milk?",
    selectedToolId: "plan",
    attachments: [{ type: "file", id: "atc_1", name: "list.txt", mime_type: "text/plain" }],
  });
  await expect.element(box()).toHaveValue("complete @Buy milk");
  await userEvent.click(button("Send message"));
  await seeText("Done.");
  expect(contentOf(server)).toMatchObject({
    content: [
      { type: "input_text", text: "complete " },
      { type: "input_tag", id: "1", text: "Buy milk" },
    ],
    quoted_text: "What about milk?",
    attachments: ["atc_1"],
    inference_options: { tool_choice: { id: "plan" } },
  });
});

const file = (name: string, type: string, size = 4) => new File(["x".repeat(size)], name, { type });

test("a file goes up in two phases, can be taken away, and is sent by its id", async () => {
  const uploads = vi
    .spyOn(globalThis, "fetch")
    .mockImplementation(async () => new Response(null, { status: 204 }));
  const server = answering()
    .on("attachments.create", ({ params }) =>
      json({
        id: `atc_${String(params.name)}`,
        name: params.name,
        mime_type: params.mime_type,
        upload_descriptor: { url: "https://storage.example/put", method: "PUT", headers: { "x-key": "1" } },
      }),
    )
    .on("attachments.delete", () => json({}));
  await mount(server, {
    composer: { attachments: { enabled: true, accept: { "text/*": [".md"] }, maxSize: 10 } },
  });
  const picker = page.getByLabelText("Attach files");
  await userEvent.upload(picker, [file("a.txt", "text/plain"), file("b.txt", "text/plain")]);
  await expect.element(page.getByText("b.txt")).toBeVisible();
  expect(server.sent("attachments.create")[0]?.params).toEqual({
    name: "a.txt",
    size: 4,
    mime_type: "text/plain",
  });
  await userEvent.click(button("Remove: a.txt"));
  await vi.waitFor(() =>
    expect(server.sent("attachments.delete")[0]?.params).toEqual({ attachment_id: "atc_a.txt" }),
  );

  await userEvent.upload(picker, file("big.txt", "text/plain", 11));
  await expect.element(page.getByText("This file is larger than 0 MB.")).toBeVisible();
  await userEvent.upload(picker, file("picture.png", "image/png"));
  await expect.element(page.getByText("Files of this kind are not accepted here.")).toBeVisible();

  await userEvent.fill(box(), "look at this");
  await userEvent.click(button("Send message"));
  await seeText("Done.");
  expect(contentOf(server)).toMatchObject({ attachments: ["atc_b.txt"] });
  expect(uploads.mock.calls.map(([url]) => url)).toEqual(Array(2).fill("https://storage.example/put"));
  uploads.mockRestore();
});

test("a server that takes no files says so in its own words", async () => {
  const server = answering().on("attachments.create", () =>
    problem(422, "Attachments are switched off.", "Send words."),
  );
  await mount(server, { composer: { attachments: { enabled: true } } });
  await userEvent.upload(page.getByLabelText("Attach files"), file("a.txt", "text/plain"));
  await expect.element(page.getByText("Attachments are switched off. Send words.")).toBeVisible();
});

test("a file goes up directly where the page says so", async () => {
  const server = answering();
  const sent: FormData[] = [];
  const fetcher: typeof fetch = async (input, init) => {
    if (input !== "/upload") return server.fetch(input, init);
    if (init?.body instanceof FormData) sent.push(init.body);
    return json({ id: "atc_9", name: "a.txt", mime_type: "text/plain" });
  };
  await mount(server, {
    api: {
      url: "/chatkit",
      domainKey: "local",
      fetch: fetcher,
      uploadStrategy: { type: "direct", uploadUrl: "/upload" },
    },
    composer: { attachments: { enabled: true } },
  });
  await userEvent.upload(page.getByLabelText("Attach files"), file("a.txt", "text/plain"));
  await expect.element(button("Send message")).toBeEnabled();
  await userEvent.click(button("Send message"));
  await seeText("Done.");
  expect(sent[0]?.get("file")).toBeInstanceOf(File);
  expect(contentOf(server)).toMatchObject({ attachments: ["atc_9"] });
});

test("what is spoken is written down", async () => {
  const server = answering().on("input.transcribe", () => json({ text: "buy milk" }));
  const audio = new AudioContext();
  const spoken = audio.createMediaStreamDestination();
  const microphone = vi.spyOn(navigator.mediaDevices, "getUserMedia").mockResolvedValue(spoken.stream);
  await mount(server, { composer: { dictation: { enabled: true } } });
  await userEvent.click(button("Dictate"));
  await userEvent.click(button("Stop dictating"));
  await expect.element(box()).toHaveValue("buy milk");
  expect(server.sent("input.transcribe")[0]?.params.mime_type).toMatch(/^audio\//);
  microphone.mockRestore();
  await audio.close();
});

test("no microphone is told, and nothing hangs", async () => {
  const microphone = vi
    .spyOn(navigator.mediaDevices, "getUserMedia")
    .mockRejectedValue(new DOMException("Permission denied", "NotAllowedError"));
  const { details } = await mount(answering(), { composer: { dictation: { enabled: true } } });
  await userEvent.click(button("Dictate"));
  await expect.element(button("Dictate")).toBeEnabled();
  expect(details("chatkit.error")).toHaveLength(1);
  microphone.mockRestore();
});

test("the draft stays when the options change", async () => {
  const server = answering();
  const { chat } = await mount(server, { composer: { attachments: { enabled: true } } });
  await userEvent.fill(box(), "half a thought");
  chat.setOptions(
    fullOptions(server, { theme: "dark", composer: { attachments: { enabled: true }, tools: [...tools] } }),
  );
  await chat.updateComplete;
  await expect.element(box()).toHaveValue("half a thought");
});

test.each(["light", "dark"] as const)("axe finds nothing with the menu open, %s", async (theme) => {
  await mount(answering(), {
    theme,
    entities: { onTagSearch, showComposerMenu: true },
    composer: {
      tools: [...tools],
      models: [
        { id: "a", label: "A" },
        { id: "b", label: "B" },
      ],
      attachments: { enabled: true },
      dictation: { enabled: true },
    },
  });
  await userEvent.upload(page.getByLabelText("Attach files"), file("a.txt", "text/plain"));
  await userEvent.click(button("Mention"));
  await expect.element(option("Buy milk")).toBeVisible();
  const results = await axe.run("openai-chatkit");
  expect(
    results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
  ).toEqual([]);
});
