import { html, type TemplateResult } from "lit";
import { classMap } from "lit/directives/class-map.js";
import { renderMarkdown } from "../markdown";
import { isObject, type JsonObject } from "../protocol/read";
import { icon } from "../views/icons";
import { type StyleValues, setStyle } from "../views/set-style";
import type { DrawWidget } from "./context";
import { drawEditableText } from "./fields";
import { readColor, readSize } from "./style";

const WEIGHTS: Readonly<Record<string, string>> = {
  normal: "400",
  medium: "500",
  semibold: "600",
  bold: "700",
};

function readText(props: JsonObject): string {
  return typeof props.value === "string" ? props.value : "";
}

export function readTextStyle(props: JsonObject): StyleValues {
  const { weight, textAlign, maxLines, minLines } = props;
  return {
    color: readColor(props.color),
    "font-weight": typeof weight === "string" ? (WEIGHTS[weight] ?? null) : null,
    "text-align": textAlign === "center" || textAlign === "end" ? textAlign : null,
    "--_lines": typeof maxLines === "number" ? String(Math.max(1, maxLines)) : null,
    "min-height": typeof minLines === "number" ? `${minLines * 1.5}em` : null,
    width: readSize(props.width),
  };
}

export function textClasses(kind: string, props: JsonObject, size: string) {
  return classMap({
    [`w-${kind}`]: true,
    // A class name, so only a plain word.
    [`w-size-${typeof props.size === "string" && /^\w+$/.test(props.size) ? props.size : size}`]: true,
    "w-truncate": props.truncate === true,
    "w-clamp": typeof props.maxLines === "number",
    "w-italic": props.italic === true,
    "w-through": props.lineThrough === true,
  });
}

export const drawText: DrawWidget = (node, context) =>
  isObject(node.props.editable) ? drawEditableText(node, context) : drawPlainText(node, context);

const drawPlainText: DrawWidget = ({ props }) =>
  html`<p dir="auto" class=${textClasses("text", props, "md")} ${setStyle(readTextStyle(props))}>${readText(props)}</p>`;

export const drawTitle: DrawWidget = ({ props }) =>
  html`<p dir="auto" class=${textClasses("title", props, "md")} ${setStyle(readTextStyle(props))}>${readText(props)}</p>`;

export const drawCaption: DrawWidget = ({ props }) =>
  html`<p dir="auto" class=${textClasses("caption", props, "md")} ${setStyle(readTextStyle(props))}>${readText(props)}</p>`;

export const drawMarkdown: DrawWidget = ({ props }) => renderMarkdown(readText(props));

export const drawBadge: DrawWidget = ({ props }) => html`<span
  class="w-badge"
  data-color=${String(props.color ?? "secondary")}
  data-variant=${String(props.variant ?? "soft")}
  data-size=${String(props.size ?? "sm")}
  ?data-pill=${props.pill === true}
  >${typeof props.label === "string" ? props.label : ""}</span
>`;

export const drawIcon: DrawWidget = ({ props }) =>
  html`<span
    class="w-icon"
    data-size=${String(props.size ?? "md")}
    ${setStyle({ color: readColor(props.color) })}
    >${icon(typeof props.name === "string" ? props.name : "dot")}</span
  >`;

/** The line of status above a card or list. */
export function drawStatus(status: JsonObject): TemplateResult {
  return html`<p class="w-status">
    ${typeof status.icon === "string" ? icon(status.icon) : ""}<span
      >${typeof status.text === "string" ? status.text : ""}</span
    >
  </p>`;
}
