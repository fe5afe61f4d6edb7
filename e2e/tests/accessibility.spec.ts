import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function findViolations(page: Page): Promise<string[]> {
  // Contrast is measured on what is drawn, and nothing may be half faded in.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  );
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}

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
