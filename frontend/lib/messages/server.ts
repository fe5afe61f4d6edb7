import "server-only";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import type { Language } from "@/lib/preferences/preferences";
import { DICTIONARIES } from "./dictionaries";
import { chooseLanguage, LANGUAGE_COOKIE } from "./languages";
import { createTranslate, type Message, type MessageKey, type Texts } from "./texts";

/** The language of this request's page. */
export const readLanguage = cache(async (): Promise<Language> => {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  return chooseLanguage(chosen, (await headers()).get("accept-language"));
});

/** The texts for what the server draws. */
export async function getTexts(): Promise<Texts> {
  const language = await readLanguage();
  return { language, locale: language, t: createTranslate(DICTIONARIES[language], language) };
}

/** The part of a key before its dot. */
type Area = MessageKey extends `${infer Name}.${string}` ? Name : never;

/** The texts of some areas in this request's language: what a page's own script needs, and no more. */
export async function pickMessages(
  areas: readonly Area[],
): Promise<Readonly<Partial<Record<MessageKey, Message>>>> {
  const wanted = new Set<string>(areas);
  const all = Object.entries<Message>(DICTIONARIES[await readLanguage()]);
  return Object.fromEntries(all.filter(([key]) => wanted.has(key.split(".", 1)[0] ?? "")));
}
