import { expect, test } from "vitest";
import { readAuthorizationRequest, toAuthorizeUrl } from "@/lib/oauth/authorization-query";

const PARAMETERS = {
  client_id: "client-1",
  redirect_uri: "http://127.0.0.1:4000/callback",
  scope: "tasks:read tasks:write",
  resource: ["https://api.example/mcp", "https://other.example/mcp"],
  state: "a b&c",
  sig: "signature",
  exp: "1",
  ba_iat: "2",
  ba_param: ["client_id", "sig"],
};

test("a question is read from the address of the page", () => {
  const request = readAuthorizationRequest(PARAMETERS);
  expect(request?.clientId).toBe("client-1");
  expect(request?.scopes).toEqual(["tasks:read", "tasks:write"]);
  expect(new URLSearchParams(request?.query).getAll("ba_param")).toEqual(["client_id", "sig"]);
});

test.each([
  ["nothing", {}],
  ["no signature", { ...PARAMETERS, sig: undefined }],
  ["no program", { ...PARAMETERS, client_id: undefined }],
  ["no address", { ...PARAMETERS, redirect_uri: "not an address" }],
])("%s is no question", (_, parameters) => {
  expect(readAuthorizationRequest(parameters)).toBeNull();
});

function askAgain(changed: Record<string, string>): URL {
  const request = readAuthorizationRequest({ ...PARAMETERS, ...changed });
  if (request === null) throw new Error("The question was not read.");
  return new URL(toAuthorizeUrl(request), "https://todo.example");
}

test("after the sign-in, the same question is asked anew, at our own address", () => {
  const url = askAgain({});
  expect(url.origin + url.pathname).toBe("https://todo.example/api/auth/oauth2/authorize");
  expect(url.searchParams.get("state")).toBe("a b&c");
  expect(url.searchParams.getAll("resource")).toEqual(PARAMETERS.resource);
  for (const gone of ["sig", "exp", "ba_iat", "ba_param"]) expect(url.searchParams.has(gone)).toBe(false);
});

test("a wish for a sign-in is met by the sign-in, a wish for consent stays", () => {
  expect(askAgain({ prompt: "login consent" }).searchParams.get("prompt")).toBe("consent");
  expect(askAgain({ prompt: "create" }).searchParams.has("prompt")).toBe(false);
});
