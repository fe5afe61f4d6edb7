import { describe, expect, test } from "vitest";
import { localize } from "../../src/messages/index";
import { findRefusedOptions, readOptions } from "../../src/options";
import { readTheme } from "../../src/styles/read-theme";
import { readBox, readColor, readSpace } from "../../src/widgets/style";

test("importing the package on a server has no effect and needs no browser", async () => {
  expect("document" in globalThis).toBe(false);
  const { define, OpenAIChatKit } = await import("../../src/index");
  expect(define).toBeTypeOf("function");
  expect(OpenAIChatKit.name).toBe("OpenAIChatKit");
});

describe("options", () => {
  const api = { url: "/chatkit", domainKey: "local" };

  test("defaults are ChatKit's", () => {
    expect(readOptions({ api, locale: "en" })).toMatchObject({
      theme: { scheme: "light", radius: "pill", density: "normal" },
      header: { enabled: true },
      history: { enabled: true, canDelete: true, canRename: true },
      initialThread: null,
      canRetry: false,
      canRate: false,
    });
  });

  test("what is no option is named, options are not", () => {
    const refused = findRefusedOptions({
      api: { ...api, uploadStrategy: { type: "two_phase" } },
      commands: { enabled: true },
      entities: { onTagSearch: async () => [], onRequestPreview: async () => ({ preview: null }) },
      ...{ telemetry: true },
    });
    expect(refused.map(({ option }) => option)).toEqual(["telemetry"]);
  });

  test("a grayscale tints background and foreground, unless the page sets them", () => {
    const grayscale = { hue: 220, tint: 6, shade: -1 } as const;
    const tinted = readTheme(readOptions({ api, locale: "en", theme: { color: { grayscale } } }).theme);
    expect(tinted["--_option-background"]).toMatch(/^light-dark\(oklch\(.* 220\), oklch\(.* 220\)\)$/);
    const set = { grayscale, surface: { background: "white", foreground: "black" } };
    expect(readTheme(readOptions({ api, locale: "en", theme: { color: set } }).theme)).toMatchObject({
      "--_option-background": "white",
      "--_option-foreground": "black",
    });
  });
});

describe("locales", () => {
  test.each([
    ["de-AT", "Verlauf"],
    ["es-419", "Historial"],
    ["fr", "Historique"],
    ["it-IT", "Cronologia"],
    ["zh-Hant", "历史记录"],
    ["en", "Chat history"],
    ["ja-JP", "Chat history"],
  ])("%s", (locale, history) => {
    expect(localize(locale).messages.history).toBe(history);
  });

  test("every language fills the same places", () => {
    for (const language of ["de", "es", "fr", "it", "zh"]) {
      expect(localize(language).messages.unsupported).toContain("{type}");
    }
  });
});

describe("widget styles", () => {
  test("numbers count units of four pixels, sizes count pixels", () => {
    expect(readSpace(3)).toBe("12px");
    expect(readBox({ width: 120, padding: { x: 2, top: "1rem" } })).toMatchObject({
      width: "120px",
      "padding-left": "8px",
      "padding-top": "1rem",
      "padding-bottom": null,
    });
  });

  test.each(["url(https://example.org/x)", "image-set('a')", "red; background: blue", "expression(1)\\"])(
    "%s gets nowhere",
    (value) => {
      expect(readColor(value)).toBeNull();
      expect(readBox({ background: value, width: value })).toMatchObject({ background: null, width: null });
    },
  );

  test("a colour can differ between schemes", () => {
    expect(readColor({ light: "white", dark: "danger" })).toBe("light-dark(white, var(--_text-danger))");
  });
});
