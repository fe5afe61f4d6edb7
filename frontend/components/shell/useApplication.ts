"use client";

import { useEffect, useState } from "react";
import { useTexts } from "@/components/messages/MessagesProvider";
import { TextMemory } from "@/lib/account/text-memory";
import type { Topic } from "@/lib/live/event-stream";
import type { Texts } from "@/lib/messages/texts";
import { connectWithPreferences } from "@/lib/preferences/connect";
import { RemindersApi } from "@/lib/reminders/api";
import { readNotificationState, showReminder } from "@/lib/reminders/notifications";
import { RemindersStore } from "@/lib/reminders/store";
import { ReminderWatch } from "@/lib/reminders/watch";
import { TasksApi } from "@/lib/tasks/api";
import { TaskStore } from "@/lib/tasks/store";
import { useLive } from "./useLive";

function isVisible(): boolean {
  return document.visibilityState === "visible";
}

function createStores(backendUrl: string, userId: string) {
  const { backendFetch, backend, preferences } = connectWithPreferences(backendUrl, userId);
  const tasksApi = new TasksApi(backend);
  const tasks = new TaskStore(tasksApi);
  /** What notifications say; null until the page is drawn. */
  const spoken: { texts: Texts | null } = { texts: null };
  const remindersApi = new RemindersApi(backend);
  const reminders = new RemindersStore(remindersApi, (taskId) => tasks.setCompleted(taskId, true));
  return {
    backendFetch,
    backend,
    tasksApi,
    tasks,
    preferences,
    reminders,
    spoken,
    /** Notifies by the system where that is allowed, or by the page itself while somebody can see it. */
    reminderWatch: new ReminderWatch({
      api: remindersApi,
      canShow: () => isVisible() || readNotificationState() === "granted",
      show: async (reminder) => {
        const isShown =
          spoken.texts !== null && (await showReminder(reminder, { backendUrl, userId }, spoken.texts));
        return isShown || isVisible();
      },
      onDue: () => void reminders.refresh(),
    }),
    newTask: new TextMemory("new-task", userId),
  };
}

export type Application = ReturnType<typeof createStores>;

/** What the page holds of one user, kept fresh by the backend's news. */
export function useApplication(backendUrl: string, userId: string): Application {
  const [stores] = useState(() => createStores(backendUrl, userId));
  const texts = useTexts();
  useEffect(() => {
    stores.spoken.texts = texts;
  }, [stores, texts]);
  useLive(stores.backend, (message) => {
    const isNews = (topic: Topic): boolean => message.kind === "ready" || message.what.includes(topic);
    if (isNews("tasks")) void stores.tasks.followChanges();
    // A reminder goes with its task, when that is done or moved.
    const isReminding = stores.reminders.getState().open.length > 0;
    if (isNews("reminders") || (isNews("tasks") && isReminding)) void stores.reminders.refresh();
    // A task that was added or moved may be the next to remind of.
    if (isNews("reminders") || isNews("tasks")) void stores.reminderWatch.check();
    if (isNews("settings")) void stores.preferences.refresh();
  });
  return stores;
}
