import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { isObject } from "../protocol/read";
import { readAction } from "../protocol/widgets";
import { icon } from "../views/icons";
import { setStyle } from "../views/set-style";
import type { DrawWidget } from "./context";
import { readForm } from "./form-values";
import { readBox } from "./style";

export const drawButton: DrawWidget = (node, { use, act }) => {
  const { props } = node;
  const action = readAction(props.onClickAction);
  const busy = use.busy.has(node);
  const label = typeof props.label === "string" ? props.label : "";
  const submit = props.submit === true;
  const onClick = (event: Event): void => {
    if (action && !submit && event.currentTarget instanceof HTMLElement) {
      act(node, action, readForm(event.currentTarget.closest("form")));
    }
  };
  const name = label ? nothing : firstIconName(props.iconStart, props.iconEnd);
  return html`<button
    type=${submit ? "submit" : "button"}
    class="w-button"
    data-color=${String(props.color ?? (props.style === "primary" ? "primary" : "secondary"))}
    data-variant=${String(props.variant ?? (props.style === "primary" ? "solid" : "outline"))}
    data-size=${String(props.size ?? "md")}
    ?data-pill=${props.pill !== false}
    ?data-block=${props.block === true}
    ?data-uniform=${props.uniform === true || label === ""}
    ?disabled=${props.disabled === true || busy || use.blocked}
    aria-busy=${busy ? "true" : nothing}
    aria-label=${name}
    @click=${onClick}
  >
    ${typeof props.iconStart === "string" ? icon(props.iconStart) : nothing}
    ${label ? html`<span>${label}</span>` : nothing}
    ${typeof props.iconEnd === "string" ? icon(props.iconEnd) : nothing}
  </button>`;
};

/** A button of icons only is called after its icon: better than no name at all. */
function firstIconName(...names: readonly unknown[]): string {
  const name = names.find((value) => typeof value === "string");
  return typeof name === "string" ? name.replace(/^\w+:/, "").replaceAll("-", " ") : "button";
}

export const drawCheckbox: DrawWidget = (node, { use, act, check }) => {
  const { props } = node;
  const action = readAction(props.onChangeAction);
  const name = typeof props.name === "string" ? props.name : "";
  const label = typeof props.label === "string" ? props.label : "";
  const onChange = (event: Event): void => {
    const box = event.currentTarget;
    if (!(box instanceof HTMLInputElement)) return;
    check(node, box.checked);
    if (action) act(node, action, { ...readForm(box.form), ...(name ? { [name]: box.checked } : {}) });
  };
  return html`<label class="w-check">
    <input
      type="checkbox"
      name=${name}
      aria-label=${label ? nothing : name.replace(/[._-]/g, " ") || "checkbox"}
      .checked=${live(use.checked.get(node) ?? props.defaultChecked === true)}
      ?required=${props.required === true}
      ?disabled=${props.disabled === true || use.busy.has(node) || use.blocked}
      @change=${onChange}
    />
    ${label ? html`<span dir="auto">${label}</span>` : nothing}
  </label>`;
};

export const drawForm: DrawWidget = (node, { draw, act }) => {
  const action = readAction(node.props.onSubmitAction);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    if (action && event.currentTarget instanceof HTMLFormElement)
      act(node, action, readForm(event.currentTarget));
  };
  return html`<form
    class="w-box ${node.props.direction === "row" ? "w-row" : "w-col"}"
    @submit=${onSubmit}
    ${setStyle(readBox(node.props))}
  >
    ${node.children.map(draw)}
  </form>`;
};

/** The label and action of a card's confirm or cancel button. */
export function readCardAction(value: unknown) {
  if (!isObject(value) || typeof value.label !== "string") return null;
  const action = readAction(value.action);
  return action && { label: value.label, action };
}
