"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";
import { areKeysOn, isTyping, moveBetweenTasks } from "./keys";

export type PanelKeys = Readonly<{
  listRef: RefObject<HTMLElement | null>;
  /** The panel is about to get the focus; on a small screen it must come in sight first. */
  onReach: () => void;
  onSearch: () => void;
  onNew: () => void;
  onHelp: () => void;
}>;

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** Single keys that work anywhere on the page but where somebody types, in a dialog or with a modifier. */
export function usePanelKeys({ listRef, onReach, onSearch, onNew, onHelp }: PanelKeys): void {
  const act = useEffectEvent((event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    const list = listRef.current;
    if (list === null || !areKeysOn() || document.querySelector("dialog[open]") !== null) return;
    const step = STEPS[event.key];
    const isInList = list.contains(document.activeElement);
    if (step !== undefined) {
      // Elsewhere, arrows scroll.
      if (event.key.startsWith("Arrow") && !isInList) return;
      onReach();
      if (!moveBetweenTasks(list, step)) return;
    } else if (event.key === "/") {
      onReach();
      onSearch();
    } else if (event.key === "n") {
      onReach();
      onNew();
    } else if (event.key === "?") onHelp();
    else return;
    event.preventDefault();
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => act(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
