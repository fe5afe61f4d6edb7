import { expect, test } from "../support/test";
import { inventAccount, TodoPage } from "../support/todo-page";

test("two tabs show each other's changes, and the chat's, at once", async ({ todo, context }) => {
  await todo.startAsGuest();
  const other = new TodoPage(await context.newPage());
  await other.page.goto("/");
  await other.isOpen();

  await todo.addTask("Water the plants");
  await expect(other.checkbox("Water the plants")).toBeVisible();
  await other.say("add milk and eggs");
  await expect(todo.checkbox("Milk")).toBeVisible();
  await todo.checkbox("Milk").click();
  await expect(other.group("No date").getByRole("listitem")).toHaveText([/^Water the plants/, /^Eggs/]);

  // The tab with the connection goes; the other one takes over.
  await todo.page.close();
  const third = new TodoPage(await context.newPage());
  await third.page.goto("/");
  await third.isOpen();
  await third.addTask("Knit");
  await expect(other.checkbox("Knit")).toBeVisible();
});

test("another browser of the same person shows changes too, and nobody else's does", async ({
  todo,
  meetAnother,
}) => {
  const account = inventAccount();
  await todo.signUp(account);
  const elsewhere = await meetAnother();
  await elsewhere.signIn(account);
  const stranger = await meetAnother();
  await stranger.startAsGuest();
  await elsewhere.addTask("Call Bob");
  await expect(todo.checkbox("Call Bob")).toBeVisible();
  await expect(stranger.checkbox("Call Bob")).toHaveCount(0);
});

test("an offer to undo stays after one's own deletion, and goes when something else changes", async ({
  todo,
  context,
}) => {
  await todo.startAsGuest();
  await todo.addTask("Milk");
  const other = new TodoPage(await context.newPage());
  await other.page.goto("/");
  await expect(other.checkbox("Milk")).toBeVisible();
  await todo.task("Milk").getByRole("button", { name: "Delete Milk" }).click();
  await expect(other.checkbox("Milk")).toHaveCount(0);
  const undo = todo.tasks.getByRole("button", { name: "Undo" });
  await expect(undo).toBeVisible();
  await other.addTask("Bread");
  await expect(todo.checkbox("Bread")).toBeVisible();
  await expect(undo).toBeHidden();
});
