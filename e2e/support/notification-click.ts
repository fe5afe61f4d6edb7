import type { Page, Worker } from "@playwright/test";

/** What a notification holds for the service worker. */
export type NotificationData = Readonly<{
  backendUrl: string;
  userId: string;
  reminderId: number;
  taskId: number;
}>;

/** The page's service worker, once it runs. */
export async function findServiceWorker(page: Page): Promise<Worker> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const [worker] = page.context().serviceWorkers();
  return worker ?? page.context().waitForEvent("serviceworker");
}

/** The notifications that the system shows, as the service worker made them. */
export function listNotifications(
  worker: Worker,
): Promise<{ title: string; actions: string[]; data: NotificationData }[]> {
  // The types of this file are those of a page; the function runs in the worker, which has a registration.
  return worker.evaluate(async () => {
    const { registration } = globalThis as unknown as { registration: ServiceWorkerRegistration };
    return (await registration.getNotifications()).map((notification) => ({
      title: notification.title,
      actions: (
        notification as Notification & Readonly<{ actions: readonly { action: string }[] }>
      ).actions.map(({ action }) => action),
      data: notification.data,
    }));
  });
}

/**
 * A click on the only notification, or on one of its buttons, as the service worker meets it; ends when the worker's
 * answer to it does. Returns what the worker brought to the front: "tab" for one that was open, or the new one's address.
 *
 * No tool can click on the system's own list. The event here is a script's, which differs in two ways: it may not
 * prolong the worker's life, and it allows no window to be opened or focused; both are noted instead.
 */
export function clickNotification(worker: Worker, action: "" | "done" | "snooze"): Promise<string[]> {
  return worker.evaluate(async (chosen) => {
    type Scope = EventTarget &
      Readonly<{
        registration: ServiceWorkerRegistration;
        clients: { openWindow: (url: string) => Promise<null> };
        WindowClient: { prototype: { focus: () => Promise<void> } };
        NotificationEvent: new (
          type: string,
          init: { notification: Notification | undefined; action: string },
        ) => Event;
      }>;
    const scope = globalThis as unknown as Scope;
    const shown: string[] = [];
    scope.clients.openWindow = async (url) => {
      shown.push(url);
      return null;
    };
    scope.WindowClient.prototype.focus = async () => {
      shown.push("tab");
    };
    const [notification] = await scope.registration.getNotifications();
    const event = new scope.NotificationEvent("notificationclick", { notification, action: chosen });
    const work: Promise<unknown>[] = [];
    Object.defineProperty(event, "waitUntil", { value: (one: Promise<unknown>) => work.push(one) });
    scope.dispatchEvent(event);
    if (work.length === 0) throw new Error("The worker does not wait for what it does; it could be ended.");
    await Promise.all(work);
    return shown;
  }, action);
}
