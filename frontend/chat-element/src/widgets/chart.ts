import { html, type SVGTemplateResult, svg } from "lit";
import { isObject } from "../protocol/read";
import { setStyle } from "../views/set-style";
import { type Chart, readChart } from "./chart-data";
import type { DrawWidget } from "./context";
import { trace, traceArea } from "./curve";
import { readBox } from "./style";

const WIDTH = 640;
const HEIGHT = 240;

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
  const places = chart.series.map(({ type, stack }, index) => (type === "bar" ? (stack ?? index) : null));
  const columns = [...new Set(places.filter((place) => place !== null))];
  const step = WIDTH / Math.max(1, chart.labels.length);
  const width = (step * 0.7) / Math.max(1, columns.length);
  return chart.series.flatMap(({ type, color }, series) => {
    if (type !== "bar") return [];
    const column = columns.indexOf(places[series] ?? "");
    return (chart.spans[series] ?? []).map(({ from, to }, index) => {
      const [ground, top] = [heightOf(from, chart), heightOf(to, chart)];
      const x = index * step + step * 0.15 + column * width;
      return svg`<rect x=${x} y=${Math.min(top, ground)} width=${width * 0.92} height=${Math.abs(ground - top)} fill=${color} />`;
    });
  });
}

function drawLines(chart: Chart): SVGTemplateResult[] {
  const step = WIDTH / Math.max(1, chart.labels.length);
  return chart.series.flatMap(({ type, color, curve }, series) => {
    const spans = chart.spans[series] ?? [];
    if (type === "bar" || spans.length === 0) return [];
    const place = (value: number, index: number) => ({ x: step * (index + 0.5), y: heightOf(value, chart) });
    const top = spans.map(({ to }, index) => place(to, index));
    const base = spans.map(({ from }, index) => place(from, index));
    return [
      ...(type === "area"
        ? [svg`<path d=${traceArea(top, base, curve)} fill=${color} opacity="0.2" />`]
        : []),
      svg`<path d=${`M${trace(top, curve)}`} fill="none" stroke=${color} stroke-width="2.5" vector-effect="non-scaling-stroke" />`,
    ];
  });
}
