import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "./mount";
import { box, button, log, seeNoText, seeText } from "./screen";
import { json, offline, problem, ScriptedServer, stream } from "./scripted-server";
import * as wire from "./wire";

const signedOut = () => problem(401, "The token has expired.", "Sign in again.");
const tryAgain = () => log().getByRole("button", { name: "Try again" });

const question = (status: "pending" | "answered") => ({
  type: "structured_input",
  id: "q_1",
  thread_id: "thr_1",
  created_at: "2026-03-01T09:00:00",
  status,
  inputs: [{ type: "freeform", id: "which", question: "Which one?" }],
});
const asked = wire.user("msg_1", "delete it");

/** A thread whose last item is a question; `taken` says what a reader finds once the answer came in. */
function asking(taken: () => boolean): ScriptedServer {
  return new ScriptedServer().on("threads.get_by_id", () =>
    json(
      wire.stored(
        taken()
          ? [asked, question("answered"), wire.assistant("msg_2", "Deleted.")]
          : [asked, question("pending")],
      ),
    ),
  );
}

async function answer(text: string): Promise<void> {
  await userEvent.fill(page.getByRole("textbox", { name: "Which one?" }), text);
  await userEvent.click(button("Answer"));
}

test("signed out while answering a question: Try again gives the very answer, once", async () => {
  const server = asking(() => false).on("threads.add_structured_input", signedOut, () =>
    stream(
      wire.options(),
      { type: "thread.item.replaced", item: question("answered") },
      wire.done(wire.assistant("msg_2", "Deleted.")),
    ),
  );
  await mount(server, { initialThread: "thr_1" });
  await answer("milk");
  await seeText("Your session has ended.");
  await userEvent.click(tryAgain());
  await seeText("Deleted.");
  const sent = server.sent("threads.add_structured_input").map(({ params }) => params);
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
  expect(sent[1]).toMatchObject({ item_id: "q_1", input: { answers: { which: { values: ["milk"] } } } });
  expect(server.sent("threads.retry_after_item")).toEqual([]);
  expect(tryAgain().elements()).toEqual([]);
});

test("an answer that the server turns out to have is not given again", async () => {
  let taken = false;
  const server = asking(() => taken).on("threads.add_structured_input", signedOut);
  await mount(server, { initialThread: "thr_1" });
  await answer("milk");
  await seeText("Your session has ended.");
  taken = true;
  await userEvent.click(tryAgain());
  await seeText("Deleted.");
  expect(server.sent("threads.add_structured_input")).toHaveLength(1);
  expect(server.sent("threads.retry_after_item")).toEqual([]);
});

test("an answer that met a dead connection is found on the server, without Try again", async () => {
  let taken = false;
  const server = asking(() => taken).on("threads.add_structured_input", () => {
    taken = true;
    return offline();
  });
  await mount(server, { initialThread: "thr_1" });
  await answer("milk");
  await seeText("Deleted.");
  await seeNoText("cannot be reached");
  expect(server.sent("threads.add_structured_input")).toHaveLength(1);
});

test("answering anew takes away what is said about the first answer", async () => {
  const server = asking(() => false).on("threads.add_structured_input", signedOut, () =>
    stream(
      { type: "thread.item.replaced", item: question("answered") },
      wire.done(wire.assistant("m", "Ok.")),
    ),
  );
  await mount(server, { initialThread: "thr_1" });
  await answer("milk");
  await seeText("Your session has ended.");
  await answer("eggs");
  await seeText("Ok.");
  await seeNoText("Your session has ended.");
});

test("signed out while a client tool's result is sent: Try again sends that result, once", async () => {
  const call = {
    type: "client_tool_call",
    id: "tc_1",
    thread_id: "thr_1",
    created_at: "2026-03-01T09:00:00",
    status: "pending",
    call_id: "c1",
    name: "locate",
    arguments: {},
  };
  const server = new ScriptedServer()
    .on("threads.create", () => stream(wire.created(), wire.done(asked), wire.options(), wire.done(call)))
    .on("threads.get_by_id", () => json(wire.stored([asked, call])))
    .on("threads.add_client_tool_output", signedOut, () => stream(wire.done(wire.assistant("m", "Berlin."))));
  let calls = 0;
  await mount(server, {
    onClientTool: () => {
      calls += 1;
      return { city: `Berlin ${calls}` };
    },
  });
  await userEvent.fill(box(), "delete it");
  await userEvent.keyboard("{Enter}");
  await seeText("Your session has ended.");
  await userEvent.click(tryAgain());
  await seeText("Berlin.");
  expect(calls).toBe(1);
  expect(server.sent("threads.add_client_tool_output").map(({ params }) => params.result)).toEqual([
    { city: "Berlin 1" },
    { city: "Berlin 1" },
  ]);
  expect(server.sent("threads.retry_after_item")).toEqual([]);
});

test("Try again without having signed in says so again, and keeps the answer", async () => {
  const server = asking(() => false).on("threads.add_structured_input", signedOut, () =>
    stream(
      { type: "thread.item.replaced", item: question("answered") },
      wire.done(wire.assistant("m", "Ok.")),
    ),
  );
  await mount(server, { initialThread: "thr_1" });
  await answer("milk");
  await seeText("Your session has ended.");
  server.on("threads.get_by_id", signedOut, () => json(wire.stored([asked, question("pending")])));
  await userEvent.click(tryAgain());
  await expect.poll(() => server.sent("threads.get_by_id").length).toBe(2);
  await seeText("Your session has ended.");
  expect(server.sent("threads.add_structured_input")).toHaveLength(1);
  await userEvent.click(tryAgain());
  await seeText("Ok.");
  expect(server.sent("threads.add_structured_input")).toHaveLength(2);
});
