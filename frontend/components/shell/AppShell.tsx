"use client";

import { useCallback, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { ChatPanel } from "@/components/chat/ChatPanel";
import { OfflineBanner } from "@/components/offline/OfflineBanner";
import { useServiceWorker } from "@/components/offline/useServiceWorker";
import { TaskPanel } from "@/components/tasks/TaskPanel";
import { useRefreshOnReturn } from "@/components/tasks/useRefreshOnReturn";
import type { Viewer } from "@/lib/auth/viewer";
import { AppHeader } from "./AppHeader";
import styles from "./shell.module.css";
import { type TabKey, Tabs } from "./Tabs";
import { useApplication } from "./useApplication";

type AppShellProps = Readonly<{ viewer: Viewer; backendUrl: string; domainKey: string | null }>;

/** The application: chat and tasks side by side, or one at a time on a small screen. */
export function AppShell({ viewer, backendUrl, domainKey }: AppShellProps) {
  const application = useApplication(backendUrl, viewer.id);
  const { tasks } = application;
  const state = useSyncExternalStore(tasks.subscribe, tasks.getState, tasks.getState);
  const [tab, setTab] = useState<TabKey>("chat");
  useRefreshOnReturn(tasks);
  useServiceWorker();

  const onTasksChanged = useCallback(() => void tasks.refreshAfterChat(), [tasks]);
  const openCount =
    state.list.kind === "ready" ? state.list.tasks.filter((task) => !task.completed).length : null;
  const firstName = viewer.isGuest ? null : (viewer.name.trim().split(/\s+/)[0] ?? null);

  return (
    <div className={styles.shell}>
      <AppHeader viewer={viewer} />
      <OfflineBanner />
      <main className={styles.main} data-tab={tab}>
        <h1 className="visually-hidden">Your list</h1>
        <Tabs selected={tab} openCount={openCount} onSelect={setTab} />
        <section id="chat-panel" className={styles.chat} aria-label="Chat">
          <ChatPanel
            backendUrl={backendUrl}
            domainKey={domainKey}
            userId={viewer.id}
            firstName={firstName === "" ? null : firstName}
            language={null}
            backendFetch={application.backendFetch}
            onTasksChanged={onTasksChanged}
          />
        </section>
        <section id="tasks-panel" className={styles.tasks} aria-label="Tasks">
          <TaskPanel
            store={tasks}
            state={state}
            draft={application.newTask}
            onReach={() => flushSync(() => setTab("tasks"))}
          />
        </section>
      </main>
    </div>
  );
}
