"use client";

import { useId, useState } from "react";
import { Filled } from "@/components/messages/Filled";
import { useTexts } from "@/components/messages/MessagesProvider";
import { sendDecision } from "@/lib/oauth/consent";
import { READ_SCOPE, WRITE_SCOPE } from "@/lib/oauth/scopes";
import styles from "./consent.module.css";

type ConsentFormProps = Readonly<{
  /** The signed question, to be handed back with the answer. */
  query: string;
  scopes: readonly string[];
  /** The program's name, made safe to show. */
  name: string;
}>;

/** Allow or not, and how much. */
export function ConsentForm({ query, scopes, name }: ConsentFormProps) {
  const { t } = useTexts();
  const asksToChange = scopes.includes(WRITE_SCOPE);
  const mayChoose = asksToChange && scopes.includes(READ_SCOPE);
  const [mayChange, setMayChange] = useState(asksToChange);
  const [state, setState] = useState<"asking" | "sending" | "done">("asking");
  const [message, setMessage] = useState<string | null>(null);
  const changeId = useId();

  const decide = async (accept: boolean): Promise<void> => {
    setState("sending");
    setMessage(null);
    const allowed = mayChange ? scopes : scopes.filter((scope) => scope !== WRITE_SCOPE);
    const outcome = await sendDecision(query, { accept, scopes: allowed });
    if (outcome.kind === "failed") {
      setState("asking");
      setMessage(t(outcome.why));
      return;
    }
    // The address of an installed program opens that program, and this page stays.
    setState("done");
    window.location.assign(outcome.url);
  };

  if (state === "done")
    return (
      <p role="status">
        <Filled text={(mark) => t("consent.done", { name: mark })}>
          <bdi>{name}</bdi>
        </Filled>
      </p>
    );

  const isBusy = state === "sending";
  return (
    <>
      <h2 className={styles.heading}>{t("consent.mayDo")}</h2>
      <ul className={styles.rights}>
        <li>{t("consent.maySee")}</li>
        {asksToChange && !mayChoose && <li>{t("consent.mayChange")}</li>}
      </ul>
      {mayChoose && (
        <label className={styles.choice} htmlFor={changeId}>
          <input
            id={changeId}
            type="checkbox"
            checked={mayChange}
            disabled={isBusy}
            onChange={(event) => setMayChange(event.target.checked)}
          />
          <span>
            {t("consent.mayChange")}
            <small className="hint">{t("consent.onlyLook")}</small>
          </span>
        </label>
      )}
      <p className={styles.note}>{t("consent.never")}</p>
      <p role="alert" className="form-error">
        {message}
      </p>
      <div className={styles.buttons}>
        <button
          type="button"
          className="button button-primary"
          disabled={isBusy}
          onClick={() => void decide(true)}
        >
          {t("consent.allow")}
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={() => void decide(false)}>
          {t("consent.deny")}
        </button>
      </div>
    </>
  );
}
