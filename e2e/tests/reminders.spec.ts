import { expect, type Page } from "@playwright/test";
import { test } from "../support/test";
import { TodoPage } from "../support/todo-page";

/** The words for a task that falls due as soon as the clock allows: the next whole minute, or the one after it. */
function soon(): string {
  const moment = new Date(Date.now() + 65_000);
  return moment.toLocaleTimeString("en-GB", {
    timeZone: "Europe/Berlin",
    hour: "2-digit",
    minute: "2-digit",
  });
}

function reminder(page: Page, title: string) {
  return page.getByRole("region", { name: "Reminders" }).getByRole("listitem").filter({ hasText: title });
}

test("a task that fell due comes up in every tab, and an answer in one is an answer in all", async ({
  todo,
  context,
}) => {
  await todo.startAsGuest();
  const other = new TodoPage(await context.newPage());
  await other.page.goto("/");
  await other.isOpen();
  for (const title of ["Call Bob", "Take the pills", "Water the plants"]) {
    await todo.missTask(title);
    await expect(other.checkbox(title)).toBeVisible();
  }
  await expect(todo.page.getByText("and 1 more")).toBeVisible();

  await reminder(todo.page, "Water the plants")
    .getByRole("button", { name: "Done: Water the plants" })
    .click();
  await expect(todo.group("Overdue").getByRole("listitem")).toHaveCount(2);
  for (const tab of [todo, other]) {
    await expect(reminder(tab.page, "Water the plants")).toHaveCount(0);
    await expect(reminder(tab.page, "Call Bob")).toBeVisible();
  }
  await reminder(other.page, "Call Bob").getByRole("button", { name: "Snooze Call Bob" }).click();
  await reminder(other.page, "Call Bob").getByRole("button", { name: "1 hour" }).click();
  await expect(reminder(todo.page, "Call Bob")).toHaveCount(0);
  await reminder(todo.page, "Take the pills").getByRole("button", { name: "Dismiss Take the pills" }).click();
  await expect(reminder(other.page, "Take the pills")).toHaveCount(0);
  // Answered to is answered to, also on a new page; the tasks themselves are still there.
  await todo.page.reload();
  await expect(todo.group("Overdue").getByRole("listitem")).toHaveCount(2);
  await expect(todo.page.getByRole("region", { name: "Reminders" }).getByRole("listitem")).toHaveCount(0);
});

test("when a task falls due, the system notifies once, whatever the number of tabs", async ({
  todo,
  page,
  context,
}) => {
  test.setTimeout(240_000);
  await context.grantPermissions(["notifications"]);
  await todo.startAsGuest();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const tabs = [page];
  for (let number = 0; number < 2; number += 1) {
    const tab = await context.newPage();
    await tab.goto("/");
    await new TodoPage(tab).isOpen();
    tabs.push(tab);
  }
  await todo.say(`remind me to call Bob at ${soon()}`);
  for (const tab of tabs) await expect(reminder(tab, "Call Bob")).toBeVisible({ timeout: 150_000 });
  const notified = await page.evaluate(async () => {
    const worker = await navigator.serviceWorker.ready;
    return (await worker.getNotifications()).map(({ title, tag }) => [title, tag.replace(/\d+/, "N")]);
  });
  expect(notified).toEqual([["Call Bob", "todo-reminder-N"]]);

  // Answered to in the page, it leaves the system's list as well.
  await reminder(page, "Call Bob").getByRole("button", { name: "Dismiss Call Bob" }).click();
  await expect
    .poll(() =>
      page.evaluate(async () => (await (await navigator.serviceWorker.ready).getNotifications()).length),
    )
    .toBe(0);
});

test("notifications are offered once there is something to remind of, and asked for after a click only", async ({
  todo,
  page,
}) => {
  await page.addInitScript(() => {
    // The browser of a test answers by itself; this one counts how often it is asked.
    Object.defineProperty(Notification, "permission", { get: () => "default" });
    Notification.requestPermission = async () => {
      document.documentElement.dataset.asked = "yes";
      return "denied";
    };
  });
  await todo.startAsGuest();
  await todo.addTask("Knit");
  const offer = page.getByRole("button", { name: "Notify me" });
  await expect(offer).toBeHidden();
  await todo.say("remind me to call Bob tomorrow at 5pm");
  await expect(offer).toBeVisible();
  await expect(page.locator("html")).not.toHaveAttribute("data-asked");
  await offer.click();
  await expect(page.locator("html")).toHaveAttribute("data-asked", "yes");
  await expect(offer).toBeHidden();
});
