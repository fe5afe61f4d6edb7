import { describe, expect, it } from "vitest";
import { countChoices, filterTasks, isFiltering, listTags, NO_FILTER, toQueries } from "@/lib/tasks/filter";
import { makeTask } from "../../support/tasks";

const tasks = [
  makeTask({ id: 1, title: "Call Bob", description: "garden party", priority: "high" }),
  makeTask({ id: 2, title: "Buy flowers", tags: ["Garden", "shop"], completed: true }),
  makeTask({ id: 3, title: "Call Ana", tags: ["garden"] }),
];

describe("filterTasks", () => {
  it.each([
    ["call", [1, 3]],
    ["GARDEN", [1, 2, 3]],
    ["#garden", [2, 3]],
    ["bob call", [1]],
    ["zebra", []],
    ["  ", [1, 2, 3]],
  ])("finds by the words %j", (search, ids) => {
    expect(filterTasks(tasks, { ...NO_FILTER, search }).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    [{ status: "open" }, [1, 3]],
    [{ status: "done" }, [2]],
    [{ priority: "high" }, [1]],
    [{ tag: "garden" }, [2, 3]],
    [{ tag: "garden", status: "open", search: "ana" }, [3]],
  ] as const)("finds by %j", (choices, ids) => {
    expect(filterTasks(tasks, { ...NO_FILTER, ...choices }).map(({ id }) => id)).toEqual(ids);
  });
});

describe("what is chosen", () => {
  it("counts the choices, and knows whether anything is left out", () => {
    expect(countChoices({ ...NO_FILTER, search: "x", tag: "home", status: "open" })).toBe(2);
    expect(isFiltering({ ...NO_FILTER, search: "  " })).toBe(false);
    expect(isFiltering({ ...NO_FILTER, search: "x" })).toBe(true);
  });

  it("lists every tag once, whatever its case", () => {
    expect(listTags(tasks)).toEqual(["garden", "shop"]);
  });
});

describe("toQueries", () => {
  it.each([
    [{ status: "done" }, [{ status: "completed" }]],
    [{ priority: "low", tag: "home" }, [{ status: "all", priority: "low", tag: "home" }]],
    [
      { search: "Bob calls" },
      [
        { status: "all", search: "calls" },
        { status: "all", tag: "calls" },
      ],
    ],
    [{ search: "#home" }, [{ status: "all", tag: "home" }]],
    [{ search: "#home", tag: "garden" }, [{ status: "all", tag: "garden" }]],
    [{ search: "bob", tag: "garden" }, [{ status: "all", tag: "garden", search: "bob" }]],
    [{ search: "#" }, [{ status: "all" }]],
  ] as const)("asks for %j with %j", (choices, queries) => {
    expect(toQueries({ ...NO_FILTER, ...choices })).toEqual(queries);
  });
});
