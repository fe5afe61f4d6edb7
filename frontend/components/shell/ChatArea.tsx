"use client";

import { memo, useCallback } from "react";
import { ChatPanel } from "@/components/chat/ChatPanel";
import { usePreferences } from "@/components/settings/usePreferences";
import type { Viewer } from "@/lib/auth/viewer";
import type { Application } from "./useApplication";

type ChatAreaProps = Readonly<{
  application: Application;
  viewer: Viewer;
  backendUrl: string;
  domainKey: string | null;
}>;

/** The chat, in the language that was chosen. */
export const ChatArea = memo(function ChatArea({
  application,
  viewer,
  backendUrl,
  domainKey,
}: ChatAreaProps) {
  const { tasks } = application;
  const { preferences } = usePreferences(application.preferences);
  const onTasksChanged = useCallback(() => void tasks.refreshAfterChat(), [tasks]);
  const firstName = viewer.isGuest ? "" : (viewer.name.trim().split(/\s+/)[0] ?? "");
  return (
    <ChatPanel
      backendUrl={backendUrl}
      domainKey={domainKey}
      userId={viewer.id}
      firstName={firstName === "" ? null : firstName}
      language={preferences?.language ?? null}
      backendFetch={application.backendFetch}
      tasksApi={application.tasksApi}
      onTasksChanged={onTasksChanged}
    />
  );
});
