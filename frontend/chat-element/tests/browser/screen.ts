import { expect } from "vitest";
import { type Locator, page } from "vitest/browser";

/** The parts of the element, found as a user of assistive technology finds them. */
export const box = (): Locator => page.getByRole("textbox", { name: "Message" });
export const log = (): Locator => page.getByRole("log");
export const button = (name: string): Locator => page.getByRole("button", { name, exact: true });

/** Waits until the conversation shows a text somewhere. */
export async function seeText(text: string): Promise<void> {
  await expect.element(log()).toHaveTextContent(containing(text));
}

/** Waits until the conversation shows a text nowhere. */
export async function seeNoText(text: string): Promise<void> {
  await expect.element(log()).not.toHaveTextContent(containing(text));
}

function containing(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
}
