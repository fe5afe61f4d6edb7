// Lighthouse's scores of the sign-in page and the chat page of a running stack:
//   npm ci && TODO_URL=http://localhost:3000 CHROMIUM=/usr/bin/chromium npm run measure
// Ends with 1 when performance or accessibility is below 95. Each score is the middle one of three runs (RUNS=n for
// others), as on a desktop and as on a phone: there Lighthouse takes every piece of work four times as long as it took
// here and the network for slow 4G. Only a machine that does nothing else gives scores to compare.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import lighthouse, { desktopConfig } from "lighthouse";
import puppeteer from "puppeteer-core";

const { TODO_URL: url, CHROMIUM: executablePath, RUNS: runs = "3" } = process.env;
const CATEGORIES = ["performance", "accessibility", "best-practices"];
const DEVICES = { desktop: desktopConfig, phone: undefined };
const DEMANDED = { performance: 95, accessibility: 95 };
const START_TIMEOUT_MS = 30_000;
const LONGEST_LOAD_MS = 20_000;

if (!url || !executablePath) {
  console.error("Set TODO_URL to the page of a running stack, and CHROMIUM to the browser's program.");
  process.exit(2);
}

/**
 * Does something with a browser of its own. One that has measured before still has the last page to clear away, and
 * does so in the midst of the next one: a tenth of a second of a phone's that is nobody's fault. What the browser knows
 * stays in the profile.
 */
async function withBrowser(profile, work) {
  const browser = await puppeteer.launch({ executablePath, userDataDir: profile, args: ["--no-sandbox"] });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Signs the browser in as a guest, so that the first page is the chat. */
async function startAsGuest(browser) {
  const page = await browser.newPage();
  await page.goto(url, { timeout: START_TIMEOUT_MS });
  const status = await page.evaluate(async () => {
    const headers = { "content-type": "application/json" };
    const response = await fetch("/api/auth/sign-in/anonymous", { method: "POST", headers, body: "{}" });
    return response.status;
  });
  await page.close();
  if (status !== 200) throw new Error(`A guest could not sign in: the server answered ${status}.`);
}

async function measureOnce(address, browser, device) {
  const port = Number(new URL(browser.wsEndpoint()).port);
  const flags = {
    port,
    // Without this, Lighthouse would sign the guest out before it looks.
    disableStorageReset: true,
    // The chat page keeps a stream of news open, so the network never falls silent.
    maxWaitForLoad: LONGEST_LOAD_MS,
    onlyCategories: CATEGORIES,
    logLevel: "error",
  };
  const result = await lighthouse(address, flags, DEVICES[device]);
  const { categories, audits, finalDisplayedUrl } = result.lhr;
  if (new URL(finalDisplayedUrl).pathname !== new URL(address).pathname)
    throw new Error(`${address} led to ${finalDisplayedUrl}.`);
  const missing = CATEGORIES.filter((name) => categories[name].score === null);
  if (missing.length > 0) throw new Error(`${address} has no score for ${missing.join(", ")}: run it again.`);
  const failed = Object.values(audits).filter(
    ({ score, id }) => score !== null && score < 0.9 && isWeighed(categories, id),
  );
  return {
    scores: Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(categories[name].score * 100)])),
    paint: audits["largest-contentful-paint"].displayValue,
    blocking: audits["total-blocking-time"].displayValue,
    failed: failed.map(({ id }) => id),
  };
}

function isWeighed(categories, id) {
  return CATEGORIES.some((name) => categories[name].auditRefs.some((ref) => ref.id === id && ref.weight > 0));
}

function findMiddle(numbers) {
  return numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)];
}

/** Prints the scores of a page; returns whether they are as good as demanded. */
async function measure(name, address, profile) {
  const areGood = [];
  for (const device of Object.keys(DEVICES)) areGood.push(await measureOn(device, name, address, profile));
  return areGood.every(Boolean);
}

async function measureOn(device, name, address, profile) {
  const results = [];
  for (let run = 0; run < Number(runs); run += 1)
    results.push(await withBrowser(profile, (browser) => measureOnce(address, browser, device)));
  const scores = Object.fromEntries(
    CATEGORIES.map((category) => [category, findMiddle(results.map((result) => result.scores[category]))]),
  );
  const { paint, blocking, failed } = results.at(-1);
  const shown = CATEGORIES.map((category) => `${category} ${scores[category]}`).join(", ");
  console.log(`${name}, ${device}: ${shown} (largest paint ${paint}, blocked ${blocking})`);
  if (failed.length > 0) console.log(`  below 90: ${failed.join(", ")}`);
  return Object.entries(DEMANDED).every(([category, least]) => scores[category] >= least);
}

const profile = await mkdtemp(path.join(tmpdir(), "lighthouse-"));
try {
  const isSignInGood = await measure("sign-in", new URL("/sign-in", url).href, profile);
  await withBrowser(profile, startAsGuest);
  const isChatGood = await measure("chat", new URL("/", url).href, profile);
  process.exitCode = isSignInGood && isChatGood ? 0 : 1;
} finally {
  await rm(profile, { recursive: true, force: true });
}
