// Builds the demo and serves it on this machine, anew for each request:  npm run demo -w @todo/chat-element
import { context } from "esbuild";

const folder = new URL(".", import.meta.url).pathname;
const built = await context({
  entryPoints: [`${folder}main.ts`],
  bundle: true,
  format: "esm",
  target: "es2023",
  outfile: `${folder}main.js`,
  write: false,
});
const { port } = await built.serve({ servedir: folder, host: "127.0.0.1", port: 4610 });
console.log(`The demo: http://127.0.0.1:${port}/`);
