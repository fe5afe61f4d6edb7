"use client";

import { useRef, useState } from "react";
import { Dialog, DialogButtons } from "@/components/dialog/Dialog";
import { authClient } from "@/lib/auth/client";
import { describeAuthFailure } from "@/lib/auth/messages";

/** Signs out. A guest is asked first, because nobody can sign in to a guest's list again. */
export function SignOutButton({ isGuest }: Readonly<{ isGuest: boolean }>) {
  const dialogRef = useRef<HTMLDialogElement>(null);
  const [message, setMessage] = useState<string | null>(null);

  const signOut = async (): Promise<void> => {
    setMessage(null);
    const { error } = await authClient.signOut().catch(() => ({ error: { status: 0 } }));
    // A whole new page: nothing of this user's stays in memory.
    if (error === null) window.location.assign("/");
    else setMessage(describeAuthFailure(error));
  };

  return (
    <>
      <button
        type="button"
        className="button button-small button-quiet"
        onClick={() => (isGuest ? dialogRef.current?.showModal() : void signOut())}
      >
        Sign out
      </button>
      <span role="alert" className="form-error">
        {message}
      </span>
      {isGuest && (
        <Dialog dialogRef={dialogRef} title="Leave your list behind?">
          <p>A guest’s list cannot be opened again after signing out. Create an account to keep it.</p>
          <DialogButtons>
            <a className="button button-primary button-small" href="/sign-up">
              Create an account
            </a>
            <button type="button" className="button button-small" onClick={() => void signOut()}>
              Sign out and lose it
            </button>
            <button
              type="button"
              className="button button-small button-quiet"
              onClick={() => dialogRef.current?.close()}
            >
              Stay
            </button>
          </DialogButtons>
        </Dialog>
      )}
    </>
  );
}
