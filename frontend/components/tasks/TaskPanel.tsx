"use client";

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { KeyboardIcon } from "@/components/icons";
import { useTexts } from "@/components/messages/MessagesProvider";
import type { TextMemory } from "@/lib/account/text-memory";
import { listTags, NO_FILTER } from "@/lib/tasks/filter";
import type { TaskState, TaskStore } from "@/lib/tasks/store";
import type { TaskDraft } from "@/lib/tasks/task";
import { AddTask } from "./AddTask";
import { KeysDialog } from "./KeysDialog";
import { SearchBar } from "./SearchBar";
import { TaskList } from "./TaskList";
import { TaskNotice } from "./TaskNotice";
import styles from "./task-panel.module.css";
import { useNow } from "./useNow";
import { usePanelKeys } from "./usePanelKeys";

type TaskPanelProps = Readonly<{
  store: TaskStore;
  state: TaskState;
  /** Keeps what is typed for a new task. */
  draft: TextMemory;
  /** A key leads here; on a small screen the panel must come in sight. */
  onReach: () => void;
  /** Shown above the list. */
  offer: ReactNode;
}>;

/** While somebody types, the backend is not asked for every letter. */
const SEARCH_PAUSE_MS = 250;

/** The list beside the chat; it does everything by hand that the chat does in words. */
export function TaskPanel({ store, state, draft, onReach, offer }: TaskPanelProps) {
  const { t } = useTexts();
  const [filter, setFilter] = useState(NO_FILTER);
  const now = useNow();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  const newTaskRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const keysRef = useRef<HTMLDialogElement>(null);
  const { list, notice } = state;
  const tags = useMemo(() => (list.kind === "ready" ? listTags(list.tasks) : []), [list]);

  useEffect(() => {
    const timer = setTimeout(() => void store.filter(filter), SEARCH_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [store, filter]);

  usePanelKeys({
    listRef,
    onReach,
    onSearch: () => searchRef.current?.focus(),
    onNew: () => newTaskRef.current?.focus(),
    onHelp: () => keysRef.current?.showModal(),
  });

  const add = useCallback((task: TaskDraft) => store.add(task), [store]);
  const remove = (id: number): void => {
    // What has the focus goes away with its row; without this the focus would fall to the page's top.
    headingRef.current?.focus();
    void store.remove(id);
  };

  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2 ref={headingRef} tabIndex={-1}>
          {t("app.tasks")}
        </h2>
        <button
          type="button"
          className={`icon-button ${styles.keys}`}
          aria-label={t("app.keys")}
          title={t("app.keys")}
          onClick={() => keysRef.current?.showModal()}
        >
          <KeyboardIcon />
        </button>
        <SearchBar filter={filter} tags={tags} searchRef={searchRef} onChange={setFilter} />
      </div>
      <AddTask titleRef={newTaskRef} draft={draft} onAdd={add} />
      {offer}
      <div ref={listRef} className={styles.scroll} data-task-list="">
        <TaskList list={list} filter={filter} now={now} store={store} onRemove={remove} />
      </div>
      <TaskNotice notice={notice} onUndo={() => void store.undo()} onDismiss={store.dismissNotice} />
      <KeysDialog dialogRef={keysRef} />
    </div>
  );
}
