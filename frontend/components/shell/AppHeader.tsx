"use client";

import { Brand } from "@/components/Brand";
import { SettingsIcon } from "@/components/icons";
import type { Viewer } from "@/lib/auth/viewer";
import { SignOutButton } from "./SignOutButton";
import styles from "./shell.module.css";

/** Who is signed in, and the way out; for a guest also the way to keep the list. */
export function AppHeader({ viewer }: Readonly<{ viewer: Viewer }>) {
  return (
    <header className={styles.header}>
      <Brand />
      <div className={styles.account}>
        {viewer.isGuest ? (
          <a className={`button button-small ${styles.keep}`} href="/sign-up">
            Keep your list<span className={styles.wide}>: create an account</span>
          </a>
        ) : (
          <span className={styles.name} title={viewer.email ?? undefined}>
            {viewer.name}
          </span>
        )}
        <a className="icon-button" href="/settings" aria-label="Settings" title="Settings">
          <SettingsIcon />
        </a>
        <SignOutButton isGuest={viewer.isGuest} />
      </div>
    </header>
  );
}
