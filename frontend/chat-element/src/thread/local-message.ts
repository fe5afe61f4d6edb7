import type { UserInput } from "../protocol/requests";
import type { UserMessageItem } from "../protocol/types";

let written = 0;

/** The message as it is shown before the server has stored it. Its id is of this page only. */
export function localMessage(input: UserInput): UserMessageItem {
  written += 1;
  return {
    type: "user_message",
    id: `local:${written}`,
    threadId: "",
    createdAt: new Date().toISOString(),
    content: input.content.map((part) =>
      part.type === "input_text"
        ? part
        : { ...part, group: part.group ?? null, interactive: part.interactive ?? false },
    ),
    attachmentNames: [],
    quotedText: input.quoted_text ?? null,
  };
}
