import { html, nothing, type TemplateResult } from "lit";
import type { HeaderAction } from "../options";
import { icon } from "./icons";
import type { View } from "./view";

/** Draws the line above the conversation: its title, and what leads to other conversations. */
export function drawHeader(
  { settings, messages, state, commands }: View,
  history: { readonly open: boolean; readonly toggle: () => void },
): TemplateResult | typeof nothing {
  const { header } = settings;
  if (!header.enabled) return nothing;
  const title = header.titleText ?? state.thread?.title ?? "";
  return html`<header class="header" part="header">
    ${header.leftAction ? drawAction(header.leftAction) : nothing}
    ${header.titleEnabled && title ? html`<h2 class="title" dir="auto">${title}</h2>` : html`<div class="title"></div>`}
    ${state.thread ? drawButton("compose", messages.newChat, () => commands.openThread(null)) : nothing}
    ${
      settings.history.enabled
        ? html`<button
          type="button"
          class="icon-button history-button"
          aria-label=${messages.history}
          title=${messages.history}
          aria-expanded=${history.open}
          @click=${history.toggle}
        >
          ${icon("history")}
        </button>`
        : nothing
    }
    ${header.rightAction ? drawAction(header.rightAction) : nothing}
  </header>`;
}

function drawAction({ icon: name, onClick }: HeaderAction): TemplateResult {
  return drawButton(name, name.replaceAll("-", " "), onClick);
}

function drawButton(name: string, label: string, onClick: () => void): TemplateResult {
  return html`<button type="button" class="icon-button" aria-label=${label} title=${label} @click=${onClick}>
    ${icon(name)}
  </button>`;
}
