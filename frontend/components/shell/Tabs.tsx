"use client";

import { type KeyboardEvent, useSyncExternalStore } from "react";
import { useTexts } from "@/components/messages/MessagesProvider";
import type { TaskState, TaskStore } from "@/lib/tasks/store";
import styles from "./shell.module.css";

const TABS = ["chat", "tasks"] as const;

export type TabKey = (typeof TABS)[number];

type TabsProps = Readonly<{
  selected: TabKey;
  tasks: TaskStore;
  onSelect: (tab: TabKey) => void;
}>;

/** 0 also while that is unknown. */
function countOpenTasks({ list }: TaskState): number {
  return list.kind === "ready" ? list.tasks.filter((task) => !task.completed).length : 0;
}

/** The switch between chat and tasks; only small screens show it. Arrow keys move, as in every row of tabs. */
export function Tabs({ selected, tasks, onSelect }: TabsProps) {
  const { t } = useTexts();
  const openCount = useSyncExternalStore(
    tasks.subscribe,
    () => countOpenTasks(tasks.getState()),
    () => countOpenTasks(tasks.getInitialState()),
  );

  const moveByKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const other: TabKey = selected === "chat" ? "tasks" : "chat";
    onSelect(other);
    document.getElementById(`${other}-tab`)?.focus();
  };

  return (
    <div role="tablist" aria-label={t("app.view")} className={styles.tabs} onKeyDown={moveByKey}>
      {TABS.map((key) => (
        <button
          key={key}
          id={`${key}-tab`}
          type="button"
          role="tab"
          aria-selected={selected === key}
          aria-controls={`${key}-panel`}
          tabIndex={selected === key ? 0 : -1}
          className={styles.tab}
          onClick={() => onSelect(key)}
        >
          {t(`app.${key}`)}
          {key === "tasks" && openCount > 0 && <span className={styles.badge}>{openCount}</span>}
        </button>
      ))}
    </div>
  );
}
