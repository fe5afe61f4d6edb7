"use client";

import { useState } from "react";
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
    label: "Everything, as JSON",
    hint: "Tasks, conversations, settings and reminders, for other programs.",
  },
  {
    path: "/export.ics",
    name: "todo.ics",
    label: "Dated tasks, as a calendar",
    hint: "iCalendar, with repeats and alarms, for any calendar program.",
  },
] as const;

/** Everything the backend holds of the person, to take along. */
export function ExportSection({ backend }: Readonly<{ backend: BackendClient }>) {
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
    <SettingsSection title="Download your data">
      <ul className={styles.files}>
        {FILES.map(({ path, name, label, hint }) => (
          <li key={path}>
            <button
              type="button"
              className="button button-small"
              disabled={busyPath !== null}
              onClick={() => void download(path, name)}
            >
              {label}
            </button>
            <span className="hint">{hint}</span>
          </li>
        ))}
      </ul>
      <p role="alert" className="form-error">
        {problem !== null && describeProblem(problem)}
      </p>
    </SettingsSection>
  );
}
