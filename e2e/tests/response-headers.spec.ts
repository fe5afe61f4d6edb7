import { settings } from "../support/settings";
import { expect, test } from "../support/test";
import { inventAccount } from "../support/todo-page";

/** What only its owner may see: nothing between server and browser keeps a copy, and neither does the browser. */
const PRIVATE = ["/", "/settings", "/api/auth/get-session", "/api/auth/token", "/api/auth/list-sessions"];
const PAGES = ["/", "/settings", "/sign-in", "/sign-up", "/oauth/error"];
const ALWAYS = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
};

test("what is private is kept by no cache", async ({ todo, page }) => {
  await todo.signUp(inventAccount());
  for (const path of PRIVATE) {
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()["cache-control"], path).toContain("no-store");
    expect(answer.headers(), path).toMatchObject(ALWAYS);
  }
});

test("every page has a policy that lets no foreign code in, and a nonce used once", async ({ page }) => {
  const nonces = new Set<string>();
  for (const path of PAGES) {
    const answer = await page.request.get(path);
    const policy = answer.headers()["content-security-policy"] ?? "";
    expect(answer.headers(), path).toMatchObject(ALWAYS);
    expect(policy, path).toContain("object-src 'none'");
    expect(policy, path).toContain("base-uri 'self'");
    expect(policy, path).toContain("frame-ancestors 'none'");
    const scripts = /script-src ([^;]+)/.exec(policy)?.[1] ?? "";
    expect(scripts, path).not.toMatch(/unsafe-inline|unsafe-eval|https:\/\/|\*/);
    nonces.add(/'nonce-([^']+)'/.exec(scripts)?.[1] ?? "");
  }
  expect(nonces.has("")).toBe(false);
  expect(nonces.size).toBe(PAGES.length);
});

test("the API's answers are kept by no cache and run nothing", async ({ page }) => {
  for (const path of ["/health/ready", "/api/somebody/tasks", "/mcp", "/nowhere"]) {
    const answer = await page.request.get(`${settings.backendUrl}${path}`);
    expect(answer.headers()["x-content-type-options"], path).toBe("nosniff");
    expect(answer.headers()["content-security-policy"], path).toContain("default-src 'none'");
    expect(answer.headers()["cache-control"], path).toContain("no-store");
  }
});
