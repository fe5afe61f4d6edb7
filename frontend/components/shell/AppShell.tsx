"use client";

import { useCallback, useState, useSyncExternalStore } from "react";
import { ChatPanel } from "@/components/chat/ChatPanel";
import { TaskPanel } from "@/components/tasks/TaskPanel";
import { useRefreshOnReturn } from "@/components/tasks/useRefreshOnReturn";
import { connectBackend } from "@/lib/api/connect";
import type { Viewer } from "@/lib/auth/viewer";
import { TasksApi } from "@/lib/tasks/api";
import { TaskStore } from "@/lib/tasks/store";
import { AppHeader } from "./AppHeader";
import styles from "./shell.module.css";
import { type TabKey, Tabs } from "./Tabs";

type AppShellProps = Readonly<{ viewer: Viewer; backendUrl: string; domainKey: string | null }>;

function connect(backendUrl: string, userId: string) {
  const { backendFetch, backend } = connectBackend(backendUrl, userId);
  return {
    backendFetch,
    store: new TaskStore(new TasksApi(backend)),
  };
}

/** The application: chat and tasks side by side, or one at a time on a small screen. */
export function AppShell({ viewer, backendUrl, domainKey }: AppShellProps) {
  const [{ backendFetch, store }] = useState(() => connect(backendUrl, viewer.id));
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState);
  const [tab, setTab] = useState<TabKey>("chat");
  useRefreshOnReturn(store);

  const onTasksChanged = useCallback(() => void store.refreshAfterChat(), [store]);
  const openCount =
    state.list.kind === "ready" ? state.list.tasks.filter((task) => !task.completed).length : null;
  const firstName = viewer.isGuest ? null : (viewer.name.trim().split(/\s+/)[0] ?? null);

  return (
    <div className={styles.shell}>
      <AppHeader viewer={viewer} />
      <main className={styles.main} data-tab={tab}>
        <h1 className="visually-hidden">Your list</h1>
        <Tabs selected={tab} openCount={openCount} onSelect={setTab} />
        <section id="chat-panel" className={styles.chat} aria-label="Chat">
          <ChatPanel
            backendUrl={backendUrl}
            domainKey={domainKey}
            userId={viewer.id}
            firstName={firstName === "" ? null : firstName}
            backendFetch={backendFetch}
            onTasksChanged={onTasksChanged}
          />
        </section>
        <section id="tasks-panel" className={styles.tasks} aria-label="Tasks">
          <TaskPanel store={store} state={state} />
        </section>
      </main>
    </div>
  );
}
