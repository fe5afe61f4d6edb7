import { access, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { settings } from "../support/settings";
import { expect, test } from "../support/test";
import { inventAccount, type TodoPage } from "../support/todo-page";

const FOLDER = path.join(import.meta.dirname, "..", "..", "docs", "images");

/** A list and a conversation like a real one. */
async function fillList(todo: TodoPage): Promise<void> {
  await todo.signUp(inventAccount("Anna Berg"));
  for (const text of [
    "Remind me to water the plants every Sunday",
    "Add book train tickets to Lisbon, high priority #travel",
    "Add send the report today #work",
    "Add renew the passport #travel",
    "Add post the letter",
    "Mark the letter as done",
  ]) {
    await todo.say(text);
  }
  await todo.page.getByRole("button", { name: "New chat" }).click();
  await todo.say("Add milk and eggs, and remind me to call Bob tomorrow at 5pm");
}

/** Writes the picture where docs/images is to be made anew; else checks that there is one, for the README shows it. */
async function capture(todo: TodoPage, name: string): Promise<void> {
  // The pointer and the focus would show where the test last was.
  await todo.page.mouse.move(0, 0);
  await todo.page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (active instanceof HTMLElement) active.blur();
  });
  const picture = await todo.page.screenshot({ animations: "disabled" });
  expect(picture.byteLength).toBeGreaterThan(10_000);
  const file = path.join(FOLDER, name);
  if (!settings.updatesScreenshots) return await access(file);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(file, picture);
}

test("the application can be pictured", async ({ todo }) => {
  await fillList(todo);
  await todo.say("I got the eggs");
  await todo.say("What's due this week?");
  await expect(todo.group("Today").getByRole("listitem")).toHaveText([/^Send the report/]);
  await expect(todo.group("No date").getByRole("listitem")).toHaveCount(3);
  await capture(todo, "app.png");
});

test.describe("on a phone", () => {
  test.use({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    colorScheme: "dark",
  });

  test("the application can be pictured in the dark", async ({ todo }) => {
    await fillList(todo);
    await todo.say("Delete the passport task");
    await todo.say("Undo that");
    await capture(todo, "phone-dark.png");
  });
});
