import { html, nothing, type TemplateResult } from "lit";
import type { Draft } from "../composer/draft";
import type { Upload, Uploads } from "../composer/uploads";
import type { Messages } from "../messages/index";
import type { Composer } from "./composer";
import { icon } from "./icons";

type Drawn = TemplateResult | typeof nothing;

/** What the message answers to. */
export function drawQuote(draft: Draft, messages: Messages): Drawn {
  if (draft.reply === null) return nothing;
  return html`<div class="draft-row">
    <blockquote dir="auto">${draft.reply}</blockquote>
    ${drawRemove(messages.remove, () => draft.quote(null))}
  </div>`;
}

/** The files beside the draft. */
export function drawAttachments(uploads: Uploads, messages: Messages): Drawn {
  if (uploads.list.length === 0) return nothing;
  return html`<ul class="draft-row files" aria-label=${messages.attachments}>
    ${uploads.list.map((upload) => drawUpload(upload, uploads, messages))}
  </ul>`;
}

function drawUpload({ key, name, state }: Upload, uploads: Uploads, messages: Messages): TemplateResult {
  return html`<li class="file" data-state=${state.kind}>
    ${icon(state.kind === "failed" ? "warning" : "document")}
    <span dir="auto">${name}</span>
    ${state.kind === "uploading" ? html`<progress aria-label=${messages.uploading}></progress>` : nothing}
    ${state.kind === "failed" ? html`<small role="alert" dir="auto">${state.reason}</small>` : nothing}
    ${drawRemove(`${messages.remove}: ${name}`, () => uploads.remove(key))}
  </li>`;
}

function drawRemove(label: string, onClick: () => void): TemplateResult {
  return html`<button type="button" class="icon-button small" aria-label=${label} title=${label} @click=${onClick}>
    ${icon("close")}
  </button>`;
}

/** The row of buttons below the text; none where the page wants nothing but words. */
export function drawTools(composer: Composer, messages: Messages): Drawn {
  const { uploads, draft, dictation, host } = composer;
  const options = host.options();
  const mentions = options?.entities?.showComposerMenu === true && options.entities.onTagSearch !== undefined;
  const dictates = options?.composer?.dictation?.enabled === true;
  const hasTools = draft.tools.length > 0 || draft.models.length > 1;
  if (!uploads.isEnabled && !mentions && !dictates && !hasTools) return nothing;
  return html`<div class="tools" role="group" aria-label=${messages.tools}>
    ${uploads.isEnabled ? drawFileButton(uploads, messages) : nothing}
    ${
      mentions
        ? html`<button type="button" class="icon-button" aria-label=${messages.mention} title=${messages.mention} @click=${() => composer.beginMention()}>
          ${icon("mention")}
        </button>`
        : nothing
    }
    ${draft.tools.map(
      ({ id, label, shortLabel, icon: name, pinned }) => html`<button
        type="button"
        class="tool"
        aria-pressed=${draft.tool?.id === id}
        title=${label}
        aria-label=${label}
        @click=${() => draft.chooseTool(draft.tool?.id === id ? null : id)}
      >
        ${icon(name)}<span>${pinned === true || draft.tool?.id === id ? (shortLabel ?? label) : label}</span>
      </button>`,
    )}
    ${draft.models.length > 1 ? drawModels(draft, messages) : nothing}
    ${
      dictates
        ? html`<button
          type="button"
          class="icon-button"
          aria-pressed=${dictation.state === "recording"}
          aria-label=${dictation.state === "recording" ? messages.stopDictation : messages.dictate}
          title=${dictation.state === "recording" ? messages.stopDictation : messages.dictate}
          ?disabled=${dictation.state === "transcribing"}
          @click=${() => void dictation.toggle()}
        >
          ${icon(dictation.state === "recording" ? "stop" : "microphone")}
        </button>`
        : nothing
    }
  </div>`;
}

function drawFileButton(uploads: Uploads, messages: Messages): TemplateResult {
  const onPicked = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    uploads.add(currentTarget.files ?? []);
    // The same file can be picked again after it was taken away.
    currentTarget.value = "";
  };
  return html`<label class="icon-button" title=${messages.attach}>
    <input class="visually-hidden" type="file" multiple accept=${uploads.accept || nothing} aria-label=${messages.attach} @change=${onPicked} />
    ${icon("paperclip")}
  </label>`;
}

function drawModels(draft: Draft, messages: Messages): TemplateResult {
  return html`<select
    class="models"
    aria-label=${messages.model}
    @change=${({ currentTarget }: Event) => {
      if (currentTarget instanceof HTMLSelectElement) draft.chooseModel(currentTarget.value);
    }}
  >
    ${draft.models.map(
      ({ id, label, description, disabled }) =>
        html`<option value=${id} ?selected=${draft.model?.id === id} ?disabled=${disabled === true} title=${description ?? nothing}>
          ${label}
        </option>`,
    )}
  </select>`;
}
