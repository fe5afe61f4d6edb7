import type { Route } from "@playwright/test";
import { expect, test } from "../support/test";

const CHATKIT = "**/chatkit";

function isMessage(route: Route): boolean {
  return /"threads\.(create|add_user_message)"/.test(route.request().postData() ?? "");
}

test("offline: the message stays with a way to try again, and is sent once", async ({
  todo,
  context,
  page,
  watch,
}) => {
  watch.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await todo.startAsGuest();
  await todo.say("add milk");

  await context.setOffline(true);
  await todo.send("add bread");
  const retry = todo.conversation.getByRole("button", { name: "Try again" });
  await expect(retry).toBeVisible();
  await expect(todo.conversation).toContainText("Not sent");
  await expect(todo.conversation).toContainText("Check your connection");

  await context.setOffline(false);
  await retry.click();
  await expect(todo.checkbox("Bread")).toBeVisible();
  await expect(todo.conversation).not.toContainText("Not sent");
  await page.reload();
  await expect(todo.ownMessages).toHaveText(["add milk", "add bread"]);
  await expect(todo.tasks.getByRole("listitem")).toHaveText([/^Milk/, /^Bread/]);
});

test("an answer lost on its way is found again, and nothing happens twice", async ({ todo, page, watch }) => {
  watch.expect(/ERR_CONNECTION_RESET|Failed to fetch/);
  await todo.startAsGuest();
  await todo.say("add milk");

  let messages = 0;
  await page.route(CHATKIT, async (route) => {
    if (!isMessage(route)) return route.continue();
    messages += 1;
    // The server does all of its work; the browser hears nothing of it.
    await route.fetch();
    await route.abort("connectionreset");
  });
  await todo.say("add bread");
  await expect(todo.answers.last()).toContainText("Bread");
  await expect(todo.checkbox("Bread")).toBeVisible();
  expect(messages).toBe(1);

  await page.unroute(CHATKIT);
  await page.reload();
  await expect(todo.ownMessages).toHaveText(["add milk", "add bread"]);
  await expect(todo.tasks.getByRole("listitem")).toHaveText([/^Milk/, /^Bread/]);
});

test("a refusal is shown in the server's words", async ({ todo, page, watch }) => {
  watch.expect(/status of 503|The database does not answer/);
  await todo.startAsGuest();
  await page.route(CHATKIT, (route) =>
    isMessage(route)
      ? route.fulfill({
          status: 503,
          contentType: "application/problem+json",
          headers: { "access-control-allow-origin": "*" },
          body: JSON.stringify({
            type: "/problems/database_unavailable",
            title: "Service Unavailable",
            status: 503,
            detail: "The database does not answer.",
            fix: "Try again in a moment.",
          }),
        })
      : route.continue(),
  );
  await todo.send("add milk");
  await expect(todo.conversation).toContainText("The database does not answer.");
  await expect(todo.conversation).toContainText("Try again in a moment.");

  await page.unroute(CHATKIT);
  await todo.conversation.getByRole("button", { name: "Try again" }).click();
  await expect(todo.checkbox("Milk")).toBeVisible();
});

test("the panel undoes what the server did not take, and says so", async ({ todo, context, watch }) => {
  watch.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await todo.startAsGuest();
  await todo.addTask("Water the garden");
  await context.setOffline(true);
  await todo.checkbox("Water the garden").click();
  await expect(todo.tasks.getByRole("region", { name: "Last change" }).getByRole("alert")).not.toBeEmpty();
  await expect(todo.checkbox("Water the garden")).not.toBeChecked();
  await context.setOffline(false);
});

test("a page that is not there leads home", async ({ page, watch }) => {
  watch.expect(/status of 404/);
  await page.goto("/no-such-page");
  await page.getByRole("main").getByRole("link").first().click();
  await expect(page.getByRole("link", { name: "Sign up" })).toBeVisible();
});
