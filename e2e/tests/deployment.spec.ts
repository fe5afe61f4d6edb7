import { settings } from "../support/settings";
import { expect, test } from "../support/test";
import { inventAccount } from "../support/todo-page";

test("somebody signs up and does everything by chat", async ({ todo, page }) => {
  await todo.signUp({ ...inventAccount("Dora Lind"), ...settings.account });

  await todo.say("Add a task to buy groceries");
  await expect(todo.checkbox("Buy groceries")).not.toBeChecked();
  await todo.say("I need to remember to pay bills");
  await todo.say("Show me all my tasks");
  await expect(todo.widgets.last().getByRole("listitem")).toHaveText(["Buy groceries", "Pay bills"]);

  await todo.say("Mark the groceries task as complete");
  await todo.unfoldDone();
  await expect(todo.checkbox("Buy groceries")).toBeChecked();
  await todo.say("Change pay bills to 'Pay the electricity bill'");
  await expect(todo.checkbox("Pay the electricity bill")).toBeVisible();
  if (settings.picture !== null) await page.screenshot({ path: settings.picture, animations: "disabled" });

  await todo.say("Delete the electricity task");
  await expect(todo.checkbox("Pay the electricity bill")).toHaveCount(0);
});
