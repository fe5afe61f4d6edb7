"use client";

import { startTransition, useCallback, useEffect, useState } from "react";
import { useTexts } from "@/components/messages/MessagesProvider";
import { defineChatElement, type ElementSource } from "@/lib/chat/element";
import { whenIdle } from "@/lib/when-idle";
import { Chat, type ChatProps } from "./Chat";
import styles from "./chat.module.css";

type ChatPanelProps = Omit<ChatProps, "source">;

type Loading = Readonly<{ kind: "loading" } | { kind: "ready"; source: ElementSource } | { kind: "failed" }>;

/** For an idle moment before the chat is loaded all the same. */
const PATIENCE_MS = 500;

/** The chat, once its element is there. Until then, and if it never comes, the tasks work all the same. */
export function ChatPanel(props: ChatPanelProps) {
  const { t } = useTexts();
  const [loading, setLoading] = useState<Loading>({ kind: "loading" });
  const wantsHosted = props.domainKey !== null;

  const load = useCallback((): void => {
    setLoading({ kind: "loading" });
    defineChatElement(wantsHosted).then(
      // Drawing the chat is the largest piece of the start: in small steps, it holds up no click on the tasks.
      (source) => startTransition(() => setLoading({ kind: "ready", source })),
      () => setLoading({ kind: "failed" }),
    );
  }, [wantsHosted]);

  // After the tasks have come to life: both in one piece would hold up a first click.
  useEffect(() => whenIdle(load, PATIENCE_MS), [load]);

  if (loading.kind === "ready") return <Chat {...props} source={loading.source} />;
  if (loading.kind === "loading") {
    return (
      <p role="status" className={styles.waiting}>
        {t("app.chatOpening")}
      </p>
    );
  }
  return (
    <div role="alert" className={styles.waiting}>
      <p>{t("app.chatFailed")}</p>
      <button type="button" className="button button-small" onClick={load}>
        {t("common.tryAgain")}
      </button>
    </div>
  );
}
