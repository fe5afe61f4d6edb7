"use client";

import styles from "./offline.module.css";
import { useOnline } from "./useOnline";

/** Says that there is no connection, and what that means for the page. */
export function OfflineBanner() {
  const isOnline = useOnline();
  return (
    // The region is always there and only its text changes: that is what screen readers announce.
    <div role="status" className={styles.region}>
      {!isOnline && (
        <p className={styles.banner}>
          <strong>You are offline.</strong> This is your list as it was last. Changes need the connection;
          what you type stays.
        </p>
      )}
    </div>
  );
}
