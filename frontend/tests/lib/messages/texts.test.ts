import { afterEach, describe, expect, it, vi } from "vitest";
import { en } from "@/lib/messages/en";
import { createTranslate, splitTemplate } from "@/lib/messages/texts";
import { makeTexts } from "../../support/texts";

afterEach(() => vi.restoreAllMocks());

describe("a text", () => {
  it("is filled in, whatever the value holds", () => {
    expect(makeTexts("en").t("app.deleted", { title: "{title} & <b>" })).toBe("Deleted “{title} & <b>”.");
  });

  it.each([
    ["en", 1, "Every day"],
    ["en", 3, "Every 3 days"],
    ["de", 1, "Jeden Tag"],
    ["de", 1000, "Alle 1.000 Tage"],
    ["fr", 2, "Tous les 2 jours"],
    ["zh", 1, "每天"],
    ["zh", 3, "每 3 天"],
  ] as const)("in %s follows the count %i: %s", (language, count, words) => {
    expect(makeTexts(language).t("app.everyDay", { count })).toBe(words);
  });

  it.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [11, "11th"],
    [21, "21st"],
  ])("counts places in English: %i is %s", (count, words) => {
    expect(makeTexts("en").t("app.dayOfMonth", { count })).toBe(words);
  });

  it("that the page was not given is complained of, and shown by its name", () => {
    const complain = vi.spyOn(console, "error").mockReturnValue();
    expect(createTranslate({ "app.done": en["app.done"] }, "en")("app.undo")).toBe("app.undo");
    expect(complain).toHaveBeenCalledWith(expect.stringContaining("app.undo"));
  });
});

it("a template comes apart where an element goes in", () => {
  expect(splitTemplate("Revoke {name}?")).toEqual([{ text: "Revoke " }, { name: "name" }, { text: "?" }]);
});
