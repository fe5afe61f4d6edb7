import { html, nothing, type TemplateResult } from "lit";
import { isObject, type JsonObject, readEach, readObject, readOptionalString } from "../protocol/read";
import { readAction } from "../protocol/widgets";
import { setStyle } from "../views/set-style";
import type { DrawWidget, WidgetContext } from "./context";
import { focusOnce } from "./focus-once";
import { readForm } from "./form-values";
import { readTextStyle, textClasses } from "./text";

const INPUT_TYPES = new Set(["number", "email", "text", "password", "tel", "url"]);
/** Password managers and the like read these marks. */
const NO_EXTENSIONS = "off";

function readString(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function sizeOf(props: JsonObject): string {
  return readString(props.size) || "md";
}

/** A control tells its form's other values along with its own. */
function act(
  control: HTMLInputElement | HTMLSelectElement,
  ...[node, { act: run }]: Parameters<DrawWidget>
): void {
  const action = readAction(node.props.onChangeAction);
  if (action) run(node, action, { ...readForm(control.form), [readString(node.props.name)]: control.value });
}

function selectAll(event: Event): void {
  const { currentTarget: control } = event;
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) control.select();
}

function isDisabled({ props }: Parameters<DrawWidget>[0], { use }: WidgetContext): boolean {
  return props.disabled === true || use.blocked;
}

export const drawInput: DrawWidget = (node, context) => {
  const { props } = node;
  const type = readString(props.inputType);
  const name = readString(props.name);
  return html`<input
    class="w-field"
    id=${context.fieldId(name)}
    type=${INPUT_TYPES.has(type) ? type : "text"}
    name=${name}
    value=${readString(props.defaultValue)}
    placeholder=${readString(props.placeholder)}
    pattern=${readString(props.pattern) || nothing}
    aria-label=${context.hasLabel(name) ? nothing : readString(props.placeholder) || name}
    autocomplete=${props.allowAutofillExtensions === true ? nothing : NO_EXTENSIONS}
    data-size=${sizeOf(props)}
    data-variant=${readString(props.variant) || "outline"}
    ?data-pill=${props.pill === true}
    ?required=${props.required === true}
    ?disabled=${isDisabled(node, context)}
    @focus=${props.autoSelect === true ? selectAll : nothing}
    ${focusOnce(props.autoFocus === true)}
  />`;
};

export const drawTextarea: DrawWidget = (node, context) => {
  const { props } = node;
  const name = readString(props.name);
  const rows = typeof props.rows === "number" ? Math.max(1, Math.min(40, props.rows)) : 3;
  const maxRows = typeof props.maxRows === "number" ? Math.max(rows, Math.min(80, props.maxRows)) : 12;
  return html`<textarea
    class="w-field"
    id=${context.fieldId(name)}
    name=${name}
    rows=${rows}
    placeholder=${readString(props.placeholder)}
    aria-label=${context.hasLabel(name) ? nothing : readString(props.placeholder) || name}
    autocomplete=${props.allowAutofillExtensions === true ? nothing : NO_EXTENSIONS}
    data-size=${sizeOf(props)}
    data-variant=${readString(props.variant) || "outline"}
    ?data-grows=${props.autoResize === true}
    ?required=${props.required === true}
    ?disabled=${isDisabled(node, context)}
    @focus=${props.autoSelect === true ? selectAll : nothing}
    @input=${(event: Event) => checkPattern(event, readString(props.pattern))}
    ${setStyle({ "--_max-rows": String(maxRows) })}
    ${focusOnce(props.autoFocus === true)}
    .defaultValue=${readString(props.defaultValue)}
  ></textarea>`;
};

/** A text area has no pattern of its own. */
function checkPattern({ currentTarget: area }: Event, pattern: string): void {
  if (!(area instanceof HTMLTextAreaElement) || pattern === "") return;
  area.setCustomValidity(fits(area.value, pattern) ? "" : area.title || pattern);
}

function fits(value: string, pattern: string): boolean {
  try {
    return value === "" || new RegExp(`^(?:${pattern})$`, "v").test(value);
  } catch {
    // As for inputs: a pattern that is none checks nothing.
    return true;
  }
}

interface Option {
  readonly value: string;
  readonly label: string;
  readonly disabled: boolean;
  readonly description: string | null;
}

function readOptions(value: unknown): readonly Option[] {
  return readEach(Array.isArray(value) ? value : [], (entry) => {
    const source = readObject(entry, "An option");
    const text = readString(source.value);
    return {
      value: text,
      label: readOptionalString(source, "label") ?? text,
      disabled: source.disabled === true,
      description: readOptionalString(source, "description"),
    };
  });
}

