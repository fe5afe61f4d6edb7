/** How a chart's points are joined. */
export type Curve = "linear" | "monotone" | "step" | "stepBefore" | "stepAfter";

export interface Point {
  readonly x: number;
  readonly y: number;
}

const STEPS: ReadonlySet<unknown> = new Set<Curve>(["step", "stepBefore", "stepAfter"]);
const ROUNDED = /^(?:monotone|natural|bump|basis(?!Closed))/;
/** A step just before a point, seen from the other end, is one just after it. */
const MIRRORED = { stepBefore: "stepAfter", stepAfter: "stepBefore" } as const;

/**
 * Reads a `curveType`. Every rounded one is drawn as `monotone`, which alone never shows a value higher
 * or lower than those around it; closed ones make no sense along an axis and are straight.
 */
export function readCurve(value: unknown): Curve {
  const isStep = (name: unknown): name is Curve => STEPS.has(name);
  if (isStep(value)) return value;
  return typeof value === "string" && ROUNDED.test(value) ? "monotone" : "linear";
}

/** The area between two lines that have their points at the same places. */
export function traceArea(top: readonly Point[], base: readonly Point[], curve: Curve): string {
  const back = curve === "stepBefore" || curve === "stepAfter" ? MIRRORED[curve] : curve;
  return `M${trace(top, curve)}L${trace(base.toReversed(), back)}Z`;
}

/** A line through points that are evenly apart, for the attribute `d` of a path, after its `M` or `L`. */
export function trace(points: readonly Point[], curve: Curve): string {
  const slopes = curve === "monotone" ? findSlopes(points) : [];
  return points
    .map((point, index) => {
      const before = points[index - 1];
      if (!before) return `${point.x},${point.y}`;
      return curve === "monotone"
        ? bend(before, slopes[index - 1] ?? 0, point, slopes[index] ?? 0)
        : join(before, point, curve);
    })
    .join("");
}

function join(before: Point, { x, y }: Point, curve: Exclude<Curve, "monotone">): string {
  switch (curve) {
    case "linear":
      return `L${x},${y}`;
    case "step":
      return `H${(before.x + x) / 2}V${y}H${x}`;
    case "stepBefore":
      return `V${y}H${x}`;
    case "stepAfter":
      return `H${x}V${y}`;
  }
}

function bend(from: Point, slopeFrom: number, to: Point, slopeTo: number): string {
  const third = (to.x - from.x) / 3;
  return `C${from.x + third},${from.y + third * slopeFrom} ${to.x - third},${to.y - third * slopeTo} ${to.x},${to.y}`;
}

/** The slope at each point: flat where the values turn, else the harmonic mean of those beside it. */
function findSlopes(points: readonly Point[]): number[] {
  const between = points.slice(1).map(({ x, y }, index) => {
    const before = points[index] ?? { x, y };
    return (y - before.y) / (x - before.x || 1);
  });
  const inner = between.slice(1).map((after, index) => {
    const before = between[index] ?? 0;
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
  const end = (slope = 0, next = slope): number => (3 * slope - next) / 2;
  return [end(between[0], inner[0]), ...inner, end(between.at(-1), inner.at(-1))];
}
