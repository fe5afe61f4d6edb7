import { execFileSync } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";

const EXPECTED = fileURLToPath(new URL("../../../../backend/.venv/bin/python", import.meta.url));

export type Python = Readonly<{ path: string }> | Readonly<{ missing: string }>;

/** A Python that has the package `openai-chatkit`; else a sentence that says what to run. */
export function findPython(): Python {
  const path = process.env.CHATKIT_PYTHON ?? EXPECTED;
  try {
    execFileSync(path, ["-c", "import importlib.util as u, sys; sys.exit(u.find_spec('chatkit') is None)"], {
      stdio: "ignore",
    });
    return { path };
  } catch {
    const missing = `Skipped: ${path} is no Python with the package openai-chatkit. Set the backend up as CONTRIBUTING.md says, or name another one in CHATKIT_PYTHON.`;
    return { missing };
  }
}
