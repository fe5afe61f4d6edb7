"use client";

import { useRef, useState } from "react";
import { SearchIcon } from "@/components/icons";
import type { TaskState, TaskStore } from "@/lib/tasks/store";
import { AddTask } from "./AddTask";
import { TaskList } from "./TaskList";
import { TaskNotice } from "./TaskNotice";
import styles from "./task-panel.module.css";
import { useNow } from "./useNow";

type TaskPanelProps = Readonly<{ store: TaskStore; state: TaskState }>;

/** The list beside the chat; it does everything by hand that the chat does in words. */
export function TaskPanel({ store, state }: TaskPanelProps) {
  const [search, setSearch] = useState("");
  const now = useNow();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const { list, notice } = state;

  const remove = (id: number): void => {
    // The button that has the focus goes away with its row; without this the focus would fall to the page's top.
    headingRef.current?.focus();
    void store.remove(id);
  };

  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2 ref={headingRef} tabIndex={-1}>
          Tasks
        </h2>
        <label className={styles.search}>
          <span className="visually-hidden">Search tasks</span>
          <SearchIcon />
          <input
            type="search"
            placeholder="Search"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            maxLength={200}
          />
        </label>
      </div>
      <AddTask onAdd={(draft) => store.add(draft)} />
      <div className={styles.scroll}>
        <TaskList list={list} search={search} now={now} store={store} onRemove={remove} />
      </div>
      <TaskNotice notice={notice} onUndo={() => void store.undo()} onDismiss={store.dismissNotice} />
    </div>
  );
}
