// Draws the icons of the installed app from the numbers of app/icon.svg, so that no image program is needed:
//   node scripts/make-icons.mjs
// The same input gives the same pixels anywhere; tests/scripts/make-icons.test.ts compares them with the files.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { crc32, deflateSync } from "node:zlib";

const root = path.join(import.meta.dirname, "..");

/** bleeds: the colour fills the square, as where the system cuts the shape; zoom: how large the picture is in it. */
export const ICONS = [
  { file: "public/icons/icon-192.png", size: 192, bleeds: false, zoom: 1 },
  { file: "public/icons/icon-512.png", size: 512, bleeds: false, zoom: 1 },
  // A system may cut a maskable icon down to a circle of 80 %.
  { file: "public/icons/maskable-512.png", size: 512, bleeds: true, zoom: 0.75 },
  { file: "app/apple-icon.png", size: 180, bleeds: true, zoom: 0.9 },
];

/** The shapes of app/icon.svg: one rounded square and one line of three points. Throws when it holds others. */
export function readShapes() {
  const svg = readFileSync(path.join(root, "app", "icon.svg"), "utf8");
  const found =
    /viewBox="0 0 (?<side>\d+) \d+".*<rect [^>]*rx="(?<radius>[\d.]+)" fill="(?<fill>#\w{6})".*<path d="M(?<points>[^"]+)"[^>]* stroke="#fff" stroke-width="(?<width>[\d.]+)"/s.exec(
      svg,
    );
  if (found?.groups === undefined) throw new Error("app/icon.svg has other shapes than this script draws.");
  const { side, radius, fill, points, width } = found.groups;
  const [start, first, second] = points.split(/(?=[lL])/).map((part) => ({
    isRelative: part.startsWith("l"),
    xy: part
      .replace(/^[lLM]/, "")
      .trim()
      .split(/[\s,]+/)
      .map(Number),
  }));
  const line = [start.xy];
  for (const { isRelative, xy } of [first, second]) {
    const [x, y] = line.at(-1);
    line.push(isRelative ? [x + xy[0], y + xy[1]] : xy);
  }
  return { side: Number(side), radius: Number(radius), fill, line, width: Number(width) };
}

function distanceToSegment(x, y, [ax, ay], [bx, by]) {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const t = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

/** How far a point is outside the rounded square (below zero: inside). */
function distanceToSquare(x, y, side, radius) {
  const dx = Math.abs(x - side / 2) - side / 2 + radius;
  const dy = Math.abs(y - side / 2) - side / 2 + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
}

/** The pixels of an icon: red, green, blue and opacity, row by row. */
export function drawIcon({ size, bleeds, zoom }, { side, radius, fill, line, width } = readShapes()) {
  const pixels = new Uint8Array(size * size * 4);
  const colour = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
  const scale = (size / side) * zoom;
  const cover = (distance) => Math.min(1, Math.max(0, 0.5 - distance * scale));
  const offset = (side - side / zoom) / 2;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const x = (column + 0.5) / scale + offset;
      const y = (row + 0.5) / scale + offset;
      const ground = bleeds ? 1 : cover(distanceToSquare(x, y, side, radius));
      const mark = cover(
        Math.min(distanceToSegment(x, y, line[0], line[1]), distanceToSegment(x, y, line[1], line[2])) -
          width / 2,
      );
      const at = (row * size + column) * 4;
      for (const [index, part] of colour.entries())
        pixels[at + index] = Math.round(part + (255 - part) * mark);
      pixels[at + 3] = Math.round(255 * ground);
    }
  }
  return pixels;
}

function makeChunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** The pixels as a PNG file. */
export function encodePng(pixels, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // 8 bits a part, with opacity.
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    rows.set(pixels.subarray(row * size * 4, (row + 1) * size * 4), row * (size * 4 + 1) + 1);
  }
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    makeChunk("IHDR", header),
    makeChunk("IDAT", deflateSync(rows, { level: 9 })),
    makeChunk("IEND", Buffer.alloc(0)),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const icon of ICONS) {
    const file = path.join(root, icon.file);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, encodePng(drawIcon(icon), icon.size));
    console.log(icon.file);
  }
}
