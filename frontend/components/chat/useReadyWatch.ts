"use client";

import { useCallback, useEffect, useState } from "react";
import { distrustHostedElement, type ElementSource } from "@/lib/chat/element";

const READY_TIMEOUT_MS = 10_000;

/**
 * Notices a hosted element that loaded but never gets ready, as with a domain key that its maker refuses. It cannot be
 * replaced on this page, so the next load is told to use ours.
 */
export function useReadyWatch(source: ElementSource): Readonly<{ isLate: boolean; markReady: () => void }> {
  const [state, setState] = useState<"waiting" | "ready" | "late">("waiting");

  useEffect(() => {
    if (source !== "hosted" || state !== "waiting") return;
    const timer = setTimeout(() => {
      distrustHostedElement();
      setState("late");
    }, READY_TIMEOUT_MS);
    return () => clearTimeout(timer);
  }, [source, state]);

  const markReady = useCallback(() => setState("ready"), []);
  return { isLate: state === "late", markReady };
}
