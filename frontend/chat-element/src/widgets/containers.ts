import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { isObject } from "../protocol/read";
import type { WidgetNode } from "../protocol/types";
import { readAction } from "../protocol/widgets";
import { icon } from "../views/icons";
import { setStyle } from "../views/set-style";
import type { DrawWidget, WidgetContext } from "./context";
import { readCardAction } from "./controls";
import { readForm } from "./form-values";
import { readBox, readColor, readPlacement, readSpace } from "./style";
import { drawStatus } from "./text";

/** How many rows `limit: "auto"` shows before "Show all". */
const AUTO_LIMIT = 10;

export const drawBasic: DrawWidget = (node, { draw }) =>
  html`<div class="w-box ${node.props.direction === "row" ? "w-row" : "w-col"}" ${setStyle(readBox(node.props))}>
    ${node.children.map(draw)}
  </div>`;

export const drawCard: DrawWidget = (node, context) => {
  const { props } = node;
  // Folded, a card is its status line; unfolded, it stays so.
  if (props.collapsed === true && !context.use.expanded.has(node)) {
    const status = isObject(props.status) && typeof props.status.text === "string" ? props.status.text : "";
    return html`<button
      type="button"
      class="w-card w-folded"
      data-size=${String(props.size ?? "md")}
      data-scheme=${readScheme(node)}
      aria-expanded="false"
      @click=${() => context.expand(node)}
    >
      <span dir="auto">${status || context.messages.showMore}</span>${icon("chevron-down")}
    </button>`;
  }
  const confirm = readCardAction(props.confirm);
  const cancel = readCardAction(props.cancel);
  const { background, ...box } = readBox({ padding: props.padding, border: props.border });
  const body = html`${isObject(props.status) ? drawStatus(props.status) : nothing}
    <div class="w-card-body" ${setStyle(box)}>${node.children.map(context.draw)}</div>
    ${
      confirm || cancel
        ? html`<div class="w-card-footer">
          ${cancel ? drawFooterButton(node, cancel, "outline", context) : nothing}
          ${confirm ? drawFooterButton(node, confirm, "solid", context) : nothing}
        </div>`
        : nothing
    }`;
  const style = setStyle({ background: background ?? readColor(props.background) });
  const scheme = readScheme(node);
  return props.asForm === true
    ? html`<form class="w-card" data-size=${String(props.size ?? "md")} data-scheme=${scheme} @submit=${preventSubmit} ${style}>${body}</form>`
    : html`<div class="w-card" data-size=${String(props.size ?? "md")} data-scheme=${scheme} ${style}>${body}</div>`;
};

function readScheme(node: WidgetNode) {
  const { theme } = node.props;
  return theme === "light" || theme === "dark" ? theme : nothing;
}

function preventSubmit(event: Event): void {
  event.preventDefault();
}

function drawFooterButton(
  card: WidgetNode,
  { label, action }: NonNullable<ReturnType<typeof readCardAction>>,
  variant: "solid" | "outline",
  { use, act }: WidgetContext,
): TemplateResult {
  const onClick = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLElement)) return;
    const form = event.currentTarget.closest("form");
    if (variant === "solid" && form && !form.reportValidity()) return;
    act(card, action, readForm(form));
  };
  return html`<button
    type="button"
    class="w-button"
    data-color=${variant === "solid" ? "primary" : "secondary"}
    data-variant=${variant}
    data-size="md"
    data-pill
    ?disabled=${use.blocked || use.busy.has(card)}
    @click=${onClick}
  >
    <span>${label}</span>
  </button>`;
}

export const drawListView: DrawWidget = (node, { use, draw, expand, messages }) => {
  const { limit, status } = node.props;
  const bound = typeof limit === "number" ? limit : limit === "auto" ? AUTO_LIMIT : Number.POSITIVE_INFINITY;
  const shown = use.expanded.has(node) ? node.children : node.children.slice(0, bound);
  return html`<div class="w-list" data-scheme=${readScheme(node)}>
    ${isObject(status) ? drawStatus(status) : nothing}
    <ul>
      ${repeat(
        shown,
        (row, index) => row.key ?? row.id ?? index,
        (row) => html`<li>${draw(row)}</li>`,
      )}
    </ul>
    ${
      shown.length < node.children.length
        ? html`<button type="button" class="w-more" @click=${() => expand(node)}>
          ${messages.showMore} (${node.children.length})
        </button>`
        : nothing
    }
  </div>`;
};

export const drawListViewItem: DrawWidget = (node, { use, act, draw }) => {
  const { props } = node;
  const action = readAction(props.onClickAction);
  const style = setStyle({ gap: readSpace(props.gap), "align-items": readPlacement(props.align) });
  const children = node.children.map(draw);
  if (!action) return html`<div class="w-item" ${style}>${children}</div>`;
  // A row with controls of its own cannot be a button: the row is clickable, the controls keep the keyboard.
  if (node.children.some(holdsControl)) {
    const onRowClick = (event: Event): void => {
      const onControl = event
        .composedPath()
        .some((target) => target instanceof Element && target.matches("button, input, a, label"));
      if (!onControl && !use.blocked) act(node, action, {});
    };
    return html`<div class="w-item" data-clickable @click=${onRowClick} ${style}>${children}</div>`;
  }
  return html`<button
    type="button"
    class="w-item"
    data-clickable
    ?disabled=${use.blocked || use.busy.has(node)}
    @click=${() => act(node, action, {})}
    ${style}
  >
    ${children}
  </button>`;
};

const CONTROLS = new Set([
  "Button",
  "Checkbox",
  "Input",
  "Textarea",
  "Select",
  "DatePicker",
  "RadioGroup",
  "Form",
]);

function holdsControl(node: WidgetNode): boolean {
  return CONTROLS.has(node.type) || node.children.some(holdsControl);
}
