"use client";

import { useEffect, useState } from "react";
import { useTexts } from "@/components/messages/MessagesProvider";
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

const STATES = {
  granted: "settings.notifyGranted",
  default: "settings.notifyDefault",
  denied: "settings.notifyDenied",
  unsupported: "settings.notifyUnsupported",
} as const;

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

type RemindersSectionProps = Readonly<{ preferences: Preferences; store: PreferencesStore }>;

/** How the page reminds: whether the system notifies, and when in the day. */
export function RemindersSection({ preferences, store }: RemindersSectionProps) {
  const texts = useTexts();
  const { t, locale } = texts;
  const [notifications, setNotifications] = useState<NotificationState | null>(null);
  const [message, setMessage] = useState<string | null>(null);

  useEffect(() => setNotifications(readNotificationState()), []);

  const allow = async (): Promise<void> => setNotifications(await requestNotifications());
  const test = async (): Promise<void> => {
    const isShown = await showTestNotification(texts);
    setMessage(t(isShown ? "settings.notifySent" : "settings.notifyNotShown"));
  };

  return (
    <SettingsSection title={t("settings.reminders")} intro={t("settings.remindersIntro")}>
      {notifications !== null && <p>{t(STATES[notifications])}</p>}
      {notifications === "default" && (
        <button type="button" className="button button-small button-primary" onClick={() => void allow()}>
          {t("settings.notifyOn")}
        </button>
      )}
      {notifications === "granted" && (
        <button type="button" className="button button-small" onClick={() => void test()}>
          {t("settings.notifyTest")}
        </button>
      )}
      <p role="status" className="hint">
        {message}
      </p>
      <label className="field">
        <span>{t("settings.reminderHour")}</span>
        <select
          value={preferences.reminder_hour}
          onChange={({ target }) => void store.change({ reminder_hour: Number(target.value) })}
        >
          {HOURS.map((hour) => (
            <option key={hour} value={hour}>
              {describeHour(hour, locale)}
            </option>
          ))}
        </select>
      </label>
    </SettingsSection>
  );
}
