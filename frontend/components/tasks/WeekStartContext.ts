"use client";

import { createContext, useContext } from "react";
import type { WeekStart } from "@/lib/preferences/preferences";

/** The day on which the person's weeks begin. */
export const WeekStartContext = createContext<WeekStart>("monday");

export function useWeekStart(): WeekStart {
  return useContext(WeekStartContext);
}
