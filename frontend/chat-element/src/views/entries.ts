import { html, nothing, type TemplateResult } from "lit";
import { renderMarkdown } from "../markdown";
import type { Messages } from "../messages/index";
import type {
  AssistantMessageItem,
  Step,
  TaskItem,
  UserMessageItem,
  WidgetItem,
  WorkflowItem,
} from "../protocol/types";
import type { Entry, ItemEntry, Progression } from "../thread/state";
import { drawWidget } from "../widgets/draw";
import { describeError } from "./describe-error";
import { icon } from "./icons";
import { drawMention } from "./mention";
import { drawSources } from "./sources";
import { drawStructuredInput } from "./structured-input";
import { drawUnsupported } from "./unsupported";
import type { View } from "./view";

/** Draws one entry of the conversation. */
export function drawEntry(entry: Entry, view: View): TemplateResult | typeof nothing {
  switch (entry.kind) {
    case "item":
      return drawItem(entry, view);
    case "notice":
      return html`<div class="notice" part="notice" data-level=${entry.level}>
        ${icon(entry.level === "info" ? "info" : "warning")}
        <div>
          <strong dir="auto">${entry.title ?? view.messages[entry.level]}</strong>
          ${renderMarkdown(entry.message)}
        </div>
      </div>`;
    case "error":
      return drawError(entry, view);
  }
}

function drawItem({ item, progression }: ItemEntry, view: View): TemplateResult | typeof nothing {
  switch (item.type) {
    case "user_message":
      return drawUserMessage(item, progression, view);
    case "assistant_message":
      return drawAssistantMessage(item, view);
    case "widget":
      return drawWidgetItem(item, view);
    case "structured_input":
      return drawStructuredInput(item, view);
    case "workflow":
      return drawWorkflow(item, view);
    case "task":
      return drawTask(item, view);
    case "unknown":
      return drawUnsupported(item.sentType, view.messages);
    case "client_tool_call":
    case "silent":
      return nothing;
  }
}

function drawUserMessage(item: UserMessageItem, progression: Progression, view: View): TemplateResult {
  const { messages } = view;
  return html`<div class="user" part="user-message" data-progression=${progression}>
    <span class="visually-hidden">${messages.you}:</span>
    ${item.quotedText ? html`<blockquote dir="auto">${item.quotedText}</blockquote>` : nothing}
    <div class="bubble" dir="auto">${item.content.map((part, index) =>
      part.type === "input_tag" ? drawMention(part, `${item.id}-${index}`, view) : part.text,
    )}</div>
    ${item.attachmentNames.map((name) => html`<span class="attachment">${icon("document")}<bdi>${name}</bdi></span>`)}
    ${progression === "unsent" ? html`<span class="unsent">${icon("warning")}${messages.notSent}</span>` : nothing}
  </div>`;
}

function drawAssistantMessage(
  item: AssistantMessageItem,
  { messages }: View,
): TemplateResult | typeof nothing {
  if (item.content.every((part) => part.text === "")) return nothing;
  const sources = item.content.flatMap((part) => part.sources);
  return html`<div class="assistant" part="assistant-message">
    <span class="visually-hidden">${messages.assistant}:</span>
    ${item.content.map((part) => renderMarkdown(part.text))}
    ${sources.length > 0 ? drawSources(sources, messages.sources) : nothing}
  </div>`;
}

function drawWidgetItem(item: WidgetItem, { messages, usageOf, commands }: View): TemplateResult {
  const use = usageOf(item.id);
  return html`<div class="widget" part="widget" ?inert=${use.blocked} aria-busy=${use.blocked}>
    ${drawWidget(item.widget, {
      messages,
      scope: item.id,
      use,
      act: (node, action, values) => commands.act(item, node, action, values),
      check: (node, checked) => commands.check(item.id, node, checked),
      expand: (node) => commands.expand(item.id, node),
    })}
  </div>`;
}

function drawWorkflow(item: WorkflowItem, { messages }: View): TemplateResult {
  const time = item.durationSeconds === null ? "" : ` ${item.durationSeconds} s`;
  return html`<details class="workflow" ?open=${item.expanded}>
    <summary><bdi>${item.summary ?? messages.steps}</bdi>${time}</summary>
    ${item.steps.map((step) => drawStep(step, messages))}
  </details>`;
}

function drawTask(item: TaskItem, { messages }: View): TemplateResult {
  return html`<div class="workflow">${drawStep(item.step, messages)}</div>`;
}

function drawStep(step: Step, messages: Messages): TemplateResult {
  return html`<div class="step" data-status=${step.status}>
    ${icon(step.status === "complete" ? "check-circle" : "dot")}
    <div>
      ${step.title ? html`<strong dir="auto">${step.title}</strong>` : nothing}
      ${step.content ? renderMarkdown(step.content) : nothing}
      ${
        step.queries.length > 0
          ? html`<ul class="queries">
            ${step.queries.map((query) => html`<li>${icon("search")}<bdi>${query}</bdi></li>`)}
          </ul>`
          : nothing
      }
      ${step.sources.length > 0 ? drawSources(step.sources, messages.sources) : nothing}
    </div>
  </div>`;
}

function drawError(
  entry: Extract<Entry, { kind: "error" }>,
  { messages, commands, state }: View,
): TemplateResult {
  const { text, fix } = describeError(entry.reason, messages);
  const { key, retry } = entry;
  return html`<div class="error" part="error">
    ${icon("warning")}
    <div>
      <p dir="auto">${text}</p>
      ${fix ? html`<p class="fix" dir="auto">${fix}</p>` : nothing}
      ${
        retry
          ? html`<button
            type="button"
            class="retry"
            ?disabled=${state.phase.kind === "answering"}
            @click=${() => commands.retry(key, retry)}
          >
            ${icon("reload")}<span>${messages.retry}</span>
          </button>`
          : nothing
      }
    </div>
  </div>`;
}
