/**
 * Does work once the browser has nothing better to do, at the latest after patienceMs; at once where a browser cannot
 * tell. Returns what cancels it.
 */
export function whenIdle(work: () => void, patienceMs: number): () => void {
  if (!("requestIdleCallback" in window)) {
    work();
    return () => undefined;
  }
  const handle = requestIdleCallback(work, { timeout: patienceMs });
  return () => cancelIdleCallback(handle);
}
