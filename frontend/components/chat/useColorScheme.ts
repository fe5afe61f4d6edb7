"use client";

import { useSyncExternalStore } from "react";
import { readShownTheme } from "@/lib/theme/apply-theme";

const QUERY = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener("change", listener);
  const choice = new MutationObserver(listener);
  choice.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    query.removeEventListener("change", listener);
    choice.disconnect();
  };
}

function read(): "light" | "dark" {
  const theme = readShownTheme();
  if (theme !== "system") return theme;
  return window.matchMedia(QUERY).matches ? "dark" : "light";
}

/** Light or dark: what was chosen in the settings, or else what the device has, also when that changes at dusk. */
export function useColorScheme(): "light" | "dark" {
  return useSyncExternalStore(subscribe, read, () => "light");
}
