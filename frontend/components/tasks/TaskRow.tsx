"use client";

import type { RefObject } from "react";
import { CalendarIcon, DeleteIcon, EditIcon, RepeatIcon } from "@/components/icons";
import { useTexts } from "@/components/messages/MessagesProvider";
import { describeDue } from "@/lib/tasks/due";
import { isOverdue } from "@/lib/tasks/groups";
import { describeRecurrence } from "@/lib/tasks/recurrence";
import type { Task } from "@/lib/tasks/task";
import styles from "./task-row.module.css";

type TaskRowProps = Readonly<{
  task: Task;
  now: Date;
  /** Gets the focus back when the editor closes. */
  checkRef: RefObject<HTMLInputElement | null>;
  onToggle: (completed: boolean) => void;
  onEdit: () => void;
  onReschedule: () => void;
  onRemove: () => void;
}>;

function TaskDetails({ task, now }: Readonly<{ task: Task; now: Date }>) {
  const texts = useTexts();
  const { t, locale } = texts;
  return (
    <div className={styles.details}>
      {task.due !== null && (
        <span className={isOverdue(task, now) ? styles.overdue : styles.due}>
          <CalendarIcon />
          {describeDue(task.due, task.due_end, now, locale)}
        </span>
      )}
      {task.recurrence !== null && (
        <span>
          <RepeatIcon />
          {describeRecurrence(task.recurrence, texts)}
        </span>
      )}
      {task.priority !== null && (
        <span className={styles.priority} data-priority={task.priority}>
          {t(`app.${task.priority}Priority`)}
        </span>
      )}
      {task.tags.map((tag) => (
        <span key={tag} className={styles.tag}>
          #{tag}
        </span>
      ))}
    </div>
  );
}

/** A task to read, tick, move, open or delete. */
export function TaskRow({ task, now, checkRef, onToggle, onEdit, onReschedule, onRemove }: TaskRowProps) {
  const { t } = useTexts();
  // A task on its way to the backend has no number there yet, so nothing can be done with it.
  const isSaving = task.id < 0;
  return (
    <div
      className={styles.row}
      data-saving={isSaving || undefined}
      data-completed={task.completed || undefined}
    >
      <input
        ref={checkRef}
        id={`task-${task.id}`}
        type="checkbox"
        className={styles.check}
        checked={task.completed}
        disabled={isSaving}
        aria-label={t("app.doneTask", { title: task.title })}
        onChange={(event) => onToggle(event.target.checked)}
      />
      <div className={styles.text}>
        <p className={styles.title}>{task.title}</p>
        {task.description !== null && <p className={styles.notes}>{task.description}</p>}
        <TaskDetails task={task} now={now} />
      </div>
      <div className={styles.buttons}>
        <button
          type="button"
          className="icon-button"
          disabled={isSaving}
          aria-label={t("app.rescheduleTask", { title: task.title })}
          title={t("app.reschedule")}
          onClick={onReschedule}
        >
          <CalendarIcon />
        </button>
        <button
          type="button"
          className="icon-button"
          disabled={isSaving}
          aria-label={t("app.editTask", { title: task.title })}
          title={t("app.edit")}
          onClick={onEdit}
        >
          <EditIcon />
        </button>
        <button
          type="button"
          className="icon-button"
          disabled={isSaving}
          aria-label={t("app.deleteTask", { title: task.title })}
          title={t("app.delete")}
          onClick={onRemove}
        >
          <DeleteIcon />
        </button>
      </div>
    </div>
  );
}
