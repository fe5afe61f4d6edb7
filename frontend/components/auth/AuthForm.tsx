"use client";

import { type FormEvent, useRef, useState } from "react";
import { authClient } from "@/lib/auth/client";
import { type AuthFailure, describeAuthFailure } from "@/lib/auth/messages";
import { MINIMUM_PASSWORD_LENGTH } from "@/lib/auth/password";
import { openThreadMemory } from "@/lib/chat/thread-memory";
import { type AuthorizationRequest, toAuthorizeUrl } from "@/lib/oauth/authorization-query";
import styles from "./auth.module.css";
import { GuestButton } from "./GuestButton";

type AuthFormProps = Readonly<{
  kind: "sign-in" | "sign-up";
  /** The guest who is signing in or up, whose list the account takes over. */
  guestId: string | null;
  /** The question of another program that waits for the sign-in. */
  authorization: AuthorizationRequest | null;
}>;

type Outcome = Readonly<{ data: { user: { id: string } } | null; error: AuthFailure | null }>;

function readField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

function send(kind: AuthFormProps["kind"], form: FormData): Promise<Outcome> {
  const email = readField(form, "email").trim();
  const password = readField(form, "password");
  if (kind === "sign-in") return authClient.signIn.email({ email, password });
  return authClient.signUp.email({ email, password, name: readField(form, "name").trim() });
}

/** Email and password, for signing in or for a new account. */
export function AuthForm({ kind, guestId, authorization }: AuthFormProps) {
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const passwordRef = useRef<HTMLInputElement>(null);
  const isSignUp = kind === "sign-up";

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setMessage(null);
    const { data, error } = await send(kind, form).catch(
      (): Outcome => ({ data: null, error: { status: 0 } }),
    );
    if (error === null && data !== null) {
      if (guestId !== null) openThreadMemory().move(guestId, data.user.id);
      // A whole new page: nothing of the guest's, tokens above all, stays in memory.
      window.location.assign(authorization === null ? "/" : toAuthorizeUrl(authorization));
      return;
    }
    setBusy(false);
    setMessage(describeAuthFailure(error ?? { status: 500 }));
    passwordRef.current?.focus();
  };

  return (
    <>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        {isSignUp && (
          <label className="field">
            <span>Your name</span>
            <input name="name" autoComplete="name" required maxLength={100} />
          </label>
        )}
        <label className="field">
          <span>Email</span>
          <input name="email" type="email" autoComplete="email" required maxLength={254} />
        </label>
        <label className="field">
          <span>Password</span>
          <input
            ref={passwordRef}
            name="password"
            type="password"
            autoComplete={isSignUp ? "new-password" : "current-password"}
            required
            minLength={isSignUp ? MINIMUM_PASSWORD_LENGTH : undefined}
            maxLength={128}
            aria-describedby={isSignUp ? "password-hint" : undefined}
          />
          {isSignUp && (
            <small id="password-hint" className="hint">
              At least {MINIMUM_PASSWORD_LENGTH} characters.
            </small>
          )}
        </label>
        <p role="alert" className={styles.error}>
          {message}
        </p>
        <button type="submit" className="button button-primary" disabled={isBusy}>
          {isSignUp ? "Create account" : "Sign in"}
        </button>
      </form>
      <p className={styles.other}>
        {isSignUp ? "You have an account? " : "New here? "}
        <a
          href={`${isSignUp ? "/sign-in" : "/sign-up"}${authorization === null ? "" : `?${authorization.query}`}`}
        >
          {isSignUp ? "Sign in" : "Create an account"}
        </a>
        {authorization !== null ? null : guestId === null ? (
          <>
            {" or "}
            <GuestButton className="link-button">try it as a guest</GuestButton>
          </>
        ) : (
          <>
            {" or "}
            <a href="/">go back to your list</a>
          </>
        )}
      </p>
    </>
  );
}
