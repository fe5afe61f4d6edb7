"use client";

import { memo, useSyncExternalStore } from "react";
import { TaskPanel } from "@/components/tasks/TaskPanel";
import type { Application } from "./useApplication";

type TaskAreaProps = Readonly<{
  application: Application;
  /** A key leads to the tasks. */
  onReach: () => void;
}>;

/** The tasks. */
export const TaskArea = memo(function TaskArea({ application, onReach }: TaskAreaProps) {
  const { tasks, newTask } = application;
  const state = useSyncExternalStore(tasks.subscribe, tasks.getState, tasks.getState);
  return <TaskPanel store={tasks} state={state} draft={newTask} onReach={onReach} />;
});
