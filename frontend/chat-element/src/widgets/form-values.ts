import type { JsonObject } from "../protocol/read";

/** What the controls of a form hold, by name. A checkbox is true or false. No form: nothing. */
export function readForm(form: HTMLFormElement | null): JsonObject {
  const values: Record<string, unknown> = {};
  for (const control of form?.elements ?? []) {
    if (control instanceof HTMLInputElement) readInput(control, values);
    else if (control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement) {
      if (control.name !== "" && !control.disabled) values[control.name] = control.value;
    }
  }
  return values;
}

function readInput(input: HTMLInputElement, values: Record<string, unknown>): void {
  // Radio buttons of two widgets must not be one group, so their own name is longer.
  const name = input.dataset.name ?? input.name;
  if (name === "" || input.disabled || (input.type === "radio" && !input.checked)) return;
  values[name] = input.type === "checkbox" ? input.checked : input.value;
}
