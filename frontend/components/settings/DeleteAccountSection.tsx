"use client";

import { type FormEvent, useRef, useState } from "react";
import { forgetUser } from "@/lib/account/browser-memory";
import { type AccountCalls, deleteEverything } from "@/lib/account/delete-account";
import type { BackendClient } from "@/lib/api/backend-client";
import { authClient } from "@/lib/auth/client";
import type { AuthFailure } from "@/lib/auth/messages";
import type { Viewer } from "@/lib/auth/viewer";
import { SettingsSection } from "./SettingsSection";
import styles from "./settings.module.css";

const CONFIRMATION = "delete everything";

type Call = Promise<Readonly<{ error: AuthFailure | null }>>;

async function readFailure(call: Call): Promise<AuthFailure | null> {
  const { error } = await call.catch(() => ({ error: { status: 0 } }));
  return error;
}

const ACCOUNT: AccountCalls = {
  checkPassword: (email, password) => readFailure(authClient.signIn.email({ email, password })),
  deleteAccount: (password) => readFailure(authClient.deleteUser({ password })),
  deleteGuest: () => readFailure(authClient.deleteAnonymousUser()),
};

type DeleteAccountSectionProps = Readonly<{ viewer: Viewer; backend: BackendClient }>;

/** The way out that leaves nothing behind: typed confirmation, and the password of an account. */
export function DeleteAccountSection({ viewer, backend }: DeleteAccountSectionProps) {
  const dialogRef = useRef<HTMLDialogElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const what = viewer.isGuest ? "list" : "account";

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const words = String(form.get("confirmation")).trim().toLowerCase();
    if (words !== CONFIRMATION) {
      setMessage(`Type the words “${CONFIRMATION}” to go on.`);
      return;
    }
    setBusy(true);
    setMessage(null);
    const identity =
      viewer.email === null ? null : { email: viewer.email, password: String(form.get("password")) };
    const outcome = await deleteEverything(backend, ACCOUNT, identity);
    if (outcome.kind === "deleted") {
      forgetUser(viewer.id);
      // A whole new page: nothing of this user's stays in memory.
      window.location.assign("/");
      return;
    }
    setBusy(false);
    setMessage(outcome.message);
  };

  return (
    <SettingsSection
      title={`Delete your ${what}`}
      intro="Tasks, conversations, settings, reminders and connected assistants go for good, at once."
    >
      <button type="button" className="button button-small" onClick={() => dialogRef.current?.showModal()}>
        Delete your {what}…
      </button>
      <dialog ref={dialogRef} className={styles.dialog} aria-labelledby="delete-title">
        <form onSubmit={(event) => void submit(event)}>
          <h2 id="delete-title">Delete your {what} for good?</h2>
          <p>
            This cannot be undone, and nobody can bring it back. You may want to download your data first.
          </p>
          <label className="field">
            <span>Type “{CONFIRMATION}”</span>
            <input name="confirmation" autoComplete="off" autoCapitalize="none" spellCheck={false} required />
          </label>
          {viewer.email !== null && (
            <>
              <input type="hidden" autoComplete="username" value={viewer.email} />
              <label className="field">
                <span>Your password</span>
                <input
                  name="password"
                  type="password"
                  autoComplete="current-password"
                  required
                  maxLength={128}
                />
              </label>
            </>
          )}
          <p role="alert" className="form-error">
            {message}
          </p>
          <div className={styles.buttons}>
            <button type="submit" className="button button-danger button-small" disabled={isBusy}>
              {isBusy ? "Deleting…" : `Delete my ${what}`}
            </button>
            <button
              type="button"
              className="button button-small"
              disabled={isBusy}
              onClick={() => dialogRef.current?.close()}
            >
              Keep it
            </button>
          </div>
        </form>
      </dialog>
    </SettingsSection>
  );
}
