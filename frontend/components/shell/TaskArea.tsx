"use client";

import { memo, useSyncExternalStore } from "react";
import { NotificationOffer } from "@/components/reminders/NotificationOffer";
import { TaskPanel } from "@/components/tasks/TaskPanel";
import { WeekStartContext } from "@/components/tasks/WeekStartContext";
import type { Application } from "./useApplication";

type TaskAreaProps = Readonly<{
  application: Application;
  /** A key leads to the tasks. */
  onReach: () => void;
}>;

/** The tasks, in weeks that begin as was chosen. */
export const TaskArea = memo(function TaskArea({ application, onReach }: TaskAreaProps) {
  const { tasks, preferences, newTask } = application;
  const state = useSyncExternalStore(tasks.subscribe, tasks.getState, tasks.getInitialState);
  // Words for days and times follow the chosen zone too, so each change to the preferences draws the tasks anew.
  const read = () => preferences.getState().preferences;
  const chosen = useSyncExternalStore(
    preferences.subscribe,
    read,
    () => preferences.getInitialState().preferences,
  );
  const weekStart = chosen === null ? "monday" : chosen.week_start;
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
