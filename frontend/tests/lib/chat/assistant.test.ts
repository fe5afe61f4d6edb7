import { expect, test } from "vitest";
import { describeAssistant } from "@/lib/chat/assistant";
import { english } from "../../support/texts";

test("the built-in assistant is called that, a model by its name", () => {
  expect(describeAssistant({ name: "built-in" }, english.t)).toBe("Answered by the built-in assistant");
  expect(describeAssistant({ name: "llama-4" }, english.t)).toBe("Answered by llama-4");
});

test.each([undefined, null, {}, { name: 7 }, { name: "" }, "built-in"])("%j says nothing", (data) => {
  expect(describeAssistant(data, english.t)).toBeNull();
});
