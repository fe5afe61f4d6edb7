import { expect, test } from "../support/test";

test.beforeEach(async ({ todo }) => {
  await todo.startAsGuest();
});

test("one sentence becomes three tasks, the last with its time", async ({ todo }) => {
  const answer = await todo.say("add milk and eggs, and remind me to call Bob tomorrow at 5pm");

  await expect(answer).toContainText("Milk");
  await expect(answer).toContainText("Eggs");
  await expect(answer).toContainText("Call Bob");
  await expect(todo.group("No date").getByRole("listitem")).toHaveText([/^Milk/, /^Eggs/]);
  await expect(todo.group("Upcoming").getByRole("listitem")).toHaveText([/^Call Bob\s*Tomorrow, 5:00\sPM$/]);
});

test("a task is added, listed, completed, renamed, deleted and brought back in words", async ({ todo }) => {
  await todo.say("Add a task to buy groceries");
  await expect(todo.checkbox("Buy groceries")).not.toBeChecked();
  await todo.say("I need to remember to pay bills");
  await expect(todo.checkbox("Pay bills")).not.toBeChecked();

  await todo.say("What's pending?");
  await expect(todo.widgets.last().getByRole("listitem")).toHaveText(["Buy groceries", "Pay bills"]);

  await todo.say("mark the groceries task as complete");
  await todo.unfoldDone();
  await expect(todo.group("Done").getByRole("checkbox", { name: "Done: Buy groceries" })).toBeChecked();

  await todo.say("Change pay bills to 'Pay the electricity bill'");
  await expect(todo.checkbox("Pay the electricity bill")).toBeVisible();
  await expect(todo.checkbox("Pay bills")).toHaveCount(0);

  await todo.say("Delete the electricity task");
  await expect(todo.checkbox("Pay the electricity bill")).toHaveCount(0);

  await todo.say("undo");
  await expect(todo.checkbox("Pay the electricity bill")).not.toBeChecked();
});

test("a recurring task comes back with its next date when it is done", async ({ todo }) => {
  await todo.say("Water the plants every day, high priority");
  await expect(todo.task("Water the plants")).toContainText("Every day");
  await expect(todo.task("Water the plants")).toContainText("high priority");

  await todo.say("I watered the plants, mark it as done");
  await expect(todo.group("Upcoming").getByRole("listitem")).toHaveText([/^Water the plants\s*Tomorrow/]);
});

test("nothing is deleted in bulk before a yes", async ({ todo }) => {
  await todo.say("add bread and jam");
  await todo.say("delete all my tasks");
  await expect(todo.checkbox("Bread")).toBeVisible();
  await expect(todo.checkbox("Jam")).toBeVisible();

  await todo.say("yes");
  await expect(todo.tasks.getByRole("listitem")).toHaveCount(0);
  await todo.say("undo");
  await expect(todo.checkbox("Bread")).toBeVisible();
  await expect(todo.checkbox("Jam")).toBeVisible();
});

test("what is said is shown as text, never as markup", async ({ todo, page }) => {
  const title = "<img src=x onerror=alert(1)> **bold**";
  page.on("dialog", () => {
    throw new Error("The text of a message ran as a script.");
  });
  await todo.say(`add "${title}"`);
  await expect(todo.ownMessages.last()).toHaveText(`add "${title}"`);
  await expect(todo.conversation.locator("img")).toHaveCount(0);
  await expect(todo.tasks.locator("img")).toHaveCount(0);
});

test("what the landing page promises is understood", async ({ todo, meetAnother }) => {
  const visitor = await meetAnother();
  await visitor.page.goto("/");
  const texts = await visitor.page.getByRole("main").getByRole("listitem").getByText("“").allTextContents();
  const sentences = texts.flatMap((text) => /“([^”]+)”/.exec(text)?.[1] ?? []);
  expect(sentences).toHaveLength(2);
  const [addition = "", change = ""] = sentences;

  await todo.say(addition);
  await expect(todo.tasks.getByRole("listitem")).toHaveCount(2);
  await expect(todo.task("Dentist")).toContainText("9:00");
  await expect(todo.task("Water the plants")).toContainText("Every Sunday");
  await todo.say(change);
  await expect(todo.tasks.getByRole("listitem")).toHaveCount(0);
});

test("asking for another answer repeats no change", async ({ todo, page }) => {
  await todo.say("add milk");
  const again = page.waitForResponse((response) =>
    /"threads\.retry_after_item"/.test(response.request().postData() ?? ""),
  );
  await page.getByRole("button", { name: "Try again" }).click();
  expect(await (await again).finished()).toBeNull();
  await expect(todo.conversation).toHaveAttribute("aria-busy", "false");
  await expect(todo.answers).toHaveText([/Milk/]);
  await page.reload();
  await expect(todo.tasks.getByRole("listitem")).toHaveText([/^Milk/]);
});

test("a suggestion on the start screen is sent with one click", async ({ todo, page }) => {
  await page.getByRole("button", { name: "Water the plants every Sunday" }).click();
  await expect(todo.answers).toHaveCount(1);
  await expect(todo.task("Water the plants")).toContainText("Every Sunday");
});

test("reload shows the conversation and it goes on", async ({ todo, page }) => {
  await todo.say("add milk and eggs");
  await todo.say("show me all my tasks");
  await page.reload();

  await expect(todo.ownMessages).toHaveText(["add milk and eggs", "show me all my tasks"]);
  await expect(todo.answers.first()).toContainText("Milk");
  await todo.say("delete the second one");
  await expect(todo.checkbox("Eggs")).toHaveCount(0);
  await expect(todo.checkbox("Milk")).toBeVisible();
});

test("earlier conversations can be opened, renamed and deleted", async ({ todo, page }) => {
  await todo.say("add a task to buy a tent");
  await page.getByRole("button", { name: "New chat" }).click();
  await expect(todo.ownMessages).toHaveCount(0);
  await todo.say("add a task to fix the bike");

  await page.getByRole("button", { name: "Chat history" }).click();
  const rows = todo.history.getByRole("listitem");
  await expect(rows).toHaveCount(2);
  await rows
    .filter({ hasText: "tent" })
    .getByRole("button", { name: /^Rename/ })
    .click();
  await todo.history.getByRole("textbox", { name: "New title" }).fill("Holidays");
  await todo.history.getByRole("button", { name: "Save" }).click();
  await rows
    .filter({ hasText: "Holidays" })
    .getByRole("button", { name: /^Holidays/ })
    .click();
  await expect(todo.ownMessages).toHaveText(["add a task to buy a tent"]);
  await expect(page.getByRole("heading", { name: "Holidays" })).toBeVisible();

  await page.getByRole("button", { name: "Chat history" }).click();
  await rows
    .filter({ hasText: "bike" })
    .getByRole("button", { name: /^Delete/ })
    .click();
  await todo.history.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(rows).toHaveCount(1);
  // A conversation goes, the tasks that came from it stay.
  await expect(todo.checkbox("Fix the bike")).toBeVisible();
});
