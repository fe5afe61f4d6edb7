import type { ChatKitEvents, ChatKitOptions } from "@openai/chatkit";
import { onTestFinished } from "vitest";
import { define, OpenAIChatKit } from "../../src/index";
import type { ScriptedServer } from "./scripted-server";

const EVENTS: readonly (keyof ChatKitEvents)[] = [
  "chatkit.ready",
  "chatkit.error",
  "chatkit.effect",
  "chatkit.deeplink",
  "chatkit.response.start",
  "chatkit.response.end",
  "chatkit.history.open",
  "chatkit.history.close",
  "chatkit.thread.change",
  "chatkit.thread.load.start",
  "chatkit.thread.load.end",
  "chatkit.tool.change",
  "chatkit.log",
];

export interface Mounted {
  readonly chat: OpenAIChatKit;
  readonly events: { readonly name: string; readonly detail: unknown }[];
  /** The shadow root: what the user sees. */
  readonly root: ShadowRoot;
  readonly details: (name: string) => unknown[];
}

/** Puts a ready element on the page, and takes it away after the test. */
export async function mount(server: ScriptedServer, options: Partial<ChatKitOptions> = {}): Promise<Mounted> {
  define();
  const chat = document.createElement("openai-chatkit");
  if (!(chat instanceof OpenAIChatKit)) throw new Error("The element is not ours.");
  const events: { name: string; detail: unknown }[] = [];
  const ready = new Promise((resolve) => chat.addEventListener("chatkit.ready", resolve, { once: true }));
  for (const name of EVENTS) {
    chat.addEventListener(name, (event: Event) => {
      if (event instanceof CustomEvent) events.push({ name, detail: event.detail });
    });
  }
  chat.style.height = "640px";
  document.body.append(chat);
  onTestFinished(() => chat.remove());
  chat.setOptions(fullOptions(server, options));
  await ready;
  await chat.updateComplete;
  if (!chat.shadowRoot) throw new Error("The element has no shadow root.");
  return {
    chat,
    events,
    root: chat.shadowRoot,
    details: (name) => events.filter((event) => event.name === name).map(({ detail }) => detail),
  };
}

export function fullOptions(server: ScriptedServer, options: Partial<ChatKitOptions> = {}): ChatKitOptions {
  return {
    api: { url: "/chatkit", domainKey: "local", fetch: server.fetch },
    locale: "en",
    threadItemActions: { retry: true },
    ...options,
  };
}
