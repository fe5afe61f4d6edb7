"use client";

import { type FormEvent, memo, type RefObject, useEffect, useState } from "react";
import { PlusIcon } from "@/components/icons";
import { useTexts } from "@/components/messages/MessagesProvider";
import type { TextMemory } from "@/lib/account/text-memory";
import { MAX_TITLE_LENGTH, type TaskDraft } from "@/lib/tasks/task";
import styles from "./task-panel.module.css";

type AddTaskProps = Readonly<{
  titleRef: RefObject<HTMLInputElement | null>;
  /** Keeps what is typed over a reload. */
  draft: TextMemory;
  /** Returns whether the task was taken. */
  onAdd: (draft: TaskDraft) => Promise<boolean>;
}>;

/** A line for a new task with an optional day. It empties at once, for the next one. */
export const AddTask = memo(function AddTask({ titleRef, draft, onAdd }: AddTaskProps) {
  const { t } = useTexts();
  const [title, setTitle] = useState("");
  const [date, setDate] = useState("");

  // Only in the browser, after the first paint: the server does not know what was typed.
  useEffect(() => setTitle((current) => current || draft.load()), [draft]);

  const write = (text: string): void => {
    setTitle(text);
    draft.save(text);
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wanted = title.trim();
    titleRef.current?.focus();
    if (wanted === "") return;
    // Kept until the task is taken: the page may be closed meanwhile.
    setTitle("");
    setDate("");
    const isTaken = await onAdd(date === "" ? { title: wanted } : { title: wanted, due: date });
    // Nothing typed is lost, unless the next task is being typed already.
    if (titleRef.current?.value !== "") return;
    write(isTaken ? "" : wanted);
  };

  return (
    <form className={styles.add} onSubmit={(event) => void submit(event)}>
      <label className={styles.addTitle}>
        <span className="visually-hidden">{t("app.newTask")}</span>
        <input
          ref={titleRef}
          value={title}
          placeholder={t("app.addPlaceholder")}
          maxLength={MAX_TITLE_LENGTH}
          onChange={(event) => write(event.target.value)}
        />
      </label>
      <label className={styles.addDate} title={t("app.dueDate")} data-empty={date === "" || undefined}>
        <span className="visually-hidden">{t("app.dueDateOptional")}</span>
        <input type="date" value={date} onChange={(event) => setDate(event.target.value)} />
      </label>
      <button
        type="submit"
        className={styles.addButton}
        aria-label={t("app.addTask")}
        title={t("app.addTask")}
      >
        <PlusIcon />
      </button>
    </form>
  );
});
