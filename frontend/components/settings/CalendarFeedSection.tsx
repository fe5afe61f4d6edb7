"use client";

import { useCallback, useEffect, useId, useRef, useState } from "react";
import type { BackendClient } from "@/lib/api/backend-client";
import { describeProblem, type Problem, toProblem } from "@/lib/api/problem";
import { type Feed, makeFeed, readFeed, revokeFeed } from "@/lib/calendar/feed";
import { readLocale } from "@/lib/language/locale";
import { describeDay } from "@/lib/language/moments";
import { SettingsSection } from "./SettingsSection";
import styles from "./settings.module.css";

function describeFeed({ exists, createdAt }: Feed): string {
  if (!exists) return "There is no calendar address yet.";
  if (createdAt === null) return "There is a calendar address.";
  return `There is a calendar address, made ${describeDay(createdAt, readLocale())}.`;
}

/** A secret address under which a phone's calendar finds the dated tasks, alarms included. */
export function CalendarFeedSection({ backend }: Readonly<{ backend: BackendClient }>) {
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
    <SettingsSection
      title="Calendar"
      intro="A private address that your phone’s calendar subscribes to: it shows your dated tasks and rings when they fall due. Whoever has the address can read them."
    >
      {feed !== null && <p>{describeFeed(feed)}</p>}
      {address !== null && (
        <div className="field">
          <label htmlFor={id} className={styles.label}>
            Your calendar’s address
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
              Copy
            </button>
          </div>
          <small role="status" className="hint">
            {isCopied ? "Copied." : "It is shown this once. Add it to your calendar as a subscription."}
          </small>
        </div>
      )}
      {feed !== null && (
        <div className={styles.buttons}>
          <button type="button" className="button button-small" disabled={isBusy} onClick={() => void make()}>
            {feed.exists ? "Make a new address" : "Make an address"}
          </button>
          {feed.exists && (
            <button
              type="button"
              className="button button-small"
              disabled={isBusy}
              onClick={() => void revoke()}
            >
              Revoke it
            </button>
          )}
        </div>
      )}
      {feed?.exists && (
        <p className="hint">
          A new address ends the old one: calendars that use it stop at their next visit.
        </p>
      )}
      <p role="alert" className="form-error">
        {problem !== null && describeProblem(problem)}
      </p>
    </SettingsSection>
  );
}
