// Builds the frontend into dist/: a folder that runs with Node alone.
//   dist/frontend/server.js   the server (start it with dist/frontend as its folder)
//   dist/migrate.mjs          brings the accounts' tables up to date
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build } from "esbuild";

const root = path.join(import.meta.dirname, "..");
const dist = path.join(root, "dist");
const staging = path.join(root, ".next", "dist-staging");
const BUILD_TIMEOUT_MS = 600_000;

function refuseInlinedSettings() {
  const inlined = Object.keys(process.env).filter((name) => name.startsWith("NEXT_PUBLIC_"));
  if (inlined.length === 0) return;
  console.error(
    `The build would freeze ${inlined.join(", ")} into the code, and no deployment could change it.`,
  );
  console.error(
    `Unset it for the build and set it where the server starts: env ${inlined.map((n) => `-u ${n}`).join(" ")} npm run build`,
  );
  process.exit(2);
}

function buildPages() {
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const { status, signal, error } = spawnSync(process.execPath, [next, "build"], {
    cwd: root,
    stdio: "inherit",
    timeout: BUILD_TIMEOUT_MS,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (status === 0) return;
  console.error(`next build failed (${error?.message ?? signal ?? `exit code ${status}`}).`);
  process.exit(status ?? 1);
}

function assemble() {
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  cpSync(path.join(root, ".next", "standalone"), staging, { recursive: true, verbatimSymlinks: true });
  const app = path.join(staging, "frontend");
  cpSync(path.join(root, ".next", "static"), path.join(app, ".next", "static"), { recursive: true });
  const assets = path.join(root, "public");
  if (existsSync(assets)) cpSync(assets, path.join(app, "public"), { recursive: true });
}

function bundleMigration() {
  // The standalone output holds no better-auth: its code is inside the server's chunks. So the script brings its own.
  return build({
    entryPoints: [path.join(root, "scripts", "migrate.ts")],
    outfile: path.join(staging, "migrate.mjs"),
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    conditions: ["react-server"],
    external: ["pg-native"],
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    logLevel: "warning",
  });
}

refuseInlinedSettings();
buildPages();
assemble();
await bundleMigration();
// A server may be running from the old folder: it is replaced in one step, and only by a whole one.
rmSync(dist, { recursive: true, force: true });
renameSync(staging, dist);
console.log(
  `Built ${path.relative(process.cwd(), dist) || "."}: start it with "node server.js" in ${path.join(path.relative(process.cwd(), dist), "frontend")}.`,
);
