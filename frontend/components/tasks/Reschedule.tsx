"use client";

import { type FormEvent, type KeyboardEvent, useEffect, useRef } from "react";
import { useTexts } from "@/components/messages/MessagesProvider";
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
  const { t } = useTexts();
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
      <legend className="visually-hidden">{t("app.anotherDay", { title: task.title })}</legend>
      {listQuickDays(now, weekStart).map(({ name, date }, index) => (
        <button
          key={name}
          ref={index === 0 ? firstRef : undefined}
          type="button"
          className="button button-small"
          onClick={() => move(date)}
        >
          {t(`app.${name}`)}
        </button>
      ))}
      <form className={styles.pick} onSubmit={pick}>
        <label>
          <span className="visually-hidden">{t("app.pickDate")}</span>
          <input type="date" name="date" required />
        </label>
        <button type="submit" className="button button-small">
          {t("app.move")}
        </button>
      </form>
      {task.due !== null && (
        <button type="button" className="button button-small" onClick={() => move("")}>
          {t("app.someday")}
        </button>
      )}
      <button type="button" className="button button-small button-quiet" onClick={onCancel}>
        {t("common.cancel")}
      </button>
    </fieldset>
  );
}
