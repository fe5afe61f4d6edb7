import { html, nothing, type TemplateResult } from "lit";
import type { WidgetNode } from "../protocol/types";
import { setStyle } from "../views/set-style";
import type { DrawWidget, WidgetContext } from "./context";
import { readBox, readSize } from "./style";

const MAX_SPAN = 100;

function readSpan(value: unknown): number | typeof nothing {
  return typeof value === "number" && value > 1 ? Math.min(MAX_SPAN, Math.floor(value)) : nothing;
}

function readAlign(value: unknown): string | null {
  return value === "start" || value === "center" || value === "end" ? value : null;
}

const VERTICAL: Readonly<Record<string, string>> = { start: "top", center: "middle", end: "bottom" };

function drawCell(cell: WidgetNode, isHeader: boolean, context: WidgetContext): TemplateResult {
  const { props } = cell;
  const style = setStyle({
    ...readBox({ padding: props.padding }),
    width: readSize(props.width),
    "text-align": readAlign(props.align),
    "vertical-align": VERTICAL[readAlign(props.vAlign) ?? ""] ?? null,
  });
  const children = cell.children.map(context.draw);
  const colSpan = readSpan(props.colSpan);
  const rowSpan = readSpan(props.rowSpan);
  return isHeader
    ? html`<th scope="col" colspan=${colSpan} rowspan=${rowSpan} ${style}>${children}</th>`
    : html`<td colspan=${colSpan} rowspan=${rowSpan} ${style}>${children}</td>`;
}

/** A table scrolls by itself, with the keyboard too: a wide one must not push the conversation aside. */
export const drawTable: DrawWidget = (table, context) => {
  const rows = table.children.filter(({ type }) => type === "Table.Row");
  return html`<div class="w-table" tabindex="0" role="group" aria-label=${context.messages.table}>
    <table>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.children.map((cell) => drawCell(cell, row.props.header === true, context))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};
