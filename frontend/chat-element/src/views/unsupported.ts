import { html, type TemplateResult } from "lit";
import type { Messages } from "../messages/index";

/** Names what cannot be drawn, in its place. */
export function drawUnsupported(type: string, { unsupported }: Messages): TemplateResult {
  const [before, after] = unsupported.split("{type}");
  return html`<p class="unsupported">${before}<bdi>${type}</bdi>${after}</p>`;
}
