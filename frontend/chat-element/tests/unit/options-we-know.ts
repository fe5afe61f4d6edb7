/**
 * Not run, but compiled: what @openai/chatkit's types name today. A name that is added or dropped there does not compile
 * here, until somebody has decided what the element makes of it and has said so in the README.
 */
import type { ChatKitEvents, ChatKitOptions, OpenAIChatKit as Specified } from "@openai/chatkit";
import type { OpenAIChatKit } from "../../src/index";

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Keys<T> = keyof NonNullable<T>;
type Own = Exclude<keyof Specified, keyof HTMLElement>;
type Theme = Exclude<NonNullable<ChatKitOptions["theme"]>, string>;

export const KNOWN: Readonly<{
  element: OpenAIChatKit extends Specified ? true : false;
  methods: Same<
    Own,
    | "setOptions"
    | "focusComposer"
    | "setThreadId"
    | "sendUserMessage"
    | "setComposerValue"
    | "sendCustomAction"
    | "showHistory"
    | "hideHistory"
    | "fetchUpdates"
  >;
  events: Same<
    Extract<keyof ChatKitEvents, string>,
    | `chatkit.${"ready" | "error" | "effect" | "deeplink" | "log"}`
    | `chatkit.response.${"start" | "end"}`
    | `chatkit.history.${"open" | "close"}`
    | `chatkit.thread.${"change" | "load.start" | "load.end"}`
    | "chatkit.tool.change"
  >;
  composer: Same<
    Keys<ChatKitOptions["composer"]>,
    "placeholder" | "attachments" | "tools" | "models" | "dictation"
  >;
  entities: Same<
    Keys<ChatKitOptions["entities"]>,
    "onTagSearch" | "showComposerMenu" | "onClick" | "onRequestPreview"
  >;
  commands: Same<Keys<ChatKitOptions["commands"]>, "enabled" | "onSearch" | "onSelect">;
  history: Same<Keys<ChatKitOptions["history"]>, "enabled" | "showDelete" | "showRename">;
  threadItemActions: Same<Keys<ChatKitOptions["threadItemActions"]>, "feedback" | "retry">;
  thread: Same<Keys<ChatKitOptions["thread"]>, "autoScroll">;
  theme: Same<keyof Theme, "colorScheme" | "typography" | "radius" | "density" | "color">;
  color: Same<Keys<Theme["color"]>, "grayscale" | "accent" | "surface">;
  typography: Same<Keys<Theme["typography"]>, "baseSize" | "fontSources" | "fontFamily" | "fontFamilyMono">;
}> = {
  element: true,
  methods: true,
  events: true,
  composer: true,
  entities: true,
  commands: true,
  history: true,
  threadItemActions: true,
  thread: true,
  theme: true,
  color: true,
  typography: true,
};
