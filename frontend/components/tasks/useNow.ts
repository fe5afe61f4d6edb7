"use client";

import { useEffect, useState } from "react";

const REFRESH_MS = 30_000;

/** The current time, renewed twice a minute, so that "Overdue" and "Today" stay true on a page that stays open. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), REFRESH_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
