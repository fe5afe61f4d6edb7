"use client";

import { type FormEvent, useCallback, useState } from "react";
import { TextMemory } from "@/lib/account/text-memory";

type ComposerDraft = Readonly<{
  /** What was typed and not sent before this page was opened. */
  load: () => string;
  /** Follows what is typed. Goes on an element around the chat. */
  onInput: (event: FormEvent) => void;
  /** The message is on its way. */
  forget: () => void;
}>;

/**
 * Keeps a message that is being typed over a reload, a lost connection or a sign-in. It listens from outside, since the
 * protocol has no event for it; the hosted chat, which types in a frame, keeps its own.
 */
export function useComposerDraft(userId: string): ComposerDraft {
  const [memory] = useState(() => new TextMemory("message", userId));
  const onInput = useCallback(
    (event: FormEvent): void => {
      const [field] = event.nativeEvent.composedPath();
      if (field instanceof HTMLTextAreaElement && field.matches('[part~="input"]')) memory.save(field.value);
    },
    [memory],
  );
  const load = useCallback(() => memory.load(), [memory]);
  const forget = useCallback(() => memory.save(""), [memory]);
  return { load, onInput, forget };
}
