/** For browsers without idle callbacks, Safari's among them: after what is under way now. */
const PAUSE_MS = 50;

/** Does work once the browser has nothing better to do, at the latest after patienceMs. */
export function whenIdle(work: () => void, patienceMs: number): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work, { timeout: patienceMs });
  else setTimeout(work, PAUSE_MS);
}
