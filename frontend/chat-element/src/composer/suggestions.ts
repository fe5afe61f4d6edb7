import type { ChatKitOptions, Command, Entity } from "@openai/chatkit";
import type { Trigger } from "./trigger";

/** A row of the menu under the caret. */
export interface Suggestion {
  readonly id: string;
  readonly label: string;
  readonly description: string | null;
  readonly icon: string | null;
  readonly group: string | null;
  readonly pick: Readonly<{ kind: "entity"; entity: Entity } | { kind: "command"; command: Command }>;
}

export interface SuggestionMenu {
  readonly trigger: Trigger;
  readonly rows: readonly Suggestion[];
  readonly active: number;
}

const PAUSE_MS = 120;
const MAX_ROWS = 50;

/** Asks the page what fits what is being written, and keeps the place in the menu. */
export class Suggestions {
  #menu: SuggestionMenu | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the searches: an answer to an earlier one comes too late. */
  #number = 0;
  /** What was closed by hand stays closed until the trigger is another. */
  #closedAt: number | null = null;

  constructor(
    readonly options: () => Pick<ChatKitOptions, "entities" | "commands">,
    readonly onChange: () => void,
    readonly onError: (error: unknown) => void,
  ) {}

  get menu(): SuggestionMenu | null {
    return this.#menu;
  }

  /** Tells what the caret stands in now. */
  follow(trigger: Trigger | null): void {
    clearTimeout(this.#timer);
    if (trigger === null || !this.#search(trigger)) {
      this.#closedAt = null;
      this.#show(null);
      return;
    }
    if (this.#closedAt === trigger.start) return;
    this.#timer = setTimeout(() => void this.#ask(trigger), PAUSE_MS);
  }

  /** Closes the menu until something else is begun. */
  close(): void {
    this.#closedAt = this.#menu?.trigger.start ?? null;
    this.#show(null);
  }

  /** Forgets everything: the message was sent. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#closedAt = null;
    this.#show(null);
  }

  move(by: 1 | -1): void {
    const menu = this.#menu;
    if (menu === null) return;
    const count = menu.rows.length;
    this.#show({ ...menu, active: (menu.active + by + count) % count });
  }

  /** A command led to more commands: they take the place of the first ones. */
  showCommands(trigger: Trigger, commands: readonly Command[]): void {
    this.#show({ trigger, rows: commands.map(fromCommand).slice(0, MAX_ROWS), active: 0 });
  }

  #search({ kind, query }: Trigger): (() => Promise<readonly Suggestion[]>) | null {
    const { entities, commands } = this.options();
    if (kind === "mention") {
      const search = entities?.onTagSearch;
      return search ? async () => (await search(query)).map(fromEntity) : null;
    }
    const search = commands?.onSearch;
    return commands?.enabled && search ? async () => (await search(query)).map(fromCommand) : null;
  }

  async #ask(trigger: Trigger): Promise<void> {
    this.#number += 1;
    const number = this.#number;
    try {
      const rows = (await this.#search(trigger)?.()) ?? [];
      if (number === this.#number) this.#show({ trigger, rows: rows.slice(0, MAX_ROWS), active: 0 });
    } catch (error) {
      this.onError(error);
    }
  }

  #show(menu: SuggestionMenu | null): void {
    if (menu === null) this.#number += 1;
    const next = menu?.rows.length ? menu : null;
    if (next === this.#menu) return;
    this.#menu = next;
    this.onChange();
  }
}

function fromEntity(entity: Entity): Suggestion {
  return {
    id: entity.id,
    label: entity.title,
    description: null,
    icon: entity.icon ?? null,
    group: entity.group ?? null,
    pick: { kind: "entity", entity },
  };
}

function fromCommand(command: Command): Suggestion {
  return {
    id: command.id,
    label: command.label,
    description: command.description ?? null,
    icon: command.icon ?? null,
    group: command.group ?? null,
    pick: { kind: "command", command },
  };
}
