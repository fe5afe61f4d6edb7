"use client";

import { useEffect, useSyncExternalStore } from "react";
import type { PreferencesState, PreferencesStore } from "@/lib/preferences/store";
import { applyTheme, readShownTheme } from "@/lib/theme/apply-theme";

/** The person's preferences, read when the page opens. A theme that was chosen on another device comes along. */
export function usePreferences(store: PreferencesStore): PreferencesState {
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState);
  const theme = state.preferences?.theme ?? null;

  useEffect(() => {
    void store.refresh();
  }, [store]);

  useEffect(() => {
    if (theme !== null && theme !== readShownTheme()) applyTheme(theme);
  }, [theme]);

  return state;
}
