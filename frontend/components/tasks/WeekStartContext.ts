"use client";

import { createContext, useContext } from "react";
import { useTexts } from "@/components/messages/MessagesProvider";
import { resolveWeekStart, type WeekStart } from "@/lib/preferences/preferences";

/** The day on which the person wants weeks to begin; null for the one that is usual in the page's language. */
export const WeekStartContext = createContext<WeekStart | null>("monday");

/** Only for what needs the day: a browser takes its time to look up what is usual. */
export function useWeekStart(): WeekStart {
  const { locale } = useTexts();
  return resolveWeekStart(useContext(WeekStartContext), locale);
}
