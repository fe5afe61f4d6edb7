import { de } from "./de";
import { en, type Messages } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { zh } from "./zh";

export type { Messages };

const LANGUAGES: Readonly<Record<string, Messages>> = { de, en, es, fr, it, zh };

export interface Localization {
  readonly language: string;
  readonly messages: Messages;
}

/** The texts for a locale such as "de-AT"; English for languages that have none yet. */
export function localize(locale: string): Localization {
  const language = locale.split("-", 1)[0]?.toLowerCase() ?? "en";
  const messages = LANGUAGES[language];
  return messages ? { language, messages } : { language: "en", messages: en };
}
