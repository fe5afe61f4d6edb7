"use client";

import { type FormEvent, useRef, useState } from "react";
import { Filled } from "@/components/messages/Filled";
import { useTexts } from "@/components/messages/MessagesProvider";
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
  const { t } = useTexts();
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
    setMessage(describeAuthFailure(error ?? { status: 500 }, t));
    passwordRef.current?.focus();
  };

  return (
    <>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        {isSignUp && (
          <label className="field">
            <span>{t("auth.name")}</span>
            <input name="name" autoComplete="name" required maxLength={100} />
          </label>
        )}
        <label className="field">
          <span>{t("auth.email")}</span>
          <input name="email" type="email" autoComplete="email" required maxLength={254} />
        </label>
        <label className="field">
          <span>{t("auth.password")}</span>
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
              {t("auth.passwordHint", { count: MINIMUM_PASSWORD_LENGTH })}
            </small>
          )}
        </label>
        <p role="alert" className={styles.error}>
          {message}
        </p>
        <button type="submit" className="button button-primary" disabled={isBusy}>
          {t(isSignUp ? "auth.create" : "common.signIn")}
        </button>
      </form>
      <p className={styles.other}>
        {t(isSignUp ? "auth.haveAccount" : "auth.newHere")}{" "}
        <a
          href={`${isSignUp ? "/sign-in" : "/sign-up"}${authorization === null ? "" : `?${authorization.query}`}`}
        >
          {t(isSignUp ? "common.signIn" : "common.signUp")}
        </a>
        {authorization !== null ? null : guestId === null ? (
          <>
            {" "}
            <Filled text={(guest) => t("auth.orGuest", { guest })}>
              <GuestButton className="link-button">{t("auth.guest")}</GuestButton>
            </Filled>
          </>
        ) : (
          <>
            {" "}
            <Filled text={(back) => t("auth.orBack", { back })}>
              <a href="/">{t("auth.back")}</a>
            </Filled>
          </>
        )}
      </p>
    </>
  );
}
