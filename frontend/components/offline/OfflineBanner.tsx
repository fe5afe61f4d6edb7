"use client";

import { useTexts } from "@/components/messages/MessagesProvider";
import styles from "./offline.module.css";
import { useOnline } from "./useOnline";

/** Says that there is no connection, and what that means for the page. */
export function OfflineBanner() {
  const { t } = useTexts();
  const isOnline = useOnline();
  return (
    // The region is always there and only its text changes: that is what screen readers announce.
    <div role="status" className={styles.region}>
      {!isOnline && (
        <p className={styles.banner}>
          <strong>{t("app.offline")}</strong> {t("app.offlineText")}
        </p>
      )}
    </div>
  );
}
