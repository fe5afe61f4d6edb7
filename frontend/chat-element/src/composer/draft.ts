import type { ChatKitOptions, Entity, OpenAIChatKit } from "@openai/chatkit";
import type { UserInput } from "../protocol/requests";
import { splitMentions } from "./trigger";
import type { Uploads } from "./uploads";

type ComposerValue = Parameters<OpenAIChatKit["setComposerValue"]>[0];
type Tool = NonNullable<NonNullable<ChatKitOptions["composer"]>["tools"]>[number];
type Model = NonNullable<NonNullable<ChatKitOptions["composer"]>["models"]>[number];

export interface DraftHost {
  readonly options: () => ChatKitOptions | null;
  readonly onChange: () => void;
  readonly onToolChange: (toolId: string | null) => void;
}

/** What goes with the words of a draft: who is mentioned, what is quoted, with which tool and model. */
export class Draft {
  #picked: readonly Entity[] = [];
  #reply: string | null = null;
  #toolId: string | null = null;
  #modelId: string | null = null;

  constructor(
    readonly host: DraftHost,
    readonly uploads: Uploads,
  ) {}

  get reply(): string | null {
    return this.#reply;
  }

  get tools(): readonly Tool[] {
    return this.host.options()?.composer?.tools ?? [];
  }

  get models(): readonly Model[] {
    return this.host.options()?.composer?.models ?? [];
  }

  get tool(): Tool | null {
    return this.tools.find(({ id }) => id === this.#toolId) ?? null;
  }

  get model(): Model | null {
    const usable = this.models.filter(({ disabled }) => disabled !== true);
    return (
      usable.find(({ id }) => id === this.#modelId) ??
      usable.find((model) => model.default) ??
      usable[0] ??
      null
    );
  }

  mention(entity: Entity): void {
    this.#picked = [...this.#picked.filter(({ id }) => id !== entity.id), entity];
  }

  quote(reply: string | null): void {
    this.#reply = reply;
    this.host.onChange();
  }

  /** @param toolId null for none, as is what the page does not offer */
  chooseTool(toolId: string | null): void {
    const known = this.tools.some(({ id }) => id === toolId) ? toolId : null;
    if (known === this.#toolId) return;
    this.#toolId = known;
    this.host.onToolChange(known);
    this.host.onChange();
  }

  chooseModel(modelId: string): void {
    this.#modelId = modelId;
    this.host.onChange();
  }

  /** The message as it goes to the server. */
  toInput(text: string): UserInput {
    const { tool, model } = this;
    return {
      content: splitMentions(text, this.#picked),
      attachments: this.uploads.ids,
      ...(this.#reply === null ? {} : { quoted_text: this.#reply }),
      inference_options: {
        ...(tool === null ? {} : { tool_choice: { id: tool.id } }),
        ...(model === null ? {} : { model: model.id }),
      },
    };
  }

  /** Begins anew: the message was sent. */
  clear(): void {
    this.#picked = [];
    this.#reply = null;
    if (this.tool?.persistent !== true) this.chooseTool(null);
    this.uploads.clear();
  }

  /** Takes over what the page sets beside the words. */
  apply({ reply, attachments, files, selectedToolId, selectedModelId, content }: ComposerValue): void {
    if (reply !== undefined) this.quote(reply);
    if (attachments !== undefined) this.uploads.addReady(attachments);
    if (files !== undefined) this.uploads.add(files);
    if (selectedToolId !== undefined) this.chooseTool(selectedToolId);
    if (selectedModelId !== undefined) this.chooseModel(selectedModelId);
    for (const part of content ?? []) {
      if (part.type === "input_tag") this.mention(toEntity(part));
    }
  }
}

function toEntity(
  part: Extract<NonNullable<ComposerValue["content"]>[number], { type: "input_tag" }>,
): Entity {
  const data = Object.entries(part.data ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return {
    id: part.id,
    title: part.text,
    ...(part.group === undefined ? {} : { group: part.group }),
    ...(part.interactive === undefined ? {} : { interactive: part.interactive }),
    data: Object.fromEntries(data),
  };
}
