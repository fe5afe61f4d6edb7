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
