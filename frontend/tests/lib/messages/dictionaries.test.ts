import { describe, expect, it } from "vitest";
import { DICTIONARIES } from "@/lib/messages/dictionaries";
import { en } from "@/lib/messages/en";
import { type Message, splitTemplate } from "@/lib/messages/texts";
import { LANGUAGE_CODES } from "@/lib/preferences/preferences";

const KEYS = Object.keys(en);
/** The same word in both languages, or no word at all. */
const MAY_BE_ENGLISH =
  /^(app\.(chat|filter|filterChosen|dayOfMonth|view|times|until|everyOn|everyOnThe|fieldNotes|fieldDate|priority|more)|auth\.(email|password)|common\.(notFound|cancel)|app\.tenMinutes|landing\.nav)$/;

function listTexts(message: Message): readonly string[] {
  if (typeof message === "string") return [message];
  return Object.entries(message).flatMap(([category, text]) => (category === "kind" ? [] : [text]));
}

function listPlaceholders(message: Message): readonly string[] {
  const names = listTexts(message).flatMap((text) =>
    splitTemplate(text).flatMap((piece) => ("name" in piece ? [piece.name] : [])),
  );
  return [...new Set(names)].toSorted();
}

describe.each(LANGUAGE_CODES)("in %s", (language) => {
  const messages: Readonly<Record<string, Message>> = DICTIONARIES[language];

  it("every text is there, and none that the page does not know", () => {
    expect(Object.keys(messages).toSorted()).toEqual(KEYS.toSorted());
    for (const [key, message] of Object.entries(messages))
      for (const text of listTexts(message)) expect(text.trim(), key).not.toBe("");
  });

  it("every text is filled in with the same as in English", () => {
    const english: Readonly<Record<string, Message>> = en;
    for (const key of KEYS)
      expect(listPlaceholders(messages[key] ?? ""), key).toEqual(listPlaceholders(english[key] ?? ""));
  });

  it("every plural has the categories that the language tells apart in whole numbers up to a thousand", () => {
    for (const [key, message] of Object.entries(messages)) {
      if (typeof message === "string" || key === "app.dayOfMonth") continue;
      const rules = new Intl.PluralRules(language, { type: message.kind ?? "cardinal" });
      const used = new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count + 1)));
      expect(Object.keys(message), key).toEqual(expect.arrayContaining([...used]));
    }
  });

  it("no text was left in English", () => {
    if (language === "en") return;
    const english: Readonly<Record<string, Message>> = en;
    const same = KEYS.filter(
      (key) => !MAY_BE_ENGLISH.test(key) && JSON.stringify(messages[key]) === JSON.stringify(english[key]),
    );
    expect(same).toEqual([]);
  });
});
