"use client";

import { useRef, useState } from "react";
import { Dialog, DialogButtons } from "@/components/dialog/Dialog";
import { useTexts } from "@/components/messages/MessagesProvider";
import { describeAuthFailure } from "@/lib/auth/messages";

/** What talks to Better Auth is loaded when it is wanted: the page itself begins without it. */
async function endSession() {
  const { authClient } = await import("@/lib/auth/client");
  return authClient.signOut();
}

/** Signs out. A guest is asked first, because nobody can sign in to a guest's list again. */
export function SignOutButton({ isGuest }: Readonly<{ isGuest: boolean }>) {
  const { t } = useTexts();
  const dialogRef = useRef<HTMLDialogElement>(null);
  const [message, setMessage] = useState<string | null>(null);

  const signOut = async (): Promise<void> => {
    setMessage(null);
    const { error } = await endSession().catch(() => ({ error: { status: 0 } }));
    // A whole new page: nothing of this user's stays in memory.
    if (error === null) window.location.assign("/");
    else setMessage(describeAuthFailure(error, t));
  };

  return (
    <>
      <button
        type="button"
        className="button button-small button-quiet"
        onClick={() => (isGuest ? dialogRef.current?.showModal() : void signOut())}
      >
        {t("app.signOut")}
      </button>
      <span role="alert" className="form-error">
        {message}
      </span>
      {isGuest && (
        <Dialog dialogRef={dialogRef} title={t("app.leaveTitle")}>
          <p>{t("app.leaveText")}</p>
          <DialogButtons>
            <a className="button button-primary button-small" href="/sign-up">
              {t("common.signUp")}
            </a>
            <button type="button" className="button button-small" onClick={() => void signOut()}>
              {t("app.leave")}
            </button>
            <button
              type="button"
              className="button button-small button-quiet"
              onClick={() => dialogRef.current?.close()}
            >
              {t("app.stay")}
            </button>
          </DialogButtons>
        </Dialog>
      )}
    </>
  );
}
