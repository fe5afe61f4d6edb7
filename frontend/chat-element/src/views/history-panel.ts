import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { ChatFailure } from "../client/failure";
import type { ThreadMetadata } from "../protocol/types";
import type { History } from "../thread/history";
import { describeError } from "./describe-error";
import { icon } from "./icons";
import type { View } from "./view";

/** Draws the panel of earlier conversations, over the current one. */
export function drawHistoryPanel(view: View, history: History): TemplateResult | typeof nothing {
  const { messages, commands, state: thread } = view;
  const { state } = history;
  if (!state.open) return nothing;
  const close = (): void => history.hide();
  return html`<section
    class="history"
    part="history"
    role="dialog"
    aria-label=${messages.history}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      if (state.editing) history.edit(null);
      else close();
    }}
  >
    <header class="header">
      <h2 class="title">${messages.history}</h2>
      <button type="button" class="icon-button close" aria-label=${messages.closeHistory} title=${messages.closeHistory} @click=${close}>
        ${icon("close")}
      </button>
    </header>
    <div class="history-body">
      <button type="button" class="prompt new" @click=${() => commands.openThread(null)}>
        ${icon("compose")}<span>${messages.newChat}</span>
      </button>
      ${state.failure ? drawFailure(state.failure, view, history) : nothing}
      ${!state.loading && !state.failure && state.threads.length === 0 ? html`<p class="empty">${messages.noHistory}</p>` : nothing}
      <ul>
        ${repeat(
          state.threads,
          ({ id }) => id,
          (entry) =>
            html`<li class="thread" ?data-current=${entry.id === thread.thread?.id}>
              ${state.editing?.threadId === entry.id ? drawEditing(entry, state.editing.mode, view, history) : drawThreadRow(entry, view, history)}
            </li>`,
        )}
      </ul>
      <p class="status" role="status">${state.loading ? html`<span class="shimmer">${messages.loading}</span>` : nothing}</p>
      ${
        state.hasMore && !state.loading
          ? html`<button type="button" class="w-more" @click=${() => void history.loadMore()}>${messages.loadMore}</button>`
          : nothing
      }
    </div>
  </section>`;
}

function drawThreadRow(
  entry: ThreadMetadata,
  { messages, settings, commands, state }: View,
  history: History,
): TemplateResult {
  const title = entry.title ?? messages.untitled;
  const act = (mode: "rename" | "delete", name: string, label: string): TemplateResult =>
    html`<button type="button" class="icon-button small" aria-label="${label}: ${title}" title=${label} @click=${() => history.edit({ threadId: entry.id, mode })}>
      ${icon(name)}
    </button>`;
  return html`<button
      type="button"
      class="thread-title"
      aria-current=${entry.id === state.thread?.id ? "true" : nothing}
      @click=${() => commands.openThread(entry.id)}
    >
      <span dir="auto">${title}</span>
      ${drawDate(entry.createdAt, settings.locale)}
    </button>
    ${settings.history.canRename ? act("rename", "write", messages.rename) : nothing}
    ${settings.history.canDelete ? act("delete", "trash", messages.delete) : nothing}`;
}

function drawDate(createdAt: string, locale: string): TemplateResult | typeof nothing {
  const date = new Date(createdAt);
  if (Number.isNaN(date.getTime())) return nothing;
  // The year goes without saying only in the year itself.
  const year = date.getFullYear() === new Date().getFullYear() ? {} : ({ year: "numeric" } as const);
  const text = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", ...year }).format(date);
  return html`<time datetime=${date.toISOString()}>${text}</time>`;
}

function drawEditing(
  entry: ThreadMetadata,
  mode: "rename" | "delete",
  { messages }: View,
  history: History,
): TemplateResult {
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    if (mode === "delete") void history.delete(entry.id);
    else void history.rename(entry.id, String(new FormData(event.currentTarget).get("title") ?? ""));
  };
  return html`<form class="editing" @submit=${onSubmit}>
    ${
      mode === "rename"
        ? html`<input class="edit-focus" type="text" name="title" aria-label=${messages.renameTitle} maxlength="200" .value=${entry.title ?? ""} />`
        : html`<span>${messages.confirmDelete}</span>`
    }
    <button type="button" class="text-button ${mode === "delete" ? "edit-focus" : ""}" @click=${() => history.edit(null)}>${messages.cancel}</button>
    <button type="submit" class="text-button ${mode === "delete" ? "danger" : ""}">
      ${mode === "delete" ? messages.delete : messages.save}
    </button>
  </form>`;
}

function drawFailure(failure: Error, { messages }: View, history: History): TemplateResult {
  const reason = failure instanceof ChatFailure ? failure : new ChatFailure("protocol", failure.message);
  const { text, fix } = describeError({ kind: "failure", failure: reason }, messages);
  return html`<div class="error" role="alert">
    ${icon("warning")}
    <div>
      <p>${text}</p>
      ${fix ? html`<p class="fix">${fix}</p>` : nothing}
      <button type="button" class="retry" @click=${() => void history.reload()}>${icon("reload")}<span>${messages.retry}</span></button>
    </div>
  </div>`;
}
