import type { Command, Entity, OpenAIChatKit } from "@openai/chatkit";
import { html, nothing, type TemplateResult } from "lit";
import { createRef, type Ref, ref } from "lit/directives/ref.js";
import { Dictation, readTranscription } from "../composer/dictation";
import { Draft, type DraftHost } from "../composer/draft";
import { type Suggestion, Suggestions } from "../composer/suggestions";
import { findTrigger, mentionOf, replaceTrigger } from "../composer/trigger";
import { Uploads, type UploadsHost } from "../composer/uploads";
import { renderMarkdown } from "../markdown";
import type { Messages } from "../messages/index";
import type { CallRequest } from "../protocol/requests";
import { drawAttachments, drawQuote, drawTools } from "./composer-extras";
import { icon } from "./icons";
import { drawSuggestionMenu, MENU_ID, rowId } from "./suggestion-menu";
import type { View } from "./view";

/** Safari ends a composition before the Enter that ended it; only this old code tells. */
const COMPOSING_KEY_CODE = 229;
const TRANSCRIPTION_TIMEOUT_MS = 60_000;

export interface ComposerHost extends DraftHost {
  readonly call: <T>(request: CallRequest, read: (value: unknown) => T, signal: AbortSignal) => Promise<T>;
  readonly describe: UploadsHost["describe"];
  readonly messages: () => Messages;
  readonly onError: (error: unknown) => void;
}

/** The box to write in. It owns the draft, whose words live in the text area itself. */
export class Composer {
  readonly #area: Ref<HTMLTextAreaElement> = createRef();
  readonly uploads: Uploads;
  readonly draft: Draft;
  readonly dictation: Dictation;
  readonly #suggestions: Suggestions;

  constructor(readonly host: ComposerHost) {
    this.uploads = new Uploads(host);
    this.draft = new Draft(host, this.uploads);
    this.#suggestions = new Suggestions(() => host.options() ?? {}, host.onChange, host.onError);
    this.dictation = new Dictation({
      transcribe: (params) =>
        host.call(
          { type: "input.transcribe", params },
          readTranscription,
          AbortSignal.timeout(TRANSCRIPTION_TIMEOUT_MS),
        ),
      onText: (text) => this.#insert(text),
      onChange: host.onChange,
      onError: host.onError,
    });
  }

  get text(): string {
    return this.#area.value?.value ?? "";
  }

  setText(text: string): void {
    const area = this.#area.value;
    if (!area) return;
    area.value = text;
    this.#grow();
    this.#suggestions.reset();
    this.host.onChange();
  }

  setValue(value: Parameters<OpenAIChatKit["setComposerValue"]>[0]): void {
    const { text, content } = value;
    this.draft.apply(value);
    if (content !== undefined || text !== undefined) {
      const pieces = content?.map((part) => (part.type === "input_tag" ? `@${part.text}` : part.text));
      this.setText(pieces?.join("") ?? text ?? "");
    }
  }

  focus(): void {
    this.#area.value?.focus();
  }

