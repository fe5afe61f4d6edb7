"use client";

import { useEffect, useSyncExternalStore } from "react";
import { closeAnswered } from "@/lib/reminders/notifications";
import type { RemindersState, RemindersStore } from "@/lib/reminders/store";
import type { ReminderWatch } from "@/lib/reminders/watch";

/** The reminders that wait for an answer, asked for while the page is open and whenever it comes in sight. */
export function useReminders(store: RemindersStore, watch: ReminderWatch): RemindersState {
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getInitialState);

  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState !== "visible") return;
      void store.refresh();
      void watch.check();
    };
    void store.refresh();
    watch.start();
    document.addEventListener("visibilitychange", look);
    window.addEventListener("online", look);
    return () => {
      watch.stop();
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("online", look);
    };
  }, [store, watch]);

  useEffect(() => {
    void closeAnswered(new Set(state.open.map(({ id }) => id)), state.askedAt);
  }, [state.open, state.askedAt]);

  return state;
}
