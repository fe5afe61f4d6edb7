"use client";

import { type ReactNode, useState } from "react";
import { useTexts } from "@/components/messages/MessagesProvider";
import { authClient } from "@/lib/auth/client";
import { type AuthFailure, describeAuthFailure } from "@/lib/auth/messages";

type GuestButtonProps = Readonly<{ className: string; children: ReactNode }>;

const ALREADY_GUEST = "ANONYMOUS_USERS_CANNOT_SIGN_IN_AGAIN_ANONYMOUSLY";

async function startAsGuest(): Promise<AuthFailure | null> {
  try {
    const { error } = await authClient.signIn.anonymous();
    // Another tab was quicker: the guest's list is there already.
    return error === null || error.code === ALREADY_GUEST ? null : error;
  } catch {
    return { status: 0 };
  }
}

/** Starts a list without an account. */
export function GuestButton({ className, children }: GuestButtonProps) {
  const { t } = useTexts();
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState<string | null>(null);

  const start = async (): Promise<void> => {
    setBusy(true);
    setMessage(null);
    const failure = await startAsGuest();
    if (failure === null) {
      window.location.assign("/");
      return;
    }
    setBusy(false);
    setMessage(describeAuthFailure(failure, t));
  };

  return (
    <>
      <button type="button" className={className} disabled={isBusy} onClick={() => void start()}>
        {children}
      </button>
      <span role="alert" className="form-error">
        {message}
      </span>
    </>
  );
}
