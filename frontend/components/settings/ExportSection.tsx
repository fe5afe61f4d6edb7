"use client";

import { useState } from "react";
import { useTexts } from "@/components/messages/MessagesProvider";
import type { BackendClient } from "@/lib/api/backend-client";
import { saveFile } from "@/lib/api/download";
import { describeProblem, type Problem, toProblem } from "@/lib/api/problem";
import { SettingsSection } from "./SettingsSection";
import styles from "./settings.module.css";

const EXPORT_TIMEOUT_MS = 120_000;

const FILES = [
  {
    path: "/export.json",
    name: "todo.json",
    label: "settings.downloadJson",
    hint: "settings.downloadJsonHint",
  },
  {
    path: "/export.ics",
    name: "todo.ics",
    label: "settings.downloadIcs",
    hint: "settings.downloadIcsHint",
  },
] as const;

/** Everything the backend holds of the person, to take along. */
export function ExportSection({ backend }: Readonly<{ backend: BackendClient }>) {
  const texts = useTexts();
  const { t } = texts;
  const [busyPath, setBusyPath] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  const download = async (path: string, name: string): Promise<void> => {
    setBusyPath(path);
    setProblem(null);
    try {
      const response = await backend.request("GET", path, { timeoutMs: EXPORT_TIMEOUT_MS });
      saveFile(await response.blob(), name);
    } catch (error) {
      setProblem(toProblem(error));
    }
    setBusyPath(null);
  };

  return (
    <SettingsSection title={t("settings.download")}>
      <ul className={styles.files}>
        {FILES.map(({ path, name, label, hint }) => (
          <li key={path}>
            <button
              type="button"
              className="button button-small"
              disabled={busyPath !== null}
              onClick={() => void download(path, name)}
            >
              {t(label)}
            </button>
            <span className="hint">{t(hint)}</span>
          </li>
        ))}
      </ul>
      <p role="alert" className="form-error">
        {problem !== null && describeProblem(problem, texts)}
      </p>
    </SettingsSection>
  );
}
