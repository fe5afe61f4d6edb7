"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { type TaskFields, toFields, toPatch } from "@/lib/tasks/form";
import type { TaskStore } from "@/lib/tasks/store";
import type { Task, TaskPatch } from "@/lib/tasks/task";
import { areKeysOn, keepFocusInList } from "./keys";
import { Reschedule } from "./Reschedule";
import { TaskEditor } from "./TaskEditor";
import { TaskRow } from "./TaskRow";
import styles from "./task-group.module.css";

type TaskItemProps = Readonly<{ task: Task; now: Date; store: TaskStore; onRemove: (id: number) => void }>;

/**
 * What is being edited: the task as it was when the form opened, since the list may be read anew meanwhile and only the
 * person's own changes are to be sent; and the fields to begin with.
 */
type Editing = Readonly<{ original: Task; fields: TaskFields }>;

/** One task: a row to read, or a form in its place to change it. */
export function TaskItem({ task, now, store, onRemove }: TaskItemProps) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [isMoving, setMoving] = useState(false);
  const itemRef = useRef<HTMLLIElement>(null);
  const checkRef = useRef<HTMLInputElement>(null);
  const wasOpen = useRef(false);
  const isOpen = editing !== null || isMoving;

  useEffect(() => {
    if (wasOpen.current && !isOpen) checkRef.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const keepFocus = (): void => {
    if (itemRef.current !== null) keepFocusInList(itemRef.current);
  };

  const edit = (): void => {
    setMoving(false);
    setEditing({ original: task, fields: toFields(task) });
  };

  const save = async ({ original }: Editing, fields: TaskFields): Promise<void> => {
    const patch = toPatch(original, fields, new Date());
    setEditing(null);
    if (Object.keys(patch).length === 0) return;
    const isTaken = await store.update(original.id, patch);
    // Refused: the form comes back with everything that was typed.
    if (!isTaken) setEditing((current) => current ?? { original, fields });
  };

  const move = (patch: TaskPatch): void => {
    keepFocus();
    setMoving(false);
    if (Object.keys(patch).length > 0) void store.update(task.id, patch);
  };

  const actByKey = (event: KeyboardEvent): void => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey);
    if (event.target !== checkRef.current || task.id < 0 || !isPlain || !areKeysOn()) return;
    if (event.key === "e") edit();
    else if (event.key === "t") setMoving(true);
    else if (event.key === "Delete") onRemove(task.id);
    else return;
    event.preventDefault();
  };

  return (
    <li ref={itemRef} className={styles.item} onKeyDown={actByKey}>
      {editing !== null ? (
        <TaskEditor
          taskTitle={editing.original.title}
          fields={editing.fields}
          onCancel={() => setEditing(null)}
          onSave={(fields) => void save(editing, fields)}
        />
      ) : (
        <>
          <TaskRow
            task={task}
            now={now}
            checkRef={checkRef}
            onToggle={(completed) => {
              keepFocus();
              void store.setCompleted(task.id, completed);
            }}
            onEdit={edit}
            onReschedule={() => setMoving(!isMoving)}
            onRemove={() => onRemove(task.id)}
          />
          {isMoving && <Reschedule task={task} now={now} onMove={move} onCancel={() => setMoving(false)} />}
        </>
      )}
    </li>
  );
}
