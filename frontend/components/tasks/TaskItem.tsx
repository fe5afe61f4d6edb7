"use client";

import { useEffect, useRef, useState } from "react";
import type { TaskStore } from "@/lib/tasks/store";
import type { Task } from "@/lib/tasks/task";
import { TaskEditor } from "./TaskEditor";
import { TaskRow } from "./TaskRow";
import styles from "./task-group.module.css";

type TaskItemProps = Readonly<{ task: Task; now: Date; store: TaskStore; onRemove: (id: number) => void }>;

/** One task: a row to read, or a form in its place to change it. */
export function TaskItem({ task, now, store, onRemove }: TaskItemProps) {
  const [isEditing, setEditing] = useState(false);
  const editRef = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);

  useEffect(() => {
    if (wasEditing.current && !isEditing) editRef.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  return (
    <li className={styles.item}>
      {isEditing ? (
        <TaskEditor
          task={task}
          onCancel={() => setEditing(false)}
          onSave={(patch) => {
            setEditing(false);
            if (Object.keys(patch).length > 0) void store.update(task.id, patch);
          }}
        />
      ) : (
        <TaskRow
          task={task}
          now={now}
          editRef={editRef}
          onToggle={(completed) => void store.setCompleted(task.id, completed)}
          onEdit={() => setEditing(true)}
          onRemove={() => onRemove(task.id)}
        />
      )}
    </li>
  );
}
