import { html } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { setStyle } from "../views/set-style";
import type { DrawWidget } from "./context";
import { readBox, readColor, readSize, readSpace } from "./style";

export const drawRow: DrawWidget = (node, { draw }) =>
  html`<div class="w-box w-row" ${setStyle(readBox(node.props))}>${node.children.map(draw)}</div>`;

export const drawCol: DrawWidget = (node, { draw }) =>
  html`<div class="w-box w-col" ${setStyle(readBox(node.props))}>${node.children.map(draw)}</div>`;

export const drawBox: DrawWidget = (node, context) =>
  node.props.direction === "row" ? drawRow(node, context) : drawCol(node, context);

export const drawSpacer: DrawWidget = ({ props }) =>
  html`<div class="w-spacer" ${setStyle({ "min-width": readSize(props.minSize), "min-height": readSize(props.minSize) })}></div>`;

export const drawDivider: DrawWidget = ({ props }) =>
  html`<hr
    class="w-divider"
    ?data-flush=${props.flush === true}
    ${setStyle({
      "border-top-color": readColor(props.color),
      "border-top-width": readSize(props.size),
      "margin-block": readSpace(props.spacing),
    })}
  />`;

/** A component inside that is another than before comes in softly. */
export const drawTransition: DrawWidget = (node, { draw }) =>
  html`${node.children.map((child) =>
    keyed(child.key ?? child.id ?? child.type, html`<div class="w-transition">${draw(child)}</div>`),
  )}`;
