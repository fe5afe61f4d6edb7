import { expect, it } from "vitest";
import { resolveLocale } from "@/lib/language/locale";

it("takes the country that the browser names with the language, and none when it names another language", () => {
  expect(resolveLocale("en", ["en-GB", "de"])).toBe("en-GB");
  expect(resolveLocale("de", ["en-US", "de-CH", "de"])).toBe("de-CH");
  expect(resolveLocale("fr", ["en-US"])).toBe("fr");
  expect(resolveLocale("zh", [])).toBe("zh");
});
