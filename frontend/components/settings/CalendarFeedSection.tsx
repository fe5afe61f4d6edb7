"use client";

import { useCallback, useEffect, useId, useRef, useState } from "react";
import { useTexts } from "@/components/messages/MessagesProvider";
import type { BackendClient } from "@/lib/api/backend-client";
import { describeProblem, type Problem, toProblem } from "@/lib/api/problem";
import { type Feed, makeFeed, readFeed, revokeFeed } from "@/lib/calendar/feed";
import { describeDay } from "@/lib/language/moments";
import type { Texts } from "@/lib/messages/texts";
import { SettingsSection } from "./SettingsSection";
import styles from "./settings.module.css";

function describeFeed({ exists, createdAt }: Feed, { locale, t }: Texts): string {
  if (!exists) return t("settings.feedNone");
  if (createdAt === null) return t("settings.feedSome");
  return t("settings.feedMade", { day: describeDay(createdAt, locale) });
}

/** A secret address under which a phone's calendar finds the dated tasks, alarms included. */
export function CalendarFeedSection({ backend }: Readonly<{ backend: BackendClient }>) {
  const texts = useTexts();
  const { t } = texts;
  const [feed, setFeed] = useState<Feed | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const [isCopied, setCopied] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const fieldRef = useRef<HTMLInputElement>(null);
  const id = useId();

  const run = useCallback(async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(toProblem(error));
    }
    setBusy(false);
  }, []);

  useEffect(() => {
    void run(async () => setFeed(await readFeed(backend)));
  }, [backend, run]);

  const make = (): Promise<void> =>
    run(async () => {
      setCopied(false);
      setAddress(await makeFeed(backend));
      setFeed(await readFeed(backend));
    });

  const revoke = (): Promise<void> =>
    run(async () => {
      await revokeFeed(backend);
      setAddress(null);
      setFeed({ exists: false, createdAt: null });
    });

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address ?? "");
      setCopied(true);
    } catch {
      // On plain http there is no clipboard for pages; the marked text can be copied by hand.
      fieldRef.current?.select();
    }
  };

  return (
    <SettingsSection title={t("settings.calendar")} intro={t("settings.calendarIntro")}>
      {feed !== null && <p>{describeFeed(feed, texts)}</p>}
      {address !== null && (
        <div className="field">
          <label htmlFor={id} className={styles.label}>
            {t("settings.feedAddress")}
          </label>
          <div className={styles.line}>
            <input
              ref={fieldRef}
              id={id}
              readOnly
              value={address}
              onFocus={(event) => event.target.select()}
            />
            <button type="button" className="button button-small" onClick={() => void copy()}>
              {t("settings.copy")}
            </button>
          </div>
          <small role="status" className="hint">
            {t(isCopied ? "settings.copied" : "settings.feedOnce")}
          </small>
        </div>
      )}
      {feed !== null && (
        <div className={styles.buttons}>
          <button type="button" className="button button-small" disabled={isBusy} onClick={() => void make()}>
            {t(feed.exists ? "settings.feedMakeNew" : "settings.feedMake")}
          </button>
          {feed.exists && (
            <button
              type="button"
              className="button button-small"
              disabled={isBusy}
              onClick={() => void revoke()}
            >
              {t("settings.feedRevoke")}
            </button>
          )}
        </div>
      )}
      {feed?.exists && <p className="hint">{t("settings.feedReplaces")}</p>}
      <p role="alert" className="form-error">
        {problem !== null && describeProblem(problem, texts)}
      </p>
    </SettingsSection>
  );
}
