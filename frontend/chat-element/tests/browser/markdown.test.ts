import { render } from "lit";
import { beforeAll, expect, test, vi } from "vitest";
import { renderMarkdown } from "../../src/markdown";

const FIRST = "A **first** text.";
const first = document.createElement("div");
render(renderMarkdown(FIRST), first);
const firstShown = first.textContent;

// The first text of a page is drawn once more, when what reads markdown has come; the tests below need it there.
beforeAll(() => vi.waitUntil(() => first.querySelector("strong") !== null));

test("a text is shown as it is until markdown can be read", () => {
  expect(firstShown).toBe(FIRST);
  expect(first.textContent?.trim()).toBe("A first text.");
});

function draw(text: string): HTMLElement {
  const container = document.createElement("div");
  render(renderMarkdown(text), container);
  return container;
}

test("markdown becomes headings, lists, tables and code", () => {
  const drawn = draw(
    "# Plan\n\n- one\n- **two**\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```js\nlet x = 1 < 2;\n```\n- [x] done",
  );
  expect(drawn.querySelector("h3")?.textContent).toBe("Plan");
  expect(drawn.querySelector("li strong")?.textContent).toBe("two");
  expect([...drawn.querySelectorAll("td")].map((cell) => cell.textContent)).toEqual(["1", "2"]);
  expect(drawn.querySelector("pre code")?.textContent).toBe("let x = 1 < 2;\n");
  expect(drawn.textContent).toContain("☑ done");
});

test("raw HTML is shown as text", () => {
  const drawn = draw(
    '<script>alert(1)</script>\n\nHi <img src=x onerror="alert(1)"> <b style="color:red">you</b>',
  );
  expect(drawn.querySelectorAll("script, img, b, [style], [onerror]")).toHaveLength(0);
  expect(drawn.textContent).toContain("<script>alert(1)</script>");
  expect(drawn.textContent).toContain('<img src=x onerror="alert(1)">');
});

test("an image becomes a link, so that nothing is loaded", () => {
  const drawn = draw("![the **cat**](https://example.org/cat.png)");
  expect(drawn.querySelector("img")).toBeNull();
  expect(drawn.querySelector("a")?.getAttribute("href")).toBe("https://example.org/cat.png");
  expect(drawn.querySelector("a")?.textContent).toContain("cat");
});

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\tscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
])("a link to %s is no link", (target) => {
  for (const text of [`[click](<${target}>)`, `[click](${target})`, `![click](<${target}>)`]) {
    expect(draw(text).querySelector("a")).toBeNull();
    expect(draw(text).textContent).toContain("click");
  }
});

test("a link opens a new page that knows nothing of this one", () => {
  const anchor = draw('[site](https://example.org/?a="><img>)').querySelector("a");
  expect(anchor?.getAttribute("rel")).toBe("noopener noreferrer");
  expect(anchor?.getAttribute("target")).toBe("_blank");
  expect(draw('[a](https://example.org/"onmouseover="alert(1))').querySelector("[onmouseover]")).toBeNull();
});

test("blocks that did not change keep their nodes while the text grows", () => {
  const container = document.createElement("div");
  render(renderMarkdown("First paragraph.\n\nSecond"), container);
  const first = container.querySelector("p");
  render(renderMarkdown("First paragraph.\n\nSecond one."), container);
  expect(container.querySelector("p")).toBe(first);
  expect(container.textContent).toContain("Second one.");
});

test("blocks come, change and go, each in its place", () => {
  const container = document.createElement("div");
  const say = (text: string): string => {
    render(renderMarkdown(text), container);
    return [...container.querySelectorAll("p, h3, li")].map((block) => block.textContent).join("|");
  };
  expect(say("One\n\n- two\n\nThree")).toBe("One|two|Three");
  expect(say("# Nought\n\nOne\n\n- two\n\nThree")).toBe("Nought|One|two|Three");
  expect(say("# Nought\n\nOne")).toBe("Nought|One");
  expect(say("One\n\nTwo\n\nThree\n\nFour")).toBe("One|Two|Three|Four");
});

test.each([
  ["a quote in a quote in a quote", `${">".repeat(1_500)} deep`],
  ["ends of elements", "</div></div></div><div>"],
  ["a table that holds one", "| a |\n|---|\n| </table><div> |"],
])("%s leaves the blocks around it alone", (_, hostile) => {
  const drawn = draw(`Before.\n\n${hostile}\n\nAfter.`);
  const blocks = [...drawn.querySelectorAll(".markdown > p")].map((block) => block.textContent);
  expect(blocks[0]).toBe("Before.");
  expect(blocks.at(-1)).toBe("After.");
});

test("a text beyond all measure is shown plainly", () => {
  expect(draw("# a ".repeat(60_000)).querySelector("h3")).toBeNull();
});
