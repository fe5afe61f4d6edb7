"use client";

import { type FormEvent, type KeyboardEvent, useEffect, useRef } from "react";
import { useTexts } from "@/components/messages/MessagesProvider";
import type { TaskFields } from "@/lib/tasks/form";
import { describeRecurrence, RECURRENCE_CHOICES } from "@/lib/tasks/recurrence";
import { MAX_NOTES_LENGTH, MAX_TITLE_LENGTH, PRIORITIES } from "@/lib/tasks/task";
import styles from "./task-editor.module.css";

type TaskEditorProps = Readonly<{
  taskTitle: string;
  /** What the form holds when it opens. */
  fields: TaskFields;
  onSave: (fields: TaskFields) => void;
  onCancel: () => void;
}>;

function readField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** All that can be changed about a task. Escape leaves it as it was. */
export function TaskEditor({ taskTitle, fields, onSave, onCancel }: TaskEditorProps) {
  const texts = useTexts();
  const { t } = texts;
  const titleRef = useRef<HTMLInputElement>(null);
  const isOwnRule = fields.recurrence !== "" && !RECURRENCE_CHOICES.includes(fields.recurrence);

  useEffect(() => {
    titleRef.current?.focus();
    // Focus alone shows the first field; the whole form, its buttons too, should be in sight.
    titleRef.current?.form?.scrollIntoView({ block: "nearest" });
  }, []);

  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (readField(form, "title").trim() === "") {
      titleRef.current?.focus();
      return;
    }
    onSave({
      title: readField(form, "title"),
      // A form's text has the line ends of a letter; the tasks have those of a text file.
      notes: readField(form, "notes").replaceAll("\r\n", "\n"),
      date: readField(form, "date"),
      time: readField(form, "time"),
      recurrence: readField(form, "recurrence"),
      priority: readField(form, "priority"),
      tags: readField(form, "tags"),
    });
  };

  const leaveOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onCancel();
  };

  return (
    <form
      className={styles.form}
      aria-label={t("app.editTask", { title: taskTitle })}
      onSubmit={save}
      onKeyDown={leaveOnEscape}
    >
      <label className="field">
        <span>{t("app.fieldTitle")}</span>
        <input
          ref={titleRef}
          name="title"
          defaultValue={fields.title}
          required
          maxLength={MAX_TITLE_LENGTH}
        />
      </label>
      <label className="field">
        <span>{t("app.fieldNotes")}</span>
        <textarea name="notes" rows={2} defaultValue={fields.notes} maxLength={MAX_NOTES_LENGTH} />
      </label>
      <div className={styles.pair}>
        <label className="field">
          <span>{t("app.fieldDate")}</span>
          <input name="date" type="date" defaultValue={fields.date} />
        </label>
        <label className="field">
          <span>{t("app.fieldTime")}</span>
          <input name="time" type="time" defaultValue={fields.time} />
        </label>
      </div>
      <div className={styles.pair}>
        <label className="field">
          <span>{t("app.fieldRepeat")}</span>
          <select name="recurrence" defaultValue={fields.recurrence}>
            <option value="">{t("app.never")}</option>
            {isOwnRule && (
              <option value={fields.recurrence}>{describeRecurrence(fields.recurrence, texts)}</option>
            )}
            {RECURRENCE_CHOICES.map((rule) => (
              <option key={rule} value={rule}>
                {describeRecurrence(rule, texts)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{t("app.priority")}</span>
          <select name="priority" defaultValue={fields.priority}>
            <option value="">{t("app.none")}</option>
            {PRIORITIES.map((priority) => (
              <option key={priority} value={priority}>
                {t(`app.${priority}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label className="field">
        <span>{t("app.fieldTags")}</span>
        <input name="tags" defaultValue={fields.tags} placeholder={t("app.tagsExample")} maxLength={500} />
      </label>
      <div className={styles.buttons}>
        <button type="submit" className="button button-primary button-small">
          {t("app.save")}
        </button>
        <button type="button" className="button button-small" onClick={onCancel}>
          {t("common.cancel")}
        </button>
      </div>
    </form>
  );
}
