import { afterEach, expect, test, vi } from "vitest";
import { sendDecision } from "@/lib/oauth/consent";

afterEach(() => vi.unstubAllGlobals());

function answerWith(response: () => Response | Promise<Response>) {
  const asked = vi.fn(async (_url: string, _init: RequestInit) => response());
  vi.stubGlobal("fetch", asked);
  return asked;
}

function sentBy(asked: ReturnType<typeof answerWith>): unknown {
  return JSON.parse(String(asked.mock.calls[0]?.[1].body));
}

test("a yes hands in what is allowed, a no hands in nothing", async () => {
  const yes = answerWith(() => Response.json({ redirect: true, url: "http://127.0.0.1:1/cb?code=1" }));
  const outcome = await sendDecision("sig=1", { accept: true, scopes: ["tasks:read", "offline_access"] });
  expect(outcome).toEqual({ kind: "go", url: "http://127.0.0.1:1/cb?code=1" });
  expect(sentBy(yes)).toEqual({ accept: true, oauth_query: "sig=1", scope: "tasks:read offline_access" });

  const no = answerWith(() =>
    Response.json({ redirect: true, url: "http://127.0.0.1:1/cb?error=access_denied" }),
  );
  await sendDecision("sig=1", { accept: false, scopes: ["tasks:read"] });
  expect(sentBy(no)).toEqual({ accept: false, oauth_query: "sig=1" });
});

test.each([
  [400, "consent.tooOld"],
  [401, "consent.signedOut"],
  [429, "consent.tooMany"],
  [500, "consent.notKept"],
])("an answer that is refused with %i is explained", async (status, why) => {
  answerWith(() => new Response(null, { status }));
  const outcome = await sendDecision("sig=1", { accept: true, scopes: [] });
  expect(outcome).toEqual({ kind: "failed", why });
});

test("a server that cannot be reached is explained", async () => {
  answerWith(() => Promise.reject(new TypeError("Failed to fetch")));
  const outcome = await sendDecision("sig=1", { accept: true, scopes: [] });
  expect(outcome).toEqual({ kind: "failed", why: "problem.unreachable" });
});
