"use client";

import { useRef } from "react";
import { ConfirmDialog } from "@/components/dialog/ConfirmDialog";
import { useTexts } from "@/components/messages/MessagesProvider";
import { forgetUser } from "@/lib/account/browser-memory";
import { type AccountCalls, deleteEverything } from "@/lib/account/delete-account";
import type { BackendClient } from "@/lib/api/backend-client";
import { authClient } from "@/lib/auth/client";
import type { AuthFailure } from "@/lib/auth/messages";
import type { Viewer } from "@/lib/auth/viewer";
import { SettingsSection } from "./SettingsSection";

const LIST = {
  title: "settings.deleteList",
  open: "settings.deleteListOpen",
  question: "settings.deleteListTitle",
  confirm: "settings.deleteMyList",
} as const;
const WHOLE_ACCOUNT = {
  title: "settings.deleteAccount",
  open: "settings.deleteAccountOpen",
  question: "settings.deleteAccountTitle",
  confirm: "settings.deleteMyAccount",
} as const;

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
  const texts = useTexts();
  const { t, locale } = texts;
  const names = viewer.isGuest ? LIST : WHOLE_ACCOUNT;
  const words = t("settings.deleteWords");

  const deleteAll = async (form: FormData): Promise<string | null> => {
    const typed = String(form.get("confirmation")).trim().toLocaleLowerCase(locale);
    if (typed !== words.toLocaleLowerCase(locale)) return t("settings.deleteTypeFirst", { words });
    const identity =
      viewer.email === null ? null : { email: viewer.email, password: String(form.get("password")) };
    const outcome = await deleteEverything(backend, ACCOUNT, identity, texts);
    if (outcome.kind !== "deleted") return outcome.message;
    forgetUser(viewer.id);
    // A whole new page: nothing of this user's stays in memory.
    window.location.assign("/");
    return null;
  };

  return (
    <SettingsSection title={t(names.title)} intro={t("settings.deleteIntro")}>
      <button type="button" className="button button-small" onClick={() => dialogRef.current?.showModal()}>
        {t(names.open)}
      </button>
      <ConfirmDialog
        dialogRef={dialogRef}
        title={t(names.question)}
        confirmLabel={t(names.confirm)}
        busyLabel={t("settings.deleting")}
        onConfirm={deleteAll}
      >
        <p>{t("settings.deleteWarning")}</p>
        <label className="field">
          <span>{t("settings.deleteType", { words })}</span>
          <input name="confirmation" autoComplete="off" autoCapitalize="none" spellCheck={false} required />
        </label>
        {viewer.email !== null && (
          <>
            <input type="hidden" autoComplete="username" value={viewer.email} />
            <label className="field">
              <span>{t("settings.yourPassword")}</span>
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
