import type { ChatKitOptions } from "@openai/chatkit";
import { expect, inject, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "./mount";
import { box, button, log, seeNoText, seeText } from "./screen";
import { ScriptedServer } from "./scripted-server";

const server = inject("sampleServer");

const open = (options: Partial<ChatKitOptions> = {}) =>
  // The scripted server is not asked: this is about the other one, over the real network.
  mount(new ScriptedServer(), {
    ...options,
    api: { url: "url" in server ? server.url : "", domainKey: "local" },
  });

/** Needs Python with the package openai-chatkit: backend/.venv, or CHATKIT_PYTHON. Says so where there is none. */
function withServer(name: string, body: () => Promise<void>): void {
  test(name, async ({ skip }) => {
    if ("missing" in server) return skip(server.missing);
    await body();
  });
}

withServer("an answer is streamed, stored, and there again later", async () => {
  const { chat, details } = await open();
  await userEvent.type(box(), "hello{Enter}");
  await seeText("You said hello.");
  const thread = details("chatkit.thread.change").at(-1);
  expect(thread).toMatchObject({ threadId: expect.stringMatching(/^thr_/) });
  await chat.setThreadId(null);
  await seeNoText("You said hello.");
  await chat.setThreadId((thread as { threadId: string }).threadId);
  await seeText("You said hello.");
});

withServer("a widget's action changes the widget", async () => {
  await open();
  await userEvent.type(box(), "a widget{Enter}");
  await seeText("Count: 0");
  await userEvent.click(button("One more"));
  await seeText("Count: 1");
  await userEvent.click(button("One more"));
  await seeText("Count: 2");
});

withServer("a question is answered by a click", async () => {
  await open();
  await userEvent.type(box(), "a question{Enter}");
  await userEvent.click(page.getByRole("radio", { name: "Blue" }));
  await seeText("You gave Blue.");
});

withServer("a tool of the page is called, and its result goes back", async () => {
  await open({ onClientTool: async ({ name, params }) => ({ place: `${name} ${JSON.stringify(params)}` }) });
  await userEvent.type(box(), "a tool{Enter}");
  await seeText("You gave {'place': 'get_place {\"exact\":true}'}.");
});

withServer("an answer is asked for again, and rated", async () => {
  await open({ threadItemActions: { retry: true, feedback: true } });
  await userEvent.type(box(), "again{Enter}");
  await seeText("You said again.");
  await userEvent.click(button("Try again"));
  // One, and not two of them.
  await expect.element(page.getByText(/^You said/)).toBeVisible();
  await userEvent.click(button("Good answer"));
  await expect.element(button("Good answer")).toHaveAttribute("aria-pressed", "true");
});

withServer("conversations are listed, renamed and deleted", async () => {
  const { chat } = await open();
  await userEvent.type(box(), "to be renamed{Enter}");
  await seeText("You said to be renamed.");
  await chat.showHistory();
  await userEvent.click(page.getByRole("button", { name: /^Rename.*to be renamed/ }));
  await userEvent.fill(page.getByRole("textbox", { name: "New title" }), "Another name");
  await userEvent.click(button("Save"));
  await expect.element(page.getByRole("button", { name: /^Another name/ })).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: /^Delete.*Another name/ }));
  await userEvent.click(button("Delete"));
  await expect.element(page.getByRole("button", { name: /^Another name/ })).not.toBeInTheDocument();
});

/** The sizes of the files that the server has. */
async function keptSizes(): Promise<unknown> {
  const answer = await fetch("url" in server ? new URL("/uploads", server.url) : "");
  return answer.json();
}

withServer(
  "a file goes up in two phases and into a message; another is taken away, here and there",
  async () => {
    const { chat, details } = await open({ composer: { attachments: { enabled: true } } });
    const picker = page.getByLabelText("Attach files");
    const kept = new File(["milk and eggs"], "list.txt", { type: "text/plain" });
    const dropped = new File([new Uint8Array(9)], "dot.png", { type: "image/png" });
    await userEvent.upload(picker, [kept, dropped]);
    await expect.element(page.getByText("list.txt")).toBeVisible();
    await expect.element(button("Remove: dot.png")).toBeVisible();
    await userEvent.type(box(), "here it is");
    await expect.element(button("Send message")).toBeEnabled();
    await expect.poll(keptSizes).toHaveLength(2);
    await userEvent.click(button("Remove: dot.png"));
    await expect.poll(keptSizes).toEqual([13]);
    await userEvent.click(button("Send message"));
    await seeText("You sent list.txt of 13 bytes.");
    await expect.element(log().getByText("list.txt", { exact: true })).toBeVisible();
    const thread = details("chatkit.thread.change").at(-1) as { threadId: string };
    await chat.setThreadId(null);
    await seeNoText("here it is");
    await chat.setThreadId(thread.threadId);
    await seeText("here it is");
    await expect.element(log().getByText("list.txt", { exact: true })).toBeVisible();
    expect(details("chatkit.error")).toEqual([]);
  },
);
