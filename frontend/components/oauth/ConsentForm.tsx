"use client";

import { useId, useState } from "react";
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
      setMessage(outcome.message);
      return;
    }
    // The address of an installed program opens that program, and this page stays.
    setState("done");
    window.location.assign(outcome.url);
  };

  if (state === "done")
    return (
      <p role="status">
        Done. You can go back to <bdi>{name}</bdi> now.
      </p>
    );

  const isBusy = state === "sending";
  return (
    <>
      <h2 className={styles.heading}>What it may do</h2>
      <ul className={styles.rights}>
        <li>See your tasks: titles, notes, dates and tags.</li>
        {asksToChange && !mayChoose && <li>Add, change, complete and delete tasks.</li>}
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
            Add, change, complete and delete tasks
            <small className="hint">Without it, it can only look.</small>
          </span>
        </label>
      )}
      <p className={styles.note}>It sees neither your conversations nor your password.</p>
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
          Allow
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={() => void decide(false)}>
          Do not allow
        </button>
      </div>
    </>
  );
}
