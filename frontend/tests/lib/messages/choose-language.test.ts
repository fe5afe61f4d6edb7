import { expect, it } from "vitest";
import { chooseLanguage } from "@/lib/messages/languages";

it.each([
  ["de", "fr", "de"],
  [undefined, "fr-CH, fr;q=0.9, en;q=0.8", "fr"],
  [undefined, "en;q=0.5, it;q=0.9", "it"],
  [undefined, "pt-BR, pt;q=0.9, es;q=0.5", "es"],
  [undefined, "zh-Hant-TW", "zh"],
  [undefined, "DE", "de"],
  [undefined, "de;q=0, es;q=0.1", "es"],
  [undefined, "pt-BR, *;q=0.1", "en"],
  [undefined, ";;,q=,=", "en"],
  [undefined, "", "en"],
  [undefined, null, "en"],
  ["klingon", "it", "it"],
])("chosen %j, asked for %j: %s", (chosen, accepted, language) => {
  expect(chooseLanguage(chosen, accepted)).toBe(language);
});
