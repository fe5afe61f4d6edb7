"use client";

import { useRef } from "react";
import { ConfirmDialog } from "@/components/dialog/ConfirmDialog";
import { forgetUser } from "@/lib/account/browser-memory";
import { type AccountCalls, deleteEverything } from "@/lib/account/delete-account";
import type { BackendClient } from "@/lib/api/backend-client";
import { authClient } from "@/lib/auth/client";
import type { AuthFailure } from "@/lib/auth/messages";
import type { Viewer } from "@/lib/auth/viewer";
import { SettingsSection } from "./SettingsSection";

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
  const what = viewer.isGuest ? "list" : "account";

  const deleteAll = async (form: FormData): Promise<string | null> => {
    const words = String(form.get("confirmation")).trim().toLowerCase();
    if (words !== CONFIRMATION) return `Type the words “${CONFIRMATION}” to go on.`;
    const identity =
      viewer.email === null ? null : { email: viewer.email, password: String(form.get("password")) };
    const outcome = await deleteEverything(backend, ACCOUNT, identity);
    if (outcome.kind !== "deleted") return outcome.message;
    forgetUser(viewer.id);
    // A whole new page: nothing of this user's stays in memory.
    window.location.assign("/");
    return null;
  };

  return (
    <SettingsSection
      title={`Delete your ${what}`}
      intro="Tasks, conversations, settings, reminders and connected assistants go for good, at once."
    >
      <button type="button" className="button button-small" onClick={() => dialogRef.current?.showModal()}>
        Delete your {what}…
      </button>
      <ConfirmDialog
        dialogRef={dialogRef}
        title={`Delete your ${what} for good?`}
        confirmLabel={`Delete my ${what}`}
        busyLabel="Deleting…"
        onConfirm={deleteAll}
      >
        <p>This cannot be undone, and nobody can bring it back. You may want to download your data first.</p>
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
      </ConfirmDialog>
    </SettingsSection>
  );
}
