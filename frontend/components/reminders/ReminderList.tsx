"use client";

import { useState } from "react";
import { BellIcon, CloseIcon } from "@/components/icons";
import { useTexts } from "@/components/messages/MessagesProvider";
import { useNow } from "@/components/tasks/useNow";
import { describeProblem } from "@/lib/api/problem";
import type { Reminder } from "@/lib/reminders/reminder";
import { listSnoozes } from "@/lib/reminders/snooze";
import type { RemindersStore } from "@/lib/reminders/store";
import type { ReminderWatch } from "@/lib/reminders/watch";
import { describeDue } from "@/lib/tasks/due";
import styles from "./reminders.module.css";
import { useReminders } from "./useReminders";

type ReminderListProps = Readonly<{ store: RemindersStore; watch: ReminderWatch }>;

/** More would cover the page; the rest waits for its turn. */
const MAX_SHOWN = 2;

/** The tasks that fell due and wait for an answer, above everything else. */
export function ReminderList({ store, watch }: ReminderListProps) {
  const texts = useTexts();
  const { t } = texts;
  const { open, problem } = useReminders(store, watch);
  const shown = open.slice(0, MAX_SHOWN);
  const hidden = open.length - shown.length;
  return (
    // The region is always there and only its content changes: that is what screen readers announce.
    <section aria-label={t("app.reminders")} aria-live="polite" className={styles.region}>
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((reminder) => (
            <ReminderCard key={reminder.id} reminder={reminder} store={store} />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <p className={styles.more}>
          {t("app.more", { count: hidden })}
          <button
            type="button"
            className="link-button"
            onClick={() => open.forEach((reminder) => void store.dismiss(reminder))}
          >
            {t("app.dismissAll")}
          </button>
        </p>
      )}
      {problem !== null && <p className={styles.problem}>{describeProblem(problem, texts)}</p>}
    </section>
  );
}

type ReminderCardProps = Readonly<{ reminder: Reminder; store: RemindersStore }>;

function ReminderCard({ reminder, store }: ReminderCardProps) {
  const { t, locale } = useTexts();
  const [isSnoozing, setSnoozing] = useState(false);
  const now = useNow();
  return (
    <li className={styles.card}>
      <BellIcon />
      <div className={styles.text}>
        <p className={styles.title}>{reminder.title}</p>
        <p className={styles.due}>{describeDue(reminder.due, null, now, locale)}</p>
      </div>
      <div className={styles.buttons}>
        <button
          type="button"
          className="button button-small button-primary"
          aria-label={t("app.doneTask", { title: reminder.title })}
          onClick={() => void store.complete(reminder)}
        >
          {t("app.done")}
        </button>
        <button
          type="button"
          className="button button-small"
          aria-expanded={isSnoozing}
          aria-label={t("app.snoozeTask", { title: reminder.title })}
          onClick={() => setSnoozing(!isSnoozing)}
        >
          {t("app.snooze")}
        </button>
        {isSnoozing &&
          listSnoozes(now).map(({ name, snooze }) => (
            <button
              key={name}
              type="button"
              className="button button-small button-quiet"
              onClick={() => void store.snooze(reminder, snooze)}
            >
              {t(`app.${name}`)}
            </button>
          ))}
        <button
          type="button"
          className="icon-button"
          aria-label={t("app.dismissTask", { title: reminder.title })}
          title={t("common.dismiss")}
          onClick={() => void store.dismiss(reminder)}
        >
          <CloseIcon />
        </button>
      </div>
    </li>
  );
}
