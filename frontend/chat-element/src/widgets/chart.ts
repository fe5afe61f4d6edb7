import { html, type SVGTemplateResult, svg } from "lit";
import { isObject, type JsonObject, readEach, readObject, readOptionalString } from "../protocol/read";
import { setStyle } from "../views/set-style";
import type { DrawWidget } from "./context";
import { readBox, readColor } from "./style";

const WIDTH = 640;
const HEIGHT = 240;
const MAX_POINTS = 500;
const TOKENS = ["blue", "orange", "green", "purple", "red", "yellow", "pink"] as const;

interface Series {
  readonly type: "bar" | "line" | "area";
  readonly key: string;
  readonly label: string;
  readonly color: string;
}

interface Chart {
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  /** The values of each series, at each label. */
  readonly values: readonly (readonly number[])[];
  readonly highest: number;
  readonly lowest: number;
}

function readSeries(value: unknown, index: number): Series {
  const source = readObject(value, "A series");
  const key = readOptionalString(source, "dataKey") ?? "";
  const named = TOKENS.find((token) => token === source.color);
  const token = `${named ?? TOKENS[index % TOKENS.length]}-500`;
  return {
    type: source.type === "line" || source.type === "area" ? source.type : "bar",
    key,
    label: readOptionalString(source, "label") ?? key,
    color: (named ? readColor(token) : (readColor(source.color) ?? readColor(token))) ?? "currentColor",
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

function readChart(props: JsonObject): Chart {
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
  const all = [0, ...values.flat()];
  return {
    labels: readLabels(rows, props.xAxis),
    series,
    values,
    highest: Math.max(...all),
    lowest: Math.min(...all),
  };
}

/** Draws bars, lines and areas. Everybody can read the numbers in a table behind the drawing. */
export const drawChart: DrawWidget = ({ props }, { messages }) => {
  const chart = readChart(props);
  const isAxisHidden = isObject(props.xAxis) && props.xAxis.hide === true;
  return html`<figure class="w-chart" ${setStyle(readBox(props))}>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
      ${drawBars(chart)}${drawLines(chart)}
    </svg>
    ${
      isAxisHidden
        ? ""
        : html`<div class="w-chart-axis" aria-hidden="true">${chart.labels.map((label) => html`<span>${label}</span>`)}</div>`
    }
    <figcaption>
      ${
        props.showLegend === false
          ? ""
          : html`<ul class="w-legend">
            ${chart.series.map(
              ({ label, color }) =>
                html`<li><i ${setStyle({ background: color })}></i><span dir="auto">${label}</span></li>`,
            )}
          </ul>`
      }
      <details>
        <summary>${messages.showNumbers}</summary>
        <div class="w-table" tabindex="0" role="group" aria-label=${messages.table}>
          <table>
            <thead>
              <tr><td></td>${chart.series.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr>
            </thead>
            <tbody>
              ${chart.labels.map(
                (label, index) =>
                  html`<tr>
                    <th scope="row">${label}</th>
                    ${chart.values.map((column) => html`<td>${column[index]}</td>`)}
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </details>
    </figcaption>
  </figure>`;
};

function heightOf(value: number, { highest, lowest }: Chart): number {
  return HEIGHT - ((value - lowest) / (highest - lowest || 1)) * HEIGHT;
}

function drawBars(chart: Chart): SVGTemplateResult[] {
  const bars = chart.series.flatMap((one, index) => (one.type === "bar" ? [index] : []));
  const step = WIDTH / Math.max(1, chart.labels.length);
  const width = (step * 0.7) / Math.max(1, bars.length);
  const ground = heightOf(0, chart);
  return bars.flatMap((series, place) =>
    (chart.values[series] ?? []).map((value, index) => {
      const top = heightOf(value, chart);
      const x = index * step + step * 0.15 + place * width;
      return svg`<rect x=${x} y=${Math.min(top, ground)} width=${width * 0.92} height=${Math.abs(ground - top)} fill=${chart.series[series]?.color ?? ""} />`;
    }),
  );
}

function drawLines(chart: Chart): SVGTemplateResult[] {
  const step = WIDTH / Math.max(1, chart.labels.length);
  return chart.series.flatMap(({ type, color }, series) => {
    if (type === "bar") return [];
    const points = (chart.values[series] ?? []).map(
      (value, index) => `${step * (index + 0.5)},${heightOf(value, chart)}`,
    );
    const [first, last] = [points[0]?.split(",")[0] ?? 0, points.at(-1)?.split(",")[0] ?? 0];
    const ground = heightOf(0, chart);
    return [
      ...(type === "area"
        ? [
            svg`<polygon points=${`${first},${ground} ${points.join(" ")} ${last},${ground}`} fill=${color} opacity="0.2" />`,
          ]
        : []),
      svg`<polyline points=${points.join(" ")} fill="none" stroke=${color} stroke-width="2.5" vector-effect="non-scaling-stroke" />`,
    ];
  });
}
