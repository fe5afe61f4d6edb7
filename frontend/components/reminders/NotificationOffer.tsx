"use client";

import { useState, useSyncExternalStore } from "react";
import { BellIcon } from "@/components/icons";
import { useTexts } from "@/components/messages/MessagesProvider";
import { readNotificationState, requestNotifications } from "@/lib/reminders/notifications";
import styles from "./notification-offer.module.css";

const LATER_KEY = "todo.notifications-later";

function isPutOff(): boolean {
  try {
    return window.localStorage.getItem(LATER_KEY) !== null;
  } catch {
    return true;
  }
}

function putOff(): void {
  try {
    window.localStorage.setItem(LATER_KEY, "yes");
  } catch {
    // Storage is off; then the offer is not made at all.
  }
}

/** Offers notifications of the system, once, to somebody who has something to be reminded of. Never asks by itself. */
export function NotificationOffer({ hasDated }: Readonly<{ hasDated: boolean }>) {
  const { t } = useTexts();
  const [isAnswered, setAnswered] = useState(false);
  // Only the browser knows; the server draws nothing.
  const isOpen = useSyncExternalStore(
    () => () => undefined,
    () => hasDated && readNotificationState() === "default" && !isPutOff(),
    () => false,
  );
  if (!isOpen || isAnswered) return null;
  const allow = async (): Promise<void> => {
    await requestNotifications();
    setAnswered(true);
  };
  return (
    <div className={styles.offer}>
      <BellIcon />
      <p>{t("app.offer")}</p>
      <div className={styles.buttons}>
        <button type="button" className="button button-small button-primary" onClick={() => void allow()}>
          {t("app.notifyMe")}
        </button>
        <button
          type="button"
          className="button button-small button-quiet"
          onClick={() => {
            putOff();
            setAnswered(true);
          }}
        >
          {t("app.noThanks")}
        </button>
      </div>
    </div>
  );
}
