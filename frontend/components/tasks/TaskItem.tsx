"use client";

import { useEffect, useRef, useState } from "react";
import { type TaskFields, toFields, toPatch } from "@/lib/tasks/form";
import type { TaskStore } from "@/lib/tasks/store";
import type { Task } from "@/lib/tasks/task";
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
  const editRef = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const isEditing = editing !== null;

  useEffect(() => {
    if (wasEditing.current && !isEditing) editRef.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  const save = async ({ original }: Editing, fields: TaskFields): Promise<void> => {
    const patch = toPatch(original, fields, new Date());
    setEditing(null);
    if (Object.keys(patch).length === 0) return;
    const isTaken = await store.update(original.id, patch);
    // Refused: the form comes back with everything that was typed.
    if (!isTaken) setEditing((current) => current ?? { original, fields });
  };

  return (
    <li className={styles.item}>
      {editing !== null ? (
        <TaskEditor
          taskTitle={editing.original.title}
          fields={editing.fields}
          onCancel={() => setEditing(null)}
          onSave={(fields) => void save(editing, fields)}
        />
      ) : (
        <TaskRow
          task={task}
          now={now}
          editRef={editRef}
          onToggle={(completed) => void store.setCompleted(task.id, completed)}
          onEdit={() => setEditing({ original: task, fields: toFields(task) })}
          onRemove={() => onRemove(task.id)}
        />
      )}
    </li>
  );
}
