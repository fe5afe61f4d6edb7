import { expect } from "vitest";
import { type Locator, page } from "vitest/browser";

/** The parts of the element, found as a user of assistive technology finds them. */
export const box = (): Locator => page.getByRole("textbox", { name: "Message" });
export const log = (): Locator => page.getByRole("log");
export const button = (name: string): Locator => page.getByRole("button", { name, exact: true });

/** A text that is not there after this long will not come. */
const PATIENCE = { timeout: 4_000 };

/** Waits until the conversation shows a text somewhere. */
export async function seeText(text: string): Promise<void> {
  await expect.element(log(), PATIENCE).toMatchTextContent(text);
}

/** Waits until the conversation shows a text nowhere. */
export async function seeNoText(text: string): Promise<void> {
  await expect.element(log(), PATIENCE).not.toMatchTextContent(text);
}

/** Waits until a control inside the element has the focus. */
export async function seeFocus(locator: Locator): Promise<void> {
  await expect
    .poll(() => document.activeElement?.shadowRoot?.activeElement ?? null, PATIENCE)
    .toSatisfy((focused: Element | null) => focused !== null && focused === locator.query());
}
