import { html, noChange, type TemplateResult } from "lit";
import { AsyncDirective } from "lit/async-directive.js";
import { directive } from "lit/directive.js";

/** Longer texts are shown as they are: parsing them for every frame would stall the page. */
const MAX_MARKDOWN_CHARACTERS = 200_000;

type Parser = typeof import("./markdown-blocks");

let parser: Parser | null = null;
let loading: Promise<Parser> | null = null;

/** Loads what reads markdown. Rejects when it cannot be had; calling again then tries again. */
async function loadParser(): Promise<Parser> {
  loading ??= import("./markdown-blocks");
  try {
    parser = await loading;
    return parser;
  } catch (error) {
    loading = null;
    throw error;
  }
}

/** Gets ready for a first text. Without it, or where that fails, a text asks for itself. */
export function prepareMarkdown(): void {
  loadParser().catch(() => undefined);
}

/**
 * Markdown as nodes without scripts, images, styles or unsafe links. Blocks that did not change
 * since the last call keep their nodes, so a growing text only draws its end anew.
 */
export function renderMarkdown(text: string): TemplateResult {
  if (text.length > MAX_MARKDOWN_CHARACTERS) return html`<p class="plain" dir="auto">${text}</p>`;
  return html`<div class="markdown" dir="auto">${blocks(text)}</div>`;
}

/** Draws the blocks that are new or other than before. */
class Blocks extends AsyncDirective {
  #raws: readonly string[] = [];
  #text = "";

  override render(text: string): unknown {
    this.#text = text;
    if (parser !== null) return this.#draw(parser, text);
    this.#drawLater();
    return text;
  }

  protected override reconnected(): void {
    this.#drawLater();
  }

  /** The text is shown as it is until then, and if what reads it cannot be had: the next drawing asks again. */
  #drawLater(): void {
    loadParser().then(
      (loaded) => {
        if (this.isConnected) this.setValue(this.#draw(loaded, this.#text));
      },
      () => undefined,
    );
  }

  #draw({ readBlocks, drawBlocks }: Parser, text: string): readonly unknown[] {
    const tokens = readBlocks(text);
    const isChanged = tokens.map(({ raw }, index) => raw !== this.#raws[index]);
    const fresh = drawBlocks(
      tokens.filter((_, index) => isChanged[index]),
      tokens,
    ).values();
    this.#raws = tokens.map(({ raw }) => raw);
    return isChanged.map((changed) => (changed ? fresh.next().value : noChange));
  }
}

const blocks = directive(Blocks);
