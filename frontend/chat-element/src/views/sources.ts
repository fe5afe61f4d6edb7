import { html, type TemplateResult } from "lit";
import type { Source } from "../protocol/types";

/** Draws what an answer or a step of it draws on. Only web addresses become links. */
export function drawSources(sources: readonly Source[], label: string): TemplateResult {
  return html`<ul class="sources" aria-label=${label}>
    ${sources.map(({ title, url }) => {
      const name = html`<bdi>${title}</bdi>`;
      return html`<li>
        ${
          url && /^https?:/i.test(url)
            ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${name}</a>`
            : name
        }
      </li>`;
    })}
  </ul>`;
}
