"use client";

import { memo, type RefObject, useId, useState } from "react";
import { FilterIcon, SearchIcon } from "@/components/icons";
import { useTexts } from "@/components/messages/MessagesProvider";
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
  { value: "all", label: "app.stateAll" },
  { value: "open", label: "app.stateOpen" },
  { value: "done", label: "app.stateDone" },
] as const;

/** Search by words; behind a button also by state, priority and tag. */
export const SearchBar = memo(function SearchBar({ filter, tags, searchRef, onChange }: SearchBarProps) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const chosen = countChoices(filter);
  const set = (change: Partial<TaskFilter>): void => onChange({ ...filter, ...change });

  return (
    <search className={styles.bar}>
      <label className={styles.search}>
        <span className="visually-hidden">{t("app.searchTasks")}</span>
        <SearchIcon />
        <input
          ref={searchRef}
          type="search"
          placeholder={t("app.search")}
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
        aria-label={chosen === 0 ? t("app.filter") : t("app.filterChosen", { count: chosen })}
        title={t("app.filter")}
        data-chosen={chosen > 0 || undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <FilterIcon />
      </button>
      <div id={id} className={styles.choices} hidden={!isOpen}>
        <label>
          <span className="visually-hidden">{t("app.state")}</span>
          <select
            value={filter.status}
            onChange={({ target }) =>
              set({ status: STATUSES.find(({ value }) => value === target.value)?.value ?? "all" })
            }
          >
            {STATUSES.map(({ value, label }) => (
              <option key={value} value={value}>
                {t(label)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="visually-hidden">{t("app.priority")}</span>
          <select
            value={filter.priority ?? ""}
            onChange={({ target }) => set({ priority: parsePriority(target.value) })}
          >
            <option value="">{t("app.anyPriority")}</option>
            {PRIORITIES.map((priority) => (
              <option key={priority} value={priority}>
                {t(`app.${priority}Priority`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="visually-hidden">{t("app.tag")}</span>
          <select
            value={filter.tag ?? ""}
            onChange={({ target }) => set({ tag: target.value === "" ? null : target.value })}
          >
            <option value="">{t("app.anyTag")}</option>
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
            {t("app.clear")}
          </button>
        )}
      </div>
    </search>
  );
});
