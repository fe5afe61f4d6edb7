"use client";

import { useRouter } from "next/navigation";
import { useEffect, useSyncExternalStore } from "react";
import { noteLanguage } from "@/lib/language/note-language";
import type { PreferencesState, PreferencesStore } from "@/lib/preferences/store";
import { applyTheme, readShownTheme } from "@/lib/theme/apply-theme";

/**
 * The person's preferences, read when the page opens. A theme and a language that
 * were chosen on another device come along.
 */
export function usePreferences(store: PreferencesStore): PreferencesState {
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState);
  const router = useRouter();
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
    if (language !== undefined && noteLanguage(language)) router.refresh();
  }, [language, router]);

  return state;
}
