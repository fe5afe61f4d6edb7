"use client";

import { memo, useSyncExternalStore } from "react";
import { NotificationOffer } from "@/components/reminders/NotificationOffer";
import { TaskPanel } from "@/components/tasks/TaskPanel";
import { WeekStartContext } from "@/components/tasks/WeekStartContext";
import { resolveWeekStart, type WeekStart } from "@/lib/preferences/preferences";
import type { Application } from "./useApplication";

type TaskAreaProps = Readonly<{
  application: Application;
  /** A key leads to the tasks. */
  onReach: () => void;
}>;

/** The tasks, in weeks that begin as was chosen. */
export const TaskArea = memo(function TaskArea({ application, onReach }: TaskAreaProps) {
  const { tasks, preferences, newTask } = application;
  const state = useSyncExternalStore(tasks.subscribe, tasks.getState, tasks.getState);
  const weekStart = useSyncExternalStore(
    preferences.subscribe,
    (): WeekStart =>
      resolveWeekStart(preferences.getState().preferences?.week_start ?? null, navigator.language),
    (): WeekStart => "monday",
  );
  const hasDated =
    state.list.kind === "ready" && state.list.tasks.some((task) => !task.completed && task.due !== null);
  return (
    <WeekStartContext value={weekStart}>
      <TaskPanel
        store={tasks}
        state={state}
        draft={newTask}
        onReach={onReach}
        offer={<NotificationOffer hasDated={hasDated} />}
      />
    </WeekStartContext>
  );
});
