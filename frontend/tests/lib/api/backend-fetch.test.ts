import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createBackendFetch } from "@/lib/api/backend-fetch";
import { TokenCache } from "@/lib/auth/token";
import { FakeBackend } from "../../support/fake-backend";

let backend: FakeBackend;

beforeEach(async () => {
  backend = await FakeBackend.start();
});

afterEach(() => backend.stop());

/** Tokens that last, so that only a refusal brings the next one. */
function countTokens(): TokenCache {
  let count = 0;
  return new TokenCache(async () => {
    count += 1;
    const claims = Buffer.from(JSON.stringify({ iat: 0, exp: 900 })).toString("base64url");
    return `t${count}.${claims}.s`;
  });
}

const tokenNumber = (header: string | undefined): string | undefined => header?.split(/[ .]/)[1];

describe("createBackendFetch", () => {
  it("adds the token and the user's time zone, and keeps the caller's headers", async () => {
    const backendFetch = createBackendFetch(countTokens(), () => "Asia/Tokyo");
    await backendFetch(`${backend.url}/api/u/tasks`, { headers: { accept: "text/event-stream" } });
    const headers = backend.requests[0]?.headers;
    expect(tokenNumber(headers?.authorization)).toBe("t1");
    expect(headers).toMatchObject({ "x-timezone": "Asia/Tokyo", accept: "text/event-stream" });
  });

  it("repeats a refused request once, whole, with a fresh token", async () => {
    const tokens = countTokens();
    backend.validTokens.add(`t2.${(await tokens.get()).split(".")[1]}.s`);
    const response = await createBackendFetch(tokens)(`${backend.url}/api/u/tasks`, {
      method: "POST",
      body: JSON.stringify({ title: "Milk" }),
    });
    expect(response.status).toBe(201);
    expect(backend.requests.map(({ headers }) => tokenNumber(headers.authorization))).toEqual(["t1", "t2"]);
    expect(backend.requests[1]?.body).toEqual({ title: "Milk" });
  });

  it("gives a second refusal to the caller", async () => {
    backend.validTokens.add("none");
    const response = await createBackendFetch(countTokens())(`${backend.url}/api/u/tasks`);
    expect(response.status).toBe(401);
    expect(backend.requests).toHaveLength(2);
  });
});
