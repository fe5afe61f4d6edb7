import { describe, expect, test } from "vitest";
import { findTrigger, replaceTrigger, splitMentions } from "../../src/composer/trigger";

const milk = { id: "7", title: "Buy milk" };
const oatMilk = {
  id: "8",
  title: "Buy milk (oat)",
  group: "Tasks",
  data: { list: "home" },
  interactive: true,
};

describe("what the caret stands in", () => {
  test.each([
    ["complete @mi", { kind: "mention", query: "mi", start: 9 }],
    ["@", { kind: "mention", query: "", start: 0 }],
    ["(@buy milk", { kind: "mention", query: "buy milk", start: 1 }],
    ["/ad", { kind: "command", query: "ad", start: 0 }],
    ["ann@example.org", null],
    ["@ milk", null],
    ["either/or", null],
    ["say /add", null],
    ["@one\nline", null],
    ["", null],
  ])("%j", (text, expected) => {
    expect(findTrigger(text, text.length)).toEqual(expected);
  });

  test("only what stands before the caret counts", () => {
    expect(findTrigger("@milk and more", 3)).toEqual({ kind: "mention", query: "mi", start: 0 });
  });
});

test("what is picked takes the place of what was written", () => {
  const trigger = findTrigger("do @mi now", 6);
  expect(trigger && replaceTrigger("do @mi now", 6, trigger, "@Buy milk")).toEqual({
    text: "do @Buy milk now",
    caret: 12,
  });
});

describe("mentions in a message", () => {
  test("are tags where they were picked, and words elsewhere", () => {
    expect(splitMentions("do @Buy milk (oat), then @Buy milk and @Nothing", [milk, oatMilk])).toEqual([
      { type: "input_text", text: "do " },
      {
        type: "input_tag",
        id: "8",
        text: "Buy milk (oat)",
        data: { list: "home" },
        group: "Tasks",
        interactive: true,
      },
      { type: "input_text", text: ", then " },
      { type: "input_tag", id: "7", text: "Buy milk", data: {}, interactive: false },
      { type: "input_text", text: " and @Nothing" },
    ]);
  });

  test("that were deleted again are gone", () => {
    expect(splitMentions("do it", [milk])).toEqual([{ type: "input_text", text: "do it" }]);
  });
});
