import { expect, inject } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount } from "./mount";
import { box, button, log, seeNoText, seeText } from "./screen";
import { ScriptedServer } from "./scripted-server";
import { withServer } from "./with-server";

const url = inject("sampleServer");

/** The sizes of the files that the server has. */
async function keptSizes(): Promise<unknown> {
  const answer = await fetch(new URL("/uploads", url ?? ""));
  return answer.json();
}

withServer(
  "a file goes up in two phases and into a message; another is taken away, here and there",
  async () => {
    const { chat, details } = await mount(new ScriptedServer(), {
      api: { url: url ?? "", domainKey: "local" },
      composer: { attachments: { enabled: true } },
    });
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
