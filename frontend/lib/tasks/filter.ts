import type { TaskQuery } from "./api";
import type { Priority, Task } from "./task";

/** Which tasks the panel shows. */
export type TaskFilter = Readonly<{
  /** Words that a task must hold, all of them; a word with # must be one of its tags. */
  search: string;
  status: "all" | "open" | "done";
  priority: Priority | null;
  /** In lower case, without #. */
  tag: string | null;
}>;

export const NO_FILTER: TaskFilter = { search: "", status: "all", priority: null, tag: null };

export function splitWords(search: string): readonly string[] {
  return search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
}

/** How many of the filter's choices, besides the words, are set. */
export function countChoices(filter: TaskFilter): number {
  return [filter.status !== "all", filter.priority !== null, filter.tag !== null].filter(Boolean).length;
}

export function isFiltering(filter: TaskFilter): boolean {
  return splitWords(filter.search).length > 0 || countChoices(filter) > 0;
}

function hasWords(task: Task, words: readonly string[]): boolean {
  const text = [task.title, task.description ?? "", ...task.tags.map((tag) => `#${tag}`)]
    .join("\n")
    .toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}

/** The tasks that the filter lets through. */
export function filterTasks(tasks: readonly Task[], filter: TaskFilter): readonly Task[] {
  if (!isFiltering(filter)) return tasks;
  const words = splitWords(filter.search);
  return tasks.filter(
    (task) =>
      (filter.status === "all" || task.completed === (filter.status === "done")) &&
      (filter.priority === null || task.priority === filter.priority) &&
      (filter.tag === null || task.tags.some((tag) => tag.toLocaleLowerCase() === filter.tag)) &&
      hasWords(task, words),
  );
}

/** All tags of the tasks, in lower case and in order, each once. */
export function listTags(tasks: readonly Task[]): readonly string[] {
  const tags = new Set(tasks.flatMap((task) => task.tags.map((tag) => tag.toLocaleLowerCase())));
  return [...tags].toSorted((left, right) => left.localeCompare(right));
}

/**
 * What to ask the backend so that its answers together hold every task that the filter lets through. It looks for one
 * text in titles and notes, and for whole tags; filterTasks does the rest.
 */
export function toQueries(filter: TaskFilter): readonly TaskQuery[] {
  const status = { all: "all", open: "pending", done: "completed" } as const;
  const base: TaskQuery = {
    status: status[filter.status],
    ...(filter.priority === null ? {} : { priority: filter.priority }),
    ...(filter.tag === null ? {} : { tag: filter.tag }),
  };
  const [longest] = splitWords(filter.search).toSorted((left, right) => right.length - left.length);
  if (longest === undefined) return [base];
  const word = longest.replace(/^#+/, "");
  if (filter.tag !== null) return [longest === word ? { ...base, search: word } : base];
  if (longest !== word) return word === "" ? [base] : [{ ...base, tag: word }];
  return [
    { ...base, search: word },
    { ...base, tag: word },
  ];
}
