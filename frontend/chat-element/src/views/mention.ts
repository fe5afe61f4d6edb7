import type { Entity } from "@openai/chatkit";
import { html, nothing, type TemplateResult } from "lit";
import type { UserContent } from "../protocol/types";
import { UNUSED } from "../widgets/context";
import { drawWidget } from "../widgets/draw";
import type { View } from "./view";

type Tag = Extract<UserContent, { type: "input_tag" }>;

function toEntity({ id, text, data, group }: Tag): Entity {
  const texts = Object.entries(data).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return {
    id,
    title: text,
    interactive: true,
    ...(group === null ? {} : { group }),
    data: Object.fromEntries(texts),
  };
}

/** Draws a mention in a message: a button with a preview, where the page has something to do or to show. */
export function drawMention(tag: Tag, key: string, view: View): TemplateResult {
  const { settings, previews } = view;
  const { onClick, onRequestPreview } = settings.source.entities ?? {};
  if (!tag.interactive || !(onClick || onRequestPreview)) return html`<bdi class="mention">${tag.text}</bdi>`;
  const entity = toEntity(tag);
  const show = (): void => void previews.show(key, entity);
  const hide = (): void => previews.hide();
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") hide();
  };
  const preview = previews.current?.key === key ? previews.current : null;
  return html`<span class="mention-anchor" @pointerenter=${show} @pointerleave=${hide} @focusin=${show} @focusout=${hide} @keydown=${onKey}>
    <button
      type="button"
      class="mention"
      aria-describedby=${preview ? `preview-${key}` : nothing}
      @click=${() => onClick?.(entity)}
    ><bdi>${tag.text}</bdi></button>
    ${preview ? drawPreview(preview.root, `preview-${key}`, view) : nothing}
  </span>`;
}

/** It only shows: a preview goes away with the pointer, so nothing in it can be pressed. */
function drawPreview(root: Parameters<typeof drawWidget>[0], id: string, { messages }: View): TemplateResult {
  const none = (): void => undefined;
  return html`<div class="preview" role="tooltip" id=${id} inert>
    ${drawWidget(root, { messages, scope: id, use: UNUSED, act: none, check: none, expand: none })}
  </div>`;
}
