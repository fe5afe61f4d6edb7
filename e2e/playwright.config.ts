import path from "node:path";
import { defineConfig } from "@playwright/test";
import { cluster, localStack, settings } from "./support/settings";

export default defineConfig({
  testDir: "tests",
  outputDir: path.join(import.meta.dirname, "..", "test-results", "e2e-artifacts"),
  // One at a time: the tests share one deployment, and some of them restart it.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  globalTimeout: 25 * 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL: settings.frontendUrl,
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    trace: "retain-on-failure",
    // Words for days and times follow the language and the zone.
    locale: "en-US",
    timezoneId: "Europe/Berlin",
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      ...(settings.chromium === null ? {} : { executablePath: settings.chromium }),
      args: ["--no-sandbox", "--disable-background-networking"],
    },
  },
  projects: [
    { name: "any deployment", testIgnore: ["local-stack/**", "cluster/**"] },
    // These end and start processes, which only a stack on this machine allows.
    ...(localStack === null ? [] : [{ name: "local stack", testMatch: "local-stack/**" }]),
    ...(cluster === null ? [] : [{ name: "cluster", testMatch: "cluster/**" }]),
  ],
});
