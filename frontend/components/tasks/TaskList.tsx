"use client";

import { groupTasks, searchTasks } from "@/lib/tasks/groups";
import type { TaskList as TaskListState, TaskStore } from "@/lib/tasks/store";
import { TaskGroupSection } from "./TaskGroupSection";
import styles from "./task-panel.module.css";

type TaskListProps = Readonly<{
  list: TaskListState;
  search: string;
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
export function TaskList({ list, search, now, store, onRemove }: TaskListProps) {
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
  const isSearching = search.trim() !== "";
  const groups = groupTasks(searchTasks(list.tasks, search), now);
  if (groups.length === 0) {
    return (
      <div className={styles.empty}>
        <h3>{isSearching ? "Nothing found" : "Nothing to do"}</h3>
        <p>
          {isSearching
            ? "No task has these words in its title, notes or tags."
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
      {list.hasOlderDone && (
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
