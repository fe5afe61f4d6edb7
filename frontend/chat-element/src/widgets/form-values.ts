import type { JsonObject } from "../protocol/read";

/** What the controls of a form hold, by name. A checkbox is true or false. No form: nothing. */
export function readForm(form: HTMLFormElement | null): JsonObject {
  if (!form) return {};
  const values: Record<string, unknown> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === "string") values[name] = value;
  for (const box of form.querySelectorAll<HTMLInputElement>("input[type=checkbox][name]")) {
    values[box.name] = box.checked;
  }
  return values;
}
