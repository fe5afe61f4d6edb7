"use client";

import { ChatKit, useChatKit } from "@openai/chatkit-react";
import { useEffect, useMemo, useState } from "react";
import { useTexts } from "@/components/messages/MessagesProvider";
import { describeAssistant } from "@/lib/chat/assistant";
import { findCommand, searchCommands } from "@/lib/chat/commands";
import type { ElementSource } from "@/lib/chat/element";
import { searchMentions } from "@/lib/chat/mentions";
import { openThreadMemory } from "@/lib/chat/thread-memory";
import { watchActions } from "@/lib/chat/watch-actions";
import type { Language } from "@/lib/preferences/preferences";
import type { TasksApi } from "@/lib/tasks/api";
import styles from "./chat.module.css";
import { buildStartScreen, buildTheme } from "./chat-options";
import { useColorScheme } from "./useColorScheme";
import { useComposerDraft } from "./useComposerDraft";
import { useReadyWatch } from "./useReadyWatch";

export type ChatProps = Readonly<{
  backendUrl: string;
  domainKey: string | null;
  userId: string;
  /** How to greet; null for a guest. */
  firstName: string | null;
  /** The language that was chosen in the settings; null for the browser's. */
  language: Language | null;
  backendFetch: typeof fetch;
  /** Where mentions are looked up. */
  tasksApi: TasksApi;
  source: ElementSource;
  /** A chat turn may have changed tasks. */
  onTasksChanged: () => void;
}>;

/** Our own element needs no key, but the option's type demands one. */
const NO_DOMAIN_KEY = "self-hosted";
const TASKS_CHANGED = "tasks.changed";
const ASSISTANT_ANSWERED = "assistant.answered";

/** The conversation. */
export function Chat({
  backendUrl,
  domainKey,
  userId,
  firstName,
  language,
  backendFetch,
  tasksApi,
  source,
  onTasksChanged,
}: ChatProps) {
  const { t } = useTexts();
  const colorScheme = useColorScheme();
  const [memory] = useState(openThreadMemory);
  // Read once: the element must not be told to go back there each time the page renders.
  const [initialThread] = useState(() => memory.load(userId));
  const watch = useReadyWatch(source);
  const [assistant, setAssistant] = useState<string | null>(null);
  const chatFetch = useMemo(() => watchActions(backendFetch, onTasksChanged), [backendFetch, onTasksChanged]);
  const draft = useComposerDraft(userId);

  const { control, setComposerValue, sendUserMessage, focusComposer } = useChatKit({
    api: { url: `${backendUrl}/chatkit`, domainKey: domainKey ?? NO_DOMAIN_KEY, fetch: chatFetch },
    initialThread,
    frameTitle: t("app.chatTitle"),
    theme: buildTheme(colorScheme),
    ...(language === null ? {} : { locale: language }),
    header: { enabled: true },
    history: { enabled: true, showDelete: true, showRename: true },
    startScreen: buildStartScreen(firstName, t),
    threadItemActions: { retry: true, feedback: true },
    composer: { placeholder: t("app.chatPlaceholder") },
    thread: { autoScroll: true },
    entities: { onTagSearch: (words) => searchMentions(tasksApi, words, t) },
    commands: {
      enabled: true,
      onSearch: async (words) => searchCommands(words, t),
      onSelect: async ({ id }) => {
        const command = findCommand(id);
        if (command === null) return;
        await setComposerValue({ text: "begin" in command ? t(command.begin) : "" });
        if ("say" in command) await sendUserMessage({ text: t(command.say) });
        else await focusComposer();
      },
    },
    ...(assistant === null ? {} : { disclaimer: { text: assistant } }),
    onReady: watch.markReady,
    onResponseStart: draft.forget,
    onThreadChange: ({ threadId }) => memory.save(userId, threadId),
    onEffect: ({ name, data }) => {
      if (name === TASKS_CHANGED) onTasksChanged();
      if (name === ASSISTANT_ANSWERED) setAssistant(describeAssistant(data, t));
    },
    onResponseEnd: onTasksChanged,
    onError: ({ error }) => console.warn("chat:", error.message),
  });

  useEffect(() => {
    // Not in onReady, which can come before React listens.
    const text = draft.load();
    if (source === "own" && text !== "") void setComposerValue({ text });
  }, [source, draft.load, setComposerValue]);

  return (
    <div className={styles.frame} data-chat-element={source} onInput={draft.onInput}>
      <ChatKit control={control} className={styles.chat} />
      {watch.isLate && (
        <div role="alert" className={styles.late}>
          <p>{t("app.chatLate")}</p>
          <button type="button" className="button button-small" onClick={() => window.location.reload()}>
            {t("app.reload")}
          </button>
        </div>
      )}
    </div>
  );
}
