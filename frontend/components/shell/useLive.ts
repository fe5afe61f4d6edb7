"use client";

import { useEffect, useEffectEvent } from "react";
import type { BackendClient } from "@/lib/api/backend-client";
import { keepConnected } from "@/lib/live/connection";
import type { LiveMessage } from "@/lib/live/event-stream";
import { shareAmongTabs } from "@/lib/live/share-among-tabs";
import { whenIdle } from "@/lib/when-idle";

/** For an idle moment after the page has come to life, before news are asked for all the same. */
const PATIENCE_MS = 1_000;

/** Hears of every change to the person's data, wherever it is made, while the page is open. */
export function useLive(backend: BackendClient, onMessage: (message: LiveMessage) => void): void {
  const hear = useEffectEvent(onMessage);
  useEffect(() => {
    const ending = new AbortController();
    const listen = (): void =>
      void shareAmongTabs({
        name: `todo.live.${backend.userId}`,
        connect: (pass, signal) =>
          keepConnected({
            open: (attempt) => backend.openStream("/events", attempt),
            onMessage: pass,
            signal,
          }),
        onMessage: hear,
        signal: ending.signal,
      });
    const forget = whenIdle(listen, PATIENCE_MS);
    return () => {
      forget();
      ending.abort();
    };
  }, [backend]);
}
