import { afterEach, describe, expect, it, vi } from "vitest";
import { findGuestsTakenOver, type Queryable, recordGuestLink } from "@/lib/auth/guest-links";

function makePool(answers: (Error | readonly unknown[])[]) {
  const queries: unknown[][] = [];
  const pool: Queryable = {
    query: async (_text, values = []) => {
      const answer = answers[queries.length];
      queries.push(values);
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error("One query too many.");
      return { rows: answer };
    },
  };
  return { pool, queries };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("recordGuestLink", () => {
  it("writes the guest and the account", async () => {
    const { pool, queries } = makePool([[]]);
    await recordGuestLink(pool, "guest", "user");
    expect(queries).toEqual([["guest", "user"]]);
  });

  it("tries again when the database blinks", async () => {
    const { pool, queries } = makePool([new Error("connection lost"), []]);
    await recordGuestLink(pool, "guest", "user");
    expect(queries).toHaveLength(2);
  });

  it("never throws, since that would leave half an account; it logs both ids instead", async () => {
    const logged = vi.spyOn(console, "error").mockReturnValue();
    const { pool } = makePool([new Error("down"), new Error("down"), new Error("down")]);
    await recordGuestLink(pool, "guest-7", "user-9");
    expect(logged.mock.calls.flat().join(" ")).toMatch(/user-9 .*guest-7/);
  });

  it("links nobody to themselves", async () => {
    const { pool, queries } = makePool([]);
    await recordGuestLink(pool, "same", "same");
    expect(queries).toEqual([]);
  });
});

describe("findGuestsTakenOver", () => {
  it("gives the guests' ids", async () => {
    const { pool, queries } = makePool([[{ guest_id: "guest-2" }, { guest_id: "guest-1" }]]);
    expect(await findGuestsTakenOver(pool, "user")).toEqual(["guest-2", "guest-1"]);
    expect(queries[0]?.[0]).toBe("user");
  });
});
