"use client";

import { useEffect, useState } from "react";
import { readLocale } from "@/lib/language/locale";
import { describeHour } from "@/lib/language/moments";
import type { Preferences } from "@/lib/preferences/preferences";
import type { PreferencesStore } from "@/lib/preferences/store";
import {
  type NotificationState,
  readNotificationState,
  requestNotifications,
  showTestNotification,
} from "@/lib/reminders/notifications";
import { SettingsSection } from "./SettingsSection";

const STATES: Readonly<Record<NotificationState, string>> = {
  granted: "Notifications are on in this browser.",
  default: "Notifications are off in this browser. Reminders show in the page.",
  denied:
    "Notifications are blocked in this browser. Allow them for this page in the browser’s settings, then reload.",
  unsupported: "This browser has no notifications here. Reminders show in the page.",
};

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

type RemindersSectionProps = Readonly<{ preferences: Preferences; store: PreferencesStore }>;

/** How the page reminds: whether the system notifies, and when in the day. */
export function RemindersSection({ preferences, store }: RemindersSectionProps) {
  const [notifications, setNotifications] = useState<NotificationState | null>(null);
  const [message, setMessage] = useState<string | null>(null);

  useEffect(() => setNotifications(readNotificationState()), []);

  const allow = async (): Promise<void> => setNotifications(await requestNotifications());
  const test = async (): Promise<void> => {
    const isShown = await showTestNotification();
    setMessage(
      isShown
        ? "Sent. If you see nothing, the system keeps it back: look for a mode like “Do not disturb”."
        : "The browser did not show it. Reload the page and try again.",
    );
  };

  return (
    <SettingsSection
      title="Reminders"
      intro="While the page or the installed app is open. For times when neither is, use the calendar below."
    >
      {notifications !== null && <p>{STATES[notifications]}</p>}
      {notifications === "default" && (
        <button type="button" className="button button-small button-primary" onClick={() => void allow()}>
          Turn notifications on
        </button>
      )}
      {notifications === "granted" && (
        <button type="button" className="button button-small" onClick={() => void test()}>
          Send a test notification
        </button>
      )}
      <p role="status" className="hint">
        {message}
      </p>
      <label className="field">
        <span>Remind of tasks without a time at</span>
        <select
          value={preferences.reminder_hour}
          onChange={({ target }) => void store.change({ reminder_hour: Number(target.value) })}
        >
          {HOURS.map((hour) => (
            <option key={hour} value={hour}>
              {describeHour(hour, readLocale())}
            </option>
          ))}
        </select>
      </label>
    </SettingsSection>
  );
}
