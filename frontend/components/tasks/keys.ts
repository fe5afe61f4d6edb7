"use client";

const OFF_KEY = "todo.keys-off";

/** Whether single keys do something. People who speak to their computer turn that off: a word may hold any letter. */
export function areKeysOn(): boolean {
  try {
    return window.localStorage.getItem(OFF_KEY) === null;
  } catch {
    return true;
  }
}

export function setKeysOn(isOn: boolean): void {
  try {
    if (isOn) window.localStorage.removeItem(OFF_KEY);
    else window.localStorage.setItem(OFF_KEY, "yes");
  } catch {
    // Storage is off: the keys stay as they are.
  }
}

/** Whether somebody types where this event comes from, also inside the chat's element. */
export function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== "checkbox" && target.type !== "radio";
  return target.isContentEditable || target.matches("textarea, select");
}

function listChecks(list: Element): HTMLInputElement[] {
  return [...list.querySelectorAll<HTMLInputElement>('li input[type="checkbox"]')].filter((check) =>
    check.checkVisibility(),
  );
}

function findFocusedIndex(checks: readonly HTMLInputElement[]): number {
  const row = document.activeElement?.closest("li");
  return checks.findIndex((check) => row?.contains(check));
}

/** Moves the focus to the next or the previous task of the list, or to the first one. Returns whether there was one. */
export function moveBetweenTasks(list: Element, step: 1 | -1): boolean {
  const checks = listChecks(list);
  const at = findFocusedIndex(checks);
  const next = checks[at === -1 ? 0 : Math.min(Math.max(at + step, 0), checks.length - 1)];
  next?.focus();
  return next !== undefined;
}

/**
 * Keeps the focus in the list when the focused row is about to go elsewhere, to another day or to what is done: it goes
 * along, or where the row is out of sight then, to the row that took its place.
 */
export function keepFocusInList(row: Element): void {
  const list = row.closest("[data-task-list]");
  if (list === null || !row.contains(document.activeElement)) return;
  const before = listChecks(list);
  const own = row.querySelector<HTMLInputElement>('input[type="checkbox"]');
  const at = Math.max(0, findFocusedIndex(before));
  requestAnimationFrame(() => {
    if (list.contains(document.activeElement)) return;
    const checks = listChecks(list);
    const moved = own === null ? undefined : checks.find(({ id }) => id === own.id);
    (moved ?? checks[Math.min(at, checks.length - 1)])?.focus();
  });
}
