import { expect, test } from "vitest";
import { isMachineRequest, withOpenCors, withoutBrowserCredentials } from "@/lib/oauth/machine-endpoints";

const TOKEN = "https://todo.example/api/auth/oauth2/token";

test("programs' endpoints are told from those that a cookie opens", () => {
  expect(isMachineRequest(new Request(TOKEN))).toBe(true);
  for (const path of ["consent", "authorize"]) {
    expect(isMachineRequest(new Request(`https://todo.example/api/auth/oauth2/${path}`))).toBe(false);
  }
  expect(isMachineRequest(new Request("https://todo.example/api/auth/token"))).toBe(false);
});

test("what a browser adds by itself does not arrive, the rest does", async () => {
  const bare = await withoutBrowserCredentials(
    new Request(TOKEN, {
      method: "POST",
      headers: { cookie: "session=1", origin: "https://evil.example", authorization: "Basic eA==" },
      body: "grant_type=refresh_token",
    }),
  );
  expect(bare.headers.get("cookie")).toBeNull();
  expect(bare.headers.get("origin")).toBeNull();
  expect(bare.headers.get("authorization")).toBe("Basic eA==");
  expect(await bare.text()).toBe("grant_type=refresh_token");
});

test("the answer may be read by every page", async () => {
  const open = withOpenCors(Response.json({ error: "invalid_grant" }, { status: 400 }));
  expect(open.status).toBe(400);
  expect(open.headers.get("access-control-allow-origin")).toBe("*");
  expect(open.headers.has("access-control-allow-credentials")).toBe(false);
  expect(await open.json()).toEqual({ error: "invalid_grant" });
});

test("a request of Next's own kind, and one without a body, arrive as well", async () => {
  // Next hands over an object that only looks like a Request.
  const lookalike = new Proxy(
    new Request("https://todo.example/api/auth/jwks", { headers: { cookie: "a=1" } }),
    {
      get: (request, name) => Reflect.get(request, name, request),
    },
  );
  const bare = await withoutBrowserCredentials(lookalike);
  expect([bare.method, bare.url, bare.headers.get("cookie")]).toEqual([
    "GET",
    "https://todo.example/api/auth/jwks",
    null,
  ]);
});
