"use client";

import { type FormEvent, useRef, useState } from "react";
import { PlusIcon } from "@/components/icons";
import { MAX_TITLE_LENGTH, type TaskDraft } from "@/lib/tasks/task";
import styles from "./task-panel.module.css";

type AddTaskProps = Readonly<{
  /** Returns whether the task was taken. */
  onAdd: (draft: TaskDraft) => Promise<boolean>;
}>;

/** A line for a new task with an optional day. It empties at once, for the next one. */
export function AddTask({ onAdd }: AddTaskProps) {
  const [title, setTitle] = useState("");
  const [date, setDate] = useState("");
  const titleRef = useRef<HTMLInputElement>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wanted = title.trim();
    titleRef.current?.focus();
    if (wanted === "") return;
    setTitle("");
    setDate("");
    const isTaken = await onAdd(date === "" ? { title: wanted } : { title: wanted, due: date });
    // Nothing typed is lost, unless the next task is being typed already.
    if (!isTaken) setTitle((current) => (current === "" ? wanted : current));
  };

  return (
    <form className={styles.add} onSubmit={(event) => void submit(event)}>
      <label className={styles.addTitle}>
        <span className="visually-hidden">New task</span>
        <input
          ref={titleRef}
          value={title}
          placeholder="Add a task"
          maxLength={MAX_TITLE_LENGTH}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <label className={styles.addDate} title="Due date" data-empty={date === "" || undefined}>
        <span className="visually-hidden">Due date, optional</span>
        <input type="date" value={date} onChange={(event) => setDate(event.target.value)} />
      </label>
      <button type="submit" className={styles.addButton} aria-label="Add task" title="Add task">
        <PlusIcon />
      </button>
    </form>
  );
}
