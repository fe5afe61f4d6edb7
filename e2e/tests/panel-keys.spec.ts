import { findViolations } from "../support/axe";
import { expect, test } from "../support/test";

test.beforeEach(async ({ todo }) => {
  await todo.startAsGuest();
});

test("single keys lead to a new task, between tasks, to a search and to the keys themselves", async ({
  todo,
  page,
}) => {
  await page.locator("body").press("n");
  const newTask = todo.tasks.getByRole("textbox", { name: "New task" });
  await expect(newTask).toBeFocused();
  // In a field they are letters.
  for (const title of ["Iron the napkins", "Jog", "Knit"]) {
    await page.keyboard.type(title);
    await page.keyboard.press("Enter");
    await expect(todo.checkbox(title)).toBeEnabled();
  }
  await expect(newTask).toHaveValue("");
  await newTask.blur();

  await page.keyboard.press("j");
  await expect(todo.checkbox("Iron the napkins")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect(todo.checkbox("Knit")).toBeFocused();
  await page.keyboard.press("k");
  await expect(todo.checkbox("Jog")).toBeFocused();

  await page.keyboard.press("t");
  await expect(todo.task("Jog").getByRole("button", { name: "Today" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(todo.group("Today").getByRole("listitem")).toHaveText([/^Jog/]);

  // The focus stays in the list when a task leaves its place.
  await expect(todo.checkbox("Jog")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(todo.checkbox("Iron the napkins")).toBeFocused();

  await todo.checkbox("Knit").focus();
  await page.keyboard.press("e");
  await expect(todo.tasks.getByRole("textbox", { name: "Title" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(todo.checkbox("Knit")).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(todo.checkbox("Knit")).toHaveCount(0);

  await page.keyboard.press("/");
  await expect(todo.tasks.getByRole("searchbox", { name: "Search tasks" })).toBeFocused();
  await page.keyboard.press("Escape");
  await todo.tasks.getByRole("heading", { name: "Tasks" }).focus();
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await expect(keys).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await keys.getByRole("checkbox", { name: "Use these keys in this browser" }).uncheck();
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  // Turned off, a letter is nothing but a letter.
  await page.keyboard.press("n");
  await expect(newTask).not.toBeFocused();
});

test("letters in the chat are letters", async ({ todo }) => {
  await todo.composer.pressSequentially("n/j?");
  await expect(todo.composer).toHaveValue("n/j?");
  await expect(todo.composer).toBeFocused();
});
