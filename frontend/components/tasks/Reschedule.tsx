"use client";

import { type FormEvent, type KeyboardEvent, useEffect, useRef } from "react";
import { listQuickDays, moveToDay } from "@/lib/tasks/reschedule";
import type { Task, TaskPatch } from "@/lib/tasks/task";
import styles from "./reschedule.module.css";
import { useWeekStart } from "./WeekStartContext";

type RescheduleProps = Readonly<{
  task: Task;
  now: Date;
  onMove: (patch: TaskPatch) => void;
  onCancel: () => void;
}>;

/** Another day for a task, with one click for the usual ones. Escape leaves it where it is. */
export function Reschedule({ task, now, onMove, onCancel }: RescheduleProps) {
  const firstRef = useRef<HTMLButtonElement>(null);
  const weekStart = useWeekStart();

  useEffect(() => firstRef.current?.focus(), []);

  const move = (date: string): void => onMove(moveToDay(task, date, now));
  const pick = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const date = new FormData(event.currentTarget).get("date");
    if (typeof date === "string" && date !== "") move(date);
  };
  const leaveOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onCancel();
  };

  return (
    <fieldset className={styles.days} onKeyDown={leaveOnEscape}>
      <legend className="visually-hidden">Another day for {task.title}</legend>
      {listQuickDays(now, weekStart).map(({ label, date }, index) => (
        <button
          key={label}
          ref={index === 0 ? firstRef : undefined}
          type="button"
          className="button button-small"
          onClick={() => move(date)}
        >
          {label}
        </button>
      ))}
      <form className={styles.pick} onSubmit={pick}>
        <label>
          <span className="visually-hidden">Pick a date</span>
          <input type="date" name="date" required />
        </label>
        <button type="submit" className="button button-small">
          Move
        </button>
      </form>
      {task.due !== null && (
        <button type="button" className="button button-small" onClick={() => move("")}>
          No date
        </button>
      )}
      <button type="button" className="button button-small button-quiet" onClick={onCancel}>
        Cancel
      </button>
    </fieldset>
  );
}
