import { inject, test } from "vitest";

/** A test against the sample server. Skipped, saying what to set up, where there is no Python with its package. */
export function withServer(name: string, body: () => Promise<void>): void {
  test(name, async ({ skip }) => {
    const missing = inject("sampleServerMissing");
    if (missing !== null) return skip(missing);
    await body();
  });
}
