import { readFileSync } from "node:fs";
import path from "node:path";
import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { drawIcon, encodePng, ICONS } from "../../scripts/make-icons.mjs";

const root = path.join(import.meta.dirname, "..", "..");
const SIGNATURE_AND_HEADER_BYTES = 33;

/** The unpacked rows of one of our own PNG files; packing may differ between versions of zlib, pixels may not. */
function unpack(png: Buffer): Buffer {
  const length = png.readUInt32BE(SIGNATURE_AND_HEADER_BYTES);
  const start = SIGNATURE_AND_HEADER_BYTES + 8;
  return inflateSync(png.subarray(start, start + length));
}

describe("the installed app's icons", () => {
  it.each(ICONS)("$file is what the script draws from icon.svg", (icon) => {
    const file = readFileSync(path.join(root, icon.file));
    expect(file.readUInt32BE(16)).toBe(icon.size);
    expect(unpack(file).equals(unpack(encodePng(drawIcon(icon), icon.size)))).toBe(true);
  });
});
