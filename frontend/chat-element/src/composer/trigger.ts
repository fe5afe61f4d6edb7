import type { Entity } from "@openai/chatkit";
import type { WireUserContent } from "../protocol/requests";

/** What the text before the caret asks for: a mention after "@", or a command after "/". */
export interface Trigger {
  readonly kind: "mention" | "command";
  /** What was written after the sign so far. */
  readonly query: string;
  /** Where the sign stands in the text. */
  readonly start: number;
}

const LONGEST_QUERY = 80;

/** The trigger that the caret stands in; null when there is none. Commands only begin a message. */
export function findTrigger(text: string, caret: number): Trigger | null {
  const before = text.slice(0, caret);
  const command = /^\/([^\n]*)$/.exec(before);
  if (command) return { kind: "command", query: command[1] ?? "", start: 0 };
  const mention = /(?:^|[\s(（])@([^@\n]*)$/u.exec(before);
  const query = mention?.[1] ?? "";
  if (!mention || query.length > LONGEST_QUERY || /^\s/.test(query)) return null;
  return { kind: "mention", query, start: caret - query.length - 1 };
}

/** The text with a trigger replaced, and where the caret goes. */
export function replaceTrigger(
  text: string,
  caret: number,
  trigger: Trigger,
  words: string,
): Readonly<{ text: string; caret: number }> {
  const rest = text.slice(caret);
  const inserted = words === "" ? "" : `${words}${/^\s/.test(rest) ? "" : " "}`;
  return {
    text: text.slice(0, trigger.start) + inserted + rest,
    caret: trigger.start + inserted.length,
  };
}

/** How an entity stands in the text. */
export function mentionOf({ title }: Entity): string {
  return `@${title.replaceAll(/\s+/g, " ")}`;
}

/** The text in the protocol's pieces: what was picked from the list, and is still there, as tags. */
export function splitMentions(text: string, picked: readonly Entity[]): WireUserContent[] {
  const longestFirst = [...picked].sort((a, b) => b.title.length - a.title.length);
  const pieces: WireUserContent[] = [];
  let rest = text;
  while (rest !== "") {
    const found = longestFirst
      .map((entity) => ({ entity, place: rest.indexOf(mentionOf(entity)) }))
      .filter(({ place }) => place >= 0)
      .sort((a, b) => a.place - b.place)[0];
    if (!found) break;
    if (found.place > 0) pieces.push({ type: "input_text", text: rest.slice(0, found.place) });
    pieces.push(toTag(found.entity));
    rest = rest.slice(found.place + mentionOf(found.entity).length);
  }
  if (rest !== "") pieces.push({ type: "input_text", text: rest });
  return pieces;
}

function toTag({ id, title, group, interactive, data }: Entity): WireUserContent {
  return {
    type: "input_tag",
    id,
    text: title,
    data: data ?? {},
    ...(group === undefined ? {} : { group }),
    interactive: interactive ?? false,
  };
}
