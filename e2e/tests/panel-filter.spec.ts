import { expect, test } from "../support/test";

test.beforeEach(async ({ todo }) => {
  await todo.startAsGuest();
});

test("a task moves to another day with one click, or to a picked one", async ({ todo }) => {
  await todo.addTask("Paint the fence");
  const row = todo.task("Paint the fence");
  const move = row.getByRole("button", { name: "Reschedule Paint the fence" });
  await move.click();
  await row.getByRole("button", { name: "Tomorrow" }).click();
  await expect(row).toContainText("Tomorrow");
  await expect(todo.checkbox("Paint the fence")).toBeFocused();

  await move.click();
  await row.getByLabel("Pick a date").fill("2035-06-01");
  await row.getByRole("button", { name: "Move" }).click();
  await expect(row).toContainText("Fri, Jun 1, 2035");

  await move.click();
  await row.getByRole("button", { name: "No date" }).click();
  await expect(todo.group("No date").getByRole("listitem")).toHaveText([/^Paint the fence/]);
});

test("filters narrow the list by state, priority and tag", async ({ todo }) => {
  await todo.say(
    "add mow the lawn #garden high priority, and add water the roses #garden, and add read a book",
  );
  await todo.checkbox("Water the roses").click();
  await todo.tasks.getByRole("button", { name: "Filter" }).click();
  await todo.tasks.getByLabel("Tag").selectOption("#garden");
  await expect(todo.tasks.getByRole("listitem")).toHaveText([/^Mow the lawn/, /^Water the roses/]);
  await todo.tasks.getByLabel("State").selectOption("Open");
  await expect(todo.tasks.getByRole("listitem")).toHaveText([/^Mow the lawn/]);
  await todo.tasks.getByLabel("Priority").selectOption("low");
  await expect(todo.tasks.getByRole("heading", { name: "Nothing found" })).toBeVisible();
  await todo.tasks.getByRole("button", { name: "Clear" }).click();
  await expect(todo.tasks.getByRole("listitem")).toHaveText([/^Mow the lawn/, /^Read a book/]);
});

test("what is typed for a new task outlives a reload", async ({ todo, page }) => {
  const field = todo.tasks.getByRole("textbox", { name: "New task" });
  await field.fill("Half a thou");
  await page.reload();
  await expect(field).toHaveValue("Half a thou");
  await field.fill("Half a thought");
  await field.press("Enter");
  await expect(todo.checkbox("Half a thought")).toBeEnabled();
  await page.reload();
  await todo.isOpen();
  await expect(field).toHaveValue("");
});
