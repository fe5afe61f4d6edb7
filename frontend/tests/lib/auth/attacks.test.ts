import { beforeEach, describe, expect, it } from "vitest";
import { ACCOUNT_RULE } from "@/lib/auth/sign-in-limit";
import { makeAuth, PAGE } from "../../support/accounts";

const EVIL = "https://evil.example";
const PASSWORD = "correct horse battery staple";

/** The ids that the backend was told to refuse. */
let deleted: unknown[] = [];
let auth: ReturnType<typeof makeAuth>;

function ask(path: string, init: { headers?: Record<string, string>; body?: unknown; method?: string } = {}) {
  const { headers = {}, body, method = body === undefined ? "GET" : "POST" } = init;
  return auth.handler(
    new Request(`${PAGE}/api/auth${path}`, {
      method,
      headers: { "content-type": "application/json", ...headers },
      body: body === undefined ? null : JSON.stringify(body),
    }),
  );
}

async function signUp(email = "alice@example.com"): Promise<string> {
  const answer = await ask("/sign-up/email", {
    headers: { origin: PAGE },
    body: { email, password: PASSWORD, name: "Alice" },
  });
  expect(answer.status).toBe(200);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

function guess(password: string, address: string, email = "alice@example.com") {
  return ask("/sign-in/email", {
    headers: { origin: PAGE, "x-forwarded-for": address },
    body: { email, password },
  });
}

beforeEach(() => {
  deleted = [];
  auth = makeAuth({ deleted });
});

describe("the session cookie", () => {
  it("is out of reach for scripts, for other sites and for plain http", async () => {
    const answer = await ask("/sign-up/email", {
      headers: { origin: PAGE },
      body: { email: "bob@example.com", password: PASSWORD, name: "Bob" },
    });
    const cookies = answer.headers.getSetCookie();
    const session = cookies.find((cookie) => cookie.includes("session_token="));
    expect(session).toMatch(/^__Secure-/);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; HttpOnly/i);
      expect(cookie).toMatch(/; Secure/i);
      expect(cookie).toMatch(/; SameSite=(Lax|Strict)/i);
      expect(cookie).not.toMatch(/; Domain=/i);
    }
  });

  it("is worth nothing when its signature is changed", async () => {
    const cookie = await signUp();
    const forged = cookie.replace(/(session_token=[^.;]+)\.[^;]+/, "$1.AAAA");
    expect(forged).not.toBe(cookie);
    expect(await (await ask("/get-session", { headers: { cookie: forged } })).json()).toBeNull();
    expect((await ask("/token", { headers: { cookie: forged } })).status).toBe(401);
  });
});

describe("another site that makes a browser send the cookie along", () => {
  const CALLS: readonly [string, unknown][] = [
    ["/sign-out", {}],
    ["/delete-user", { password: PASSWORD }],
    ["/change-password", { currentPassword: PASSWORD, newPassword: "another password" }],
    ["/update-user", { name: "Mallory" }],
    ["/revoke-sessions", {}],
    ["/sign-in/email", { email: "alice@example.com", password: PASSWORD }],
    ["/sign-up/email", { email: "mallory@example.com", password: PASSWORD, name: "M" }],
    ["/sign-in/anonymous", {}],
  ];

  it.each(CALLS)("cannot call %s", async (path, body) => {
    const cookie = await signUp();
    const origins = [EVIL, "null", `${PAGE}.evil.example`, "http://todo.example"];
    for (const [index, origin] of origins.entries()) {
      const headers = { origin, cookie, "x-forwarded-for": `203.0.113.${index}` };
      const answer = await ask(path, { headers, body });
      expect(answer.status, `${path} from ${origin}`).toBe(403);
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
    const session: unknown = await (await ask("/get-session", { headers: { cookie } })).json();
    expect(session).toMatchObject({ user: { name: "Alice" } });
  });

  it("cannot send people elsewhere after signing in", async () => {
    await signUp();
    const answer = await ask("/sign-in/email", {
      headers: { origin: PAGE },
      body: { email: "alice@example.com", password: PASSWORD, callbackURL: EVIL },
    });
    expect(answer.status).toBe(403);
  });
});

describe("guessing a password", () => {
  it("ends after so many tries, though every one comes from another address", async () => {
    await signUp();
    const statuses: number[] = [];
    for (let turn = 0; turn < ACCOUNT_RULE.max + 3; turn += 1) {
      statuses.push((await guess(`wrong ${turn}`, `203.0.113.${turn}`)).status);
    }
    expect(statuses).toEqual([...Array(ACCOUNT_RULE.max).fill(401), 429, 429, 429]);
    const right = await guess(PASSWORD, "198.51.100.1");
    expect(right.status).toBe(429);
    expect(Number(right.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("cannot begin anew with another spelling of the address", async () => {
    await signUp();
    const spellings = ["alice@example.com", "ALICE@example.com", " Alice@Example.com"];
    for (let turn = 0; turn < ACCOUNT_RULE.max; turn += 1) {
      await guess("wrong", `203.0.113.${turn}`, spellings[turn % spellings.length]);
    }
    expect((await guess("wrong", "198.51.100.1")).status).toBe(429);
  });

  it("locks nobody else out", async () => {
    await signUp();
    await signUp("bob@example.com");
    for (let turn = 0; turn < ACCOUNT_RULE.max + 1; turn += 1) await guess("wrong", `203.0.113.${turn}`);
    expect((await guess(PASSWORD, "198.51.100.1", "bob@example.com")).status).toBe(200);
  });

  it("is bounded for each address too, whatever the accounts", async () => {
    const statuses: number[] = [];
    for (let turn = 0; turn < 31; turn += 1) {
      statuses.push((await guess("wrong", "203.0.113.9", `user-${turn}@example.com`)).status);
    }
    expect(statuses).toEqual([...Array(30).fill(401), 429]);
  });

  it("does not tell whether there is such an account", async () => {
    await signUp();
    const known = await guess("wrong", "203.0.113.1");
    const unknown = await guess("wrong", "203.0.113.2", "nobody@example.com");
    expect([known.status, await known.json()]).toEqual([unknown.status, await unknown.json()]);
  });
});

describe("a deleted user", () => {
  it("is told to the backend, which refuses the tokens that are still out", async () => {
    const cookie = await signUp();
    const session = (await (await ask("/get-session", { headers: { cookie } })).json()) as {
      user: { id: string };
    };
    const answer = await ask("/delete-user", {
      headers: { origin: PAGE, cookie },
      body: { password: PASSWORD },
    });
    expect(answer.status).toBe(200);
    expect(deleted).toEqual([session.user.id]);
  });

  it("is told when it was a guest too", async () => {
    const guest = await ask("/sign-in/anonymous", { headers: { origin: PAGE }, body: {} });
    const { user } = (await guest.json()) as { user: { id: string } };
    const cookie = guest.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; ");
    const answer = await ask("/delete-anonymous-user", { headers: { origin: PAGE, cookie }, body: {} });
    expect(answer.status).toBe(200);
    expect(deleted).toEqual([user.id]);
  });
});
