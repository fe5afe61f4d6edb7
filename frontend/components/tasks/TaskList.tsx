"use client";

import { useTexts } from "@/components/messages/MessagesProvider";
import { describeProblem } from "@/lib/api/problem";
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
  const { t } = useTexts();
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{t("app.loading")}</span>
      <i />
      <i />
      <i />
    </div>
  );
}

/** The tasks in their groups, or what there is to say when there are none. */
export function TaskList({ list, filter, now, store, onRemove }: TaskListProps) {
  const texts = useTexts();
  const { t } = texts;
  if (list.kind === "loading") return <LoadingTasks />;
  if (list.kind === "failed") {
    return (
      <div className={styles.empty} role="alert">
        <h3>{t("app.loadFailed")}</h3>
        <p>{describeProblem(list.problem, texts)}</p>
        {list.problem.status === 401 ? (
          <a className="button button-small" href="/sign-in">
            {t("common.signIn")}
          </a>
        ) : (
          <button type="button" className="button button-small" onClick={() => void store.refresh()}>
            {t("common.tryAgain")}
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
        <h3>{t(isSearching ? "app.nothingFound" : "app.nothing")}</h3>
        <p>{t(isSearching ? "app.nothingFoundText" : "app.nothingText")}</p>
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
          {t("app.olderDone")}
        </button>
      )}
    </>
  );
}
