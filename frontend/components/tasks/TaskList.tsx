"use client";

import { filterTasks, isFiltering, type TaskFilter } from "@/lib/tasks/filter";
import { groupTasks } from "@/lib/tasks/groups";
import type { TaskStore } from "@/lib/tasks/store";
import type { TaskList as TaskListState } from "@/lib/tasks/task-list";
import { TaskGroupSection } from "./TaskGroupSection";
import styles from "./task-panel.module.css";

type TaskListProps = Readonly<{
  list: TaskListState;
  filter: TaskFilter;
  now: Date;
  store: TaskStore;
  onRemove: (id: number) => void;
}>;

function LoadingTasks() {
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">Loading your tasks…</span>
      <i />
      <i />
      <i />
    </div>
  );
}

/** The tasks in their groups, or what there is to say when there are none. */
export function TaskList({ list, filter, now, store, onRemove }: TaskListProps) {
  if (list.kind === "loading") return <LoadingTasks />;
  if (list.kind === "failed") {
    const { message, fix, status } = list.problem;
    return (
      <div className={styles.empty} role="alert">
        <h3>Your tasks could not be loaded</h3>
        <p>
          {message} {fix}
        </p>
        {status === 401 ? (
          <a className="button button-small" href="/sign-in">
            Sign in
          </a>
        ) : (
          <button type="button" className="button button-small" onClick={() => void store.refresh()}>
            Try again
          </button>
        )}
      </div>
    );
  }
  const isSearching = isFiltering(filter);
  const groups = groupTasks(filterTasks(list.tasks, filter), now);
  if (groups.length === 0 && list.isFinding) return <LoadingTasks />;
  if (groups.length === 0) {
    return (
      <div className={styles.empty}>
        <h3>{isSearching ? "Nothing found" : "Nothing to do"}</h3>
        <p>
          {isSearching
            ? "No task is like that. Try other words, or clear the filter."
            : "Add a task above, or tell the chat what is on your mind."}
        </p>
      </div>
    );
  }
  return (
    <>
      {groups.map((group) => (
        <TaskGroupSection
          key={group.key}
          group={group}
          now={now}
          isOpenAtFirst={group.key !== "done" || isSearching}
          store={store}
          onRemove={onRemove}
        />
      ))}
      {list.hasOlderDone && !isSearching && (
        <button
          type="button"
          className="button button-small button-quiet"
          onClick={() => void store.loadOlderDone()}
        >
          Show older done tasks
        </button>
      )}
    </>
  );
}
