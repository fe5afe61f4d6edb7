/** Runs once before the server takes its first request. */
export async function register(): Promise<void> {
  // The import stays inside the condition: the bundler then leaves it out of the edge build, which has no process.
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { startUp } = await import("@/lib/start-up");
    startUp();
    if (process.env.NODE_ENV === "production") {
      const { drainBeforeTheEnd } = await import("@/lib/draining");
      drainBeforeTheEnd();
    }
  }
}
