"use client";

import { useEffect } from "react";

/** Installs the service worker: the offline page, and notifications that can be answered without a tab. */
export function useServiceWorker(): void {
  useEffect(() => {
    // Absent on plain http (except localhost) and in some private windows; everything else works without it.
    if (!("serviceWorker" in navigator)) return;
    navigator.serviceWorker.register("/sw.js", { scope: "/" }).catch((error: unknown) => {
      console.warn("The service worker could not be installed:", error);
    });
  }, []);
}
