import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { findPython } from "./python";

declare module "vitest" {
  export interface ProvidedContext {
    /** The sample server's address; null where there is no Python with its package. */
    sampleServer: string | null;
    /** What to set up so that there is one; null where there is. */
    sampleServerMissing: string | null;
  }
}

const START_MS = 60_000;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

async function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (typeof address === "object" && address ? resolve(address.port) : reject(address)));
    });
  });
}

async function waitUntilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The sample server ended with exit code ${child.exitCode}.`);
    const body = JSON.stringify({ type: "threads.list", params: {} });
    const answer = await fetch(url, { method: "POST", body }).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The sample server does not answer.");
}

/** Starts the sample server before the tests in the browser, and ends it after them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const python = findPython();
  if ("missing" in python) {
    project.provide("sampleServer", null);
    project.provide("sampleServerMissing", python.missing);
    return () => undefined;
  }
  const port = await findFreePort();
  const child = spawn(python.path, [here("./server.py"), String(port)], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const url = `http://127.0.0.1:${port}/chatkit`;
  await waitUntilReady(url, child);
  project.provide("sampleServer", url);
  project.provide("sampleServerMissing", null);
  return () => void child.kill();
}
