import type { StreamRequest, UserInput } from "../protocol/requests";
import type { StreamEvent } from "../protocol/types";

export interface Message {
  readonly key: string;
  readonly input: UserInput;
}

export interface Turn {
  /** The message that this turn brings to the server, if any. */
  readonly message: Message | null;
  /** The question or the client tool's call to which it brings what was asked for, if any. */
  readonly givenTo: string | null;
  /** A quiet turn, such as a click in a widget, shows no "answering". */
  readonly quiet: boolean;
}

/** Finds out what is to be requested, after the turn has begun; null when there is nothing. */
export type Prepare = () => Promise<StreamRequest | null>;

/** The server says something more, without a new message. */
export const ANSWER: Turn = { message: null, givenTo: null, quiet: false };
export const QUIET: Turn = { message: null, givenTo: null, quiet: true };

/** Whether the server says anything of its own by an event. */
export function bringsAnswer(event: StreamEvent): boolean {
  switch (event.type) {
    case "thread.item.added":
    case "thread.item.done":
    case "thread.item.replaced":
      return event.item.type !== "user_message";
    case "unknown":
      return true;
    default:
      return false;
  }
}
