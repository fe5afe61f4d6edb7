import { html, nothing, type TemplateResult } from "lit";
import { toUserInput } from "../user-input";
import { icon } from "./icons";
import type { View } from "./view";

/** Draws what a new conversation starts with: a greeting and prompts that send themselves. */
export function drawStartScreen({ settings, messages, commands }: View): TemplateResult {
  const { greeting, prompts = [] } = settings.startScreen;
  return html`<div class="start" part="start-screen">
    <h2 class="greeting" dir="auto">${greeting ?? messages.greeting}</h2>
    <div class="prompts">
      ${prompts.map(
        ({ label, prompt, icon: name }) =>
          html`<button
            type="button"
            class="prompt"
            part="prompt"
            @click=${() => commands.send(toUserInput(typeof prompt === "string" ? { text: prompt } : { content: prompt }))}
          >
            ${name ? icon(name) : nothing}<span dir="auto">${label}</span>
          </button>`,
      )}
    </div>
  </div>`;
}
