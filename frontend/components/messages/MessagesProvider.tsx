"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import { resolveLocale } from "@/lib/language/locale";
import { createTranslate, type Message, type MessageKey, type Texts } from "@/lib/messages/texts";
import type { Language } from "@/lib/preferences/preferences";

type Given = Readonly<{ texts: Texts; messages: Readonly<Partial<Record<MessageKey, Message>>> }>;

const MessagesContext = createContext<Given | null>(null);

type MessagesProviderProps = Readonly<{
  language: Language;
  messages: Readonly<Partial<Record<MessageKey, Message>>>;
  children: ReactNode;
}>;

/** Gives texts to what the browser draws, besides those that came from further out. */
export function MessagesProvider({ language, messages, children }: MessagesProviderProps) {
  const outer = useContext(MessagesContext);
  const given = useMemo((): Given => {
    const all = { ...outer?.messages, ...messages };
    // The server knows no country, and draws no dates.
    const locale = typeof window === "undefined" ? language : resolveLocale(language, navigator.languages);
    return { messages: all, texts: { language, locale, t: createTranslate(all, locale) } };
  }, [outer, language, messages]);
  return <MessagesContext value={given}>{children}</MessagesContext>;
}

/** What the page says, in the person's language. */
export function useTexts(): Texts {
  const given = useContext(MessagesContext);
  if (given === null) throw new Error("There is no MessagesProvider around this component.");
  return given.texts;
}
