import { expect, test } from "../support/test";

test.beforeEach(async ({ todo }) => {
  await todo.startAsGuest();
});

test("a list in the chat is ticked off there, and the panel follows", async ({ todo, page }) => {
  await todo.say("add milk and eggs");
  await todo.say("show my tasks");
  const box = todo.widgets.last().getByRole("checkbox", { name: "Milk" });
  await box.check();
  await todo.unfoldDone();
  await expect(todo.group("Done").getByRole("listitem")).toHaveText([/^Milk/]);

  await todo.checkbox("Eggs").check();
  await expect(todo.group("Done").getByRole("listitem")).toHaveCount(2);
  await page.reload();
  await expect(todo.widgets.last().getByRole("checkbox")).toHaveCount(2);
  for (const one of await todo.widgets.last().getByRole("checkbox").all()) await expect(one).toBeChecked();
});

test("Undo takes back just that message, with the keyboard too", async ({ todo, page }) => {
  await todo.say("add milk and eggs");
  await todo.say("add bread");
  await expect(todo.checkbox("Bread")).toBeVisible();
  await todo.widgets.first().getByRole("button", { name: "Undo" }).focus();
  await page.keyboard.press("Enter");
  await expect(todo.widgets.first()).toHaveText("Undone: Eggs, Milk");
  await expect(todo.tasks.getByRole("listitem")).toHaveText([/^Bread/]);
});

test("which one is meant can be clicked", async ({ todo, page }) => {
  await todo.say("add call Ann, call Bob and call Cem");
  await todo.say("delete the call task");
  await page.getByRole("radio", { name: "Call Bob" }).click();
  await expect(todo.checkbox("Call Bob")).toHaveCount(0);
  await expect(todo.tasks.getByRole("listitem")).toHaveCount(2);
  await expect(page.getByRole("radio")).toHaveCount(0);
});

test("a bulk deletion says what goes and waits for a click", async ({ todo, page }) => {
  await todo.say("add milk, eggs and bread");
  await todo.say("delete all my tasks");
  const card = todo.widgets.last();
  await expect(card).toContainText("Milk");
  await card.getByRole("button", { name: "Keep" }).click();
  await expect(page.getByRole("button", { name: "Keep" })).toHaveCount(0);
  await expect(todo.tasks.getByRole("listitem")).toHaveCount(3);

  await todo.say("delete all my tasks");
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(todo.tasks.getByRole("listitem")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(todo.tasks.getByRole("listitem")).toHaveCount(3);
});

test("a task is mentioned with @, and / offers commands", async ({ todo, page }) => {
  await todo.say("add call Ann, call Bob and call Cem");
  await todo.composer.click();
  await page.keyboard.type("complete @bob");
  await page.getByRole("option", { name: "Call Bob" }).click();
  await expect(todo.composer).toHaveValue("complete @Call Bob ");
  await page.keyboard.press("Enter");
  await todo.unfoldDone();
  await expect(todo.group("Done").getByRole("listitem")).toHaveText([/^Call Bob/]);

  await todo.composer.click();
  await page.keyboard.type("/undo");
  await expect(page.getByRole("option", { name: /undo/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(todo.group("Done").getByRole("listitem")).toHaveCount(0);
});
