"use client";

import { useState } from "react";
import { TextMemory } from "@/lib/account/text-memory";
import { connectBackend } from "@/lib/api/connect";
import { TasksApi } from "@/lib/tasks/api";
import { TaskStore } from "@/lib/tasks/store";

function createStores(backendUrl: string, userId: string) {
  const { backendFetch, backend } = connectBackend(backendUrl, userId);
  const tasksApi = new TasksApi(backend);
  return {
    backendFetch,
    backend,
    tasksApi,
    tasks: new TaskStore(tasksApi),
    newTask: new TextMemory("new-task", userId),
  };
}

export type Application = ReturnType<typeof createStores>;

/** What the page holds of one user. */
export function useApplication(backendUrl: string, userId: string): Application {
  const [stores] = useState(() => createStores(backendUrl, userId));
  return stores;
}
