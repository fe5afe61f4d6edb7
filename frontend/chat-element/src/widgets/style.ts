import { isObject, type JsonObject } from "../protocol/read";
import type { StyleValues } from "../views/set-style";

/** One spacing unit of the protocol. */
const UNIT_PX = 4;
/** Sizes are bounded so that no widget can push the page around. */
const MAX_PX = 4_000;

const TEXT_COLORS = new Set([
  "prose",
  "primary",
  "emphasis",
  "secondary",
  "tertiary",
  "success",
  "warning",
  "danger",
]);
const SURFACES = new Set([
  "surface",
  "surface-secondary",
  "surface-tertiary",
  "surface-elevated",
  "surface-elevated-secondary",
]);
const RADII: Readonly<Record<string, string>> = {
  none: "0",
  "2xs": "2px",
  xs: "4px",
  sm: "6px",
  md: "8px",
  lg: "10px",
  xl: "12px",
  "2xl": "16px",
  "3xl": "20px",
  "4xl": "24px",
  full: "9999px",
  "100%": "100%",
};

/** A spacing value: a number counts units of 4 px, a string is CSS. */
export function readSpace(value: unknown): string | null {
  return readLength(value, UNIT_PX);
}

/** A size: a number counts pixels, a string is CSS. */
export function readSize(value: unknown): string | null {
  return readLength(value, 1);
}

function readLength(value: unknown, unit: number): string | null {
  if (typeof value === "number") return `${Math.max(-MAX_PX, Math.min(MAX_PX, value * unit))}px`;
  return typeof value === "string" && isPlainCss(value) ? value : null;
}

/** No url(): a widget must not make the page load anything. */
function isPlainCss(value: string): boolean {
  return value.length < 100 && /^[\w\s.,%#()+*/-]*$/.test(value) && !/url|image/i.test(value);
}

/** A colour token, a palette token such as "red-500", CSS, or one of these for each scheme. */
export function readColor(value: unknown): string | null {
  if (isObject(value)) {
    const light = readColor(value.light);
    const dark = readColor(value.dark);
    return light && dark ? `light-dark(${light}, ${dark})` : (light ?? dark);
  }
  if (typeof value !== "string" || !isPlainCss(value)) return null;
  if (TEXT_COLORS.has(value)) return `var(--_text-${value})`;
  if (SURFACES.has(value)) return `var(--_${value})`;
  const palette = /^(red|orange|yellow|green|blue|purple|pink|gray)-(\d{2,3})$/.exec(value);
  if (palette) return shade(palette[1] ?? "gray", Number(palette[2]));
  return value;
}

const HUES: Readonly<Record<string, number>> = {
  red: 25,
  orange: 55,
  yellow: 90,
  green: 150,
  blue: 255,
  purple: 300,
  pink: 350,
};

/** Palette steps run from 50 (nearly white) to 950 (nearly black). */
function shade(name: string, step: number): string {
  const lightness = Math.max(0.15, Math.min(0.98, 1 - step / 1100));
  const hue = HUES[name];
  return hue === undefined ? `oklch(${lightness} 0.01 260)` : `oklch(${lightness} 0.16 ${hue})`;
}

/** The styles of a box: its size, spacing, colours and place in the row or column around it. */
export function readBox(props: JsonObject): StyleValues {
  const size = readSize(props.size);
  const minSize = readSize(props.minSize);
  const maxSize = readSize(props.maxSize);
  const radius = typeof props.radius === "string" ? (RADII[props.radius] ?? null) : null;
  return {
    gap: readSpace(props.gap),
    flex: typeof props.flex === "number" ? String(props.flex) : readSize(props.flex),
    width: readSize(props.width) ?? size,
    height: readSize(props.height) ?? size,
    "min-width": readSize(props.minWidth) ?? minSize,
    "min-height": readSize(props.minHeight) ?? minSize,
    "max-width": readSize(props.maxWidth) ?? maxSize,
    "max-height": readSize(props.maxHeight) ?? maxSize,
    "aspect-ratio":
      typeof props.aspectRatio === "number" ? String(props.aspectRatio) : readSize(props.aspectRatio),
    "border-radius": radius,
    background: readColor(props.background),
    "align-items": readPlacement(props.align),
    "justify-content": readPlacement(props.justify),
    "flex-wrap": props.wrap === "wrap" || props.wrap === "wrap-reverse" ? props.wrap : null,
    ...readSides("padding", props.padding),
    ...readSides("margin", props.margin),
    ...readBorders(props.border),
  };
}

const PLACEMENTS: Readonly<Record<string, string>> = {
  start: "flex-start",
  center: "center",
  end: "flex-end",
  baseline: "baseline",
  stretch: "stretch",
  between: "space-between",
  around: "space-around",
  evenly: "space-evenly",
};

export function readPlacement(value: unknown): string | null {
  return typeof value === "string" ? (PLACEMENTS[value] ?? null) : null;
}

const SIDES = ["top", "right", "bottom", "left"] as const;

/** Looks a side up in an object such as `{x: 2, top: 1}`; a plain value counts for every side. */
function readSide(value: unknown, side: (typeof SIDES)[number]): unknown {
  if (!isObject(value)) return value;
  return value[side] ?? value[side === "top" || side === "bottom" ? "y" : "x"];
}

function readSides(name: "padding" | "margin", value: unknown): StyleValues {
  return Object.fromEntries(SIDES.map((side) => [`${name}-${side}`, readSpace(readSide(value, side))]));
}

function readBorders(value: unknown): StyleValues {
  const whole = isObject(value) && "size" in value;
  return Object.fromEntries(
    SIDES.map((side) => [`border-${side}`, readBorder(whole ? value : readSide(value, side))]),
  );
}

function readBorder(value: unknown): string | null {
  if (typeof value === "number") return `${value}px solid var(--_line)`;
  if (!isObject(value) || typeof value.size !== "number") return null;
  const color = value.color;
  const known = color === undefined || color === "default" || color === "subtle" || color === "strong";
  const style = typeof value.style === "string" && /^[a-z]+$/.test(value.style) ? value.style : "solid";
  return `${value.size}px ${style} ${known ? "var(--_line)" : (readColor(color) ?? "var(--_line)")}`;
}
