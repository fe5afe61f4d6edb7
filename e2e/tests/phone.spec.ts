import { expect, test } from "../support/test";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("a phone shows one tab at a time, and counts what is open", async ({ todo, page }) => {
  await todo.startAsGuest();
  const chatTab = page.getByRole("tab", { name: "Chat" });
  const tasksTab = page.getByRole("tab", { name: "Tasks" });
  await expect(chatTab).toHaveAttribute("aria-selected", "true");
  await expect(todo.tasks).toBeHidden();

  await todo.say("add milk and eggs");
  await expect(tasksTab).toHaveText("Tasks2");
  await tasksTab.tap();
  await expect(todo.composer).toBeHidden();
  await todo.checkbox("Milk").tap();
  await expect(tasksTab).toHaveText("Tasks1");

  await chatTab.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(todo.ownMessages).toHaveText(["add milk and eggs"]);
});

test("nothing is wider than the screen, down to 320 pixels", async ({ todo, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  for (const path of ["/", "/sign-up", "/sign-in"]) {
    await page.goto(path);
    expect(await overflow(), path).toBeLessThanOrEqual(0);
  }
  await todo.startAsGuest();
  await todo.say("remind me to write to the Rindfleischetikettierungsüberwachungsbehörde tomorrow at 5pm");
  expect(await overflow(), "chat").toBeLessThanOrEqual(0);
  await page.getByRole("tab", { name: "Tasks" }).tap();
  await expect(todo.tasks.getByRole("listitem")).toHaveCount(1);
  expect(await overflow(), "tasks").toBeLessThanOrEqual(0);
  await page.goto("/settings");
  await page.getByRole("button", { name: "Make an address" }).tap();
  await expect(page.getByLabel("Your calendar’s address")).toBeVisible();
  expect(await overflow(), "settings").toBeLessThanOrEqual(0);
});

test("letters of twice the size still fit", async ({ todo, page }) => {
  await todo.startAsGuest();
  await todo.say("remind me to call Bob tomorrow at 5pm");
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow(), "chat").toBeLessThanOrEqual(0);
  await page.getByRole("tab", { name: "Tasks" }).tap();
  await expect(todo.checkbox("Call Bob")).toBeVisible();
  expect(await overflow(), "tasks").toBeLessThanOrEqual(0);
});
