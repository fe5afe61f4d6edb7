import { html, nothing, type TemplateResult } from "lit";
import type { Suggestion, SuggestionMenu } from "../composer/suggestions";
import type { Messages } from "../messages/index";
import { icon } from "./icons";

export const MENU_ID = "suggestions";

export function rowId(index: number): string {
  return `suggestion-${index}`;
}

/** Draws the menu above the box. The focus stays in the box, which names the row that is chosen. */
export function drawSuggestionMenu(
  menu: SuggestionMenu,
  messages: Messages,
  pick: (row: Suggestion) => void,
): TemplateResult {
  const { trigger, rows, active } = menu;
  return html`<div
    class="suggestions"
    part="suggestions"
    id=${MENU_ID}
    role="listbox"
    aria-label=${trigger.kind === "mention" ? messages.mention : messages.commands}
  >
    ${rows.map(
      (
        row,
        index,
      ) => html`${startsGroup(rows, index) ? html`<p class="suggestion-group" role="presentation" dir="auto">${row.group}</p>` : nothing}
        <div
          class="suggestion"
          id=${rowId(index)}
          role="option"
          aria-selected=${index === active}
          @pointerdown=${(event: Event) => event.preventDefault()}
          @click=${() => pick(row)}
        >
          ${row.icon ? icon(row.icon) : nothing}
          <span dir="auto">${row.label}</span>
          ${row.description ? html`<small dir="auto">${row.description}</small>` : nothing}
        </div>`,
    )}
  </div>`;
}

function startsGroup(rows: readonly Suggestion[], index: number): boolean {
  const group = rows[index]?.group ?? null;
  return group !== null && group !== (rows[index - 1]?.group ?? null);
}
