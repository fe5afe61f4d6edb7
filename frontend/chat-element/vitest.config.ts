import process from "node:process";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import "./tests/group-by";

/** Bundled before the first test: a dependency found later would reload the page in mid-test. */
const dependencies = [
  "axe-core",
  "dompurify",
  "eventsource-parser",
  "lit",
  "lit/async-directive.js",
  "lit/directive.js",
  ...["class-map", "guard", "keyed", "live", "ref", "repeat"].map((name) => `lit/directives/${name}.js`),
  "marked",
];

const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";

export default defineConfig({
  test: {
    api: { host: "127.0.0.1", port: 4600 },
    projects: [
      {
        test: { name: "unit", include: ["tests/unit/**/*.test.ts"], environment: "node" },
      },
      {
        optimizeDeps: { include: dependencies },
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "./tests/sample-server/start.ts",
          expect: { poll: { timeout: 4_000 } },
          testTimeout: 12_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromium,
                args: ["--no-sandbox", "--disable-background-networking"],
              },
            }),
            instances: [{ browser: "chromium", viewport: { width: 800, height: 720 } }],
          },
        },
      },
    ],
  },
});
