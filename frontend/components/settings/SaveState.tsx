"use client";

import { useTexts } from "@/components/messages/MessagesProvider";
import { describeProblem } from "@/lib/api/problem";
import type { PreferencesState } from "@/lib/preferences/store";
import styles from "./settings.module.css";

/** Whether the last change was taken, for eyes and screen readers. */
export function SaveState({ state }: Readonly<{ state: PreferencesState }>) {
  const texts = useTexts();
  const { problem, savedCount } = state;
  return (
    <div className={styles.saveState}>
      {/* A new element for each change: the same word twice would not be announced again. */}
      <span role="status">
        {problem === null && savedCount > 0 && <span key={savedCount}>{texts.t("settings.saved")}</span>}
      </span>
      <span role="alert" className="form-error">
        {problem !== null && describeProblem(problem, texts)}
      </span>
    </div>
  );
}