  draw(view: View): TemplateResult {
    const { messages, settings, state } = view;
    const { thread } = state;
    const closed = thread && thread.status.type !== "active" ? thread.status : null;
    if (closed) {
      return html`<div class="composer-area" part="composer">
        <p class="closed" role="status">${closed.reason ?? messages[closed.type]}</p>
      </div>`;
    }
    const { menu } = this.#suggestions;
    return html`<div class="composer-area" @dragover=${this.#onDragOver} @drop=${this.#onDrop}>
      ${menu ? drawSuggestionMenu(menu, messages, (row) => this.#pick(row)) : nothing}
      <form
        class="composer"
        part="composer"
        @submit=${(event: Event) => {
          event.preventDefault();
          this.#send(view);
        }}
      >
        ${drawQuote(this.draft, messages)} ${drawAttachments(this.uploads, messages)}
        <textarea
          ${ref(this.#area)}
          rows="1"
          dir="auto"
          part="input"
          aria-label=${messages.message}
          aria-autocomplete=${this.#hasSuggestions ? "list" : nothing}
          aria-controls=${menu ? MENU_ID : nothing}
          aria-activedescendant=${menu ? rowId(menu.active) : nothing}
          placeholder=${this.draft.tool?.placeholderOverride ?? settings.placeholder ?? messages.placeholder}
          enterkeyhint="send"
          @input=${this.#onInput}
          @blur=${() => this.#suggestions.close()}
          @paste=${this.#onPaste}
          @keydown=${(event: KeyboardEvent) => this.#onKey(event, view)}
        ></textarea>
        ${drawTools(this, messages)} ${this.#drawSendButton(view)}
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

  /** Writes the sign that opens the menu of mentions, for those who do not know it. */
  beginMention(): void {
    this.#insert("@");
    this.focus();
    this.#follow();
  }

  #drawSendButton({ messages, state: { phase }, commands }: View): TemplateResult {
    if (phase.kind === "answering" && phase.allowCancel) {
      return html`<button type="button" class="send" part="stop-button" aria-label=${messages.stop} title=${messages.stop} @click=${commands.stop}>
        ${icon("stop")}
      </button>`;
    }
    return html`<button
      type="submit"
      class="send"
      part="send-button"
      aria-label=${messages.send}
      title=${messages.send}
      ?disabled=${phase.kind !== "idle" || this.#isEmpty || this.uploads.isBusy}
    >
      ${icon("arrow-up")}
    </button>`;
  }

  get #isEmpty(): boolean {
    return this.text.trim() === "" && this.uploads.ids.length === 0;
  }

  get #hasSuggestions(): boolean {
    const options = this.host.options();
    return options?.entities?.onTagSearch !== undefined || options?.commands?.enabled === true;
  }

  readonly #onInput = (): void => {
    this.#grow();
    this.#follow();
    this.host.onChange();
  };

  #follow(): void {
    const area = this.#area.value;
    if (area) this.#suggestions.follow(findTrigger(area.value, area.selectionStart));
  }

  #onKey(event: KeyboardEvent, view: View): void {
    const { menu } = this.#suggestions;
    if (menu && !event.isComposing) {
      const row = menu.rows[menu.active];
      const act: Readonly<Record<string, () => void>> = {
        ArrowDown: () => this.#suggestions.move(1),
        ArrowUp: () => this.#suggestions.move(-1),
        Escape: () => this.#suggestions.close(),
        ...(row ? { Enter: () => this.#pick(row), Tab: () => this.#pick(row) } : {}),
      };
      const run = event.shiftKey ? undefined : act[event.key];
      if (run) {
        event.preventDefault();
        event.stopPropagation();
        run();
        return;
      }
    }
    if (!sendsMessage(event)) return;
    event.preventDefault();
    this.#send(view);
  }

  #pick({ pick }: Suggestion): void {
    if (pick.kind === "entity") this.#mention(pick.entity);
    else void this.#runCommand(pick.command);
  }

  #mention(entity: Entity): void {
    this.draft.mention(entity);
    this.#replace(mentionOf(entity));
  }

  async #runCommand(command: Command): Promise<void> {
    const trigger = this.#suggestions.menu?.trigger;
    try {
      const selection = await this.host.options()?.commands?.onSelect?.(command);
      if (selection?.type === "entity") this.#mention(selection.entity);
      else if (selection?.type === "menu" && trigger)
        this.#suggestions.showCommands(trigger, selection.commands);
      else if (this.text.startsWith("/")) this.#replace("");
    } catch (error) {
      this.host.onError(error);
    }
  }

  /** Puts words in the place of the sign and what was written after it. */
  #replace(words: string): void {
    const area = this.#area.value;
    const trigger = this.#suggestions.menu?.trigger ?? (area && findTrigger(area.value, area.selectionStart));
    if (!area || !trigger) return;
    const next = replaceTrigger(area.value, area.selectionStart, trigger, words);
    this.setText(next.text);
    area.setSelectionRange(next.caret, next.caret);
  }

  #insert(text: string): void {
    const area = this.#area.value;
    if (!area) return;
    const before = area.value.slice(0, area.selectionStart);
    const gap = before === "" || /\s$/.test(before) ? "" : " ";
    area.setRangeText(gap + text, area.selectionStart, area.selectionEnd, "end");
    this.#grow();
    this.host.onChange();
  }

  readonly #onPaste = (event: ClipboardEvent): void => {
    const files = event.clipboardData?.files;
    if (!files?.length || !this.uploads.isEnabled) return;
    event.preventDefault();
    this.uploads.add(files);
  };

  readonly #onDragOver = (event: DragEvent): void => {
    if (this.uploads.isEnabled && event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };

  readonly #onDrop = (event: DragEvent): void => {
    const files = event.dataTransfer?.files;
    if (!files?.length || !this.uploads.isEnabled) return;
    event.preventDefault();
    this.uploads.add(files);
  };

  #send({ state, commands }: View): void {
    // What was written stays while an answer, or a file, is under way.
    if (this.#isEmpty || state.phase.kind !== "idle" || this.uploads.isBusy) return;
    const input = this.draft.toInput(this.text.trim());
    this.setText("");
    this.draft.clear();
    commands.send(input);
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
