import { expect, test } from "../support/test";
import { inventAccount } from "../support/todo-page";

test("a person signs up, signs out, and finds tasks and conversation after signing in", async ({
  todo,
  page,
}) => {
  const account = inventAccount("Anna Berg");
  await todo.signUp(account);
  await expect(page.getByText("What’s on your mind, Anna?")).toBeVisible();
  await todo.say("add milk");
  await expect(todo.checkbox("Milk")).toBeVisible();

  await todo.signOut();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Say it.");
  await todo.signIn(account);
  await expect(todo.checkbox("Milk")).toBeVisible();
  await expect(todo.ownMessages).toHaveText(["add milk"]);
});

test("a wrong password and a taken address are explained", async ({ todo, page, meetAnother, watch }) => {
  watch.expect(/status of (401|422)/);
  const account = inventAccount();
  await todo.signUp(account);

  const other = await meetAnother();
  await other.page.goto("/sign-in");
  await other.page.getByLabel("Email").fill(account.email);
  await other.page.getByLabel("Password").fill("not the password");
  await other.page.getByRole("button", { name: "Sign in" }).click();
  await expect(other.page.getByRole("main").getByRole("alert").first()).toContainText(/password/i);

  await other.page.goto("/sign-up");
  await other.page.getByLabel("Your name").fill("Somebody Else");
  await other.page.getByLabel("Email").fill(account.email);
  await other.page.getByLabel("Password").fill("another long password");
  await other.page.getByRole("button", { name: "Create account" }).click();
  await expect(other.page.getByRole("main").getByRole("alert").first()).toContainText(/account/i);
  await expect(page.getByText(account.name)).toBeVisible();
});

test("a guest's tasks and conversation go over to the new account", async ({ todo, page }) => {
  await todo.startAsGuest();
  await todo.say("add milk and eggs");
  await expect(todo.checkbox("Eggs")).toBeVisible();

  await page.getByRole("link", { name: /Keep your list/ }).click();
  const account = inventAccount("Bea Lind");
  await page.getByLabel("Your name").fill(account.name);
  await page.getByLabel("Email").fill(account.email);
  await page.getByLabel("Password").fill(account.password);
  await page.getByRole("button", { name: "Create account" }).click();

  await expect(page.getByText("Bea Lind")).toBeVisible();
  await expect(todo.checkbox("Milk")).toBeVisible();
  await expect(todo.checkbox("Eggs")).toBeVisible();
  await expect(todo.ownMessages).toHaveText(["add milk and eggs"]);
  await todo.say("delete eggs");
  await expect(todo.checkbox("Eggs")).toHaveCount(0);
});

test("a guest who signs in brings the tasks along", async ({ todo, meetAnother }) => {
  const account = inventAccount("Cara Roth");
  await todo.signUp(account);
  await todo.addTask("From the laptop");

  const phone = await meetAnother();
  await phone.startAsGuest();
  await phone.addTask("From the phone");
  await phone.signIn(account);
  await expect(phone.checkbox("From the phone")).toBeVisible();
  await expect(phone.checkbox("From the laptop")).toBeVisible();
});

test("a guest is asked before the list is left behind", async ({ todo, page }) => {
  await todo.startAsGuest();
  await todo.addTask("Only here");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Leave your list behind?" });
  await dialog.getByRole("button", { name: "Stay" }).click();
  await expect(todo.checkbox("Only here")).toBeVisible();

  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await dialog.getByRole("button", { name: "Sign out and lose it" }).click();
  await expect(page.getByRole("link", { name: "Sign up" })).toBeVisible();
});

test("two people never see each other's tasks or conversations", async ({ todo, meetAnother }) => {
  await todo.signUp(inventAccount("Dora Kunz"));
  await todo.say("add a surprise party for Emil");
  const other = await meetAnother();
  await other.signUp(inventAccount("Emil Kunz"));
  await other.say("add a walk with the dog");

  await other.say("show me all my tasks");
  await expect(other.conversation).not.toContainText("surprise", { ignoreCase: true });
  await expect(other.tasks).toContainText("walk", { ignoreCase: true });
  await expect(other.tasks).not.toContainText("surprise", { ignoreCase: true });
  await other.page.getByRole("button", { name: "Chat history" }).click();
  await expect(other.history.getByRole("listitem")).toHaveText([/walk with the dog/]);

  await todo.page.reload();
  await expect(todo.tasks).toContainText("surprise", { ignoreCase: true });
  await expect(todo.tasks).not.toContainText("walk", { ignoreCase: true });
});
