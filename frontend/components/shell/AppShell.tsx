"use client";

import { Suspense, useCallback, useState } from "react";
import { flushSync } from "react-dom";
import { useTexts } from "@/components/messages/MessagesProvider";
import { OfflineBanner } from "@/components/offline/OfflineBanner";
import { useServiceWorker } from "@/components/offline/useServiceWorker";
import { ReminderList } from "@/components/reminders/ReminderList";
import { useRefreshOnReturn } from "@/components/tasks/useRefreshOnReturn";
import type { Viewer } from "@/lib/auth/viewer";
import { AppHeader } from "./AppHeader";
import { ChatArea } from "./ChatArea";
import styles from "./shell.module.css";
import { type TabKey, Tabs } from "./Tabs";
import { TaskArea } from "./TaskArea";
import { useApplication } from "./useApplication";

type AppShellProps = Readonly<{ viewer: Viewer; backendUrl: string; domainKey: string | null }>;

/**
 * The application: chat and tasks side by side, or one at a time on a small screen. Each part looks at the stores by
 * itself, so that a change to the tasks does not draw the chat anew; and each comes to life by itself (that is what
 * Suspense does here), so that the first click need not wait for all.
 */
export function AppShell({ viewer, backendUrl, domainKey }: AppShellProps) {
  const { t } = useTexts();
  const application = useApplication(backendUrl, viewer.id);
  const [tab, setTab] = useState<TabKey>("chat");
  useRefreshOnReturn(application.tasks);
  useServiceWorker();
  // At once: what is to get the focus must be in sight first.
  const showTasks = useCallback(() => flushSync(() => setTab("tasks")), []);

  return (
    <div className={styles.shell}>
      <AppHeader viewer={viewer} />
      <OfflineBanner />
      <ReminderList store={application.reminders} watch={application.reminderWatch} />
      <main className={styles.main} data-tab={tab}>
        <h1 className="visually-hidden">{t("app.title")}</h1>
        <Tabs selected={tab} tasks={application.tasks} onSelect={setTab} />
        <section id="chat-panel" className={styles.chat} aria-label={t("app.chat")}>
          <Suspense>
            <ChatArea
              application={application}
              viewer={viewer}
              backendUrl={backendUrl}
              domainKey={domainKey}
            />
          </Suspense>
        </section>
        <section id="tasks-panel" className={styles.tasks} aria-label={t("app.tasks")}>
          <Suspense>
            <TaskArea application={application} onReach={showTasks} />
          </Suspense>
        </section>
      </main>
    </div>
  );
}
