import { describe, expect, it } from "vitest";
import { readTokenLifetime, TokenCache } from "@/lib/auth/token";

function makeToken(lifetimeSeconds: number, name = "token"): string {
  // Seconds of a server whose clock is years off: only the difference may count.
  const claims = { name, iat: 1_000, exp: 1_000 + lifetimeSeconds };
  return `header.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.signature`;
}

function makeCache(tokens: (string | Error)[]) {
  const clock = { now: 5_000_000 };
  let fetched = 0;
  const cache = new TokenCache(
    async () => {
      const next = tokens[fetched];
      fetched += 1;
      if (next === undefined) throw new Error("No more tokens were expected.");
      if (next instanceof Error) throw next;
      return next;
    },
    () => clock.now,
  );
  return { cache, clock, countFetched: () => fetched };
}

describe("TokenCache", () => {
  it("fetches once for many requests at the same time", async () => {
    const token = makeToken(900);
    const { cache, countFetched } = makeCache([token]);
    expect(await Promise.all([cache.get(), cache.get(), cache.get()])).toEqual([token, token, token]);
    expect(countFetched()).toBe(1);
  });

  it("keeps a token until a minute before its end, then fetches the next", async () => {
    const first = makeToken(900, "first");
    const second = makeToken(900, "second");
    const { cache, clock } = makeCache([first, second]);
    await cache.get();
    clock.now += 839_999;
    expect(await cache.get()).toBe(first);
    clock.now += 1;
    expect(await cache.get()).toBe(second);
  });

  it("fetches anew after the backend refused the token", async () => {
    const { cache } = makeCache([makeToken(900, "first"), makeToken(900, "second")]);
    cache.discard(await cache.get());
    expect(await cache.get()).toBe(makeToken(900, "second"));
  });

  it("keeps the newer token when an older one is refused late", async () => {
    const second = makeToken(900, "second");
    const { cache, countFetched } = makeCache([makeToken(900, "first"), second]);
    const first = await cache.get();
    cache.discard(first);
    await cache.get();
    cache.discard(first);
    expect(await cache.get()).toBe(second);
    expect(countFetched()).toBe(2);
  });

  it("tries again after a failure", async () => {
    const { cache } = makeCache([new Error("down"), makeToken(900)]);
    await expect(cache.get()).rejects.toThrow("down");
    expect(await cache.get()).toBe(makeToken(900));
  });
});

describe("readTokenLifetime", () => {
  it("is the difference of the token's own times, in milliseconds", () => {
    expect(readTokenLifetime(makeToken(900))).toBe(900_000);
  });

  it.each(["", "a.b.c", "no dots", `x.${Buffer.from("{}").toString("base64url")}.y`])(
    "is 0 for %j",
    (token) => {
      expect(readTokenLifetime(token)).toBe(0);
    },
  );
});
