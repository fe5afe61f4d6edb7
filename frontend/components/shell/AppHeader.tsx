"use client";

import { Brand } from "@/components/Brand";
import { SettingsIcon } from "@/components/icons";
import { useTexts } from "@/components/messages/MessagesProvider";
import type { Viewer } from "@/lib/auth/viewer";
import { SignOutButton } from "./SignOutButton";
import styles from "./shell.module.css";

/** Who is signed in, and the way out; for a guest also the way to keep the list. */
export function AppHeader({ viewer }: Readonly<{ viewer: Viewer }>) {
  const { t } = useTexts();
  return (
    <header className={styles.header}>
      <Brand />
      <div className={styles.account}>
        {viewer.isGuest ? (
          <a className={`button button-small ${styles.keep}`} href="/sign-up">
            {t("app.keep")}
            <span className={styles.wide}>{t("app.keepMore")}</span>
          </a>
        ) : (
          <span className={styles.name} title={viewer.email ?? undefined}>
            {viewer.name}
          </span>
        )}
        <a className="icon-button" href="/settings" aria-label={t("app.settings")} title={t("app.settings")}>
          <SettingsIcon />
        </a>
        <SignOutButton isGuest={viewer.isGuest} />
      </div>
    </header>
  );
}
