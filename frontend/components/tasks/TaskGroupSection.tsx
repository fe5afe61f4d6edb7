"use client";

import { useTexts } from "@/components/messages/MessagesProvider";
import { GROUP_TITLES, type TaskGroup } from "@/lib/tasks/groups";
import type { TaskStore } from "@/lib/tasks/store";
import { TaskItem } from "./TaskItem";
import styles from "./task-group.module.css";

type TaskGroupSectionProps = Readonly<{
  group: TaskGroup;
  now: Date;
  isOpenAtFirst: boolean;
  store: TaskStore;
  onRemove: (id: number) => void;
}>;

/** One group with its heading; it can be folded. */
export function TaskGroupSection({ group, now, isOpenAtFirst, store, onRemove }: TaskGroupSectionProps) {
  const { t } = useTexts();
  const title = t(GROUP_TITLES[group.key]);
  return (
    // The key makes a search open a folded group, and fold it again afterwards.
    <details key={String(isOpenAtFirst)} className={styles.group} open={isOpenAtFirst} data-group={group.key}>
      <summary>
        <h3>{title}</h3>
        <span className={styles.count}>{group.tasks.length}</span>
      </summary>
      <ul aria-label={title}>
        {group.tasks.map((task) => (
          <TaskItem key={task.id} task={task} now={now} store={store} onRemove={onRemove} />
        ))}
      </ul>
    </details>
  );
}
