import { DICTIONARIES } from "@/lib/messages/dictionaries";
import { createTranslate, type Texts } from "@/lib/messages/texts";
import type { Language } from "@/lib/preferences/preferences";

/** What the page says in a language. locale: for numbers and dates. */
export function makeTexts(language: Language, locale: string = language): Texts {
  return { language, locale, t: createTranslate(DICTIONARIES[language], locale) };
}

export const english = makeTexts("en", "en-US");
