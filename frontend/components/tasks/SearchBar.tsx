"use client";

import { type RefObject, useId, useState } from "react";
import { FilterIcon, SearchIcon } from "@/components/icons";
import { countChoices, type TaskFilter } from "@/lib/tasks/filter";
import { PRIORITIES, parsePriority } from "@/lib/tasks/task";
import styles from "./search-bar.module.css";

type SearchBarProps = Readonly<{
  filter: TaskFilter;
  /** Tags to choose from. */
  tags: readonly string[];
  searchRef: RefObject<HTMLInputElement | null>;
  onChange: (filter: TaskFilter) => void;
}>;

const STATUSES = [
  { value: "all", label: "Open and done" },
  { value: "open", label: "Open" },
  { value: "done", label: "Done" },
] as const;

/** Search by words; behind a button also by state, priority and tag. */
export function SearchBar({ filter, tags, searchRef, onChange }: SearchBarProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const chosen = countChoices(filter);
  const set = (change: Partial<TaskFilter>): void => onChange({ ...filter, ...change });

  return (
    <search className={styles.bar}>
      <label className={styles.search}>
        <span className="visually-hidden">Search tasks</span>
        <SearchIcon />
        <input
          ref={searchRef}
          type="search"
          placeholder="Search"
          value={filter.search}
          onChange={(event) => set({ search: event.target.value })}
          maxLength={200}
        />
      </label>
      <button
        type="button"
        className={`icon-button ${styles.toggle}`}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={chosen === 0 ? "Filter" : `Filter, ${chosen} chosen`}
        title="Filter"
        data-chosen={chosen > 0 || undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <FilterIcon />
      </button>
      <div id={id} className={styles.choices} hidden={!isOpen}>
        <label>
          <span className="visually-hidden">State</span>
          <select
            value={filter.status}
            onChange={({ target }) =>
              set({ status: STATUSES.find(({ value }) => value === target.value)?.value ?? "all" })
            }
          >
            {STATUSES.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="visually-hidden">Priority</span>
          <select
            value={filter.priority ?? ""}
            onChange={({ target }) => set({ priority: parsePriority(target.value) })}
          >
            <option value="">Any priority</option>
            {PRIORITIES.map((priority) => (
              <option key={priority} value={priority}>
                {priority} priority
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="visually-hidden">Tag</span>
          <select
            value={filter.tag ?? ""}
            onChange={({ target }) => set({ tag: target.value === "" ? null : target.value })}
          >
            <option value="">Any tag</option>
            {(filter.tag === null || tags.includes(filter.tag) ? tags : [filter.tag, ...tags]).map((tag) => (
              <option key={tag} value={tag}>
                #{tag}
              </option>
            ))}
          </select>
        </label>
        {chosen > 0 && (
          <button
            type="button"
            className="button button-small button-quiet"
            onClick={() => onChange({ search: filter.search, status: "all", priority: null, tag: null })}
          >
            Clear
          </button>
        )}
      </div>
    </search>
  );
}
