import type { ChatKitOptions } from "@openai/chatkit";
import { define, OpenAIChatKit } from "../src/index";
import { demoFetch } from "./server";

const tasks = ["Milk", "Eggs", "Call Bob"].map((title, index) => ({
  id: String(index),
  title,
  interactive: true,
}));

function readChoice(id: string): string {
  const select = document.querySelector(`#${id}`);
  return select instanceof HTMLSelectElement ? select.value : "";
}

function readLocale(): NonNullable<ChatKitOptions["locale"]> {
  const chosen = readChoice("locale");
  return (["en", "de", "es", "fr", "it", "zh"] as const).find((locale) => locale === chosen) ?? "en";
}

function buildOptions(chat: OpenAIChatKit): ChatKitOptions {
  return {
    api: { url: "/chatkit", domainKey: "demo", fetch: demoFetch },
    locale: readLocale(),
    theme: { colorScheme: readChoice("scheme") === "dark" ? "dark" : "light", radius: "round" },
    threadItemActions: { retry: true, feedback: true },
    startScreen: {
      greeting: "What shall it be?",
      prompts: ["widgets", "form", "chart", "question"].map((prompt) => ({ label: prompt, prompt })),
    },
    entities: {
      onTagSearch: async (query) =>
        tasks.filter(({ title }) => title.toLowerCase().includes(query.toLowerCase())),
      showComposerMenu: true,
      onRequestPreview: async ({ title }) => ({
        preview: { type: "Basic", children: [{ type: "Text", value: `${title}: due today` }] },
      }),
    },
    commands: {
      enabled: true,
      onSearch: async (query) =>
        ["widgets", "form", "chart"]
          .filter((id) => id.startsWith(query))
          .map((id) => ({ id, label: `/${id}` })),
      onSelect: async ({ id }) => {
        await chat.setComposerValue({ text: "" });
        await chat.sendUserMessage({ text: id });
      },
    },
  };
}

define();
const chat = document.createElement("openai-chatkit");
if (!(chat instanceof OpenAIChatKit)) throw new Error("Something else has registered <openai-chatkit>.");
document.querySelector("#chat")?.append(chat);
const apply = (): void => {
  document.documentElement.dir = readChoice("direction");
  chat.setOptions(buildOptions(chat));
};
document.addEventListener("change", apply);
apply();
