import type { JsonObject } from "../protocol/read";
import type { WidgetItem, WidgetNode } from "../protocol/types";
import type { WidgetAction } from "../protocol/widgets";
import { UNUSED, type WidgetUse } from "./context";

export interface WidgetActionsHost {
  readonly onChange: () => void;
  /** Gives an action to the page. Rejects when the page has no handler for it or the handler fails. */
  readonly actOnPage: (
    action: { type: string; payload?: Record<string, unknown> },
    item: WidgetItem,
  ) => Promise<void>;
  /** Sends an action to the server. Resolves to false when it failed. */
  readonly actOnServer: (
    action: { type: string; payload?: JsonObject },
    itemId: string,
    options: { readonly streaming: boolean },
  ) => Promise<boolean>;
  readonly onError: (error: Error) => void;
}

/** Runs the actions of widgets and remembers what waits for its end. */
export class WidgetActions {
  #uses: ReadonlyMap<string, WidgetUse> = new Map();

  constructor(readonly host: WidgetActionsHost) {}

  usageOf(itemId: string): WidgetUse {
    return this.#uses.get(itemId) ?? UNUSED;
  }

  /** Forgets everything: another thread is on screen. */
  clear(): void {
    this.#uses = new Map();
  }

  readonly check = (itemId: string, node: WidgetNode, checked: boolean): void => {
    this.#change(itemId, (use) => ({ checked: new Map(use.checked).set(node, checked) }));
  };

  readonly expand = (itemId: string, node: WidgetNode): void => {
    this.#change(itemId, (use) => ({ expanded: new Set(use.expanded).add(node) }));
  };

  /** Runs an action to its end. While it runs, what the action names is busy. */
  async run(item: WidgetItem, node: WidgetNode, action: WidgetAction, values: JsonObject): Promise<void> {
    const use = this.usageOf(item.id);
    if (use.busy.has(node) || use.blocked) return;
    const container = blocksWidget(node, action);
    this.#change(item.id, ({ busy }) => ({
      busy: action.loading === "none" ? busy : new Set(busy).add(node),
      blocked: container,
    }));
    const succeeded = await this.#perform(item, action, values);
    this.#change(item.id, ({ busy, checked }) => ({
      busy: new Set([...busy].filter((other) => other !== node)),
      blocked: false,
      // What did not happen is taken back.
      checked: succeeded ? checked : new Map([...checked].filter(([other]) => other !== node)),
    }));
  }

  async #perform(item: WidgetItem, action: WidgetAction, values: JsonObject): Promise<boolean> {
    const payload = { ...action.payload, ...values };
    const sent = {
      type: action.type,
      ...(action.payload || Object.keys(values).length > 0 ? { payload } : {}),
    };
    try {
      if (action.handler === "server") {
        return await this.host.actOnServer(sent, item.id, { streaming: action.streaming });
      }
      await this.host.actOnPage(sent, item);
      return true;
    } catch (error) {
      this.host.onError(error instanceof Error ? error : new Error(String(error)));
      return false;
    }
  }

  #change(itemId: string, change: (use: WidgetUse) => Partial<WidgetUse>): void {
    const use = this.usageOf(itemId);
    this.#uses = new Map(this.#uses).set(itemId, { ...use, ...change(use) });
    this.host.onChange();
  }
}

/** "auto" blocks the whole widget for what decides about all of it: a card's or a form's action. */
function blocksWidget(node: WidgetNode, action: WidgetAction): boolean {
  if (action.loading === "auto") return node.type === "Card" || node.type === "Form";
  return action.loading === "container";
}
