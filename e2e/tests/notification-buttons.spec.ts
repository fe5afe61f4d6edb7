import type { Page, Worker } from "@playwright/test";
import {
  clickNotification,
  findServiceWorker,
  listNotifications,
  type NotificationData,
} from "../support/notification-click";
import { expect, test } from "../support/test";
import { TodoPage } from "../support/todo-page";

const SNOOZE_MS = 10 * 60_000;

/**
 * A task that fell due, and that the page says it has shown. Nothing asks for the notifications meanwhile: Chromium drops
 * one that is being shown while they are listed.
 */
async function missAndNotify(todo: TodoPage, title: string): Promise<void> {
  // A question to the backend that got lost is asked again after half a minute.
  const shown = todo.page.waitForResponse(/\/reminders\/\d+\/shown$/, { timeout: 40_000 });
  await todo.missTask(title);
  await shown;
}

/** A guest whom the system has just reminded of a task. */
async function remind(todo: TodoPage): Promise<{ worker: Worker; data: NotificationData }> {
  await todo.page.context().grantPermissions(["notifications"]);
  await todo.startAsGuest();
  const worker = await findServiceWorker(todo.page);
  await missAndNotify(todo, "Call Bob");
  const [notification] = await listNotifications(worker);
  if (notification === undefined) throw new Error("There is no notification.");
  expect(notification).toMatchObject({ title: "Call Bob", actions: ["done", "snooze"] });
  return { worker, data: notification.data };
}

/** Asks the backend itself, as the person would whose notification it was. */
async function read(page: Page, { backendUrl, userId }: NotificationData, path: string): Promise<unknown> {
  const { token } = await (await page.request.get("/api/auth/token")).json();
  const answer = await page.request.get(`${backendUrl}/api/${userId}${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(answer.status()).toBe(200);
  return answer.json();
}

test("“Done” in a notification completes the task, while no tab is open", async ({ todo, page, context }) => {
  const { worker, data } = await remind(todo);
  // A browser without any page would end; this one is not of the product.
  const elsewhere = await context.newPage();
  await page.close();
  expect(await clickNotification(worker, "done")).toEqual([]);

  expect(await read(elsewhere, data, `/tasks/${data.taskId}`)).toMatchObject({
    title: "Call Bob",
    completed: true,
  });
  expect(await read(elsewhere, data, "/reminders")).toEqual([]);
  expect(await listNotifications(worker)).toEqual([]);
  const again = new TodoPage(elsewhere);
  await elsewhere.goto("/");
  await again.unfoldDone();
  await expect(again.group("Done").getByRole("listitem")).toHaveText(/Call Bob/);
});

test("“In 10 minutes” in a notification puts the reminder off, and open tabs follow", async ({
  todo,
  page,
}) => {
  const { worker, data } = await remind(todo);
  const reminders = page.getByRole("region", { name: "Reminders" }).getByRole("listitem");
  await expect(reminders).toHaveText(/Call Bob/);
  const before = Date.now();
  expect(await clickNotification(worker, "snooze")).toEqual([]);
  const after = Date.now();

  const answer = await read(page, data, "/reminders");
  expect(answer).toEqual([
    expect.objectContaining({ id: data.reminderId, snoozed_until: expect.any(String) }),
  ]);
  const [{ snoozed_until: until }] = answer as [{ snoozed_until: string }];
  // The backend's clock may tell whole seconds.
  expect(Date.parse(until)).toBeGreaterThan(before + SNOOZE_MS - 2_000);
  expect(Date.parse(until)).toBeLessThan(after + SNOOZE_MS + 2_000);
  expect(await read(page, data, `/tasks/${data.taskId}`)).toMatchObject({ completed: false });
  await expect(reminders).toHaveCount(0);
  await expect(todo.group("Overdue").getByRole("listitem")).toHaveText(/Call Bob/);
});

test("a click beside the buttons shows the page: a tab that is open, or a new one", async ({
  todo,
  page,
  context,
}) => {
  const { worker, data } = await remind(todo);
  expect(await clickNotification(worker, "")).toEqual(["tab"]);
  expect(await listNotifications(worker)).toEqual([]);
  expect(await read(page, data, "/reminders")).toEqual([
    expect.objectContaining({ id: data.reminderId, snoozed_until: null }),
  ]);

  await missAndNotify(todo, "Take the pills");
  expect((await listNotifications(worker)).map(({ title }) => title)).toEqual(["Take the pills"]);
  await context.newPage();
  await page.close();
  expect(await clickNotification(worker, "")).toEqual(["/"]);
});

test("where a button cannot do its work, the page opens instead, and nothing is changed", async ({
  todo,
  page,
  context,
  watch,
}) => {
  // The refusals are part of the test.
  watch.expect(/status of 401/);
  const { worker, data } = await remind(todo);
  const cookies = await context.cookies();
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, value: "over" })));
  expect(await clickNotification(worker, "done")).toEqual(["tab"]);
  await context.addCookies(cookies);
  expect(await read(page, data, `/tasks/${data.taskId}`)).toMatchObject({ completed: false });
  expect(await read(page, data, "/reminders")).toEqual([
    expect.objectContaining({ id: data.reminderId, snoozed_until: null }),
  ]);
});
