"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { useTexts } from "@/components/messages/MessagesProvider";
import { noteLanguage } from "@/lib/language/note-language";
import type { Language } from "@/lib/preferences/preferences";
import type { PreferencesState, PreferencesStore } from "@/lib/preferences/store";
import { applyTheme, readShownTheme } from "@/lib/theme/apply-theme";

/**
 * The person's preferences, read when the page opens. A theme and a language that
 * were chosen on another device come along.
 */
export function usePreferences(store: PreferencesStore): PreferencesState {
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getInitialState);
  const router = useRouter();
  const { language: shown } = useTexts();
  const known = useRef<Language | null>(undefined);
  // undefined: not read yet; null: none was chosen.
  const language = state.preferences?.language;
  const theme = state.preferences?.theme ?? null;

  useEffect(() => {
    void store.refresh();
  }, [store]);

  useEffect(() => {
    if (theme !== null && theme !== readShownTheme()) applyTheme(theme);
  }, [theme]);

  useEffect(() => {
    // The server has the texts of the other languages; what is typed and open stays.
    if (language === undefined) return;
    const isNew = noteLanguage(language);
    // Another tab may have noted it before.
    const isOther = known.current !== undefined && known.current !== language;
    if (isNew || isOther || (language !== null && language !== shown)) router.refresh();
    known.current = language;
  }, [language, shown, router]);

  return state;
}
