"use client";

import { useEffect, useState } from "react";
import { CloseIcon } from "@/components/icons";
import { useTexts } from "@/components/messages/MessagesProvider";
import { describeProblem } from "@/lib/api/problem";
import type { Texts } from "@/lib/messages/texts";
import type { Notice } from "@/lib/tasks/store";
import styles from "./task-notice.module.css";

type TaskNoticeProps = Readonly<{ notice: Notice | null; onUndo: () => void; onDismiss: () => void }>;

const SHOWN_MS = 12_000;

function describeNotice(notice: Notice, texts: Texts): string {
  if (notice.kind === "deleted") return texts.t("app.deleted", { title: notice.title });
  if (notice.kind === "undone") return notice.message;
  return describeProblem(notice.problem, texts);
}

/** What happened last, with a way back. Good news leaves by itself unless somebody points at it; errors stay. */
export function TaskNotice({ notice, onUndo, onDismiss }: TaskNoticeProps) {
  const texts = useTexts();
  const { t } = texts;
  const [isHeld, setHeld] = useState(false);
  const leaves = notice !== null && notice.kind !== "failed" && !isHeld;

  useEffect(() => {
    if (!leaves) return;
    const timer = setTimeout(onDismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [leaves, onDismiss]);

  return (
    <section
      aria-label={t("app.lastChange")}
      className={styles.region}
      data-kind={notice?.kind}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {/* Both regions are there from the start and only their text changes: that is what screen readers announce. */}
      <div role="status" className={styles.text}>
        {notice !== null && notice.kind !== "failed" && describeNotice(notice, texts)}
      </div>
      <div role="alert" className={styles.text}>
        {notice?.kind === "failed" && describeNotice(notice, texts)}
      </div>
      {notice !== null && (
        <div className={styles.buttons}>
          {notice.kind === "deleted" && (
            <button type="button" className={styles.undo} onClick={onUndo}>
              {t("app.undo")}
            </button>
          )}
          <button type="button" className={styles.close} aria-label={t("common.dismiss")} onClick={onDismiss}>
            <CloseIcon />
          </button>
        </div>
      )}
    </section>
  );
}
