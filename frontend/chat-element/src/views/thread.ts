import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { ref } from "lit/directives/ref.js";
import { repeat } from "lit/directives/repeat.js";
import type { Entry } from "../thread/state";
import { isItemEntry } from "../thread/state";
import { drawEntry } from "./entries";
import { icon } from "./icons";
import type { ScrollKeeper } from "./scroll-keeper";
import { drawStartScreen } from "./start-screen";
import type { View } from "./view";

/**
 * Draws the conversation, or the start screen of a new one.
 * @param drawn the entries to show: all, or the newest of them while the others wait for their turn
 */
export function drawThread(view: View, drawn: readonly Entry[], scroll: ScrollKeeper): TemplateResult {
  const { messages, state, commands } = view;
  const { phase, older } = state;
  const isNew = state.entries.length === 0 && state.thread === null && phase.kind === "idle";
  return html`<div class="scroller" part="thread" ${ref(scroll.attach)} @scroll=${scroll.onScroll}>
      ${
        older.hasMore
          ? html`<button type="button" class="w-more older" ?disabled=${older.loading} @click=${commands.loadOlder}>
            ${older.loading ? messages.loading : messages.loadOlder}
          </button>`
          : nothing
      }
      ${isNew ? drawStartScreen(view) : nothing}
      <div
        class="log"
        role="log"
        aria-live="polite"
        aria-label=${messages.conversation}
        aria-busy=${phase.kind === "answering"}
      >
        ${repeat(
          drawn,
          (entry) => entry.key,
          (entry) => drawGuarded(entry, view),
        )}
      </div>
      ${drawTurnActions(view)}
      <p class="status" role="status" part="status">${drawStatus(view)}</p>
    </div>
    ${
      scroll.isAway
        ? html`<button type="button" class="latest" aria-label=${messages.latest} title=${messages.latest} @click=${scroll.jump}>
          ${icon("arrow-down")}
        </button>`
        : nothing
    }`;
}

/** An entry is drawn again only when something it shows has changed: a thread may be long. */
function drawGuarded(entry: Entry, view: View): unknown {
  const item = isItemEntry(entry) ? entry.item : null;
  const use = item?.type === "widget" ? view.usageOf(item.id) : null;
  // Only questions and errors look different while an answer is under way.
  const phase = entry.kind === "error" || item?.type === "structured_input" ? view.state.phase.kind : null;
  const { current } = view.previews;
  const preview = item?.type === "user_message" && current?.key.startsWith(item.id) ? current : null;
  return guard([entry, view.messages, use, phase, preview], () => {
    const drawn = drawEntry(entry, view);
    return drawn === nothing
      ? nothing
      : html`<div class="entry" data-kind=${item?.type ?? entry.kind}>${drawn}</div>`;
  });
}

function drawStatus({ state: { phase, entries }, messages }: View): unknown {
  if (phase.kind === "loading") return html`<span class="shimmer">${messages.loading}</span>`;
  if (phase.kind !== "answering") return nothing;
  if (phase.reconnecting) return html`<span class="shimmer">${messages.reconnecting}</span>`;
  if (phase.progress) {
    return html`${phase.progress.icon ? icon(phase.progress.icon) : nothing}<span class="shimmer" dir="auto">${phase.progress.text}</span>`;
  }
  // Text that grows says by itself that the answer is coming.
  const last = entries.at(-1);
  const grows =
    last &&
    isItemEntry(last) &&
    last.item.type === "assistant_message" &&
    last.progression === "growing" &&
    last.item.content.some((part) => part.text !== "");
  return grows ? nothing : html`<span class="shimmer">${messages.thinking}</span>`;
}

/** What can be done with the last answer. */
function drawTurnActions({
  settings,
  messages,
  state,
  commands,
  ratings,
}: View): TemplateResult | typeof nothing {
  if (state.phase.kind !== "idle" || !(settings.canRetry || settings.canRate)) return nothing;
  const items = state.entries.filter(isItemEntry);
  const askedAt = items.findLastIndex(({ item }) => item.type === "user_message");
  const asked = items[askedAt];
  const answers = items
    .slice(askedAt + 1)
    .filter(({ item }) => item.type === "assistant_message" || item.type === "widget");
  const last = state.entries.at(-1);
  if (asked?.progression !== "stored" || answers.length === 0 || last?.kind === "error") return nothing;
  const ids = answers.map(({ item }) => item.id);
  const rating = ratings.get(ids[0] ?? "");
  const rate = (kind: "positive" | "negative", name: string, label: string): TemplateResult =>
    html`<button type="button" class="icon-button small" aria-label=${label} title=${label} aria-pressed=${rating === kind} @click=${() => commands.rate(ids, kind)}>
      ${icon(name)}
    </button>`;
  return html`<div class="turn-actions" part="turn-actions">
    ${settings.canRate ? [rate("positive", "thumb-up", messages.goodAnswer), rate("negative", "thumb-down", messages.badAnswer)] : nothing}
    ${
      settings.canRetry
        ? html`<button type="button" class="icon-button small" aria-label=${messages.retry} title=${messages.retry} @click=${() => commands.retryAnswer(asked.item.id)}>
          ${icon("reload")}
        </button>`
        : nothing
    }
  </div>`;
}
