import { findViolations } from "../support/axe";
import { expect, test } from "../support/test";
import { NO_CONNECTION } from "../support/watch";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test("the landing, sign-up and sign-in pages have no violations", async ({ page }) => {
      for (const path of ["/", "/sign-up", "/sign-in"]) {
        await page.goto(path);
        expect(await findViolations(page), path).toEqual([]);
      }
    });

    test("the settings have no violations, with the question before the deletion open too", async ({
      todo,
      page,
    }) => {
      await todo.startAsGuest();
      await page.goto("/settings");
      await page.getByRole("button", { name: "Make an address" }).click();
      await expect(page.getByLabel("Your calendar’s address")).toBeVisible();
      expect(await findViolations(page), "settings").toEqual([]);
      await page.getByRole("button", { name: "Delete your list…" }).click();
      expect(await findViolations(page), "deletion").toEqual([]);
      await page.goto("/offline.html");
      expect(await findViolations(page), "offline").toEqual([]);
    });

    test("the application has no violations, empty, filled and with its panels open", async ({
      todo,
      page,
    }) => {
      await todo.startAsGuest();
      expect(await findViolations(page), "empty").toEqual([]);
      await todo.say("add milk and eggs, and remind me to call Bob tomorrow at 5pm, high priority");
      await todo.say("show me all my tasks");
      await todo.checkbox("Milk").click();
      await todo.unfoldDone();
      expect(await findViolations(page), "filled").toEqual([]);
      await page.getByRole("button", { name: "Edit Eggs" }).click();
      await page.getByRole("button", { name: "Delete Call Bob" }).click();
      await page.getByRole("button", { name: "Filter" }).click();
      await todo.task("Milk").getByRole("button", { name: "Reschedule Milk" }).click();
      expect(await findViolations(page), "editing, with a notice").toEqual([]);
      await page.getByRole("button", { name: "Chat history" }).click();
      expect(await findViolations(page), "history").toEqual([]);
    });

    test("reminders have no violations, open and about to be snoozed, on a phone too", async ({
      todo,
      page,
    }) => {
      await todo.startAsGuest();
      for (const title of ["Call Bob", "Take the pills", "Water the plants"]) await todo.missTask(title);
      const reminders = page.getByRole("region", { name: "Reminders" });
      await expect(reminders.getByText("and 1 more")).toBeVisible();
      expect(await findViolations(page), "open").toEqual([]);
      await reminders.getByRole("button", { name: "Snooze Water the plants" }).click();
      await expect(reminders.getByRole("button", { name: "1 hour" })).toBeVisible();
      expect(await findViolations(page), "snoozing").toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await findViolations(page), "on a phone").toEqual([]);
    });

    test("the page without a connection has no violations, with a change that failed too", async ({
      todo,
      page,
      context,
      watch,
    }) => {
      watch.expect(NO_CONNECTION);
      await todo.startAsGuest();
      await context.setOffline(true);
      await expect(page.getByRole("status").filter({ hasText: "You are offline." })).toBeVisible();
      expect(await findViolations(page), "banner").toEqual([]);
      const newTask = todo.tasks.getByRole("textbox", { name: "New task" });
      await newTask.fill("Buy soil");
      await newTask.press("Enter");
      await expect(todo.tasks.getByRole("alert")).toContainText("The server cannot be reached.");
      expect(await findViolations(page), "a change that failed").toEqual([]);
    });

    test("the dialogs for the keys and for leaving a guest's list have no violations", async ({
      todo,
      page,
    }) => {
      await todo.startAsGuest();
      await page.getByRole("button", { name: "Keys" }).click();
      await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
      expect(await findViolations(page), "keys").toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Sign out" }).click();
      await expect(page.getByRole("dialog", { name: "Leave your list behind?" })).toBeVisible();
      expect(await findViolations(page), "leaving").toEqual([]);
    });

    test("the editor of a task has no violations, with all its fields filled and on a phone", async ({
      todo,
      page,
    }) => {
      await todo.startAsGuest();
      await todo.say("add water the plants every 3 days, high priority");
      await todo.tasks.getByRole("button", { name: /^Edit / }).click();
      const editor = todo.tasks.getByRole("form", { name: /^Edit / });
      await editor.getByLabel("Notes").fill("Not the cactus");
      await editor.getByLabel("Tags").fill("home, garden");
      await expect(editor.getByLabel("Repeat")).not.toHaveValue("");
      expect(await findViolations(page), "editor").toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.getByRole("tab", { name: "Tasks" }).click();
      await expect(editor).toBeVisible();
      expect(await findViolations(page), "on a phone").toEqual([]);
    });

    test("the filter and the offer of notifications have no violations", async ({ todo, page }) => {
      // The browser of a test answers by itself; a person's has not been asked yet.
      await page.addInitScript(() =>
        Object.defineProperty(Notification, "permission", { get: () => "default" }),
      );
      await todo.startAsGuest();
      await todo.say("remind me to call Bob tomorrow at 5pm");
      await expect(page.getByRole("button", { name: "Notify me" })).toBeVisible();
      await page.getByRole("button", { name: "Filter" }).click();
      await page.getByLabel("Priority").selectOption("high");
      await expect(page.getByRole("heading", { name: "Nothing found" })).toBeVisible();
      expect(await findViolations(page)).toEqual([]);
    });
  });
}

test("the colours follow the system, chat included", async ({ todo, page }) => {
  await todo.startAsGuest();
  const read = () =>
    page.evaluate(() => {
      const chat = document.querySelector("openai-chatkit")?.shadowRoot?.querySelector(".root");
      return [document.body, chat].map((element) => element && getComputedStyle(element).backgroundColor);
    });
  await page.emulateMedia({ colorScheme: "light" });
  await expect.poll(read).toEqual(["rgb(246, 245, 241)", "rgb(255, 255, 255)"]);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(read).toEqual(["rgb(20, 22, 20)", "rgb(28, 31, 28)"]);
});

test("everything works with the keyboard alone", async ({ todo, page }) => {
  await page.goto("/");
  const focus = async (name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 25; presses += 1) {
      const focused = await page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        if (active === null || active === document.body) return "";
        return active.getAttribute("aria-label") ?? active.textContent;
      });
      if (name.test(focused)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`25 presses of Tab do not lead to ${name}.`);
  };
  await focus(/Try it as a guest/);
  await page.keyboard.press("Enter");
  await todo.isOpen();

  await focus(/^Message$/);
  await page.keyboard.type("add milk");
  await page.keyboard.press("Enter");
  await expect(todo.checkbox("Milk")).toBeVisible();
  // The next message can be typed at once.
  await expect(todo.composer).toBeFocused();
  await page.keyboard.type("first line");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("second line");
  await expect(todo.composer).toHaveValue("first line\nsecond line");

  await focus(/^Done: Milk$/);
  await page.keyboard.press("Space");
  await expect(todo.tasks.locator('[data-group="done"]')).toBeVisible();
});

test("the history panel keeps the focus and gives it back", async ({ todo, page }) => {
  await todo.startAsGuest();
  const open = page.getByRole("button", { name: "Chat history" });
  await open.focus();
  await page.keyboard.press("Enter");
  await expect(todo.history.getByRole("button", { name: "Close chat history" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(todo.history).toHaveCount(0);
  await expect(open).toBeFocused();
});
