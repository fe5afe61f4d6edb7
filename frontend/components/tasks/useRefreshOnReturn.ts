"use client";

import { useEffect } from "react";
import type { TaskStore } from "@/lib/tasks/store";

/** Reads the tasks now, and again whenever the person comes back to the page or the connection does. */
export function useRefreshOnReturn(store: TaskStore): void {
  useEffect(() => {
    const refresh = (): void => {
      if (document.visibilityState === "visible") void store.refresh();
    };
    refresh();
    window.addEventListener("focus", refresh);
    window.addEventListener("online", refresh);
    document.addEventListener("visibilitychange", refresh);
    return () => {
      window.removeEventListener("focus", refresh);
      window.removeEventListener("online", refresh);
      document.removeEventListener("visibilitychange", refresh);
    };
  }, [store]);
}
