import { expect, test } from "vitest";
import { mount } from "./mount";
import { seeText } from "./screen";
import { json, ScriptedServer } from "./scripted-server";
import * as wire from "./wire";

const HEIGHT = 240;
const days = (...rows: readonly (readonly [number, number])[]) =>
  rows.map(([a, b], index) => ({ day: `day ${index}`, a, b }));

async function draw(data: readonly object[], series: readonly object[]): Promise<ShadowRoot> {
  const chart = { type: "Chart", xAxis: "day", data, series };
  const { root } = await mount(
    new ScriptedServer().on("threads.get_by_id", () =>
      json(wire.stored([wire.widget("w_1", { type: "Card", children: [chart] })])),
    ),
    { initialThread: "thr_1" },
  );
  await seeText("day 0");
  return root;
}

const bar = (rect: Element) =>
  Object.fromEntries(["x", "y", "height"].map((name) => [name, Number(rect.getAttribute(name))]));
const bars = (root: ShadowRoot) => [...root.querySelectorAll(".w-chart rect")].map(bar);
const paths = (root: ShadowRoot) => [...root.querySelectorAll<SVGPathElement>(".w-chart svg path")];

test("bars of one stack stand on each other, and those below zero hang from it", async () => {
  const root = await draw(days([1, 3], [2, -4]), [
    { type: "bar", dataKey: "a", stack: "s" },
    { type: "bar", dataKey: "b", stack: "s" },
  ]);
  const unit = HEIGHT / 8;
  const [a0, a1, b0, b1] = bars(root);
  expect([a0?.x, a1?.x]).toEqual([b0?.x, b1?.x]);
  expect(a0).toMatchObject({ y: 3 * unit, height: unit });
  expect(b0).toMatchObject({ y: 0, height: 3 * unit });
  expect(a1).toMatchObject({ y: 2 * unit, height: 2 * unit });
  expect(b1).toMatchObject({ y: 4 * unit, height: 4 * unit });
});

test("bars of different stacks, or of none, stand side by side on the ground", async () => {
  const root = await draw(days([1, 3]), [
    { type: "bar", dataKey: "a", stack: "s" },
    { type: "bar", dataKey: "b", stack: "other" },
    { type: "bar", dataKey: "a" },
  ]);
  expect(new Set(bars(root).map(({ x }) => x)).size).toBe(3);
  for (const { y = 0, height = 0 } of bars(root)) expect(y + height).toBe(HEIGHT);
});

test("areas of one stack lie on each other", async () => {
  const root = await draw(days([1, 3], [2, 2]), [
    { type: "area", dataKey: "a", stack: "s" },
    { type: "area", dataKey: "b", stack: "s" },
  ]);
  const [lower, , upper] = paths(root).map((path) => path.getBBox());
  expect(lower).toMatchObject({ y: HEIGHT / 2, height: HEIGHT / 2 });
  expect(upper).toMatchObject({ y: 0, height: HEIGHT * 0.75 });
});

/** Which value the line of one series has at a share of the way from one point to the next. */
function valueAt(path: SVGPathElement, share: number, count: number, highest: number): number {
  const step = 640 / count;
  const x = step / 2 + step * share;
  let [low, high] = [0, path.getTotalLength()];
  for (let round = 0; round < 40; round += 1) {
    const middle = (low + high) / 2;
    if (path.getPointAtLength(middle).x < x) low = middle;
    else high = middle;
  }
  return ((HEIGHT - path.getPointAtLength(low).y) / HEIGHT) * highest;
}

test.each([
  ["linear", 0.25, 1],
  ["step", 0.25, 0],
  ["step", 0.75, 4],
  ["stepAfter", 0.75, 0],
  ["stepBefore", 0.25, 4],
  ["linearClosed", 0.25, 1],
  [undefined, 0.25, 1],
])("a line whose curveType is %s is at %f of the way from 0 to 4 at %f", async (curveType, share, value) => {
  const [line] = paths(await draw(days([0, 0], [4, 0]), [{ type: "line", dataKey: "a", curveType }]));
  if (!line) throw new Error("There is no line.");
  expect(valueAt(line, share, 2, 4)).toBeCloseTo(value, 1);
});

test.each(["monotone", "natural", "basis"])(
  "a %s line is round, and goes no higher than its values",
  async (curveType) => {
    const root = await draw(days([0, 0], [4, 0], [4, 0], [1, 0]), [
      { type: "line", dataKey: "a", curveType },
    ]);
    const [line] = paths(root);
    if (!line) throw new Error("There is no line.");
    expect(line.getAttribute("d")).toContain("C");
    const points = Array.from({ length: 200 }, (_, index) =>
      line.getPointAtLength((line.getTotalLength() * index) / 199),
    );
    for (const { y } of points) expect(y).toBeGreaterThanOrEqual(-0.01);
    // From one point to the next it only rises, stays, or falls.
    for (const [index, { x, y }] of points.entries()) {
      const before = points[index - 1];
      if (!before) continue;
      if (x < 240) expect(y).toBeLessThanOrEqual(before.y + 0.01);
      if (x > 400) expect(y).toBeGreaterThanOrEqual(before.y - 0.01);
    }
  },
);

test("a stepped area is as stepped below as above", async () => {
  const root = await draw(days([2, 2], [4, 0]), [
    { type: "area", dataKey: "a", stack: "s", curveType: "stepAfter" },
    { type: "area", dataKey: "b", stack: "s", curveType: "stepAfter" },
  ]);
  const upper = paths(root)[2];
  if (!upper) throw new Error("There is no area.");
  // Between the points, just before the step: a reaches to 2 there, a and b together to 4.
  const isInside = (value: number) => upper.isPointInFill(new DOMPoint(400, HEIGHT - (value / 4) * HEIGHT));
  expect([isInside(1), isInside(3)]).toEqual([false, true]);
});

test("a chart with one row is drawn", async () => {
  const root = await draw(days([1, 1]), [{ type: "area", dataKey: "a", curveType: "monotone" }]);
  for (const path of paths(root)) expect(path.getAttribute("d")).not.toContain("NaN");
});
