import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createLocalJWKSet, jwtVerify } from "jose";
import { describe, expect, it, vi } from "vitest";
import { acceptOlderSignatures, signAnew } from "@/lib/auth/older-signatures";
import { lockTokenKeysAnew } from "@/lib/auth/token-keys";
import type { AuthSecret } from "@/lib/settings";
import { makeAuth, PAGE, type Tables } from "../../support/accounts";

const FIRST = { version: 1, value: "the first secret, thirty-two or more" };
const SECOND = { version: 2, value: "the second secret, thirty-two or more" };
const THIRD = { version: 3, value: "the third secret, thirty-two or more" };

/** A replica with these secrets, before the tables that all replicas share. */
function replica(tables: Tables, secret: string, secrets: readonly AuthSecret[]) {
  const auth = makeAuth({ secret, secrets, tables });
  const ask = (path: string, cookie = "", body?: unknown) =>
    auth.handler(
      new Request(`${PAGE}/api/auth${path}`, {
        method: body === undefined ? "GET" : "POST",
        headers: { "content-type": "application/json", origin: PAGE, cookie: signAnew(cookie, secrets) },
        body: body === undefined ? null : JSON.stringify(body),
      }),
    );
  return {
    auth,
    ask,
    async signIn(): Promise<string> {
      const answer = await ask("/sign-in/anonymous", "", {});
      expect(answer.status).toBe(200);
      return answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(";")[0])
        .join("; ");
    },
    async whoIs(cookie: string): Promise<unknown> {
      return (await (await ask("/get-session", cookie)).json())?.user.id;
    },
    /** The user whom a token made here names, checked with the keys that the backend is given. */
    async tokenFor(cookie: string): Promise<unknown> {
      const { token } = await (await ask("/token", cookie)).json();
      const keys = createLocalJWKSet(await (await ask("/jwks")).json());
      return (await jwtVerify(token, keys)).payload.sub;
    },
    async lockAnew(): Promise<void> {
      await lockTokenKeysAnew({ query: queryKeys(tables) }, (await auth.$context).secretConfig);
    },
  };
}

/** The two statements on the table of token keys, on the rows in memory. */
function queryKeys(tables: Tables) {
  return async (text: string, [anew, id, before]: unknown[] = []) => {
    const keys = tables.jwks ?? [];
    if (!text.startsWith("update")) return { rows: keys.map((row) => ({ ...row })) };
    for (const row of keys) if (row.id === id && row.privateKey === before) row.privateKey = anew;
    return { rows: [] };
  };
}

describe("a rotation, step by step", () => {
  it("signs nobody out, at no replica, however far each has come", async () => {
    const tables: Tables = {};
    const before = replica(tables, FIRST.value, []);
    const early = await before.signIn();
    const guest = await before.whoIs(early);
    expect(guest).toBeTruthy();
    expect(await before.tokenFor(early)).toBe(guest);

    const knowing = replica(tables, FIRST.value, [FIRST, SECOND]);
    await knowing.lockAnew();
    const between = await knowing.signIn();
    for (const one of [before, knowing]) {
      expect(await one.whoIs(early)).toBe(guest);
      expect(await one.tokenFor(between)).toBe(await one.whoIs(between));
    }

    const signing = replica(tables, FIRST.value, [SECOND, FIRST]);
    const late = await signing.signIn();
    await signing.lockAnew();
    for (const one of [knowing, signing, replica(tables, SECOND.value, [SECOND, FIRST])]) {
      for (const cookie of [early, between, late]) {
        const user = await one.whoIs(cookie);
        expect(user).toBeTruthy();
        expect(await one.tokenFor(cookie)).toBe(user);
      }
    }
    expect(new Set([guest, await signing.whoIs(between), await signing.whoIs(late)]).size).toBe(3);
  });

  it("lets go of the first secret with the next but one", async () => {
    const tables: Tables = {};
    const early = await replica(tables, FIRST.value, []).signIn();
    const second = replica(tables, FIRST.value, [SECOND, FIRST]);
    expect(await second.tokenFor(early)).toBeTruthy();
    await second.lockAnew();
    const middle = await second.signIn();
    const third = replica(tables, SECOND.value, [THIRD, SECOND]);
    await third.lockAnew();
    expect(await third.tokenFor(middle)).toBeTruthy();
    expect(await third.whoIs(early)).toBeUndefined();
    expect(await replica(tables, THIRD.value, [THIRD]).whoIs(middle)).toBeUndefined();
  });

  it("does not pass over a database that does not answer, since the older secret is needed still", async () => {
    const tables: Tables = {};
    const before = replica(tables, FIRST.value, []);
    await before.tokenFor(await before.signIn());
    const { auth } = replica(tables, FIRST.value, [SECOND, FIRST]);
    const query = queryKeys(tables);
    const breaking = async (text: string, values?: unknown[]) => {
      if (text.startsWith("update")) throw new Error("the connection was lost");
      return query(text, values);
    };
    const { secretConfig } = await auth.$context;
    await expect(lockTokenKeysAnew({ query: breaking }, secretConfig)).rejects.toThrow("connection was lost");
  });

  it("leaves a token key that opens with nothing, and says so", async () => {
    const tables: Tables = {};
    const lost = replica(tables, FIRST.value, []);
    await lost.tokenFor(await lost.signIn());
    const kept = structuredClone(tables.jwks);
    const told = vi.spyOn(console, "error").mockReturnValue();
    await replica(tables, SECOND.value, [THIRD, SECOND]).lockAnew();
    expect(tables.jwks).toEqual(kept);
    expect(told).toHaveBeenCalledWith(expect.stringContaining("BETTER_AUTH_SECRET"), expect.anything());
    told.mockRestore();
  });
});

describe("the Cookie header", () => {
  const secrets = [SECOND, FIRST];

  it.each([
    ["nothing", ""],
    ["no name", "alone; =; =x"],
    ["somebody else's cookies", "theme=dark; session_token=abc.AAAA"],
    ["a signature of nobody", `better-auth.session_token=abc.${"A".repeat(43)}%3D`],
    ["half an escape", "better-auth.session_token=abc%E0%A4%A"],
    ["no signature", "better-auth.session_token=abc; better-auth.state=x"],
  ])("stays as it came with %s", (_, header) => {
    expect(signAnew(header, secrets)).toBe(header);
  });

  it("changes nothing but the signature", async () => {
    const cookie = await replica({}, FIRST.value, []).signIn();
    const anew = signAnew(`theme=dark; ${cookie}; lang=de`, secrets);
    const value = (header: string) => /session_token=([^.;]+)\./.exec(header)?.[1];
    expect(value(anew)).toBe(value(cookie));
    expect(anew).not.toContain(cookie);
    expect(anew).toMatch(/^theme=dark; .+; lang=de$/);
    expect(signAnew(anew, secrets)).toBe(anew);
    expect(signAnew(cookie, [SECOND])).toBe(cookie);
  });

  it("is changed before a server of this process reads it", async () => {
    const stop = acceptOlderSignatures(secrets);
    const server = createServer((request, response) => response.end(request.headers.cookie ?? "none"));
    server.listen(0, "127.0.0.1");
    try {
      await once(server, "listening");
      const { port } = server.address() as AddressInfo;
      const cookie = await replica({}, FIRST.value, []).signIn();
      const heard = async (headers: Record<string, string>) =>
        (await fetch(`http://127.0.0.1:${port}/`, { headers })).text();
      expect(await heard({ cookie })).toBe(signAnew(cookie, secrets));
      expect(await heard({})).toBe("none");
    } finally {
      stop();
      server.close();
    }
  });
});
