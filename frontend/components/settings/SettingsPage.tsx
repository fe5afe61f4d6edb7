"use client";

import { useState } from "react";
import { Brand } from "@/components/Brand";
import { useTexts } from "@/components/messages/MessagesProvider";
import { useLive } from "@/components/shell/useLive";
import type { Viewer } from "@/lib/auth/viewer";
import { connectWithPreferences } from "@/lib/preferences/connect";
import { AppearanceSection } from "./AppearanceSection";
import { CalendarFeedSection } from "./CalendarFeedSection";
import { ConnectedAssistants } from "./ConnectedAssistants";
import { DeleteAccountSection } from "./DeleteAccountSection";
import { ExportSection } from "./ExportSection";
import { LanguageSection } from "./LanguageSection";
import { RemindersSection } from "./RemindersSection";
import { SaveState } from "./SaveState";
import styles from "./settings.module.css";
import { usePreferences } from "./usePreferences";

type SettingsPageProps = Readonly<{ viewer: Viewer; backendUrl: string }>;

/** Everything that can be chosen, taken along or deleted. Each choice is saved at once. */
export function SettingsPage({ viewer, backendUrl }: SettingsPageProps) {
  const [{ backend, preferences: store }] = useState(() => connectWithPreferences(backendUrl, viewer.id));
  const { t } = useTexts();
  const state = usePreferences(store);
  useLive(backend, (message) => {
    if (message.kind === "ready" || message.what.includes("settings")) void store.refresh();
  });
  const { preferences } = state;

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <Brand />
        <a className="button button-small" href="/">
          {t("settings.back")}
        </a>
      </header>
      <main className={styles.main}>
        <div className={styles.title}>
          <h1>{t("settings.title")}</h1>
          <SaveState state={state} />
        </div>
        <p className={styles.who}>
          {viewer.isGuest
            ? t("settings.guest")
            : t("settings.signedIn", { name: viewer.name, email: viewer.email ?? "" })}
        </p>
        {preferences !== null && (
          <>
            <AppearanceSection theme={preferences.theme} store={store} />
            <LanguageSection preferences={preferences} store={store} />
            <RemindersSection preferences={preferences} store={store} />
          </>
        )}
        {preferences === null && state.problem !== null && (
          <button
            type="button"
            className={`button button-small ${styles.again}`}
            onClick={() => void store.refresh()}
          >
            {t("common.tryAgain")}
          </button>
        )}
        <CalendarFeedSection backend={backend} />
        <ConnectedAssistants isGuest={viewer.isGuest} backendUrl={backendUrl} />
        <ExportSection backend={backend} />
        <DeleteAccountSection viewer={viewer} backend={backend} />
      </main>
    </div>
  );
}
