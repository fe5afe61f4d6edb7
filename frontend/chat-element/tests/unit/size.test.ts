import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const LIMIT_BYTES = 90 * 1024;

async function bundle(): Promise<Readonly<{ bytes: number; modules: readonly string[] }>> {
  const { outputFiles, metafile } = await build({
    entryPoints: [new URL("../../src/index.ts", import.meta.url).pathname],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2023",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { bytes: gzipSync(code, { level: 9 }).length, modules: Object.keys(metafile.inputs) };
}

test("the whole element is small, and brings no React along", async () => {
  const { bytes, modules } = await bundle();
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(LIMIT_BYTES);
  expect(modules.filter((path) => /node_modules\/react/.test(path))).toEqual([]);
});
