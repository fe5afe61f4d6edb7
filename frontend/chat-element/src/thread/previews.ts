import type { ChatKitOptions, Entity } from "@openai/chatkit";
import type { WidgetNode } from "../protocol/types";
import { readWidget } from "../protocol/widgets";

export interface Preview {
  /** The mention that it belongs to. */
  readonly key: string;
  readonly root: WidgetNode;
}

/** Shows what the page knows of a mentioned entity, while the pointer or the focus is on it. */
export class Previews {
  #current: Preview | null = null;
  /** The mention that is pointed at; an answer for another one comes too late. */
  #wanted: string | null = null;

  constructor(
    readonly options: () => Pick<ChatKitOptions, "entities">,
    readonly onChange: () => void,
    readonly onError: (error: unknown) => void,
  ) {}

  get current(): Preview | null {
    return this.#current;
  }

  async show(key: string, entity: Entity): Promise<void> {
    const request = this.options().entities?.onRequestPreview;
    if (!request || this.#wanted === key) return;
    this.#wanted = key;
    try {
      const { preview } = await request(entity);
      if (this.#wanted !== key || preview === null) return;
      this.#current = { key, root: readWidget(preview) };
      this.onChange();
    } catch (error) {
      this.onError(error);
    }
  }

  hide(): void {
    this.#wanted = null;
    if (this.#current === null) return;
    this.#current = null;
    this.onChange();
  }
}