export const drawSelect: DrawWidget = (node, context) => {
  const { props } = node;
  const name = readString(props.name);
  const chosen = readString(props.defaultValue);
  const placeholder = readString(props.placeholder);
  const options = readOptions(props.options);
  // Without a choice made, none is; the first option must not pass for one.
  const isEmptyShown = chosen === "" || props.clearable === true;
  return html`<select
    class="w-field"
    id=${context.fieldId(name)}
    name=${name}
    aria-label=${context.hasLabel(name) ? nothing : placeholder || name}
    data-size=${sizeOf(props)}
    data-variant=${readString(props.variant) || "outline"}
    ?data-pill=${props.pill === true}
    ?data-block=${props.block === true}
    ?disabled=${isDisabled(node, context) || context.use.busy.has(node)}
    @change=${({ currentTarget }: Event) => {
      if (currentTarget instanceof HTMLSelectElement) act(currentTarget, node, context);
    }}
  >
    ${
      isEmptyShown
        ? html`<option value="" ?selected=${chosen === ""} ?hidden=${props.clearable !== true}>${placeholder}</option>`
        : nothing
    }
    ${options.map(
      ({ value, label, disabled, description }) =>
        html`<option value=${value} ?selected=${value === chosen} ?disabled=${disabled}>
          ${description ? `${label} – ${description}` : label}
        </option>`,
    )}
  </select>`;
};

/** The day of an ISO date and time, as an input of dates wants it. */
function readDay(value: unknown): string | typeof nothing {
  return /^\d{4}-\d{2}-\d{2}/.exec(readString(value))?.[0] ?? nothing;
}

export const drawDatePicker: DrawWidget = (node, context) => {
  const { props } = node;
  const name = readString(props.name);
  return html`<input
    class="w-field"
    id=${context.fieldId(name)}
    type="date"
    name=${name}
    value=${readDay(props.defaultValue)}
    min=${readDay(props.min)}
    max=${readDay(props.max)}
    aria-label=${context.hasLabel(name) ? nothing : readString(props.placeholder) || name}
    data-size=${sizeOf(props)}
    data-variant=${readString(props.variant) || "outline"}
    ?data-pill=${props.pill === true}
    ?data-block=${props.block === true}
    ?required=${props.clearable === false}
    ?disabled=${isDisabled(node, context) || context.use.busy.has(node)}
    @change=${({ currentTarget }: Event) => {
      if (currentTarget instanceof HTMLInputElement) act(currentTarget, node, context);
    }}
  />`;
};

export const drawRadioGroup: DrawWidget = (node, context) => {
  const { props } = node;
  const name = readString(props.name);
  const onChange = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) act(target, node, context);
  };
  return html`<div
    class="w-radios ${props.direction === "row" ? "w-row" : "w-col"}"
    id=${context.fieldId(name)}
    role="radiogroup"
    aria-label=${readString(props.ariaLabel) || name}
    aria-required=${props.required === true ? "true" : nothing}
    @change=${onChange}
  >
    ${readOptions(props.options).map(
      ({ value, label, disabled }) =>
        html`<label class="w-radio">
          <input
            type="radio"
            name=${`${context.scope} ${name}`}
            data-name=${name}
            value=${value}
            ?checked=${value === readString(props.defaultValue)}
            ?required=${props.required === true}
            ?disabled=${disabled || isDisabled(node, context)}
          />
          <span dir="auto">${label}</span>
        </label>`,
    )}
  </div>`;
};

export const drawLabel: DrawWidget = ({ props }, { fieldId }) =>
  html`<label
    class=${textClasses("label", props, "sm")}
    for=${fieldId(readString(props.fieldName))}
    dir="auto"
    ${setStyle(readTextStyle(props))}
    >${readString(props.value)}</label
  >`;

/** A text that can be written in: a field that looks like the text. */
export function drawEditableText(...[node, context]: Parameters<DrawWidget>): TemplateResult {
  const { props } = node;
  const field = isObject(props.editable) ? props.editable : {};
  const name = readString(field.name);
  return html`<textarea
    class="w-editable ${textClasses("text", props, "md")}"
    id=${context.fieldId(name)}
    name=${name}
    rows=${typeof props.minLines === "number" ? Math.max(1, Math.min(40, props.minLines)) : 1}
    dir="auto"
    data-grows
    placeholder=${readString(field.placeholder)}
    aria-label=${context.hasLabel(name) ? nothing : readString(field.placeholder) || name}
    autocomplete=${readString(field.autoComplete) || (field.allowAutofillExtensions === true ? nothing : NO_EXTENSIONS)}
    ?required=${field.required === true}
    ?disabled=${context.use.blocked}
    @focus=${field.autoSelect === true ? selectAll : nothing}
    @input=${(event: Event) => checkPattern(event, readString(field.pattern))}
    ${setStyle(readTextStyle(props))}
    ${focusOnce(field.autoFocus === true)}
    .defaultValue=${readString(props.value)}
  ></textarea>`;
}
