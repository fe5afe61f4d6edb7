import path from "node:path";
import { defineConfig } from "vitest/config";
import "./chat-element/tests/group-by";

export default defineConfig({
  resolve: {
    alias: {
      "@": import.meta.dirname,
      // Outside Next this package throws by design; the tests are the server.
      "server-only": path.join(import.meta.dirname, "tests/support/server-only.ts"),
    },
  },
  test: {
    environment: "node",
    include: ["tests/**/*.test.ts"],
    // A zone with a daylight-saving offset, so that a mix-up of local time and UTC shows.
    env: { TZ: "Europe/Berlin" },
    testTimeout: 10_000,
  },
});
