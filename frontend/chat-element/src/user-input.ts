import type { OpenAIChatKit } from "@openai/chatkit";
import type { UserInput } from "./protocol/requests";

type Message = Parameters<OpenAIChatKit["sendUserMessage"]>[0];

/** A message of the public API in the form of the protocol. */
export function toUserInput(message: Message): UserInput {
  const { text, content, reply, attachments, toolChoice, model } = message;
  return {
    content: content
      ? content.map((part) => (part.type === "input_text" ? part : { ...part, data: part.data ?? {} }))
      : [{ type: "input_text", text: text ?? "" }],
    attachments: attachments?.map(({ id }) => id) ?? [],
    ...(reply === undefined ? {} : { quoted_text: reply }),
    inference_options: {
      ...(toolChoice === undefined ? {} : { tool_choice: toolChoice }),
      ...(model === undefined ? {} : { model }),
    },
  };
}
