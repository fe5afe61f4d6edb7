import type { Texts } from "@/lib/messages/texts";
import { describeDue } from "@/lib/tasks/due";
import type { Reminder } from "./reminder";

/** "unsupported": this browser has none, such as on plain http. */
export type NotificationState = NotificationPermission | "unsupported";

const ICON = "/icons/icon-192.png";
/** For another tab's work on the notifications. */
const LONGEST_WAIT_MS = 5_000;

export function readNotificationState(): NotificationState {
  return "Notification" in window ? Notification.permission : "unsupported";
}

/** Asks the person. Only after a click of theirs: browsers refuse it otherwise, and rightly. */
export async function requestNotifications(): Promise<NotificationState> {
  return "Notification" in window ? Notification.requestPermission() : "unsupported";
}

/** Where the service worker sends the answer to a reminder's button. */
export type NotificationTarget = Readonly<{ backendUrl: string; userId: string }>;

/** Shows a reminder as a notification of the system. Returns whether that was possible. */
export async function showReminder(
  reminder: Reminder,
  target: NotificationTarget,
  { locale, t }: Texts,
): Promise<boolean> {
  return show(reminder.title, {
    body: describeDue(reminder.due, null, new Date(), locale),
    // The same reminder replaces itself, whichever tab shows it.
    tag: `todo-reminder-${reminder.id}`,
    data: { ...target, reminderId: reminder.id, taskId: reminder.task_id, shownAt: Date.now() },
    actions: [
      { action: "done", title: t("app.done") },
      { action: "snooze", title: t("app.inTenMinutes") },
    ],
  });
}

/** Returns whether the system took it. */
export async function showTestNotification({ t }: Texts): Promise<boolean> {
  return show(t("settings.testTitle"), { body: t("settings.testText"), tag: "todo-test" });
}

/** Absent on plain http (except localhost) and in some private windows. */
async function findWorker(): Promise<ServiceWorkerRegistration | undefined> {
  return "serviceWorker" in navigator ? navigator.serviceWorker.getRegistration() : undefined;
}

/**
 * Works on the system's notifications while no other tab does: a browser that lists them while one is being shown can
 * take the new one for closed, and drops it.
 */
function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(
    "todo-notifications",
    { signal: AbortSignal.timeout(LONGEST_WAIT_MS) },
    work,
  );
}

type Options = NotificationOptions & Readonly<{ actions?: readonly object[] }>;

async function show(title: string, options: Options): Promise<boolean> {
  if (readNotificationState() !== "granted") return false;
  const shown = { icon: ICON, badge: ICON, ...options };
  try {
    // Only a service worker's notification may have buttons, and on Android only it may be shown at all.
    const worker = await findWorker();
    if (worker?.active) await alone(() => worker.showNotification(title, shown));
    else {
      const { actions: _actions, ...plain } = shown;
      const notification = new Notification(title, plain);
      notification.onclick = () => {
        window.focus();
        notification.close();
      };
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes the notifications away of reminders that are answered to, here or elsewhere. Never throws.
 *
 * openIds: the reminders of a list that was asked for at askedAt, in milliseconds since 1970; it knows nothing of a
 * notification that was shown after that.
 */
export async function closeAnswered(openIds: ReadonlySet<number>, askedAt: number): Promise<void> {
  try {
    const worker = await findWorker();
    if (worker === undefined) return;
    await alone(async () => {
      for (const notification of await worker.getNotifications()) {
        const id = /^todo-reminder-(\d+)$/.exec(notification.tag)?.[1];
        if (id === undefined || openIds.has(Number(id))) continue;
        // One of an earlier version says nothing of when.
        if ((notification.data.shownAt ?? 0) < askedAt) notification.close();
      }
    });
  } catch {
    // Where notifications are not to be had, none are to be closed.
  }
}
