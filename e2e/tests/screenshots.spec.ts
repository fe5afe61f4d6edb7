import { access, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { settings } from "../support/settings";
import { expect, test } from "../support/test";
import { inventAccount, type TodoPage } from "../support/todo-page";

const FOLDER = path.join(import.meta.dirname, "..", "..", "docs", "pictures");

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

/** Writes the picture where docs/pictures is to be made anew; else checks that there is one, for the README shows it. */
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

test.beforeEach(async ({ page }) => {
  // The offer of notifications is for once; most days look like the page without it.
  await page.addInitScript(() => localStorage.setItem("todo.notifications-later", "yes"));
});

test("the application can be pictured, with a list in the chat", async ({ todo }) => {
  await fillList(todo);
  await todo.say("Show me all my tasks");
  await expect(todo.group("Today").getByRole("listitem")).toHaveText([/^Send the report/]);
  await expect(todo.group("No date").getByRole("listitem")).toHaveCount(4);
  await capture(todo, "app.png");
});

test("the settings can be pictured", async ({ todo, page }) => {
  await todo.signUp(inventAccount("Anna Berg"));
  await page.goto("/settings");
  await expect(page.getByRole("button", { name: "Make an address" })).toBeVisible();
  await capture(todo, "settings.png");
});

test("a reminder can be pictured, with another day to choose", async ({ todo, page }) => {
  await fillList(todo);
  await todo.addTask("Take the pills");
  await todo.task("Take the pills").getByRole("button", { name: "Edit Take the pills" }).click();
  const editor = todo.tasks.getByRole("form", { name: "Edit Take the pills" });
  const yesterday = new Date(Date.now() - 86_400_000).toLocaleDateString("sv-SE", {
    timeZone: "Europe/Berlin",
  });
  await editor.getByLabel("Date").fill(yesterday);
  await editor.getByLabel("Time").fill("20:00");
  await editor.getByRole("button", { name: "Save" }).click();
  const reminders = page.getByRole("region", { name: "Reminders" });
  await reminders.getByRole("button", { name: "Snooze Take the pills" }).click();
  await todo.task("Send the report").getByRole("button", { name: "Reschedule Send the report" }).click();
  await capture(todo, "reminder.png");
});

test.describe("in the dark", () => {
  test.use({ colorScheme: "dark" });

  test("the application can be pictured, with questions in the chat", async ({ todo, page }) => {
    await fillList(todo);
    await todo.say("Add call Ann and call Cem");
    await todo.say("Delete everything");
    await expect(page.getByRole("button", { name: "Keep" })).toBeVisible();
    await capture(todo, "dark.png");
  });
});

test.describe("on a phone", () => {
  test.use({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  });

  test.describe("in the dark", () => {
    test.use({ colorScheme: "dark" });

    test("the chat can be pictured", async ({ todo }) => {
      await fillList(todo);
      await todo.say("Delete the passport task");
      await todo.say("Undo that");
      await capture(todo, "phone-dark.png");
    });
  });

  test("the tasks can be pictured", async ({ todo, page }) => {
    await fillList(todo);
    await page.getByRole("tab", { name: "Tasks" }).tap();
    await expect(todo.group("Today").getByRole("listitem")).toHaveCount(1);
    await capture(todo, "phone-tasks.png");
  });
});
