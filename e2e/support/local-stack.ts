import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { localStack } from "./settings";

const run = promisify(execFile);
const COMMAND_TIMEOUT_MS = 120_000;

function requireStack() {
  if (localStack === null) throw new Error("Set TODOCTL and TODO_HOME to test with a stack on this machine.");
  return localStack;
}

/** Runs a command of the launcher for the stack under test and returns what it prints. */
export async function todoctl(...args: readonly string[]): Promise<string> {
  const { todoctl: program } = requireStack();
  const { stdout } = await run(program, args, {
    timeout: COMMAND_TIMEOUT_MS,
    env: { ...process.env, CI: "1" },
  });
  return stdout;
}

export type Service = "postgres" | "backend" | "frontend";

type RecordedService = Readonly<{ name: string; process: Readonly<{ pid: number }> }>;

function isRecordedService(value: unknown): value is RecordedService {
  return (
    typeof value === "object" &&
    value !== null &&
    "name" in value &&
    "process" in value &&
    typeof value.process === "object" &&
    value.process !== null &&
    "pid" in value.process &&
    typeof value.process.pid === "number"
  );
}

/** The number of a service's process, as the stack's supervisor wrote it down. */
export async function findPid(service: Service): Promise<number> {
  const file = path.join(requireStack().home, "run", "stack.json");
  const stack: unknown = JSON.parse(await readFile(file, "utf8"));
  const services: unknown =
    typeof stack === "object" && stack !== null && "services" in stack && stack.services;
  const found = Array.isArray(services)
    ? services.filter(isRecordedService).find(({ name }) => name === service)
    : undefined;
  if (found === undefined) throw new Error(`${file} names no process of ${service}.`);
  return found.process.pid;
}

/** Ends a service's process as a crash would: without a chance to say goodbye. */
export async function kill(service: Service): Promise<void> {
  process.kill(await findPid(service), "SIGKILL");
}
