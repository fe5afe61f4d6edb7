"use client";

import { type FormEvent, type KeyboardEvent, useEffect, useRef } from "react";
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
    <form className={styles.form} aria-label={`Edit ${taskTitle}`} onSubmit={save} onKeyDown={leaveOnEscape}>
      <label className="field">
        <span>Title</span>
        <input
          ref={titleRef}
          name="title"
          defaultValue={fields.title}
          required
          maxLength={MAX_TITLE_LENGTH}
        />
      </label>
      <label className="field">
        <span>Notes</span>
        <textarea name="notes" rows={2} defaultValue={fields.notes} maxLength={MAX_NOTES_LENGTH} />
      </label>
      <div className={styles.pair}>
        <label className="field">
          <span>Date</span>
          <input name="date" type="date" defaultValue={fields.date} />
        </label>
        <label className="field">
          <span>Time</span>
          <input name="time" type="time" defaultValue={fields.time} />
        </label>
      </div>
      <div className={styles.pair}>
        <label className="field">
          <span>Repeat</span>
          <select name="recurrence" defaultValue={fields.recurrence}>
            <option value="">Never</option>
            {isOwnRule && <option value={fields.recurrence}>{describeRecurrence(fields.recurrence)}</option>}
            {RECURRENCE_CHOICES.map((rule) => (
              <option key={rule} value={rule}>
                {describeRecurrence(rule)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>Priority</span>
          <select name="priority" defaultValue={fields.priority}>
            <option value="">None</option>
            {PRIORITIES.map((priority) => (
              <option key={priority} value={priority}>
                {priority}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label className="field">
        <span>Tags</span>
        <input name="tags" defaultValue={fields.tags} placeholder="home, errands" maxLength={500} />
      </label>
      <div className={styles.buttons}>
        <button type="submit" className="button button-primary button-small">
          Save
        </button>
        <button type="button" className="button button-small" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
