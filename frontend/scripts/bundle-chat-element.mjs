// Bundles our chat element into one file, .generated/chat-element.js, which next.config.ts puts in the package's place.
// Its sources import each other as "./name.js", the way TypeScript asks of packages; Turbopack finds no such files.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = path.join(import.meta.dirname, "..");

/** Writes the bundle. Rejects when the element does not compile. */
export async function bundleChatElement() {
  await build({
    entryPoints: [path.join(root, "chat-element", "src", "index.ts")],
    outfile: path.join(root, ".generated", "chat-element.js"),
    bundle: true,
    platform: "browser",
    target: "es2022",
    format: "esm",
    legalComments: "inline",
    logLevel: "warning",
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await bundleChatElement();
