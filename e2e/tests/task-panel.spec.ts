import { expect, test } from "../support/test";

test.beforeEach(async ({ todo }) => {
  await todo.startAsGuest();
});

test("a task is added, edited, completed and reopened by hand", async ({ todo, page }) => {
  await todo.addTask("Buy a present");
  await todo.task("Buy a present").getByRole("button", { name: "Edit Buy a present" }).click();
  const editor = todo.tasks.getByRole("form", { name: "Edit Buy a present" });
  await editor.getByLabel("Title").fill("Buy a present for Mia");
  await editor.getByLabel("Notes").fill("She likes books.");
  await editor.getByLabel("Priority").selectOption("medium");
  await editor.getByLabel("Repeat").selectOption("FREQ=YEARLY");
  await editor.getByLabel("Date").fill("2035-06-01");
  await editor.getByLabel("Time").fill("09:30");
  await editor.getByLabel("Tags").fill("family, shopping");
  await editor.getByRole("button", { name: "Save" }).click();

  const row = todo.task("Buy a present for Mia");
  await expect(row).toContainText("She likes books.");
  await expect(row).toContainText("Fri, Jun 1, 2035, 9:30");
  await expect(row).toContainText("Every year");
  await expect(row).toContainText("medium priority");
  await expect(row).toContainText("#family");
  await expect(row).toContainText("#shopping");
  // The server took it: a new page reads the same.
  await page.reload();
  await expect(row).toContainText("She likes books.");
  await expect(row).toContainText("Fri, Jun 1, 2035, 9:30");

  await todo.addTask("Post a letter");
  await todo.checkbox("Post a letter").click();
  await expect(todo.tasks.locator('[data-group="someday"]')).toHaveCount(0);
  await todo.unfoldDone();
  await todo.group("Done").getByRole("checkbox", { name: "Done: Post a letter" }).click();
  await expect(todo.group("No date").getByRole("listitem")).toHaveText([/^Post a letter/]);
});

test("a deleted task comes back with Undo", async ({ todo, page }) => {
  await todo.addTask("Renew the passport");
  await todo.task("Renew the passport").getByRole("button", { name: "Delete Renew the passport" }).click();
  await expect(todo.checkbox("Renew the passport")).toHaveCount(0);
  const notice = todo.tasks.getByRole("region", { name: "Last change" });
  await expect(notice).toContainText("Deleted “Renew the passport”.");

  await notice.getByRole("button", { name: "Undo" }).click();
  await expect(todo.checkbox("Renew the passport")).toBeVisible();
  await page.reload();
  await expect(todo.checkbox("Renew the passport")).toBeVisible();
});

test("search finds by title, and says so when there is nothing", async ({ todo }) => {
  await todo.addTask("Read a book");
  await todo.addTask("Ride the bike");
  const search = todo.tasks.getByRole("searchbox", { name: "Search tasks" });
  await search.fill("BOOK");
  await expect(todo.tasks.getByRole("listitem")).toHaveText([/^Read a book/]);
  await search.fill("submarine");
  await expect(todo.tasks.getByRole("heading", { name: "Nothing found" })).toBeVisible();
  await search.fill("");
  await expect(todo.tasks.getByRole("listitem")).toHaveCount(2);
});

test("what the panel changes the chat knows", async ({ todo }) => {
  await todo.addTask("Clean the windows");
  await todo.say("delete the windows task");
  await expect(todo.checkbox("Clean the windows")).toHaveCount(0);
  await expect(todo.tasks.getByRole("heading", { name: "Nothing to do" })).toBeVisible();
});
