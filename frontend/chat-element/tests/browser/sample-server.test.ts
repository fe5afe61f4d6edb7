import type { ChatKitOptions } from "@openai/chatkit";
import { expect, inject } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "./mount";
import { box, button, seeNoText, seeText } from "./screen";
import { ScriptedServer } from "./scripted-server";
import { withServer } from "./with-server";

const url = inject("sampleServer");

const open = (options: Partial<ChatKitOptions> = {}, network: typeof fetch = fetch) =>
  // The scripted server is not asked: this is about the other one, over the real network.
  mount(new ScriptedServer(), {
    ...options,
    api: { url: url ?? "", domainKey: "local", fetch: (...request) => network(...request) },
  });

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
  await expect.element(page.getByText(/^You said [^:]/)).toBeVisible();
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

withServer("a conversation whose beginning is lost on the way back goes on, and is there once", async () => {
  let isLost = false;
  const { chat } = await open({}, async (...request) => {
    const answer = await fetch(...request);
    if (isLost || !String(request[1]?.body).includes("threads.create")) return answer;
    isLost = true;
    await answer.text();
    throw new TypeError("Failed to fetch");
  });
  await userEvent.type(box(), "lost and found{Enter}");
  await seeText("You said lost and found.");
  await userEvent.type(box(), "and more{Enter}");
  await seeText("You said and more.");
  await chat.showHistory();
  await expect.element(page.getByRole("button", { name: /^Rename.*lost and found/ })).toBeVisible();
  expect(page.getByRole("button", { name: /^Rename.*(?:lost and found|and more)/ }).elements()).toHaveLength(
    1,
  );
});

withServer("an answer given while signed out is given again", async () => {
  let refusals = 1;
  await open({}, (...request) => {
    const isRefused = String(request[1]?.body).includes("add_structured_input") && refusals-- > 0;
    return isRefused ? Promise.resolve(new Response(null, { status: 401 })) : fetch(...request);
  });
  await userEvent.type(box(), "a question{Enter}");
  await userEvent.click(page.getByRole("radio", { name: "Blue" }));
  await seeText("Your session has ended.");
  await userEvent.click(button("Try again"));
  await seeText("You gave Blue.");
});
