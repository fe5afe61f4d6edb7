import { html, nothing, type TemplateResult } from "lit";
import { createRef, type Ref, ref } from "lit/directives/ref.js";
import { renderMarkdown } from "../markdown";
import { toUserInput } from "../user-input";
import { icon } from "./icons";
import type { View } from "./view";

/** Safari ends a composition before the Enter that ended it; only this old code tells. */
const COMPOSING_KEY_CODE = 229;

/** The box to write in. It owns the draft, which lives in the text area itself. */
export class Composer {
  readonly #area: Ref<HTMLTextAreaElement> = createRef();

  constructor(readonly onChange: () => void) {}

  get text(): string {
    return this.#area.value?.value ?? "";
  }

  setText(text: string): void {
    const area = this.#area.value;
    if (!area) return;
    area.value = text;
    this.#grow();
    this.onChange();
  }

  focus(): void {
    this.#area.value?.focus();
  }

  draw(view: View): TemplateResult {
    const { messages, settings, state, commands } = view;
    const { phase, thread } = state;
    const closed = thread && thread.status.type !== "active" ? thread.status : null;
    if (closed) {
      return html`<div class="composer-area" part="composer">
        <p class="closed" role="status">${closed.reason ?? messages[closed.type]}</p>
      </div>`;
    }
    const answering = phase.kind === "answering";
    const send = (): void => this.#send(view);
    return html`<div class="composer-area">
      <form
        class="composer"
        part="composer"
        @submit=${(event: Event) => {
          event.preventDefault();
          send();
        }}
      >
        <textarea
          ${ref(this.#area)}
          rows="1"
          dir="auto"
          part="input"
          aria-label=${messages.message}
          placeholder=${settings.placeholder ?? messages.placeholder}
          enterkeyhint="send"
          @input=${this.#onInput}
          @keydown=${(event: KeyboardEvent) => {
            if (!sendsMessage(event)) return;
            event.preventDefault();
            send();
          }}
        ></textarea>
        ${
          answering && phase.allowCancel
            ? html`<button type="button" class="send" part="stop-button" aria-label=${messages.stop} title=${messages.stop} @click=${commands.stop}>
              ${icon("stop")}
            </button>`
            : html`<button
              type="submit"
              class="send"
              part="send-button"
              aria-label=${messages.send}
              title=${messages.send}
              ?disabled=${phase.kind !== "idle" || this.text.trim() === ""}
            >
              ${icon("arrow-up")}
            </button>`
        }
      </form>
      ${
        settings.disclaimer
          ? html`<div class="disclaimer" ?data-contrast=${settings.disclaimer.highContrast}>
            ${renderMarkdown(settings.disclaimer.text)}
          </div>`
          : nothing
      }
    </div>`;
  }

  readonly #onInput = (): void => {
    this.#grow();
    this.onChange();
  };

  #send({ state, commands }: View): void {
    const text = this.text.trim();
    // What was written stays while an answer is under way.
    if (text === "" || state.phase.kind !== "idle") return;
    this.setText("");
    commands.send(toUserInput({ text }));
    this.focus();
  }

  /** The box grows with its text, up to the height that the style sheet allows. */
  #grow(): void {
    const area = this.#area.value;
    if (!area) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight}px`;
  }
}

/** Enter sends, Shift+Enter makes a new line, and an Enter that picks an IME's suggestion does neither. */
function sendsMessage(event: KeyboardEvent): boolean {
  return (
    event.key === "Enter" && !event.shiftKey && !event.isComposing && event.keyCode !== COMPOSING_KEY_CODE
  );
}
