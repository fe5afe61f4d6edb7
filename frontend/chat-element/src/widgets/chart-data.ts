import { isObject, type JsonObject, readEach, readObject, readOptionalString } from "../protocol/read";
import { type Curve, readCurve } from "./curve";
import { readColor } from "./style";

const MAX_POINTS = 500;
const TOKENS = ["blue", "orange", "green", "purple", "red", "yellow", "pink"] as const;

export interface Series {
  readonly type: "bar" | "line" | "area";
  readonly key: string;
  readonly label: string;
  readonly color: string;
  readonly curve: Curve;
  /** Series of one kind that name the same stack stand on each other. */
  readonly stack: string | null;
}

/** Where one value is drawn: on top of what it is stacked on, which is 0 without a stack. */
interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Chart {
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  /** The values of each series, at each label. */
  readonly values: readonly (readonly number[])[];
  /** The same as they are drawn. */
  readonly spans: readonly (readonly Span[])[];
  readonly highest: number;
  readonly lowest: number;
}

/** Reads a chart's properties; what does not fit counts as 0 or gets a default. */
export function readChart(props: JsonObject): Chart {
  const rows = readEach(Array.isArray(props.data) ? props.data.slice(0, MAX_POINTS) : [], (row) =>
    readObject(row, "A row of data"),
  );
  const raw: readonly unknown[] = Array.isArray(props.series) ? props.series : [];
  const series = raw.filter(isObject).map(readSeries);
  const values = series.map(({ key }) =>
    rows.map((row) => {
      const value = Number(row[key] ?? 0);
      return Number.isFinite(value) ? value : 0;
    }),
  );
  const spans = stack(series, values);
  const ends = [0, ...spans.flat().map(({ to }) => to)];
  return {
    labels: readLabels(rows, props.xAxis),
    series,
    values,
    spans,
    highest: Math.max(...ends),
    lowest: Math.min(...ends),
  };
}

function readSeries(source: JsonObject, index: number): Series {
  const key = readOptionalString(source, "dataKey") ?? "";
  const named = TOKENS.find((token) => token === source.color);
  const token = `${named ?? TOKENS[index % TOKENS.length]}-500`;
  const type = source.type === "line" || source.type === "area" ? source.type : "bar";
  return {
    type,
    key,
    label: readOptionalString(source, "label") ?? key,
    color: (named ? readColor(token) : (readColor(source.color) ?? readColor(token))) ?? "currentColor",
    curve: readCurve(source.curveType),
    stack: type === "line" ? null : readOptionalString(source, "stack"),
  };
}

function readLabels(rows: readonly JsonObject[], axis: unknown): string[] {
  const key = typeof axis === "string" ? axis : isObject(axis) ? String(axis.dataKey) : "";
  const names = isObject(axis) && isObject(axis.labels) ? axis.labels : {};
  return rows.map((row) => {
    const label = String(row[key] ?? "");
    const named = names[label];
    return typeof named === "string" ? named : label;
  });
}

function stack(series: readonly Series[], values: readonly (readonly number[])[]): Span[][] {
  const heights = new Map<string, number>();
  return series.map(({ type, stack: name }, place) =>
    (values[place] ?? []).map((value, index) => {
      if (name === null) return { from: 0, to: value };
      // Bars below zero hang from it; an area goes on from wherever the one below it is.
      const key = `${type} ${type === "bar" && value < 0} ${index} ${name}`;
      const from = heights.get(key) ?? 0;
      heights.set(key, from + value);
      return { from, to: from + value };
    }),
  );
}
