import { readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { LANGUAGE_CODES } from "@/lib/preferences/preferences";

const SCRIPT = readFileSync(path.join(import.meta.dirname, "../public/offline.js"), "utf8");

/** The page without a connection, as its script leaves it. */
function open(cookie: string, languages: readonly string[]) {
  const texts: Record<string, { textContent: string }> = {
    h1: { textContent: "You are offline" },
    p: { textContent: "Your list is on the server." },
    a: { textContent: "Try again" },
  };
  const document = {
    cookie,
    title: "Offline · Todo",
    documentElement: { lang: "en" },
    querySelector: (name: string) => texts[name],
  };
  runInNewContext(SCRIPT, {
    document,
    navigator: { languages },
    window: { addEventListener: () => undefined },
    setTimeout: () => undefined,
  });
  return { lang: document.documentElement.lang, title: document.title, heading: texts.h1?.textContent };
}

it.each(LANGUAGE_CODES.filter((code) => code !== "en"))("has words in %s", (language) => {
  const page = open(`todo-language=${language}`, ["en-US"]);
  expect(page.lang).toBe(language);
  expect(page.heading).not.toBe("You are offline");
  expect(page.title).toBe(`${page.heading} · Todo`);
});

it.each([
  ["", ["de-AT", "en"], "de"],
  ["todo-theme=dark; todo-language=fr", ["de"], "fr"],
  ["todo-language=", ["it"], "it"],
  ["todo-language=en", ["de"], "en"],
  ["", ["pt-BR", "es"], "es"],
  ["", ["pt-BR"], "en"],
] as const)("with the cookie %j and a browser for %j it is in %s", (cookie, languages, language) => {
  expect(open(cookie, languages).lang).toBe(language);
});

it("asks by itself, and opens when somebody answers, though nothing tells that the device is online", async () => {
  const waiting: (() => Promise<void>)[] = [];
  const answers = [new Error("not yet"), new Response()];
  let reloads = 0;
  const texts = { textContent: "" };
  runInNewContext(SCRIPT, {
    document: { cookie: "", title: "", documentElement: { lang: "en" }, querySelector: () => texts },
    navigator: { languages: ["en"], onLine: true },
    window: {
      addEventListener: () => undefined,
      location: {
        reload: () => {
          reloads += 1;
        },
      },
    },
    AbortSignal,
    fetch: async () => {
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      return answer;
    },
    setTimeout: (work: () => Promise<void>) => waiting.push(work),
  });
  await waiting.shift()?.();
  expect([reloads, waiting.length]).toEqual([0, 1]);
  await waiting.shift()?.();
  expect([reloads, waiting.length]).toEqual([1, 0]);
});
